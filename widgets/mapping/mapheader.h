// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace Roamscope {

class MappingSession;

/// The head of the Map page: the sheet's title, whether it is saved, its variant, how complete it is, the
/// sample, and the switch between canvas and table.
class MapHeader : public QWidget
{
    Q_OBJECT
public:
    explicit MapHeader(MappingSession *session, QWidget *parent = nullptr);

    void setSampleChooser(QWidget *chooser);
    void setTableSwitch(QAction *action);
    /// Buttons at the right: save, export …
    void addTool(QAction *action);
    void setProblems(int errors, int warnings);

Q_SIGNALS:
    void problemsRequested();
    void requiredRequested();
    /// The sheets menu is about to be shown, empty: fill it.
    void sheetMenuRequested(QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void applyColors();
    void rename();

    MappingSession *m_session;
    QLineEdit *m_title;
    QLabel *m_file;
    QToolButton *m_sheets;
    QToolButton *m_required;
    QToolButton *m_problems;
    QHBoxLayout *m_sampleSlot;
    QHBoxLayout *m_tools;
    QToolButton *m_switch;
};

} // namespace Roamscope
