// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columns/columnsdocument.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qsizetype mostFlows = 16;
constexpr int withoutUnit = 40; ///< percent: a unit that nobody said is better looked at

} // namespace

ColumnsDocument::ColumnsDocument(QObject *parent)
    : QObject(parent)
{
}

void ColumnsDocument::setSample(const TableSample &sample, const GuessedColumns &guessed)
{
    m_sample = sample;
    m_guessed = guessed;
    m_map = guessed.map;
    m_byHand = QList<bool>(m_sample.columns.size(), false);
    Q_EMIT sampleChanged();
    Q_EMIT mapChanged();
}

void ColumnsDocument::edited()
{
    Q_EMIT mapChanged();
}

ColumnRole ColumnsDocument::role(int column) const
{
    return column >= 0 && column < m_map.columns.size() ? m_map.columns[column].role : ColumnRole::Keep;
}

EnergyColumn ColumnsDocument::energy(int column) const
{
    return column >= 0 && column < m_map.columns.size() ? m_map.columns[column].energy : EnergyColumn();
}

QString ColumnsDocument::columnName(int column) const
{
    return m_sample.columns.value(column);
}

bool ColumnsDocument::lacksUnit(int column) const
{
    return role(column) == ColumnRole::Measure && energy(column).unit == EnergyUnit::Unknown;
}

int ColumnsDocument::confidence(int column) const
{
    if (m_byHand.value(column))
        return 100;
    const int guessed = column >= 0 && column < m_guessed.reasons.size() ? m_guessed.reasons[column].confidence : 0;
    return lacksUnit(column) ? std::min(guessed, withoutUnit) : guessed;
}

QString ColumnsDocument::reason(int column) const
{
    if (m_byHand.value(column))
        return tr("You have set it.");
    if (column < 0 || column >= m_guessed.reasons.size())
        return {};
    const QString text = m_guessed.reasons[column].text();
    return lacksUnit(column) ? tr("%1 Its unit is not said.").arg(text) : text;
}

bool ColumnsDocument::isShared(ColumnRole role)
{
    return role == ColumnRole::Keep || role == ColumnRole::Ignore || role == ColumnRole::Measure;
}

const std::vector<std::optional<ColumnRole>> &ColumnsDocument::rolesInOrder()
{
    using Role = ColumnRole;
    static const std::vector<std::optional<Role>> order {
        Role::Keep,    Role::Ignore,      std::nullopt,         //
        Role::Time,    Role::Date,        Role::ReceivedTime,   Role::AnswerTime,    std::nullopt, //
        Role::ChargePoint, Role::Direction, Role::Sender,       Role::Receiver,      std::nullopt, //
        Role::Frame,   Role::AnswerFrame, Role::Action,         Role::MessageType,   Role::MessageId, Role::Payload, Role::AnswerPayload, Role::ErrorCode,
        Role::ErrorDescription, Role::Version, std::nullopt, //
        Role::Method,  Role::Url,         Role::Status,         Role::Headers,       Role::AnswerHeaders, Role::Party, std::nullopt, //
        Role::Text,    Role::Severity,    Role::EventSource,    std::nullopt, //
        Role::Measure, Role::Quantity,    Role::Value,          Role::Unit};
    return order;
}

void ColumnsDocument::setRole(int column, ColumnRole role)
{
    if (column < 0 || column >= m_map.columns.size() || m_map.columns[column].role == role)
        return;
    if (!isShared(role)) {
        for (int other = 0; other < m_map.columns.size(); ++other) {
            if (other != column && m_map.columns[other].role == role) {
                m_map.columns[other].role = ColumnRole::Keep;
                m_byHand[other] = true;
                Q_EMIT columnChanged(other);
            }
        }
    }
    TableColumn &here = m_map.columns[column];
    here.role = role;
    if (role == ColumnRole::Measure && here.energy.quantity == EnergyQuantity::None) {
        here.energy = guessEnergyColumn(here.name.toUtf8()).column;
        if (here.energy.quantity == EnergyQuantity::None)
            here.energy.quantity = EnergyQuantity::GridPower;
        if (here.energy.unit == EnergyUnit::Unknown)
            here.energy.unit = energyUnitsOf(here.energy.quantity).front();
    }
    m_byHand[column] = true;
    Q_EMIT columnChanged(column);
    edited();
}

void ColumnsDocument::setEnergy(int column, const EnergyColumn &energy)
{
    if (column < 0 || column >= m_map.columns.size() || m_map.columns[column].energy == energy)
        return;
    m_map.columns[column].energy = energy;
    m_byHand[column] = true;
    Q_EMIT columnChanged(column);
    edited();
}

void ColumnsDocument::resetToGuess()
{
    setSample(m_sample, m_guessed);
}

void ColumnsDocument::setRows(RowKind rows)
{
    if (std::exchange(m_map.rows, rows) != rows)
        edited();
}

void ColumnsDocument::setDateOrder(DateOrder order)
{
    if (std::exchange(m_map.dateOrder, order) != order)
        edited();
}

void ColumnsDocument::setZone(std::optional<int> minutes)
{
    if (std::exchange(m_map.zoneMinutes, minutes) != minutes)
        edited();
}

void ColumnsDocument::setLane(Lane lane)
{
    if (std::exchange(m_map.lane, lane) != lane)
        edited();
}

void ColumnsDocument::setChargePoint(const QByteArray &chargePoint)
{
    if (std::exchange(m_map.chargePoint, chargePoint) != chargePoint)
        edited();
}

void ColumnsDocument::setVersion(ProtocolVersion version)
{
    if (std::exchange(m_map.version, version) != version)
        edited();
}

FlowMeaning ColumnsDocument::flow(const QString &text) const
{
    for (const DirectionText &one : m_map.flows) {
        if (one.text == text)
            return one.meaning;
    }
    return FlowMeaning::Unknown;
}

void ColumnsDocument::setFlow(const QString &text, FlowMeaning meaning)
{
    if (flow(text) == meaning)
        return;
    m_map.flows.removeIf([&text](const DirectionText &one) { return one.text == text; });
    if (meaning != FlowMeaning::Unknown)
        m_map.flows.append({text, meaning});
    edited();
}

QStringList ColumnsDocument::flowTexts() const
{
    QStringList texts;
    const int column = m_map.indexOf(ColumnRole::Direction);
    if (column < 0)
        return texts;
    for (const QStringList &row : m_sample.rows) {
        const QString text = row.value(column).trimmed();
        if (!text.isEmpty() && text.size() <= 60 && !texts.contains(text))
            texts.append(text);
        if (texts.size() >= mostFlows)
            break;
    }
    return texts;
}

} // namespace Roamscope
