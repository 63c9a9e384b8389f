// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace Roamscope {

class ActionRegistry;
class PaletteModel;
class Settings;

/// Ctrl+K: finds any action by a few letters and runs it. Lies over the window that it belongs to,
/// lists shortcuts, shows what was used last first, and goes away when it loses the focus.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(ActionRegistry *registry, Settings *settings, QWidget *window);

    void open();
    /// Runs the selected action and closes.
    void accept();
    void dismiss();

    /// Ids in the order shown, for tests and accessibility.
    QStringList shownIds() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    void place();
    void moveSelection(int step);

    ActionRegistry *m_registry;
    Settings *m_settings;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothing;
    PaletteModel *m_model;
    QPointer<QWidget> m_focusBefore;
};

} // namespace Roamscope
