// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheetcells.h"

#include "mapping/stepinfo.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUrl>

namespace Roamscope {

namespace {

bool isPlainTake(const Step &step)
{
    return stepOp(step.op) == StepOp::Take && !step.parameter("or").is_array();
}

QString part(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QString SheetCells::sourceText(const Rule &rule)
{
    QStringList paths = rulePaths(rule);
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths.join(QLatin1Char('\n'));
}

QString SheetCells::transformText(const Rule &rule)
{
    QStringList parts;
    for (qsizetype i = 0; i < rule.steps.size(); ++i) {
        if (i == 0 && isPlainTake(rule.steps.at(i)))
            continue;
        parts.append(stepText(rule.steps.at(i)));
    }
    if (parts.isEmpty())
        return rule.steps.isEmpty() ? QString() : QCoreApplication::translate("Roamscope::SheetExport", "as it is");
    return parts.join(QStringLiteral(" → "));
}

QString SheetCells::nothingText()
{
    return QCoreApplication::translate("Roamscope::SheetExport", "Nothing fills this field yet");
}

QString SheetCells::restText()
{
    return QCoreApplication::translate("Roamscope::SheetExport", "(everything else)");
}

QString SheetCells::valueText(const SheetJson &value)
{
    if (value.is_null() || value.is_discarded())
        return QCoreApplication::translate("Roamscope::SheetExport", "(left out)");
    if (value.is_string())
        return textOf(value);
    return QString::fromStdString(value.dump(-1, ' ', false, SheetJson::error_handler_t::replace));
}

SheetJson SheetCells::valueFromText(const QString &text, const SheetJson &like)
{
    const QString wanted = normal(text);
    if (wanted.isEmpty() || wanted.compare(QCoreApplication::translate("Roamscope::SheetExport", "(left out)"), Qt::CaseInsensitive) == 0 || wanted.compare(QLatin1StringView("(left out)"), Qt::CaseInsensitive) == 0)
        return SheetJson();
    if (!like.is_string() && !like.is_null() && !like.is_discarded()) {
        SheetJson read = SheetJson::parse(wanted.toStdString(), nullptr, false);
        if (!read.is_discarded() && (read.type() == like.type() || (read.is_number() && like.is_number())))
            return read;
    }
    return textJson(wanted);
}

QString SheetCells::fromText(const QString &from)
{
    if (from == QLatin1StringView("*"))
        return QCoreApplication::translate("Roamscope::SheetExport", "(any)");
    return from.isEmpty() ? QCoreApplication::translate("Roamscope::SheetExport", "(absent)") : from;
}

QString SheetCells::fromFromText(const QString &text)
{
    const QString wanted = normal(text);
    if (wanted == QCoreApplication::translate("Roamscope::SheetExport", "(any)") || wanted == QLatin1StringView("(any)"))
        return QStringLiteral("*");
    return wanted == QCoreApplication::translate("Roamscope::SheetExport", "(absent)") || wanted == QLatin1StringView("(absent)") ? QString() : wanted;
}

std::optional<RuleStatus> SheetCells::statusFromText(const QString &text)
{
    const QString wanted = normal(text);
    for (const RuleStatus status : {RuleStatus::Open, RuleStatus::Agreed, RuleStatus::Disputed}) {
        if (wanted.compare(displayName(status), Qt::CaseInsensitive) == 0 || wanted.compare(ruleStatusId(status), Qt::CaseInsensitive) == 0)
            return status;
    }
    return std::nullopt;
}

QString SheetCells::toText(const RowId &id)
{
    switch (id.kind) {
    case RowId::Kind::Rule:
        return QStringLiteral("r/%1/%2").arg(part(id.sheet), part(id.name));
    case RowId::Kind::Unmapped:
        return QStringLiteral("u/%1/%2").arg(part(id.sheet), part(id.name));
    case RowId::Kind::EnumRow:
        return QStringLiteral("e/") + part(id.sheet) + QLatin1Char('/') + part(id.name) + QLatin1Char('/') + QString::number(id.index);
    case RowId::Kind::EnumFallback:
        return QStringLiteral("f/%1/%2").arg(part(id.sheet), part(id.name));
    case RowId::Kind::None:
        break;
    }
    return {};
}

SheetCells::RowId SheetCells::rowIdFromText(const QString &text)
{
    const QStringList parts = normal(text).split(QLatin1Char('/'));
    RowId id;
    if (parts.size() < 3 || parts.at(0).size() != 1)
        return id;
    const auto decoded = [&](qsizetype index) { return QUrl::fromPercentEncoding(parts.at(index).toLatin1()); };
    switch (parts.at(0).at(0).unicode()) {
    case u'r':
        id.kind = RowId::Kind::Rule;
        break;
    case u'u':
        id.kind = RowId::Kind::Unmapped;
        break;
    case u'e':
        id.kind = RowId::Kind::EnumRow;
        break;
    case u'f':
        id.kind = RowId::Kind::EnumFallback;
        break;
    default:
        return id;
    }
    id.sheet = decoded(1);
    id.name = decoded(2);
    if (id.kind == RowId::Kind::EnumRow) {
        bool isNumber = false;
        id.index = parts.size() > 3 ? parts.at(3).toInt(&isNumber) : -1;
        if (!isNumber || id.index < 0)
            id.kind = RowId::Kind::None;
    }
    return id;
}

QString SheetCells::normal(const QString &text)
{
    QString result = text;
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QStringList lines = result.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
    }
    result = lines.join(QLatin1Char('\n')).trimmed();
    if (result.size() > 1 && result.startsWith(QLatin1Char('\'')) && QStringLiteral("=+-@|%＝＋－＠").contains(result.at(1)))
        result.remove(0, 1);
    return result;
}

QString SheetCells::checksum(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(normal(text).toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
}

QString SheetCells::checks(const Cells &cells)
{
    QStringList parts;
    for (const auto &[column, text] : cells)
        parts.append(column + QLatin1Char(':') + checksum(text));
    return parts.join(QLatin1Char(' '));
}

QHash<QString, QString> SheetCells::readChecks(const QString &text)
{
    QHash<QString, QString> result;
    const QStringList parts = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &entry : parts) {
        const qsizetype colon = entry.lastIndexOf(QLatin1Char(':'));
        if (colon > 0 && result.size() < 64)
            result.insert(entry.left(colon), entry.mid(colon + 1));
    }
    return result;
}

QString SheetCells::checkHeader(const Cells &titles)
{
    QString header = QString::fromLatin1(check);
    for (const auto &[column, title] : titles)
        header += QLatin1Char('|') + column + QLatin1Char('=') + part(title);
    return header;
}

QHash<QString, QString> SheetCells::readCheckHeader(const QString &header)
{
    QHash<QString, QString> titles;
    const QStringList parts = normal(header).split(QLatin1Char('|'));
    if (parts.constFirst() != QLatin1StringView(check))
        return titles;
    for (qsizetype i = 1; i < parts.size() && titles.size() < 64; ++i) {
        const qsizetype equal = parts.at(i).indexOf(QLatin1Char('='));
        if (equal > 0)
            titles.insert(normal(QUrl::fromPercentEncoding(parts.at(i).mid(equal + 1).toLatin1())), parts.at(i).left(equal));
    }
    return titles;
}

} // namespace Roamscope
