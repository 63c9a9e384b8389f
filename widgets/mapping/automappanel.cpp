// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/automappanel.h"

#include "mapping/automapfields.h"
#include "mapping/editconnect.h"
#include "mapping/editsession.h"
#include "mapping/sheetdocument.h"
#include "widgets/emptystate.h"
#include "widgets/mapping/automapmodel.h"
#include "widgets/mapping/scoredelegate.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace Roamscope {

namespace {

/// Targets that have a rule, or lie in an object or list that a rule fills as a whole.
void collectTargets(const QList<Rule> &rules, QSet<QString> *targets)
{
    for (const Rule &rule : rules) {
        targets->insert(rule.target);
        collectTargets(rule.rules, targets);
    }
}

} // namespace

AutoMapPanel::AutoMapPanel(MappingSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new AutoMapModel(this))
    , m_table(new QTableView(this))
    , m_threshold(new QSlider(Qt::Horizontal, this))
    , m_thresholdText(new QLabel(this))
    , m_accept(new QPushButton(Theme::icon(QStringLiteral("check")), QString(), this))
    , m_reject(new QPushButton(tr("Reject selected"), this))
    , m_forget(new QPushButton(tr("Show rejected again"), this))
    , m_summary(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout(this))
{
    setAccessibleName(tr("Auto-map"));
    m_threshold->setRange(20, 100);
    m_threshold->setValue(60);
    m_threshold->setPageStep(10);
    m_threshold->setFixedWidth(140);
    m_threshold->setAccessibleName(tr("Check suggestions that fit at least so well, in percent"));
    for (QPushButton *button : {m_accept, m_reject, m_forget})
        button->setAutoDefault(false);
    m_reject->setToolTip(tr("Not suggested again while this sheet is open (Delete)"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Suggestions"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Theme::gap);
    m_table->setItemDelegateForColumn(AutoMapModel::ScoreColumn, new ScoreDelegate(AutoMapModel::ScoreRole, this));
    m_table->installEventFilter(this);
    Theme::styleHeader(m_table->horizontalHeader());
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int em = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(AutoMapModel::TargetColumn, 36 * em);
    m_table->setColumnWidth(AutoMapModel::SourceColumn, 36 * em);
    m_table->setColumnWidth(AutoMapModel::ValueColumn, 22 * em);
    m_table->setColumnWidth(AutoMapModel::ScoreColumn, 16 * em);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    bar->setSpacing(Theme::spacing);
    bar->addWidget(m_threshold);
    bar->addWidget(m_thresholdText);
    bar->addStretch(1);
    bar->addWidget(m_summary);
    bar->addWidget(m_forget);
    bar->addWidget(m_reject);
    bar->addWidget(m_accept);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);

    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, &AutoMapPanel::refresh);
    connect(&m_watcher, &QFutureWatcher<Answer>::finished, this, &AutoMapPanel::take);
    connect(m_threshold, &QSlider::valueChanged, this, [this] {
        m_model->setThreshold(threshold());
        showState();
    });
    connect(m_model, &AutoMapModel::checkedChanged, this, &AutoMapPanel::showState);
    connect(m_accept, &QPushButton::clicked, this, &AutoMapPanel::acceptChecked);
    connect(m_reject, &QPushButton::clicked, this, &AutoMapPanel::rejectSelected);
    connect(m_forget, &QPushButton::clicked, this, &AutoMapPanel::forgetRejected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && m_table->hasFocus())
            Q_EMIT targetSelected(m_model->target(current.row()).pointer);
    });
    connect(m_session, &MappingSession::schemasChanged, this, &AutoMapPanel::outdate);
    connect(m_session, &MappingSession::sampleChanged, this, &AutoMapPanel::outdate);
    connect(m_session, &MappingSession::rulesChanged, this, &AutoMapPanel::outdate);
    connect(m_session->document(), &SheetDocument::reset, m_model, &AutoMapModel::clear);
    connect(m_session->document(), &SheetDocument::reset, this, [this] { m_rejected.clear(); });
    showState();
}

AutoMapPanel::~AutoMapPanel()
{
    m_watcher.waitForFinished();
}

bool AutoMapPanel::isBusy() const
{
    return m_asked || m_delay.isActive();
}

double AutoMapPanel::threshold() const
{
    return m_threshold->value() / 100.0;
}

QString AutoMapPanel::pairOf(int row) const
{
    return m_model->source(row).pointer + QStringLiteral("→") + m_model->target(row).pointer;
}

void AutoMapPanel::outdate()
{
    if (m_accepting)
        return;
    m_stale = true;
    if (isVisible())
        m_delay.start();
}

void AutoMapPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_delay.start();
}

