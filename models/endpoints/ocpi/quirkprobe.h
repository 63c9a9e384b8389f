// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/ocpiclient.h"

#include <QObject>

#include <memory>

namespace Roamscope {

/// Asks a partner's endpoints small questions (GET only, a dozen a module) and tells what they do otherwise than the
/// specification says. What is found goes into the client's connection.
class QuirkProbe : public QObject
{
    Q_OBJECT
public:
    /// The client outlives the probe; its connection knows the modules (see Handshake).
    explicit QuirkProbe(OcpiClient *client, QObject *parent = nullptr);
    ~QuirkProbe() override;

    /// All modules that the partner sends when `modules` is empty.
    void start(const QList<QByteArray> &modules = {});
    void cancel();
    bool isRunning() const;
    int requests() const; ///< sent so far
    /// Lists that can be fetched from a partner: its sender interfaces, or all in 2.1.1.
    static QList<QByteArray> listModules(const OcpiConnection &connection);

Q_SIGNALS:
    /// What is looked at now, and how far the probe is.
    void progress(const QString &what, int done, int total);
    void finished(bool cancelled);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
