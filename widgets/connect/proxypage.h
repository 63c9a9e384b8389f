// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocppproxy.h"
#include "widgets/connect/endpointpage.h"

#include <QTimer>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableWidget;
class QTabWidget;

namespace Roamscope {

class AddressesPanel;
class CertificateChooser;
class ListenFields;
class ProxyRulesPanel;

/// The page of a Proxy: where it listens and whom it dials, TLS on either side, who is connected and how much time it
/// costs, and the rules that touch messages.
class ProxyPage : public EndpointPage
{
    Q_OBJECT
public:
    explicit ProxyPage(const EndpointContext &context, QWidget *parent = nullptr);
    ~ProxyPage() override;

    static void registerPage();

    void setEndpoint(const Endpoint &endpoint) override;
    void start() override;
    void stop() override;
    quint16 port() const { return m_proxy ? m_proxy->port() : 0; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sink;
    QWidget *buildSetUp();
    QWidget *buildConnections();
    void take(const char *member, const nlohmann::ordered_json &value, const QString &what);
    void showSettings();
    void refresh();
    void begin(const QByteArray &key);

    std::shared_ptr<Sink> m_sink;
    std::unique_ptr<OcppProxy> m_proxy;
    QTimer m_timer;
    int m_run = 0;
    QTabWidget *m_tabs;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_locked = nullptr;
    QLabel *m_lockedNote = nullptr;
    ListenFields *m_listen = nullptr;
    QLineEdit *m_upstream = nullptr;
    QCheckBox *m_first = nullptr;
    QCheckBox *m_verify = nullptr;
    QCheckBox *m_tls = nullptr;
    CertificateChooser *m_certificate = nullptr;
    AddressesPanel *m_addresses = nullptr;
    QStackedWidget *m_links = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_statistics = nullptr;
    ProxyRulesPanel *m_rules = nullptr;
};

} // namespace Roamscope
