// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/priceperspective.h"

#include "app/actionregistry.h"
#include "app/capturesession.h"
#include "app/messagebar.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureview.h"
#include "models/pricing/pricereport.h"
#include "widgets/price/chargepanel.h"
#include "widgets/price/pricepage.h"
#include "widgets/price/readingspanel.h"
#include "widgets/price/tariffpanel.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QtConcurrentRun>

namespace Roamscope {

namespace {
constexpr qint64 largestFile = qint64(512) << 20;
constexpr qint64 largestTable = qint64(16) << 20;
}

PricePerspective::PricePerspective(CaptureSession *session, WorkspaceController *workspace, MessageBar *messages, ActionRegistry *actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_window(window)
    , m_page(new PricePage(window))
{
    m_page->setAcceptDrops(true);
    m_page->installEventFilter(this);
    connect(m_session, &CaptureSession::analysed, this, &PricePerspective::readCapture);
    connect(m_session->view(), &CaptureView::captureChanged, this, [this] {
        if (m_cancel)
            m_cancel->store(true);
        m_page->setCaptured({});
    });
    connect(&m_reading, &QFutureWatcher<CaptureCharges>::finished, this, &PricePerspective::captureRead);
    connect(&m_writing, &QFutureWatcher<ReportResult>::finished, this, [this] {
        const ReportResult result = m_writing.result();
        m_messages->show({.key = QStringLiteral("price.export"),
                          .severity = result.isOk() ? Severity::Note : Severity::Error,
                          .text = result.isOk() ? tr("The explanation was written.") : result.error});
    });
    connect(m_page, &PricePage::openRequested, this, &PricePerspective::chooseFiles);
    connect(m_page, &PricePage::demoRequested, this, &PricePerspective::demoRequested);
    connect(m_page, &PricePage::exportRequested, this, &PricePerspective::exportExplanation);
    connect(m_page, &PricePage::frameRequested, this, &PricePerspective::frameRequested);

    connect(m_page, &PricePage::billingTablesChanged, this, &PricePerspective::keepBillingTables);
    connect(m_workspace, &WorkspaceController::opened, this, &PricePerspective::readBillingTables);
    connect(m_workspace, &WorkspaceController::closed, this, [this] { m_page->setBillingTables({}); });
    connect(m_workspace->workspace(), &Workspace::changed, this, [this](Workspace::Thing thing) {
        if (thing == Workspace::Thing::Billing)
            readBillingTables();
    });

    const QString category = tr("Price");
    const auto add = [&](const char *id, const QString &text, const char *icon, void (PricePerspective::*slot)()) {
        QAction *action = actions->add(QLatin1StringView(id), category, text, {});
        action->setIcon(Theme::icon(QLatin1StringView(icon)));
        connect(action, &QAction::triggered, this, slot);
    };
    add("price.open", tr("Open CDRs or tariffs…"), "open", &PricePerspective::chooseFiles);
    add("price.export", tr("Export the explanation…"), "export", &PricePerspective::exportExplanation);
}

PricePerspective::~PricePerspective()
{
    if (m_cancel)
        m_cancel->store(true);
    m_reading.waitForFinished();
    m_writing.waitForFinished();
}

bool PricePerspective::isIdle() const
{
    return !m_reading.isRunning() && !m_page->isChecking();
}

void PricePerspective::readCapture()
{
    if (m_cancel)
        m_cancel->store(true);
    const CapturePtr capture = m_session->view()->capture();
    const AnalysisPtr analysis = m_session->view()->analysis();
    if (!capture || !analysis)
        return;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_reading.setFuture(QtConcurrent::run([capture, analysis, cancel = m_cancel] { return readCaptureCharges(*capture, analysis.get(), cancel.get()); }));
}

void PricePerspective::captureRead()
{
    if (!m_cancel->load())
        m_page->setCaptured(m_reading.result());
}

void PricePerspective::readBillingTables()
{
    const QByteArray text = QByteArray::fromStdString(m_workspace->workspace()->value(Workspace::Thing::Billing).dump(-1, ' ', false, JsonFile::Json::error_handler_t::replace));
    const QJsonArray list = QJsonDocument::fromJson(text).object().value(QLatin1String("tables")).toArray();
    QList<BillingTable> tables;
    for (const QJsonValue &value : list)
        tables.append(BillingTable::fromJson(value.toObject()));
    m_page->setBillingTables(tables);
}

void PricePerspective::keepBillingTables()
{
    Workspace *workspace = m_workspace->workspace();
    if (!workspace->isOpen()) {
        m_messages->show({.key = QStringLiteral("price.billing"), .severity = Severity::Note, .text = tr("Open a workspace to keep billing tables for the next time.")});
        return;
    }
    QJsonArray list;
    for (const BillingTable &table : m_page->billingTables())
        list.append(table.toJson());
    JsonFile::Json value = workspace->value(Workspace::Thing::Billing);
    value["tables"] = JsonFile::Json::parse(QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString(), nullptr, false);
    workspace->setValue(Workspace::Thing::Billing, value);
}

void PricePerspective::chooseFiles()
{
    openFiles(QFileDialog::getOpenFileNames(m_window, tr("Open CDRs or tariffs"), QString(), tr("OCPI data and billing tables (*.json *.jsonl *.csv);;All files (*)")));
}

void PricePerspective::openFiles(const QStringList &paths)
{
    QStringList refused;
    for (const QString &path : paths) {
        QFile file(path);
        const QString shown = QDir::toNativeSeparators(path);
        if (!file.open(QIODevice::ReadOnly))
            refused.append(tr("%1 cannot be read: %2.").arg(shown, file.errorString()));
        else if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
            BillingTable table;
            table.name = QFileInfo(path).completeBaseName();
            QString error;
            if (BillingTable::fromCsv(file.read(largestTable), &table, &error))
                m_page->addBillingTable(table);
            else
                refused.append(shown + QStringLiteral(": ") + error);
        } else if (file.size() > largestFile)
            refused.append(tr("%1 is larger than 512 MB; use the command line for it.").arg(shown));
        else if (!m_page->addDocument(file.readAll()))
            refused.append(tr("%1 holds neither a CDR nor a tariff.").arg(shown));
    }
    if (!refused.isEmpty())
        m_messages->show({.key = QStringLiteral("price.open"), .severity = Severity::Warning, .text = refused.join(QLatin1Char('\n'))});
}

void PricePerspective::exportExplanation()
{
    const ChargePanel *panel = m_page->currentCharge() >= 0 ? m_page->chargePanel() : m_page->tariffPanel()->tariff() ? m_page->tariffPanel()->chargePanel() : nullptr;
    if (!panel || panel->priced().tariffs.empty()) {
        m_messages->show({.key = QStringLiteral("price.export"), .severity = Severity::Warning, .text = tr("Choose a charge that has a price first.")});
        return;
    }
    const QString name = panel->charge().id.isEmpty() ? QStringLiteral("price") : QString::fromUtf8(panel->charge().id).replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export the explanation"), QDir::home().filePath(name + QStringLiteral(".pdf")), reportFileFilter());
    if (path.isEmpty() || m_writing.isRunning())
        return;
    const ReportFormat format = reportFormatOfFile(path).value_or(ReportFormat::Pdf);
    Report report = priceReport(panel->charge(), panel->priced(), panel->deviations(), m_page->readings()->policy());
    m_writing.setFuture(QtConcurrent::run([report = std::move(report), format, path] { return writeReport(report, format, path); }));
}

bool PricePerspective::eventFilter(QObject *watched, QEvent *event)
{
    const auto files = [](const QMimeData *mime) {
        QStringList paths;
        const QList<QUrl> urls = mime->urls();
        for (const QUrl &url : urls) {
            const QString path = url.toLocalFile();
            if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
                paths.append(path);
        }
        return paths;
    };
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!files(drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = files(drop->mimeData());
        if (!paths.isEmpty()) {
            drop->acceptProposedAction();
            openFiles(paths);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Roamscope
