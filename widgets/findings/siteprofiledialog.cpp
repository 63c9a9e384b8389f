// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/siteprofiledialog.h"

#include "models/insight/thresholdtext.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr double likeTheArea = -0.5; ///< of a check's weight: below the lowest that can be chosen

int decimalsFor(const InsightThreshold &threshold)
{
    const double value = std::abs(threshold.value);
    return value != 0 && value < 1 ? 3 : value != std::floor(value) ? 2 : 0;
}

/// Wheel and keys change a number only after it was chosen: the list scrolls under the mouse.
class QuietSpinBox : public QDoubleSpinBox
{
public:
    explicit QuietSpinBox(QWidget *parent)
        : QDoubleSpinBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setKeyboardTracking(false);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QDoubleSpinBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

SiteProfileDialog::SiteProfileDialog(const InsightSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_profile(settings.profile())
    , m_name(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("findings.profileDialog"));
    setWindowTitle(tr("Site profile"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::spacing);
    auto *form = new QFormLayout;
    m_name->setObjectName(QStringLiteral("profile.name"));
    m_name->setMaxLength(int(SiteProfile::longestName));
    form->addRow(tr("&Name:"), m_name);
    layout->addLayout(form);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    m_tree->setObjectName(QStringLiteral("profile.checks"));
    m_tree->setAccessibleName(tr("Areas, checks and their limits"));
    m_tree->setHeaderLabels({tr("Area, check, limit"), tr("Value"), tr("Default"), QString()});
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setTabKeyNavigation(true);
    Theme::styleHeader(m_tree->header());
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->resizeSection(1, 150);
    m_tree->header()->resizeSection(2, 110);
    m_tree->header()->resizeSection(3, 40);
    layout->addWidget(m_tree, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_saveCopy = buttons->addButton(tr("Save as &own profile"), QDialogButtonBox::AcceptRole);
    m_remove = buttons->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole);
    m_remove->setToolTip(tr("Deletes this own profile from the workspace; can be undone in the Findings perspective"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { saveAs(false); });
    connect(m_saveCopy, &QPushButton::clicked, this, [this] { saveAs(true); });
    connect(m_remove, &QPushButton::clicked, this, &SiteProfileDialog::removeOwn);
    connect(m_name, &QLineEdit::textChanged, this, &SiteProfileDialog::updateButtons);
    m_name->setText(m_profile.isBuiltIn ? tr("%1, own", "name of a copy").arg(m_profile.name) : m_profile.name);
    m_hint->setText(m_profile.isBuiltIn
                        ? tr("“%1” is built in: what you change is saved as a profile of your own in the workspace. A weight of 0 leaves a check out; 10 brings it to the top.").arg(m_profile.name)
                        : tr("A weight of 0 leaves a check out; 10 brings it to the top."));
    fill();
    updateButtons();
    resize(760, 640);
}

QPushButton *SiteProfileDialog::resetButton(QTreeWidgetItem *item)
{
    auto *button = new QPushButton(m_tree);
    button->setIcon(Theme::icon(QStringLiteral("undo")));
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setToolTip(tr("Back to the default"));
    button->setAccessibleName(tr("Back to the default: %1").arg(item->text(0)));
    button->setFixedWidth(30);
    m_tree->setItemWidget(item, 3, button);
    return button;
}

void SiteProfileDialog::fill()
{
    const QLocale locale;
    const SiteProfile even;
    for (int number = 0; number < insightAreaCount; ++number) {
        const auto area = InsightArea(number);
        auto *item = new QTreeWidgetItem(m_tree, {displayName(area)});
        QFont strong = item->font(0);
        strong.setWeight(QFont::DemiBold);
        item->setFont(0, strong);
        auto *weight = new QuietSpinBox(m_tree);
        weight->setRange(0, SiteProfile::highestWeight);
        weight->setDecimals(1);
        weight->setSingleStep(0.5);
        weight->setPrefix(tr("weight ", "before the number"));
        weight->setValue(m_profile.weight(area));
        weight->setAccessibleName(tr("Weight of %1").arg(displayName(area)));
        m_areas[std::size_t(number)] = weight;
        m_tree->setItemWidget(item, 1, weight);
        const double before = even.weight(area);
        item->setText(2, locale.toString(before));
        QPushButton *reset = resetButton(item);
        connect(reset, &QPushButton::clicked, weight, [weight, before] { weight->setValue(before); });
        reset->setEnabled(weight->value() != before);
        connect(weight, &QDoubleSpinBox::valueChanged, reset, [reset, before](double value) { reset->setEnabled(value != before); });
        for (const InsightCheck *check : insightChecks()) {
            if (check->area() == area)
                addCheck(item, *check);
        }
    }
}

void SiteProfileDialog::addCheck(QTreeWidgetItem *area, const InsightCheck &check)
{
    const QLocale locale;
    const QByteArray id(check.id().data(), check.id().size());
    auto *item = new QTreeWidgetItem(area, {check.title()});
    item->setToolTip(0, check.description());
    auto *weight = new QuietSpinBox(m_tree);
    weight->setRange(likeTheArea, SiteProfile::highestWeight);
    weight->setDecimals(1);
    weight->setSingleStep(0.5);
    weight->setSpecialValueText(tr("as its area"));
    weight->setPrefix(tr("weight ", "before the number"));
    weight->setValue(m_profile.checkWeights.value(id, likeTheArea));
    weight->setAccessibleName(tr("Weight of %1").arg(check.title()));
    m_fields.insert(id, weight);
    m_tree->setItemWidget(item, 1, weight);
    item->setText(2, tr("as its area"));
    QPushButton *reset = resetButton(item);
    connect(reset, &QPushButton::clicked, weight, [weight] { weight->setValue(likeTheArea); });
    reset->setEnabled(weight->value() >= 0);
    connect(weight, &QDoubleSpinBox::valueChanged, reset, [reset](double value) { reset->setEnabled(value >= 0); });
    for (const InsightThreshold &threshold : check.thresholds()) {
        auto *limit = new QTreeWidgetItem(item, {thresholdTitle(threshold.id)});
        auto *value = new QuietSpinBox(m_tree);
        value->setDecimals(decimalsFor(threshold));
        value->setRange(threshold.lowest, threshold.highest);
        value->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
        if (!threshold.unit.isEmpty())
            value->setSuffix(QLatin1Char(' ') + threshold.unit);
        value->setValue(m_profile.thresholds.value(threshold.id, threshold.value));
        value->setAccessibleName(limit->text(0));
        m_fields.insert(threshold.id, value);
        m_tree->setItemWidget(limit, 1, value);
        limit->setText(2, locale.toString(threshold.value) + (threshold.unit.isEmpty() ? QString() : QLatin1Char(' ') + threshold.unit));
        QPushButton *back = resetButton(limit);
        connect(back, &QPushButton::clicked, value, [value, before = threshold.value] { value->setValue(before); });
        back->setEnabled(value->value() != threshold.value);
        connect(value, &QDoubleSpinBox::valueChanged, back, [back, before = threshold.value](double now) { back->setEnabled(now != before); });
        if (value->value() != threshold.value) {
            item->setExpanded(true);
            area->setExpanded(true);
        }
    }
}

SiteProfile SiteProfileDialog::edited() const
{
    SiteProfile profile = m_profile;
    profile.name = m_name->text().simplified();
    profile.isBuiltIn = false;
    for (std::size_t i = 0; i < m_areas.size(); ++i)
        profile.areaWeights[i] = m_areas[i]->value();
    for (const InsightCheck *check : insightChecks()) {
        const QByteArray id(check->id().data(), check->id().size());
        if (const double weight = m_fields.value(id)->value(); weight >= 0)
            profile.checkWeights.insert(id, weight);
        else
            profile.checkWeights.remove(id);
        for (const InsightThreshold &threshold : check->thresholds()) {
            if (const double value = m_fields.value(threshold.id)->value(); value != threshold.value)
                profile.thresholds.insert(threshold.id, value);
            else
                profile.thresholds.remove(threshold.id);
        }
    }
    return profile;
}

void SiteProfileDialog::saveAs(bool copy)
{
    SiteProfile profile = edited();
    if (copy || m_profile.isBuiltIn) {
        profile.id = m_settings.freeProfileId(profile.name);
        profile.description.clear();
    }
    if (!m_settings.setOwnProfile(profile)) {
        m_hint->setText(tr("There are too many profiles in this workspace. Delete one first."));
        return;
    }
    m_settings.setProfileId(profile.id);
    accept();
}

void SiteProfileDialog::removeOwn()
{
    m_settings.removeOwnProfile(m_profile.id);
    m_settings.setProfileId({});
    accept();
}

void SiteProfileDialog::updateButtons()
{
    const bool named = !m_name->text().simplified().isEmpty();
    m_save->setVisible(!m_profile.isBuiltIn);
    m_remove->setVisible(!m_profile.isBuiltIn);
    m_save->setEnabled(named);
    m_saveCopy->setEnabled(named && (m_profile.isBuiltIn || m_name->text().simplified() != m_profile.name));
    (m_profile.isBuiltIn ? m_saveCopy : m_save)->setDefault(true);
}

} // namespace Roamscope
