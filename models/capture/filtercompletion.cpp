// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/filterfields.h"
#include "models/capture/filterparser.h"
#include "models/catalog/catalog.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int maximumOffers = 60;

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("Roamscope::Filter", text) : QString();
}

QString quoted(const QString &value)
{
    const QString whole = Filter::equals(QString(), value);
    return whole.sliced(whole.indexOf(QLatin1Char('"')));
}

/// Collects what begins with what is written first, then what holds it.
class Offers
{
public:
    Offers(const QString &written, int replaceFrom)
        : m_written(written)
        , m_replaceFrom(replaceFrom)
    {
    }

    void add(const QString &insert, const QString &description)
    {
        const QString bare = insert.startsWith(QLatin1Char('"')) ? insert.sliced(1) : insert;
        if (m_seen.contains(insert))
            return;
        if (bare.startsWith(m_written, Qt::CaseInsensitive))
            m_first.append({insert, description, m_replaceFrom});
        else if (m_written.size() > 1 && bare.contains(m_written, Qt::CaseInsensitive))
            m_second.append({insert, description, m_replaceFrom});
        else
            return;
        m_seen.insert(insert);
    }

    QList<Filter::Completion> take() { return (m_first + m_second).mid(0, maximumOffers); }

private:
    const QString m_written;
    const int m_replaceFrom;
    QSet<QString> m_seen;
    QList<Filter::Completion> m_first;
    QList<Filter::Completion> m_second;
};

void addFields(Offers &offers)
{
    for (const FilterFieldInfo &info : filterFields()) {
        if (!info.isAlias)
            offers.add(QString::fromLatin1(info.name), translated(info.description));
    }
    for (const FilterWord &word : filterWords(FilterType::Flags))
        offers.add(QString::fromLatin1(word.word), translated(QT_TRANSLATE_NOOP("Roamscope::Filter", "Rows with this mark")));
}

void addStrings(Offers &offers, const StringTable &table, const QString &description)
{
    const int size = std::min(table.size(), 5000);
    for (int id = 1; id < size; ++id)
        offers.add(quoted(QString::fromUtf8(table.text(quint16(id)))), description);
}

void addEnumeration(Offers &offers, const CatalogEnum *enumeration)
{
    if (!enumeration)
        return;
    for (const CatalogEnumValue &value : enumeration->values)
        offers.add(quoted(QString::fromUtf8(value.name.data(), qsizetype(value.name.size()))), QString());
}

// Objects that payloads of this capture (or of all versions) can be.
QList<const CatalogObject *> payloadObjects(const Capture *capture)
{
    const Catalog &catalog = Catalog::instance();
    QList<const CatalogObject *> objects;
    QList<QByteArray> actions;
    if (capture) {
        const int size = std::min(capture->actions().size(), 300);
        for (int id = 1; id < size; ++id)
            actions.append(capture->actions().text(quint16(id)));
    }
    if (actions.isEmpty()) {
        const QStringList all = catalog.actions();
        for (const QString &action : all)
            actions.append(action.toUtf8());
    }
    for (const QByteArray &action : std::as_const(actions)) {
        for (const ProtocolVersion version : {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21}) {
            for (const CatalogObject *object : {catalog.request(version, action), catalog.response(version, action)}) {
                if (object)
                    objects.append(object);
            }
        }
        const qsizetype blank = action.indexOf(' ');
        if (blank < 0)
            continue;
        for (const ProtocolVersion version : {ProtocolVersion::Ocpi211, ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi230}) {
            if (const CatalogObject *object = catalog.moduleObject(version, action.mid(blank + 1)))
                objects.append(object);
        }
    }
    return objects;
}

