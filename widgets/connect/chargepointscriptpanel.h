// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/chargescript.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace Roamscope {

class ChargePoint;
class ChargeScriptRun;

/// Chooses a script, runs it on a charge point, and ticks its steps off.
class ChargePointScriptPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ChargePointScriptPanel(ChargePoint *point, QWidget *parent = nullptr);
    ~ChargePointScriptPanel() override;

    /// A file, or ":/charge-scripts/…" for one that comes with the program.
    void setScript(const QString &path);
    QString script() const { return m_path; }
    /// What was read from it; null when it cannot be.
    std::shared_ptr<const ChargeScript> readScript() const { return m_script; }
    bool isRunning() const;
    void stop();
    /// The charge point was started or has stopped.
    void refresh();

Q_SIGNALS:
    void scriptChosen(const QString &path);
    /// The charge point must run for a script; the page starts it.
    void startWanted();
    void finished(bool good);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void run();
    void drive();
    void showStep(int step);
    void over();
    void addFile(const QString &path);

    ChargePoint *m_point;
    QString m_path;
    std::shared_ptr<const ChargeScript> m_script;
    std::shared_ptr<ChargeScriptRun> m_run;
    bool m_wanted = false; // runs as soon as the charge point does
    bool m_told = false; // how it ended
    QComboBox *m_choice;
    QPushButton *m_open;
    QPushButton *m_start;
    QLabel *m_about;
    QLabel *m_result;
    QListWidget *m_steps;
};

} // namespace Roamscope
