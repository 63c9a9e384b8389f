// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/jsonfile.h"
#include "models/workspace/stash.h"

#include <QFileSystemWatcher>
#include <QJsonArray>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <array>

namespace Roamscope {

/// A capture of a workspace. Paths below the folder are kept relative, so that it can be moved and shared.
struct WorkspaceCapture
{
    QStringList files {}; ///< absolute
    QString name {};
    QString chargePoint {}; ///< for logs that name none
    QString zone {}; ///< "+02:00" for logs without one
    QString importer {}; ///< overrules detection
    QJsonArray sources {}; ///< how each of them is arranged (SourceArrangement); paths absolute
    bool operator==(const WorkspaceCapture &) const = default;
};

/// A filter with a name.
struct SavedFilter
{
    QString name {};
    QString filter {};
    bool operator==(const SavedFilter &) const = default;
};

/// Rows that match are drawn in a colour.
struct ColourRule
{
    QString name {};
    QString filter {};
    QString colour {}; ///< a name of the theme: "red", "teal" …
    bool enabled = true;
    bool operator==(const ColourRule &) const = default;
};

/// Something written down, about a frame where one is named.
struct WorkspaceNote
{
    QString text {};
    QString capture {}; ///< file, relative to the workspace; empty = about the whole
    qint64 line = 0; ///< of that file
    QString created {}; ///< ISO 8601, UTC
    bool operator==(const WorkspaceNote &) const = default;
};

/// A folder that holds a piece of work: workspace.json, and one readable file per thing. Edits are saved
/// by themselves after a moment; what cannot be saved is stashed and offered at the next opening; what
/// another program changes is read again, or reported when both sides have changed. Members of the files
/// that this version does not know are kept.
class Workspace : public QObject
{
    Q_OBJECT
public:
    enum class Thing { Main, Captures, Columns, Filters, ColourRules, Notes, Datasets, Comparison, Mapping, Endpoints, Billing, Insight, Joins };
    static constexpr int thingCount = 13;

    explicit Workspace(QObject *parent = nullptr, const Stash &stash = Stash());
    ~Workspace() override;

    static QString mainFileName() { return QStringLiteral("workspace.json"); }
    static bool isWorkspace(const QString &folder);

    /// Makes the folder and its files. False with errors() filled when that is not possible.
    bool create(const QString &folder, const QString &name);
    /// Reads a folder. What can be read is taken; the rest stands in errors(). False when there is no
    /// readable workspace.json.
    bool open(const QString &folder);
    void close();

    bool isOpen() const { return !m_folder.isEmpty(); }
    QString folder() const { return m_folder; }
    QList<FileError> errors() const { return m_errors; }

    QString name() const;
    void setName(const QString &name);
    QString description() const;
    /// The folder whose new files are opened as they come; absolute, empty when there is none.
    QString watchedFolder() const;
    void setWatchedFolder(const QString &folder);

    QList<WorkspaceCapture> captures() const;
    void setCaptures(const QList<WorkspaceCapture> &captures);
    QList<SavedFilter> filters() const;
    void setFilters(const QList<SavedFilter> &filters);
    QList<ColourRule> colourRules() const;
    void setColourRules(const QList<ColourRule> &rules);
    QList<WorkspaceNote> notes() const;
    void setNotes(const QList<WorkspaceNote> &notes);
    /// How columns of foreign files map to fields, by importer; a free JSON object.
    JsonFile::Json columns() const;
    void setColumns(const JsonFile::Json &columns);

    /// A thing whose members this class does not know: Datasets, Comparison, Mapping, Endpoints, Billing, Insight, Joins. A free JSON object.
    JsonFile::Json value(Thing thing) const;
    void setValue(Thing thing, const JsonFile::Json &value);
    /// Where the mapping sheets of the workspace lie, one file each.
    QString sheetFolder() const;

    bool hasUnsavedChanges() const;
    /// Writes what has changed. False when something could not be written; it is then stashed.
    bool save();

    /// Edits of an earlier run that were never saved.
    QList<Stash::Entry> recoverable() const;
    void recover(const Stash::Entry &entry);
    void discardRecoverable(const Stash::Entry &entry);

    /// After conflict(): take what stands on the disk, or write what is here over it.
    void takeFromDisk(Thing thing);
    void keepOurs(Thing thing);

    QString pathOf(Thing thing) const;

Q_SIGNALS:
    void changed(Roamscope::Workspace::Thing thing);
    void saved();
    void failed(const Roamscope::FileError &error);
    /// Another program changed a file that has unsaved edits here.
    void conflict(Roamscope::Workspace::Thing thing);

private:
    struct Document
    {
        JsonFile::Json json {};
        QByteArray onDisk {}; ///< checksum of the file as last read or written; empty = no file
        bool dirty = false;
        bool unreadable = false; ///< must not be overwritten
        bool inConflict = false;
    };
    Document &document(Thing thing) { return m_documents[std::size_t(thing)]; }
    const Document &document(Thing thing) const { return m_documents[std::size_t(thing)]; }
    void edited(Thing thing);
    bool readThing(Thing thing);
    bool saveThing(Thing thing);
    void stashThing(Thing thing);
    void diskChanged();
    void watch();
    template<typename Item, typename Read> QList<Item> readItems(Thing thing, const char *member, Read read) const;
    template<typename Item, typename Write>
    void writeItems(Thing thing, const char *member, const QList<Item> &items, const char *key, Write write);

    QString m_folder;
    std::array<Document, thingCount> m_documents;
    QList<FileError> m_errors;
    Stash m_stash;
    QFileSystemWatcher m_watcher;
    QTimer m_autosave;
    QTimer m_diskTimer;
};

} // namespace Roamscope
