// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace Roamscope {

/// Bookmarks and comments on the frames of a capture. A frame is known by its source's file name and
/// the place of its bytes in it, so that notes survive a new index and other settings of the import.
/// Kept beside the capture as JSON by the workspace.
class Annotations : public QObject
{
    Q_OBJECT
public:
    struct Note
    {
        bool bookmarked = false;
        QString comment;
        bool isEmpty() const { return !bookmarked && comment.isEmpty(); }
        bool operator==(const Note &) const = default;
    };

    explicit Annotations(QObject *parent = nullptr);
    ~Annotations() override;

    /// The capture that frames belong to; notes on files that it does not hold are kept.
    void setCapture(CapturePtr capture);

    Note note(FrameId frame) const;
    void setBookmarked(FrameId frame, bool bookmarked);
    void setComment(FrameId frame, const QString &comment); ///< at most 4,000 characters are kept
    bool isEmpty() const { return m_notes.isEmpty(); }
    int count() const { return int(m_notes.size()); }
    /// Frames with a note, ascending. Walks the offsets of the capture: not for every paint.
    std::vector<FrameId> frames() const;
    void clear();

    QJsonObject toJson() const;
    /// Replaces all notes; entries that make no sense are left out. False when the document is not of this kind.
    bool fromJson(const QJsonObject &document);

Q_SIGNALS:
    /// frame is noFrame when all may have changed.
    void changed(Roamscope::FrameId frame);

private:
    struct Key
    {
        QString source; ///< file name without folders
        quint64 offset = 0;
        bool inArena = false;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.source, key.offset, key.inArena); }
    };
    Key keyOf(FrameId frame) const;
    void store(FrameId frame, const Note &note);

    CapturePtr m_capture;
    mutable QStringList m_sourceNames; ///< cached: asked for on every painted row
    QHash<Key, Note> m_notes;
};

} // namespace Roamscope
