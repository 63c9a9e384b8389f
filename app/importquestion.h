// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"
#include "models/capture/importer.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Roamscope {

/// What a log does not say itself and the user may know: whose it is, and in which zone it counts.
/// Stands in a message; the capture is read again with the answer.
class ImportQuestion : public QWidget
{
    Q_OBJECT
public:
    struct Missing
    {
        bool chargePoint = false;
        bool zone = false;
        bool any() const { return chargePoint || zone; }
    };
    /// Looks at the first frames only.
    static Missing missingIn(const Capture &capture);
    static QString sentence(const Missing &missing);

    ImportQuestion(const Missing &missing, const ImportOptions &before, QWidget *parent = nullptr);
    ImportOptions options() const;

    /// "+02:00", "-0530", "Z", "UTC" → minutes; false when it is none of them.
    static bool parseZone(const QString &text, int *minutes);
    static QString zoneText(int minutes);

private:
    ImportOptions m_before;
    QLineEdit *m_chargePoint = nullptr;
    QComboBox *m_zone = nullptr;
};

} // namespace Roamscope
