// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/fileserver.h"
#include "models/endpoints/stationinfo.h"
#include "widgets/connect/filetransfermodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace Roamscope {

/// What chargers fetch from this laptop and send to it while the central system runs, and the server behind it.
class StationFiles : public QWidget
{
    Q_OBJECT
public:
    explicit StationFiles(QWidget *parent = nullptr);

    /// Beside a central system that listens there. Empty on success, otherwise a translated sentence.
    QString start(const FileServerSettings &settings);
    void stop();
    /// Where uploads go, also while it runs.
    void setFolder(const QString &folder);
    bool isRunning() const { return m_server.isRunning(); }
    const FileServer &server() const { return m_server; }

    /// The address under which a station finds that file; empty with a translated *error.
    QString addressOf(const QString &file, const StationInfo &station, QString *error);
    /// Where a station can send one file.
    QString uploadAddress(const StationInfo &station);

Q_SIGNALS:
    void folderChosen(const QString &folder);
    /// A file that a charger sent is to become part of the capture.
    void openRequested(const QString &file);
    void arrived(const QString &file);

private:
    QString url(const StationInfo &station, const QByteArray &path) const;
    void look();
    void updateButtons();
    void updateHint();
    void chooseFolder();

    FileServer m_server;
    FileServerSettings m_settings;
    FileTransferModel m_model;
    QTimer m_timer;
    quint64 m_seen = 0;
    QString m_folder;
    QLabel *m_hint;
    QTableView *m_table;
    QPushButton *m_open;
    QPushButton *m_show;
    QPushButton *m_choose;
};

} // namespace Roamscope