void AutoMapPanel::refresh()
{
    if (m_asked) {
        m_delay.start();
        return;
    }
    m_stale = false;
    if (!m_session->source() || !m_session->target()) {
        m_model->clear();
        showState();
        return;
    }
    QSet<QString> taken;
    collectTargets(m_session->document()->sheet().rules, &taken);
    m_asked = true;
    m_watcher.setFuture(QtConcurrent::run(
        [source = m_session->source(), target = m_session->target(), sample = m_session->sample(), taken, rejected = m_rejected] {
            std::vector<AutoMapField> targets = autoMapFields(*target);
            std::erase_if(targets, [&taken](const AutoMapField &field) { return taken.contains(field.pointer); });
            Answer answer;
            answer.map = std::make_shared<const AutoMap>(autoMapFields(*source, sample), std::move(targets));
            const QList<Suggestion> best = answer.map->best(0.3);
            for (const Suggestion &suggestion : best) {
                const QString pair = answer.map->sources()[std::size_t(suggestion.source)].pointer + QStringLiteral("→")
                    + answer.map->targets()[std::size_t(suggestion.target)].pointer;
                if (!rejected.contains(pair))
                    answer.suggestions.append(suggestion);
            }
            return answer;
        }));
    showState();
}

void AutoMapPanel::take()
{
    m_asked = false;
    const Answer answer = m_watcher.result();
    m_model->setSuggestions(answer.map, answer.suggestions, threshold());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showState();
}

void AutoMapPanel::acceptChecked()
{
    accept(m_model->checkedRows());
}

void AutoMapPanel::acceptCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        accept({row});
}

void AutoMapPanel::accept(QList<int> rows)
{
    if (rows.isEmpty() || !m_session->source() || !m_session->target())
        return;
    // Lists before what lies in them, so that their fields find the for-each.
    std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) {
        return m_model->target(a).pointer.count(QLatin1Char('/')) < m_model->target(b).pointer.count(QLatin1Char('/'));
    });
    m_accepting = true;
    QStringList ids;
    SheetDocument *document = m_session->document();
    {
        const TogetherEdit together(document, tr("Auto-map %n field(s)", nullptr, int(rows.size())));
        for (const int row : std::as_const(rows)) {
            const SchemaNode *source = m_session->source()->node(m_model->source(row).pointer);
            const SchemaNode *target = m_session->target()->node(m_model->target(row).pointer);
            // A for-each brings rules for fields of the same name along.
            if (source && target && !ruleForTarget(document->sheet().rules, target->pointer))
                ids += connectFields(document, {source}, *target);
        }
    }
    m_accepting = false;
    m_model->removeRowsAt(rows);
    showState();
    Q_EMIT accepted(ids);
    outdate(); // rules in a new for-each may have taken more targets
}

void AutoMapPanel::rejectSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        rows.append(index.row());
        m_rejected.insert(pairOf(index.row()));
    }
    if (rows.isEmpty())
        return;
    const int next = *std::min_element(rows.cbegin(), rows.cend());
    m_model->removeRowsAt(rows);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qMin(next, m_model->rowCount() - 1), 0));
    // The next best source for these fields may be the right one.
    outdate();
    showState();
}

void AutoMapPanel::forgetRejected()
{
    m_rejected.clear();
    refresh();
}

bool AutoMapPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Space: {
            QList<int> rows;
            for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
                rows.append(index.row());
            if (!rows.isEmpty())
                m_model->setChecked(rows, !m_model->isChecked(rows.first()));
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (key->modifiers().testFlag(Qt::ControlModifier))
                acceptChecked();
            else
                acceptCurrent();
            return true;
        case Qt::Key_Delete:
            rejectSelected();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AutoMapPanel::showState()
{
    const int count = m_model->rowCount();
    m_thresholdText->setText(tr("Check from %1 % up").arg(QLocale().toString(m_threshold->value())));
    m_accept->setText(tr("Accept %n checked", nullptr, m_model->checkedCount()));
    m_accept->setEnabled(m_model->checkedCount() > 0);
    m_accept->setToolTip(tr("As one undo step (Ctrl+Enter)"));
    m_forget->setVisible(!m_rejected.isEmpty());
    m_summary->setText(tr("%n suggestion(s)", nullptr, count));
    if (!m_session->source() || !m_session->target())
        m_empty->setContent(QStringLiteral("link"), tr("Auto-map needs both sides"),
                            tr("Choose the source and the target of the sheet. Suggestions by name, meaning, type, unit and values appear here."));
    else if (isBusy())
        m_empty->setContent(QStringLiteral("clock"), tr("Looking for fields that fit…"), {});
    else
        m_empty->setContent(QStringLiteral("check"), tr("Nothing more to suggest"),
                            tr("Every other target field has a rule already, or nothing in the source is like it."));
    m_stack->setCurrentWidget(count > 0 || !m_rejected.isEmpty() ? m_content : m_empty);
}

} // namespace Roamscope
