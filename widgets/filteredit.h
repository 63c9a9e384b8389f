// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/filter.h"

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStandardItemModel;

namespace Roamscope {

/// A line that takes a filter: completion from names and values, the faulty place underlined while
/// typing, earlier filters by the up and down keys.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);

    void setCapture(CapturePtr capture); ///< whose values completion offers
    const FilterError &error() const { return m_error; }
    QStringList history() const { return m_history; }
    void setHistory(const QStringList &history);
    void remember(const QString &text);

Q_SIGNALS:
    void validityChanged();
    void accepted(const QString &filter); ///< Enter on a valid text

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void check();
    void underline();
    void showCompletions();
    void complete(const QModelIndex &index);
    void step(int direction);

    CapturePtr m_capture;
    FilterError m_error;
    QCompleter *m_completer;
    QStandardItemModel *m_completions;
    QStringList m_history; ///< newest last
    int m_historyAt = -1; ///< −1 = the text being typed
    QString m_typed;
    bool m_completing = false;
};

} // namespace Roamscope
