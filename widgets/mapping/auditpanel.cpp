// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/auditpanel.h"

#include "mapping/editsession.h"
#include "mapping/sheetdocument.h"
#include "models/capture/captureview.h"
#include "widgets/emptystate.h"
#include "widgets/mapping/auditmodel.h"
#include "widgets/mapping/stepcard.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace Roamscope {

namespace {
constexpr qint64 largestAudit = qint64(64) << 20;
}

AuditPanel::AuditPanel(MappingSession *session, CaptureView *view, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(view)
    , m_model(new AuditModel(this))
    , m_tree(new QTreeView(this))
    , m_search(new QLineEdit(this))
    , m_run(new QPushButton(Theme::icon(QStringLiteral("play")), tr("Audit again"), this))
    , m_cancel(new QPushButton(Theme::icon(QStringLiteral("stop")), tr("Stop"), this))
    , m_save(new QPushButton(Theme::icon(QStringLiteral("save")), tr("Save…"), this))
    , m_compare(new QPushButton(Theme::icon(QStringLiteral("history")), tr("Compare with an earlier audit…"), this))
    , m_report(new QPushButton(Theme::icon(QStringLiteral("export")), tr("Send as a document…"), this))
    , m_progress(new QProgressBar(this))
    , m_summary(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_emptyRun(m_empty->addButton(tr("Audit the capture")))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout(this))
{
    setAccessibleName(tr("Audit"));
    m_search->setPlaceholderText(tr("Find a deviation"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::TextMuted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(260);
    for (QPushButton *button : {m_run, m_cancel, m_save, m_compare, m_report})
        button->setAutoDefault(false);
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Progress of the audit"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Deviations"));
    Theme::styleHeader(m_tree->header());
    const int em = fontMetrics().averageCharWidth();
    const int widths[] = {70, 10, 10, 10, 24, 24, 20};
    for (int column = 0; column < AuditModel::ColumnCount; ++column)
        m_tree->setColumnWidth(column, widths[column] * em);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumWidth(220);
    m_detail = new QWidget;
    m_detailLayout = new QVBoxLayout(m_detail);
    m_detailLayout->setContentsMargins(Theme::margin, Theme::spacing, Theme::spacing, Theme::spacing);
    scroll->setWidget(m_detail);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 300});
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    bar->setSpacing(Theme::spacing);
    bar->addWidget(m_search, 1);
    bar->addStretch(1);
    bar->addWidget(m_progress);
    bar->addWidget(m_cancel);
    bar->addWidget(m_run);
    bar->addWidget(m_compare);
    bar->addWidget(m_save);
    bar->addWidget(m_report);
    auto *facts = new QHBoxLayout;
    facts->setContentsMargins(Theme::spacing, 0, Theme::spacing, Theme::gap);
    facts->addWidget(m_summary);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(facts);
    layout->addWidget(splitter, 1);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);

    connect(m_search, &QLineEdit::textChanged, m_model, &AuditModel::setFilter);
    connect(m_run, &QPushButton::clicked, this, &AuditPanel::run);
    connect(m_emptyRun, &QPushButton::clicked, this, &AuditPanel::run);
    connect(m_cancel, &QPushButton::clicked, this, &AuditPanel::cancel);
    connect(m_save, &QPushButton::clicked, this, &AuditPanel::save);
    connect(m_compare, &QPushButton::clicked, this, &AuditPanel::compare);
    connect(m_report, &QPushButton::clicked, this, [this] {
        Q_EMIT reportRequested(auditReport(m_model->result(), m_model->comparesWithEarlier() ? &m_earlier : nullptr));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPanel::selected);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AuditPanel::showDetail);
    connect(m_tree, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const AuditExample *example = m_model->example(index);
        if (!example)
            return;
        const FrameId frame = example->sentFrame != noFrame ? example->sentFrame : example->sourceFrames.value(0, noFrame);
        if (frame != noFrame)
            Q_EMIT frameActivated(frame);
    });
    connect(&m_watcher, &QFutureWatcher<AuditResult>::finished, this, &AuditPanel::taken);
    connect(&m_watcher, &QFutureWatcher<AuditResult>::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(session, &MappingSession::schemasChanged, this, &AuditPanel::showState);
    connect(session->document(), &SheetDocument::reset, this, [this] {
        m_hasResult = false;
        m_model->setResult({});
        showState();
    });
    if (view) {
        connect(view, &CaptureView::captureChanged, this, [this] {
            // Frames of the old capture lead nowhere.
            cancel();
            m_hasResult = false;
            m_model->setResult({});
            showState();
        });
        connect(view, &CaptureView::analysisChanged, this, &AuditPanel::showState);
    }
    showState();
}

