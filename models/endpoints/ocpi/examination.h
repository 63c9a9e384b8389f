// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/check.h"
#include "models/endpoints/ocpi/ocpiclient.h"

#include <QObject>

#include <memory>

namespace Roamscope {

struct ExaminationOptions
{
    QList<QByteArray> modules {}; ///< of these lists only; empty = all that the partner sends
    bool withWrites = false; ///< also PUT, PATCH, POST and DELETE of a test object of ours
    int mostRequests = 400;
    qint64 mostBytes = qint64(128) << 20; ///< of all answers
};

/// One request as it will be sent; what is found out on the way stands in angle brackets.
struct ExaminationStep
{
    QByteArray method {};
    QByteArray url {};
    QByteArray module {};
    QString purpose {};
    bool isCertain = true; ///< false: sent only if what stands in brackets exists
};

/// What an examination has come to; for the report.
struct ExaminationRun
{
    QString name {}; ///< of the connection
    QUrl versionsUrl {};
    OcpiParty party {};
    ProtocolVersion version = ProtocolVersion::Unknown;
    QList<QByteArray> modules {};
    bool withWrites = false;
    bool isListening = false; ///< of a partner that connects to us
    bool cancelled = false;
    TimeUs started = noTime;
    TimeUs finished = noTime;
    QList<std::pair<QByteArray, int>> sent {}; ///< requests by method
    QList<CheckResult> results {};

    int requests() const;
    /// No check failed.
    bool isClean() const;
};

/// Asks a partner's endpoint small questions, one after the other, and judges what it answers. GET only unless told
/// otherwise; bounded in requests and bytes. Lives in the client's thread.
class Examination : public QObject
{
    Q_OBJECT
public:
    /// The client outlives the examination.
    explicit Examination(OcpiClient *client, QObject *parent = nullptr);
    ~Examination() override;

    /// What start() will send, in its order. Modules that are not known yet are taken to be those of the partner's role.
    static QList<ExaminationStep> plan(const OcpiConnection &connection, const ExaminationOptions &options);

    void start(const ExaminationOptions &options);
    /// finished() still comes; what was not judged is NotRun.
    void cancel();
    bool isRunning() const;
    const ExaminationRun &run() const;
    /// Whether the method may be sent: GET, others only in the writing mode. Asked before each request.
    static bool maySend(const QByteArray &method, const ExaminationOptions &options);

Q_SIGNALS:
    /// There are other results than before, all of them.
    void resultsReset();
    /// These rows of run().results were judged.
    void resultsChanged(int first, int last);
    void progress(const QString &text, int done, int total);
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
