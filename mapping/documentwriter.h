// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mappingrun.h"
#include "models/capture/frame.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

namespace Roamscope {

/// A value of a frame: its JSON text and where it stands.
struct FrameValue
{
    QByteArray json {}; ///< empty = absent
    FrameId frame = noFrame;
    QByteArray pointer {}; ///< in the frame's payload; empty for what is known of the frame itself (its time, its station)

    bool isPresent() const { return !json.isEmpty(); }
};

/// A source document that was put together from frames, with the place that each value comes from.
struct AssembledDocument
{
    struct Origin
    {
        QByteArray pointer {}; ///< in the document: "/samples/3/value"
        FrameId frame = noFrame;
        QByteArray framePointer {};
    };

    QByteArray json {}; ///< empty when there is no such document
    std::vector<Origin> origins {}; ///< by pointer, ascending
    qint64 omitted = 0; ///< samples and statuses beyond the bounds

    /// Where a value comes from; that of the nearest value above or within it when it has none of its own.
    const Origin *origin(QByteArrayView pointer) const;
};
using AssembledDocumentPtr = std::shared_ptr<const AssembledDocument>;

/// Fills in frames for a Mapper; keeps the document alive.
ProvenanceLookup provenanceOf(AssembledDocumentPtr document);

/// Writes a JSON document and notes where its values come from. Names are plain ASCII.
class DocumentWriter
{
public:
    void beginObject(const char *name = nullptr); ///< a member, or without a name an element or the root
    void endObject();
    void beginArray(const char *name);
    void endArray();
    void value(const char *name, const FrameValue &value); ///< nothing when it is absent
    void text(const char *name, QByteArrayView text, FrameId frame = noFrame, const QByteArray &pointer = {});
    void json(const char *name, const QByteArray &json); ///< nothing when it is empty
    void number(const char *name, double number); ///< nothing when it is not finite
    void boolean(const char *name, bool truth);

    AssembledDocument finish();

private:
    void name(const char *name);
    struct Level
    {
        qsizetype stem; ///< length of the pointer without this level
        qint64 elements = -1; ///< of an array; −1 for an object
        bool first = true;
    };
    QByteArray m_json;
    QByteArray m_pointer;
    std::vector<Level> m_levels;
    std::vector<AssembledDocument::Origin> m_origins;
};

/// A number as JSON text, with at most nine decimals and no more than it needs.
QByteArray decimalText(double number);
/// Moves the decimal point: ("12.5", 3) → "12500". The text itself when it is no plain number.
QByteArray shiftedDecimal(QByteArrayView number, int places);

} // namespace Roamscope
