// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/connect/ocpireceivermodels.h"

#include <QFutureWatcher>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace Roamscope {

class FeedLoader;

/// What a receiver holds, how fresh it is, and how often it was asked for; files in, Compare out.
class OcpiReceiverData : public QWidget
{
    Q_OBJECT
public:
    explicit OcpiReceiverData(OcpiReceiver *receiver, QWidget *parent = nullptr);
    ~OcpiReceiverData() override;

    /// Counts and freshness as they are now.
    void refresh();
    /// Files that are loaded at each start.
    void setFiles(const QStringList &files);
    const QStringList &files() const { return m_files; }
    void loadFiles();
    /// Of the version that is chosen.
    DatasetPtr snapshot() const;

Q_SIGNALS:
    void edited(const QString &what);
    void compareAsked(const Roamscope::DatasetPtr &dataset);

private:
    OcpiStore *store() const;
    void chooseFiles();
    void clear();
    void updateVersions();
    void say(const QString &text, bool isError);

    OcpiReceiver *m_receiver;
    ReceiverDataModel *m_model;
    QComboBox *m_version;
    QTableView *m_table;
    QPushButton *m_compare;
    QPushButton *m_clear;
    QLabel *m_message;
    FeedLoader *m_loader;
    QFutureWatcher<qint64> m_watcher; ///< a Dataset on its way into the store
    QStringList m_files;
};

} // namespace Roamscope
