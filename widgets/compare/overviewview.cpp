// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/overviewview.h"

#include "models/compare/differencefilter.h"
#include "models/compare/overviewmodel.h"
#include "widgets/compare/agechart.h"
#include "widgets/compare/countcard.h"
#include "widgets/compare/overviewrow.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

/// Numbers of the matrix on a shade that grows with them.
class MatrixDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QColor base = option.palette.color(QPalette::Base);
        const double share = index.data(OverviewModel::ShareRole).toDouble();
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, share > 0 ? Theme::mix(base, Theme::color(Theme::Role::Accent), 0.08 + 0.32 * share) : base);
        painter->setPen(Theme::mix(base, Theme::color(Theme::Role::Line), 0.55));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setFont(index.column() == 0 ? Theme::monospace() : option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect place = option.rect.adjusted(Theme::gap + 2, 0, -Theme::gap - 2, 0);
        painter->drawText(place, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, place.width()));
        if (current) {
            painter->setPen(QPen(Theme::color(Theme::Role::Accent), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }
};

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

OverviewView::OverviewView(CompareSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_matrix(new OverviewModel(this))
    , m_cards(new QHBoxLayout)
    , m_facts(new QVBoxLayout)
    , m_ages(new AgeChart(this))
    , m_noAges(new QLabel(tr("No copy is older than the other."), this))
    , m_operators(new QVBoxLayout)
    , m_locations(new QVBoxLayout)
    , m_table(new QTableView(this))
    , m_noiseText(new QLabel(this))
    , m_noiseBox(new QWidget(this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout(this))
{
    setAccessibleName(tr("Overview"));
    m_table->setModel(m_matrix);
    m_table->setItemDelegate(new MatrixDelegate(this));
    m_table->setAccessibleName(tr("Fields and classes"));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setSectionsClickable(false);
    Theme::styleHeader(m_table->horizontalHeader());
    const auto follow = [this](const QModelIndex &index) {
        const QString filter = index.data(OverviewModel::FilterRole).toString();
        if (!filter.isEmpty())
            Q_EMIT filterRequested(filter);
    };
    connect(m_table, &QTableView::clicked, this, follow);
    connect(m_table, &QTableView::activated, this, follow);
    connect(m_ages, &AgeChart::filterRequested, this, &OverviewView::filterRequested);

    for (QVBoxLayout *list : {m_facts, m_operators, m_locations}) {
        list->setSpacing(0);
        list->setContentsMargins(0, 0, 0, 0);
    }
    m_cards->setSpacing(Theme::spacing);
    const auto panel = [this](const QString &title, const QList<QWidget *> &widgets, QLayout *list) {
        auto *box = new QWidget(this);
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(Theme::gap);
        layout->addWidget(heading(title));
        if (list) {
            layout->addLayout(list);
            layout->addStretch(1);
        }
        for (QWidget *widget : widgets)
            layout->addWidget(widget, 1);
        return box;
    };
    auto *factArea = new QScrollArea(this);
    factArea->setFrameShape(QFrame::NoFrame);
    factArea->setWidgetResizable(true);
    factArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    factArea->setWidget(panel(tr("What matters most"), {}, m_facts));
    factArea->viewport()->setAutoFillBackground(false);
    factArea->widget()->setAutoFillBackground(false);
    auto *offenders = new QWidget(this);
    auto *offenderRow = new QHBoxLayout(offenders);
    offenderRow->setContentsMargins(0, 0, 0, 0);
    offenderRow->setSpacing(Theme::margin);
    offenderRow->addWidget(panel(tr("Operators with most"), {}, m_operators), 1);
    offenderRow->addWidget(panel(tr("Locations with most"), {}, m_locations), 1);
    m_noAges->setAlignment(Qt::AlignCenter);
    m_noAges->setWordWrap(true);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::margin * 2);
    grid->setVerticalSpacing(Theme::margin);
    grid->addWidget(factArea, 0, 0);
    grid->addWidget(panel(tr("How far older copies are behind"), {m_ages, m_noAges}, nullptr), 0, 1);
    grid->addWidget(panel(tr("Fields and kinds of difference"), {m_table}, nullptr), 1, 0);
    grid->addWidget(offenders, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(0, 10);
    grid->setRowStretch(1, 11);

    m_noise = new FlowLayout(m_noiseBox, Theme::gap + 2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_noiseBox->setSizePolicy(policy);
    m_noiseBox->setAccessibleName(tr("What the rules let pass"));

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::spacing);
    layout->setSpacing(Theme::margin);
    layout->addLayout(m_cards);
    layout->addLayout(grid, 1);
    m_noiseText->setWordWrap(true);
    m_noiseText->setTextFormat(Qt::PlainText);
    m_noiseText->setAccessibleName(tr("What was left out"));
    layout->addWidget(m_noiseText);
    layout->addWidget(m_noiseBox);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    connect(m_session, &CompareSession::overviewChanged, this, &OverviewView::refresh);
    connect(m_session, &CompareSession::comparisonChanged, this, &OverviewView::refresh);
    applyTheme();
    refresh();
}

QLabel *OverviewView::heading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    m_headings.append(label);
    return label;
}

void OverviewView::refresh()
{
    const OverviewPtr overview = m_session->overview();
    if (!overview) {
        if (m_session->comparison())
            m_empty->setContent(QStringLiteral("clock"), tr("Comparing…"), tr("The first facts appear in a moment."));
        else
            m_empty->setContent(QStringLiteral("chart"), tr("The facts that matter appear here"), tr("Choose what the CPO and the eMSP hold in the row above."));
        m_matrix->setOverview({});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_matrix->setOverview(overview);
    fillCards(*overview);
    fillFacts(*overview);
    fillOffenders(*overview);
    fillNoise(*overview);
    m_ages->setOverview(*overview);
    bool anyAge = false;
    for (const auto &side : overview->ages) {
        for (const qint64 count : side)
            anyAge = anyAge || count > 0;
    }
    m_ages->setVisible(anyAge);
    m_noAges->setVisible(!anyAge);
    // As wide as their names need; the field's name takes what is left.
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 1; column < m_matrix->columnCount(); ++column) {
        const int name = header->fontMetrics().horizontalAdvance(m_matrix->headerData(column, Qt::Horizontal).toString());
        m_table->setColumnWidth(column, qMax(64, name + 3 * Theme::spacing));
    }
    if (m_matrix->columnCount() > 0) {
        header->setMinimumSectionSize(60);
        header->setSectionResizeMode(QHeaderView::Interactive);
        m_table->setColumnWidth(0, QFontMetrics(Theme::monospace()).horizontalAdvance(QStringLiteral("Connector.max_electric_power")) + 2 * Theme::spacing);
    }
    m_stack->setCurrentWidget(m_content);
}

void OverviewView::fillCards(const Overview &overview)
{
    clear(m_cards);
    const QLocale locale;
    const auto add = [this](const QString &caption, const QString &number, const QString &detail, const QString &icon, const QString &filter) {
        auto *card = new CountCard(m_content);
        card->setIconName(icon);
        card->setContent(caption, number, detail);
        connect(card, &QAbstractButton::clicked, this, [this, filter] { Q_EMIT filterRequested(filter); });
        m_cards->addWidget(card);
    };
    const QString names[] = {tr("Notes"), tr("Warnings"), tr("Errors")};
    const QString details[] = {tr("good to know"), tr("look at them"), tr("drivers or money are hit")};
    for (int severity = 2; severity >= 0; --severity) {
        const QString id = severity == 2 ? QStringLiteral("error") : severity == 1 ? QStringLiteral("warning") : QStringLiteral("note");
        add(names[severity], locale.toString(overview.summary.severities[std::size_t(severity)]), details[severity],
            Theme::iconName(Severity(severity)), DifferenceFilter::equals(DifferenceField::Severity, id));
    }
    for (const OcpiModule module : allOcpiModules) {
        const ComparisonSummary::Objects &objects = overview.summary.modules[std::size_t(module)];
        if (objects.cpo == 0 && objects.emsp == 0)
            continue;
        add(displayName(module), tr("%Ln different", nullptr, int(objects.different)),
            tr("%1 equal · %2 CPO · %3 eMSP").arg(locale.toString(objects.equal), locale.toString(objects.cpo), locale.toString(objects.emsp)), {},
            DifferenceFilter::equals(DifferenceField::Module, moduleId(module)));
    }
}

void OverviewView::fillFacts(const Overview &overview)
{
    clear(m_facts);
    for (const Overview::Fact &fact : overview.facts) {
        auto *row = new OverviewRow(m_content);
        row->setSentence(fact.severity, fact.text);
        connect(row, &QAbstractButton::clicked, this, [this, filter = fact.filter] { Q_EMIT filterRequested(filter); });
        m_facts->addWidget(row);
    }
    if (overview.facts.empty()) {
        auto *label = new QLabel(m_session->comparison() && m_session->comparison()->isComplete()
                                     ? tr("Nothing that matters differs: %Ln object(s) say the same.", nullptr, int(overview.summary.objects().equal))
                                     : tr("Nothing found yet."),
                                 m_content);
        label->setWordWrap(true);
        m_facts->addWidget(label);
    }
}

void OverviewView::fillOffenders(const Overview &overview)
{
    const QLocale locale;
    const auto fill = [&](QVBoxLayout *list, const std::vector<Overview::Offender> &offenders, DifferenceField field, const QString &none) {
        clear(list);
        for (const Overview::Offender &offender : offenders) {
            auto *row = new OverviewRow(m_content);
            row->setNumber(offender.name, locale.toString(offender.differences), double(offender.differences) / double(qMax<qint64>(1, offenders.front().differences)));
            const QString filter = DifferenceFilter::equals(field, offender.name);
            connect(row, &QAbstractButton::clicked, this, [this, filter] { Q_EMIT filterRequested(filter); });
            list->addWidget(row);
        }
        if (offenders.empty()) {
            auto *label = new QLabel(none, m_content);
            label->setWordWrap(true);
            list->addWidget(label);
        }
    };
    fill(m_operators, overview.operators, DifferenceField::Operator, tr("The objects name no operator."));
    fill(m_locations, overview.locations, DifferenceField::Location, tr("No location differs."));
}

void OverviewView::fillNoise(const Overview &overview)
{
    clear(m_noise);
    const auto add = [this](QWidget *widget) {
        m_noise->addWidget(widget);
        widget->show();
    };
    QStringList kinds;
    for (int kind = 0; kind < noiseKindCount; ++kind) {
        const quint64 count = overview.summary.noise[std::size_t(kind)];
        if (count == 0)
            continue;
        kinds.append(noiseText(NoiseKind(kind), count));
    }
    m_noiseText->setText(kinds.isEmpty() ? tr("Nothing was left out: both sides are written alike.")
                                         : tr("Left out, because it says the same: %1").arg(kinds.join(QStringLiteral(" · "))));
    for (std::size_t rule = 0; rule < overview.summary.toleratedByRule.size(); ++rule) {
        const qint64 count = overview.summary.toleratedByRule[rule];
        if (count == 0 || qsizetype(rule) >= overview.ruleNames.size())
            continue;
        auto *button = new QToolButton(m_noiseBox);
        button->setAutoRaise(true);
        button->setText(tr("%Ln tolerated: %1", nullptr, int(count)).arg(overview.ruleNames.at(qsizetype(rule)).left(60)));
        button->setToolTip(overview.ruleNames.at(qsizetype(rule)));
        connect(button, &QToolButton::clicked, this, &OverviewView::toleratedRequested);
        add(button);
    }
    m_noiseBox->setVisible(m_noise->count() > 0);
    m_noiseBox->updateGeometry();
}

void OverviewView::applyTheme()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (QLabel *label : std::as_const(m_headings)) {
        if (label->font() != bold)
            label->setFont(bold);
    }
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_table->horizontalHeader()->setFixedHeight(fontMetrics().height() + 10);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::color(Theme::Role::TextMuted));
    for (QLabel *label : {m_noAges, m_noiseText}) {
        if (label->palette().color(QPalette::WindowText) != muted.color(QPalette::WindowText))
            label->setPalette(muted);
    }
}

void OverviewView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

} // namespace Roamscope
