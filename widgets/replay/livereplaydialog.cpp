// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/replay/livereplaydialog.h"

#include "models/capture/payloaddocument.h"
#include "models/endpoints/centralsystem.h"
#include "models/capture/masking.h"
#include "models/endpoints/ocpi/ocpireplay.h"
#include "models/endpoints/ocpi/replayreport.h"
#include "models/endpoints/replaymodel.h"
#include "models/endpoints/secretstore.h"
#include "models/endpoints/websocketclient.h"
#include "widgets/connect/centralsystemform.h"
#include "widgets/connect/tlsfiles.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHostAddress>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Roamscope {

namespace {

constexpr int pauseAfterKey = 250; // ms
constexpr int formWidth = 330; // pixels
constexpr int mostDifferences = 6; // sentences that are shown at once
constexpr qsizetype mostText = 200'000; // bytes of a pane

QByteArray laidOut(const QByteArray &json)
{
    if (json.isEmpty())
        return {};
    const PayloadDocument document = PayloadDocument::read(json, {});
    return document.text.left(mostText);
}

/// The answer's column: a mark beside its words, so that a difference is seen from afar.
class ReplayAnswerDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int severity = index.data(ReplayModel::SeverityRole).toInt();
        const bool isSame = index.data(ReplayModel::StateRole).toInt() == int(ReplayResult::State::Same);
        if (severity < 0 && !isSame)
            return;
        const QIcon icon = severity >= 0 ? Theme::icon(Severity(severity)) : Theme::icon(QStringLiteral("check"), Theme::Role::Good);
        // The selection is pale: a mark that turns white on it would be lost.
        const QPixmap mark = icon.pixmap(QSize(Theme::iconSize, Theme::iconSize), option->widget ? option->widget->devicePixelRatioF() : 1.0);
        option->icon = QIcon(mark);
        option->icon.addPixmap(mark, QIcon::Selected);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(Theme::iconSize, Theme::iconSize);
    }
};

bool isLoopback(const QString &host)
{
    const QHostAddress address(host);
    return host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0 || address.isLoopback();
}

} // namespace

LiveReplayDialog::LiveReplayDialog(const LiveReplaySource &source, LiveReplayContext context, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_context(std::move(context))
    , m_form(new LiveReplayForm(source, m_context.endpoints))
    , m_model(new ReplayModel(this))
{
    setWindowTitle(tr("Replay to an endpoint"));
    setObjectName(QStringLiteral("liveReplay"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::margin * 2);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    scroll->setFixedWidth(formWidth);
    columns->addWidget(scroll);
    auto *right = new QWidget(this);
    buildRight(right);
    columns->addWidget(right, 1);
    layout->addLayout(columns, 1);

    m_status = new QLabel(this);
    m_status->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("replay.status"));
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::gap + 2);
    layout->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    row->addWidget(m_status, 1);
    m_next = new QPushButton(Theme::icon(QStringLiteral("down")), tr("&Next difference"), this);
    m_report = new QPushButton(Theme::icon(QStringLiteral("export")), tr("Save &report…"), this);
    m_start = new QPushButton(this);
    m_start->setObjectName(QStringLiteral("replay.start"));
    m_start->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {m_next, m_report, m_start, close})
        row->addWidget(button);
    layout->addLayout(row);
    resize(1240, 760);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterKey);
    connect(&m_pause, &QTimer::timeout, this, &LiveReplayDialog::prepare);
    connect(m_form, &LiveReplayForm::changed, this, [this] {
        m_pause.start();
        updateState();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LiveReplayDialog::prepared);
    connect(&m_writer, &QFutureWatcherBase::finished, this, [this] {
        const ReportResult result = m_writer.result();
        say(result.isOk() ? tr("The report is in %1.").arg(QDir::toNativeSeparators(m_reportPath)) : result.error, !result.isOk());
        updateState();
    });
    connect(m_start, &QPushButton::clicked, this, &LiveReplayDialog::startOrStop);
    connect(close, &QPushButton::clicked, this, &LiveReplayDialog::reject);
    connect(m_report, &QPushButton::clicked, this, &LiveReplayDialog::saveReport);
    connect(m_next, &QPushButton::clicked, this, [this] {
        int row = m_model->nextDifference(m_table->currentIndex().row());
        if (row < 0)
            row = m_model->nextDifference(-1);
        if (row >= 0)
            m_table->setCurrentIndex(m_model->index(row, ReplayModel::MessageColumn));
    });
    prepare();
    updateState();
}

LiveReplayDialog::~LiveReplayDialog()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_watcher.waitForFinished();
    m_writer.waitForFinished();
}

