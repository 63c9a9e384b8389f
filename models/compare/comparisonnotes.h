// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>

class QUndoStack;

namespace Roamscope {

struct Difference;
class Comparison;

/// What a person decided about a difference.
enum class DifferenceState : quint8 {
    Open,
    Agreed, ///< both parties know it and leave it so
    Resolved, ///< it has been put right at the source
};
/// "open", "agreed", "resolved".
QLatin1StringView stateId(DifferenceState state);
/// Translated.
QString displayName(DifferenceState state);

/// Comments and decisions about differences, by module, object and path: they hold when the comparison is
/// repeated tomorrow. Every edit is an undo command.
class ComparisonNotes : public QObject
{
    Q_OBJECT
public:
    struct Note
    {
        DifferenceState state = DifferenceState::Open;
        QString comment {};
        QString changed {}; ///< ISO 8601, UTC
        bool isEmpty() const { return state == DifferenceState::Open && comment.isEmpty(); }
        bool operator==(const Note &) const = default;
    };
    using Notes = QHash<QByteArray, Note>;

    explicit ComparisonNotes(QUndoStack *undo, QObject *parent = nullptr);

    /// Names a difference independent of the run that found it.
    static QByteArray identity(const Comparison &comparison, const Difference &difference);

    Note note(const QByteArray &identity) const { return m_notes.value(identity); }
    const Notes &notes() const { return m_notes; }
    bool isEmpty() const { return m_notes.isEmpty(); }
    /// One undo step for all.
    void setState(const QList<QByteArray> &identities, DifferenceState state);
    void setComment(const QByteArray &identity, const QString &comment);

    /// {"notes": [{"of", "state", "comment", "changed"}]}; replaces all without an undo step.
    void read(const QJsonObject &json);
    QJsonObject toJson() const;

Q_SIGNALS:
    void changed();

private:
    friend class NotesCommand;
    void apply(const Notes &notes);

    QUndoStack *m_undo;
    Notes m_notes;
};

} // namespace Roamscope
