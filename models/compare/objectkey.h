// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparisonschema.h"
#include "models/compare/splitter.h"

#include <QByteArrayView>

#include <string>

namespace Roamscope {

/// What identifies an object, as hashes: letters without case, escapes resolved, an id written as a number like its text.
struct ObjectKey
{
    quint64 whole = 0; ///< of all key fields
    quint64 id = 0; ///< of all but country code and party
    bool identified = false; ///< has an id (or uid)
    bool hasParty = false; ///< has country code or party id, or the version has none
};

/// Finds the key fields of objects without reading the rest: passes over values, and stops when it has them all.
/// Immutable; safe to share between threads.
class ObjectKeyReader
{
public:
    explicit ObjectKeyReader(const SchemaObject &root);
    /// `padding` bytes can be read past the end.
    ObjectKey read(QByteArrayView json, qsizetype padding) const;
    /// The key itself, in a form that compares: for objects whose hashes are the same.
    std::string text(QByteArrayView json, qsizetype padding) const;
    /// True when both have the same key; a party that one does not name matches any. For objects that cannot be read.
    bool sameObject(QByteArrayView one, QByteArrayView other, qsizetype padding) const;

private:
    static constexpr std::size_t maximumParts = 8;
    /// What the object says for a part of its key, between the quotes if it is a text.
    struct Found
    {
        std::string_view text {};
        bool escaped = false;
        bool present = false;
    };
    /// False when it is no object.
    bool find(QByteArrayView json, qsizetype padding, Found *found) const;
    struct Part
    {
        std::string_view name;
        bool party = false;
        bool id = false;
        bool folds = false;
    };
    std::vector<Part> m_parts;
    bool m_knowsParty = false;
    Splitter m_splitter;
};

} // namespace Roamscope
