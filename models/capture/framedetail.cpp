// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/framedetail.h"

#include "models/capture/isotime.h"

#include <QStringList>

namespace Roamscope {

namespace {

/// Longer lists are checked at their beginning: nobody reads ten thousand findings of one answer.
constexpr int mostCheckedItems = 500;
constexpr qsizetype longestChecked = 16 << 20;

/// Where the payload stands in an OCPP-J array.
std::size_t payloadPlace(FrameKind kind)
{
    switch (kind) {
    case FrameKind::CallResult:
        return 2;
    case FrameKind::CallError:
    case FrameKind::CallResultError:
        return 4;
    default:
        return 3;
    }
}

/// Of several candidates the one that knows most of the members there.
const CatalogObject *bestObject(const PayloadDocument &document, int node, std::initializer_list<const CatalogObject *> candidates)
{
    const CatalogObject *best = nullptr;
    int bestKnown = 0;
    for (const CatalogObject *candidate : candidates) {
        if (!candidate)
            continue;
        int known = 0;
        for (const int child : document.nodes[std::size_t(node)].children)
            known += candidate->field(document.key(child).toStdString()) ? 1 : 0;
        if (known > bestKnown) {
            best = candidate;
            bestKnown = known;
        }
    }
    return best;
}

} // namespace

QString payloadPointer(const Frame &row, const QString &pointer)
{
    if (!isOcpp(row.version) || pointer.size() < 2 || !pointer.at(1).isDigit())
        return pointer;
    const QString head = QStringLiteral("/%1").arg(payloadPlace(row.kind));
    if (pointer.startsWith(head + QLatin1Char('/')))
        return pointer.mid(head.size());
    return {}; // about the head of the array
}

void FrameDetail::findObject(const Capture &capture)
{
    const Catalog &catalog = Catalog::instance();
    const QByteArray action = capture.actions().text(row.action);
    if (isOcpp(row.version)) {
        object = isResponse(row.kind) ? catalog.response(row.version, action) : catalog.request(row.version, action);
        return;
    }
    if (!isOcpi(row.version) || document.nodes.empty())
        return;
    int at = payload;
    const int data = document.find(QStringLiteral("/data"), payload);
    if (isResponse(row.kind) && data >= 0) {
        objectBelow = QStringLiteral("/data");
        at = data;
    }
    if (document.nodes[std::size_t(at)].kind == PayloadDocument::Kind::Array) {
        objectIsList = true;
        at = document.nodes[std::size_t(at)].children.empty() ? at : document.nodes[std::size_t(at)].children.front();
    }
    const QByteArray module = action.mid(action.lastIndexOf(' ') + 1);
    // An URL may go down to an EVSE or a connector; what the body holds tells which.
    object = bestObject(document, at,
                        {catalog.moduleObject(row.version, module), catalog.object(row.version, "EVSE"),
                         catalog.object(row.version, "Connector"), catalog.object(row.version, "AuthorizationInfo"),
                         catalog.object(row.version, "CommandResponse"), catalog.object(row.version, "CommandResult")});
}

void FrameDetail::validate(QByteArrayView message)
{
    if (message.size() > longestChecked)
        return;
    Validator validator;
    if (isOcpp(row.version) && row.kind <= FrameKind::Send) {
        validator.validateFrame(message, row.version, body.action, &findings);
        for (ValidationFinding &finding : findings)
            finding.pointer = payloadPointer(row, QString::fromUtf8(finding.pointer)).toUtf8();
        return;
    }
    if (!object || document.nodes.empty())
        return;
    validator.setPartial(body.method == "PATCH");
    const int node = document.find(objectBelow, payload);
    if (node < 0)
        return;
    const auto check = [&](int at, const QByteArray &prefix) {
        QList<ValidationFinding> found;
        validator.validate(document.json(at), *object, &found);
        for (ValidationFinding &finding : found) {
            finding.pointer.prepend(prefix);
            findings.append(finding);
        }
    };
    if (!objectIsList) {
        check(node, objectBelow.toUtf8());
        return;
    }
    int count = 0;
    for (const int child : document.nodes[std::size_t(node)].children) {
        if (++count > mostCheckedItems)
            break;
        check(child, objectBelow.toUtf8() + '/' + QByteArray::number(document.nodes[std::size_t(child)].row));
    }
}

QString FrameDetail::belowObject(const QString &pointer) const
{
    if (!pointer.startsWith(objectBelow))
        return {};
    const QString rest = pointer.mid(objectBelow.size());
    if (!objectIsList)
        return rest;
    const qsizetype next = rest.indexOf(QLatin1Char('/'), 1); // past the item's number
    return next < 0 ? QString() : rest.mid(next);
}

const CatalogField *FrameDetail::field(const QString &pointer) const
{
    const QString below = belowObject(pointer);
    return object && !below.isEmpty() ? Catalog::instance().fieldAt(object, below) : nullptr;
}

const CatalogObject *FrameDetail::holder(const QString &pointer) const
{
    const QString below = belowObject(pointer);
    QString parent = below.left(below.lastIndexOf(QLatin1Char('/')));
    while (object && !parent.isEmpty()) {
        const CatalogField *field = Catalog::instance().fieldAt(object, parent);
        if (!field)
            return nullptr;
        if (field->object)
            return field->object;
        parent = parent.left(parent.lastIndexOf(QLatin1Char('/')));
    }
    return object;
}

FrameDetailPtr FrameDetail::load(const Capture &capture, FrameId frame, const PayloadDocument::Limits &limits)
{
    const auto detail = std::make_shared<FrameDetail>();
    detail->frame = frame;
    detail->row = capture.frames().at(frame);
    detail->body = capture.body(frame);
    FrameBody &body = detail->body;
    if (body.action.isEmpty())
        body.action = capture.actions().text(detail->row.action);
    const QByteArray message = body.message;
    detail->document = PayloadDocument::read(message, limits);
    // The payload of an OCPP-J array stands behind its head.
    const PayloadDocument &document = detail->document;
    if (isOcpp(detail->row.version) && !document.nodes.empty() && document.nodes[0].kind == PayloadDocument::Kind::Array) {
        const auto &items = document.nodes[0].children;
        const std::size_t place = payloadPlace(detail->row.kind);
        if (place < items.size())
            detail->payload = items[place];
    }
    detail->findObject(capture);
    detail->validate(message);
    for (const char *name : {"/timestamp", "/meterValue/0/timestamp", "/currentTime", "/last_updated", "/data/last_updated"}) {
        const int node = document.find(QString::fromLatin1(name), detail->payload);
        if (node < 0 || document.nodes[std::size_t(node)].kind != PayloadDocument::Kind::String)
            continue;
        const QByteArray text = document.value(node).toUtf8();
        detail->deviceTime = parseIsoTime(std::string_view(text.constData(), std::size_t(text.size())));
        break;
    }
    body.message.clear();
    body.payload.clear();
    return detail;
}

} // namespace Roamscope
