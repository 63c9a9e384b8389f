// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace Roamscope {

/// Where a server of ours listens: this laptop only, all of its addresses or one of them, and the port.
class ListenFields : public QWidget
{
    Q_OBJECT
public:
    explicit ListenFields(QWidget *parent = nullptr);

    /// "127.0.0.1", "" = all, or an address of the laptop.
    void setAddress(const QString &address);
    QString address() const;
    void setPort(int port);
    int port() const;

Q_SIGNALS:
    void addressChanged(const QString &address);
    void portChanged(int port);

private:
    void fill(const QString &wanted);

    QComboBox *m_address;
    QSpinBox *m_port;
};

} // namespace Roamscope
