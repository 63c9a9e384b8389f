// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QRadioButton;

namespace Roamscope {

/// What of a comparison is written, and as what.
class CompareExportDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Scope { All, Shown, Selected };
    /// ReportFormat values, then these.
    enum Format { PatchForEmsp = 100, PatchForCpo };

    CompareExportDialog(qint64 all, qint64 shown, qint64 selected, QWidget *parent = nullptr);

    Scope scope() const;
    int format() const; ///< a ReportFormat or a Format
    bool withTolerated() const;

private:
    void updateState();

    QComboBox *m_format;
    QRadioButton *m_all;
    QRadioButton *m_shown;
    QRadioButton *m_selected;
    bool m_hasShown;
    bool m_hasSelected;
    QCheckBox *m_tolerated;
};

} // namespace Roamscope
