// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/answerrulespanel.h"

#include "widgets/connect/answerruledialog.h"
#include "widgets/emptystate.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Roamscope {

AnswerRulesPanel::AnswerRulesPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, Theme::spacing);
    bar->setSpacing(Theme::spacing);
    const auto button = [this, bar](const QString &text, const QString &icon, void (AnswerRulesPanel::*slot)()) {
        auto *made = new QPushButton(Theme::icon(icon), text, this);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        bar->addWidget(made);
        return made;
    };
    button(tr("Add a rule…"), QStringLiteral("plus"), &AnswerRulesPanel::addRule)->setObjectName(QStringLiteral("addRule"));
    m_edit = button(tr("Edit…"), QStringLiteral("edit"), &AnswerRulesPanel::editRule);
    m_remove = button(tr("Remove"), QStringLiteral("delete"), &AnswerRulesPanel::removeRule);
    m_up = new QPushButton(Theme::icon(QStringLiteral("up")), tr("Earlier"), this);
    m_down = new QPushButton(Theme::icon(QStringLiteral("down")), tr("Later"), this);
    connect(m_up, &QPushButton::clicked, this, [this] { moveRule(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRule(1); });
    bar->addWidget(m_up);
    bar->addWidget(m_down);
    bar->addStretch(1);
    button(tr("JSON…"), QStringLiteral("raw"), &AnswerRulesPanel::editJson);
    column->addLayout(bar);

    auto *empty = new EmptyState(m_stack);
    empty->setContent(QStringLiteral("response"), tr("Every request is answered as a well-behaved central system would"),
                      tr("A rule answers otherwise: late, refused, broken or not at all, for one message, one station or the third time only. "
                         "So you see what the charge point makes of a back-end that misbehaves. Rules can be changed while it runs."));
    connect(empty->addButton(tr("Add a rule…")), &QPushButton::clicked, this, &AnswerRulesPanel::addRule);
    m_stack->addWidget(empty);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Answer rules"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(AnswerRulesModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(AnswerRulesModel::Rule, 220);
    m_table->setColumnWidth(AnswerRulesModel::Hits, 90);
    Theme::styleHeader(m_table->horizontalHeader());
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);
    auto *note = new QLabel(tr("The first rule that holds counts."), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    column->addWidget(note);
    auto *remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &AnswerRulesPanel::removeRule);
    m_table->addAction(remove);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &) { editRule(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AnswerRulesPanel::updateButtons);
    connect(&m_model, &AnswerRulesModel::edited, this, &AnswerRulesPanel::edited);
    setRules({});
}

void AnswerRulesPanel::setRules(const QList<AnswerRule> &rules)
{
    const int row = m_table->currentIndex().row();
    m_model.setRules(rules);
    m_stack->setCurrentIndex(rules.isEmpty() ? 0 : 1);
    if (row >= 0 && !rules.isEmpty())
        m_table->selectRow(qMin(row, int(rules.size()) - 1));
    updateButtons();
}

void AnswerRulesPanel::change(const QList<AnswerRule> &rules, int row)
{
    setRules(rules);
    if (row >= 0 && row < rules.size())
        m_table->selectRow(row);
    Q_EMIT edited();
}

void AnswerRulesPanel::addRule()
{
    AnswerRuleDialog dialog({}, this);
    if (dialog.exec() == QDialog::Accepted)
        change(rules() + QList<AnswerRule> {dialog.rule()}, int(rules().size()));
}

void AnswerRulesPanel::editRule()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    AnswerRuleDialog dialog(rules().at(row), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QList<AnswerRule> list = rules();
    list[row] = dialog.rule();
    change(list, row);
}

void AnswerRulesPanel::removeRule()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    QList<AnswerRule> list = rules();
    list.removeAt(row);
    change(list, qMin(row, int(list.size()) - 1));
}

void AnswerRulesPanel::moveRule(int by)
{
    const int row = m_table->currentIndex().row();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= rules().size())
        return;
    QList<AnswerRule> list = rules();
    list.move(row, to);
    change(list, to);
}

void AnswerRulesPanel::editJson()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Answer rules as JSON"));
    auto *layout = new QVBoxLayout(&dialog);
    auto *edit = new QPlainTextEdit(QString::fromUtf8(answerRulesToJson(rules())), &dialog);
    edit->setFont(Theme::monospace());
    auto *problem = new QLabel(&dialog);
    problem->setWordWrap(true);
    problem->setForegroundRole(QPalette::BrightText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QList<AnswerRule> read = rules();
    connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        QString error;
        const std::optional<QList<AnswerRule>> list = answerRulesFromJson(edit->toPlainText().toUtf8(), &error);
        if (!list) {
            problem->setText(error);
            return;
        }
        read = *list;
        dialog.accept();
    });
    layout->addWidget(edit, 1);
    layout->addWidget(problem);
    layout->addWidget(buttons);
    dialog.resize(640, 480);
    if (dialog.exec() == QDialog::Accepted && read != rules())
        change(read, 0);
}

void AnswerRulesPanel::updateButtons()
{
    const int row = m_table->currentIndex().row();
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < rules().size());
}

} // namespace Roamscope
