// SPDX-License-Identifier: GPL-3.0-or-later
// The validator on any bytes: as an OCPP-J frame of a version, and as a payload of some object.
#include "models/catalog/catalog.h"
#include "models/catalog/validator.h"

#include <cstdlib>

using namespace Roamscope;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const QList<ValidationFinding> &findings, bool good, qsizetype size)
{
    bool hasError = false;
    for (const ValidationFinding &finding : findings) {
        hasError |= finding.severity == Severity::Error;
        require(finding.found.size() <= 80);
        require(finding.offset <= size);
        require(!finding.message().isEmpty());
        finding.advice();
        finding.clause();
    }
    require(good == !hasError);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const QList<const CatalogObject *> objects = [] {
        QList<const CatalogObject *> all;
        for (const ProtocolVersion version : {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21})
            all += Catalog::instance().objects(version);
        return all;
    }();
    static Validator validator;
    if (size < 3)
        return 0;
    const auto version = ProtocolVersion(data[0] % unsigned(ProtocolVersion::Count));
    const CatalogObject &object = *objects.at((data[1] * 256 + data[2]) % objects.size());
    // A copy that ends where the text ends, so that reading past it is seen.
    const QByteArray text(reinterpret_cast<const char *>(data + 3), qsizetype(size - 3));
    QList<ValidationFinding> findings;
    const bool goodFrame = validator.validateFrame(text, version, "Heartbeat", &findings);
    check(findings, goodFrame, text.size());
    findings.clear();
    const bool goodPayload = validator.validate(text, object, &findings);
    check(findings, goodPayload, text.size());
    return 0;
}
