// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/samplesource.h"

#include "models/capture/jsontext.h"
#include "models/catalog/catalog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace Roamscope {

namespace {

class Transactions : public SampleSource
{
public:
    explicit Transactions(std::shared_ptr<const CaptureDocuments> documents)
        : m_documents(std::move(documents))
    {
    }
    int count() const override { return int(qMin<qsizetype>(m_documents->transactionCount(), mostSamples)); }
    QString title() const override { return QCoreApplication::translate("Roamscope::SampleSource", "Transactions"); }
    SheetSample at(int index) const override
    {
        const auto document = std::make_shared<const AssembledDocument>(m_documents->transaction(index));
        const Transaction &transaction = m_documents->analysis().transactions[std::size_t(index)];
        const QString peer = QString::fromUtf8(m_documents->capture().peers().text(transaction.peer));
        const QString id = QString::fromUtf8(transaction.id);
        return {.json = document->json,
                .title = id.isEmpty() ? peer : QCoreApplication::translate("Roamscope::SampleSource", "%1, transaction %2").arg(peer, id),
                .frame = transaction.frames.empty() ? noFrame : transaction.frames.front(),
                .transaction = index,
                .assembled = document};
    }
    int indexOfTransaction(int transaction) const override { return transaction < count() ? transaction : -1; }
    int indexOfFrame(FrameId frame) const override { return indexOfTransaction(m_documents->analysis().transactionOf(frame)); }

private:
    std::shared_ptr<const CaptureDocuments> m_documents;
};

class ChargePoints : public SampleSource
{
public:
    explicit ChargePoints(std::shared_ptr<const CaptureDocuments> documents)
        : m_documents(std::move(documents))
    {
    }
    int count() const override { return int(m_documents->chargePoints().size()); }
    QString title() const override { return QCoreApplication::translate("Roamscope::SampleSource", "Charge points"); }
    SheetSample at(int index) const override
    {
        const quint16 peer = m_documents->chargePoints().at(index);
        const auto document = std::make_shared<const AssembledDocument>(m_documents->chargePoint(peer));
        return {.json = document->json, .title = QString::fromUtf8(m_documents->capture().peers().text(peer)), .assembled = document};
    }
    int indexOfTransaction(int transaction) const override
    {
        const auto &all = m_documents->analysis().transactions;
        return transaction < 0 || std::size_t(transaction) >= all.size()
            ? -1
            : int(m_documents->chargePoints().indexOf(all[std::size_t(transaction)].peer));
    }
    int indexOfFrame(FrameId frame) const override
    {
        return frame == noFrame ? -1 : int(m_documents->chargePoints().indexOf(m_documents->capture().frames().peer(frame)));
    }

private:
    std::shared_ptr<const CaptureDocuments> m_documents;
};

/// Messages of one kind; of answers with a list each element.
class Messages : public SampleSource
{
public:
    struct Place
    {
        FrameId frame;
        qint32 element; ///< of the list in `data`; −1 = the payload itself
    };
    Messages(CapturePtr capture, std::vector<Place> places, QString title)
        : m_capture(std::move(capture))
        , m_places(std::move(places))
        , m_title(std::move(title))
    {
    }
    int count() const override { return int(m_places.size()); }
    QString title() const override { return m_title; }
    SheetSample at(int index) const override
    {
        const Place place = m_places[std::size_t(index)];
        const FrameBody body = m_capture->body(place.frame);
        SheetSample sample {.json = body.payload.isEmpty() ? body.message : body.payload, .frame = place.frame};
        if (place.element >= 0) {
            const QByteArrayView data = dataOf(sample.json);
            const std::vector<QByteArrayView> elements = jsonArrayElements(data, place.element + 1);
            sample.json = place.element < qint32(elements.size()) ? elements[std::size_t(place.element)].toByteArray()
                                                                   : (data.startsWith('{') ? data.toByteArray() : QByteArray());
        }
        const QString peer = QString::fromUtf8(m_capture->peers().text(m_capture->frames().peer(place.frame)));
        const QString line = QCoreApplication::translate("Roamscope::SampleSource", "line %1").arg(QLocale().toString(m_capture->lineNumber(place.frame)));
        sample.title = peer.isEmpty() ? line : peer + QStringLiteral(", ") + line;
        return sample;
    }
    int indexOfFrame(FrameId frame) const override
    {
        const auto found = std::lower_bound(m_places.begin(), m_places.end(), frame, [](const Place &place, FrameId id) { return place.frame < id; });
        return found != m_places.end() && found->frame == frame ? int(found - m_places.begin()) : -1;
    }

