// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QObject>
#include <QPalette>

namespace Roamscope {

/// Colours the whole program: one style everywhere (Fusion), the Theme's palettes for light, dark and high
/// contrast, and the desktop's own choice where the user follows the system. Views that paint take
/// their colours from the palette and hear of a change through QEvent::PaletteChange.
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(Settings *settings, QObject *parent = nullptr);

    /// What is shown now; never System.
    ColourScheme effectiveScheme() const { return m_effective; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSettingChanged(const QString &group, const QString &key);

private:
    void apply();
    void askPortal();
    ColourScheme systemScheme() const;

    Settings *m_settings;
    ColourScheme m_effective = ColourScheme::Light;
    QPalette m_desktopPalette;
    enum class Portal { Silent, Light, Dark } m_portal = Portal::Silent;
};

} // namespace Roamscope
