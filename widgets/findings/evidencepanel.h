// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/framedetail.h"
#include "models/insight/evidencemodel.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;

namespace Roamscope {

class RawView;

/// What a finding rests on, and beside it the message or object of the selected piece with its field marked.
class EvidencePanel : public QWidget
{
    Q_OBJECT
public:
    explicit EvidencePanel(QWidget *parent = nullptr);

    void setFinding(const InsightResultPtr &result, int finding); ///< −1 = none
    void setTimeFormat(const TimeFormat &format);
    /// Selects the first piece that stands on a frame, if there is one.
    void selectFrame(FrameId frame);
    EvidenceModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    RawView *payload() const { return m_payload; }
    /// Of the selected piece; noFrame when it is an object, or nothing is selected.
    FrameId currentFrame() const;
    /// Field of the selected piece, as a JSON Pointer.
    QString currentPointer() const;
    /// Text in the payload that is marked; empty when none is.
    QByteArray markedText() const { return m_marked; }

Q_SIGNALS:
    void evidenceSelected();
    void activated(); ///< Enter or a double click on a piece

private:
    struct Shown
    {
        QByteArray text {};
        quint32 start = 0;
        quint32 length = 0;
        bool found = true; ///< the field that the evidence names is in the text
    };
    void forget();
    void show(int row);
    void present(const Shown &shown);
    static Shown read(const FindingEvidence &evidence, const InsightInput &input);

    InsightResultPtr m_result;
    int m_finding = -1;
    EvidenceModel *m_model;
    QTableView *m_table;
    QLabel *m_heading;
    RawView *m_payload;
    QSplitter *m_splitter;
    QFutureWatcher<Shown> *m_reading = nullptr; ///< the newest question; null when none is open
    QByteArray m_marked;
};

} // namespace Roamscope
