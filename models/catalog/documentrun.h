// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/documentdetector.h"
#include "models/catalog/documentvalidator.h"
#include "models/catalog/jsonwalker.h"

#include <QHash>

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

namespace simdjson::dom {
class parser;
class element;
}

namespace Roamscope {

/// One pass of the DocumentValidator over the bytes of a file (UTF-8, no byte order mark).
class DocumentRun
{
public:
    DocumentRun(const DocumentOptions &options, QByteArrayView bytes, const QString &name);
    ~DocumentRun();

    DocumentReport run();
    void fileProblem(DocumentProblem problem, Severity severity, const QByteArray &found, const char *at = nullptr,
                     const QByteArray &pointer = {}, const QByteArray &expected = {});

private:
    enum class ItemKind : quint8 { Object, Frame };
    struct Item
    {
        ItemKind kind = ItemKind::Object;
        std::string_view json;
        QByteArray pointer; ///< in the file or line
    };
    /// Gets each object or frame; false ends the walk.
    using Visitor = std::function<bool(const Item &)>;

    // The walk over the file. Problems are reported only when `m_reporting`.
    void walk(const Visitor &visitor);
    bool value(JsonWalker &walker, const QByteArray &pointer, int depth, const Visitor &visitor);
    bool objectOrEnvelope(std::string_view json, bool whole, const QByteArray &pointer, int depth, const Visitor &visitor);
    bool listItems(JsonWalker &walker, const QByteArray &pointer, int depth, const Visitor &visitor);
    void checkEnvelope(const std::vector<JsonWalker::Member> &members, const char *at, const QByteArray &pointer);

    // What the file is.
    bool looksLikeCapture() const;
    bool isTraceRecord(const std::vector<JsonWalker::Member> &members) const;
    void detect();
    ProtocolVersion ocppVersion(const std::vector<Item> &items, DocumentReport::Certainty *certainty);
    DocumentDetector::Kind kindOf(std::string_view json);
    const CatalogObject *objectFor(const Item &item, DocumentDetector::Kind *kind);
    const CatalogObject *namedObject(ProtocolVersion version) const;

    // Validation.
    bool validateItem(const Item &item);
    void validateFrame(const Item &item);
    void rememberObject(const Item &item, const QByteArray &name, const QByteArray &id);
    QByteArray idOf(std::string_view json, const CatalogObject &object);
    void noteEdition(const CatalogObject &object, std::string_view json);
    void add(DocumentFinding &&finding);
    void addAll(const QList<ValidationFinding> &findings, const Item &item, const QByteArray &object);
    void sharedPlaces();
    qint64 lineAt(const char *at);

    const DocumentOptions &m_options;
    const std::string_view m_bytes;
    const QString m_name;
    DocumentReport m_report;
    DocumentDetector m_detector;
    Validator m_validator;
    std::unique_ptr<simdjson::dom::parser> m_parser;
    bool m_reporting = false;
    bool m_isCapture = false;

    const char *m_lineAt;
    qint64 m_line = 1;

    QHash<quint64, DocumentDetector::Kind> m_kinds; ///< by the names of the members
    QHash<QByteArray, qint64> m_typeCounts;
    QHash<QByteArray, qsizetype> m_alike; ///< kind of note → place of the last one listed
    QHash<QByteArray, int> m_alikeCounts;
    qint64 m_notesKept = 0;
    std::unordered_map<std::string, QByteArray> m_actions; ///< id of a CALL → action
    std::unordered_map<quint64, QByteArray> m_seen; ///< hash of an object's key → where it stood

    struct Place
    {
        QByteArray object;
        QByteArray pointer;
        QByteArray position;
        const char *at = nullptr;
        quint64 firstAddress = 0;
        quint64 lastAddress = 0;
        int addresses = 0;
    };
    std::unordered_map<quint64, Place> m_places;
    bool m_hasPayments = false;
    bool m_hasBookings = false;
};

} // namespace Roamscope
