// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/connect/endpointpage.h"

#include <QStyledItemDelegate>

namespace Roamscope {

/// A row of the list of endpoints: icon of the kind, name, what it is and how it stands.
class EndpointDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    struct Standing
    {
        EndpointPage::State state = EndpointPage::State::Stopped;
        QString text {};
    };
    /// `standing` tells how an endpoint stands, by id.
    EndpointDelegate(std::function<Standing(const QString &id)> standing, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::function<Standing(const QString &id)> m_standing;
};

} // namespace Roamscope