// "payload.evse.con" → pointer "/evse" below the payload, and "payload.evse." to put names behind.
void addPayloadFields(Offers &offers, const QString &written, const Capture *capture)
{
    const qsizetype dot = written.lastIndexOf(QLatin1Char('.'));
    const QString stem = dot < 0 ? QStringLiteral("payload.") : written.first(dot + 1);
    QString pointer;
    for (const QString &step : stem.sliced(7).split(QLatin1Char('.'), Qt::SkipEmptyParts))
        pointer += QLatin1Char('/') + step.section(QLatin1Char('['), 0, 0);
    for (const CatalogObject *object : payloadObjects(capture)) {
        const CatalogObject *inner = object;
        if (!pointer.isEmpty()) {
            const CatalogField *field = Catalog::instance().fieldAt(object, pointer);
            inner = field ? field->object : nullptr;
        }
        if (!inner)
            continue;
        for (const CatalogField &field : inner->fields)
            offers.add(stem + QString::fromUtf8(field.name.data(), qsizetype(field.name.size())), localizedDescription(*inner, field));
    }
}

void addPayloadValues(Offers &offers, const QString &name, const Capture *capture)
{
    QString pointer;
    for (const QString &step : name.sliced(7).split(QLatin1Char('.'), Qt::SkipEmptyParts))
        pointer += QLatin1Char('/') + step.section(QLatin1Char('['), 0, 0);
    for (const CatalogObject *object : payloadObjects(capture)) {
        const CatalogField *field = Catalog::instance().fieldAt(object, pointer);
        if (field)
            addEnumeration(offers, field->enumeration);
        if (field && field->type == FieldType::Boolean) {
            offers.add(QStringLiteral("true"), QString());
            offers.add(QStringLiteral("false"), QString());
        }
    }
}

void addValues(Offers &offers, const FilterFieldInfo &info, const QString &name, const Capture *capture)
{
    const auto describe = [](const char *text) { return translated(text); };
    switch (info.field) {
    case FilterField::Action:
        if (capture)
            addStrings(offers, capture->actions(), describe(QT_TRANSLATE_NOOP("Roamscope::Filter", "In this capture")));
        for (const QString &action : Catalog::instance().actions())
            offers.add(quoted(action), describe(QT_TRANSLATE_NOOP("Roamscope::Filter", "OCPP action")));
        return;
    case FilterField::Peer:
        if (capture)
            addStrings(offers, capture->peers(), describe(QT_TRANSLATE_NOOP("Roamscope::Filter", "In this capture")));
        return;
    case FilterField::Status:
        for (const ProtocolVersion version : {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201}) {
            const CatalogObject *object = Catalog::instance().request(version, "StatusNotification");
            for (const char *field : {"status", "connectorStatus"}) {
                if (const CatalogField *found = object ? object->field(field) : nullptr)
                    addEnumeration(offers, found->enumeration);
            }
        }
        offers.add(quoted(QStringLiteral("Accepted")), QString());
        offers.add(quoted(QStringLiteral("Rejected")), QString());
        return;
    case FilterField::Method:
        for (const char *method : {"GET", "PUT", "PATCH", "POST", "DELETE"})
            offers.add(quoted(QString::fromLatin1(method)), QString());
        return;
    case FilterField::Payload:
        addPayloadValues(offers, name, capture);
        return;
    default:
        break;
    }
    for (const FilterWord &word : filterWords(info.type)) {
        const QString text = QString::fromLatin1(word.word);
        offers.add(text.contains(QLatin1Char(' ')) ? quoted(text) : text, QString());
    }
    if (info.type == FilterType::Duration) {
        for (const char *span : {"100ms", "500ms", "1s", "5s", "1min"})
            offers.add(QString::fromLatin1(span), QString());
    }
}

bool isTextual(FilterType type)
{
    return type == FilterType::Text || type == FilterType::Payload;
}

} // namespace

