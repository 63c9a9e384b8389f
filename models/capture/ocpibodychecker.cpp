// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/ocpibodychecker.h"

#include "models/capture/ocpipath.h"
#include "models/catalog/catalog.h"

#include <simdjson.h>

#include <string>

namespace Roamscope {

namespace ondemand = simdjson::ondemand;

namespace {

constexpr qsizetype longestBody = qsizetype(64) << 20;

} // namespace

struct OcpiBodyChecker::Private
{
    const Capture &capture;
    Validator validator;
    ondemand::parser parser;
    std::string buffer;

    explicit Private(const Capture &what)
        : capture(what)
    {
    }
    void checkAnswer(FrameId frame, const FrameBody &body, QList<ValidationFinding> *findings);
    void checkItem(std::string_view json, const CatalogObject &object, const QByteArray &pointer, QList<ValidationFinding> *findings);
};

OcpiBodyChecker::OcpiBodyChecker(const Capture &capture)
    : d(std::make_unique<Private>(capture))
{
}

OcpiBodyChecker::~OcpiBodyChecker() = default;

void OcpiBodyChecker::check(FrameId frame, FrameKind kind, const FrameBody &body, QList<ValidationFinding> *findings)
{
    if (body.payload.isEmpty())
        return;
    if (kind == FrameKind::HttpResponse) {
        d->checkAnswer(frame, body, findings);
        return;
    }
    if (kind != FrameKind::HttpRequest || (body.method != "PUT" && body.method != "PATCH" && body.method != "POST"))
        return;
    const CatalogObject *object = objectAt(splitOcpiPath(body.path), d->capture.frames().version(frame));
    if (!object)
        return;
    // A PATCH carries what changed: what is absent is not missing.
    d->validator.setPartial(body.method == "PATCH");
    d->validator.validate(body.payload, *object, findings);
}

void OcpiBodyChecker::Private::checkAnswer(FrameId frame, const FrameBody &body, QList<ValidationFinding> *findings)
{
    const FrameId request = capture.frames().pair(frame);
    if (request == noFrame || body.payload.size() > longestBody
        || !capture.actions().text(capture.frames().action(frame)).startsWith("GET "))
        return;
    const CatalogObject *object = objectAt(splitOcpiPath(capture.body(request).path), capture.frames().version(frame));
    if (!object)
        return;
    validator.setPartial(false);
    buffer.assign(body.payload.constData(), std::size_t(body.payload.size()));
    buffer.append(simdjson::SIMDJSON_PADDING, '\0');
    ondemand::document document;
    ondemand::value data;
    ondemand::json_type type;
    if (parser.iterate(buffer.data(), std::size_t(body.payload.size()), buffer.size()).get(document)
        || document.find_field_unordered("data").get(data) || data.type().get(type))
        return; // an answer without data: its status code says why, and is looked at elsewhere
    std::string_view json;
    if (type == ondemand::json_type::object) {
        ondemand::object single;
        if (!data.get_object().get(single) && !single.raw_json().get(json))
            checkItem(json, *object, "/data", findings);
        return;
    }
    ondemand::array list;
    if (type != ondemand::json_type::array || data.get_array().get(list))
        return;
    qsizetype index = 0;
    for (auto item : list) {
        ondemand::object one;
        if (item.get_object().get(one) || one.raw_json().get(json))
            return; // what is no object makes the rest unreadable for this pass
        checkItem(json, *object, "/data/" + QByteArray::number(index++), findings);
    }
}

void OcpiBodyChecker::Private::checkItem(std::string_view json, const CatalogObject &object, const QByteArray &pointer,
                                         QList<ValidationFinding> *findings)
{
    const qsizetype first = findings->size();
    validator.validate(QByteArrayView(json.data(), qsizetype(json.size())), object, findings);
    for (qsizetype i = first; i < findings->size(); ++i) {
        ValidationFinding &finding = (*findings)[i];
        finding.pointer.prepend(pointer);
        if (finding.offset >= 0)
            finding.offset += json.data() - buffer.data();
    }
}

} // namespace Roamscope
