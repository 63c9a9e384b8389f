// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/endpoints/replaycomparison.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace Roamscope {

/// Who we are when a capture is replayed against a live endpoint.
enum class ReplayRole : quint8 {
    ChargePoint, ///< dials a CSMS and sends what the charge points sent
    Csms, ///< waits for charge points and sends what the CSMS sent
    OcpiSender, ///< sends the requests of one OCPI party to its partner
};

/// What is to be sent again, and how it is changed on its way.
struct ReplayOrder
{
    ReplayRole role = ReplayRole::ChargePoint;
    QString filter {}; ///< of the filter language; empty = everything
    QByteArray chargePoint {}; ///< empty = all of them
    QByteArray transaction {}; ///< id; empty = all of them
    TimeUs from = noTime;
    TimeUs until = noTime;
    Lane sender = Lane::Unknown; ///< OCPI: whose requests; Unknown = who sent most of them
    bool bootFirst = true; ///< charge point: send the last BootNotification before the part, when it holds none

    QByteArray liveId {}; ///< of the one charge point, instead of the recorded one
    QByteArray liveParty {}; ///< OCPI: "DE*RSC", instead of the recorded one in paths and bodies
    QList<ReplayEdit> edits {};
    bool shiftTimes = false; ///< times in messages move so that the end of the part is as recent as it is live
    double speed = 1; ///< 0: as fast as answers come
    ReplayComparison comparison {};
    /// How long to wait for what the other side is expected to send, µs; −1: 2 s as charge point, 30 s as CSMS.
    qint64 patience = -1;
};

/// How a recorded request was answered.
struct ReplayAnswer
{
    enum class Outcome : quint8 { None, Result, Error, Http };
    Outcome outcome = Outcome::None;
    TimeUs time = noTime;
    QByteArray payload {}; ///< of an error its details, of HTTP the body
    QByteArray errorCode {};
    QByteArray errorDescription {};
    int httpStatus = 0;
    int ocpiStatus = 0;
};

/// One message that we send: a call, or an HTTP request.
struct ReplayStep
{
    FrameId frame = noFrame;
    TimeUs time = noTime; ///< when it was recorded
    int part = 0; ///< index into ReplayPlan::parts
    bool unconfirmed = false; ///< OCPP 2.1 SEND
    QByteArray action {}; ///< OCPI: the module
    QByteArray payload {}; ///< or the body
    QByteArray method {}; ///< OCPI
    QList<QByteArray> rest {}; ///< OCPI: the path below the module
    QByteArray query {}; ///< OCPI
    int peerCallsBefore = 0; ///< how many of the part's calls of the other side were recorded before it
    ReplayAnswer answer {}; ///< as recorded
};

/// A call of the other side, with the answer that we gave: it is given again when the like of it comes.
struct ReplayPeerCall
{
    FrameId frame = noFrame;
    TimeUs time = noTime;
    QByteArray action {};
    QByteArray payload {};
    ReplayAnswer answer {};
};

/// One charge point, or the OCPI partner.
struct ReplayPart
{
    QByteArray name {}; ///< charge point id or party, as recorded
    QByteArray liveName {};
    ProtocolVersion version = ProtocolVersion::Unknown;
    std::vector<int> steps {}; ///< indices into ReplayPlan::steps
    std::vector<ReplayPeerCall> peerCalls {};
};

/// What would be sent, in order. Made once in a worker; afterwards only read.
struct ReplayPlan
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ReplayPlan)
public:
    static constexpr std::size_t mostSteps = 100'000;
    static constexpr qint64 mostBytes = qint64(256) << 20;
    static constexpr std::size_t mostParts = 200;

    /// Why a message of the part is not sent.
    enum class Skip : quint8 { Damaged, Duplicate, NoMessage, MaskedSecret, Registration, OtherAddress, Count };

    ReplayOrder order {};
    QString error {}; ///< translated; nothing can be replayed
    std::vector<ReplayPart> parts {};
    std::vector<ReplayStep> steps {}; ///< by time
    quint64 skipped[int(Skip::Count)] = {};
    TimeUs first = noTime; ///< of all steps
    TimeUs last = noTime;
    QString source {}; ///< title of the capture

    bool isEmpty() const { return steps.empty(); }
    qint64 peerCallCount() const;
    /// "3 were left out: their secret is masked in the capture.": translated, empty when nothing was.
    QStringList skippedTexts() const;
    static QLatin1StringView skipId(Skip skip);

    /// How much the times in messages move when the replay begins at `start`; 0 when they stay.
    TimeUs timeShift(TimeUs start) const;
    /// When a step is due; noTime when as fast as answers come.
    TimeUs due(const ReplayStep &step, TimeUs start) const;
    qint64 patience() const;

    /// `analysis` is needed for a transaction only. Any thread; never throws.
    static std::shared_ptr<const ReplayPlan> make(const Capture &capture, const Analysis *analysis, const ReplayOrder &order,
                                                  const std::atomic_bool *cancelled = nullptr);
};
using ReplayPlanPtr = std::shared_ptr<const ReplayPlan>;

} // namespace Roamscope