    /// The value of the envelope's `data`; empty when there is none.
    static QByteArrayView dataOf(QByteArrayView json)
    {
        // Members of the outermost object are walked by their ends: no parser, no copy.
        qsizetype at = json.indexOf('{');
        if (at < 0)
            return {};
        ++at;
        while (at < json.size()) {
            while (at < json.size() && json.at(at) != '"') {
                if (json.at(at) == '}')
                    return {};
                ++at;
            }
            const qsizetype keyEnd = endOfJsonValue(json, at);
            if (keyEnd < 0)
                return {};
            const QByteArrayView key = json.sliced(at, keyEnd - at);
            at = keyEnd;
            while (at < json.size() && json.at(at) != ':')
                ++at;
            ++at;
            const qsizetype end = at < json.size() ? endOfJsonValue(json, at) : -1;
            if (end < 0)
                return {};
            if (key == QByteArrayView("\"data\""))
                return json.sliced(at, end - at).trimmed();
            at = end;
        }
        return {};
    }

private:
    CapturePtr m_capture;
    std::vector<Place> m_places;
    QString m_title;
};

class FileRecords : public SampleSource
{
public:
    FileRecords(const QString &path, std::unique_ptr<RecordReader> reader, std::vector<Record> records)
        : m_path(path)
        , m_reader(std::move(reader))
        , m_records(std::move(records))
    {
    }
    int count() const override { return int(m_records.size()); }
    QString title() const override { return QFileInfo(m_path).fileName(); }
    SheetSample at(int index) const override
    {
        const Record &record = m_records[std::size_t(index)];
        return {.json = m_reader->json(record), .title = QCoreApplication::translate("Roamscope::SampleSource", "%1, number %2").arg(title(), QLocale().toString(record.number))};
    }

private:
    QString m_path;
    std::unique_ptr<RecordReader> m_reader;
    std::vector<Record> m_records;
};

class DatasetObjects : public SampleSource
{
public:
    DatasetObjects(DatasetPtr dataset, OcpiModule module)
        : m_dataset(std::move(dataset))
        , m_module(module)
    {
    }
    int count() const override { return int(qMin<qint64>(m_dataset->count(m_module), mostSamples)); }
    QString title() const override { return m_dataset->name() + QStringLiteral(": ") + displayName(m_module); }
    SheetSample at(int index) const override
    {
        const DatasetElement &element = m_dataset->elements(m_module)[std::size_t(index)];
        const QString place = m_dataset->placeOf(element);
        return {.json = m_dataset->bytes(element).toByteArray(), .title = place.isEmpty() ? QCoreApplication::translate("Roamscope::SampleSource", "number %1").arg(QLocale().toString(index + 1)) : place};
    }

private:
    DatasetPtr m_dataset;
    OcpiModule m_module;
};

/// Messages whose payload is what the schema describes.
SampleSourcePtr messagesOf(const CapturePtr &capture, const SchemaRef &schema, const std::atomic_bool *cancelled)
{
    const FrameTable &frames = capture->frames();
    const ProtocolVersion version = protocolVersionFromText(schemaKindId(schema.kind).data() + QByteArray(" ") + schema.version.toUtf8());
    std::vector<Messages::Place> places;
    const auto full = [&] { return places.size() >= std::size_t(SampleSource::mostSamples) || (cancelled && *cancelled); };
    if (schema.kind == SchemaRef::Kind::Ocpp) {
        const bool response = schema.object.endsWith(QLatin1String(".conf"));
        const QString action = schema.object.section(QLatin1Char('.'), 0, 0);
        const quint16 wanted = capture->actions().find(action.toUtf8());
        for (FrameId id = 0; id < capture->size() && !full() && wanted != 0; ++id) {
            const Frame frame = frames.at(id);
            if (frame.action != wanted || (frame.version != version && version != ProtocolVersion::Unknown))
                continue;
            if (response ? frame.kind == FrameKind::CallResult : frame.kind == FrameKind::Call || frame.kind == FrameKind::Send)
                places.push_back({id, -1});
        }
        return places.empty() ? nullptr : std::make_shared<Messages>(capture, std::move(places), schema.object);
    }
    // OCPI: whole objects that were pushed, and those of answers.
    QString module;
    for (const QString &name : Catalog::instance().moduleNames(version)) {
        const CatalogObject *object = Catalog::instance().moduleObject(version, name.toUtf8());
        if (object && QString::fromUtf8(object->name.data(), qsizetype(object->name.size())).compare(schema.object, Qt::CaseInsensitive) == 0)
            module = name;
    }
    if (module.isEmpty())
        return nullptr;
    const quint16 put = capture->actions().find("PUT " + module.toUtf8());
    const quint16 post = capture->actions().find("POST " + module.toUtf8());
    const quint16 get = capture->actions().find("GET " + module.toUtf8());
    for (FrameId id = 0; id < capture->size() && !full(); ++id) {
        const Frame frame = frames.at(id);
        if (frame.action == 0 || (frame.version != version && frame.version != ProtocolVersion::Unknown))
            continue;
        if (frame.kind == FrameKind::HttpRequest && (frame.action == put || frame.action == post)) {
            places.push_back({id, -1});
        } else if (frame.kind == FrameKind::HttpResponse && frame.action == get) {
            const FrameBody body = capture->body(id);
            const QByteArrayView data = Messages::dataOf(body.payload.isEmpty() ? body.message : body.payload);
            const int count = data.startsWith('[') ? int(jsonArrayElements(data, 10000).size()) : data.startsWith('{') ? 1 : 0;
            for (int element = 0; element < count && !full(); ++element)
                places.push_back({id, element});
        }
    }
    return places.empty() ? nullptr : std::make_shared<Messages>(capture, std::move(places), module);
}

} // namespace

