// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "app/applicationstyle.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QStyleHints>

#ifdef ROAMSCOPE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace Roamscope {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

#ifdef ROAMSCOPE_DBUS
const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString portalGroup = QStringLiteral("org.freedesktop.appearance");
const QString portalKey = QStringLiteral("color-scheme");

/// Without a bus address Qt would try to start a bus, which can block for minutes.
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(runtime + QStringLiteral("/bus"));
}
#endif

} // namespace

Appearance::Appearance(Settings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_desktopPalette(QGuiApplication::palette())
{
    QApplication::setStyle(new ApplicationStyle);
    connect(settings, &Settings::colourSchemeChanged, this, &Appearance::apply);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
#endif
    askPortal();
    apply();
}

void Appearance::askPortal()
{
#ifdef ROAMSCOPE_DBUS
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QString, QString)));
    QDBusMessage question = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    question << portalGroup << portalKey;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isError())
            return;
        // The portal wraps the number in a variant inside the variant.
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        m_portal = value.toUInt() == 1 ? Portal::Dark : value.toUInt() == 2 ? Portal::Light : Portal::Silent;
        apply();
    });
#endif
}

void Appearance::portalSettingChanged(const QString &group, const QString &key)
{
#ifdef ROAMSCOPE_DBUS
    if (group == portalGroup && key == portalKey)
        askPortal();
#else
    Q_UNUSED(group)
    Q_UNUSED(key)
#endif
}

ColourScheme Appearance::systemScheme() const
{
    if (m_portal != Portal::Silent)
        return m_portal == Portal::Dark ? ColourScheme::Dark : ColourScheme::Light;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? ColourScheme::Dark : ColourScheme::Light;
#endif
    return isDark(m_desktopPalette) ? ColourScheme::Dark : ColourScheme::Light;
}

void Appearance::apply()
{
    const ColourScheme wanted = m_settings->colourScheme();
    m_effective = wanted == ColourScheme::System ? systemScheme() : wanted;
    Theme::Variant variant = m_effective == ColourScheme::Dark ? Theme::Variant::Dark : Theme::Variant::Light;
    if (m_effective == ColourScheme::HighContrast) {
        variant = systemScheme() == ColourScheme::Dark ? Theme::Variant::HighContrastDark : Theme::Variant::HighContrastLight;
    }
    QApplication::setPalette(Theme::palette(variant));
    Q_EMIT changed();
}

} // namespace Roamscope
