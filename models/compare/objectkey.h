// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparisonschema.h"
#include "models/compare/splitter.h"

#include <QByteArrayView>

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

private:
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
