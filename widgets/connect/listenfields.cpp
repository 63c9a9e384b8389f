// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/listenfields.h"

#include "models/endpoints/linkaddress.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace Roamscope {

namespace {
const QString onlyHere = QStringLiteral("127.0.0.1");
}

ListenFields::ListenFields(QWidget *parent)
    : QWidget(parent)
    , m_address(new QComboBox(this))
    , m_port(new QSpinBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::spacing);
    m_address->setAccessibleName(tr("Address to listen on"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setObjectName(QStringLiteral("port"));
    m_port->setRange(0, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setSpecialValueText(tr("any"));
    row->addWidget(m_address, 1);
    auto *label = new QLabel(tr("Port"), this);
    label->setBuddy(m_port);
    row->addWidget(label);
    row->addWidget(m_port);
    setFocusProxy(m_address);
    fill(onlyHere);
    connect(m_address, &QComboBox::activated, this, [this] { Q_EMIT addressChanged(address()); });
    connect(m_port, &QSpinBox::valueChanged, this, &ListenFields::portChanged);
}

void ListenFields::fill(const QString &wanted)
{
    const QSignalBlocker blocker(m_address);
    m_address->clear();
    m_address->addItem(tr("This laptop only"), onlyHere);
    m_address->addItem(tr("All addresses of this laptop"), QString());
    for (const LinkAddress &address : linkAddresses()) {
        if (address.kind != LinkAddress::Kind::Loopback)
            m_address->addItem(QStringLiteral("%1 (%2, %3)").arg(address.address.toString(), displayName(address.kind), address.interfaceName), address.address.toString());
    }
    int index = m_address->findData(wanted);
    if (index < 0) {
        // Of another network, where the workspace was used the last time.
        m_address->addItem(tr("%1 (not up now)").arg(wanted), wanted);
        index = m_address->count() - 1;
    }
    m_address->setCurrentIndex(index);
}

void ListenFields::setAddress(const QString &address)
{
    fill(address);
}

QString ListenFields::address() const
{
    return m_address->currentData().toString();
}

void ListenFields::setPort(int port)
{
    const QSignalBlocker blocker(m_port);
    m_port->setValue(port);
}

int ListenFields::port() const
{
    return m_port->value();
}

} // namespace Roamscope
