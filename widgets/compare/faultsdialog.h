// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/dataset.h"

#include <QDialog>

namespace Roamscope {

/// What of a side's files could not be taken as it is: where, what, and what to do.
class FaultsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FaultsDialog(const Dataset &dataset, QWidget *parent = nullptr);
};

} // namespace Roamscope
