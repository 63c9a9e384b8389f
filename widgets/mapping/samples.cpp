// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/samples.h"

#include "mapping/editsession.h"
#include "mapping/sheetdocument.h"
#include "models/capture/captureview.h"
#include "widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>
#include <QtConcurrent>

namespace Roamscope {

SampleChooser::SampleChooser(MappingSession *session, CaptureView *view, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(view)
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_previous(new QAction(Theme::icon(QStringLiteral("left")), tr("Previous sample"), this))
    , m_next(new QAction(Theme::icon(QStringLiteral("right")), tr("Next sample"), this))
    , m_previousButton(new QToolButton(this))
    , m_nextButton(new QToolButton(this))
    , m_place(new QSpinBox(this))
    , m_of(new QLabel(this))
    , m_title(new QLabel(this))
{
    setAccessibleName(tr("Sample"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIcon(Theme::icon(QStringLiteral("file")));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAutoRaise(true);
    m_button->setMenu(m_menu);
    m_button->setToolTip(tr("Where the sample comes from"));
    m_previous->setObjectName(QStringLiteral("map.previousSample"));
    m_previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageUp));
    m_next->setObjectName(QStringLiteral("map.nextSample"));
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageDown));
    m_previousButton->setDefaultAction(m_previous);
    m_nextButton->setDefaultAction(m_next);
    for (QToolButton *button : {m_previousButton, m_nextButton})
        button->setAutoRaise(true);
    m_place->setAccessibleName(tr("Number of the sample"));
    m_place->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_place->setKeyboardTracking(false);
    m_place->setGroupSeparatorShown(true);
    m_place->setAlignment(Qt::AlignRight);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setMinimumWidth(40);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_button);
    layout->addWidget(m_previousButton);
    layout->addWidget(m_place);
    layout->addWidget(m_of);
    layout->addWidget(m_nextButton);
    layout->addWidget(m_title, 1);
    connect(m_menu, &QMenu::aboutToShow, this, &SampleChooser::fillMenu);
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_place, &QSpinBox::valueChanged, this, [this](int number) {
        if (m_source && number - 1 != m_index)
            setCurrent(number - 1);
    });
    connect(&m_watcher, &QFutureWatcher<Loaded>::finished, this, &SampleChooser::taken);
    connect(session, &MappingSession::schemasChanged, this, &SampleChooser::useBest);
    if (view) {
        connect(view, &CaptureView::captureChanged, this, [this] {
            // What is shown came from a capture that is gone.
            if (m_source && (m_sample.frame != noFrame || m_sample.assembled)) {
                m_chosen = false;
                useNone();
            }
        });
        connect(view, &CaptureView::analysisChanged, this, &SampleChooser::useBest);
        connect(view, &CaptureView::currentTransactionChanged, this, &SampleChooser::follow);
        connect(view, &CaptureView::currentFrameChanged, this, &SampleChooser::follow);
    }
    showState();
}

SampleChooser::~SampleChooser()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_watcher.waitForFinished();
}

void SampleChooser::setDatasets(const QList<DatasetPtr> &datasets)
{
    m_datasets = datasets;
    useBest();
}

void SampleChooser::load(std::function<Loaded(const std::atomic_bool *)> work)
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([work = std::move(work), cancelled = m_cancelled] { return work(cancelled.get()); }));
    showState();
}

void SampleChooser::taken()
{
    const Loaded loaded = m_watcher.result();
    if (!loaded.error.isEmpty()) {
        Q_EMIT failed(loaded.error);
        showState();
        return;
    }
    m_source = loaded.source;
    m_file = loaded.file;
    m_index = -1;
    int start = m_source ? 0 : -1;
    if (m_source && m_view) {
        if (const int place = m_source->indexOfTransaction(m_view->currentTransaction()); place >= 0)
            start = place;
        else if (const int frame = m_source->indexOfFrame(m_view->currentFrame()); frame >= 0)
            start = frame;
    }
    setCurrent(start);
}

void SampleChooser::useCapture()
{
    if (!m_view || !m_view->capture())
        return;
    load([capture = m_view->capture(), analysis = m_view->analysis(), schema = m_session->document()->sheet().source](const std::atomic_bool *cancelled) {
        return Loaded {SampleSource::fromCapture(capture, analysis, schema, cancelled), {}, {}};
    });
}

void SampleChooser::useFile(const QString &path)
{
    m_chosen = true;
    load([path](const std::atomic_bool *cancelled) {
        QString error;
        Loaded loaded {SampleSource::fromFile(path, &error, cancelled), {}, path};
        if (!loaded.source)
            loaded.error = tr("%1: %2").arg(QFileInfo(path).fileName(), error);
        return loaded;
    });
}

void SampleChooser::useDataset(const DatasetPtr &dataset, OcpiModule module)
{
    load([dataset, module](const std::atomic_bool *) { return Loaded {SampleSource::fromDataset(dataset, module), {}, {}}; });
}

