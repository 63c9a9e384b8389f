// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sources/sourceedits.h"

#include <QUndoCommand>

#include <algorithm>

namespace Roamscope {

namespace {

QString fileName(const QString &path)
{
    return path.section(QLatin1Char('/'), -1);
}

SourceSetting neutral(const QString &path)
{
    SourceSetting setting;
    setting.path = path;
    return setting;
}

} // namespace

class SourceEdits::Settings : public QUndoCommand
{
public:
    Settings(SourceEdits *edits, std::vector<Change> changes, Field field, const QString &text)
        : QUndoCommand(text)
        , m_edits(edits)
        , m_changes(std::move(changes))
        , m_field(field)
    {
    }

    int id() const override { return 1; }
    void redo() override { m_edits->put(m_changes, true); }
    void undo() override { m_edits->put(m_changes, false); }

    bool mergeWith(const QUndoCommand *command) override
    {
        const auto *next = static_cast<const Settings *>(command);
        // Typing a name, dragging along: one step. Switches are steps of their own.
        const bool merges = m_field == Field::Name || m_field == Field::Shift || m_field == Field::Colour;
        if (!merges || next->m_field != m_field || m_changes.size() != 1 || next->m_changes.size() != 1
            || next->m_changes.front().path != m_changes.front().path)
            return false;
        m_changes.front().after = next->m_changes.front().after;
        setObsolete(m_changes.front().after == m_changes.front().before);
        return true;
    }

private:
    SourceEdits *m_edits;
    std::vector<Change> m_changes;
    Field m_field;
};

class SourceEdits::Files : public QUndoCommand
{
public:
    Files(SourceEdits *edits, const QStringList &paths, bool adds, const QString &text)
        : QUndoCommand(text)
        , m_edits(edits)
        , m_paths(paths)
        , m_adds(adds)
    {
    }

    void redo() override { move(m_adds); }
    void undo() override { move(!m_adds); }

private:
    void move(bool add)
    {
        SourceArrangement &arrangement = m_edits->m_arrangement;
        if (add) {
            for (const SourceSetting &setting : std::as_const(m_settings))
                arrangement.setting(setting.path) = setting;
            Q_EMIT m_edits->filesWanted(m_paths);
        } else {
            m_settings.clear();
            for (const QString &path : std::as_const(m_paths)) {
                if (const SourceSetting *setting = arrangement.find(path))
                    m_settings.append(*setting);
                arrangement.remove(path);
            }
            Q_EMIT m_edits->removalWanted(m_paths);
        }
    }

    SourceEdits *m_edits;
    QStringList m_paths;
    QList<SourceSetting> m_settings; ///< of those that went
    bool m_adds;
};

class SourceEdits::Reading : public QUndoCommand
{
public:
    Reading(SourceEdits *edits, const QString &path, const QString &before, const QString &after, const QString &text)
        : QUndoCommand(text)
        , m_edits(edits)
        , m_path(path)
        , m_before(before)
        , m_after(after)
    {
    }

    void redo() override { Q_EMIT m_edits->readAgainWanted(m_path, m_after); }
    void undo() override { Q_EMIT m_edits->readAgainWanted(m_path, m_before); }

private:
    SourceEdits *m_edits;
    QString m_path;
    QString m_before;
    QString m_after;
};

SourceEdits::SourceEdits(QObject *parent)
    : QObject(parent)
{
    m_undo.setUndoLimit(200);
}

SourceEdits::~SourceEdits() = default;

SourceSetting SourceEdits::setting(const QString &path) const
{
    const SourceSetting *found = m_arrangement.find(path);
    return found ? *found : neutral(path);
}

void SourceEdits::reset(const SourceArrangement &arrangement)
{
    m_arrangement = arrangement;
    m_undo.clear();
}

void SourceEdits::adopt(const SourceArrangement &arrangement)
{
    m_arrangement = arrangement;
}

void SourceEdits::readAs(const QString &path, const QString &before, const QString &importerId, const QString &text)
{
    if (before != importerId)
        m_undo.push(new Reading(this, path, before, importerId, text));
}

void SourceEdits::change(const QString &path, Field field, const QString &text, const std::function<void(SourceSetting &)> &edit)
{
    SourceArrangement after = m_arrangement;
    SourceSetting setting = this->setting(path);
    edit(setting);
    setting.path = path;
    after.setting(path) = setting;
    // One source at most is the reference.
    if (setting.trust == SourceTrust::Reference) {
        for (SourceSetting &other : after.sources) {
            if (other.path != path && other.trust == SourceTrust::Reference)
                other.trust = SourceTrust::Normal;
        }
    }
    push(after, field, text);
}

void SourceEdits::setZone(const QStringList &paths, const QString &zone)
{
    SourceArrangement after = m_arrangement;
    for (const QString &path : paths)
        after.setting(path).zone = zone;
    push(after, Field::All, paths.size() == 1 ? tr("Zone of %1").arg(fileName(paths.constFirst())) : tr("Zone of the sources"));
}

void SourceEdits::apply(const std::vector<ClockProposal> &proposals)
{
    SourceArrangement after = m_arrangement;
    for (const ClockProposal &proposal : proposals)
        applyProposal(proposal, &after);
    push(after, Field::All, proposals.size() == 1 ? tr("Set the clock of %1 right").arg(fileName(proposals.front().path)) : tr("Set clocks right"));
}

void SourceEdits::addFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const int count = int(paths.size());
    m_undo.push(new Files(this, paths, true, count == 1 ? tr("Add %1").arg(fileName(paths.constFirst())) : tr("Add %n source(s)", nullptr, count)));
}

void SourceEdits::removeSource(const QString &path)
{
    m_undo.push(new Files(this, {path}, false, tr("Remove %1").arg(fileName(path))));
}

void SourceEdits::push(const SourceArrangement &after, Field field, const QString &text)
{
    std::vector<Change> changes;
    for (const SourceSetting &setting : after.sources) {
        const SourceSetting before = this->setting(setting.path);
        if (!(before == setting))
            changes.push_back({setting.path, before, setting});
    }
    if (!changes.empty())
        m_undo.push(new Settings(this, std::move(changes), field, text));
}

void SourceEdits::put(const std::vector<Change> &changes, bool forward)
{
    for (const Change &change : changes)
        m_arrangement.setting(change.path) = forward ? change.after : change.before;
    Q_EMIT arrangementChanged();
}

} // namespace Roamscope
