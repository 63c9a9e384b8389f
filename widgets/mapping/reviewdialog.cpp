// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/reviewdialog.h"

#include "mapping/editapply.h"
#include "mapping/sheetdocument.h"
#include "widgets/emptystate.h"
#include "widgets/mapping/reviewmodel.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace Roamscope {

ReviewDialog::ReviewDialog(SheetDocument *document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_model(new ReviewModel(this))
    , m_table(new QTableView(this))
    , m_search(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_decision(new QComboBox(this))
    , m_conflicts(new QCheckBox(tr("Only conflicts"), this))
    , m_counts(new QLabel(this))
    , m_notices(new QLabel(this))
    , m_before(new QPlainTextEdit(this))
    , m_after(new QPlainTextEdit(this))
    , m_effect(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout)
{
    setWindowTitle(tr("Review a partner's changes"));
    resize(1120, 680);
    m_search->setPlaceholderText(tr("Find a field or value"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::TextMuted), QLineEdit::LeadingPosition);
    m_kind->setAccessibleName(tr("What was changed"));
    m_kind->addItem(tr("All changes"), -1);
    for (int kind = 0; kind < int(SheetChange::Kind::Count); ++kind)
        m_kind->addItem(displayName(SheetChange::Kind(kind)), kind);
    m_decision->setAccessibleName(tr("Decision"));
    m_decision->addItem(tr("Any decision"), -1);
    m_decision->addItem(tr("Undecided"), int(ReviewModel::Decision::Undecided));
    m_decision->addItem(tr("Accepted"), int(ReviewModel::Decision::Accepted));
    m_decision->addItem(tr("Rejected"), int(ReviewModel::Decision::Rejected));
    m_conflicts->setToolTip(tr("Cells that were changed here too since the sheet was sent"));
    m_notices->setWordWrap(true);
    m_notices->setTextFormat(Qt::PlainText);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Theme::gap);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    Theme::styleHeader(m_table->horizontalHeader());
    const int em = fontMetrics().averageCharWidth();
    const int widths[] = {16, 18, 32, 24, 24, 34, 16};
    for (int column = 0; column < ReviewModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] * em);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(Theme::spacing);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_kind);
    filters->addWidget(m_decision);
    filters->addWidget(m_conflicts);

    auto *detail = new QWidget(this);
    for (QPlainTextEdit *text : {m_before, m_after}) {
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    }
    m_before->setAccessibleName(tr("Here"));
    m_after->setAccessibleName(tr("In the file"));
    m_effect->setWordWrap(true);
    auto *grid = new QGridLayout(detail);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(Theme::gap);
    grid->addWidget(new QLabel(tr("Here"), detail), 0, 0);
    grid->addWidget(new QLabel(tr("In the file"), detail), 0, 1);
    grid->addWidget(m_before, 1, 0);
    grid->addWidget(m_after, 1, 1);
    grid->addWidget(m_effect, 2, 0, 1, 2);

    auto *decisions = new QHBoxLayout;
    decisions->setSpacing(Theme::spacing);
    const auto button = [&](const QString &text, const QString &icon, auto &&slot, const QString &tip) {
        auto *made = new QPushButton(Theme::icon(icon), text, this);
        made->setAutoDefault(false);
        made->setToolTip(tip);
        connect(made, &QPushButton::clicked, this, slot);
        decisions->addWidget(made);
    };
    button(tr("&Accept"), QStringLiteral("check"), [this] { decideSelected(int(ReviewModel::Decision::Accepted)); }, tr("The selected changes (A)"));
    button(tr("&Reject"), QStringLiteral("close"), [this] { decideSelected(int(ReviewModel::Decision::Rejected)); }, tr("The selected changes (R)"));
    button(tr("Accept all shown"), QStringLiteral("check"), [this] { m_model->decideShown(ReviewModel::Decision::Accepted); }, {});
    button(tr("Reject all shown"), QStringLiteral("close"), [this] { m_model->decideShown(ReviewModel::Decision::Rejected); }, {});
    decisions->addStretch(1);
    decisions->addWidget(m_counts);

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(Theme::spacing);
    content->addWidget(m_notices);
    content->addLayout(filters);
    content->addWidget(m_table, 1);
    content->addLayout(decisions);
    content->addWidget(detail);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);

    auto *buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    m_apply->setAutoDefault(false);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReviewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(m_stack, 1);
    layout->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &ReviewDialog::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReviewDialog::applyFilter);
    connect(m_decision, &QComboBox::currentIndexChanged, this, &ReviewDialog::applyFilter);
    connect(m_conflicts, &QCheckBox::toggled, this, &ReviewDialog::applyFilter);
    connect(m_model, &ReviewModel::decided, this, &ReviewDialog::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewDialog::showDetail);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReviewDialog::showDetail);
    connect(&m_watcher, &QFutureWatcher<ReturnedSheet>::finished, this, [this] { setReturned(m_watcher.result(), m_fileName); });
    showState();
}

