// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/endpoint.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace Roamscope {

class EndpointList;
class SecretStore;

/// The names under which an endpoint's secrets stand in the SecretStore, as its settings have them.
QStringList secretNamesOf(const Endpoint &endpoint);

/// Takes the secrets of endpoints that the user removes out of the keychain, and puts them back when the removal is
/// undone: until the program ends they are kept in memory for that.
class EndpointSecrets : public QObject
{
    Q_OBJECT
public:
    EndpointSecrets(EndpointList *list, SecretStore *secrets, QObject *parent = nullptr);
    ~EndpointSecrets() override; ///< overwrites what it kept

private:
    void takeOut(const Endpoint &endpoint);
    void putBack(const Endpoint &endpoint);

    EndpointList *m_list;
    SecretStore *m_secrets;
    QHash<QString, QHash<QString, QByteArray>> m_kept; ///< by endpoint, by name
};

} // namespace Roamscope
