// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/endpoint.h"

#include <QAbstractButton>

namespace Roamscope {

/// A kind of endpoint to choose: icon, name, and in a sentence or two what it is for.
class KindCard : public QAbstractButton
{
    Q_OBJECT
public:
    KindCard(EndpointKind kind, const QString &icon, QWidget *parent = nullptr);
    EndpointKind kind() const { return m_kind; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EndpointKind m_kind;
    QString m_icon;
};

} // namespace Roamscope
