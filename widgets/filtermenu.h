// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;

namespace Roamscope {

class CaptureView;

/// "Filter on this value" (only, and, or, not), the same in every view.
namespace FilterMenu {

void addTo(QMenu *menu, CaptureView *view, const QString &filter);

void filterOnly(CaptureView *view, const QString &filter);
void filterAnd(CaptureView *view, const QString &filter);
/// Widens the newest filter that applies.
void filterOr(CaptureView *view, const QString &filter);
void filterNot(CaptureView *view, const QString &filter);
/// Filters on all that belongs to a transaction of the view's analysis, and selects it.
void followTransaction(CaptureView *view, int transaction);

} // namespace FilterMenu

} // namespace Roamscope