ReviewDialog::~ReviewDialog()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_watcher.waitForFinished();
}

void ReviewDialog::openFile(const QString &path)
{
    m_fileName = QFileInfo(path).fileName();
    m_read = false;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(
        [sheet = m_document->sheet(), path, cancelled = m_cancelled] { return readReturnedSheet(sheet, path, cancelled.get()); }));
    showState();
}

void ReviewDialog::setReturned(const ReturnedSheet &returned, const QString &fileName)
{
    m_fileName = fileName;
    m_error = returned.error;
    m_read = true;
    m_notices->setText(returned.notices.join(QLatin1Char('\n')));
    m_notices->setVisible(!returned.notices.isEmpty());
    m_model->setChanges(returned.changes);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
    showState();
}

void ReviewDialog::applyFilter()
{
    ReviewModel::Filter filter;
    filter.text = m_search->text().trimmed();
    filter.kind = m_kind->currentData().toInt();
    filter.decision = m_decision->currentData().toInt();
    filter.onlyConflicts = m_conflicts->isChecked();
    m_model->setFilter(filter);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void ReviewDialog::decideSelected(int decision)
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty())
        return;
    m_model->decide(rows, ReviewModel::Decision(decision));
    // On to the next, so that a list is worked through with one key.
    const int next = *std::max_element(rows.cbegin(), rows.cend()) + 1;
    if (rows.size() == 1 && next < m_model->rowCount())
        m_table->selectRow(next);
}

bool ReviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier) {
            switch (key->key()) {
            case Qt::Key_A:
            case Qt::Key_Return:
            case Qt::Key_Enter:
                decideSelected(int(ReviewModel::Decision::Accepted));
                return true;
            case Qt::Key_R:
            case Qt::Key_Delete:
                decideSelected(int(ReviewModel::Decision::Rejected));
                return true;
            case Qt::Key_U:
                decideSelected(int(ReviewModel::Decision::Undecided));
                return true;
            default:
                break;
            }
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ReviewDialog::showDetail()
{
    const int row = m_table->currentIndex().row();
    const bool valid = row >= 0 && row < m_model->rowCount();
    m_before->setPlainText(valid ? m_model->change(row).before : QString());
    m_after->setPlainText(valid ? m_model->change(row).after : QString());
    QString effect = valid ? m_model->change(row).effect() : QString();
    if (valid && m_model->change(row).conflict)
        effect += QLatin1Char('\n') + tr("Your own sheet has changed here too since it was sent.");
    m_effect->setText(effect);
}

void ReviewDialog::showState()
{
    const QLocale locale;
    const int accepted = m_model->count(ReviewModel::Decision::Accepted);
    m_counts->setText(tr("%1 accepted · %2 rejected · %3 undecided")
                          .arg(locale.toString(accepted), locale.toString(m_model->count(ReviewModel::Decision::Rejected)),
                               locale.toString(m_model->count(ReviewModel::Decision::Undecided))));
    m_apply->setText(tr("Take over %n change(s)", nullptr, accepted));
    m_apply->setEnabled(accepted > 0);
    if (!m_read)
        m_empty->setContent(QStringLiteral("clock"), tr("Reading %1…").arg(m_fileName), {});
    else if (!m_error.isEmpty())
        m_empty->setContent(QStringLiteral("error"), tr("%1 cannot be reviewed").arg(m_fileName), m_error);
    else
        m_empty->setContent(QStringLiteral("check"), tr("Nothing was changed"), tr("%1 says the same as this sheet.").arg(m_fileName));
    m_stack->setCurrentWidget(m_model->total() > 0 ? m_content : m_empty);
}

void ReviewDialog::accept()
{
    const QList<SheetChange> changes = m_model->accepted();
    Sheet edited = m_document->sheet();
    int done = 0;
    for (const SheetChange &change : changes)
        done += applyChange(change, &edited);
    applyEdits(m_document, edited, tr("Take over %n change(s) of a partner", nullptr, done));
    Q_EMIT applied(done, int(changes.size()) - done);
    QDialog::accept();
}

} // namespace Roamscope
