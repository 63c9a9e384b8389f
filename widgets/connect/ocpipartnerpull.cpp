// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/ocpipartnerpull.h"

#include "models/endpoints/ocpi/quirkprobe.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

enum Column { ModuleColumn, StateColumn, ProgressColumn, ObjectsColumn, PagesColumn, BytesColumn, NoteColumn, ColumnCount };

using State = OcpiPullProgress::State;

QString stateText(const OcpiPullProgress &progress)
{
    switch (progress.state) {
    case State::Waiting: return OcpiPartnerPull::tr("waiting");
    case State::Running: return progress.parallel ? OcpiPartnerPull::tr("several pages at a time") : OcpiPartnerPull::tr("page by page");
    case State::BackingOff: return OcpiPartnerPull::tr("pausing %1 s").arg(QLocale().toString(double(progress.waitMs) / 1000, 'f', 1));
    case State::Done: return OcpiPartnerPull::tr("done");
    case State::Failed: return OcpiPartnerPull::tr("failed");
    case State::Cancelled: return OcpiPartnerPull::tr("cancelled");
    }
    return {};
}

} // namespace

OcpiPartnerPull::OcpiPartnerPull(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_summary(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin * 2, Theme::margin, Theme::margin * 2, Theme::margin);
    layout->setSpacing(Theme::spacing);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    const auto addTime = [&](const QString &text, QCheckBox *&box, QDateTimeEdit *&edit, const QDateTime &time) {
        box = new QCheckBox(text, this);
        edit = new QDateTimeEdit(time, this);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        edit->setTimeSpec(Qt::UTC);
        edit->setCalendarPopup(true);
        edit->setEnabled(false);
        edit->setAccessibleName(text);
        connect(box, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        row->addWidget(box);
        row->addWidget(edit);
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    addTime(tr("Changed &since (UTC)"), m_useFrom, m_from, QDateTime(now.date().addDays(-1), QTime(0, 0), Qt::UTC));
    addTime(tr("&before"), m_useTo, m_to, QDateTime(now.date().addDays(1), QTime(0, 0), Qt::UTC));
    const auto addNumber = [&](const QString &text, QSpinBox *&box, int least, int most, int value) {
        auto *label = new QLabel(text, this);
        box = new QSpinBox(this);
        box->setRange(least, most);
        box->setValue(value);
        label->setBuddy(box);
        row->addSpacing(Theme::spacing);
        row->addWidget(label);
        row->addWidget(box);
    };
    addNumber(tr("Objects on a pa&ge"), m_limit, 0, 1000000, 0);
    m_limit->setSpecialValueText(tr("the partner's"));
    addNumber(tr("Pages at &once"), m_parallel, 1, 16, 4);
    m_parallel->setToolTip(tr("Where the partner's total and offsets prove honest; otherwise one page after the other."));
    row->addStretch(1);
    layout->addLayout(row);

    m_table->setHorizontalHeaderLabels({tr("Module"), tr("State"), tr("Progress"), tr("Objects"), tr("Pages"), tr("Bytes"), tr("What happened")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Modules to fetch"));
    Theme::styleHeader(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSectionResizeMode(NoteColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(ModuleColumn, 150);
    m_table->setColumnWidth(StateColumn, 170);
    m_table->setColumnWidth(ProgressColumn, 160);
    m_table->setColumnWidth(ObjectsColumn, 150);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_table, 1);

    auto *actions = new QHBoxLayout;
    m_start = new QPushButton(Theme::icon(QStringLiteral("import")), tr("&Fetch"), this);
    m_start->setDefault(true);
    m_compare = new QPushButton(Theme::icon(QStringLiteral("compare")), tr("Open in &Compare"), this);
    m_compare->setEnabled(false);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    actions->addWidget(m_start);
    actions->addWidget(m_compare);
    actions->addWidget(m_summary, 1);
    layout->addLayout(actions);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (isRunning())
            cancel();
        else
            startPull();
    });
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT datasetRequested(m_dataset); });
    refresh();
}

OcpiPartnerPull::~OcpiPartnerPull() = default;

bool OcpiPartnerPull::isRunning() const
{
    return m_pull && m_pull->isRunning();
}

void OcpiPartnerPull::setClient(OcpiClient *client)
{
    if (m_client == client)
        return;
    m_pull.reset();
    m_client = client;
    m_start->setText(tr("&Fetch"));
    m_start->setIcon(Theme::icon(QStringLiteral("import")));
    refresh();
}

void OcpiPartnerPull::refresh()
{
    if (isRunning())
        return;
    const QList<QByteArray> modules = m_client ? QuirkProbe::listModules(m_client->connection()) : QList<QByteArray>();
    QStringList unchecked;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, ModuleColumn)->checkState() == Qt::Unchecked)
            unchecked.append(m_table->item(row, ModuleColumn)->text());
    }
    m_table->setRowCount(0);
    for (const QByteArray &module : modules) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem);
        QTableWidgetItem *item = m_table->item(row, ModuleColumn);
        item->setText(QString::fromUtf8(module));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(unchecked.contains(item->text()) ? Qt::Unchecked : Qt::Checked);
        for (const int column : {ObjectsColumn, PagesColumn, BytesColumn})
            m_table->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *bar = new QProgressBar(m_table);
        bar->setTextVisible(false);
        bar->setRange(0, 1);
        bar->setValue(0);
        bar->setAccessibleName(tr("Progress of %1").arg(item->text()));
        m_table->setCellWidget(row, ProgressColumn, bar);
    }
    m_start->setEnabled(!modules.isEmpty());
    if (modules.isEmpty())
        m_summary->setText(tr("Connect first: what there is to fetch is in the partner's list of modules."));
    else if (!m_dataset)
        m_summary->setText(tr("Pages are kept as they come. What breaks off goes on where it stopped."));
}

