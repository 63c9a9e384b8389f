// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/price/readingspanel.h"

#include "models/pricing/pricingreadings.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace Roamscope {

ReadingsPanel::ReadingsPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("readingsPanel"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(2);
    QComboBox *choice = nullptr;
    QString point;
    for (const PricingReading &reading : pricingReadings()) {
        if (reading.pointText() != point) {
            point = reading.pointText();
            choice = new QComboBox(this);
            choice->setAccessibleName(point);
            choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            choice->setMinimumContentsLength(12);
            auto *label = new QLabel(point, this);
            label->setFont(Theme::small());
            label->setBuddy(choice);
            form->addRow(label, choice);
            m_choices.push_back(choice);
            connect(choice, &QComboBox::currentIndexChanged, this, &ReadingsPanel::useChoices);
        }
        const QSignalBlocker blocker(choice);
        choice->addItem(reading.nameText(), QString::fromLatin1(reading.id));
        choice->setItemData(choice->count() - 1, reading.reasonText(), Qt::ToolTipRole);
    }
    useChoices();
}

void ReadingsPanel::useChoices()
{
    PricingPolicy policy;
    for (QComboBox *choice : m_choices) {
        if (const PricingReading *reading = pricingReading(choice->currentData().toString())) {
            reading->apply(policy);
            choice->setToolTip(reading->reasonText());
        }
    }
    if (policy == m_policy)
        return;
    m_policy = policy;
    Q_EMIT policyChanged();
}

void ReadingsPanel::setPolicy(const PricingPolicy &policy)
{
    for (QComboBox *choice : m_choices) {
        const QSignalBlocker blocker(choice);
        for (int i = 0; i < choice->count(); ++i) {
            // A reading is the policy's when applying it changes nothing.
            PricingPolicy with = policy;
            pricingReading(choice->itemData(i).toString())->apply(with);
            if (with == policy) {
                choice->setCurrentIndex(i);
                break;
            }
        }
    }
    useChoices();
}

} // namespace Roamscope
