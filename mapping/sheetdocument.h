// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheet.h"
#include "models/workspace/stash.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <optional>

namespace Roamscope {

/// What a sheet says of itself, apart from its rules.
struct SheetFacts
{
    QString title {};
    QString description {};
    QString sheetVersion {};
    QString date {};
    QString from {};
    QString to {};
    SheetVariant variant {};

    bool operator==(const SheetFacts &) const = default;
};

/// Which parts of a rule have changed.
enum class RuleAspect : quint8 { Id, Target, Steps, Note, Owner, Status, Disabled };

/// A sheet that is being edited: every edit is an undo command with a translated name, views hear of it
/// through signals (structure before and after), the file is written with QSaveFile, edits that are not
/// saved lie in the stash, and what another program does to the file is noticed. Rules are named by their
/// ids. Interface thread only, apart from load().
class SheetDocument : public QObject
{
    Q_OBJECT
public:
    explicit SheetDocument(QObject *parent = nullptr, const Stash &stash = Stash());
    ~SheetDocument() override;

    const Sheet &sheet() const { return m_sheet; }
    const Rule *rule(const QString &id) const { return m_sheet.rule(id); }
    /// Id of the rule around a nested one; empty for a rule of the sheet itself.
    QString parentOf(const QString &id) const;
    /// Place among its siblings; −1 when there is no such rule.
    int indexOf(const QString &id) const;
    QUndoStack *undoStack() { return &m_undo; }
    bool isModified() const { return !m_undo.isClean(); }

    // The file.
    struct Loaded
    {
        QString path {};
        QByteArray checksum {}; ///< of what stands in the file; empty when there is none
        ReadSheet read {};
        std::optional<ReadSheet> stashed {}; ///< edits of an earlier run that were not saved
        bool stashFits = true; ///< the file is still the one that they were made on
    };
    /// Reads a file and what the stash has for it; for a worker.
    static Loaded load(const QString &path, const Stash &stash);
    const Stash &stash() const { return m_stash; }
    /// Shows what was read; edits from the stash are taken up and count as not saved.
    void open(const Loaded &loaded);
    /// A sheet that no file holds yet; `path` is where saving will put it.
    void create(const Sheet &sheet, const QString &path);
    void close(); ///< empty, no path
    bool isOpen() const { return m_isOpen; }
    QString path() const { return m_path; }
    /// The file was damaged and is read in part: it may only be saved elsewhere.
    bool isPartial() const { return m_partial; }
    QList<SheetFinding> readFindings() const { return m_readFindings; }
    /// Translated reason in *error when it could not be written; the edits stay in the stash then.
    bool save(QString *error);
    bool saveAs(const QString &path, QString *error);
    /// Puts edits that are not saved into the stash at once.
    void stashNow();
    /// Goes back to what the file holds.
    void revert();
    /// After conflict(): the edits here stay, and the next save() writes over the other program's.
    void keepOurs();

    // Edits. Each is one undo step; nothing happens where nothing would change. Consecutive changes of one
    // text or parameter within moments become one step.
    /// Adds a rule and gives it an id when it has none, or one that is taken. Returns the id.
    QString addRule(Rule rule, const QString &parent = {}, int index = -1);
    void removeRules(const QStringList &ids);
    void moveRule(const QString &id, const QString &parent, int index);
    bool renameRule(const QString &id, const QString &newId); ///< false when the id is taken or empty
    void setTarget(const QString &id, const QString &target);
    void setSteps(const QString &id, const QList<Step> &steps, const QString &text = {});
    void insertStep(const QString &id, int index, const Step &step);
    void removeStep(const QString &id, int index);
    void moveStep(const QString &id, int from, int to);
    void setStep(const QString &id, int index, const Step &step);
    /// Null takes the parameter away.
    void setStepParameter(const QString &id, int index, const QString &name, const SheetJson &value);
    void setNote(const QString &id, const QString &note);
    void setOwner(const QStringList &ids, const QString &owner);
    void setStatus(const QStringList &ids, RuleStatus status);
    void setDisabled(const QStringList &ids, bool disabled);
    void setEnumTable(const QString &name, const EnumTable &table); ///< makes it when it is not there
    void removeEnumTable(const QString &name);
    /// Also in the steps that use it. False when the name is taken or empty.
    bool renameEnumTable(const QString &name, const QString &newName);
    void setLookup(const QString &name, const LookupTable &table);
    void removeLookup(const QString &name);
    SheetFacts facts() const;
    void setFacts(const SheetFacts &facts);
    void setSource(const SchemaRef &schema);
    void setTargetSchema(const SchemaRef &schema);
    /// All edits until endTogether() are one undo step; none when nothing is edited. May be nested.
    void beginTogether(const QString &text);
    void endTogether();

Q_SIGNALS:
    void aboutToReset(); ///< another sheet comes: ids and places are void
    void reset();
    void ruleAboutToBeInserted(const QString &parent, int index);
    void ruleInserted(const QString &parent, int index);
    void ruleAboutToBeRemoved(const QString &parent, int index);
    void ruleRemoved(const QString &parent, int index, const QString &id);
    void ruleChanged(const QString &id, Roamscope::RuleAspect aspect); ///< for Id: the new one
    void enumTableChanged(const QString &name); ///< also when it was made or removed
    void lookupChanged(const QString &name);
    void factsChanged();
    void schemasChanged();
    /// After each of the above.
    void edited();
    void modifiedChanged(bool modified);
    void pathChanged();
    /// Another program changed the file while there are edits here. Without edits it is read again at once.
    void conflict();
    void removedOnDisk();
    void failed(const QString &message);

private:
    friend class InsertRules;
    friend class RemoveRules;
    friend class ChangeRules;
    friend class ChangeEnumTable;
    friend class ChangeLookup;
    friend class ChangeFacts;
    friend class ChangeSchema;

    struct Together
    {
        QString text {};
        bool begun = false; ///< on the undo stack
    };
    void push(QUndoCommand *command);
    QList<Rule> *siblings(const QString &parent);
    void insertAt(const QString &parent, int index, const Rule &rule);
    void removeAt(const QString &parent, int index);
    void changed(const QString &id, RuleAspect aspect);
    void setSheet(const Sheet &sheet);
    void changeSteps(const QString &id, const QString &text, const QString &mergeKey, QList<Step> steps);
    void diskChanged();
    void watch();

    Sheet m_sheet;
    QUndoStack m_undo;
    QList<Together> m_together;
    QString m_path;
    QByteArray m_onDisk; ///< checksum of the file as last read or written
    Stash m_stash;
    QTimer m_stashTimer;
    QTimer m_diskTimer;
    QFileSystemWatcher m_watcher;
    QList<SheetFinding> m_readFindings;
    bool m_isOpen = false;
    bool m_partial = false;
    bool m_inConflict = false;
};

/// Edits that belong together as one undo step, as long as it lives.
class TogetherEdit
{
public:
    TogetherEdit(SheetDocument *document, const QString &text)
        : m_document(document)
    {
        m_document->beginTogether(text);
    }
    ~TogetherEdit() { m_document->endTogether(); }
    TogetherEdit(const TogetherEdit &) = delete;
    TogetherEdit &operator=(const TogetherEdit &) = delete;

private:
    SheetDocument *m_document;
};

} // namespace Roamscope
