// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/price/tariffpanel.h"

#include "models/capture/isotime.h"
#include "models/pricing/tariffdifference.h"
#include "models/pricing/tarifflint.h"
#include "models/pricing/tariffwords.h"
#include "widgets/price/chargepanel.h"
#include "widgets/price/costcurve.h"
#include "widgets/price/tariffmap.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace Roamscope {

TariffPanel::TariffPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_dimension(new QComboBox(this))
    , m_map(new TariffMap(this))
    , m_words(new QListWidget(this))
    , m_overEnergy(new CostCurve(CostCurve::Axis::Energy, this))
    , m_overTime(new CostCurve(CostCurve::Axis::Time, this))
    , m_charge(new ChargePanel(this))
    , m_other(new QComboBox(this))
    , m_difference(new QLabel(this))
{
    setObjectName(QStringLiteral("tariffPanel"));
    QFont strong = m_title->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.3);
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setTextFormat(Qt::PlainText);
    m_dimension->setAccessibleName(tr("Kind of price that the picture shows"));
    for (int i = 0; i < priceDimensionCount; ++i)
        m_dimension->addItem(dimensionName(PriceDimension(i)));
    connect(m_dimension, &QComboBox::currentIndexChanged, this, [this](int index) { m_map->setDimension(PriceDimension(index)); });
    m_words->setAccessibleName(tr("The tariff in words"));
    m_words->setWordWrap(true);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_map, &TariffMap::elementClicked, this, [this](int element) { m_words->setCurrentRow(element); });
    m_other->setAccessibleName(tr("Tariff to compare with"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(14);
    m_difference->setWordWrap(true);
    connect(m_other, &QComboBox::currentIndexChanged, this, &TariffPanel::recompute);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(new QLabel(tr("Picture:"), this));
    head->addWidget(m_dimension);
    head->addSpacing(Theme::spacing);
    auto *compare = new QLabel(tr("Compare with:"), this);
    compare->setBuddy(m_other);
    head->addWidget(compare);
    head->addWidget(m_other);

    auto *picture = new QWidget(this);
    auto *pictureLayout = new QVBoxLayout(picture);
    pictureLayout->setContentsMargins(0, 0, 0, 0);
    pictureLayout->addWidget(m_map, 1);
    pictureLayout->addWidget(m_difference);
    auto *upper = new QSplitter(Qt::Horizontal, this);
    upper->addWidget(picture);
    upper->addWidget(m_words);
    upper->setStretchFactor(0, 3);
    upper->setStretchFactor(1, 2);
    upper->setChildrenCollapsible(false);

    auto *curves = new QWidget(this);
    auto *curveLayout = new QVBoxLayout(curves);
    curveLayout->setContentsMargins(0, 0, 0, 0);
    curveLayout->setSpacing(Theme::gap);
    curveLayout->addWidget(makeWhatIf());
    auto *charts = new QHBoxLayout;
    charts->setSpacing(Theme::spacing);
    charts->addWidget(m_overEnergy);
    charts->addWidget(m_overTime);
    curveLayout->addLayout(charts, 1);
    auto *lower = new QSplitter(Qt::Horizontal, this);
    lower->addWidget(curves);
    lower->addWidget(m_charge);
    lower->setStretchFactor(0, 3);
    lower->setStretchFactor(1, 2);
    lower->setChildrenCollapsible(false);

    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->addWidget(upper);
    rows->addWidget(lower);
    rows->setStretchFactor(0, 1);
    rows->setStretchFactor(1, 1);
    rows->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->addLayout(head);
    layout->addWidget(rows, 1);
}

QWidget *TariffPanel::makeWhatIf()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    const auto slider = [&](int row, const QString &name, int maximum, int value, QLabel **text) {
        auto *made = new QSlider(Qt::Horizontal, box);
        made->setRange(0, maximum);
        made->setPageStep(maximum / 10);
        made->setValue(value);
        made->setAccessibleName(name);
        auto *label = new QLabel(name, box);
        label->setBuddy(made);
        *text = new QLabel(box);
        (*text)->setMinimumWidth((*text)->fontMetrics().horizontalAdvance(QStringLiteral("0000.0 kWh")));
        (*text)->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(label, row, 0);
        grid->addWidget(made, row, 1);
        grid->addWidget(*text, row, 2);
        connect(made, &QSlider::valueChanged, this, &TariffPanel::recompute);
        return made;
    };
    m_energy = slider(0, tr("Energy"), 1000, 300, &m_energyText);
    m_power = slider(1, tr("Power"), 3500, 500, &m_powerText);
    m_parking = slider(2, tr("Parking after it"), 720, 0, &m_parkingText);
    m_start = new QTimeEdit(QTime(10, 0), box);
    m_start->setDisplayFormat(QStringLiteral("HH:mm"));
    m_start->setAccessibleName(tr("Start, local time"));
    m_day = new QComboBox(box);
    m_day->setAccessibleName(tr("Day"));
    for (int day = 1; day <= 7; ++day)
        m_day->addItem(QLocale().dayName(day));
    auto *label = new QLabel(tr("Start"), box);
    label->setBuddy(m_start);
    auto *when = new QHBoxLayout;
    when->addWidget(m_day);
    when->addWidget(m_start);
    when->addStretch(1);
    grid->addWidget(label, 3, 0);
    grid->addLayout(when, 3, 1);
    grid->setColumnStretch(1, 1);
    connect(m_start, &QTimeEdit::timeChanged, this, &TariffPanel::recompute);
    connect(m_day, &QComboBox::currentIndexChanged, this, &TariffPanel::recompute);
    return box;
}

