// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"

#include <QByteArray>

#include <deque>
#include <unordered_map>
#include <vector>

namespace Roamscope {

/// Keeps texts in place for as long as the catalog lives.
class TextArena
{
public:
    std::string_view keep(std::string_view text);

private:
    std::deque<std::vector<char>> m_chunks;
};

/// One OCPP action of a version.
struct CatalogAction
{
    Initiator from = Initiator::Both;
    const CatalogObject *request = nullptr;
    const CatalogObject *response = nullptr;
};

/// One protocol version, compiled. Objects and enums never move once read.
struct CatalogVersion
{
    CatalogRules rules;
    std::vector<CatalogEnumValue> values;
    std::vector<CatalogEnum> enums;
    std::vector<CatalogField> fields;
    std::vector<CatalogObject> objects;
    std::vector<CatalogOlderLength> olderLengths;
    std::vector<quint16> slots;
    std::unordered_map<std::string_view, const CatalogEnum *> enumByName;
    std::unordered_map<std::string_view, const CatalogObject *> objectByName;
    std::unordered_map<std::string_view, CatalogAction> actions;
    std::unordered_map<std::string_view, const CatalogObject *> modules;
    std::vector<std::string_view> moduleNames; ///< in the order of the file
};

/// Texts of a help file by their key (docs/catalog-format.md, Help).
struct CatalogHelp
{
    std::unordered_map<std::string_view, std::string_view> objects;
    std::unordered_map<std::string_view, std::string_view> fields;
    std::unordered_map<std::string_view, std::string_view> enums;
};

/// Reads catalog and help files into lookup structures.
class CatalogLoader
{
public:
    explicit CatalogLoader(TextArena *arena);
    ~CatalogLoader();

    /// False with *error set ("ocpp-1.6.json: Reset.req.type: unknown type ResetTyp") when the file is not a catalog.
    bool readVersion(const QByteArray &json, const QByteArray &fileName, CatalogVersion *version, QByteArray *error);
    bool readHelp(const QByteArray &json, const QByteArray &fileName, CatalogHelp *help, QByteArray *error);
    /// Puts the texts of the help beside what they describe.
    void describe(CatalogVersion *version, const CatalogHelp &help);

    quint32 objectCount() const { return m_objectCount; }
    quint32 fieldCount() const { return m_fieldCount; }

private:
    struct Parser;
    TextArena *m_arena;
    std::unique_ptr<Parser> m_parser;
    quint32 m_objectCount = 0;
    quint32 m_fieldCount = 0;
};

} // namespace Roamscope
