// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/filter.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

namespace Roamscope {

/// What a difference can be filtered by. The names of the language stand in differencefilter.cpp.
enum class DifferenceField : quint8 {
    Module, ///< "locations"
    Class, ///< "unit", "stale" …
    Severity, ///< "note", "warning", "error"
    Field, ///< object and member, "Connector.max_electric_power"; the member's name alone finds it too
    Path, ///< the pointer inside the object
    Key, ///< of the object
    Location,
    Operator,
    Cpo, ///< the value that side holds, as JSON text
    Emsp,
    Older, ///< "cpo", "emsp"; empty where it is not known
    State, ///< "open", "agreed", "resolved"
    Comment,
    Age, ///< a duration: how long the older copy has been wrong
    Count
};

/// One difference as a filter sees it. Texts are UTF-8 and live as long as the record.
class DifferenceRecord
{
public:
    virtual ~DifferenceRecord() = default;
    virtual QByteArrayView text(DifferenceField field) const = 0;
    virtual double seconds(DifferenceField field) const = 0; ///< NaN where it is not known
};

/// A compiled filter over differences, in the manner of the Traffic filter:
/// `class == unit && field contains power`, `severity in {warning, error}`, `age > 7d`, `!(module == tokens)`;
/// bare words search key, path, values and comments. Case does not matter.
/// Immutable, cheap to copy, safe to share between threads.
class DifferenceFilter
{
public:
    DifferenceFilter(); ///< matches everything
    static DifferenceFilter compile(const QString &text, FilterError *error = nullptr);

    bool matchesEverything() const { return !m_root; }
    QString text() const { return m_text; }
    bool matches(const DifferenceRecord &record) const;

    static QString name(DifferenceField field);
    /// `field == "value"`, quoted where the language wants it.
    static QString equals(DifferenceField field, const QString &value);
    static QString conjunction(const QStringList &parts);
    static QString negation(const QString &part);
    /// Names and known values that may continue `word`, the best first.
    static QStringList completions(const QString &text, int position, const QStringList &classes);

    struct Node;

private:
    std::shared_ptr<const Node> m_root;
    QString m_text;
};

} // namespace Roamscope