int SampleSource::indexOfTransaction(int) const
{
    return -1;
}

int SampleSource::indexOfFrame(FrameId) const
{
    return -1;
}

SampleSourcePtr SampleSource::fromCapture(const CapturePtr &capture, const AnalysisPtr &analysis, const SchemaRef &schema, const std::atomic_bool *cancelled)
{
    if (!capture)
        return nullptr;
    switch (schema.kind) {
    case SchemaRef::Kind::Transaction:
    case SchemaRef::Kind::ChargePoint: {
        if (!analysis)
            return nullptr;
        const auto documents = std::make_shared<const CaptureDocuments>(capture, analysis, cancelled);
        SampleSourcePtr source;
        if (schema.kind == SchemaRef::Kind::Transaction)
            source = std::make_shared<Transactions>(documents);
        else
            source = std::make_shared<ChargePoints>(documents);
        return source->count() > 0 ? source : nullptr;
    }
    case SchemaRef::Kind::Ocpp:
    case SchemaRef::Kind::Ocpi:
        return messagesOf(capture, schema, cancelled);
    case SchemaRef::Kind::Backend:
    case SchemaRef::Kind::Unknown:
        break;
    }
    return nullptr;
}

SampleSourcePtr SampleSource::fromFile(const QString &path, QString *error, const std::atomic_bool *cancelled)
{
    std::unique_ptr<RecordReader> reader = RecordReader::open(path, error);
    if (!reader)
        return nullptr;
    std::vector<Record> records;
    Record record;
    while (records.size() < std::size_t(mostSamples) && !(cancelled && *cancelled) && reader->next(&record))
        records.push_back(record);
    if (records.empty()) {
        *error = QCoreApplication::translate("Roamscope::SampleSource", "It holds no document that could be read.");
        return nullptr;
    }
    return std::make_shared<FileRecords>(path, std::move(reader), std::move(records));
}

SampleSourcePtr SampleSource::fromDataset(const DatasetPtr &dataset, OcpiModule module)
{
    return dataset && dataset->count(module) > 0 ? std::make_shared<DatasetObjects>(dataset, module) : nullptr;
}

} // namespace Roamscope
