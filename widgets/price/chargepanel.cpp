// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/price/chargepanel.h"

#include "models/pricing/tariffwords.h"
#include "widgets/price/periodbar.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTime>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int maximumLines = 5000; ///< of the tree; more are counted
enum Column { What, Volume, Billed, Price, WithoutTax, WithTax, ColumnCount };

QString local(QByteArray text)
{
    return QString::fromLatin1(text).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

} // namespace

ChargePanel::ChargePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_total(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_find(new QPushButton(tr("Which reading gives this CDR?"), this))
    , m_bar(new PeriodBar(this))
    , m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("chargePanel"));
    QFont large = m_total->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    m_total->setFont(large);
    m_total->setObjectName(QStringLiteral("chargeTotal"));
    m_total->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->setWordWrap(true);
    m_verdict->setObjectName(QStringLiteral("chargeVerdict"));
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setTextFormat(Qt::PlainText);
    m_find->setObjectName(QStringLiteral("findReading"));
    connect(m_find, &QPushButton::clicked, this, &ChargePanel::findReadingRequested);

    auto *head = new QHBoxLayout;
    auto *numbers = new QVBoxLayout;
    numbers->setSpacing(0);
    numbers->addWidget(m_title);
    numbers->addWidget(m_total);
    numbers->addStretch(1);
    head->addLayout(numbers);
    head->addSpacing(Theme::margin);
    head->addWidget(m_verdict, 1, Qt::AlignTop);
    head->addWidget(m_find, 0, Qt::AlignTop);

    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("What and why"), tr("Used"), tr("Billed"), tr("Price"), tr("Without tax"), tr("With tax")});
    for (int i = Volume; i < ColumnCount; ++i)
        m_tree->headerItem()->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("What the charge costs, line by line"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    for (int i = Volume; i < ColumnCount; ++i)
        m_tree->header()->setSectionResizeMode(i, QHeaderView::ResizeToContents);
    Theme::styleHeader(m_tree->header());
    connect(m_bar, &PeriodBar::partClicked, this, [this](int part) {
        for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
            if ((*it)->data(What, Qt::UserRole).isValid() && (*it)->data(What, Qt::UserRole).toInt() == part) {
                m_tree->setCurrentItem(*it);
                m_tree->scrollToItem(*it);
                break;
            }
        }
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const QVariant part = item ? item->data(What, Qt::UserRole) : QVariant();
        m_bar->setCurrentPart(part.isValid() ? part.toInt() : -1);
        if (part.isValid())
            Q_EMIT periodChosen(m_priced.parts[std::size_t(part.toInt())].period);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, 0);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_tree, 1);
}

void ChargePanel::setCharge(const Charge &charge, const std::vector<TariffPtr> &tariffs, const std::vector<TariffPtr> &others)
{
    m_charge = charge;
    m_tariffs = tariffs;
    m_others = others;
    recompute();
}

void ChargePanel::setPolicy(const PricingPolicy &policy)
{
    m_policy = policy;
    recompute();
}

void ChargePanel::setTimeZone(const QByteArray &zone)
{
    m_zone = zone;
    recompute();
}

QString ChargePanel::totalText() const
{
    return moneyText(m_priced.exclVat) + QLatin1Char(' ') + QString::fromUtf8(m_priced.currency);
}

void ChargePanel::recompute()
{
    Pricer pricer(m_policy);
    pricer.setTimeZone(m_zone);
    m_priced = pricer.price(m_charge, m_tariffs);
    m_deviations = checkPrice(m_charge, m_tariffs, pricer, m_others);
    fillHeading();
    m_bar->setCharge(m_charge, m_priced);
    fillTree();
}

