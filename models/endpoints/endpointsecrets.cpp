// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/endpointsecrets.h"

#include "models/endpoints/endpointlist.h"
#include "models/endpoints/secretstore.h"

namespace Roamscope {

QStringList secretNamesOf(const Endpoint &endpoint)
{
    QStringList names;
    const auto add = [&](const QString &what) { names.append(endpoint.secretName(what)); };
    switch (endpoint.kind) {
    case EndpointKind::CentralSystem:
        add(QStringLiteral("password"));
        add(QStringLiteral("tls-key"));
        break;
    case EndpointKind::ChargePoint:
        add(QStringLiteral("password"));
        add(QStringLiteral("tls-key"));
        break;
    case EndpointKind::Proxy: add(QStringLiteral("tls-key")); break;
    case EndpointKind::OcpiPartner:
        for (const char *what : {"token-a", "token-b", "token-c", "key-passphrase"})
            add(QString::fromLatin1(what));
        break;
    case EndpointKind::OcpiReceiver:
        if (const auto partners = endpoint.settings.find("partners"); partners != endpoint.settings.end() && partners->is_array()) {
            for (const Endpoint::Settings &partner : *partners) {
                if (const QString id = settingText(partner, "id"); !id.isEmpty())
                    add(QStringLiteral("partner/") + id);
            }
        }
        break;
    }
    return names;
}

EndpointSecrets::EndpointSecrets(EndpointList *list, SecretStore *secrets, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_secrets(secrets)
{
    connect(list, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            takeOut(m_list->at(row));
    });
    connect(list, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            putBack(m_list->at(row));
    });
}

EndpointSecrets::~EndpointSecrets()
{
    for (QHash<QString, QByteArray> &values : m_kept) {
        for (QByteArray &value : values)
            SecretStore::wipe(value);
    }
}

void EndpointSecrets::takeOut(const Endpoint &endpoint)
{
    for (const QString &name : secretNamesOf(endpoint)) {
        m_secrets->read(name, this, [this, id = endpoint.id, name](const SecretStore::Secret &secret) {
            // Undone before the keychain answered.
            if (!secret.found || m_list->find(id))
                return;
            m_kept[id].insert(name, secret.value);
            m_secrets->remove(name);
        });
    }
}

void EndpointSecrets::putBack(const Endpoint &endpoint)
{
    const QHash<QString, QByteArray> values = m_kept.take(endpoint.id);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        m_secrets->write(value.key(), value.value());
}

} // namespace Roamscope
