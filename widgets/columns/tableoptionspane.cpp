// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columns/tableoptionspane.h"

#include "widgets/columns/columnsdocument.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

constexpr int unsetZone = 10000; // minutes: no zone is that far away

QString offsetText(int minutes)
{
    const int size = std::abs(minutes);
    return minutes == 0 ? QStringLiteral("UTC")
                        : QStringLiteral("UTC%1%2:%3").arg(minutes < 0 ? QStringLiteral("−") : QStringLiteral("+")).arg(size / 60, 2, 10, QLatin1Char('0')).arg(size % 60, 2, 10, QLatin1Char('0'));
}

QComboBox *optionBox(const char *name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1StringView(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

TableOptionsPane::TableOptionsPane(ColumnsDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_form(new QFormLayout)
    , m_part(optionBox("columns.part", this))
    , m_rows(optionBox("columns.rows", this))
    , m_dates(optionBox("columns.dates", this))
    , m_zone(optionBox("columns.zone", this))
    , m_lane(optionBox("columns.lane", this))
    , m_chargePoint(new QLineEdit(this))
    , m_version(optionBox("columns.version", this))
    , m_flows(new QWidget(this))
{
    m_chargePoint->setObjectName(QStringLiteral("columns.chargePoint"));
    m_chargePoint->setPlaceholderText(tr("Charge point id"));
    for (int rows = 0; rows < int(RowKind::Count); ++rows)
        m_rows->addItem(displayName(RowKind(rows)), rows);
    m_dates->addItem(tr("found by itself"), int(DateOrder::Unknown));
    m_dates->addItem(tr("day before month (31.12.)"), int(DateOrder::DayFirst));
    m_dates->addItem(tr("month before day (12/31)"), int(DateOrder::MonthFirst));
    m_zone->addItem(tr("as the capture says"), unsetZone);
    m_zone->addItem(offsetText(0), 0);
    const int here = QDateTime::currentDateTime().offsetFromUtc() / 60;
    if (here != 0)
        m_zone->addItem(tr("%1 (this computer)").arg(offsetText(here)), here);
    for (int minutes = -12 * 60; minutes <= 14 * 60; minutes += 30) {
        const bool half = minutes % 60 != 0;
        if (minutes != 0 && minutes != here && (!half || minutes == -210 || minutes == 210 || minutes == 270 || minutes == 330 || minutes == 570))
            m_zone->addItem(offsetText(minutes), minutes);
    }
    m_zone->setToolTip(tr("For times that stand without a zone."));
    m_lane->addItem(tr("found by itself"), int(Lane::Unknown));
    for (int lane = 1; lane < int(Lane::Count); ++lane)
        m_lane->addItem(displayName(Lane(lane)), lane);
    m_version->addItem(tr("found by itself"), int(ProtocolVersion::Unknown));
    for (const auto &[text, version] : {std::pair("OCPP 1.5", ProtocolVersion::Ocpp15), std::pair("OCPP 1.6", ProtocolVersion::Ocpp16),
                                        std::pair("OCPP 2.0.1", ProtocolVersion::Ocpp201), std::pair("OCPP 2.1", ProtocolVersion::Ocpp21)})
        m_version->addItem(QLatin1StringView(text), int(version));

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(Theme::gap + 2);
    m_form->addRow(tr("S&heet"), m_part);
    m_form->addRow(tr("&Each row is"), m_rows);
    m_form->addRow(tr("&Dates"), m_dates);
    m_form->addRow(tr("&Zone"), m_zone);
    m_form->addRow(tr("&Written by"), m_lane);
    m_form->addRow(tr("Charge &point"), m_chargePoint);
    m_form->addRow(tr("&Protocol"), m_version);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(m_form);
    layout->addWidget(m_flows);

    const auto choose = [this](QComboBox *box, auto set) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, set] {
            if (!m_filling)
                set(box->currentData().toInt());
        });
    };
    choose(m_rows, [this](int value) { m_document->setRows(RowKind(value)); });
    choose(m_dates, [this](int value) { m_document->setDateOrder(DateOrder(value)); });
    choose(m_zone, [this](int value) { m_document->setZone(value == unsetZone ? std::nullopt : std::optional<int>(value)); });
    choose(m_lane, [this](int value) { m_document->setLane(Lane(value)); });
    choose(m_version, [this](int value) { m_document->setVersion(ProtocolVersion(value)); });
    connect(m_part, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            Q_EMIT partRequested(m_part->currentData().toString());
    });
    connect(m_chargePoint, &QLineEdit::textEdited, this, [this](const QString &text) { m_document->setChargePoint(text.trimmed().toUtf8()); });
    connect(document, &ColumnsDocument::mapChanged, this, &TableOptionsPane::refresh);
    refresh();
}

