// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/configurationpanel.h"

#include "models/workspace/jsonfile.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Roamscope {

namespace {
constexpr qint64 largestSet = 16 << 20;
}

ConfigurationPanel::ConfigurationPanel(CentralSystem *system, QWidget *parent)
    : QWidget(parent)
    , m_reader(system)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, Theme::spacing);
    bar->setSpacing(Theme::spacing);
    m_read = new QPushButton(Theme::icon(QStringLiteral("refresh")), tr("Read all"), this);
    m_read->setObjectName(QStringLiteral("readConfiguration"));
    m_save = new QPushButton(Theme::icon(QStringLiteral("save")), tr("Save…"), this);
    m_load = new QPushButton(Theme::icon(QStringLiteral("compare")), tr("Compare with a saved set…"), this);
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter"));
    m_differences = new QCheckBox(tr("differences only"), this);
    m_status = new QLabel(this);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    bar->addWidget(m_read);
    bar->addWidget(m_save);
    bar->addWidget(m_load);
    bar->addWidget(m_differences);
    bar->addWidget(m_filter, 1);
    column->addLayout(bar);
    m_status->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::gap);
    m_status->setWordWrap(true);
    column->addWidget(m_status);
    m_table = new QTableView(this);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Configuration"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(ConfigurationModel::Title, 320);
    m_table->setColumnWidth(ConfigurationModel::Value, 240);
    m_table->setColumnWidth(ConfigurationModel::Saved, 200);
    m_table->setColumnWidth(ConfigurationModel::Unit, 110);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnHidden(ConfigurationModel::Saved, true);
    Theme::styleHeader(m_table->horizontalHeader());
    column->addWidget(m_table, 1);

    connect(m_read, &QPushButton::clicked, this, &ConfigurationPanel::read);
    connect(m_save, &QPushButton::clicked, this, &ConfigurationPanel::save);
    connect(m_load, &QPushButton::clicked, this, &ConfigurationPanel::load);
    connect(m_filter, &QLineEdit::textChanged, this, &ConfigurationPanel::show);
    connect(m_differences, &QCheckBox::toggled, this, &ConfigurationPanel::show);
    connect(&m_reader, &ConfigurationReader::progressed, this, [this](int entries) { m_status->setText(tr("Reading: %Ln value(s) so far", nullptr, entries)); });
    connect(&m_reader, &ConfigurationReader::finished, this, [this](const QString &error) {
        m_set = m_reader.set();
        show();
        if (!error.isEmpty())
            m_status->setText(error);
        m_read->setEnabled(m_connected);
    });
    connect(&m_reader, &ConfigurationReader::written, this, [this](const QByteArray &title, const QByteArray &status, const QString &error) {
        m_model.setResult(title, error.isEmpty() ? QString::fromUtf8(status) : error);
    });
    connect(&m_model, &ConfigurationModel::writeRequested, this,
            [this](const ConfigurationEntry &entry, const QByteArray &value) { m_reader.write(m_station, entry, value); });
    setStation(nullptr);
}

void ConfigurationPanel::setStation(const StationInfo *station)
{
    const QByteArray id = station ? station->id : QByteArray();
    m_connected = station && station->connected;
    if (id != m_station) {
        m_station = id;
        m_reader.cancel();
        m_set = {};
        show();
    }
    m_read->setEnabled(m_connected && !m_reader.isReading());
}

void ConfigurationPanel::read()
{
    if (!m_connected)
        return;
    m_read->setEnabled(false);
    m_status->setText(tr("Reading…"));
    m_reader.read(m_station);
}

void ConfigurationPanel::show()
{
    m_model.setSets(m_set, m_saved, m_differences->isChecked() && !m_saved.isEmpty(), m_filter->text().trimmed());
    m_save->setEnabled(!m_set.isEmpty());
    m_differences->setEnabled(!m_saved.isEmpty());
    m_table->setColumnHidden(ConfigurationModel::Saved, m_saved.isEmpty());
    if (m_set.isEmpty()) {
        m_status->setText(tr("Press Read all to see what the station is set to. A value is changed where it stands; passwords are never shown or saved."));
        return;
    }
    QString text = tr("%Ln value(s), read at %1", nullptr, int(m_set.entries.size()))
                       .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_set.readAt / 1000).toLocalTime().time(), QStringLiteral("HH:mm:ss")));
    if (!m_saved.isEmpty())
        text += QStringLiteral(" · ") + tr("%Ln difference(s) to %1", nullptr, int(m_set.compare(m_saved).size())).arg(m_savedName);
    m_status->setText(text);
}

void ConfigurationPanel::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the configuration"), QString::fromUtf8(m_station) + QStringLiteral("-configuration.json"),
                                                      tr("Configuration (*.json)"));
    FileError error;
    if (!path.isEmpty() && !JsonFile::write(path, m_set.toJson(), &error))
        Q_EMIT failed(error.text());
}

void ConfigurationPanel::load()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Compare with a saved set"), {}, tr("Configuration (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    QString error;
    std::optional<ConfigurationSet> set;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestSet)
        error = tr("It cannot be read, or is larger than 16 MB.");
    else
        set = ConfigurationSet::fromJson(file.readAll(), &error);
    if (!set) {
        Q_EMIT failed(QFileInfo(path).fileName() + QStringLiteral(": ") + error);
        return;
    }
    m_saved = *set;
    m_savedName = QFileInfo(path).fileName();
    show();
}

} // namespace Roamscope
