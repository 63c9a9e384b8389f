// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/faultsdialog.h"

#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Roamscope {

FaultsDialog::FaultsDialog(const Dataset &dataset, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Faults in %1").arg(dataset.name()));
    auto *hint = new QLabel(tr("Everything else was read and compared as it stands, without repair."), this);
    hint->setWordWrap(true);
    auto *list = new QTreeWidget(this);
    list->setHeaderLabels({tr("What"), tr("Where"), tr("Times"), tr("What to do")});
    list->setRootIsDecorated(false);
    list->setAllColumnsShowFocus(true);
    list->setAccessibleName(tr("Faults"));
    for (const DatasetFault &fault : dataset.faults()) {
        QString place;
        if (fault.source < dataset.sources().size()) {
            // Counting lines in a large file takes time: bytes tell the place at once.
            place = QFileInfo(dataset.sources()[fault.source].path).fileName();
            if (fault.length > 0)
                place += tr(", byte %1").arg(QLocale().toString(fault.offset));
        }
        auto *item = new QTreeWidgetItem(list, {fault.message(), place, QLocale().toString(fault.count), fault.advice()});
        item->setIcon(0, Theme::icon(fault.severity));
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        for (const int column : {0, 1, 3})
            item->setToolTip(column, item->text(column));
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(920, 420);
}

} // namespace Roamscope
