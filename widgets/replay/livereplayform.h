// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/endpoints/endpointlist.h"
#include "models/endpoints/replayplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Roamscope {

/// What of a capture is to be replayed, as the program knew it when the dialog was opened.
struct LiveReplaySource
{
    CapturePtr capture {};
    AnalysisPtr analysis {}; ///< may be null
    QString filter {}; ///< of the chips that apply
    TimeUs rangeFrom = noTime; ///< that the timeline shows, or the user selected there
    TimeUs rangeTo = noTime;
    QByteArray transaction {}; ///< the selected one
    QByteArray chargePoint {}; ///< of the selected frame
};

/// The questions of a replay: which part, as whom, where to, how.
class LiveReplayForm : public QWidget
{
    Q_OBJECT
public:
    LiveReplayForm(const LiveReplaySource &source, const EndpointList *endpoints, QWidget *parent = nullptr);

    /// Without secrets. `error` gets a translated sentence where an answer is none.
    ReplayOrder order(QString *error) const;
    ReplayRole role() const;
    /// The configured endpoint that was chosen; nothing for another address.
    std::optional<Endpoint> endpoint() const;
    QString url() const; ///< as charge point, of another address
    QString listenAddress() const; ///< as CSMS
    quint16 port() const;
    /// Why it cannot begin, and what to do; empty when it can.
    QString missing() const;

Q_SIGNALS:
    void changed();

private:
    void fillParts(const LiveReplaySource &source);
    void fillEndpoints();
    void updateFields();

    enum class Part : quint8 { Whole, Filter, Range, Transaction, ChargePoint };
    const EndpointList *m_endpoints;
    LiveReplaySource m_source;
    QFormLayout *m_where = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_part = nullptr;
    QComboBox *m_endpoint = nullptr;
    QLineEdit *m_url = nullptr;
    QComboBox *m_address = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_id = nullptr;
    QComboBox *m_speed = nullptr;
    QCheckBox *m_shift = nullptr;
    QPlainTextEdit *m_edits = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace Roamscope