AuditPanel::~AuditPanel()
{
    cancel();
    m_watcher.waitForFinished();
}

void AuditPanel::run()
{
    if (isBusy() || !m_view || !m_view->capture() || !m_view->analysis())
        return;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    AuditOptions options;
    options.workspaceFolder = m_session->workspaceFolder();
    m_progress->setValue(0);
    m_watcher.setFuture(QtConcurrent::run([sheet = m_session->document()->sheet(), capture = m_view->capture(), analysis = m_view->analysis(), options,
                                           cancelled = m_cancelled](QPromise<AuditResult> &promise) {
        promise.setProgressRange(0, 1000);
        promise.addResult(auditCapture(sheet, capture, analysis, options, cancelled.get(),
                                       [&promise](double share) { promise.setProgressValue(int(share * 1000)); }));
    }));
    showState();
}

void AuditPanel::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void AuditPanel::taken()
{
    if (m_watcher.future().resultCount() == 0)
        return;
    const AuditResult result = m_watcher.result();
    if (result.cancelled)
        showState();
    else
        setResult(result);
}

void AuditPanel::setResult(const AuditResult &result)
{
    m_hasResult = result.isOk();
    m_model->setResult(result);
    if (!result.isOk())
        Q_EMIT failed(result.error);
    else if (m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
    showState();
}

bool AuditPanel::saveTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(m_model->result().toJson()).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return true;
    Q_EMIT failed(tr("%1 could not be written: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    return false;
}

bool AuditPanel::compareWith(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(tr("%1 could not be read: %2").arg(name, file.errorString()));
        return false;
    }
    if (file.size() > largestAudit) {
        Q_EMIT failed(tr("%1 is too large to be an audit.").arg(name));
        return false;
    }
    QString error;
    AuditResult earlier;
    if (!AuditResult::fromJson(file.readAll(), &earlier, &error)) {
        Q_EMIT failed(tr("%1: %2").arg(name, error));
        return false;
    }
    m_earlier = earlier;
    m_model->setEarlier(earlier);
    showState();
    return true;
}

void AuditPanel::save()
{
    const QString name = m_model->result().sheetId + QStringLiteral(".audit.json");
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the audit"), m_session->workspaceFolder() + QLatin1Char('/') + name,
                                                      tr("Audits (*.audit.json *.json)"));
    if (!path.isEmpty())
        saveTo(path);
}

void AuditPanel::compare()
{
    if (m_model->comparesWithEarlier()) {
        m_model->clearEarlier();
        showState();
        return;
    }
    const QString path = QFileDialog::getOpenFileName(this, tr("Compare with an earlier audit"), m_session->workspaceFolder(),
                                                      tr("Audits (*.audit.json *.json);;All files (*)"));
    if (!path.isEmpty())
        compareWith(path);
}

void AuditPanel::selected()
{
    const QModelIndex index = m_tree->currentIndex();
    if (const AuditDeviation *deviation = m_model->deviation(index)) {
        if (!deviation->rule.isEmpty())
            Q_EMIT ruleSelected(deviation->rule);
    }
    if (const AuditExample *example = m_model->example(index); example && m_view) {
        const FrameId frame = example->sentFrame != noFrame ? example->sentFrame : example->sourceFrames.value(0, noFrame);
        if (frame != noFrame)
            m_view->setCurrentFrame(frame);
    }
    showDetail();
}

