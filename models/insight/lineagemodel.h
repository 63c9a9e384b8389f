// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/valuelineage.h"

#include <QAbstractListModel>

namespace Roamscope {

/// The hops of a value's way as a list: one row a hop, in the order of the way.
class LineageModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        FrameRole = Qt::UserRole, ///< FrameId; noFrame when the hop is no message
        PointerRole, ///< in that frame's payload
        DepartsRole, ///< the first hop where the value is not what it should be
    };

    /// What a card shows, ready to be drawn.
    struct Card
    {
        int number = 0;
        Lane lane = Lane::Unknown;
        QString party {}; ///< "Charge Point LP-AC-02"
        QString place {}; ///< "Said"
        QString time {};
        QString delay {}; ///< since the hop that it comes from
        QString field {};
        QString value {}; ///< with its unit; empty for log lines
        QString should {}; ///< where it departs
        QString rule {}; ///< "Rule r31: take → number → unit"
        QString remark {}; ///< note, ending
        QString departure {};
        bool departs = false;
        bool first = false; ///< the first departure
        bool missing = false; ///< no message: what should have been
        bool beginsBranch = false;
        int branch = 0;
    };

    explicit LineageModel(QObject *parent = nullptr);

    void setLineage(const ValueLineage &lineage, const CapturePtr &capture, const TimeFormat &format);
    void setTimeFormat(const TimeFormat &format);
    const ValueLineage &lineage() const { return m_lineage; }
    const Card &card(int row) const { return m_cards[std::size_t(row)]; }
    /// The whole as text or Markdown; empty without a lineage.
    QString toText(bool markdown) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void makeCards();
    QString stepsText(const LineageHop &hop) const;
    QString sentence(const Card &card) const;

    ValueLineage m_lineage;
    CapturePtr m_capture;
    TimeFormat m_format;
    std::vector<Card> m_cards;
};

} // namespace Roamscope
