// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/handshake.h"
#include "widgets/connect/endpointpage.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableWidget;

namespace Roamscope {

class HandshakeDiagram;
class OcpiExamination;
class OcpiWatchPanel;
class OcpiPartnerPull;
class OcpiPartnerPush;
class OcpiPartnerSetup;
class OcpiReceiver;
class QuirkProbe;

/// An OCPI partner that we call: settings, registration with its three tokens, peculiarities, fetching and sending.
class OcpiPartnerPage : public EndpointPage
{
    Q_OBJECT
public:
    static void registerPage();

    explicit OcpiPartnerPage(const EndpointContext &context, QWidget *parent = nullptr);
    ~OcpiPartnerPage() override;

    void setEndpoint(const Endpoint &endpoint) override;
    /// Asks for versions and modules with the token that is there.
    void start() override;
    void stop() override;
    QString startText() const override;
    QString stopText() const override;
    bool canTrigger(const QString &command) const override;
    void trigger(const QString &command) override;

    /// For the client's other views (examination, watching); null while not connected.
    OcpiClient *client() const { return m_client.get(); }

private:
    QWidget *addPartnerTab();
    QWidget *addQuirkTab();
    void readTokens();
    void openClient();
    void closeClient();
    void run(Handshake::Goal goal);
    void take(const HandshakeResult &result);
    void keep(const OcpiConnection &connection, const QString &what);
    void storeTokens(const OcpiTokens &tokens);
    void probe();
    void showConnection();
    void showQuirks();
    void updateButtons();
    OcpiReceiver *receiver() const;
    void tellReceiver(const QByteArray &ourToken, const HandshakeResult *result);

    OcpiConnection m_connection;
    OcpiTokens m_tokens;
    HandshakeState m_state;
    std::unique_ptr<OcpiClient> m_client;
    std::unique_ptr<Handshake> m_handshake;
    std::unique_ptr<QuirkProbe> m_probe;
    Handshake::Goal m_goal = Handshake::Goal::Discover;
    QByteArray m_ourToken; ///< on its way to the partner
    QString m_partnerId; ///< at our receiver
    QTabWidget *m_tabs;
    OcpiPartnerSetup *m_setup;
    HandshakeDiagram *m_diagram = nullptr;
    QLabel *m_progress = nullptr;
    QLabel *m_found = nullptr;
    QTableWidget *m_modules = nullptr;
    QTableWidget *m_quirks = nullptr;
    QLabel *m_quirkDetail = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_register = nullptr;
    QPushButton *m_update = nullptr;
    QPushButton *m_unregister = nullptr;
    QPushButton *m_probeButton = nullptr;
    QPushButton *m_traffic = nullptr;
    OcpiPartnerPull *m_pull = nullptr;
    OcpiPartnerPush *m_push = nullptr;
    OcpiExamination *m_examination = nullptr;
    OcpiWatchPanel *m_watch = nullptr;
};

} // namespace Roamscope
