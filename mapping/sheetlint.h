// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/schema.h"
#include "mapping/sheet.h"
#include "mapping/sheetfinding.h"
#include "mapping/stepinfo.h"

#include <QSet>

namespace Roamscope {

/// Follows each rule of a sheet from the source's schema to the target's and notes what does not fit.
class SheetLint
{
public:
    SheetLint(const Sheet &sheet, const SchemaTree *source, const SchemaTree *target, QList<SheetFinding> *findings);
    void run(bool compile, const QString &workspaceFolder);

    const QSet<QString> &filled() const { return m_filled; } ///< targets of rules
    const QSet<QString> &touched() const { return m_touched; } ///< what lies above them
    const QSet<QString> &used() const { return m_used; } ///< fields of the source that rules take

private:
    /// What is known of a value on its way.
    struct Flow
    {
        bool known = false; ///< a type is known
        StepType type = StepType::Any;
        QString unit {};
        QStringList values {}; ///< all that it can be; empty = not known
        bool open = false; ///< it can be something else too
        qint32 maxLength = -1;
    };
    struct Scope
    {
        QString array {}; ///< pointer of the array that the for-each around goes over, absolute
        bool known = true; ///< false: its elements are periods
    };

    void rules(const QList<Rule> &rules, const QByteArray &pointer, std::vector<Scope> scopes);
    void chain(const Rule &rule, const QByteArray &pointer, const std::vector<Scope> &scopes);
    Flow take(const QString &path, const Rule &rule, const QByteArray &pointer, const std::vector<Scope> &scopes, bool report);
    void step(const Step &step, Flow *flow, const Rule &rule, const QByteArray &pointer, const std::vector<Scope> &scopes);
    void enumStep(const Step &step, Flow *flow, const Rule &rule, const QByteArray &pointer);
    void fit(const Flow &flow, const SchemaNode &node, const Rule &rule, const QByteArray &pointer);
    void usePaths(const SheetJson &json, const Rule &rule, const QByteArray &pointer, const std::vector<Scope> &scopes);
    QString absolute(const QString &path, const std::vector<Scope> &scopes, bool *known) const;
    void add(SheetProblem problem, Severity severity, const Rule &rule, const QByteArray &pointer, const QString &detail = {});

    const Sheet &m_sheet;
    const SchemaTree *m_source;
    const SchemaTree *m_target;
    QList<SheetFinding> *m_findings;
    QSet<QString> m_filled;
    QSet<QString> m_touched;
    QSet<QString> m_used;
};

} // namespace Roamscope
