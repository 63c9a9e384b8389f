// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/lineageindex.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace Roamscope {

/// Answers where values come from and go to, in a worker. The index of a capture is built with the first question and
/// kept; of several questions the newest wins. Lives in the interface thread.
class LineageSession : public QObject
{
    Q_OBJECT
public:
    explicit LineageSession(QObject *parent = nullptr);
    ~LineageSession() override;

    /// Another capture, the same with a newer analysis, or other sheets; what was read is dropped. The last question
    /// is asked again when the capture is the same.
    void setInput(const LineageInput &input);
    const LineageInput &input() const { return m_input; }

    void ask(const LineageSubject &subject, ValueLineage::Direction direction);
    void clear();
    const ValueLineage &lineage() const { return m_lineage; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// lineage() is the answer to the last question, or empty.
    void changed();
    void busyChanged(bool busy);

private:
    struct Shared;
    struct Answer
    {
        std::shared_ptr<Shared> shared {};
        ValueLineage lineage {};
        quint64 request = 0;
    };
    void start();
    void take(const Answer &answer);
    void setBusy(bool busy);

    LineageInput m_input;
    std::shared_ptr<Shared> m_shared; ///< index of the input; workers hold it as long as they need it
    LineageSubject m_subject;
    ValueLineage::Direction m_direction = ValueLineage::Direction::Back;
    ValueLineage m_lineage;
    quint64 m_request = 0;
    bool m_busy = false;
    QThreadPool m_pool;
};

} // namespace Roamscope
