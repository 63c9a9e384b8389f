// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace Roamscope {

/// Which values of which messages: "StartTransaction/idTag", "/meterValue/*/timestamp". What stands before the first
/// slash is an OCPP action or an OCPI module, nothing means all of them; the rest is a JSON Pointer below the payload
/// in which * stands for every member or item.
struct ReplayPointer
{
    QByteArray action {};
    QList<QByteArray> steps {}; ///< unescaped

    /// Nothing when it is none.
    static std::optional<ReplayPointer> parse(const QString &text);
    QString toText() const;
    bool appliesTo(const QByteArray &messageAction) const;
    /// Whether it names the value at `path`, or one above it.
    bool covers(const QByteArray &messageAction, const QList<QByteArray> &path) const;
    bool operator==(const ReplayPointer &) const = default;
};

/// A value that is changed before a recorded message is sent again. As text:
/// "/idTag=AB12", "MeterValues/meterValue/*/sampledValue/*/value+=1000", "remove /reservationId".
struct ReplayEdit
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ReplayEdit)
public:
    enum class Kind : quint8 { Set, Increment, Remove };

    ReplayPointer where {};
    Kind kind = Kind::Set;
    /// Set: JSON, or else a text without quotes; what replaces a text stays a text. Increment: a number.
    QByteArray value {};

    /// Nothing with *error, a translated sentence, when the text is no edit.
    static std::optional<ReplayEdit> parse(const QString &text, QString *error);
    QString toText() const;
    /// Returns how many values it changed. A path that leads to nothing changes nothing; only where an action is named
    /// is the last member of the path made when it is missing.
    int apply(const QByteArray &action, nlohmann::ordered_json &payload) const;
    bool operator==(const ReplayEdit &) const = default;
};

} // namespace Roamscope
