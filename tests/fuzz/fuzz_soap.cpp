// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes in any bytes: places lie inside and do not overlap; what is read becomes JSON with closed brackets.
#include "models/capture/jsontext.h"
#include "models/capture/soap/soapenvelope.h"
#include "models/capture/soap/soapscanner.h"

#include <cstdlib>

using namespace Roamscope;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void read(QByteArrayView xml)
{
    const SoapMessage message = readSoapEnvelope(xml);
    if (!message.isOcpp())
        return;
    const QByteArray json = message.message("id");
    require(endOfJsonValue(json, 0) == json.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    SoapScanner scanner(text);
    qsizetype last = 0;
    for (SoapPlace place = scanner.next(); place.isValid; place = scanner.next()) {
        require(place.begin >= last && place.end > place.begin && place.end <= qsizetype(size));
        last = place.end;
        read(scanner.xml(place));
    }
    read(text);
    // So that chance meets payloads more often than heads.
    QByteArray wrapped = "<s:Envelope xmlns:s=\"s\" xmlns:o=\"urn://Ocpp/Cs/2012/06/\"><s:Body><o:meterValuesRequest>";
    wrapped.append(text).append("</o:meterValuesRequest></s:Body></s:Envelope>");
    read(wrapped);
    return 0;
}
