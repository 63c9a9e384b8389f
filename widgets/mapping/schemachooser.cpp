// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/schemachooser.h"

#include "widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace Roamscope {

namespace {

using Kind = SchemaRef::Kind;

} // namespace

SchemaChooser::SchemaChooser(Role role, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_kind(new QComboBox(this))
    , m_version(new QComboBox(this))
    , m_object(new QComboBox(this))
    , m_file(new QPushButton(this))
    , m_facts(new QLabel(this))
{
    m_kind->setAccessibleName(role == Role::Source ? tr("Kind of source") : tr("Kind of target"));
    m_version->setAccessibleName(tr("Version"));
    m_object->setAccessibleName(tr("Object or message"));
    m_kind->addItem(tr("OCPI object"), int(Kind::Ocpi));
    m_kind->addItem(tr("OCPP message"), int(Kind::Ocpp));
    if (role == Role::Source) {
        m_kind->addItem(tr("Charges of a capture"), int(Kind::Transaction));
        m_kind->addItem(tr("Chargers of a capture"), int(Kind::ChargePoint));
    }
    m_kind->addItem(tr("Samples of a backend"), int(Kind::Backend));
    m_object->setEditable(true);
    m_object->setInsertPolicy(QComboBox::NoInsert);
    m_object->completer()->setFilterMode(Qt::MatchContains);
    m_object->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_object->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_object->setMinimumContentsLength(18);
    m_file->setText(tr("Choose a file…"));
    m_file->setToolTip(tr("JSON, JSON Lines or CSV as the backend writes it; a few hundred records are enough"));
    m_facts->setWordWrap(true);
    m_facts->setFont(Theme::small());

    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_kind);
    row->addWidget(m_version);
    row->addWidget(m_object, 1);
    row->addWidget(m_file);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(row);
    layout->addWidget(m_facts);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &SchemaChooser::fillVersions);
    connect(m_version, &QComboBox::currentIndexChanged, this, &SchemaChooser::fillObjects);
    connect(m_object, &QComboBox::currentTextChanged, this, &SchemaChooser::changed);
    connect(m_file, &QPushButton::clicked, this, &SchemaChooser::chooseFile);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SchemaChooser::samplesRead);
    fillVersions();
}

SchemaChooser::~SchemaChooser()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void SchemaChooser::fillVersions()
{
    {
        const QSignalBlocker blocker(m_version);
        const QString before = m_version->currentText();
        m_version->clear();
        const auto kind = Kind(m_kind->currentData().toInt());
        const QList<ProtocolVersion> versions = kind == Kind::Ocpi
            ? QList {ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi211, ProtocolVersion::Ocpi230}
            : kind == Kind::Ocpp ? QList {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21}
                                 : QList<ProtocolVersion>();
        for (const ProtocolVersion version : versions)
            m_version->addItem(QString(versionNumber(version)), int(version));
        m_version->setCurrentIndex(std::max(0, m_version->findText(before)));
    }
    fillObjects();
}

void SchemaChooser::fillObjects()
{
    {
        const QSignalBlocker blocker(m_object);
        const QString before = m_object->currentText();
        m_object->clear();
        if (m_version->count() > 0)
            m_object->addItems(SchemaTree::available(ProtocolVersion(m_version->currentData().toInt())));
        const int usual = m_object->findText(QStringLiteral("CDR"));
        const int same = m_object->findText(before);
        m_object->setCurrentIndex(same >= 0 ? same : std::max(0, usual));
    }
    adapt();
    Q_EMIT changed();
}

void SchemaChooser::adapt()
{
    const auto kind = Kind(m_kind->currentData().toInt());
    const bool named = kind == Kind::Ocpi || kind == Kind::Ocpp;
    m_version->setVisible(named);
    m_object->setVisible(named);
    m_file->setVisible(kind == Kind::Backend);
    if (kind == Kind::Transaction)
        m_facts->setText(tr("All that belongs to one charge: start, meter values, status, stop, the tariff and what was sent over OCPI."));
    else if (kind == Kind::ChargePoint)
        m_facts->setText(tr("A charger with its connectors and their last statuses."));
    else if (kind == Kind::Backend && m_sampleFile.isEmpty())
        m_facts->setText(tr("Roamscope finds fields, types and values from a file that the backend wrote."));
    else if (named)
        m_facts->clear();
    m_facts->setVisible(!m_facts->text().isEmpty());
}

SchemaRef SchemaChooser::schema() const
{
    const auto kind = Kind(m_kind->currentData().toInt());
    switch (kind) {
    case Kind::Ocpi:
    case Kind::Ocpp:
        if (m_object->findText(m_object->currentText(), Qt::MatchFixedString | Qt::MatchCaseSensitive) < 0)
            return {};
        return {.kind = kind, .version = m_version->currentText(), .object = m_object->currentText()};
    case Kind::Backend:
        return m_backend;
    default:
        return {.kind = kind};
    }
}

void SchemaChooser::setSchema(const SchemaRef &schema)
{
    const int kind = m_kind->findData(int(schema.kind));
    if (kind < 0)
        return;
    if (schema.kind == Kind::Backend)
        m_backend = schema;
    m_kind->setCurrentIndex(kind);
    m_version->setCurrentText(schema.version);
    m_object->setCurrentText(schema.object);
    if (schema.kind == Kind::Backend) {
        m_facts->setText(schema.object);
        m_facts->show();
    }
}

void SchemaChooser::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Samples of the backend"), {},
                                                      tr("Data files (*.json *.jsonl *.ndjson *.csv *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        readSamples(path);
}

void SchemaChooser::readSamples(const QString &path)
{
    if (m_watcher.isRunning())
        return;
    m_kind->setCurrentIndex(m_kind->findData(int(Kind::Backend)));
    m_sampleFile = path;
    m_backend = {};
    m_facts->setText(tr("Reading %1 …").arg(QFileInfo(path).fileName()));
    m_facts->show();
    m_file->setEnabled(false);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([path, cancelled = m_cancelled] { return inferSchema(path, {}, cancelled.get()); }));
    Q_EMIT changed();
}

void SchemaChooser::samplesRead()
{
    m_file->setEnabled(true);
    const InferredSchema inferred = m_watcher.result();
    const QString name = QFileInfo(m_sampleFile).fileName();
    if (!inferred.schema) {
        m_sampleFile.clear();
        m_facts->setText(inferred.error.isEmpty() ? tr("No record was found in %1. Choose a JSON, JSON Lines or CSV file.").arg(name) : inferred.error);
        Q_EMIT changed();
        return;
    }
    m_backend = {.kind = Kind::Backend, .object = inferred.schema->title(), .schema = inferred.schema->toJson()};
    QString text = tr("%1: %Ln field(s)", nullptr, int(inferred.schema->leafCount())).arg(name) + QLatin1Char(' ')
        + tr("in %Ln record(s).", nullptr, int(std::min<qint64>(inferred.documents, std::numeric_limits<int>::max())));
    if (inferred.skipped > 0)
        text += QLatin1Char(' ') + tr("%Ln record(s) could not be read, the first in line %1.", nullptr, int(std::min<qint64>(inferred.skipped, std::numeric_limits<int>::max()))).arg(QLocale().toString(inferred.skippedLine));
    m_facts->setText(text);
    Q_EMIT changed();
}

} // namespace Roamscope
