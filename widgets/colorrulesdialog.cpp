// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colorrulesdialog.h"

#include "widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

enum RuleColumn { NameColumn, FilterColumn, ColorColumn, RuleColumnCount };

} // namespace

QString ColorRulesDialog::colorLabel(const QString &name)
{
    if (name == QLatin1String("red"))
        return ColorRulesDialog::tr("Red");
    if (name == QLatin1String("orange"))
        return ColorRulesDialog::tr("Orange");
    if (name == QLatin1String("yellow"))
        return ColorRulesDialog::tr("Yellow");
    if (name == QLatin1String("green"))
        return ColorRulesDialog::tr("Green");
    if (name == QLatin1String("teal"))
        return ColorRulesDialog::tr("Teal");
    if (name == QLatin1String("blue"))
        return ColorRulesDialog::tr("Blue");
    if (name == QLatin1String("purple"))
        return ColorRulesDialog::tr("Purple");
    return ColorRulesDialog::tr("Gray");
}

ColorRulesDialog::ColorRulesDialog(ColorRules *rules, QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_table(new QTableWidget(0, RuleColumnCount, this))
    , m_message(new QLabel(this))
{
    setWindowTitle(tr("Colour rules"));
    resize(720, 380);
    auto *intro = new QLabel(tr("Frames that match a filter get its colour. The first rule that matches wins."), this);
    intro->setWordWrap(true);

    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Filter"), tr("Colour")});
    m_table->horizontalHeader()->setSectionResizeMode(FilterColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(NameColumn, 190);
    m_table->setColumnWidth(ColorColumn, 120);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Colour rules"));
    for (const ColorRule &rule : rules->rules())
        addRow(rule);
    connect(m_table, &QTableWidget::itemChanged, this, &ColorRulesDialog::check);

    auto *add = new QPushButton(Theme::icon(QStringLiteral("plus")), tr("Add"), this);
    auto *remove = new QPushButton(Theme::icon(QStringLiteral("minus")), tr("Remove"), this);
    auto *up = new QPushButton(Theme::icon(QStringLiteral("up")), tr("Move up"), this);
    auto *down = new QPushButton(Theme::icon(QStringLiteral("down")), tr("Move down"), this);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({.name = tr("New rule"), .filter = QString(), .color = QStringLiteral("yellow"), .enabled = true});
        m_table->setCurrentCell(m_table->rowCount() - 1, FilterColumn);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, FilterColumn));
    });
    connect(remove, &QPushButton::clicked, this, [this] { m_table->removeRow(m_table->currentRow()); });
    connect(up, &QPushButton::clicked, this, [this] { moveRow(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveRow(1); });

    m_message->setWordWrap(true);
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, Theme::color(Theme::Role::Error));
    m_message->setPalette(palette);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ColorRulesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ColorRulesDialog::reject);

    auto *side = new QVBoxLayout;
    side->addWidget(add);
    side->addWidget(remove);
    side->addSpacing(Theme::spacing);
    side->addWidget(up);
    side->addWidget(down);
    side->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_table, 1);
    middle->addLayout(side);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(middle, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
}

void ColorRulesDialog::addRow(const ColorRule &rule)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *name = new QTableWidgetItem(rule.name);
    name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
    name->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, NameColumn, name);
    auto *filter = new QTableWidgetItem(rule.filter);
    filter->setFont(Theme::monospace());
    m_table->setItem(row, FilterColumn, filter);
    auto *color = new QComboBox(m_table);
    color->setAccessibleName(tr("Colour"));
    for (const QString &colorName : ColorRules::colorNames()) {
        QPixmap sample(14, 14);
        sample.fill(Theme::ruleColor(colorName));
        color->addItem(sample, colorLabel(colorName), colorName);
    }
    color->setCurrentIndex(qMax(0, color->findData(rule.color)));
    m_table->setCellWidget(row, ColorColumn, color);
}

QList<ColorRule> ColorRulesDialog::rulesInTable() const
{
    QList<ColorRule> rules;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *color = qobject_cast<QComboBox *>(m_table->cellWidget(row, ColorColumn));
        const QString filter = m_table->item(row, FilterColumn)->text().trimmed();
        if (!filter.isEmpty())
            rules.append({m_table->item(row, NameColumn)->text(), filter, color->currentData().toString(),
                          m_table->item(row, NameColumn)->checkState() == Qt::Checked});
    }
    return rules;
}

void ColorRulesDialog::moveRow(int direction)
{
    const int row = m_table->currentRow();
    QList<ColorRule> rules = rulesInTable();
    if (row < 0 || row >= rules.size() || row + direction < 0 || row + direction >= rules.size())
        return;
    rules.swapItemsAt(row, row + direction);
    m_table->setRowCount(0);
    for (const ColorRule &rule : std::as_const(rules))
        addRow(rule);
    m_table->setCurrentCell(row + direction, NameColumn);
}

void ColorRulesDialog::check()
{
    QString message;
    for (const ColorRule &rule : rulesInTable()) {
        FilterError error;
        Filter::compile(rule.filter, &error);
        if (error.isError() && message.isEmpty())
            message = tr("“%1” does not work: %2 (at character %3)").arg(rule.name, error.message).arg(error.position + 1);
    }
    m_message->setText(message);
}

void ColorRulesDialog::accept()
{
    // A faulty rule is kept as text and matches nothing; the message has said so.
    m_rules->setRules(rulesInTable());
    QDialog::accept();
}

} // namespace Roamscope