void TableOptionsPane::refresh()
{
    m_filling = true;
    const ColumnMap &map = m_document->map();
    const TableSample &sample = m_document->sample();
    const auto select = [](QComboBox *box, int value) { box->setCurrentIndex(box->findData(value)); };
    if (m_part->count() != sample.parts.size()) {
        m_part->clear();
        for (const TablePart &part : sample.parts)
            m_part->addItem(part.name, part.name);
    }
    m_part->setCurrentIndex(m_part->findData(sample.part));
    m_form->setRowVisible(m_part, sample.parts.size() > 1);
    select(m_rows, int(map.rows));
    select(m_dates, int(map.dateOrder));
    const int zone = map.zoneMinutes.value_or(unsetZone);
    if (m_zone->findData(zone) < 0)
        m_zone->addItem(offsetText(zone), zone);
    select(m_zone, zone);
    select(m_lane, int(map.lane));
    m_form->setRowVisible(m_lane, map.rows != RowKind::Ocpp);
    const bool named = map.indexOf(ColumnRole::ChargePoint) >= 0;
    m_form->setRowVisible(m_chargePoint, !named);
    if (m_chargePoint->text().trimmed().toUtf8() != map.chargePoint)
        m_chargePoint->setText(QString::fromUtf8(map.chargePoint));
    select(m_version, int(map.version));
    m_form->setRowVisible(m_version, map.rows == RowKind::Ocpp && map.indexOf(ColumnRole::Version) < 0);
    m_filling = false;
    refreshFlows();
}

void TableOptionsPane::refreshFlows()
{
    const QStringList texts = m_document->flowTexts();
    if (texts != m_flowTexts) {
        m_flowTexts = texts;
        // Built anew: there are a handful at most, and the focus is elsewhere when the column changes.
        delete m_flows->layout();
        const QList<QWidget *> old = m_flows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget *widget : old) {
            widget->hide();
            widget->deleteLater();
        }
        auto *form = new QFormLayout(m_flows);
        form->setContentsMargins(0, 0, 0, 0);
        form->setVerticalSpacing(Theme::gap);
        auto *title = new QLabel(tr("Words for directions"), m_flows);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        form->addRow(title);
        for (const QString &text : texts) {
            auto *box = optionBox("columns.flow", m_flows);
            box->setAccessibleName(tr("Meaning of “%1”").arg(text));
            for (int meaning = 0; meaning < int(FlowMeaning::Count); ++meaning)
                box->addItem(meaning == 0 ? tr("found by itself") : displayName(FlowMeaning(meaning)), meaning);
            box->setCurrentIndex(box->findData(int(m_document->flow(text))));
            connect(box, &QComboBox::currentIndexChanged, this, [this, box, text] { m_document->setFlow(text, FlowMeaning(box->currentData().toInt())); });
            auto *label = new QLabel(text, m_flows);
            label->setTextFormat(Qt::PlainText);
            label->setBuddy(box);
            form->addRow(label, box);
        }
    }
    m_flows->setVisible(!texts.isEmpty());
}

} // namespace Roamscope
