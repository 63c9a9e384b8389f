// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compareexportdialog.h"

#include "models/report/document.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Roamscope {

CompareExportDialog::CompareExportDialog(qint64 all, qint64 shown, qint64 selected, QWidget *parent)
    : QDialog(parent)
    , m_format(new QComboBox(this))
    , m_all(new QRadioButton(tr("&All differences that count (%Ln)", nullptr, int(all)), this))
    , m_shown(new QRadioButton(tr("Those that the &list shows (%Ln)", nullptr, int(shown)), this))
    , m_selected(new QRadioButton(tr("Those that are &selected (%Ln)", nullptr, int(selected)), this))
    , m_hasShown(shown > 0)
    , m_hasSelected(selected > 0)
    , m_tolerated(new QCheckBox(tr("What the rules let pass, &too"), this))
{
    setWindowTitle(tr("Export the comparison"));
    for (const ReportFormat format : {ReportFormat::Xlsx, ReportFormat::Html, ReportFormat::Pdf, ReportFormat::Markdown, ReportFormat::Csv, ReportFormat::Json})
        m_format->addItem(reportFormatTitle(format), int(format));
    m_format->addItem(tr("JSON Patches for the eMSP"), int(PatchForEmsp));
    m_format->addItem(tr("JSON Patches for the CPO"), int(PatchForCpo));
    m_all->setChecked(true);
    auto *hint = new QLabel(tr("In a workbook the partner can answer in the columns “State” and “Comment”."), this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose a &file…"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Format"), m_format);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(form);
    layout->addWidget(m_all);
    layout->addWidget(m_shown);
    layout->addWidget(m_selected);
    layout->addWidget(m_tolerated);
    layout->addWidget(hint);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(400);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &CompareExportDialog::updateState);
    connect(m_all, &QRadioButton::toggled, this, &CompareExportDialog::updateState);
    connect(m_format, &QComboBox::currentIndexChanged, hint, [this, hint] { hint->setVisible(format() == int(ReportFormat::Xlsx)); });
    updateState();
}

void CompareExportDialog::updateState()
{
    // Patches settle all that counts; what is tolerated needs none.
    const bool patch = format() >= PatchForEmsp;
    if (patch)
        m_all->setChecked(true);
    m_shown->setEnabled(m_hasShown && !patch);
    m_selected->setEnabled(m_hasSelected && !patch);
    m_tolerated->setEnabled(m_all->isChecked() && !patch);
}

CompareExportDialog::Scope CompareExportDialog::scope() const
{
    return m_selected->isChecked() ? Scope::Selected : m_shown->isChecked() ? Scope::Shown : Scope::All;
}

int CompareExportDialog::format() const
{
    return m_format->currentData().toInt();
}

bool CompareExportDialog::withTolerated() const
{
    return m_tolerated->isEnabled() && m_tolerated->isChecked();
}

} // namespace Roamscope
