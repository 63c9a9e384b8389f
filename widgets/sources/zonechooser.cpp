// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sources/zonechooser.h"

#include "models/capture/merge/sourcezone.h"

#include <QCompleter>
#include <QDateTime>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTimeZone>

namespace Roamscope {

namespace {

QString offsetText(int minutes)
{
    const int size = qAbs(minutes);
    return QStringLiteral("%1%2:%3").arg(QLatin1Char(minutes < 0 ? '-' : '+')).arg(size / 60, 2, 10, QLatin1Char('0')).arg(size % 60, 2, 10, QLatin1Char('0'));
}

/// "+2", "+02:00", "-0330" → "+02:00" …; empty when it is no offset.
QString normalOffset(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:UTC|GMT)?\\s*([+\\-−])(\\d{1,2}):?(\\d{2})?$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const int minutes = match.capturedView(2).toInt() * 60 + match.capturedView(3).toInt();
    if (minutes > 14 * 60 || match.capturedView(3).toInt() > 59)
        return {};
    return offsetText(match.captured(1) == QLatin1String("+") ? minutes : -minutes);
}

} // namespace

ZoneChooser::ZoneChooser(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("zoneChooser"));
    setAccessibleName(tr("Time zone"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(16);
    addItem(QStringLiteral("UTC"), QStringLiteral("UTC"));
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (!here.isEmpty() && QTimeZone::systemTimeZone().offsetFromUtc(QDateTime::currentDateTimeUtc()) != 0)
        addItem(tr("%1 (this computer)").arg(here), here);
    for (int hours = -12; hours <= 14; ++hours) {
        if (hours != 0)
            addItem(offsetText(hours * 60), offsetText(hours * 60));
    }
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        // Names of places; the rest are abbreviations and offsets under other names.
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("posix/") && !id.startsWith("right/"))
            addItem(QString::fromLatin1(id), QString::fromLatin1(id));
    }
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    lineEdit()->setPlaceholderText(tr("Zone or place"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    connect(this, &QComboBox::currentTextChanged, this, &ZoneChooser::zoneChanged);
}

QString ZoneChooser::zone() const
{
    const QString text = currentText().trimmed();
    const int known = findText(text, Qt::MatchFixedString);
    if (known >= 0)
        return itemData(known).toString();
    const int id = findData(text, Qt::UserRole, Qt::MatchFixedString);
    if (id >= 0)
        return itemData(id).toString();
    if (text.compare(QLatin1String("Z"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("UTC");
    const QString offset = normalOffset(text);
    return offset.isEmpty() && SourceZone::isZone(text) ? text : offset;
}

void ZoneChooser::setZone(const QString &zone)
{
    const int known = findData(zone.isEmpty() ? QStringLiteral("UTC") : zone, Qt::UserRole, Qt::MatchFixedString);
    if (known >= 0)
        setCurrentIndex(known);
    else
        setEditText(zone);
}

qint64 ZoneChooser::utcOf(qint64 wall, const QString &zone)
{
    SourceZone there(zone);
    return there.isValid() ? there.toUtc(wall) : wall;
}

} // namespace Roamscope