void LiveReplayDialog::buildRight(QWidget *right)
{
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    m_summary = new QLabel(right);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("replay.summary"));
    layout->addWidget(m_summary);
    auto *splitter = new QSplitter(Qt::Vertical, right);
    splitter->setChildrenCollapsible(false);
    m_table = new QTableView(splitter);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Messages of the replay"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + Theme::spacing);
    Theme::styleHeader(m_table->horizontalHeader());
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setItemDelegateForColumn(ReplayModel::ResultColumn, new ReplayAnswerDelegate(m_table));
    const int width = m_table->fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{ReplayModel::NumberColumn, 6}, {ReplayModel::DueColumn, 11}, {ReplayModel::PartyColumn, 14}, {ReplayModel::MessageColumn, 28},
                                          {ReplayModel::PayloadColumn, 34}, {ReplayModel::ResultColumn, 18}};
    for (const auto &[column, characters] : widths)
        m_table->setColumnWidth(column, width * characters);
    m_table->horizontalHeader()->setStretchLastSection(true);
    splitter->addWidget(m_table);

    auto *detail = new QWidget(splitter);
    auto *detailLayout = new QVBoxLayout(detail);
    detailLayout->setContentsMargins(0, 0, 0, 0);
    detailLayout->setSpacing(Theme::gap);
    m_differences = new QLabel(detail);
    m_differences->setWordWrap(true);
    m_differences->setTextFormat(Qt::PlainText);
    m_differences->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    detailLayout->addWidget(m_differences);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(Theme::spacing);
    const QString titles[] = {tr("What is sent"), tr("Recorded answer"), tr("Answer now")};
    for (int i = 0; i < 3; ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(Theme::gap);
        auto *title = new QLabel(titles[i], detail);
        title->setForegroundRole(QPalette::PlaceholderText);
        m_texts[i] = new QPlainTextEdit(detail);
        m_texts[i]->setReadOnly(true);
        m_texts[i]->setFont(Theme::monospace());
        m_texts[i]->setAccessibleName(titles[i]);
        m_texts[i]->setTabChangesFocus(true);
        column->addWidget(title);
        column->addWidget(m_texts[i], 1);
        panes->addLayout(column, 1);
    }
    detailLayout->addLayout(panes, 1);
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LiveReplayDialog::showCurrent);
}

void LiveReplayDialog::prepare()
{
    if (m_run && m_run->isRunning())
        return;
    QString error;
    const ReplayOrder order = m_form->order(&error);
    if (!error.isEmpty()) {
        say(error, true);
        m_plan.reset();
        updateState();
        return;
    }
    if (!m_source.capture) {
        say(tr("Open a capture first."), true);
        return;
    }
    say({});
    if (m_cancelled)
        m_cancelled->store(true);
    auto cancelled = std::make_shared<std::atomic_bool>(false);
    m_cancelled = cancelled;
    m_summary->setText(tr("Reading the capture…"));
    m_preparing = true;
    m_watcher.setFuture(QtConcurrent::run([source = m_source, order, cancelled] {
        Prepared prepared;
        prepared.start = utcNow();
        prepared.plan = ReplayPlan::make(*source.capture, source.analysis.get(), order, cancelled.get());
        if (prepared.plan->error.isEmpty())
            prepared.rows = replayPreview(prepared.plan, prepared.start, cancelled.get());
        return prepared;
    }));
}

void LiveReplayDialog::prepared()
{
    m_preparing = false;
    if (m_run && m_run->isRunning())
        return;
    Prepared result = m_watcher.result();
    m_plan = result.plan;
    m_run.reset();
    m_client.reset();
    m_model->setPreview(std::move(result.rows), result.start);
    m_table->setColumnHidden(ReplayModel::PartyColumn, m_plan->parts.size() < 2);
    m_table->setColumnHidden(ReplayModel::DueColumn, m_plan->order.speed <= 0);
    if (!m_plan->error.isEmpty()) {
        m_summary->setText(m_plan->error);
    } else {
        QStringList sentences {tr("%n message(s) will be sent. This is a dry run until you start.", nullptr, int(m_plan->steps.size()))};
        if (const qint64 calls = m_plan->peerCallCount(); calls > 0)
            sentences.append(tr("%n recorded call(s) of the other side will be answered as recorded when they come.", nullptr, int(calls)));
        m_summary->setText((sentences + m_plan->skippedTexts()).join(QLatin1Char(' ')));
    }
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, ReplayModel::MessageColumn));
    showCurrent();
    updateState();
}

bool LiveReplayDialog::isReady() const
{
    return m_plan && m_plan->error.isEmpty() && !m_pause.isActive() && !m_preparing && !m_starting && m_form->missing().isEmpty();
}

