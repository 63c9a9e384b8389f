// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/rulesdialog.h"

#include "widgets/compare/ruledialog.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Roamscope {

RulesDialog::RulesDialog(const RuleSet &rules, const std::vector<qint64> &tolerated, QWidget *parent)
    : QDialog(parent)
    , m_set(rules)
    , m_rules(rules.rules())
    , m_tolerated(tolerated)
    , m_list(new QTreeWidget(this))
    , m_edit(new QPushButton(tr("&Edit…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    setWindowTitle(tr("Rules of the comparison"));
    m_list->setHeaderLabels({tr("What does not matter"), tr("Why"), tr("Lets pass")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Rules"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    auto *hint = new QLabel(tr("What a rule lets pass is counted and can be looked at; it never disappears unseen."), this);
    hint->setWordWrap(true);
    auto *add = new QPushButton(tr("&New…"), this);
    auto *load = new QPushButton(tr("Re&ad from a file…"), this);
    auto *save = new QPushButton(tr("&Write to a file…"), this);
    auto *side = new QVBoxLayout;
    for (QPushButton *button : {add, m_edit, m_remove, load, save}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    resize(820, 420);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &RulesDialog::add);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_list->indexOfTopLevelItem(m_list->currentItem())); });
    connect(m_remove, &QPushButton::clicked, this, &RulesDialog::remove);
    connect(load, &QPushButton::clicked, this, &RulesDialog::load);
    connect(save, &QPushButton::clicked, this, &RulesDialog::save);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { edit(m_list->indexOfTopLevelItem(item)); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RulesDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        const int place = m_list->indexOfTopLevelItem(item);
        if (place >= 0 && place < int(m_rules.size()))
            m_rules[std::size_t(place)].enabled = item->checkState(0) == Qt::Checked;
    });
    fill();
}

void RulesDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        auto *item = new QTreeWidgetItem(m_list, {m_rules[i].description(), m_rules[i].reason,
                                                  i < m_tolerated.size() ? QLocale().toString(m_tolerated[i]) : QString()});
        item->setCheckState(0, m_rules[i].enabled ? Qt::Checked : Qt::Unchecked);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, item->text(0));
        item->setToolTip(1, item->text(1));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(qBound(0, current, m_list->topLevelItemCount() - 1)));
    updateButtons();
}

void RulesDialog::updateButtons()
{
    const bool any = m_list->currentItem() != nullptr;
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
}

void RulesDialog::edit(int row)
{
    if (row < 0 || row >= int(m_rules.size()))
        return;
    RuleDialog dialog(m_rules[std::size_t(row)], this);
    if (dialog.exec() == QDialog::Accepted) {
        m_rules[std::size_t(row)] = dialog.rule();
        fill();
    }
}

void RulesDialog::add()
{
    RuleDialog dialog(ComparisonRule(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    RuleSet set = rules();
    set.add(dialog.rule());
    m_rules = set.rules();
    m_tolerated.resize(m_rules.size());
    fill();
}

void RulesDialog::remove()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    m_rules.erase(m_rules.begin() + row);
    if (row < int(m_tolerated.size()))
        m_tolerated.erase(m_tolerated.begin() + row);
    fill();
}

void RulesDialog::load()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Read rules"), QString(), tr("Rules (*.json)"));
    if (path.isEmpty())
        return;
    RuleSet read;
    QString error;
    if (!RuleSet::load(path, &read, &error)) {
        QMessageBox::warning(this, tr("Read rules"), error);
        return;
    }
    RuleSet set = rules();
    for (const ComparisonRule &rule : read.rules())
        set.add(rule);
    m_rules = set.rules();
    m_tolerated.resize(m_rules.size());
    fill();
}

void RulesDialog::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Write rules"), QStringLiteral("rules.json"), tr("Rules (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(rules().toJson()).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        QMessageBox::warning(this, tr("Write rules"), tr("%1: cannot be written (%2). Choose another folder.").arg(path, file.errorString()));
}

RuleSet RulesDialog::rules() const
{
    RuleSet set = m_set;
    set.setRules(m_rules);
    return set;
}

} // namespace Roamscope
