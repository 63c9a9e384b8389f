// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace Roamscope {

class QrCode;

/// What to type into the charger: each address of the laptop as a whole URL, to copy or to scan, and what to mind.
class AddressesPanel : public QWidget
{
    Q_OBJECT
public:
    struct Service
    {
        QString scheme = QStringLiteral("ws");
        QString address {}; ///< that it is bound to: empty = all, "127.0.0.1" …
        quint16 port = 0;
        QString path {}; ///< "/ocpp"; may be empty
        QString suffix {}; ///< what the peer appends, "<charge point id>"; shown, not copied
        bool running = false;
        bool operator==(const Service &) const = default;
    };
    explicit AddressesPanel(QWidget *parent = nullptr);

    void setService(const Service &service);
    void setHints(const QStringList &hints);
    const QStringList &urls() const { return m_urls; }

private:
    void rebuild();

    Service m_service;
    QStringList m_urls;
    QLabel *m_title;
    QLabel *m_lead;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid;
    QrCode *m_code;
    QLabel *m_codeCaption;
    QLabel *m_hints;
};

} // namespace Roamscope
