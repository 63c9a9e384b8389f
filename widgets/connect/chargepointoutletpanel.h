// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;

namespace Roamscope {

class ChargePoint;
class ChargePointChart;
class ChargePointCore;

/// One EVSE of a simulated charge point: what it does, and what a driver or a passer-by can do to it.
class ChargePointOutletPanel : public QFrame
{
    Q_OBJECT
public:
    ChargePointOutletPanel(ChargePoint *point, int evse, QWidget *parent = nullptr);

    /// Looks at the charge point and shows what is.
    void refresh();
    /// The token that is presented.
    void setTokenSource(std::function<QByteArray()> source) { m_token = std::move(source); }

Q_SIGNALS:
    /// A hand could not do what was asked; translated.
    void refused(const QString &why);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void act(const std::function<QString(ChargePointCore &core)> &hand);
    QPushButton *addButton(const QString &icon, const QString &text, const QString &name);

    ChargePoint *m_point;
    int m_evse;
    std::function<QByteArray()> m_token;
    QLabel *m_status;
    QLabel *m_detail;
    QPushButton *m_plug;
    QPushButton *m_authorize;
    QPushButton *m_stop;
    QPushButton *m_pause;
    QPushButton *m_suspend;
    QPushButton *m_fault;
    QMenu *m_codes = nullptr;
    ChargePointChart *m_power;
    ChargePointChart *m_soc;
    ChargePointChart *m_energy;
};

} // namespace Roamscope
