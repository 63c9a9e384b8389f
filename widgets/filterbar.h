// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/captureview.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

namespace Roamscope {

class ChipStack;
class FilterEdit;

/// Where filters are written and seen: the line, what is wrong with it, the stack of those that apply,
/// saved ones, how many frames are left.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    struct SavedFilter
    {
        QString name;
        QString text;
        bool operator==(const SavedFilter &) const = default;
    };

    explicit FilterBar(CaptureView *view, QWidget *parent = nullptr);

    void setCounts(quint32 shown, quint32 total);
    void setBusy(bool busy);
    void focusEdit();
    FilterEdit *edit() const { return m_edit; }
    /// A button to the right of the count, for the view that this bar belongs to.
    void addToolButton(QToolButton *button);

    const QList<SavedFilter> &savedFilters() const { return m_saved; }
    void setSavedFilters(const QList<SavedFilter> &filters);
    static QJsonArray toJson(const QList<SavedFilter> &filters);
    static QList<SavedFilter> fromJson(const QJsonArray &document);

    QJsonObject saveState() const; ///< history only: the chips belong to the CaptureView
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void savedFiltersChanged();
    void leaveRequested(); ///< the keyboard wants to go to the rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void apply(const QString &text);
    void editChip(int index);
    void showValidity();
    void fillMenu();
    void saveCurrent();

    CaptureView *m_view;
    FilterEdit *m_edit;
    QLabel *m_message;
    QLabel *m_count;
    QProgressBar *m_busy;
    QToolButton *m_menuButton;
    QMenu *m_menu;
    ChipStack *m_chips;
    QHBoxLayout *m_line;
    QTimer m_busyDelay;
    QList<SavedFilter> m_saved;
    int m_editedChip = -1;
};

} // namespace Roamscope
