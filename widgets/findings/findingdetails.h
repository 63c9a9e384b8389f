// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/findingmodel.h"
#include "models/insight/occurrencemodel.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedLayout;
class QTableView;
class QTextBrowser;

namespace Roamscope {

class EmptyState;
class EvidencePanel;

/// One group of findings: what happened and what to do, its occurrences, and the evidence of the selected one.
class FindingDetails : public QWidget
{
    Q_OBJECT
public:
    explicit FindingDetails(QWidget *parent = nullptr);

    /// Row of the model; −1 = none. The occurrence that is selected stays if it is still there.
    void setGroup(const FindingModel *model, int row);
    /// Selects an occurrence; false when it is not one of the group.
    bool selectFinding(quint32 finding);
    /// Index into InsightResult::findings; −1 = none.
    int currentFinding() const;
    void setTimeFormat(const TimeFormat &format);

    EvidencePanel *evidence() const { return m_evidence; }
    QTableView *occurrences() const { return m_table; }
    QTextBrowser *words() const { return m_words; }
    QSplitter *splitter() const { return m_splitter; }

Q_SIGNALS:
    void findingSelected(int finding); ///< also when a group was chosen and its first one came with it
    void evidenceSelected();
    void activated(); ///< Enter on an occurrence or a piece of evidence
    void occurrenceMenuRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshWords();
    void useTheme();

    InsightResultPtr m_result;
    FindingGroup m_group;
    FindingRows::Row m_row;
    QByteArray m_key;
    TimeFormat m_format;
    OccurrenceModel *m_model;
    QTextBrowser *m_words;
    QTableView *m_table;
    QLabel *m_heading;
    EvidencePanel *m_evidence;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
    bool m_changing = false;
};

} // namespace Roamscope