void AuditPanel::showDetail()
{
    if (m_detailBody) {
        m_detailBody->hide();
        m_detailBody->deleteLater();
    }
    m_detailBody = new QWidget(m_detail);
    m_detailLayout->addWidget(m_detailBody);
    auto *layout = new QVBoxLayout(m_detailBody);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    const auto line = [&](QString text, bool strong, bool muted) {
        // JSON without blanks has no place to break a line.
        text.replace(QStringLiteral(",\""), QStringLiteral(", \"")).replace(QStringLiteral(":["), QStringLiteral(": ["));
        auto *label = new QLabel(text, m_detailBody);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QFont font = label->font();
        font.setBold(strong);
        label->setFont(font);
        if (muted) {
            QPalette colours = label->palette();
            colours.setColor(QPalette::WindowText, Theme::color(Theme::Role::TextMuted));
            label->setPalette(colours);
        }
        layout->addWidget(label);
    };
    const auto frameButton = [&](FrameId frame, const QString &text, const QString &place) {
        if (frame == noFrame || !m_view)
            return;
        auto *button = new QToolButton(m_detailBody);
        button->setText(text);
        button->setToolTip(place);
        button->setIcon(Theme::icon(QStringLiteral("right")));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, frame] {
            m_view->setCurrentFrame(frame);
            Q_EMIT frameActivated(frame);
        });
        layout->addWidget(button);
    };
    const QModelIndex index = m_tree->currentIndex();
    if (const AuditDeviation *deviation = m_model->deviation(index)) {
        const AuditExample *example = m_model->example(index);
        line(deviation->target, true, false);
        if (!example) {
            line(deviation->message(), false, false);
            line(deviation->advice(), false, true);
            if (!deviation->examples.isEmpty())
                line(tr("Open the line to see examples."), false, true);
        } else {
            line(example->object, false, false);
            line(tr("The sheet demands %1").arg(shortValue(example->demanded)), false, false);
            line(example->sent.isEmpty() ? tr("Nothing was sent") : tr("Sent was %1").arg(shortValue(example->sent)), false, false);
            frameButton(example->sentFrame, tr("Show what was sent"), example->sentPlace);
            int number = 0;
            for (const FrameId frame : example->sourceFrames) {
                if (number >= 6)
                    break;
                frameButton(frame, example->sourceFrames.size() == 1 ? tr("Show the charger's message") : tr("Show the charger's message %1").arg(number + 1),
                            example->sourcePlaces.value(number));
                ++number;
            }
        }
    }
    layout->addStretch(1);
    m_detailBody->show();
}

void AuditPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_detailLayout)
        showDetail();
}

void AuditPanel::showState()
{
    const AuditResult &result = m_model->result();
    const bool busy = isBusy();
    const bool ready = m_view && m_view->capture() && m_view->analysis();
    const SchemaRef::Kind kind = m_session->document()->sheet().source.kind;
    const bool fits = kind == SchemaRef::Kind::Transaction || kind == SchemaRef::Kind::ChargePoint;
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_run->setVisible(!busy);
    m_run->setEnabled(ready && fits);
    m_save->setEnabled(m_hasResult && !busy);
    m_report->setEnabled(m_hasResult && !busy);
    m_compare->setText(m_model->comparesWithEarlier() ? tr("Without the earlier audit") : tr("Compare with an earlier audit…"));
    const QLocale locale;
    QStringList facts {tr("%1 of %2 objects were sent; %3 of their %4 values are not what the sheet demands.")
                           .arg(locale.toString(result.matched), locale.toString(result.documents), locale.toString(result.deviating), locale.toString(result.values))};
    if (result.unfinished > 0)
        facts.append(tr("%1 charges were not finished.").arg(locale.toString(result.unfinished)));
    if (m_model->comparesWithEarlier())
        facts.append(tr("Compared with the audit of %1.").arg(locale.toString(m_earlier.made.toLocalTime(), QLocale::ShortFormat)));
    facts += result.notices;
    m_summary->setText(facts.join(QLatin1Char(' ')));
    m_tree->setColumnHidden(AuditModel::ChangeColumn, !m_model->comparesWithEarlier());
    m_emptyRun->setVisible(ready && fits && !busy);
    if (busy)
        m_empty->setContent(QStringLiteral("clock"), tr("Comparing what was sent with what the sheet demands…"), {});
    else if (!fits)
        m_empty->setContent(QStringLiteral("check"), tr("An audit needs a sheet from chargers to OCPI"),
                            tr("Open a sheet whose source is a transaction or a charge point of a capture. What it demands is compared with what was really sent."));
    else if (!ready)
        m_empty->setContent(QStringLiteral("traffic"), tr("An audit needs a capture"),
                            tr("Open a capture with OCPP and OCPI messages. What the sheet makes of the chargers' messages is compared with what was sent over OCPI."));
    else
        m_empty->setContent(QStringLiteral("check"), tr("Audit what was sent"),
                            tr("The sheet is run over the capture, and what it demands is compared with what went over OCPI. Deviations are grouped by rule."));
    m_stack->setCurrentWidget(m_hasResult ? m_content : m_empty);
}

} // namespace Roamscope
