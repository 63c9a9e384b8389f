// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionstore.h"

#include <QCryptographicHash>
#include <QSettings>

namespace Roamscope {

namespace {

const QString orderKey = QStringLiteral("captureStates/order");

QString groupOf(const QStringList &files)
{
    const QByteArray name = files.join(QLatin1Char('\n')).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex().left(20));
}

QString keyIn(const QString &group, const char *name)
{
    return QStringLiteral("captureStates/%1/%2").arg(group, QLatin1StringView(name));
}

} // namespace

SessionStore::WindowState SessionStore::window() const
{
    const QSettings settings;
    return {.geometry = settings.value(QStringLiteral("session/geometry")).toByteArray(),
            .docks = settings.value(QStringLiteral("session/docks")).toByteArray(),
            .perspective = settings.value(QStringLiteral("session/perspective")).toString(),
            .captureFiles = settings.value(QStringLiteral("session/capture")).toStringList(),
            .workspace = settings.value(QStringLiteral("session/workspace")).toString()};
}

void SessionStore::setWindow(const WindowState &state)
{
    QSettings settings;
    settings.setValue(QStringLiteral("session/geometry"), state.geometry);
    settings.setValue(QStringLiteral("session/docks"), state.docks);
    settings.setValue(QStringLiteral("session/perspective"), state.perspective);
    settings.setValue(QStringLiteral("session/capture"), state.captureFiles);
    settings.setValue(QStringLiteral("session/workspace"), state.workspace);
}

QByteArray SessionStore::viewStates() const
{
    return QSettings().value(QStringLiteral("session/views")).toByteArray();
}

void SessionStore::setViewStates(const QByteArray &json)
{
    QSettings().setValue(QStringLiteral("session/views"), json);
}

std::optional<SessionStore::CaptureState> SessionStore::capture(const QStringList &files) const
{
    const QSettings settings;
    const QString group = groupOf(files);
    if (!settings.contains(keyIn(group, "chips")))
        return std::nullopt;
    CaptureState state;
    // A chip is kept as its text behind "+" (applies) or "-" (paused).
    const QStringList chips = settings.value(keyIn(group, "chips")).toStringList();
    for (const QString &chip : chips) {
        if (chip.size() > 1)
            state.chips.append({.text = chip.mid(1), .paused = chip.startsWith(QLatin1Char('-'))});
    }
    state.currentFrame = settings.value(keyIn(group, "frame"), noFrame).toUInt();
    state.rangeFrom = settings.value(keyIn(group, "from"), noTime).toLongLong();
    state.rangeTo = settings.value(keyIn(group, "to"), noTime).toLongLong();
    state.perspective = settings.value(keyIn(group, "perspective")).toString();
    return state;
}

void SessionStore::setCapture(const QStringList &files, const CaptureState &state)
{
    if (files.isEmpty())
        return;
    QSettings settings;
    const QString group = groupOf(files);
    QStringList chips;
    for (const CaptureView::Chip &chip : state.chips)
        chips.append(QLatin1Char(chip.paused ? '-' : '+') + chip.text);
    settings.setValue(keyIn(group, "chips"), chips);
    settings.setValue(keyIn(group, "frame"), state.currentFrame);
    settings.setValue(keyIn(group, "from"), state.rangeFrom);
    settings.setValue(keyIn(group, "to"), state.rangeTo);
    settings.setValue(keyIn(group, "perspective"), state.perspective);

    QStringList order = settings.value(orderKey).toStringList();
    order.removeAll(group);
    order.prepend(group);
    while (order.size() > maximumCaptures)
        settings.remove(QStringLiteral("captureStates/") + order.takeLast());
    settings.setValue(orderKey, order);
}

} // namespace Roamscope
