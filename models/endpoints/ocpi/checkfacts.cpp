// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/checkfacts.h"

#include "models/capture/isotime.h"
#include "models/catalog/catalog.h"
#include "models/capture/masking.h"
#include "models/endpoints/textmatching.h"

#include <QUrlQuery>

#include <algorithm>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr qsizetype shownHeader = 300; // bytes of a header's value in evidence
constexpr qsizetype mostHeaders = 60;
constexpr qsizetype mostStrings = 200'000; // that are visited in one answer

QByteArray headerLines(const OcpiHeaders &headers)
{
    QByteArray text;
    for (qsizetype i = 0; i < std::min(headers.size(), mostHeaders); ++i)
        text += headers[i].first.left(shownHeader) + ": " + headers[i].second.left(shownHeader) + '\n';
    return text;
}

QByteArray maskedLines(const OcpiHeaders &headers)
{
    RecordedFrame frame;
    frame.kind = FrameKind::HttpResponse;
    frame.body.headers = headers;
    maskSecrets(frame);
    return headerLines(frame.body.headers);
}

QByteArray shownText(const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    // Masked before it is cut: half a token is a secret too.
    QByteArray text = maskedText(body.left(ExaminationFacts::shownBody * 16), true);
    if (text.size() > ExaminationFacts::shownBody) {
        qsizetype cut = ExaminationFacts::shownBody;
        while (cut > 0 && (quint8(text[cut]) & 0xc0) == 0x80)
            --cut;
        text = text.left(cut) + "\n… (" + QByteArray::number(body.size()) + " bytes)";
    }
    return '\n' + text;
}

void visitStrings(const Json &json, QByteArray &pointer, const QByteArray &key, int depth, qsizetype &left,
                  const std::function<void(const QByteArray &, const QByteArray &, const QByteArray &)> &visit)
{
    if (depth > ExaminationFacts::deepest || left <= 0)
        return;
    if (json.is_string()) {
        --left;
        visit(pointer, key, QByteArray::fromStdString(json.get_ref<const std::string &>()));
        return;
    }
    const qsizetype length = pointer.size();
    if (json.is_object()) {
        for (const auto &[name, value] : json.items()) {
            const QByteArray member = QByteArray::fromStdString(name);
            pointer += '/' + member;
            visitStrings(value, pointer, member, depth + 1, left, visit);
            pointer.truncate(length);
        }
    } else if (json.is_array()) {
        int index = 0;
        for (const Json &value : json) {
            pointer += '/' + QByteArray::number(index++);
            visitStrings(value, pointer, key, depth + 1, left, visit);
            pointer.truncate(length);
        }
    }
}

} // namespace

QUrl ExaminedReply::next() const
{
    const QByteArray target = nextLink(reply.header("Link"));
    return target.isEmpty() ? QUrl() : reply.url.resolved(QUrl::fromEncoded(target));
}

QString ExaminedReply::status() const
{
    if (!reply.isHttp())
        return reply.errorText;
    QString text = QStringLiteral("HTTP %1").arg(reply.httpStatus);
    if (reply.envelope.hasStatusCode)
        text += QStringLiteral(", status_code %1").arg(reply.envelope.statusCode);
    return text;
}

QByteArray ExaminedReply::requestText() const
{
    const OcpiRequest &request = reply.request;
    QByteArray text = request.method + ' ' + maskedText(request.url.toEncoded(QUrl::RemoveUserInfo), true) + '\n';
    if (reply.tokenStyle != OcpiTokenStyle::Auto)
        text += "Authorization: Token ••••••••\n";
    OcpiHeaders headers {{"X-Request-ID", request.requestId}, {"X-Correlation-ID", request.correlationId}};
    for (const auto &[name, value] : request.headers) {
        if (!value.isEmpty())
            headers.append({name, value});
    }
    return (text + maskedLines(headers) + shownText(request.body)).trimmed();
}

