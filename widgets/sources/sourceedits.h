// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/merge/arrangement.h"
#include "models/capture/merge/clockproposal.h"

#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <functional>

namespace Roamscope {

/// The arrangement of a capture's sources as a document: every edit is a step that can be undone. What changed is told by
/// signals; whoever owns the capture follows them. Interface thread only.
class SourceEdits : public QObject
{
    Q_OBJECT
public:
    /// What an edit changes: several in a row of one source become one step.
    enum class Field : quint8 { Name, Colour, Lane, Zone, Clock, Shift, Trust, Enabled, All };

    explicit SourceEdits(QObject *parent = nullptr);
    ~SourceEdits() override;

    QUndoStack *undoStack() { return &m_undo; }
    const SourceArrangement &arrangement() const { return m_arrangement; }
    /// The setting of a source; a neutral one when it has none.
    SourceSetting setting(const QString &path) const;
    /// Another capture, or one that was arranged elsewhere: the steps are forgotten.
    void reset(const SourceArrangement &arrangement);

    /// Changes one source; `text` names the step. Nothing happens when the setting is the same afterwards.
    void change(const QString &path, Field field, const QString &text, const std::function<void(SourceSetting &)> &edit);
    /// The zone of several sources, one step.
    void setZone(const QStringList &paths, const QString &zone);
    /// Sets clocks right as proposed, one step.
    void apply(const std::vector<ClockProposal> &proposals);
    /// What the owner of the capture made of it: a source that went, one that came. No step.
    void adopt(const SourceArrangement &arrangement);
    /// Reads a source again by another importer; empty = by the one that fits best.
    void readAs(const QString &path, const QString &before, const QString &importerId, const QString &text);
    /// Asks for more files; undone, they go again.
    void addFiles(const QStringList &paths);
    /// Undone, it comes back with its setting.
    void removeSource(const QString &path);

Q_SIGNALS:
    /// By an edit, or one that was undone; not by reset().
    void arrangementChanged();
    void filesWanted(const QStringList &paths);
    void removalWanted(const QStringList &paths);
    void readAgainWanted(const QString &path, const QString &importerId);

private:
    class Settings;
    class Files;
    class Reading;
    struct Change
    {
        QString path;
        SourceSetting before;
        SourceSetting after;
    };
    void push(const SourceArrangement &after, Field field, const QString &text);
    void put(const std::vector<Change> &changes, bool forward);

    SourceArrangement m_arrangement;
    QUndoStack m_undo;
};

} // namespace Roamscope
