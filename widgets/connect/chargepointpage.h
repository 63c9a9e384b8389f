// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/connect/endpointpage.h"

#include <QTimer>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace Roamscope {

class ChargePoint;
class ChargePointFleetPanel;
class ChargePointOutletPanel;
class ChargePointScriptPanel;
class ChargePointSettingsForm;
struct ChargePointEvent;
struct ChargePointSettings;
struct TlsOptions;

/// A simulated charge point in Connect: big buttons for what happens at it, its state and small charts, scripts, and
/// its settings.
class ChargePointPage : public EndpointPage
{
    Q_OBJECT
public:
    explicit ChargePointPage(const EndpointContext &context, QWidget *parent = nullptr);
    ~ChargePointPage() override;

    void setEndpoint(const Endpoint &endpoint) override;
    void start() override;
    void stop() override;
    QString startText() const override;
    QString stopText() const override;
    bool canTrigger(const QString &command) const override;
    void trigger(const QString &command) override;

    ChargePoint *chargePoint() const { return m_point; }
    /// Settings of a new one.
    static Endpoint::Settings defaults();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLiveTab();
    void begin(const QByteArray &password);
    void beginFleet(const ChargePointSettings &settings, const TlsOptions &tls);
    void fleetEnded();
    void makePanels();
    void refresh();
    void settingsEdited(const QString &what);
    void happened(const ChargePointEvent &event);
    void say(const QString &text);
    void showOnDisplay(const QByteArray &action, const QByteArray &payload);
    QString secretName() const;

    ChargePoint *m_point;
    QTabWidget *m_tabs;
    ChargePointSettingsForm *m_form;
    ChargePointScriptPanel *m_script;
    ChargePointFleetPanel *m_fleet;
    QVBoxLayout *m_panelLayout;
    QList<ChargePointOutletPanel *> m_panels;
    QLabel *m_link;
    QLabel *m_clockText;
    QLabel *m_hint;
    QLabel *m_display;
    QString m_message; ///< that the CSMS put on the display last
    double m_messageId = -1;
    QString m_cost;
    QLineEdit *m_token;
    QPushButton *m_offline;
    QPushButton *m_restart;
    QPushButton *m_emergency;
    QDoubleSpinBox *m_drift;
    QDoubleSpinBox *m_jump;
    QPushButton *m_jumpNow;
    QPushButton *m_traffic;
    QTimer m_refresh;
    QTimer m_soon;
    bool m_waitsForPassword = false;
    bool m_wantsFleet = false; ///< what begins is the fleet
};

/// Adds the kind to the EndpointPageFactory.
void registerChargePointPage();

} // namespace Roamscope
