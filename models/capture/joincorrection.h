// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>

#include <vector>

namespace Roamscope {

struct Transaction;
class Capture;

/// What somebody who knows better has said about one OCPI Session or CDR: to which charge it belongs. Charges are known
/// by their charge point, transaction id and start, as row numbers change with the sources that are open.
struct JoinCorrection
{
    enum class Object : quint8 { Session, Cdr };

    Object object = Object::Session;
    QByteArray id {}; ///< of the Session or CDR
    QByteArray chargePoint {};
    QByteArray transactionId {}; ///< with an empty charge point too: it belongs to no charge
    TimeUs start = noTime; ///< of the charge; where an id is used again the nearest counts

    bool isDetached() const { return chargePoint.isEmpty() && transactionId.isEmpty(); }
    bool operator==(const JoinCorrection &) const = default;
};

/// Corrections of a capture; one for each Session or CDR at most.
class JoinCorrections
{
public:
    static constexpr qsizetype maximum = 100000;

    const QList<JoinCorrection> &all() const { return m_all; }
    bool isEmpty() const { return m_all.isEmpty(); }
    const JoinCorrection *find(JoinCorrection::Object object, const QByteArray &id) const;
    void set(const JoinCorrection &correction);
    void remove(JoinCorrection::Object object, const QByteArray &id);
    bool operator==(const JoinCorrections &) const = default;

    /// The charge that a correction names; −1 when this capture does not hold it.
    static int transactionOf(const JoinCorrection &correction, const std::vector<Transaction> &transactions, const Capture &capture);
    static JoinCorrection joining(JoinCorrection::Object object, const QByteArray &id, const Transaction &transaction, const Capture &capture);

    /// For the workspace. Entries that make no sense are left out.
    QJsonArray toJson() const;
    static JoinCorrections fromJson(const QJsonArray &list);

private:
    QList<JoinCorrection> m_all;
};

} // namespace Roamscope