void LiveReplayDialog::startOrStop()
{
    if (m_run && m_run->isRunning()) {
        m_run->stop();
        return;
    }
    if (isReady())
        begin();
}

bool LiveReplayDialog::mayReach(const QString &host)
{
    if (isLoopback(host))
        return true;
    const QString question = m_form->role() == ReplayRole::Csms
        ? tr("Charge points on the network can connect and get the recorded commands. Go on?")
        : tr("%n recorded message(s) will be sent to %1. Go on?", nullptr, int(m_plan->steps.size())).arg(host);
    if (m_context.confirm)
        return m_context.confirm(question);
    return QMessageBox::question(this, windowTitle(), question, QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel) == QMessageBox::Yes;
}

void LiveReplayDialog::readSecrets(const Endpoint &endpoint, const QStringList &names, std::function<void(const QList<QByteArray> &)> done)
{
    m_starting = true;
    updateState();
    auto values = std::make_shared<QList<QByteArray>>(names.size());
    auto waiting = std::make_shared<qsizetype>(names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_context.secrets->read(endpoint.secretName(names[i]), this, [this, values, waiting, i, done](const SecretStore::Secret &secret) {
            (*values)[i] = secret.value;
            if (--*waiting > 0)
                return;
            m_starting = false;
            done(*values);
        });
    }
}

void LiveReplayDialog::begin()
{
    const std::optional<Endpoint> endpoint = m_form->endpoint();
    if (m_form->role() == ReplayRole::OcpiSender) {
        const OcpiConnection connection = OcpiConnection::fromJson(endpoint->settings);
        if (!mayReach(connection.versionsUrl.host()))
            return;
        readSecrets(*endpoint, {QStringLiteral("token-a"), QStringLiteral("token-b"), QStringLiteral("token-c"), QStringLiteral("key-passphrase")},
                    [this, connection](const QList<QByteArray> &values) {
                        OcpiTokens tokens {.a = values[0], .b = values[1], .c = values[2], .keyPassphrase = values[3]};
                        m_client = std::make_unique<OcpiClient>(connection, tokens, m_context.recording ? m_context.recording(tr("replay")) : nullptr);
                        launch(std::make_unique<OcpiReplay>(m_plan, m_client.get()));
                    });
        return;
    }
    ReplayTarget target;
    target.url = m_form->url();
    target.listenAddress = m_form->listenAddress();
    target.port = m_form->port();
    QStringList names;
    if (endpoint && m_form->role() == ReplayRole::ChargePoint) {
        target.url = settingText(endpoint->settings, "url");
        QStringList files;
        for (const char *member : tlsFileMembers)
            files.append(settingText(endpoint->settings, member));
        if (const QString error = readTlsFiles(files, &target.tls); !error.isEmpty()) {
            say(error, true);
            return;
        }
        names = {QStringLiteral("password")};
    } else if (endpoint) {
        const CentralSystemSettings settings = centralSystemSettings(endpoint->settings, nullptr);
        target.listenAddress = settings.address;
        target.port = settings.port;
        target.tls = settings.tls;
        if (settings.securityProfile > 0)
            names = {QStringLiteral("password"), QStringLiteral("tls-key")};
    }
    QString host = target.listenAddress.isEmpty() ? QStringLiteral("0.0.0.0") : target.listenAddress;
    if (m_form->role() == ReplayRole::ChargePoint) {
        WebSocketAddress address;
        if (const QString error = WebSocketAddress::parse(target.url.toUtf8(), &address); !error.isEmpty()) {
            say(error, true);
            return;
        }
        host = QString::fromUtf8(address.host);
    }
    if (!mayReach(host))
        return;
    const auto go = [this, wanted = target](const QList<QByteArray> &values) {
        ReplayTarget target = wanted;
        target.password = values.value(0);
        if (values.size() > 1)
            target.tls.keyPem = values[1];
        target.sink = m_context.recording ? m_context.recording(tr("replay")) : nullptr;
        launch(std::make_unique<LiveReplay>(m_plan, target));
    };
    if (names.isEmpty())
        go({});
    else
        readSecrets(*endpoint, names, go);
}

