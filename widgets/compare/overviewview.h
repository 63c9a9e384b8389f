// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparesession.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace Roamscope {

class AgeChart;
class CountCard;
class EmptyState;
class FlowLayout;
class OverviewModel;

/// The whole comparison on one screen: counts, the ten facts that matter, the matrix of fields and classes, how old
/// stale copies are, where most of it comes from, and what was left out because it does not matter.
class OverviewView : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewView(CompareSession *session, QWidget *parent = nullptr);

    OverviewModel *matrix() const { return m_matrix; }
    QTableView *matrixView() const { return m_table; }

Q_SIGNALS:
    /// Something was clicked: show these differences.
    void filterRequested(const QString &filter);
    void toleratedRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillCards(const Overview &overview);
    void fillFacts(const Overview &overview);
    void fillOffenders(const Overview &overview);
    void fillNoise(const Overview &overview);
    QLabel *heading(const QString &text);
    void applyTheme();

    CompareSession *m_session;
    OverviewModel *m_matrix;
    QHBoxLayout *m_cards;
    QVBoxLayout *m_facts;
    AgeChart *m_ages;
    QLabel *m_noAges;
    QVBoxLayout *m_operators;
    QVBoxLayout *m_locations;
    QTableView *m_table;
    QLabel *m_noiseText;
    FlowLayout *m_noise; ///< rules that let something pass
    QWidget *m_noiseBox;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
    QList<QLabel *> m_headings;
};

} // namespace Roamscope