void OcpiPartnerPull::startPull()
{
    if (!m_client)
        return;
    OcpiPullOptions options;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, ModuleColumn)->checkState() == Qt::Checked)
            options.modules.append(m_table->item(row, ModuleColumn)->text().toUtf8());
        setRow(row, {});
    }
    if (options.modules.isEmpty()) {
        m_summary->setText(tr("Tick at least one module."));
        return;
    }
    if (m_useFrom->isChecked())
        options.from = m_from->dateTime();
    if (m_useTo->isChecked())
        options.to = m_to->dateTime();
    options.limit = m_limit->value();
    options.parallel = m_parallel->value();
    options.folder = m_folder;
    m_pull = std::make_unique<OcpiPull>(m_client);
    connect(m_pull.get(), &OcpiPull::progressed, this, &OcpiPartnerPull::showProgress);
    connect(m_pull.get(), &OcpiPull::finished, this, &OcpiPartnerPull::take);
    m_start->setText(tr("&Cancel"));
    m_start->setIcon(Theme::icon(QStringLiteral("stop")));
    m_compare->setEnabled(false);
    m_summary->setText(tr("Fetching …"));
    m_pull->start(options);
    Q_EMIT runningChanged();
}

void OcpiPartnerPull::cancel()
{
    if (m_pull)
        m_pull->cancel();
}

void OcpiPartnerPull::setRow(int row, const OcpiPullProgress &progress)
{
    const QLocale locale;
    const bool fresh = progress.module.isEmpty();
    m_table->item(row, StateColumn)->setText(fresh ? QString() : stateText(progress));
    m_table->item(row, StateColumn)->setIcon(progress.state == State::Done ? Theme::icon(QStringLiteral("check"), Theme::Role::Good)
                                                 : progress.state == State::Failed ? Theme::icon(Severity::Error)
                                                                                   : QIcon());
    m_table->item(row, ObjectsColumn)->setText(fresh ? QString() : progress.expected < 0 ? locale.toString(progress.objects)
                                                                                          : tr("%1 of %2").arg(locale.toString(progress.objects), locale.toString(progress.expected)));
    m_table->item(row, PagesColumn)->setText(fresh ? QString() : locale.toString(progress.pages));
    m_table->item(row, BytesColumn)->setText(fresh ? QString() : locale.formattedDataSize(progress.bytes));
    QString note = progress.error.isEmpty() ? progress.note : progress.error;
    if (note.isEmpty() && progress.resumedPages > 0)
        note = tr("%Ln page(s) were there already", nullptr, int(progress.resumedPages));
    if (note.isEmpty() && progress.retries > 0)
        note = tr("%Ln page(s) asked for again", nullptr, int(progress.retries));
    m_table->item(row, NoteColumn)->setText(note);
    m_table->item(row, NoteColumn)->setToolTip(note);
    if (auto *bar = qobject_cast<QProgressBar *>(m_table->cellWidget(row, ProgressColumn))) {
        const bool running = progress.state == State::Running || progress.state == State::BackingOff;
        const bool known = progress.expected > 0;
        bar->setRange(0, running && !known ? 0 : 1000);
        bar->setValue(progress.state == State::Done ? 1000 : known ? int(std::min<qint64>(1000, progress.objects * 1000 / progress.expected)) : 0);
    }
}

void OcpiPartnerPull::showProgress()
{
    if (!m_pull)
        return;
    for (const OcpiPullProgress &progress : m_pull->progress()) {
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (m_table->item(row, ModuleColumn)->text() == QString::fromUtf8(progress.module))
                setRow(row, progress);
        }
    }
}

void OcpiPartnerPull::take(const OcpiPullResult &result)
{
    showProgress();
    m_dataset = result.dataset;
    m_start->setText(tr("&Fetch"));
    m_start->setIcon(Theme::icon(QStringLiteral("import")));
    m_compare->setEnabled(m_dataset && !m_dataset->isEmpty());
    qint64 objects = 0;
    for (const OcpiPullProgress &progress : result.modules) {
        objects += progress.objects;
        if (!progress.error.isEmpty())
            Q_EMIT failed(progress.module.isEmpty() ? progress.error : tr("%1: %2").arg(QString::fromUtf8(progress.module), progress.error));
    }
    const QString seconds = QLocale().toString(double(result.microseconds) / 1e6, 'f', 1);
    m_summary->setText(result.cancelled ? tr("Cancelled after %1 s; what came is kept.").arg(seconds)
                                        : tr("%1 in %2 s.").arg(tr("%Ln object(s)", nullptr, int(objects)), seconds));
    Q_EMIT runningChanged();
}

} // namespace Roamscope