void ChargePanel::fillHeading()
{
    m_title->setText(m_charge.id.isEmpty() ? tr("Computed") : tr("%1, computed").arg(QString::fromUtf8(m_charge.id)));
    m_total->setText(m_priced.tariffs.empty() ? QStringLiteral("–") : totalText());
    QString verdict;
    Severity severity = Severity::Note;
    bool good = false;
    if (m_priced.tariffs.empty()) {
        verdict = tr("There is no tariff to price with. Choose one at the right, or open a file that has it.");
        severity = Severity::Warning;
    } else if (!m_charge.stated.cost) {
        verdict = m_priced.inclVat == m_priced.exclVat ? QString() : tr("%1 with tax.").arg(moneyText(m_priced.inclVat));
    } else if (m_deviations.isEmpty()) {
        verdict = tr("The CDR states the same: %1.").arg(moneyText(m_charge.stated.cost->exclVat));
        good = true;
    } else {
        severity = Severity::Error;
        // Each cause once, with the totals that it explains.
        QStringList causes;
        QList<QStringList> totals;
        for (const PriceDeviation &deviation : m_deviations) {
            const QString cause = deviation.causeText();
            if (!causes.contains(cause)) {
                causes.append(cause);
                totals.append(QStringList());
            }
            totals[causes.indexOf(cause)].append(
                tr("%1: %2 stated, %3 computed").arg(QString::fromUtf8(deviation.field), moneyText(deviation.stated), moneyText(deviation.computed)));
        }
        QStringList lines;
        for (qsizetype i = 0; i < std::min<qsizetype>(3, causes.size()); ++i) {
            lines.append(causes[i]);
            lines.append(totals[i].mid(0, 4));
        }
        if (causes.size() > 3)
            lines.append(tr("%n more cause(s)", nullptr, int(causes.size() - 3)));
        verdict = lines.join(QLatin1Char('\n'));
    }
    m_verdict->setText(verdict);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, good ? Theme::color(Theme::Role::Good)
                         : verdict.isEmpty() || severity == Severity::Note ? Theme::color(Theme::Role::Text)
                                                                           : Theme::severity(severity));
    m_verdict->setPalette(colours);
    m_find->setVisible(!m_deviations.isEmpty());
}

QTreeWidgetItem *ChargePanel::addPart(QTreeWidgetItem *parent, int index)
{
    const PricedPart &part = m_priced.parts[std::size_t(index)];
    const Tariff &tariff = *m_priced.tariffs[std::size_t(part.tariff)];
    const TariffElement &element = tariff.elements[std::size_t(part.element)];
    const ChargePeriod &period = m_charge.periods[std::size_t(part.period)];
    ZoneClock clock(m_priced.timeZone);
    const QString when = period.start == noTime ? QString() : QTime(0, 0).addSecs(clock.at(period.start).second).toString(QStringLiteral("HH:mm:ss"));
    auto *item = new QTreeWidgetItem(parent);
    item->setText(What, tr("%1  element %2 (%3): %4")
                            .arg(when, QString::number(part.element + 1), restrictionText(element.restriction),
                                 priceText(tariff, element.components[std::size_t(part.component)])));
    item->setData(What, Qt::UserRole, index);
    item->setText(Volume, local(part.volume.toText(4)));
    item->setText(Billed, local(part.billed.toText(4)));
    item->setText(Price, local(part.price.toText(6)));
    item->setText(WithoutTax, moneyText(part.exclVat));
    item->setText(WithTax, moneyText(part.inclVat));
    for (int i = Volume; i < ColumnCount; ++i)
        item->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
    if (part.billed != part.volume)
        item->setIcon(Billed, Theme::icon(QStringLiteral("up"), Theme::Role::TextMuted));
    for (const ElementMismatch &mismatch : part.before) {
        auto *why = new QTreeWidgetItem(item);
        why->setText(What, tr("element %1 does not apply: %2").arg(QString::number(mismatch.element + 1), mismatch.text()));
        why->setForeground(What, Theme::color(Theme::Role::TextMuted));
        why->setFirstColumnSpanned(true);
    }
    if (part.billed != part.volume) {
        auto *why = new QTreeWidgetItem(item);
        why->setText(What, tr("rounded up to the step size: %1 more").arg(local((part.billed - part.volume).toText(4))));
        why->setForeground(What, Theme::color(Theme::Role::TextMuted));
        why->setFirstColumnSpanned(true);
    }
    return item;
}

