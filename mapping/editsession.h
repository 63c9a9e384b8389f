// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mappingrun.h"
#include "mapping/schema.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Roamscope {

class SheetDocument;

/// What surrounds a sheet while it is edited: the trees of its source and target, the sample it is tried on,
/// what it makes of it, and what is wrong with it. Follows the document; compiling and mapping happen in a
/// worker, the newest edit wins. Interface thread only.
class MappingSession : public QObject
{
    Q_OBJECT
public:
    explicit MappingSession(SheetDocument *document, QObject *parent = nullptr);
    ~MappingSession() override;

    SheetDocument *document() const { return m_document; }
    /// For lookups and schemas that lie in files; empty = no workspace is open.
    void setWorkspaceFolder(const QString &folder);
    QString workspaceFolder() const { return m_folder; }

    const SchemaTreePtr &source() const { return m_source; }
    const SchemaTreePtr &target() const { return m_target; }
    /// Why a tree is not there, with what to do; empty when it is.
    QString sourceError() const { return m_sourceError; }
    QString targetError() const { return m_targetError; }

    /// One source document, JSON; empty = none.
    void setSample(const QByteArray &json);
    const QByteArray &sample() const { return m_sample; }
    const MappedDocument &result() const { return m_result; }
    const MappingPlanPtr &plan() const { return m_plan; }
    /// What compiling the sheet and looking at its coverage found.
    const QList<SheetFinding> &findings() const { return m_findings; }
    /// Findings and run-time errors of a rule, as sentences.
    QStringList problemsOf(const QString &rule, std::optional<Severity> *worst) const;

    /// Target fields that must have a value and get none from any rule: required ones of the document, and of
    /// every object that some rule makes. Computed at once, on every edit.
    const QSet<const SchemaNode *> &wanted() const { return m_wanted; }
    /// Required target fields in all (those that `wanted` is drawn from), for "18 of 22".
    int requiredCount() const { return m_requiredCount; }
    bool isBusy() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void schemasChanged();
    /// Wanted fields, and thus what the trees mark, are new.
    void rulesChanged();
    void sampleChanged();
    /// The result and the findings are new.
    void resultChanged();

private:
    struct Run
    {
        quint64 number = 0;
        MappingPlanPtr plan {};
        QList<SheetFinding> findings {};
        MappedDocument result {};
    };
    void readSchemas();
    void sheetEdited();
    void findWanted();
    void gatherProblems();
    void start();
    void finished();

    SheetDocument *m_document;
    QString m_folder;
    SchemaTreePtr m_source;
    SchemaTreePtr m_target;
    QString m_sourceError;
    QString m_targetError;
    QByteArray m_sample;
    MappingPlanPtr m_plan;
    MappedDocument m_result;
    QList<SheetFinding> m_findings;
    struct Problems
    {
        std::optional<Severity> worst {};
        QStringList sentences {};
    };
    QHash<QString, Problems> m_problems; ///< by rule
    QSet<const SchemaNode *> m_wanted;
    int m_requiredCount = 0;
    QTimer m_delay; ///< several edits of one moment are one run
    QFutureWatcher<Run> m_watcher;
    quint64 m_number = 0;
    bool m_again = false; ///< something changed while a run was on
    bool m_planStale = true;
};

} // namespace Roamscope
