// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ledger/ledgerpanel.h"

#include "models/capture/arenasink.h"
#include "models/capture/captureview.h"
#include "models/capture/ledgermodel.h"
#include "models/capture/sourcebytes.h"
#include "widgets/emptystate.h"
#include "widgets/ledger/rawplace.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedLayout>
#include <QTextBlock>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace Roamscope {

LedgerPanel::LedgerPanel(CaptureView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new LedgerModel(this))
    , m_tree(new QTreeView(this))
    , m_title(new QLabel(this))
    , m_raw(new QPlainTextEdit(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout(this))
{
    setAccessibleName(tr("Repair ledger"));
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Repair ledger"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setTabKeyNavigation(false);
    QHeaderView *header = m_tree->header();
    Theme::styleHeader(header);
    header->setStretchLastSection(true);
    const QFontMetrics metrics = fontMetrics();
    m_tree->setColumnWidth(LedgerModel::WhatColumn, metrics.averageCharWidth() * 50);
    m_tree->setColumnWidth(LedgerModel::CountColumn, metrics.horizontalAdvance(QStringLiteral("0,000,000")) + 2 * Theme::spacing);
    m_tree->setColumnWidth(LedgerModel::PlaceColumn, metrics.averageCharWidth() * 14);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &LedgerPanel::currentChanged);

    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    m_title->setWordWrap(true);
    m_raw->setReadOnly(true);
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setFont(Theme::monospace());
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setAccessibleName(tr("The place in the file"));
    m_raw->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_raw->setTabChangesFocus(true);
    m_raw->setPlaceholderText(tr("Select a line of the ledger to see the place in the file."));
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_raw, 1);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);

    connect(m_view, &CaptureView::captureChanged, this, &LedgerPanel::refresh);
    connect(m_view, &CaptureView::analysisChanged, this, &LedgerPanel::refresh);
    connect(&m_watcher, &QFutureWatcher<Balances>::finished, this, [this] {
        if (!m_cancel || *m_cancel || m_watcher.future().resultCount() == 0)
            return;
        const Balances balances = m_watcher.result();
        for (std::size_t i = 0; i < balances.size(); ++i)
            m_model->setBalance(int(i), balances[i]);
        if (m_stale)
            refresh();
        else
            currentChanged();
    });
    refresh();
}

LedgerPanel::~LedgerPanel()
{
    stop();
    m_watcher.waitForFinished();
}

void LedgerPanel::stop()
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel.reset();
}

