// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTabWidget;

namespace Roamscope {

class ActionRegistry;
class Settings;

/// The user's choices; each is taken over at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page { General, Shortcuts };

    SettingsDialog(Settings *settings, ActionRegistry *registry, QWidget *parent = nullptr);
    void showPage(Page page);

private:
    QWidget *makeGeneral();

    Settings *m_settings;
    QTabWidget *m_tabs;
};

} // namespace Roamscope
