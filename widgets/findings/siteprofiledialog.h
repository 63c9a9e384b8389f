// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/insightsettings.h"

#include <QDialog>

#include <array>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Roamscope {

/// Changes how checks are weighed and where their limits stand. A built-in profile is saved under another name; an own
/// one is changed in place or copied.
class SiteProfileDialog : public QDialog
{
    Q_OBJECT
public:
    SiteProfileDialog(const InsightSettings &settings, QWidget *parent = nullptr);

    /// With the profile saved and chosen.
    const InsightSettings &settings() const { return m_settings; }
    /// As the fields stand.
    SiteProfile edited() const;
    QTreeWidget *tree() const { return m_tree; }
    QDoubleSpinBox *areaWeight(InsightArea area) const { return m_areas[std::size_t(area)]; }
    /// The field of a check's weight, or of a limit; null when there is none.
    QDoubleSpinBox *field(const QByteArray &id) const { return m_fields.value(id); }

private:
    void fill();
    void addCheck(QTreeWidgetItem *area, const InsightCheck &check);
    QPushButton *resetButton(QTreeWidgetItem *item);
    void saveAs(bool copy);
    void removeOwn();
    void updateButtons();

    InsightSettings m_settings;
    SiteProfile m_profile; ///< that the fields started from
    QLineEdit *m_name;
    QLabel *m_hint;
    QTreeWidget *m_tree;
    std::array<QDoubleSpinBox *, insightAreaCount> m_areas {};
    QHash<QByteArray, QDoubleSpinBox *> m_fields; ///< weight of a check by its id, limits by theirs
    QPushButton *m_save;
    QPushButton *m_saveCopy;
    QPushButton *m_remove;
};

} // namespace Roamscope
