// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

namespace Roamscope {

/// Where and why a filter text is not valid. Position and length are in characters of the text.
struct FilterError
{
    int position = -1;
    int length = 0;
    QString message; ///< translated: what was expected
    bool isError() const { return position >= 0; }
};

/// A compiled filter (the language is described in docs/filter-language.md):
/// `ocpp.action == "StatusNotification" && cp == "CP01" && latency > 500ms`, `contains`, `matches`,
/// ranges `time in "10:00".."10:15"`, sets `action in {"Authorize", "StartTransaction"}`,
/// payload fields `payload.connectorId == 1`, bare words search the message text.
/// Immutable, cheap to copy, safe to share between threads.
class Filter
{
public:
    Filter(); ///< matches everything
    ~Filter();
    Filter(const Filter &);
    Filter &operator=(const Filter &);

    static Filter compile(const QString &text, FilterError *error = nullptr);

    bool matchesEverything() const;
    QString text() const;
    /// True when rows must be read (payload fields, text search), not only columns.
    bool readsBodies() const;

    bool matches(const Capture &capture, FrameId id) const;
    /// Rows of [first, last) that match, ascending. Stops early when *cancelled becomes true.
    /// Uses both cores; never call it on the interface thread for a large capture.
    std::vector<FrameId> evaluate(const Capture &capture, FrameId first, FrameId last,
                                  const std::atomic_bool *cancelled = nullptr) const;

    /// Names, operators and values that may stand at `position`; the best first.
    struct Completion
    {
        QString insert;
        QString description; ///< translated
        int replaceFrom = 0; ///< characters from here to the position are replaced
    };
    static QList<Completion> complete(const QString &text, int position, const Capture *capture);

    /// `field == "value"` with the value quoted as the language wants.
    static QString equals(const QString &field, const QString &value);
    /// Filter texts joined with &&, || or negated, with brackets where needed.
    static QString conjunction(const QStringList &parts);
    static QString negation(const QString &part);

private:
    struct Node;
    std::shared_ptr<const Node> m_root;
    QString m_text;
};

/// Columns that rows can be ordered by.
enum class SortKey : quint8 { Row, Time, Action, Peer, Latency, Length, Kind, Version };

/// Sorts rows by a column (stable: equal rows stay in their order). Counting or radix sort, both cores.
void sortRows(const Capture &capture, std::vector<FrameId> &rows, SortKey key, bool descending,
              const std::atomic_bool *cancelled = nullptr);

} // namespace Roamscope
