// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/remoteoperation.h"
#include "models/endpoints/stationinfo.h"
#include "models/endpoints/tokenlist.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace Roamscope {

struct OcppAnswer;

/// What a central system orders a station to do, as buttons with the few values that each needs, and what became of it.
class StationOperations : public QWidget
{
    Q_OBJECT
public:
    explicit StationOperations(QWidget *parent = nullptr);

    void setStation(const StationInfo *station);
    void setTokens(const TokenList &tokens);
    void showAnswer(const QByteArray &action, const OcppAnswer &answer);
    /// Whether files can be had from and sent to this laptop.
    void setFilesOffered(bool offered);
    void setFirmwareAddress(const QString &address);
    void setUploadAddress(const QString &address);
    QString uploadAddress() const;
    /// "remoteStart", "remoteStop", "resetSoft", "resetHard", "unlock", "clearCache", "triggerMessage".
    bool perform(const QString &operation);

Q_SIGNALS:
    void requested(const Roamscope::RemoteRequest &request);
    /// A file of this laptop is to be the firmware.
    void firmwareFileWanted();
    /// This laptop is to take the logs.
    void uploadHereWanted();

private:
    QPushButton *addButton(QWidget *row, const QString &operation, const QString &text, const QString &icon);
    QWidget *addRow(const QString &title);
    QSpinBox *addNumber(QWidget *row, const QString &label, int minimum, int maximum, int value);
    QComboBox *addTokens(QWidget *row);
    ChargerPlace place(const QSpinBox *evse, const QSpinBox *connector = nullptr) const;
    RemoteRequest requestOf(const QString &operation);
    void note(const QString &text, int severity);

    ProtocolVersion m_version = ProtocolVersion::Unknown;
    bool m_connected = false;
    int m_next = 1; ///< ids of remote starts, reservations and requests
    TokenList m_tokenList;
    QWidget *m_rows;
    QGridLayout *m_grid;
    QComboBox *m_startToken;
    QSpinBox *m_startEvse;
    QComboBox *m_transaction;
    QComboBox *m_message;
    QSpinBox *m_messageEvse;
    QSpinBox *m_evse;
    QSpinBox *m_connector;
    QSpinBox *m_listVersion;
    QComboBox *m_reserveToken;
    QSpinBox *m_reserveEvse;
    QSpinBox *m_reserveMinutes;
    QSpinBox *m_reservation;
    QLineEdit *m_firmware;
    QLineEdit *m_upload;
    QPushButton *m_firmwareHere;
    QPushButton *m_uploadHere;
    QListWidget *m_log;
};

} // namespace Roamscope
