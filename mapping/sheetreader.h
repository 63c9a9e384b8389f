// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheet.h"

#include <QByteArrayList>
#include <QSet>

#include <functional>

namespace Roamscope {

/// Turns a JSON value into a Sheet, member by member; whatever is of an unexpected type or name goes to the
/// `unknown` of its place, so that saving gives it back.
class SheetReader
{
public:
    explicit SheetReader(QList<SheetFinding> *findings)
        : m_findings(findings)
    {
    }

    bool sheet(const SheetJson &json, Sheet *sheet);
    Rule rule(const SheetJson &json, const QByteArray &pointer);
    static Step step(const SheetJson &json);
    EnumTable enumTable(const SheetJson &json, const QByteArray &pointer);
    LookupTable lookup(const SheetJson &json, const QByteArray &pointer);

private:
    /// Reads a member; false when its type is not the expected one (detail = what it should be).
    using Member = std::function<bool(const std::string &name, const SheetJson &value, const char **expected)>;
    void members(const SheetJson &json, const QByteArray &pointer, SheetJson *unknown, const QByteArrayList &known, const Member &member);
    SchemaRef schema(const SheetJson &json, const QByteArray &pointer);
    QList<Rule> rules(const SheetJson &json, const QByteArray &pointer);
    void checkIds(QList<Rule> *rules, const QByteArray &pointer);
    void add(SheetProblem problem, Severity severity, const QByteArray &pointer, const QString &detail = {});

    QList<SheetFinding> *m_findings;
    int m_rules = 0;
    int m_number = 0;
    QSet<QString> m_ids;
};

/// `token` as a part of a JSON Pointer.
QByteArray pointerToken(QByteArrayView token);

} // namespace Roamscope
