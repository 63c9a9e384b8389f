// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/joincorrection.h"
#include "models/capture/timeformat.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Roamscope {

class RoamingModel;
class CaptureView;

/// Which OCPI Session and CDR belong to a charge: shows what the rules found and why, and lets a person say otherwise.
class JoinDialog : public QDialog
{
    Q_OBJECT
public:
    /// `transaction` is an index into the view's analysis.
    JoinDialog(const CaptureView *view, int transaction, const JoinCorrections &corrections, const TimeFormat &format, QWidget *parent = nullptr);

    /// With what was said in the dialog.
    const JoinCorrections &corrections() const { return m_corrections; }

private:
    void join();
    void detach();
    void forget();
    void said();
    void updateButtons();

    const CaptureView *m_view;
    const int m_transaction;
    JoinCorrections m_corrections;
    RoamingModel *m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_join;
    QPushButton *m_detach;
    QPushButton *m_forget;
};

} // namespace Roamscope
