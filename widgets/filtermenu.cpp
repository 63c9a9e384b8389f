// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filtermenu.h"

#include "models/capture/captureview.h"
#include "models/capture/framefilters.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QMenu>

namespace Roamscope::FilterMenu {

namespace {

QString shortened(const QString &filter)
{
    QString text = filter.size() > 60 ? filter.left(59) + QChar(0x2026) : filter;
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

void addTo(QMenu *menu, CaptureView *view, const QString &filter)
{
    if (filter.isEmpty())
        return;
    menu->addSection(shortened(filter));
    QAction *only = menu->addAction(Theme::icon(QStringLiteral("filter")), QCoreApplication::translate("Roamscope::FilterMenu", "Filter on this value"), view,
                                    [view, filter] { filterOnly(view, filter); });
    only->setObjectName(QStringLiteral("filter.only"));
    QAction *both = menu->addAction(Theme::icon(QStringLiteral("filter-add")), QCoreApplication::translate("Roamscope::FilterMenu", "… and this value"), view,
                                    [view, filter] { filterAnd(view, filter); });
    both->setObjectName(QStringLiteral("filter.and"));
    QAction *either = menu->addAction(Theme::icon(QStringLiteral("plus")), QCoreApplication::translate("Roamscope::FilterMenu", "… or this value"), view,
                                      [view, filter] { filterOr(view, filter); });
    either->setObjectName(QStringLiteral("filter.or"));
    either->setEnabled(!view->filterText().isEmpty());
    QAction *without = menu->addAction(Theme::icon(QStringLiteral("filter-remove")), QCoreApplication::translate("Roamscope::FilterMenu", "… not this value"), view,
                                       [view, filter] { filterNot(view, filter); });
    without->setObjectName(QStringLiteral("filter.not"));
}

void filterOnly(CaptureView *view, const QString &filter)
{
    view->setChips({{.text = filter, .paused = false}});
}

void filterAnd(CaptureView *view, const QString &filter)
{
    view->addChip(filter);
}

void filterOr(CaptureView *view, const QString &filter)
{
    QList<CaptureView::Chip> chips = view->chips();
    for (qsizetype i = chips.size() - 1; i >= 0; --i) {
        if (chips.at(i).paused)
            continue;
        chips[i].text = QStringLiteral("(%1) || (%2)").arg(chips.at(i).text, filter);
        view->setChips(chips);
        return;
    }
    view->addChip(filter);
}

void filterNot(CaptureView *view, const QString &filter)
{
    view->addChip(Filter::negation(filter));
}

void followTransaction(CaptureView *view, int transaction)
{
    const AnalysisPtr analysis = view->analysis();
    if (!analysis || !view->capture() || transaction < 0 || transaction >= int(analysis->transactions.size()))
        return;
    const QString filter = FrameFilters::byTransaction(*view->capture(), analysis->transactions[std::size_t(transaction)]);
    if (!filter.isEmpty())
        view->setChips({{.text = filter, .paused = false}});
    view->setCurrentTransaction(transaction);
}

} // namespace Roamscope::FilterMenu
