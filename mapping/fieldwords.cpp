// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/fieldwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// A static library's resources are only linked in when somebody asks for them, and the macro that asks
// must stand outside every namespace.
static void initializeAutomapResources()
{
    Q_INIT_RESOURCE(automap);
}

namespace Roamscope {

namespace {

/// "tariffs" → "tariff", "status" and "address" stay.
QString singular(const QString &word)
{
    if (word.size() > 4 && word.endsWith(QLatin1String("ies")))
        return word.left(word.size() - 3) + QLatin1Char('y');
    if (word.size() > 3 && word.endsWith(QLatin1Char('s')) && !word.endsWith(QLatin1String("ss"))
        && !word.endsWith(QLatin1String("us")) && !word.endsWith(QLatin1String("is")))
        return word.left(word.size() - 1);
    return word;
}

} // namespace

const FieldWords &FieldWords::instance()
{
    static const FieldWords words;
    return words;
}

FieldWords::FieldWords()
{
    initializeAutomapResources();
    QFile file(QStringLiteral(":/automap/fieldwords.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &group : root.value(QLatin1String("groups")).toArray()) {
        const QJsonArray words = group.toArray();
        const QString stands = split(words.first().toString()).join(QLatin1Char(' '));
        for (const QJsonValue &word : words) {
            const QStringList parts = split(word.toString());
            const QString phrase = parts.join(QLatin1Char(' '));
            if (!m_meanings.contains(phrase))
                m_meanings.insert(phrase, stands);
            m_longestPhrase = qMax(m_longestPhrase, parts.size());
            for (const QString &part : parts)
                m_known.insert(part);
        }
    }
    for (const QJsonValue &word : root.value(QLatin1String("weak")).toArray())
        m_weak.insert(word.toString());
    for (const QJsonValue &word : root.value(QLatin1String("plainWords")).toArray())
        m_known.insert(singular(word.toString()));
    for (const QJsonValue &value : root.value(QLatin1String("renames")).toArray()) {
        const QJsonObject rename = value.toObject();
        m_renames.push_back({rename.value(QLatin1String("object")).toString(), rename.value(QLatin1String("from")).toString(),
                             rename.value(QLatin1String("to")).toString(), rename.value(QLatin1String("since")).toString()});
    }
}

QStringList FieldWords::split(QStringView name)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(singular(word.toLower()));
        word.clear();
    };
    for (qsizetype i = 0; i < name.size() && words.size() < 24; ++i) {
        const QChar c = name.at(i);
        if (!c.isLetterOrNumber()) {
            finish();
            continue;
        }
        if (!word.isEmpty()) {
            const QChar before = name.at(i - 1);
            // "startTime" between t and T; "EVSEId" between E and I; "line2" between e and 2.
            if ((c.isUpper() && !before.isUpper())
                || (c.isUpper() && before.isUpper() && i + 1 < name.size() && name.at(i + 1).isLower())
                || c.isDigit() != before.isDigit())
                finish();
        }
        word.append(c);
    }
    finish();
    return words;
}

QStringList FieldWords::takeApart(const QString &word) const
{
    if (m_known.contains(word) || word.size() < 5 || word.size() > 40)
        return {word};
    // The fewest known words of two letters or more that make up the whole; [i] = that for the first i letters.
    const qsizetype length = word.size();
    std::vector<QStringList> best(std::size_t(length) + 1);
    for (qsizetype end = 2; end <= length; ++end) {
        for (qsizetype start = 0; start + 2 <= end; ++start) {
            if (start > 0 && best[std::size_t(start)].isEmpty())
                continue;
            QString part = word.mid(start, end - start);
            if (!m_known.contains(part))
                part = singular(part);
            // Two letters make too many words of anything: only "id" and "at" at the end are believed.
            if (!m_known.contains(part)
                || (part.size() == 2 && (end != length || (part != QLatin1String("id") && part != QLatin1String("at")))))
                continue;
            if (best[std::size_t(end)].isEmpty() || best[std::size_t(start)].size() + 1 < best[std::size_t(end)].size())
                best[std::size_t(end)] = best[std::size_t(start)] + QStringList(part);
        }
    }
    return best.back().isEmpty() ? QStringList(word) : best.back();
}

QStringList FieldWords::meanings(QStringView name) const
{
    QStringList words;
    const QStringList parts = split(name);
    for (const QString &word : parts)
        words += takeApart(word);
    QStringList meanings;
    for (qsizetype i = 0; i < words.size();) {
        qsizetype taken = 1;
        QString meaning = words.at(i);
        for (qsizetype count = qMin(m_longestPhrase, words.size() - i); count >= 1; --count) {
            const auto found = m_meanings.constFind(words.mid(i, count).join(QLatin1Char(' ')));
            if (found == m_meanings.cend())
                continue;
            meaning = *found;
            taken = count;
            break;
        }
        if (!meanings.contains(meaning))
            meanings.append(meaning);
        i += taken;
    }
    return meanings;
}

} // namespace Roamscope
