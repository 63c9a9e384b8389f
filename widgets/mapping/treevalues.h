// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace Roamscope {

class SchemaTree;
struct SchemaNode;

/// What a sample document holds in a field.
struct TreeValue
{
    enum class Kind : quint8 { Text, Number, Keyword, Container };
    QString text {}; ///< as shown: strings without quotes, cut when very long; empty for containers
    Kind kind = Kind::Text;
    int count = -1; ///< elements of an array; −1 = the field is no array
};

using TreeValues = QHash<const SchemaNode *, TreeValue>;

/// The values of one document for the fields of a schema; of an array the element `element` is taken, the
/// last one where it has fewer. Bounded by JsonFile's limits; what cannot be read gives no values. Thread-safe.
TreeValues readTreeValues(const SchemaTree &schema, QByteArrayView json, int element = 0);

} // namespace Roamscope
