// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/fleet.h"

#include <QTimer>
#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace Roamscope {

/// Many charge points of the same kind at once, each running the script: for load from one laptop.
class ChargePointFleetPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ChargePointFleetPanel(QWidget *parent = nullptr);

    /// `plan` comes with station, TLS, script, speed and sink. A translated sentence when it cannot start.
    QString start(Fleet::Plan plan);
    void stop();
    bool isRunning() const { return m_fleet.isRunning(); }
    const Fleet &fleet() const { return m_fleet; }
    /// "120 of 200 connected": translated.
    QString stateText() const;
    /// Another thing occupies the endpoint.
    void setBlocked(bool blocked);
    void say(const QString &text, bool bad);

    int count() const;
    void setCount(int count);
    QString idPattern() const;
    void setIdPattern(const QString &pattern);

Q_SIGNALS:
    void startWanted();
    void edited();
    void finished();
    void changed(); ///< in batches
    void problem(const Roamscope::PeerProblem &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void colourNote();
    void updateButtons();
    QString stateOf(int station) const;

    Fleet m_fleet;
    QTimer m_timer;
    bool m_blocked = false;
    bool m_stopped = false; ///< by the user
    bool m_isBad = false; ///< what the note says
    QSpinBox *m_count;
    QLineEdit *m_pattern;
    QDoubleSpinBox *m_spread;
    QPushButton *m_start;
    QLabel *m_note;
    QProgressBar *m_progress;
    QLabel *m_figures;
    QTableWidget *m_table;
};

} // namespace Roamscope
