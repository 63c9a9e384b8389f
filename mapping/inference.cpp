// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/inference.h"

#include "mapping/fieldstatistics.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <random>

namespace Roamscope {

namespace {

struct UnitWord
{
    const char *word;
    const char *unit;
};

// Last words of names, lower case, and the units that they mean. Long ones first.
constexpr UnitWord unitWords[] {
    {"milliseconds", "ms"}, {"millis", "ms"}, {"kilowatthours", "kWh"}, {"watthours", "Wh"}, {"kilowatt", "kW"},
    {"watts", "W"}, {"watt", "W"}, {"volts", "V"}, {"volt", "V"}, {"amperes", "A"}, {"ampere", "A"}, {"amps", "A"},
    {"amp", "A"}, {"percent", "Percent"}, {"prozent", "Percent"}, {"pct", "Percent"}, {"soc", "Percent"},
    {"seconds", "s"}, {"secs", "s"}, {"sec", "s"}, {"sekunden", "s"}, {"minutes", "min"}, {"minuten", "min"},
    {"mins", "min"}, {"hours", "h"}, {"stunden", "h"}, {"hrs", "h"}, {"mwh", "MWh"}, {"kwh", "kWh"}, {"wh", "Wh"},
    {"mw", "MW"}, {"kw", "kW"}, {"w", "W"}, {"mv", "mV"}, {"v", "V"}, {"ma", "mA"}, {"a", "A"}, {"ms", "ms"},
    {"min", "min"}, {"s", "s"}, {"h", "h"}, {"celsius", "Celsius"}, {"degc", "Celsius"}, {"km", "km"}, {"%", "Percent"},
};

// "maxPowerKw" → max power kw; "energyKWh" → energy kwh; "Leistung (kW)" → leistung kw.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            words.append(word.toLower());
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (!c.isLetterOrNumber() && c != QLatin1Char('%')) {
            flush();
            continue;
        }
        const bool upperAfterLower = i > 0 && c.isUpper() && name[i - 1].isLower();
        // The capitals of "kWh" and "KWh" belong together.
        const bool inUnit = word == QLatin1String("k") || word == QLatin1String("m");
        if (upperAfterLower && !inUnit)
            flush();
        word += c;
    }
    flush();
    return words;
}

InferredSchema inferred(std::unique_ptr<RecordReader> reader, const InferenceOptions &options, const std::atomic_bool *cancelled,
                        const std::function<void(double)> &progress)
{
    InferredSchema result;
    result.format = reader->format();
    result.listPointer = reader->listPointer();
    result.delimiter = reader->format() == RecordFormat::Csv ? reader->delimiter() : 0;

    // One pass finds the documents; of those after the first ones a sample is kept (reservoir sampling).
    std::vector<Record> chosen;
    std::mt19937_64 random(20260917);
    Record record;
    const qint64 most = options.first + options.sampled;
    const double size = double(std::max<qint64>(1, reader->size()));
    while (reader->next(&record)) {
        ++result.documents;
        if (qint64(chosen.size()) < most) {
            chosen.push_back(record);
        } else if (options.sampled > 0) {
            const qint64 beyond = result.documents - options.first;
            const qint64 place = qint64(random() % quint64(beyond));
            if (place < options.sampled)
                chosen[std::size_t(options.first + place)] = record;
        }
        if (result.documents % 4096 == 0) {
            if (cancelled && cancelled->load(std::memory_order_relaxed)) {
                result.cancelled = true;
                return result;
            }
            if (progress)
                progress(0.5 * double(reader->position()) / size);
        }
    }

    FieldStatistics root;
    FieldStatistics::Budget budget;
    budget.mostFields = InferredSchema::mostFields;
    budget.deepest = InferredSchema::deepest;
    simdjson::dom::parser parser;
    QByteArray padded;
    result.skipped = reader->skipped();
    result.skippedLine = reader->firstSkippedLine();
    result.skippedReason = reader->firstSkippedReason();
    qint64 done = 0;
    for (const Record &one : chosen) {
        if (++done % 256 == 0) {
            if (cancelled && cancelled->load(std::memory_order_relaxed)) {
                result.cancelled = true;
                break;
            }
            if (progress)
                progress(0.5 + 0.5 * double(done) / double(chosen.size()));
        }
        padded = reader->json(one);
        const qsizetype length = padded.size();
        padded.append(qsizetype(simdjson::SIMDJSON_PADDING), '\0');
        simdjson::dom::element element;
        if (parser.parse(padded.constData(), std::size_t(length), false).get(element)) {
            if (result.skipped++ == 0) {
                result.skippedLine = reader->lineOf(one);
                result.skippedReason = QCoreApplication::translate("Roamscope::Inference", "it is no valid JSON");
            }
            continue;
        }
        root.take(element, budget, 0);
        ++result.analysed;
    }
    result.omittedFields = budget.omitted;
    if (result.analysed == 0) {
        if (!result.cancelled)
            result.error = QCoreApplication::translate("Roamscope::Inference", "There is no document in it that can be read. Check that the export is complete.");
        return result;
    }
    auto node = root.node({}, result.analysed, result.format == RecordFormat::Csv);
    result.schema = SchemaTree::fromNodes(std::move(node), options.title);
    if (progress)
        progress(1);
    return result;
}

} // namespace

QString unitFromName(const QString &name)
{
    const QStringList words = wordsOf(name.left(200));
    if (words.size() < 2)
        return words.size() == 1 && words.front() == QLatin1String("soc") ? QStringLiteral("Percent") : QString();
    const QString last = words.back();
    for (const UnitWord &entry : unitWords) {
        if (last == QLatin1String(entry.word)) {
            // "level a", "class h", "phase v" name things; units of one letter follow what is measured.
            static const QStringList measured {QStringLiteral("power"), QStringLiteral("voltage"), QStringLiteral("current"), QStringLiteral("duration"), QStringLiteral("time"), QStringLiteral("max"), QStringLiteral("min"),
                                               QStringLiteral("leistung"), QStringLiteral("spannung"), QStringLiteral("strom"), QStringLiteral("dauer"), QStringLiteral("idle"), QStringLiteral("total"), QStringLiteral("avg"),
                                               QStringLiteral("parking"), QStringLiteral("charging"), QStringLiteral("limit"), QStringLiteral("plugged")};
            if (last.size() == 1 && last != QLatin1String("%") && !measured.contains(words[words.size() - 2]))
                return {};
            return QString::fromLatin1(entry.unit);
        }
    }
    return {};
}

InferredSchema inferSchema(const QString &path, const InferenceOptions &options, const std::atomic_bool *cancelled,
                           const std::function<void(double)> &progress)
{
    InferredSchema failed;
    auto reader = RecordReader::open(path, &failed.error);
    if (!reader)
        return failed;
    InferenceOptions titled = options;
    if (titled.title.isEmpty())
        titled.title = QFileInfo(path).completeBaseName();
    return inferred(std::move(reader), titled, cancelled, progress);
}

InferredSchema inferSchemaFromBytes(const QByteArray &bytes, const InferenceOptions &options)
{
    InferredSchema failed;
    auto reader = RecordReader::fromBytes(bytes, &failed.error);
    return reader ? inferred(std::move(reader), options, nullptr, {}) : failed;
}

} // namespace Roamscope
