// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/inference.h"
#include "mapping/sheet.h"

#include <QFutureWatcher>
#include <QWidget>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace Roamscope {

/// Chooses what a sheet reads or writes: an OCPI object, an OCPP message, a charge or charger of a capture,
/// or what samples of a backend show. Samples are read in a worker.
class SchemaChooser : public QWidget
{
    Q_OBJECT
public:
    enum class Role : quint8 { Source, Target };
    explicit SchemaChooser(Role role, QWidget *parent = nullptr);
    ~SchemaChooser() override;

    /// Kind Unknown while the choice is not complete.
    SchemaRef schema() const;
    void setSchema(const SchemaRef &schema);
    /// The file that a backend's schema was read from; empty = none was read.
    QString sampleFile() const { return m_sampleFile; }
    void readSamples(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void fillVersions();
    void fillObjects();
    void chooseFile();
    void samplesRead();
    void adapt();

    Role m_role;
    QComboBox *m_kind;
    QComboBox *m_version;
    QComboBox *m_object;
    QPushButton *m_file;
    QLabel *m_facts;
    QString m_sampleFile;
    SchemaRef m_backend;
    QFutureWatcher<InferredSchema> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace Roamscope
