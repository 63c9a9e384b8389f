// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/findingsink.h"
#include "models/catalog/jsoncursor.h"
#include "models/catalog/validator.h"

#include <array>
#include <vector>

namespace Roamscope {

/// Walks one document and the catalog side by side. It learns, from document to document, which member
/// follows which and which value an enumeration has, and tries that first: messages of one kind look alike.
class ValidatorEngine
{
public:
    ValidatorEngine();

    JsonCursor cursor;

    /// Points the cursor at a document; a small one is copied to where reading past its end is allowed.
    void open(QByteArrayView json);
    void start(const ValidationOptions &options, FindingSink *sink);

    /// Validates the value at the cursor. False when the text is not JSON, which is then reported.
    bool document(const CatalogObject &object, int depth);
    /// Nothing but blanks may follow; reports otherwise.
    bool finish();
    /// Passes over any value; reports when it is not JSON.
    bool skipValue(int depth);
    bool syntaxError();

    // The way from the root to where the cursor stands.
    void push(std::string_view member) { m_path[std::size_t(m_pathSize++)] = {member.data(), quint32(member.size()), 0}; }
    void push(quint32 index) { m_path[std::size_t(m_pathSize++)] = {nullptr, 0, index}; }
    void pop() { --m_pathSize; }

    /// A finding about the text from `begin` to `end`, with the pointer of the cursor's place.
    ValidationFinding finding(ValidationRule rule, Severity severity, const char *begin, const char *end) const;
    void report(ValidationFinding &&finding) { m_sink->add(std::move(finding)); }

private:
    struct Step
    {
        const char *name; ///< null: an index
        quint32 length;
        quint32 index;
    };

    static constexpr int maximumObjects = 60; ///< nesting of objects of the catalog
    static constexpr int smallDocument = 32 * 1024;
    static constexpr int padding = 64;

    bool object(const CatalogObject &object, int depth);
    bool member(const CatalogObject &object, const CatalogField *field, int depth);
    bool list(const CatalogField &field, const CatalogObject &owner, int depth);
    bool value(const CatalogField &field, const CatalogObject &owner, int depth);
    bool textValue(const CatalogField &field, const CatalogObject &owner);
    bool enumValue(const CatalogField &field, const CatalogObject &owner);
    bool numberValue(const CatalogField &field, const CatalogObject &owner);

    const CatalogField *findField(const CatalogObject &object, const JsonText &name);
    void checkText(const CatalogField &field, const CatalogObject &owner, const JsonText &text);
    void checkDateTimeText(const CatalogField &field, const CatalogObject &owner, const JsonText &text);
    void checkNumber(const CatalogField &field, const CatalogObject &owner, const JsonNumber &number);

    // What is rare is kept out of the way.
    bool wrongType(const CatalogField &field, const CatalogObject &owner, int depth);
    bool unknownField(const CatalogObject &object, const JsonText &name, quint64 seen, int depth);
    void missingFields(const CatalogObject &object, quint64 missing, const char *begin);
    void unknownValue(const CatalogField &field, const CatalogObject &owner, const JsonText &text);
    void knownMisprint(const CatalogField &field, const CatalogObject &owner, const JsonText &text,
                       const CatalogEnumValue &value);
    void itemCount(const CatalogField &field, const CatalogObject &owner, qint64 count, const char *begin);
    void badDateTime(const CatalogField &field, const CatalogObject &owner, const JsonText &text, int form);
    void about(ValidationRule rule, Severity severity, const CatalogField &field, const CatalogObject &owner,
               const char *begin, const char *end, QByteArray expected = {}, QByteArray fix = {});
    qint32 maximumLength(const CatalogField &field) const;
    QByteArray pointer() const;

    FindingSink *m_sink = nullptr;
    ValidationOptions m_options;
    const char *m_begin = nullptr;
    std::vector<quint8> m_firstField; ///< by object id: place + 1 of the member expected first
    std::vector<quint8> m_nextField; ///< by field id: place + 1 of the member expected after it
    std::vector<quint16> m_lastValue; ///< by field id: place of the value expected
    std::array<Step, 2 * maximumObjects + 8> m_path;
    int m_pathSize = 0;
    int m_objects = 0;
    std::array<char, smallDocument + padding> m_buffer;
};

} // namespace Roamscope