void LiveReplayDialog::launch(std::unique_ptr<ReplayRun> run)
{
    m_run = std::move(run);
    m_model->clearResults();
    connect(m_run.get(), &ReplayRun::told, this, [this](const QString &text) { say(text); });
    connect(m_run.get(), &ReplayRun::finished, this, &LiveReplayDialog::finished);
    connect(m_run.get(), &ReplayRun::stepsChanged, this, [this](const std::vector<int> &steps) {
        m_model->update(*m_run, steps);
        m_progress->setValue(int(m_run->counts().done()));
        if (std::find(steps.begin(), steps.end(), m_table->currentIndex().row()) != steps.end())
            showCurrent();
        updateState();
    });
    m_progress->setRange(0, std::max(1, int(m_plan->steps.size())));
    m_progress->setValue(0);
    if (const QString error = m_run->start(); !error.isEmpty()) {
        m_run.reset();
        say(error, true);
    } else if (m_plan->order.role == ReplayRole::Csms) {
        say(tr("Waits for the charge point at %1.").arg(m_run->address()));
    }
    updateState();
}

void LiveReplayDialog::finished()
{
    const QStringList notes = m_run->notes();
    const ReplayCounts counts = m_run->counts();
    m_summary->setText(counts.text());
    say(m_run->wasStopped() ? tr("Stopped.") : notes.isEmpty() ? (counts.isClean() ? tr("Done: every answer means what the recorded one means.") : tr("Done.")) : notes.join(QLatin1Char(' ')),
        !counts.isClean() && !notes.isEmpty());
    m_progress->setValue(m_progress->maximum());
    if (const int row = m_model->nextDifference(-1); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, ReplayModel::MessageColumn));
    showCurrent();
    updateState();
}

void LiveReplayDialog::showCurrent()
{
    const ReplayPreview *row = m_model->preview(m_table->currentIndex().row());
    if (!row || !m_plan) {
        for (QPlainTextEdit *text : m_texts)
            text->clear();
        m_differences->hide();
        return;
    }
    const ReplayStep &step = m_plan->steps[std::size_t(row->step)];
    const ReplayResult result = m_run ? m_run->result(row->step) : ReplayResult();
    const bool wasSent = result.sentAt != noTime;
    m_texts[0]->setPlainText(QString::fromUtf8(laidOut(wasSent ? maskedText(result.payload) : row->payload)));
    const QByteArray recorded = laidOut(maskedText(step.answer.payload));
    m_texts[1]->setPlainText(step.answer.outcome == ReplayAnswer::Outcome::Result ? QString::fromUtf8(recorded)
                                                                                  : replayAnswerText(step.answer) + QLatin1Char('\n') + QString::fromUtf8(recorded));
    m_texts[2]->setPlainText((result.answerText.isEmpty() ? QString() : result.answerText + QLatin1Char('\n')) + QString::fromUtf8(laidOut(maskedText(result.answer))));
    QStringList sentences;
    for (const ReplayDifference &difference : result.differences) {
        if (sentences.size() == mostDifferences) {
            sentences.append(tr("And %n more.", nullptr, int(result.differences.size()) - mostDifferences));
            break;
        }
        sentences.append(difference.message());
    }
    m_differences->setText(sentences.join(QLatin1Char('\n')));
    m_differences->setVisible(!sentences.isEmpty());
}

void LiveReplayDialog::saveReport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report of the replay"), QDir::home().filePath(tr("replay") + QStringLiteral(".html")), reportFileFilter());
    if (path.isEmpty() || !m_run)
        return;
    m_reportPath = path;
    const ReportFormat format = reportFormatOfFile(path).value_or(ReportFormat::Html);
    m_writer.setFuture(QtConcurrent::run([report = replayReport(*m_run), format, path] { return writeReport(report, format, path); }));
    updateState();
}

void LiveReplayDialog::updateState()
{
    const bool running = m_run && m_run->isRunning();
    m_form->setEnabled(!running && !m_starting);
    m_start->setText(running ? tr("&Stop") : m_run ? tr("&Start again") : tr("&Start"));
    m_start->setIcon(Theme::icon(running ? QStringLiteral("stop") : QStringLiteral("play")));
    m_start->setEnabled(running || isReady());
    m_start->setToolTip(running ? QString() : m_form->missing());
    m_next->setEnabled(m_run && m_model->nextDifference(-1) >= 0);
    m_report->setEnabled(m_run && !running && !m_writer.isRunning());
    m_progress->setVisible(running);
    if (!running && m_status->text().isEmpty() && m_plan && m_plan->error.isEmpty())
        say(m_form->missing());
}

void LiveReplayDialog::say(const QString &text, bool isProblem)
{
    m_status->setText(text);
    QPalette palette = this->palette();
    if (isProblem)
        palette.setColor(QPalette::WindowText, Theme::color(Theme::Role::Error));
    m_status->setPalette(palette);
}

void LiveReplayDialog::reject()
{
    if (m_run && m_run->isRunning()) {
        m_run->stop();
        return;
    }
    QDialog::reject();
}

} // namespace Roamscope
