// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/findingmarks.h"
#include "models/insight/findingmodel.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QMenu;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace Roamscope {

class CaptureView;
class EmptyState;
class FindingDetails;
class FindingFilterBar;
class FindingTrend;
class InsightSession;
class SilentChecksView;
class SymptomPage;

/// The Findings perspective: what the checks found, grouped by cause, with its evidence; the way down from a symptom;
/// and what the checks could not say. Its actions have stable ids ("findings.…") and belong to the page.
class FindingsPage : public QWidget
{
    Q_OBJECT
public:
    enum class View { Findings, Symptoms, Checks };

    FindingsPage(InsightSession *session, CaptureView *view, QWidget *parent = nullptr);

    View view() const;
    void showView(View view);
    FindingModel *model() const { return m_model; }
    QListView *list() const { return m_list; }
    FindingFilterBar *filters() const { return m_filters; }
    FindingDetails *details() const { return m_details; }
    FindingTrend *trend() const { return m_trend; }
    SymptomPage *symptomPage() const { return m_symptoms; }
    SilentChecksView *checks() const { return m_checks; }
    QComboBox *profiles() const { return m_profiles; }
    QAction *action(const char *id) const { return m_actions.value(id); }

    /// Index into InsightResult::findings; −1 = none.
    int currentFinding() const;
    /// Selects a finding and its evidence; filters that hide it are taken away.
    void showFinding(int finding);
    void setTimeFormat(const TimeFormat &format);
    /// A mark for the selected finding, as the dialog asks for it; false when nothing is selected.
    bool mark(const QString &reason, int extent);
    /// Where what was found stands in time, without what is marked as no fault; null when nothing was checked.
    FindingMarks::Pointer marks() const { return m_marks; }

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void marksChanged();
    void currentFindingChanged(int finding);
    void trafficRequested(Roamscope::FrameId frame);
    void timelineRequested(int finding, Roamscope::FrameId frame);
    void compareRequested(const QByteArray &object);
    void priceRequested(const QByteArray &object);
    void lineageRequested(bool forward); ///< of the field that the evidence names; it is selected already
    void openRequested();
    void demoRequested();

private:
    QWidget *createTopRow();
    QWidget *createFindings();
    void createActions();
    QAction *addAction(const char *id, const QString &text, const QString &icon, const QKeySequence &key);
    void fillNarrowMenu(QMenu *menu);
    void fillOccurrenceMenu(QMenu *menu);
    void fillProfiles();

    void useResult();
    void rowsReplaced();
    void contentChanged();
    void updateState();
    void updateActions();
    void chooseRow(int row);
    void publish();
    void step(int direction);
    void frameChosen(FrameId frame);
    void chooseProfile();
    void editProfile();
    void askToMark();
    void unmark();
    void copy(bool markdown);
    FrameId currentFrame() const;
    /// Object of OCPI that the selected finding is about, for Compare and Price; empty when there is none.
    QByteArray compareObject() const;
    QByteArray priceObject() const;

    InsightSession *m_session;
    CaptureView *m_view;
    FindingModel *m_model;
    QTabBar *m_tabs;
    QComboBox *m_profiles;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QStackedWidget *m_pages;
    QWidget *m_findings = nullptr;
    FindingFilterBar *m_filters = nullptr;
    FindingTrend *m_trend = nullptr;
    QToolButton *m_byArea = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_listStack = nullptr;
    EmptyState *m_nothingPasses = nullptr;
    FindingDetails *m_details = nullptr;
    QSplitter *m_splitter = nullptr;
    EmptyState *m_empty;
    QPushButton *m_openButton = nullptr;
    QPushButton *m_demoButton = nullptr;
    QPushButton *m_checksButton = nullptr;
    SymptomPage *m_symptoms;
    SilentChecksView *m_checks;
    QHash<QByteArray, QAction *> m_actions;
    TimeFormat m_format;
    FindingMarks::Pointer m_marks;
    InsightResultPtr m_result; ///< that m_byFrame and m_marks were made of
    std::vector<std::pair<FrameId, quint32>> m_byFrame; ///< findings by the frames of their evidence
    QByteArray m_currentKey;
    int m_pending = -1; ///< a finding to be shown as soon as the list has it
    bool m_restoring = false; ///< what is selected was so before: nobody else follows
    bool m_publishing = false;
    bool m_filling = false;
};

} // namespace Roamscope
