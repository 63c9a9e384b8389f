// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetdocument.h"

#include <QElapsedTimer>
#include <QUndoCommand>

#include <variant>

namespace Roamscope {

/// Place and content of a rule that comes or goes.
struct PlacedRule
{
    QString parent {}; ///< id of the rule around it; empty = the sheet
    int index = 0;
    Rule rule {};
};

class InsertRules : public QUndoCommand
{
public:
    InsertRules(SheetDocument *document, QList<PlacedRule> rules, const QString &text);
    void redo() override;
    void undo() override;

private:
    SheetDocument *m_document;
    QList<PlacedRule> m_rules;
};

class RemoveRules : public QUndoCommand
{
public:
    /// In the order of the sheet.
    RemoveRules(SheetDocument *document, QList<PlacedRule> rules, const QString &text);
    void redo() override;
    void undo() override;

private:
    SheetDocument *m_document;
    QList<PlacedRule> m_rules;
};

/// One aspect of one or several rules. Changes with the same merge key within moments become one, and
/// vanish when the last one leads back to the first.
class ChangeRules : public QUndoCommand
{
public:
    using Value = std::variant<QString, QList<Step>, RuleStatus, bool>;
    struct Change
    {
        QString id {};
        Value before {};
        Value after {};
    };

    ChangeRules(SheetDocument *document, RuleAspect aspect, QList<Change> changes, const QString &text, const QString &mergeKey = {});
    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

    static Value value(const Rule &rule, RuleAspect aspect);

private:
    void apply(bool after);

    SheetDocument *m_document;
    RuleAspect m_aspect;
    QList<Change> m_changes;
    QString m_mergeKey; ///< empty: stands alone
    QElapsedTimer m_age;
};

/// A table that is made (no before), changed or removed (no after).
class ChangeEnumTable : public QUndoCommand
{
public:
    ChangeEnumTable(SheetDocument *document, const QString &name, int index, std::optional<EnumTable> before,
                    std::optional<EnumTable> after, const QString &text);
    void redo() override { apply(m_before, m_after); }
    void undo() override { apply(m_after, m_before); }
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    void apply(const std::optional<EnumTable> &from, const std::optional<EnumTable> &to);

    SheetDocument *m_document;
    QString m_name;
    int m_index;
    std::optional<EnumTable> m_before;
    std::optional<EnumTable> m_after;
    QElapsedTimer m_age;
};

class ChangeLookup : public QUndoCommand
{
public:
    ChangeLookup(SheetDocument *document, const QString &name, int index, std::optional<LookupTable> before,
                 std::optional<LookupTable> after, const QString &text);
    void redo() override { apply(m_before, m_after); }
    void undo() override { apply(m_after, m_before); }

private:
    void apply(const std::optional<LookupTable> &from, const std::optional<LookupTable> &to);

    SheetDocument *m_document;
    QString m_name;
    int m_index;
    std::optional<LookupTable> m_before;
    std::optional<LookupTable> m_after;
};

class ChangeFacts : public QUndoCommand
{
public:
    ChangeFacts(SheetDocument *document, const SheetFacts &before, const SheetFacts &after, const QString &text);
    void redo() override { apply(m_after); }
    void undo() override { apply(m_before); }
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    void apply(const SheetFacts &facts);

    SheetDocument *m_document;
    SheetFacts m_before;
    SheetFacts m_after;
    QElapsedTimer m_age;
};

class ChangeSchema : public QUndoCommand
{
public:
    enum class Side : quint8 { Source, Target };
    ChangeSchema(SheetDocument *document, Side side, const SchemaRef &before, const SchemaRef &after, const QString &text);
    void redo() override { apply(m_after); }
    void undo() override { apply(m_before); }

private:
    void apply(const SchemaRef &schema);

    SheetDocument *m_document;
    Side m_side;
    SchemaRef m_before;
    SchemaRef m_after;
};

} // namespace Roamscope
