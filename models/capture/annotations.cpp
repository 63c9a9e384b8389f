// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/annotations.h"

#include <QJsonArray>

#include <algorithm>

namespace Roamscope {

namespace {
constexpr int longestComment = 4000;
constexpr int mostNotes = 100000;
}

Annotations::Annotations(QObject *parent)
    : QObject(parent)
{
}

Annotations::~Annotations() = default;

void Annotations::setCapture(CapturePtr capture)
{
    m_capture = std::move(capture);
    m_sourceNames.clear();
    Q_EMIT changed(noFrame);
}

Annotations::Key Annotations::keyOf(FrameId frame) const
{
    if (!m_capture || frame >= m_capture->size())
        return {};
    const Frame row = m_capture->frames().at(frame);
    if (row.source >= m_sourceNames.size()) {
        m_sourceNames.clear();
        for (const CaptureSource &source : m_capture->sources())
            m_sourceNames.append(source.path.section(QLatin1Char('/'), -1));
    }
    return {m_sourceNames.value(row.source), row.offset, row.hasFlag(FrameFlag::InArena)};
}

Annotations::Note Annotations::note(FrameId frame) const
{
    return m_notes.isEmpty() ? Note() : m_notes.value(keyOf(frame));
}

void Annotations::store(FrameId frame, const Note &note)
{
    if (!m_capture || frame >= m_capture->size() || this->note(frame) == note)
        return;
    if (note.isEmpty())
        m_notes.remove(keyOf(frame));
    else
        m_notes.insert(keyOf(frame), note);
    Q_EMIT changed(frame);
}

void Annotations::setBookmarked(FrameId frame, bool bookmarked)
{
    Note changedNote = note(frame);
    changedNote.bookmarked = bookmarked;
    store(frame, changedNote);
}

void Annotations::setComment(FrameId frame, const QString &comment)
{
    Note changedNote = note(frame);
    changedNote.comment = comment.left(longestComment);
    store(frame, changedNote);
}

std::vector<FrameId> Annotations::frames() const
{
    std::vector<FrameId> found;
    if (!m_capture || m_notes.isEmpty())
        return found;
    std::vector<quint64> offsets;
    for (auto it = m_notes.cbegin(); it != m_notes.cend(); ++it)
        offsets.push_back(it.key().offset);
    std::sort(offsets.begin(), offsets.end());
    const quint32 size = m_capture->size();
    for (FrameId id = 0; id < size; ++id) {
        const quint64 offset = m_capture->frames().block(id).offset[id & FrameBlock::mask];
        if (std::binary_search(offsets.begin(), offsets.end(), offset) && m_notes.contains(keyOf(id)))
            found.push_back(id);
    }
    return found;
}

void Annotations::clear()
{
    m_notes.clear();
    Q_EMIT changed(noFrame);
}

QJsonObject Annotations::toJson() const
{
    // Sorted, one object a note: changes read well in a diff.
    QList<Key> keys = m_notes.keys();
    std::sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) {
        return std::tie(a.source, a.inArena, a.offset) < std::tie(b.source, b.inArena, b.offset);
    });
    QJsonArray notes;
    for (const Key &key : keys) {
        const Note note = m_notes.value(key);
        QJsonObject entry {{QStringLiteral("source"), key.source}, {QStringLiteral("offset"), qint64(key.offset)}};
        if (key.inArena)
            entry.insert(QStringLiteral("rebuilt"), true);
        if (note.bookmarked)
            entry.insert(QStringLiteral("bookmark"), true);
        if (!note.comment.isEmpty())
            entry.insert(QStringLiteral("comment"), note.comment);
        notes.append(entry);
    }
    return {{QStringLiteral("format"), QStringLiteral("roamscope-notes")}, {QStringLiteral("version"), 1}, {QStringLiteral("notes"), notes}};
}

bool Annotations::fromJson(const QJsonObject &document)
{
    if (document.value(QStringLiteral("format")).toString() != QStringLiteral("roamscope-notes"))
        return false;
    m_notes.clear();
    const QJsonArray entries = document.value(QStringLiteral("notes")).toArray();
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        const qint64 offset = entry.value(QStringLiteral("offset")).toInteger(-1);
        const Note note {entry.value(QStringLiteral("bookmark")).toBool(),
                         entry.value(QStringLiteral("comment")).toString().left(longestComment)};
        if (offset < 0 || note.isEmpty() || m_notes.size() >= mostNotes)
            continue;
        m_notes.insert({entry.value(QStringLiteral("source")).toString(), quint64(offset),
                        entry.value(QStringLiteral("rebuilt")).toBool()},
                       note);
    }
    Q_EMIT changed(noFrame);
    return true;
}

} // namespace Roamscope
