// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/proxyrulespanel.h"

#include "widgets/emptystate.h"
#include "widgets/theme.h"

#include <QAbstractTableModel>
#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <functional>

namespace Roamscope {

class ProxyRulesPanel::Model : public QAbstractTableModel
{
public:
    enum Column { Name, What, Hits, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setRules(std::vector<ProxyRule> list)
    {
        beginResetModel();
        rules = std::move(list);
        hits.clear();
        endResetModel();
    }

    void setHits(const std::vector<quint64> &counts)
    {
        if (counts == hits || rules.empty())
            return;
        hits = counts;
        Q_EMIT dataChanged(index(0, Hits), index(int(rules.size()) - 1, Hits));
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(rules.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const std::size_t row = std::size_t(index.row());
        const ProxyRule &rule = rules[row];
        if (role == Qt::CheckStateRole && index.column() == Name)
            return rule.enabled ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::TextAlignmentRole && index.column() == Hits)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        if (index.column() == Name)
            return rule.name.isEmpty() ? ProxyRulesPanel::tr("Rule %1").arg(row + 1) : rule.name;
        return index.column() == What ? rule.description() : QLocale().toString(row < hits.size() ? hits[row] : 0);
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override
    {
        if (role != Qt::CheckStateRole || index.column() != Name || !checkIndex(index, CheckIndexOption::IndexIsValid))
            return false;
        rules[std::size_t(index.row())].enabled = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index);
        switched();
        return true;
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == Name ? ProxyRulesPanel::tr("Rule") : section == What ? ProxyRulesPanel::tr("What it does") : ProxyRulesPanel::tr("Applied");
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        if (index.isValid() && index.column() == Name)
            flags |= Qt::ItemIsUserCheckable;
        return flags;
    }

    std::vector<ProxyRule> rules;
    std::vector<quint64> hits;
    std::function<void()> switched;
};

ProxyRulesPanel::ProxyRulesPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new Model(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
{
    m_model->switched = [this] { Q_EMIT edited(); };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, Theme::spacing);
    bar->setSpacing(Theme::spacing);
    const auto button = [this, bar](const QString &text, const QString &icon, auto slot) {
        auto *made = new QPushButton(Theme::icon(icon), text, this);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        bar->addWidget(made);
        return made;
    };
    button(tr("Add a rule…"), QStringLiteral("plus"), &ProxyRulesPanel::addRule);
    m_edit = button(tr("Edit…"), QStringLiteral("edit"), &ProxyRulesPanel::editRule);
    m_remove = button(tr("Remove"), QStringLiteral("delete"), &ProxyRulesPanel::removeRule);
    m_up = button(tr("Earlier"), QStringLiteral("up"), [this] { moveRule(-1); });
    m_down = button(tr("Later"), QStringLiteral("down"), [this] { moveRule(1); });
    bar->addStretch(1);
    button(tr("JSON…"), QStringLiteral("raw"), &ProxyRulesPanel::editJson);
    column->addLayout(bar);
    auto *empty = new EmptyState(m_stack);
    empty->setContent(QStringLiteral("proxy"), tr("Every byte passes as it came"),
                      tr("A rule alters, delays, drops or repeats messages on their way, or sends another one behind them. "
                         "What a rule touched is marked as altered in the capture."));
    connect(empty->addButton(tr("Add a rule…")), &QPushButton::clicked, this, &ProxyRulesPanel::addRule);
    m_stack->addWidget(empty);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Proxy rules"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Model::What, QHeaderView::Stretch);
    m_table->setColumnWidth(Model::Name, 220);
    m_table->setColumnWidth(Model::Hits, 90);
    Theme::styleHeader(m_table->horizontalHeader());
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);
    auto *note = new QLabel(tr("The first rule that takes a message has it alone."), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    column->addWidget(note);
    auto *remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &ProxyRulesPanel::removeRule);
    m_table->addAction(remove);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &) { editRule(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProxyRulesPanel::updateButtons);
    setRules({});
}

ProxyRulesPanel::~ProxyRulesPanel() = default;

const std::vector<ProxyRule> &ProxyRulesPanel::rules() const
{
    return m_model->rules;
}

void ProxyRulesPanel::setHits(const std::vector<quint64> &hits)
{
    m_model->setHits(hits);
}

void ProxyRulesPanel::setRules(const std::vector<ProxyRule> &rules)
{
    const int row = m_table->currentIndex().row();
    m_model->setRules(rules);
    m_stack->setCurrentIndex(rules.empty() ? 0 : 1);
    if (row >= 0 && !rules.empty())
        m_table->selectRow(qMin(row, int(rules.size()) - 1));
    updateButtons();
}

void ProxyRulesPanel::change(std::vector<ProxyRule> rules, int row)
{
    setRules(rules);
    if (row >= 0 && row < int(rules.size()))
        m_table->selectRow(row);
    Q_EMIT edited();
}

void ProxyRulesPanel::addRule()
{
    ProxyRule fresh;
    fresh.effect = ProxyRule::Effect::Delay;
    fresh.delay = 5000;
    ProxyRuleDialog dialog(fresh, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<ProxyRule> list = rules();
    list.push_back(dialog.rule());
    change(list, int(list.size()) - 1);
}

void ProxyRulesPanel::editRule()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    ProxyRuleDialog dialog(rules()[std::size_t(row)], this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<ProxyRule> list = rules();
    list[std::size_t(row)] = dialog.rule();
    change(list, row);
}

void ProxyRulesPanel::removeRule()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    std::vector<ProxyRule> list = rules();
    list.erase(list.begin() + row);
    change(list, qMin(row, int(list.size()) - 1));
}

void ProxyRulesPanel::moveRule(int by)
{
    const int row = m_table->currentIndex().row();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= int(rules().size()))
        return;
    std::vector<ProxyRule> list = rules();
    std::swap(list[std::size_t(row)], list[std::size_t(to)]);
    change(list, to);
}

void ProxyRulesPanel::editJson()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Proxy rules as JSON"));
    auto *layout = new QVBoxLayout(&dialog);
    auto *edit = new QPlainTextEdit(QString::fromUtf8(ProxyRule::write(rules())), &dialog);
    edit->setFont(Theme::monospace());
    auto *problem = new QLabel(&dialog);
    problem->setWordWrap(true);
    problem->setForegroundRole(QPalette::BrightText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    std::vector<ProxyRule> read;
    connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        QString error;
        if (ProxyRule::read(edit->toPlainText().toUtf8(), &read, &error))
            dialog.accept();
        else
            problem->setText(error);
    });
    layout->addWidget(edit, 1);
    layout->addWidget(problem);
    layout->addWidget(buttons);
    dialog.resize(640, 480);
    if (dialog.exec() == QDialog::Accepted)
        change(read, 0);
}

void ProxyRulesPanel::updateButtons()
{
    const int row = m_table->currentIndex().row();
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < int(rules().size()));
}

} // namespace Roamscope
