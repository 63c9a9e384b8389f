// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QToolButton;
class QWidget;

namespace Roamscope {

/// Lays out what the status bar's indicators of things that go on have in common: a mark, a text, and the buttons that
/// follow the end and stop.
void layOutIndicator(QWidget *indicator, QLabel *mark, QLabel *text, QToolButton *follow, QToolButton *stop);

} // namespace Roamscope
