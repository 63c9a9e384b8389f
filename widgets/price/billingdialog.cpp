// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/price/billingdialog.h"

#include "models/capture/isotime.h"
#include "models/pricing/billingtablemodel.h"
#include "models/pricing/tariffdifference.h"
#include "widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

constexpr qint64 largestFile = qint64(16) << 20;
constexpr qsizetype linesShown = 4;

// Marks cells that cannot be read, and offers the kinds of price.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != BillingTable::Kind)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        for (int i = 0; i < priceDimensionCount; ++i)
            box->addItem(QString(dimensionId(PriceDimension(i))));
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(std::max(0, box->findText(index.data(Qt::EditRole).toString(), Qt::MatchFixedString)));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentText(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(BillingTableModel::ProblemRole).toString().isEmpty())
            return;
        option->icon = Theme::icon(Severity::Error);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->palette.setColor(QPalette::Text, Theme::severity(Severity::Error));
    }
};

} // namespace

BillingDialog::BillingDialog(const BillingTable &table, const std::vector<TariffPtr> &tariffs, const QByteArray &timeZone, QWidget *parent)
    : QDialog(parent)
    , m_model(new BillingTableModel(this))
    , m_tariffs(tariffs)
    , m_zone(timeZone)
    , m_name(new QLineEdit(this))
    , m_currency(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_other(new QComboBox(this))
    , m_answer(new QLabel(this))
    , m_problems(new QLabel(this))
{
    setObjectName(QStringLiteral("billingDialog"));
    setWindowTitle(tr("Billing table"));
    resize(1040, 620);
    auto *purpose = new QLabel(tr("The prices as your billing system has them. For each kind of price, the first row that fits wins."), this);
    purpose->setWordWrap(true);
    m_name->setMaxLength(36);
    m_name->setAccessibleName(tr("Name"));
    m_currency->setMaxLength(3);
    m_currency->setMaximumWidth(m_currency->fontMetrics().horizontalAdvance(QStringLiteral("MMMMMM")));
    m_currency->setAccessibleName(tr("Currency"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setAccessibleName(tr("Prices, a row each"));
    m_view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(BillingTable::Kind, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance(QStringLiteral("PARKING_TIME")));
    Theme::styleHeader(m_view->horizontalHeader());

    const auto button = [&](const QString &text, auto slot) {
        auto *made = new QPushButton(text, this);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    auto *rows = new QHBoxLayout;
    rows->addWidget(button(tr("Add row"), &BillingDialog::addRow));
    m_remove = button(tr("Remove row"), &BillingDialog::removeRow);
    m_up = button(tr("Up"), [this] { move(-1); });
    m_down = button(tr("Down"), [this] { move(1); });
    for (QPushButton *one : {m_remove, m_up, m_down})
        rows->addWidget(one);
    rows->addStretch(1);
    rows->addWidget(button(tr("Import CSV…"), &BillingDialog::chooseFile));
    rows->addWidget(button(tr("Export CSV…"), &BillingDialog::exportFile));

    m_other->setObjectName(QStringLiteral("billingOther"));
    m_other->setAccessibleName(tr("Tariff to compare with"));
    m_other->addItem(tr("nothing"));
    for (const TariffPtr &tariff : m_tariffs)
        m_other->addItem(QString::fromUtf8(tariff->id)
                         + (tariff->lastUpdated == noTime ? QString() : QStringLiteral("  ") + QString::fromLatin1(formatIsoTime(tariff->lastUpdated)).left(16)));
    m_answer->setObjectName(QStringLiteral("billingAnswer"));
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problems->setObjectName(QStringLiteral("billingProblems"));
    m_problems->setWordWrap(true);
    QPalette colours = m_problems->palette();
    colours.setColor(QPalette::WindowText, Theme::severity(Severity::Error));
    m_problems->setPalette(colours);

    auto *head = new QFormLayout;
    head->addRow(tr("&Name"), m_name);
    head->addRow(tr("&Currency"), m_currency);
    auto *comparison = new QFormLayout;
    comparison->addRow(tr("Compare &with"), m_other);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Keep"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(purpose);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addLayout(rows);
    layout->addWidget(m_problems);
    layout->addLayout(comparison);
    layout->addWidget(m_answer);
    layout->addWidget(buttons);

    m_model->setTable(table);
    m_name->setText(table.name);
    m_currency->setText(table.currency);
    connect(m_name, &QLineEdit::textChanged, m_model, &BillingTableModel::setName);
    connect(m_currency, &QLineEdit::textChanged, m_model, &BillingTableModel::setCurrency);
    connect(m_model, &BillingTableModel::tariffChanged, this, &BillingDialog::refresh);
    connect(m_other, &QComboBox::currentIndexChanged, this, &BillingDialog::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &BillingDialog::updateButtons);
    if (!m_tariffs.empty())
        m_other->setCurrentIndex(1);
    refresh();
    updateButtons();
}

BillingTable BillingDialog::table() const
{
    return m_model->table();
}

void BillingDialog::addRow()
{
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() + 1 : m_model->rowCount();
    if (!m_model->insertRows(row, 1))
        return;
    m_view->setCurrentIndex(m_model->index(row, BillingTable::Price));
    m_view->setFocus();
}

void BillingDialog::removeRow()
{
    if (m_view->currentIndex().isValid())
        m_model->removeRows(m_view->currentIndex().row(), 1);
    updateButtons();
}

void BillingDialog::move(int by)
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    m_model->moveRow(current.row(), current.row() + by);
    updateButtons();
}

void BillingDialog::updateButtons()
{
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
}

void BillingDialog::refresh()
{
    QStringList problems;
    for (const BillingTable::Problem &problem : m_model->problems()) {
        problems.append(problem.row < 0 ? problem.text
                                        : tr("Row %1, %2: %3").arg(QString::number(problem.row + 1), BillingTable::title(BillingTable::Column(problem.column)), problem.text));
        if (problems.size() == linesShown && m_model->problems().size() > linesShown + 1) {
            problems.append(tr("%n more", nullptr, int(m_model->problems().size() - linesShown)));
            break;
        }
    }
    m_problems->setText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
    const int other = m_other->currentIndex() - 1;
    QStringList lines;
    if (other >= 0 && std::size_t(other) < m_tariffs.size() && !m_model->tariff()->elements.empty()) {
        const TariffComparison comparison = compareTariffs(m_model->tariff(), m_tariffs[std::size_t(other)], m_zone);
        if (comparison.equal)
            lines.append(tr("Both cost the same for every charge."));
        else if (const QString example = comparison.exampleText(); !example.isEmpty())
            lines.append(example);
        for (const TariffDifference &difference : comparison.differences.mid(0, linesShown))
            lines.append(difference.text());
        if (comparison.differences.size() > linesShown)
            lines.append(tr("%n more difference(s)", nullptr, int(comparison.differences.size() - linesShown)));
    }
    m_answer->setText(lines.join(QLatin1Char('\n')));
    m_answer->setVisible(!lines.isEmpty());
}

bool BillingDialog::importFile(const QString &path)
{
    const auto refuse = [&](const QString &reason) {
        m_problems->setText(tr("%1 was not imported: %2").arg(QFileInfo(path).fileName(), reason));
        m_problems->show();
        return false;
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    if (file.size() > largestFile)
        return refuse(tr("it is larger than 16 MB."));
    BillingTable table;
    table.name = m_name->text().isEmpty() ? QFileInfo(path).completeBaseName().left(36) : m_name->text();
    QString error;
    if (!BillingTable::fromCsv(file.readAll(), &table, &error))
        return refuse(error);
    if (table.currency.isEmpty())
        table.currency = m_currency->text();
    m_model->setTable(table);
    m_name->setText(table.name);
    m_currency->setText(table.currency);
    return true;
}

void BillingDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a billing table"), QString(), tr("Tables (*.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void BillingDialog::exportFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the billing table"), QDir::home().filePath((m_name->text().isEmpty() ? QStringLiteral("prices") : m_name->text()) + QStringLiteral(".csv")), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_model->table().toCsv()) < 0 || !file.commit()) {
        m_problems->setText(tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
        m_problems->show();
    }
}

} // namespace Roamscope
