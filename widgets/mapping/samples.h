// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/samplesource.h"

#include <QFutureWatcher>
#include <QWidget>

#include <atomic>

class QAction;
class QLabel;
class QMenu;
class QSpinBox;
class QToolButton;

namespace Roamscope {

class CaptureView;
class MappingSession;

/// Which document the sheet is tried on: from the open capture, a file, or a Dataset, with keys to step
/// through. A bar for the head of the Map page. Follows the program's selected transaction and frame.
class SampleChooser : public QWidget
{
    Q_OBJECT
public:
    /// `view` may be null: then there is no capture to choose from.
    SampleChooser(MappingSession *session, CaptureView *view, QWidget *parent = nullptr);
    ~SampleChooser() override;

    /// What Compare has loaded; offered where it holds objects of the sheet's source.
    void setDatasets(const QList<DatasetPtr> &datasets);
    void useCapture();
    void useFile(const QString &path);
    void useDataset(const DatasetPtr &dataset, OcpiModule module);
    void useNone();
    /// Looks where samples can come from when none is chosen yet: the open capture first.
    void useBest();

    const SampleSourcePtr &source() const { return m_source; }
    int current() const { return m_index; }
    void setCurrent(int index);
    const SheetSample &sample() const { return m_sample; }
    bool isBusy() const { return m_watcher.isRunning(); }
    /// "map.nextSample", "map.previousSample": to be put into the program's actions.
    QList<QAction *> stepActions() const { return {m_next, m_previous}; }
    QString file() const { return m_file; } ///< for the session; empty when none is chosen

Q_SIGNALS:
    void sampleChanged(const Roamscope::SheetSample &sample);
    /// A file could not be read; a translated sentence.
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded
    {
        SampleSourcePtr source;
        QString error;
        QString file;
    };
    void load(std::function<Loaded(const std::atomic_bool *)> work);
    void taken();
    void step(int by);
    void fillMenu();
    void chooseFile();
    void showState();
    void follow();

    MappingSession *m_session;
    CaptureView *m_view;
    QToolButton *m_button;
    QMenu *m_menu;
    QAction *m_previous;
    QAction *m_next;
    QToolButton *m_previousButton;
    QToolButton *m_nextButton;
    QSpinBox *m_place;
    QLabel *m_of;
    QLabel *m_title;
    SampleSourcePtr m_source;
    SheetSample m_sample;
    int m_index = -1;
    QString m_file;
    QList<DatasetPtr> m_datasets;
    QFutureWatcher<Loaded> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_chosen = false; ///< by the user: the next capture does not take its place
    bool m_following = false;
};

} // namespace Roamscope
