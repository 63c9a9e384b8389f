// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/lookupedit.h"

#include "widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace Roamscope {

LookupParameter::LookupParameter(const StepContext &context, QWidget *parent)
    : ParameterEdit(parent)
    , m_context(context)
    , m_box(new QComboBox(this))
{
    auto *add = new QPushButton(Theme::icon(QStringLiteral("open")), tr("Add a file…"), this);
    add->setAutoDefault(false);
    add->setToolTip(tr("A CSV with a header line, or a JSON array of objects, in the folder of the workspace"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(16);
    m_box->setPlaceholderText(tr("Choose a table"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_box, 1);
    layout->addWidget(add);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        m_name = m_box->currentData().toString();
        Q_EMIT edited();
    });
    connect(add, &QPushButton::clicked, this, &LookupParameter::chooseFile);
    fill();
}

void LookupParameter::fill()
{
    m_box->clear();
    for (const auto &[name, table] : m_context.sheet.lookups)
        m_box->addItem(table.file.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, table.file), name);
    if (!m_name.isEmpty() && m_box->findData(m_name) < 0)
        m_box->addItem(tr("%1 (not in the sheet)").arg(m_name), m_name);
    m_box->setCurrentIndex(m_box->findData(m_name));
}

void LookupParameter::setSheet(const Sheet &sheet)
{
    if (sheet.lookups == m_context.sheet.lookups)
        return;
    m_context.sheet = sheet;
    fill();
}

SheetJson LookupParameter::value() const
{
    return m_name.isEmpty() ? SheetJson() : textJson(m_name);
}

void LookupParameter::setValue(const SheetJson &value)
{
    m_name = textOf(value);
    fill();
}

QString LookupParameter::error() const
{
    return m_name.isEmpty() || m_context.sheet.lookup(m_name) ? QString()
                                                              : tr("The sheet has no table “%1”. Add its file, or choose another.").arg(m_name);
}

void LookupParameter::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Table to look values up in"), m_context.folder,
                                                      tr("Tables (*.csv *.json);;All files (*)"));
    if (path.isEmpty())
        return;
    const QString relative = m_context.folder.isEmpty() ? path : QDir(m_context.folder).relativeFilePath(path);
    Q_EMIT fileChosen(relative.startsWith(QLatin1String("..")) ? path : relative);
}

} // namespace Roamscope
