// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"
#include "models/capture/merge/clockproposal.h"
#include "models/capture/timeformat.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace Roamscope {

class ClockChart;
class EmptyState;
class Sightings;
class SourceEdits;
class SourcesModel;

/// How the clock of one source compares with another's: the frames that both have seen, the line fitted through their
/// differences, and the ways to set it right: apply what was fitted, drag it, type it, or take it back.
class ClocksView : public QWidget
{
    Q_OBJECT
public:
    ClocksView(SourcesModel *model, SourceEdits *edits, QWidget *parent = nullptr);
    ~ClocksView() override;

    ClockChart *chart() const { return m_chart; }
    /// What was read, and which frames of it stand in several sources; `sightings` may be null while they are looked for.
    void setCapture(const CapturePtr &loaded, const std::shared_ptr<const Sightings> &sightings);
    void setProposals(const std::vector<ClockProposal> &proposals);
    void setTimeFormat(const TimeFormat &format);
    /// Shows a source against the one with which it has most frames in common.
    void showSource(const QString &path);
    QString source() const;
    QString reference() const;
    /// What is said about the two clocks, for a reader.
    QString facts() const;

Q_SIGNALS:
    void frameActivated(Roamscope::FrameId loaded); ///< as in the loaded capture

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Comparison;
    void fillSources();
    void fillReferences();
    void compare();
    void compared();
    void showFacts();
    void moveTo(qint64 shift);
    void applyFit();
    void reset();
    void updateButtons();
    const ClockProposal *proposal() const;

    SourcesModel *m_model;
    SourceEdits *m_edits;
    CapturePtr m_loaded;
    std::shared_ptr<const Sightings> m_sightings;
    std::vector<ClockProposal> m_proposals;
    QComboBox *m_source;
    QComboBox *m_reference;
    QLabel *m_against;
    QDoubleSpinBox *m_shift;
    QLabel *m_shiftLabel;
    QPushButton *m_apply;
    QPushButton *m_reset;
    QLabel *m_facts;
    ClockChart *m_chart;
    EmptyState *m_empty;
    QPushButton *m_accept; ///< in the empty state: applies a proposal that rests on something else
    QStackedLayout *m_stack;
    std::shared_ptr<const Comparison> m_comparison;
    QFutureWatcher<std::shared_ptr<const Comparison>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_again = false; ///< something changed while it was compared
    bool m_filling = false;
};

} // namespace Roamscope
