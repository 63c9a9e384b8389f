// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QMutex>
#include <QString>

#include <optional>
#include <vector>

namespace Roamscope {

/// What is wrong, on purpose, with answers that a rule is about. Several may hold at once.
struct AnswerFault
{
    int delay = 0; ///< ms before the answer
    int ocpiStatus = 0; ///< status_code in the envelope, without data; 0 = as it is
    QString ocpiMessage {};
    int httpStatus = 0; ///< instead of all else, with an HTML body; 0 = as it is
    int truncate = 0; ///< percent of the body that are missing at its end (0 = none); the JSON breaks off
    int pageSize = 0; ///< lists come in pages of so many, whatever was asked; 0 = as it is
    int staleSeconds = 0; ///< what changed within so many seconds is not delivered yet
    bool losePush = false; ///< a PUT, PATCH, POST or DELETE is accepted, and not stored
    QByteArray link {}; ///< instead of the Link header's URL: "http" (the scheme), "host" (a host that is not there), "loop" (this page again), "none"
    QList<QByteArray> dropHeaders {}; ///< names of headers that are left out
    bool drop = false; ///< the connection is cut instead of an answer

    bool operator==(const AnswerFault &) const = default;
};

/// One rule: which requests it is about, and what is done to their answers.
struct AnswerOverride
{
    QString name {};
    bool enabled = true;
    QByteArray module {}; ///< "locations" …; empty = all
    QByteArray method {}; ///< "GET" …; empty = all
    QByteArray path {}; ///< a glob over the whole path (* and ?); empty = all
    int every = 1; ///< every n-th of the requests that fit
    int first = 0; ///< only from this one on (counted from 1); 0 = all
    int last = 0; ///< only up to this one; 0 = all
    double probability = 1; ///< 0 to 1
    AnswerFault fault;

    bool operator==(const AnswerOverride &) const = default;
    /// What it does, a translated phrase: "every 2nd GET locations: after 5 s, HTTP 503".
    QString description() const;
};

/// The rules of a receiver, in order; the first that fits holds. Thread-safe.
class AnswerOverrides
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::AnswerOverrides)
public:
    AnswerOverrides() = default;
    AnswerOverrides(const AnswerOverrides &) = delete;
    AnswerOverrides &operator=(const AnswerOverrides &) = delete;

    void setRules(std::vector<AnswerOverride> rules);
    std::vector<AnswerOverride> rules() const;
    /// Counts the request; nothing when no rule fits.
    std::optional<AnswerFault> faultFor(const QByteArray &module, const QByteArray &method, const QByteArray &path);
    /// How often a rule was applied.
    quint64 applied(std::size_t rule) const;

    /// {"format": "roamscope-ocpi-rules", "version": 1, "rules": [{"name", "module", "method", "path", "every", "first",
    /// "last", "probability", "enabled", "delayMs", "ocpiStatus", "ocpiMessage", "httpStatus", "truncatePercent",
    /// "pageSize", "staleSeconds", "losePush", "link", "dropHeaders", "drop"}]}; only what differs from nothing.
    static nlohmann::ordered_json toJson(const std::vector<AnswerOverride> &rules);
    /// Nothing and a translated *error (with the number of the rule and the member) when it cannot be read.
    static std::optional<std::vector<AnswerOverride>> fromJson(const nlohmann::ordered_json &json, QString *error);
    static std::optional<std::vector<AnswerOverride>> fromText(const QByteArray &text, QString *error);

private:
    struct Entry
    {
        AnswerOverride rule;
        quint64 seen = 0;
        quint64 applied = 0;
    };
    mutable QMutex m_mutex;
    std::vector<Entry> m_entries;
};

} // namespace Roamscope