HypotheticalCharge TariffPanel::whatIf() const
{
    HypotheticalCharge charge;
    ZoneClock clock(m_zone);
    // This week's day, so that seasons are those of now.
    const QDate today = QDate::currentDate();
    const qint64 monday = QDate(1970, 1, 1).daysTo(today) - (today.dayOfWeek() - 1);
    charge.start = clock.moment(monday + m_day->currentIndex(), QTime(0, 0).secsTo(m_start->time()));
    charge.energy = Exact::fraction(m_energy->value(), 10);
    charge.power = Exact::fraction(std::max(1, m_power->value()), 10);
    charge.parking = qint64(m_parking->value()) * 60;
    return charge;
}

void TariffPanel::setTariff(const TariffPtr &tariff)
{
    m_tariff = tariff;
    fill();
    recompute();
}

void TariffPanel::setOthers(const std::vector<TariffPtr> &tariffs)
{
    m_others = tariffs;
    const QSignalBlocker blocker(m_other);
    const QString kept = m_other->currentText();
    m_other->clear();
    m_other->addItem(tr("nothing"));
    for (const TariffPtr &tariff : m_others)
        m_other->addItem(QString::fromUtf8(tariff->id)
                         + (tariff->lastUpdated == noTime ? QString() : QStringLiteral("  ") + QString::fromLatin1(formatIsoTime(tariff->lastUpdated)).left(16)));
    m_other->setCurrentIndex(std::max(0, m_other->findText(kept)));
}

void TariffPanel::setPolicy(const PricingPolicy &policy)
{
    m_policy = policy;
    m_charge->setPolicy(policy);
    recompute();
}

void TariffPanel::setTimeZone(const QByteArray &zone)
{
    m_zone = zone;
    m_charge->setTimeZone(zone);
    recompute();
}

void TariffPanel::fill()
{
    m_words->clear();
    if (!m_tariff)
        return;
    const QString owner = m_tariff->countryCode.isEmpty() ? QString() : QString::fromUtf8(m_tariff->countryCode + '*' + m_tariff->partyId) + QLatin1Char(' ');
    m_title->setText(tr("Tariff %1").arg(owner + QString::fromUtf8(m_tariff->id)));
    const QStringList words = tariffWords(*m_tariff);
    for (qsizetype i = 0; i < words.size(); ++i)
        m_words->addItem(QString::number(i + 1) + QStringLiteral(".  ") + words[i]);
    const PricingNotes notes = lintTariff(*m_tariff, QDateTime::currentMSecsSinceEpoch() * 1000);
    for (const PricingNote &note : notes) {
        auto *item = new QListWidgetItem(Theme::icon(note.severity()), note.message(), m_words);
        item->setToolTip(QString::fromUtf8(note.pointer) + QLatin1Char('\n') + note.advice());
    }
    // The first kind of price that the tariff has.
    for (int i = 0; i < priceDimensionCount; ++i) {
        const bool has = std::any_of(m_tariff->elements.begin(), m_tariff->elements.end(), [&](const TariffElement &element) {
            return std::any_of(element.components.begin(), element.components.end(), [&](const TariffComponent &c) { return int(c.dimension) == i; });
        });
        if (has) {
            m_dimension->setCurrentIndex(i);
            break;
        }
    }
    m_map->setTariff(m_tariff);
}

void TariffPanel::recompute()
{
    const QLocale locale;
    m_energyText->setText(locale.toString(m_energy->value() / 10.0, 'f', 1) + QStringLiteral(" kWh"));
    m_powerText->setText(locale.toString(std::max(1, m_power->value()) / 10.0, 'f', 1) + QStringLiteral(" kW"));
    m_parkingText->setText(tr("%1 min").arg(locale.toString(m_parking->value())));
    if (!m_tariff)
        return;
    const HypotheticalCharge charge = whatIf();
    m_map->setSituation({}, 0, charge.power);
    std::vector<TariffPtr> shown {m_tariff};
    const int other = m_other->currentIndex() - 1;
    if (other >= 0 && std::size_t(other) < m_others.size() && m_others[std::size_t(other)] != m_tariff) {
        const TariffPtr &second = m_others[std::size_t(other)];
        shown.push_back(second);
        const TariffComparison comparison = compareTariffs(m_tariff, second, m_zone);
        QStringList lines;
        for (const TariffDifference &difference : comparison.differences.mid(0, 3))
            lines.append(difference.text());
        if (comparison.differences.size() > 3)
            lines.append(tr("%n more difference(s)", nullptr, int(comparison.differences.size() - 3)));
        if (comparison.equal)
            lines.append(tr("Both tariffs cost the same for every charge."));
        else if (const QString example = comparison.exampleText(); !example.isEmpty())
            lines.append(example);
        m_difference->setText(lines.join(QLatin1Char('\n')));
    } else {
        m_difference->clear();
    }
    m_difference->setVisible(!m_difference->text().isEmpty());
    m_overEnergy->setTariffs(shown, charge, m_zone, m_policy);
    m_overTime->setTariffs(shown, charge, m_zone, m_policy);
    m_charge->setCharge(charge.charge(*m_tariff, m_zone), {m_tariff});
}

} // namespace Roamscope
