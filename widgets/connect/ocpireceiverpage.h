// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/connect/endpointpage.h"

#include <QTimer>

#include <memory>

class QLabel;
class QTabWidget;

namespace Roamscope {

class OcpiExamination;
class OcpiReceiver;
class OcpiReceiverData;
class OcpiReceiverPartners;
class OcpiReceiverRules;
class OcpiReceiverSetup;
class PartnerExamination;
class StatusBridge;

/// The page of an OCPI Receiver in Connect: settings, partners, what it holds, answer rules. Partners' tokens are in the
/// SecretStore, all else in the endpoint's settings.
class OcpiReceiverPage : public EndpointPage
{
    Q_OBJECT
public:
    explicit OcpiReceiverPage(const EndpointContext &context, QWidget *parent = nullptr);
    ~OcpiReceiverPage() override;

    void setEndpoint(const Endpoint &endpoint) override;
    void start() override;
    void stop() override;
    bool canTrigger(const QString &command) const override;
    void trigger(const QString &command) override;

    OcpiReceiver *receiver() const { return m_receiver; }

    /// Adds the kind to EndpointPageFactory.
    static void add();

private:
    void save(const QString &what);
    void readPartners();
    void keepTokens();
    void refresh();
    void updateState();
    QString prepareTls(struct OcpiReceiverSettings *settings) const;
    void openInCompare();
    void updateBridge();
    void followInCompare();

    OcpiReceiver *m_receiver;
    QTabWidget *m_tabs;
    OcpiReceiverSetup *m_setup;
    OcpiReceiverPartners *m_partners;
    OcpiReceiverData *m_data;
    OcpiReceiverRules *m_rules;
    PartnerExamination *m_listening;
    OcpiExamination *m_examination;
    std::unique_ptr<StatusBridge> m_bridge; ///< while statuses of charge points are followed
    QTimer m_refresh; ///< ages and counts
    std::shared_ptr<const Dataset> m_shown; ///< that Compare shows of us
    quint64 m_shownRevision = 0;
    QStringList m_kept; ///< partners whose tokens stand in the SecretStore
    bool m_read = false; ///< partners and files were taken from the settings
};

} // namespace Roamscope
