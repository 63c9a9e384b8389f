// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/dataset.h"
#include "models/endpoints/ocpi/ocpiclient.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace Roamscope {

/// What is to be fetched.
struct OcpiPullOptions
{
    QList<QByteArray> modules {}; ///< "locations" …; empty = all that the partner sends
    QDateTime from {}; ///< date_from, inclusive; invalid = not sent
    QDateTime to {}; ///< date_to, exclusive
    int limit = 0; ///< objects a page; 0 = the partner's
    int parallel = 4; ///< pages at once, where X-Total-Count and offset are honest; 1 = one after the other
    qint64 mostPages = 100000; ///< of a module; then it is stopped and told
    int retries = 5; ///< of one page, after 429, 5xx and broken connections
    int longestWait = 120000; ///< ms between two tries; a Retry-After beyond it ends the module
    QString folder {}; ///< where pages are kept as they came ("locations-000001.json"); empty = a temporary one
    bool resume = true; ///< pages that lie in the folder from a pull that broke off are not fetched again
    bool load = true; ///< read the pages into a Dataset at the end
    DatasetRole role = DatasetRole::Unknown; ///< whose view it is; Unknown = by the partner's role
};

/// How far one module is.
struct OcpiPullProgress
{
    enum class State : quint8 { Waiting, Running, BackingOff, Done, Failed, Cancelled };
    QByteArray module {};
    State state = State::Waiting;
    qint64 pages = 0;
    qint64 resumedPages = 0; ///< of these, were there already
    qint64 objects = 0;
    qint64 expected = -1; ///< X-Total-Count; −1 = the partner does not tell
    qint64 bytes = 0; ///< decoded
    qint64 retries = 0;
    qint64 waitMs = 0; ///< of the pause under way
    bool parallel = false;
    QString error {}; ///< translated sentence
    QString note {}; ///< what was odd, and did not stop it
};

struct OcpiPullResult
{
    DatasetPtr dataset {}; ///< what was fetched, even when a module failed; null without OcpiPullOptions::load
    QList<OcpiPullProgress> modules {};
    QList<OcpiQuirk> quirks {}; ///< that were met on the way
    QString folder {}; ///< with the pages
    qint64 microseconds = 0;
    bool cancelled = false;
    bool isOk() const;
};

/// Fetches lists of objects page by page. Pages go to disk as they came and into memory one at a time, so that 100,000
/// locations need no more than a few pages. Lives in the client's thread.
class OcpiPull : public QObject
{
    Q_OBJECT
public:
    /// The client outlives the pull.
    explicit OcpiPull(OcpiClient *client, QObject *parent = nullptr);
    ~OcpiPull() override;

    void start(const OcpiPullOptions &options);
    /// finished() still comes, with what is there.
    void cancel();
    bool isRunning() const;
    QList<OcpiPullProgress> progress() const;

Q_SIGNALS:
    void progressed(); ///< at most every 100 ms
    void finished(const Roamscope::OcpiPullResult &result);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
