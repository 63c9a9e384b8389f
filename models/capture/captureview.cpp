// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureview.h"

namespace Roamscope {

CaptureView::CaptureView(QObject *parent)
    : QObject(parent)
{
}

CaptureView::~CaptureView() = default;

void CaptureView::setCapture(CapturePtr capture)
{
    if (m_capture == capture)
        return;
    m_capture = std::move(capture);
    m_analysis.reset();
    m_currentFrame = noFrame;
    m_currentPointer.clear();
    m_currentTransaction = -1;
    m_cursor = noTime;
    m_rangeFrom = noTime;
    m_rangeTo = noTime;
    Q_EMIT captureChanged();
    Q_EMIT analysisChanged();
    Q_EMIT currentFrameChanged(m_currentFrame);
    Q_EMIT currentTransactionChanged(m_currentTransaction);
}

void CaptureView::setAnalysis(AnalysisPtr analysis)
{
    m_analysis = std::move(analysis);
    // Indices belong to the analysis they came from.
    const int transactionNow = m_analysis && m_currentFrame != noFrame ? m_analysis->transactionOf(m_currentFrame) : -1;
    Q_EMIT analysisChanged();
    setCurrentTransaction(transactionNow);
}

void CaptureView::setSourceLooks(std::vector<SourceLook> looks)
{
    if (looks == m_sourceLooks)
        return;
    m_sourceLooks = std::move(looks);
    Q_EMIT sourceLooksChanged();
}

void CaptureView::notifyRowsAdded()
{
    Q_EMIT rowsAdded();
}

void CaptureView::setCurrentFrame(FrameId frame)
{
    if (m_currentFrame == frame)
        return;
    m_currentFrame = frame;
    m_currentPointer.clear();
    Q_EMIT currentFrameChanged(frame);
    if (frame == noFrame || !m_capture)
        return;
    setCursor(m_capture->frames().time(frame));
    if (m_analysis)
        setCurrentTransaction(m_analysis->transactionOf(frame));
}

void CaptureView::setCurrentPointer(const QString &pointer)
{
    if (m_currentPointer == pointer)
        return;
    m_currentPointer = pointer;
    Q_EMIT currentPointerChanged(pointer);
}

void CaptureView::setCurrentTransaction(int transaction)
{
    if (m_currentTransaction == transaction)
        return;
    m_currentTransaction = transaction;
    Q_EMIT currentTransactionChanged(transaction);
}

void CaptureView::setCursor(TimeUs time)
{
    if (m_cursor == time)
        return;
    m_cursor = time;
    Q_EMIT cursorChanged(time);
}

void CaptureView::setRange(TimeUs from, TimeUs to)
{
    if (m_rangeFrom == from && m_rangeTo == to)
        return;
    m_rangeFrom = from;
    m_rangeTo = to;
    Q_EMIT rangeChanged(from, to);
}

void CaptureView::setChips(const QList<Chip> &chips)
{
    if (m_chips == chips)
        return;
    m_history.append(m_chips);
    m_chips = chips;
    Q_EMIT chipsChanged();
}

void CaptureView::addChip(const QString &text)
{
    QList<Chip> chips = m_chips;
    chips.append({.text = text, .paused = false});
    setChips(chips);
}

void CaptureView::removeChip(int index)
{
    QList<Chip> chips = m_chips;
    chips.removeAt(index);
    setChips(chips);
}

void CaptureView::setChipPaused(int index, bool paused)
{
    QList<Chip> chips = m_chips;
    chips[index].paused = paused;
    setChips(chips);
}

void CaptureView::goBack()
{
    if (m_history.isEmpty())
        return;
    m_chips = m_history.takeLast();
    Q_EMIT chipsChanged();
}

QString CaptureView::filterText() const
{
    QStringList parts;
    for (const Chip &chip : m_chips) {
        if (!chip.paused)
            parts.append(chip.text);
    }
    return Filter::conjunction(parts);
}

} // namespace Roamscope