QByteArray ExaminedReply::responseText() const
{
    if (!reply.isHttp())
        return reply.errorText.toUtf8();
    QByteArray text;
    for (const QUrl &url : reply.redirects.first(std::min<qsizetype>(reply.redirects.size(), 5)))
        text += "→ " + url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery) + '\n';
    return (text + "HTTP " + QByteArray::number(reply.httpStatus) + '\n' + maskedLines(reply.headers) + shownText(reply.body)).trimmed();
}

const ExaminedReply *ExaminationFacts::find(const char *probe) const
{
    const auto own = replies.find(module.isEmpty() ? QByteArray(probe) : module + '.' + probe);
    if (own != replies.end())
        return &own->second;
    const auto general = replies.find(probe);
    return general == replies.end() ? nullptr : &general->second;
}

const Json &ExaminationFacts::objects(const QByteArray &ofModule) const
{
    static const Json none = Json::array();
    const auto page = replies.find(ofModule + ".page");
    return page != replies.end() && page->second.isList() ? page->second.data : none;
}

void ExaminationFacts::each(const std::function<bool(const ExaminedReply &)> &visit) const
{
    for (const QByteArray &key : order) {
        const auto found = replies.find(key);
        if (found != replies.end() && !visit(found->second))
            return;
    }
}

const QList<ValidationFinding> &ExaminationFacts::findings() const
{
    const auto known = m_findings.find(module);
    if (known != m_findings.end())
        return known->second;
    QList<ValidationFinding> &all = m_findings[module];
    const CatalogObject *object = Catalog::instance().moduleObject(version, module);
    const auto page = replies.find(module + ".page");
    if (!object || page == replies.end() || !page->second.isList())
        return all;
    Validator validator(ValidationOptions {50, {}, false});
    int index = 0;
    for (const Json &element : page->second.data) {
        QList<ValidationFinding> found;
        validator.validate(QByteArray::fromStdString(element.dump(-1, ' ', false, Json::error_handler_t::replace)), *object, &found);
        QByteArray id = examinedId(element);
        if (id.isEmpty())
            id = '#' + QByteArray::number(index);
        for (ValidationFinding &finding : found) {
            finding.pointer = id.left(60) + ' ' + (finding.pointer.isEmpty() ? QByteArray("/") : finding.pointer);
            all.append(finding);
        }
        ++index;
    }
    return all;
}

Json ExaminationFacts::read(QByteArrayView json)
{
    if (json.isEmpty() || jsonIsDeeper(json, ExaminationFacts::deepest))
        return Json(Json::value_t::discarded);
    return Json::parse(json.begin(), json.end(), nullptr, false);
}

QByteArray examinedText(const Json &json, const char *name)
{
    if (!json.is_object())
        return {};
    const auto member = json.find(name);
    return member != json.end() && member->is_string() ? QByteArray::fromStdString(member->get_ref<const std::string &>()) : QByteArray();
}

QByteArray examinedId(const Json &object)
{
    for (const char *name : {"id", "uid", "terminal_id"}) {
        const QByteArray text = examinedText(object, name);
        if (text.isEmpty())
            continue;
        const QByteArray type = qstrcmp(name, "uid") == 0 && !object.contains("connectors") ? examinedText(object, "type") : QByteArray();
        return type.isEmpty() ? text : text + '/' + type;
    }
    // ClientInfo has none of its own: party and role name it.
    const QByteArray role = examinedText(object, "role");
    return role.isEmpty() ? QByteArray() : examinedText(object, "country_code") + '*' + examinedText(object, "party_id") + ' ' + role;
}

TimeUs examinedTime(const Json &json, const char *name)
{
    const QByteArray text = examinedText(json, name);
    return text.isEmpty() ? noTime : parseIsoTime({text.constData(), std::size_t(text.size())});
}

void eachExaminedString(const Json &json, const std::function<void(const QByteArray &, const QByteArray &, const QByteArray &)> &visit)
{
    QByteArray pointer;
    qsizetype left = mostStrings;
    visitStrings(json, pointer, {}, 0, left, visit);
}

QByteArray queryValue(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded).toUtf8();
}

} // namespace Roamscope