void SampleChooser::useNone()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_source.reset();
    m_file.clear();
    setCurrent(-1);
}

void SampleChooser::useBest()
{
    // A file that is still being read is as good as chosen.
    if (m_chosen && (m_source || m_watcher.isRunning()))
        return;
    const SchemaRef schema = m_session->document()->sheet().source;
    if (m_view && m_view->capture() && schema.kind != SchemaRef::Kind::Backend && schema.kind != SchemaRef::Kind::Unknown) {
        useCapture();
        return;
    }
    if (const auto module = moduleFromId(schema.object); module && schema.kind == SchemaRef::Kind::Ocpi) {
        for (const DatasetPtr &dataset : std::as_const(m_datasets)) {
            if (dataset->count(*module) > 0) {
                useDataset(dataset, *module);
                return;
            }
        }
    }
    useNone();
}

void SampleChooser::setCurrent(int index)
{
    m_index = m_source ? qBound(0, index, m_source->count() - 1) : -1;
    m_sample = m_index >= 0 ? m_source->at(m_index) : SheetSample();
    m_session->setSample(m_sample.json);
    showState();
    Q_EMIT sampleChanged(m_sample);
}

void SampleChooser::step(int by)
{
    if (!m_source)
        return;
    const int next = qBound(0, m_index + by, m_source->count() - 1);
    if (next == m_index)
        return;
    setCurrent(next);
    // The rest of the program goes along.
    if (m_view && m_sample.transaction >= 0) {
        m_following = true;
        m_view->setCurrentTransaction(m_sample.transaction);
        m_following = false;
    }
}

void SampleChooser::follow()
{
    if (m_following || !m_source || !m_view)
        return;
    int place = m_source->indexOfTransaction(m_view->currentTransaction());
    if (place < 0)
        place = m_source->indexOfFrame(m_view->currentFrame());
    if (place >= 0 && place != m_index)
        setCurrent(place);
}

void SampleChooser::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Sample documents"), m_session->workspaceFolder(),
                                                      tr("Documents (*.json *.jsonl *.ndjson *.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        useFile(path);
}

void SampleChooser::fillMenu()
{
    m_menu->clear();
    const SchemaRef schema = m_session->document()->sheet().source;
    const bool fits = schema.kind != SchemaRef::Kind::Backend && schema.kind != SchemaRef::Kind::Unknown;
    QAction *capture = m_menu->addAction(Theme::icon(QStringLiteral("traffic")), tr("From the open capture"), this, [this] {
        m_chosen = true;
        useCapture();
    });
    capture->setEnabled(m_view && m_view->capture() && fits);
    m_menu->addAction(Theme::icon(QStringLiteral("open")), tr("From a file…"), this, &SampleChooser::chooseFile);
    m_menu->addSeparator();
    for (const DatasetPtr &dataset : std::as_const(m_datasets)) {
        QMenu *modules = nullptr;
        for (const OcpiModule module : allOcpiModules) {
            if (dataset->count(module) == 0)
                continue;
            if (!modules)
                modules = m_menu->addMenu(Theme::icon(QStringLiteral("folder")), dataset->name());
            modules->addAction(QStringLiteral("%1 (%2)").arg(displayName(module), QLocale().toString(dataset->count(module))), this, [this, dataset, module] {
                m_chosen = true;
                useDataset(dataset, module);
            });
        }
    }
    if (m_datasets.isEmpty())
        m_menu->addAction(tr("Datasets that Compare has loaded appear here"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("No sample"), this, [this] {
        m_chosen = true;
        useNone();
    });
}

void SampleChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

void SampleChooser::showState()
{
    const int count = m_source ? m_source->count() : 0;
    m_button->setText(isBusy() ? tr("Sample: looking…") : m_source ? m_source->title() : tr("Choose a sample"));
    m_button->setAccessibleName(tr("Sample: %1").arg(m_button->text()));
    const bool several = count > 1;
    for (QWidget *widget : std::initializer_list<QWidget *> {m_place, m_of, m_previousButton, m_nextButton})
        widget->setVisible(several);
    m_title->setVisible(m_source != nullptr);
    {
        const QSignalBlocker quiet(m_place);
        m_place->setRange(1, qMax(1, count));
        m_place->setValue(m_index + 1);
        m_place->setFixedWidth(m_place->fontMetrics().horizontalAdvance(QLocale().toString(qMax(99, count))) + 3 * Theme::spacing);
    }
    m_of->setText(tr("of %1").arg(QLocale().toString(count)));
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index >= 0 && m_index + 1 < count);
    const QString title = m_source && m_sample.json.isEmpty() ? tr("%1: cannot be read any more").arg(m_sample.title) : m_sample.title;
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::color(Theme::Role::TextMuted));
    m_title->setPalette(muted);
    m_title->setText(title);
    m_title->setToolTip(title);
}

} // namespace Roamscope