void LedgerPanel::refresh()
{
    m_stale = true;
    const CapturePtr capture = m_view->capture();
    // Bytes of a capture that grows are added up to an end, and then again: begun anew each time they never would be.
    if (capture && capture == m_capture && m_watcher.isRunning() && isVisible())
        return;
    stop();
    // Nobody looks: adding up gigabytes can wait until somebody does.
    if (!isVisible())
        return;
    m_stale = false;
    if (!capture) {
        m_capture.reset();
        m_model->setCapture({});
        m_empty->setContent(QStringLiteral("note"), tr("The repair ledger"),
                            tr("Open a log: what was left out, repaired or seen twice is written down here, with its line or packet, "
                               "so that nothing is silently lost."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    // While a capture grows, what is selected and open stays so.
    const bool grew = capture == m_capture;
    const QStringList current = grew ? pathOf(m_tree->currentIndex()) : QStringList();
    QList<QStringList> open;
    for (int i = 0; grew && i < m_model->rowCount(); ++i) {
        const QModelIndex source = m_model->index(i, 0);
        for (int j = 0; m_tree->isExpanded(source) && j < m_model->rowCount(source); ++j) {
            if (m_tree->isExpanded(m_model->index(j, 0, source)))
                open.append(pathOf(m_model->index(j, 0, source)));
        }
    }
    m_capture = capture;
    m_model->setCapture(capture);
    m_stack->setCurrentWidget(m_splitter);
    for (int i = 0; i < m_model->rowCount(); ++i)
        m_tree->expand(m_model->index(i, 0));
    for (const QStringList &path : std::as_const(open))
        m_tree->expand(indexOf(path));
    const QModelIndex again = indexOf(current);
    if (!again.isValid()) {
        m_title->clear();
        m_raw->clear();
        m_firstMarked = -1;
    }
    m_tree->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([capture, cancel = m_cancel] {
        Balances balances;
        for (std::size_t i = 0; i < capture->sources().size() && !*cancel; ++i)
            balances.push_back(balanceOf(*capture, int(i), cancel.get()));
        return balances;
    }));
}

QStringList LedgerPanel::pathOf(const QModelIndex &index) const
{
    QStringList path;
    for (QModelIndex at = index.siblingAtColumn(0); at.isValid(); at = at.parent())
        path.prepend(at.data(LedgerModel::OffsetRole).isValid() ? at.data(LedgerModel::OffsetRole).toString() : at.data().toString());
    return path;
}

QModelIndex LedgerPanel::indexOf(const QStringList &path) const
{
    QModelIndex at;
    for (const QString &name : path) {
        QModelIndex next;
        for (int i = 0; i < m_model->rowCount(at) && !next.isValid(); ++i) {
            const QModelIndex child = m_model->index(i, 0, at);
            if (pathOf(child).constLast() == name)
                next = child;
        }
        if (!next.isValid())
            return {};
        at = next;
    }
    return at;
}

void LedgerPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void LedgerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

void LedgerPanel::currentChanged()
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return;
    if (index.data(LedgerModel::OffsetRole).isValid()) {
        showPlace(index.data(LedgerModel::SourceRole).toInt(), index.data(LedgerModel::OffsetRole).toULongLong(),
                  index.data(LedgerModel::LengthRole).toULongLong());
        return;
    }
    m_raw->clear();
    m_firstMarked = -1;
    const QString balance = m_model->balanceText(index.data(LedgerModel::SourceRole).toInt());
    m_title->setText(balance.isEmpty() ? tr("Adding up the bytes of this source…") : balance);
}

void LedgerPanel::showPlace(int source, quint64 offset, quint64 length)
{
    const CapturePtr capture = m_view->capture();
    const std::vector<CaptureSource> sources = capture ? capture->sources() : std::vector<CaptureSource>();
    if (source < 0 || source >= int(sources.size()) || !sources[std::size_t(source)].bytes)
        return;
    const CaptureSource &description = sources[std::size_t(source)];
    const bool byLines = description.unit == PlaceUnit::Line;
    const quint64 line = byLines ? capture->lineOf(source, offset) : 0;
    const RawPlace place = RawPlace::around(description.bytes->view(), offset, length, line);
    const QString name = QFileInfo(description.path).fileName();
    const QLocale locale;
    m_title->setText(line ? tr("%1, %2: byte %3, %4 long").arg(name, placeText(PlaceUnit::Line, line), locale.toString(offset), locale.toString(length))
                          : tr("%1: byte %2, %3 long").arg(name, locale.toString(offset), locale.toString(length)));
    m_raw->setPlainText(place.text);
    m_firstMarked = place.firstMarked;
    m_lastMarked = place.lastMarked;
    mark();
}

void LedgerPanel::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (int number = m_firstMarked; number >= 0 && number <= m_lastMarked && marks.size() < 500; ++number) {
        QTextEdit::ExtraSelection selection;
        QColor colour = Theme::color(Theme::Role::Accent);
        colour.setAlpha(48);
        selection.format.setBackground(colour);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selection.cursor = QTextCursor(m_raw->document()->findBlockByNumber(number));
        marks.append(selection);
    }
    m_raw->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        m_raw->setTextCursor(marks.constFirst().cursor);
        m_raw->centerCursor();
    }
}

QString LedgerPanel::rawText() const
{
    return m_raw->toPlainText();
}

void LedgerPanel::showFrame(FrameId frame)
{
    const CapturePtr capture = m_view->capture();
    if (!capture || frame >= capture->size())
        return;
    const FramePlace place = capture->place(frame);
    const int source = capture->frames().at(frame).source;
    showSource(source);
    showPlace(source, place.offset, place.length);
}

void LedgerPanel::showSource(int source)
{
    if (m_stale)
        refresh();
    const QModelIndex index = m_model->index(source, 0);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtTop);
}

void LedgerPanel::showSource(const QString &path)
{
    const std::vector<CaptureSource> sources = m_view->capture() ? m_view->capture()->sources() : std::vector<CaptureSource>();
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (sources[i].path == path)
            showSource(int(i));
    }
}

QJsonObject LedgerPanel::saveState() const
{
    return {{QStringLiteral("columns"), QString::fromLatin1(m_tree->header()->saveState().toBase64())},
            {QStringLiteral("splitter"), QString::fromLatin1(m_splitter->saveState().toBase64())}};
}

void LedgerPanel::restoreState(const QJsonObject &state)
{
    m_tree->header()->restoreState(QByteArray::fromBase64(state.value(QStringLiteral("columns")).toString().toLatin1()));
    m_splitter->restoreState(QByteArray::fromBase64(state.value(QStringLiteral("splitter")).toString().toLatin1()));
}

} // namespace Roamscope
