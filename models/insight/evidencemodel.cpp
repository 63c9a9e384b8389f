// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/evidencemodel.h"

#include "models/capture/capture.h"

#include <QCoreApplication>

#include <simdjson.h>

namespace Roamscope {

namespace {

/// The value of the object's own id: the first of the members that an object of OCPI is known by.
bool isNamed(simdjson::ondemand::parser &parser, QByteArrayView bytes, const QByteArray &id)
{
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    // Bytes of a Dataset can be read past their end.
    const simdjson::padded_string_view text(bytes.data(), std::size_t(bytes.size()), std::size_t(bytes.size()) + simdjson::SIMDJSON_PADDING);
    if (parser.iterate(text).get(document) != simdjson::SUCCESS || document.get_object().get(object) != simdjson::SUCCESS)
        return false;
    for (auto member : object) {
        simdjson::ondemand::field field;
        std::string_view key;
        if (std::move(member).get(field) != simdjson::SUCCESS || field.unescaped_key().get(key) != simdjson::SUCCESS)
            return false;
        if (key != "id" && key != "uid")
            continue;
        std::string_view value;
        if (field.value().get_string().get(value) != simdjson::SUCCESS)
            return false;
        // OCPI's ids are CiStrings.
        return QByteArrayView(value.data(), qsizetype(value.size())).compare(id, Qt::CaseInsensitive) == 0;
    }
    return false;
}

} // namespace

QString displayName(FindingEvidence::Part part)
{
    switch (part) {
    case FindingEvidence::Part::Fact:
        return QCoreApplication::translate("Roamscope", "What is wrong");
    case FindingEvidence::Part::Before:
        return QCoreApplication::translate("Roamscope", "Until then");
    case FindingEvidence::Part::Expected:
        return QCoreApplication::translate("Roamscope", "As it should be");
    case FindingEvidence::Part::Context:
        return QCoreApplication::translate("Roamscope", "Beside it");
    }
    return {};
}

QString evidenceSource(const FindingEvidence &evidence, const InsightInput &input)
{
    if (input.capture && evidence.frame < input.capture->size()) {
        const Frame row = input.capture->frames().at(evidence.frame);
        const QByteArray action = input.capture->actions().text(row.action);
        QString title = action.isEmpty() ? QString(protocolName(row.kind)) : QString::fromUtf8(action);
        if (isResponse(row.kind))
            title = QCoreApplication::translate("Roamscope", "%1, answer", "to a message").arg(title);
        const QByteArray peer = input.capture->peers().text(row.peer);
        return peer.isEmpty() ? title : QCoreApplication::translate("Roamscope", "%1 of %2", "message of charge point").arg(title, QString::fromUtf8(peer));
    }
    if (!evidence.module)
        return {};
    const QString object = QCoreApplication::translate("Roamscope", "%1 %2", "object of OCPI, its id").arg(objectName(*evidence.module), QString::fromUtf8(evidence.object));
    return evidence.party == DatasetRole::Unknown
        ? object
        : QCoreApplication::translate("Roamscope", "%1 at %2", "object of OCPI at party").arg(object, displayName(evidence.party));
}

QByteArray evidenceObject(const FindingEvidence &evidence, const InsightInput &input)
{
    if (!evidence.module || evidence.object.isEmpty())
        return {};
    const DatasetPtr dataset = evidence.party == DatasetRole::Emsp ? input.emsp
        : evidence.party == DatasetRole::Truth                     ? input.truth
                                                                   : input.cpo;
    if (!dataset)
        return {};
    simdjson::ondemand::parser parser;
    for (const DatasetElement &element : dataset->elements(*evidence.module)) {
        if (isNamed(parser, dataset->bytes(element), evidence.object))
            return dataset->bytes(element).toByteArray();
    }
    // The id may be that of an EVSE or connector within.
    const QByteArray quoted = '"' + evidence.object + '"';
    for (const DatasetElement &element : dataset->elements(*evidence.module)) {
        if (dataset->bytes(element).contains(quoted))
            return dataset->bytes(element).toByteArray();
    }
    return {};
}

void EvidenceModel::setFinding(const InsightResultPtr &result, int finding)
{
    if (result == m_result && finding == m_finding)
        return;
    beginResetModel();
    m_result = result;
    m_finding = result && finding >= 0 && std::size_t(finding) < result->findings.size() ? finding : -1;
    endResetModel();
}

void EvidenceModel::setTimeFormat(const TimeFormat &format)
{
    if (format == m_format)
        return;
    m_format = format;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_finding < 0 ? 0 : int(m_result->findings[std::size_t(m_finding)].evidence.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || m_finding < 0)
        return {};
    const FindingEvidence &piece = evidence(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == PartRole)
        return int(piece.part);
    if (role == FrameRole)
        return piece.frame;
    if (role == SeverityRole)
        return piece.part == FindingEvidence::Part::Fact ? int(m_result->findings[std::size_t(m_finding)].severity) : -1;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const CapturePtr &capture = m_result->input.capture;
    switch (index.column()) {
    case PartColumn:
        return displayName(piece.part);
    case TimeColumn: {
        const TimeUs time = piece.time != noTime || !capture || piece.frame >= capture->size() ? piece.time : capture->frames().time(piece.frame);
        return formatTime(time, m_format, capture ? capture->firstTime() : noTime);
    }
    case SourceColumn:
        return evidenceSource(piece, m_result->input);
    case FieldColumn:
        return QString::fromUtf8(piece.pointer);
    case ValueColumn:
        return QString::fromUtf8(piece.value);
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PartColumn:
        return tr("Evidence");
    case TimeColumn:
        return tr("When");
    case SourceColumn:
        return tr("Message or object");
    case FieldColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value");
    default:
        return {};
    }
}

} // namespace Roamscope