QList<Filter::Completion> Filter::complete(const QString &text, int position, const Capture *capture)
{
    using Type = FilterToken::Type;
    const int at = std::clamp(position, 0, int(text.size()));
    QList<FilterToken> tokens = filterTokens(text.first(at));
    tokens.removeLast();
    // What is being written: the word or open string that ends at the cursor.
    FilterToken current {.type = Type::Word, .position = at, .length = 0, .text = {}};
    if (!tokens.isEmpty()) {
        const FilterToken &last = tokens.back();
        const bool touches = last.position + last.length == at;
        const bool isWord = last.type == Type::Word || last.type == Type::Error || (last.type >= Type::And && !last.text.isEmpty() && last.text[0].isLetter());
        if (touches && isWord)
            current = tokens.takeLast();
    }
    if (current.type == Type::Error && current.text.isEmpty() && current.length > 1)
        current.text = text.sliced(current.position + 1, current.length - 1);
    Offers offers(current.text, current.position);

    // Looks back to see what is wanted here.
    qsizetype i = tokens.size() - 1;
    bool inSet = false;
    while (i >= 0 && (tokens[i].type == Type::Comma || tokens[i].type == Type::OpenSet || tokens[i].type == Type::Range
                      || ((tokens[i].type == Type::Word || tokens[i].type == Type::String) && i > 0
                          && (tokens[i - 1].type == Type::Comma || tokens[i - 1].type == Type::OpenSet || tokens[i - 1].type == Type::Range)))) {
        inSet = true;
        --i;
    }
    if (i >= 1 && tokens[i].type == Type::Operator && tokens[i - 1].type == Type::Word) {
        if (const FilterFieldInfo *info = filterField(tokens[i - 1].text))
            addValues(offers, *info, tokens[i - 1].text, capture);
        return offers.take();
    }
    if (inSet)
        return {};
    if (i >= 0 && tokens[i].type == Type::Word) {
        const bool isValue = i > 0 && tokens[i - 1].type == Type::Operator;
        const FilterFieldInfo *info = isValue ? nullptr : filterField(tokens[i].text);
        if (info) {
            const bool isWords = info->type == FilterType::Kind || info->type == FilterType::Lane || info->type == FilterType::Direction || info->type == FilterType::Flags;
            offers.add(QStringLiteral("=="), translated(QT_TRANSLATE_NOOP("Roamscope::Filter", "is")));
            offers.add(QStringLiteral("!="), translated(QT_TRANSLATE_NOOP("Roamscope::Filter", "is not")));
            if (isTextual(info->type)) {
                offers.add(QStringLiteral("contains"), translated(QT_TRANSLATE_NOOP("Roamscope::Filter", "holds this text, small or capital letters alike")));
                offers.add(QStringLiteral("matches"), translated(QT_TRANSLATE_NOOP("Roamscope::Filter", "matches this regular expression")));
            }
            if (!isWords) {
                offers.add(QStringLiteral(">"), translated(QT_TRANSLATE_NOOP("Roamscope::Filter", "is more than")));
                offers.add(QStringLiteral(">="), translated(QT_TRANSLATE_NOOP("Roamscope::Filter", "is at least")));
                offers.add(QStringLiteral("<"), translated(QT_TRANSLATE_NOOP("Roamscope::Filter", "is less than")));
                offers.add(QStringLiteral("<="), translated(QT_TRANSLATE_NOOP("Roamscope::Filter", "is at most")));
            }
            offers.add(QStringLiteral("in"), translated(QT_TRANSLATE_NOOP("Roamscope::Filter", "is one of these, or in this range")));
        }
    }
    const bool afterTest = i >= 0 && (tokens[i].type == Type::Word || tokens[i].type == Type::String || tokens[i].type == Type::Close || tokens[i].type == Type::CloseSet);
    if (afterTest) {
        offers.add(QStringLiteral("&&"), translated(QT_TRANSLATE_NOOP("Roamscope::Filter", "and")));
        offers.add(QStringLiteral("||"), translated(QT_TRANSLATE_NOOP("Roamscope::Filter", "or")));
        return offers.take();
    }
    if (current.text.startsWith(QLatin1String("payload."), Qt::CaseInsensitive))
        addPayloadFields(offers, current.text, capture);
    else
        addFields(offers);
    return offers.take();
}

} // namespace Roamscope
