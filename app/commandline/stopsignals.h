// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace Roamscope {

/// SIGINT and SIGTERM as a Qt signal, for commands that run until they are stopped: they end with their files whole.
/// The second signal ends the process at once.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void requested();

private:
    QTimer m_timer;
};

} // namespace Roamscope
