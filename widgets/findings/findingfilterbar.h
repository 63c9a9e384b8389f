// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/findingrows.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace Roamscope {

class FlowLayout;

/// Where a list of findings is narrowed: severities, words, and a visible stack of what was chosen (areas, charge
/// points, parties, charges, a range of time), which can be paused, removed and stepped back as in Traffic.
class FindingFilterBar : public QWidget
{
    Q_OBJECT
public:
    /// One choice of the stack.
    struct Chip
    {
        enum class Kind : quint8 { Area, Check, ChargePoint, Party, Transaction, Range };
        Kind kind = Kind::Area;
        QByteArray value {}; ///< the check, the charge point
        int number = -1; ///< InsightArea, DatasetRole, index of the transaction
        TimeRange range {};
        QString text {}; ///< as it is read
        bool paused = false;
        bool operator==(const Chip &) const = default;
    };

    explicit FindingFilterBar(QWidget *parent = nullptr);

    FindingQuery query() const;
    const QList<Chip> &chips() const { return m_chips; }
    void setChips(const QList<Chip> &chips);
    void addChip(const Chip &chip); ///< a range takes the place of the one before
    void clear(); ///< everything is shown again
    bool isNarrowed() const;
    void goBack();
    /// Numbers beside the severities and at the right.
    void setCounts(const FindingRows &rows);
    /// Fills the menu in which charge points, parties and areas are chosen, when it opens.
    void setMenuFiller(std::function<void(QMenu *)> filler) { m_fill = std::move(filler); }
    void setHidesMarked(bool hides);
    void focusSearch();
    QLineEdit *search() const { return m_search; }

    static Chip areaChip(InsightArea area);
    static Chip chargePointChip(const QByteArray &name);
    static Chip partyChip(DatasetRole party);

Q_SIGNALS:
    void queryChanged();
    void leaveRequested(); ///< the keyboard wants to go to the rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();

    QLineEdit *m_search;
    std::array<QToolButton *, 3> m_severities {};
    QToolButton *m_narrow;
    QToolButton *m_hideMarked;
    QLabel *m_count;
    QMenu *m_menu;
    QWidget *m_stack;
    FlowLayout *m_flow;
    QList<QWidget *> m_widgets;
    QList<Chip> m_chips;
    QList<QList<Chip>> m_history;
    std::function<void(QMenu *)> m_fill;
    QTimer m_typing; ///< a word is not looked for while it is typed
};

} // namespace Roamscope
