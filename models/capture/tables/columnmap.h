// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/ems/energyquantity.h"
#include "models/capture/frame.h"
#include "models/capture/textlog/logtime.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Roamscope {

/// What a table is written as. The words of the JSON: tableKindId().
enum class TableKind : quint8 {
    Delimited, ///< CSV, TSV: fields between delimiters
    Workbook, ///< XLSX: one sheet of it
    JsonLines, ///< an object a line, or a list of objects; columns are paths of members
    SqlRows, ///< INSERT INTO … VALUES (…),(…)
    SqlCopy, ///< COPY … FROM stdin
    Folder, ///< one message a file; columns are file name, time of the file, content
    Count
};
QLatin1StringView tableKindId(TableKind kind);
QString displayName(TableKind kind);

/// What a column means. The words of the JSON: columnRoleId().
enum class ColumnRole : quint8 {
    Keep, ///< a member of the data of events; nothing else
    Ignore, ///< left out
    Time,
    Date, ///< where date and time of day stand in two columns: Time holds the time of day
    ReceivedTime, ///< second choice where Time cannot be read
    AnswerTime, ///< of the response, where one row holds both messages
    ChargePoint,
    Direction, ///< "CP-->CMS", "in", "request"
    Sender,
    Receiver,
    Action, ///< "Heartbeat", "HeartbeatRequest"
    MessageType, ///< "CALL", "2", "Response"
    MessageId,
    Frame, ///< the whole message, [2,"id","Action",{…}]
    AnswerFrame, ///< the whole response, where one row holds both
    Payload, ///< the payload alone; of an HTTP row the body of the request
    AnswerPayload, ///< payload or body of the response, where one row holds both
    ErrorCode,
    ErrorDescription,
    Version, ///< "ocpp1.6"
    Method,
    Url,
    Status, ///< HTTP status
    Headers,
    AnswerHeaders,
    Party, ///< id of the other party of an HTTP row
    Text, ///< what an event says
    Severity,
    EventSource, ///< who wrote it: module, logger
    Measure, ///< one measured quantity of an energy manager a column; see TableColumn::energy
    Quantity, ///< name of the quantity, where each row holds one value
    Value,
    Unit,
    Count
};
QLatin1StringView columnRoleId(ColumnRole role);
QString displayName(ColumnRole role);
/// One sentence for a tooltip: what belongs into this column.
QString columnRoleHelp(ColumnRole role);

struct TableColumn
{
    QString name {}; ///< as the header says; "Column 3" where there is none; a path of members ("data.meter.id")
    ColumnRole role = ColumnRole::Keep;
    EnergyColumn energy {}; ///< of Measure and Value: quantity, unit and sign of its numbers
    bool operator==(const TableColumn &) const = default;
};

/// What a text of the Direction column means.
enum class FlowMeaning : quint8 { Unknown, FromChargePoint, ToChargePoint, Request, Response, FromCpo, ToCpo, Count };
QLatin1StringView flowMeaningId(FlowMeaning meaning);
QString displayName(FlowMeaning meaning);

struct DirectionText
{
    QString text {}; ///< as written, without blanks around it
    FlowMeaning meaning = FlowMeaning::Unknown;
    bool operator==(const DirectionText &) const = default;
};

/// What rows become.
enum class RowKind : quint8 {
    Ocpp, ///< messages of OCPP
    Http, ///< exchanges of OCPI
    Event, ///< lines of a log, values of an energy manager: all columns are kept as data
    Count
};
QLatin1StringView rowKindId(RowKind kind);
QString displayName(RowKind kind);

/// How the columns of one kind of table are read. A value; JSON for the workspace and for --columns.
struct ColumnMap
{
    QString name {}; ///< for people; empty = the file that it was made for
    TableKind kind = TableKind::Delimited;
    QString signature {}; ///< headerSignature() of the tables that it fits
    QString sheet {}; ///< of a workbook; empty = the best
    bool hasHeader = true;
    RowKind rows = RowKind::Event;
    QList<TableColumn> columns {};
    QList<DirectionText> flows {}; ///< beside the spellings that are known
    // What holds for all rows.
    QByteArray chargePoint {}; ///< where no column tells it
    ProtocolVersion version = ProtocolVersion::Unknown;
    Lane lane = Lane::Unknown; ///< of events; of HTTP rows the side that wrote the table
    DateOrder dateOrder = DateOrder::Unknown;
    std::optional<int> zoneMinutes {}; ///< of times without zone; unset = ImportOptions tell it

    bool operator==(const ColumnMap &) const = default;

    int indexOf(ColumnRole role) const; ///< first column of a role, −1
    /// Why rows cannot be read with it, as translated sentences that say what to set; empty when all is well.
    QStringList problems() const;

    QJsonObject toJson() const;
    /// Unset with a translated sentence in `error` that names the member. Members that are not known are passed over.
    static std::optional<ColumnMap> fromJson(const QJsonObject &json, QString *error = nullptr);
};

/// The same for all tables with the same columns: kind and names, without regard to case and blanks.
/// Empty for a table without header (its columns do not tell it from others).
QString headerSignature(TableKind kind, const QStringList &names);

/// Maps that were made or confirmed, the newest first. A value, shared by reading threads as const.
class ColumnMapStore
{
public:
    bool isEmpty() const { return m_maps.isEmpty(); }
    const QList<ColumnMap> &maps() const { return m_maps; }
    /// Takes the place of one with the same kind and signature.
    void put(const ColumnMap &map);
    void remove(qsizetype index);
    /// The map that fits a table: the same signature, or else all of its columns that have a role are there.
    /// Columns come back in the table's order. Unset when none fits.
    std::optional<ColumnMap> find(TableKind kind, const QStringList &names) const;

    /// {"maps": […]}: the value of Workspace::columns() (member "tables"); other members are not ours.
    QJsonObject toJson() const;
    static ColumnMapStore fromJson(const QJsonObject &json, QStringList *errors = nullptr);
    /// A file for --columns: one map, a list of them, or the workspace's columns.json. Unset with `error` as
    /// "line 3: what; what to do".
    static std::optional<ColumnMapStore> fromFile(const QString &path, QString *error);

private:
    QList<ColumnMap> m_maps;
};

} // namespace Roamscope
