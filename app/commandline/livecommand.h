// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/peerproblem.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace Roamscope {

/// Tells when the user (Ctrl+C) or the system asks the program to end, so that files are closed whole. A second
/// request ends it at once. One at a time in a program.
class StopSignal : public QObject
{
    Q_OBJECT
public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override; ///< signals have their usual effect again

Q_SIGNALS:
    void stopped();

private:
    QTimer m_timer;
};

/// What commands that run until they are stopped tell meanwhile: lines for people, or one JSON object a line.
class EventLines
{
public:
    explicit EventLines(bool json)
        : m_json(json)
    {
    }
    bool isJson() const { return m_json; }
    /// `text` for people; `object` gets `event` and `time` as its first members.
    void tell(const char *event, const QJsonObject &object, const QString &text) const;
    void tell(const PeerProblem &problem) const;

private:
    bool m_json;
};

} // namespace Roamscope
