// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparisonnotes.h"

#include "models/compare/comparison.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>

namespace Roamscope {

namespace {
constexpr qsizetype mostNotes = 100'000;
constexpr qsizetype longestComment = 10'000;
}

QLatin1StringView stateId(DifferenceState state)
{
    switch (state) {
    case DifferenceState::Agreed:
        return QLatin1StringView("agreed");
    case DifferenceState::Resolved:
        return QLatin1StringView("resolved");
    case DifferenceState::Open:
        break;
    }
    return QLatin1StringView("open");
}

QString displayName(DifferenceState state)
{
    switch (state) {
    case DifferenceState::Agreed:
        return QCoreApplication::translate("Roamscope::ComparisonNotes", "Agreed");
    case DifferenceState::Resolved:
        return QCoreApplication::translate("Roamscope::ComparisonNotes", "Resolved");
    case DifferenceState::Open:
        break;
    }
    return QCoreApplication::translate("Roamscope::ComparisonNotes", "Open");
}

/// Holds both states of the notes that it touches, not of all.
class NotesCommand : public QUndoCommand
{
public:
    NotesCommand(ComparisonNotes *owner, ComparisonNotes::Notes before, ComparisonNotes::Notes after, const QString &text)
        : QUndoCommand(text)
        , m_owner(owner)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
        setObsolete(m_before == m_after);
    }

    void undo() override { m_owner->apply(m_before); }
    void redo() override { m_owner->apply(m_after); }

private:
    ComparisonNotes *m_owner;
    ComparisonNotes::Notes m_before;
    ComparisonNotes::Notes m_after;
};

ComparisonNotes::ComparisonNotes(QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_undo(undo)
{
}

QByteArray ComparisonNotes::identity(const Comparison &comparison, const Difference &difference)
{
    const QLatin1StringView module = moduleId(difference.module);
    return QByteArray(module.data(), module.size()) + '|' + comparison.key(difference) + '|' + comparison.path(difference);
}

void ComparisonNotes::setState(const QList<QByteArray> &identities, DifferenceState state)
{
    Notes before;
    Notes after;
    for (const QByteArray &identity : identities) {
        const Note old = note(identity);
        if (old.state == state)
            continue;
        Note edited = old;
        edited.state = state;
        edited.changed = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        before.insert(identity, old);
        after.insert(identity, edited);
    }
    if (!after.isEmpty())
        m_undo->push(new NotesCommand(this, before, after, tr("Mark as “%1”").arg(displayName(state))));
}

void ComparisonNotes::setComment(const QByteArray &identity, const QString &comment)
{
    const Note old = note(identity);
    if (old.comment == comment)
        return;
    Note edited = old;
    edited.comment = comment.left(longestComment);
    edited.changed = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    m_undo->push(new NotesCommand(this, {{identity, old}}, {{identity, edited}}, tr("Comment")));
}

void ComparisonNotes::apply(const Notes &notes)
{
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        if (note->isEmpty())
            m_notes.remove(note.key());
        else
            m_notes.insert(note.key(), *note);
    }
    Q_EMIT changed();
}

void ComparisonNotes::read(const QJsonObject &json)
{
    Notes read;
    const QJsonArray list = json.value(QStringLiteral("notes")).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        Note note;
        const QString state = entry.value(QStringLiteral("state")).toString();
        for (const DifferenceState known : {DifferenceState::Agreed, DifferenceState::Resolved}) {
            if (state == stateId(known))
                note.state = known;
        }
        note.comment = entry.value(QStringLiteral("comment")).toString().left(longestComment);
        note.changed = entry.value(QStringLiteral("changed")).toString();
        const QByteArray of = entry.value(QStringLiteral("of")).toString().toUtf8();
        if (!of.isEmpty() && !note.isEmpty() && read.size() < mostNotes)
            read.insert(of, note);
    }
    if (read == m_notes)
        return;
    m_notes = read;
    Q_EMIT changed();
}

QJsonObject ComparisonNotes::toJson() const
{
    // Sorted, so that the file changes only where a note does.
    QList<QByteArray> names = m_notes.keys();
    std::sort(names.begin(), names.end());
    QJsonArray list;
    for (const QByteArray &name : std::as_const(names)) {
        const Note note = m_notes.value(name);
        QJsonObject entry {{QStringLiteral("of"), QString::fromUtf8(name)}, {QStringLiteral("state"), stateId(note.state)}};
        if (!note.comment.isEmpty())
            entry.insert(QStringLiteral("comment"), note.comment);
        if (!note.changed.isEmpty())
            entry.insert(QStringLiteral("changed"), note.changed);
        list.append(entry);
    }
    return {{QStringLiteral("notes"), list}};
}

} // namespace Roamscope