void ChargePanel::fillTree()
{
    m_tree->clear();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    int lines = 0;
    for (int total = 0; total < PricedCharge::TotalCount; ++total) {
        const PricedDimension &dimension = m_priced.dimensions[std::size_t(total)];
        if (!dimension.any)
            continue;
        static constexpr PriceDimension names[] = {PriceDimension::Energy, PriceDimension::Time, PriceDimension::ParkingTime, PriceDimension::Flat};
        auto *group = new QTreeWidgetItem(m_tree);
        group->setText(What, total == PricedCharge::Reservation ? tr("reservation") : dimensionName(names[total]));
        group->setText(Volume, local(dimension.volume.toText(4)));
        group->setText(Billed, local(dimension.billed.toText(4)));
        group->setText(WithoutTax, moneyText(dimension.exclVat));
        group->setText(WithTax, moneyText(dimension.inclVat));
        for (int i = 0; i < ColumnCount; ++i) {
            group->setFont(i, strong);
            if (i > 0)
                group->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
        }
        for (std::size_t i = 0; i < m_priced.parts.size(); ++i) {
            const PricedPart &part = m_priced.parts[i];
            const bool here = part.reservation ? total == PricedCharge::Reservation
                                               : total != PricedCharge::Reservation && part.dimension == names[std::min(total, 3)];
            if (here && ++lines <= maximumLines)
                addPart(group, int(i));
        }
        group->setExpanded(true);
    }
    fillTaxes(strong);
    if (lines > maximumLines) {
        auto *more = new QTreeWidgetItem(m_tree);
        more->setText(What, tr("%n more line(s); export them to see all", nullptr, lines - maximumLines));
    }
    PricingNotes notes = m_charge.notes;
    for (const TariffPtr &tariff : m_priced.tariffs)
        notes += tariff->notes;
    notes += m_priced.notes;
    for (const PricingNote &note : std::as_const(notes)) {
        auto *item = new QTreeWidgetItem(m_tree);
        item->setIcon(What, Theme::icon(note.severity()));
        item->setText(What, note.message());
        item->setToolTip(What, note.advice());
        item->setFirstColumnSpanned(true);
    }
}

// Tax by rate, with the taxes that the CDR lists beside them.
void ChargePanel::fillTaxes(const QFont &strong)
{
    const std::vector<PricedTax> taxes = m_priced.taxes();
    const std::vector<StatedTax> stated = m_charge.stated.cost ? m_charge.stated.cost->taxes : std::vector<StatedTax>();
    const bool anyRate = std::any_of(taxes.begin(), taxes.end(), [](const PricedTax &tax) { return tax.rate.has_value(); });
    if (!anyRate && stated.empty())
        return;
    auto *group = new QTreeWidgetItem(m_tree);
    group->setText(What, tr("taxes"));
    group->setFont(What, strong);
    Exact sum;
    for (const PricedTax &tax : taxes) {
        auto *item = new QTreeWidgetItem(group);
        item->setText(What, tax.rate ? tr("%1 % on %2").arg(local(tax.rate->toText(4)), moneyText(tax.exclVat)) : tr("no rate given for %1").arg(moneyText(tax.exclVat)));
        item->setText(WithTax, moneyText(tax.tax));
        item->setTextAlignment(WithTax, Qt::AlignRight | Qt::AlignVCenter);
        sum += tax.tax;
    }
    for (const StatedTax &tax : stated) {
        auto *item = new QTreeWidgetItem(group);
        item->setText(What, tax.percentage ? tr("the CDR states: %1, %2 %").arg(QString::fromUtf8(tax.name), local(tax.percentage->toText(4)))
                                           : tr("the CDR states: %1").arg(QString::fromUtf8(tax.name)));
        item->setForeground(What, Theme::color(Theme::Role::TextMuted));
        item->setText(WithTax, moneyText(tax.amount));
        item->setTextAlignment(WithTax, Qt::AlignRight | Qt::AlignVCenter);
    }
    group->setText(WithTax, moneyText(sum));
    group->setFont(WithTax, strong);
    group->setTextAlignment(WithTax, Qt::AlignRight | Qt::AlignVCenter);
    group->setExpanded(!stated.empty());
}

void ChargePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillHeading();
}

} // namespace Roamscope
