// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/soap/soaptree.h"

#include <QXmlStreamReader>

namespace Roamscope {

namespace {

constexpr std::size_t deepest = 64;
constexpr int mostElements = 400000;

} // namespace

bool readSoapTree(QByteArrayView xml, SoapElement *root, QByteArray *problem)
{
    QXmlStreamReader reader(QByteArray::fromRawData(xml.data(), xml.size()));
    reader.setEntityExpansionLimit(0);
    // A parent's list does not grow while one of its children is open, so the pointers hold.
    std::vector<SoapElement *> open;
    int count = 0;
    bool whole = false;
    const auto fail = [&](const char *what) {
        *problem = what;
        return false;
    };
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return fail("DTD or entity");
        case QXmlStreamReader::StartElement: {
            if (open.size() >= deepest || ++count > mostElements)
                return fail("too deep or too many elements");
            SoapElement *element = root;
            if (!open.empty())
                element = &open.back()->children.emplace_back();
            element->name = reader.name().toUtf8();
            element->space = reader.namespaceUri().toUtf8();
            const QXmlStreamAttributes attributes = reader.attributes();
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == QLatin1StringView("nil"))
                    element->isNil = attribute.value() == QLatin1StringView("true") || attribute.value() == QLatin1StringView("1");
                else if (attribute.namespaceUri().isEmpty())
                    element->attributes.emplace_back(attribute.name().toUtf8(), attribute.value().toUtf8());
            }
            open.push_back(element);
            break;
        }
        case QXmlStreamReader::EndElement:
            open.pop_back();
            whole = open.empty();
            break;
        case QXmlStreamReader::Characters:
            if (!open.empty())
                open.back()->text += reader.text().toUtf8();
            break;
        default:
            break;
        }
        if (whole)
            return true; // what is behind the envelope is not ours
    }
    *problem = QStringLiteral("%1:%2 %3").arg(reader.lineNumber()).arg(reader.columnNumber()).arg(reader.errorString()).toUtf8();
    return false;
}

} // namespace Roamscope
