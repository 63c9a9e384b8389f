// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/pull.h"

#include <QFile>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <nlohmann/json_fwd.hpp>

#include <deque>
#include <memory>

namespace Roamscope {

/// Fetches the list of one module: by Link one page after the other, or by offset several at once where the partner's
/// first page shows that its total and its offsets are honest. Part of OcpiPull.
class PullModule : public QObject
{
    Q_OBJECT
public:
    PullModule(OcpiClient *client, const OcpiPullOptions &options, const QString &folder, const QByteArray &module, QObject *parent);
    ~PullModule() override;

    /// What a pull that broke off left; before start().
    void resume(const nlohmann::ordered_json &state);
    nlohmann::ordered_json state() const;

    void start();
    void cancel();
    const OcpiPullProgress &progress() const { return m_progress; }
    /// Pages with objects, in their order.
    QStringList files() const;
    QList<OcpiQuirk> quirks() const { return m_quirks; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    struct Page
    {
        qint64 number = 0; ///< in the file's name
        qint64 offset = 0;
        qint64 expected = -1; ///< objects; −1 = any
        QUrl url {};
        int tries = 0;
        std::shared_ptr<QFile> file {};
    };
    struct Answer ///< what a page holds
    {
        qint64 objects = -1;
        QByteArray hash {};
        bool isJson = false;
    };
    enum class Mode : quint8 { First, Sequential, Parallel };

    void addPage(qint64 offset, qint64 expected, const QUrl &url);
    void pump();
    void launch(Page page);
    void take(Page page, int generation, const OcpiReply &reply);
    bool retry(Page page, const OcpiReply &reply);
    Answer read(const Page &page, const OcpiReply &reply) const;
    bool keep(const Page &page, const Answer &answer);
    void planAfterFirst(const Page &page, const Answer &answer, const OcpiReply &reply);
    void planNext(const Page &page, const Answer &answer, const OcpiReply &reply);
    void planParallel(const Page &page, const Answer &answer);
    QUrl saneLink(const OcpiReply &reply);
    QUrl pageUrl(qint64 offset, qint64 limit) const;
    QList<std::pair<QByteArray, QByteArray>> window() const;
    bool pagesByOffset(const OcpiReply &reply, qint64 objects);
    void note(OcpiQuirk::Kind kind, const OcpiReply &reply, const QByteArray &evidence);
    void fail(const QString &error);
    void end();
    QString fileName(qint64 number) const;

    OcpiClient *m_client;
    const OcpiPullOptions m_options;
    const QString m_folder;
    OcpiPullProgress m_progress;
    QUrl m_base;
    Mode m_mode = Mode::First;
    std::deque<Page> m_waiting;
    QHash<quint64, qint64> m_flying; ///< request → page number
    QHash<qint64, std::pair<qint64, qint64>> m_pages; ///< number → offset, objects
    QSet<QUrl> m_visited;
    QSet<QByteArray> m_hashes; ///< of pages' data, to see when one comes again
    QList<OcpiQuirk> m_quirks;
    QTimer m_pause;
    QUrl m_firstLink; ///< the way on from the first page, for when offsets turn out to be ignored
    QUrl m_lastLink; ///< of the page with the highest offset
    QUrl m_next; ///< where a resumed pull goes on
    qint64 m_lastOffset = -1;
    qint64 m_pageSize = 0;
    qint64 m_lastNumber = 0;
    int m_generation = 0; ///< answers of an older one are not wanted any more
    int m_parallel = 1;
    bool m_cancelled = false;
    bool m_ended = false;
};

} // namespace Roamscope
