// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/validator.h"

#include "models/catalog/ocpichecks.h"
#include "models/catalog/ocppframe.h"
#include "models/catalog/validatorengine.h"

#include <simdjson.h>

namespace Roamscope {

struct Validator::Private
{
    ValidationOptions options;
    ValidatorEngine engine;
    simdjson::dom::parser parser; // for the cross-field checks only
};

Validator::Validator(ValidationOptions options)
    : d(new Private)
{
    d->options = std::move(options);
}

Validator::~Validator()
{
    delete d;
}

void Validator::setPartial(bool partial)
{
    d->options.partial = partial;
}

bool Validator::validate(QByteArrayView json, const CatalogObject &object, QList<ValidationFinding> *findings)
{
    FindingSink sink(findings, d->options.maximumFindings);
    d->engine.start(d->options, &sink);
    d->engine.open(json);
    const bool isJson = d->engine.document(object, 0) && d->engine.finish();
    if (isJson && isOcpi(object.version)) {
        simdjson::dom::element document;
        const auto size = std::size_t(json.size());
        if (d->parser.parse(json.data(), size).get(document) == simdjson::SUCCESS)
            checkOcpi(object, document, d->options, sink);
    }
    return !sink.hasError();
}

bool Validator::validateFrame(QByteArrayView frame, ProtocolVersion version, QByteArrayView action,
                              QList<ValidationFinding> *findings)
{
    FindingSink sink(findings, d->options.maximumFindings);
    d->engine.start(d->options, &sink);
    d->engine.open(frame);
    OcppFrameCheck(d->engine, version, action).run();
    return !sink.hasError();
}

} // namespace Roamscope
