// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columns/columnpane.h"

#include "widgets/columns/columnsdocument.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Roamscope {

namespace {

QComboBox *namedBox(const char *name, const QString &accessible, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(accessible);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

void selectData(QComboBox *box, int value)
{
    box->setCurrentIndex(box->findData(value));
}

} // namespace

ColumnPane::ColumnPane(ColumnsDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new QLabel(this))
    , m_form(new QFormLayout)
    , m_role(namedBox("columns.role", tr("Role of the column"), this))
    , m_reason(new QLabel(this))
    , m_quantity(namedBox("columns.quantity", tr("What the column measures"), this))
    , m_unit(namedBox("columns.unit", tr("Unit of the column"), this))
    , m_sign(namedBox("columns.sign", tr("What the sign means"), this))
    , m_voltage(new QDoubleSpinBox(this))
    , m_phases(namedBox("columns.phases", tr("Number of phases"), this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_voltage->setObjectName(QStringLiteral("columns.voltage"));
    m_voltage->setAccessibleName(tr("Voltage between phase and neutral"));
    m_voltage->setRange(1, 1500);
    m_voltage->setDecimals(0);
    m_voltage->setSuffix(tr(" V"));
    for (const std::optional<ColumnRole> &role : ColumnsDocument::rolesInOrder()) {
        if (!role) {
            m_role->insertSeparator(m_role->count());
            continue;
        }
        m_role->addItem(displayName(*role), int(*role));
        m_role->setItemData(m_role->count() - 1, columnRoleHelp(*role), Qt::ToolTipRole);
    }
    for (int quantity = 1; quantity < int(EnergyQuantity::Count); ++quantity)
        m_quantity->addItem(displayName(EnergyQuantity(quantity)), quantity);
    m_phases->addItem(tr("1 phase"), 1);
    m_phases->addItem(tr("3 phases"), 3);

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(Theme::gap + 2);
    m_form->addRow(tr("&Role"), m_role);
    m_form->addRow(m_reason);
    m_form->addRow(tr("&Quantity"), m_quantity);
    m_form->addRow(tr("&Unit"), m_unit);
    m_form->addRow(tr("Si&gn"), m_sign);
    m_form->addRow(tr("&Voltage"), m_voltage);
    m_form->addRow(tr("P&hases"), m_phases);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_title);
    layout->addLayout(m_form);

    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling && m_role->currentData().isValid())
            m_document->setRole(m_column, ColumnRole(m_role->currentData().toInt()));
    });
    for (QComboBox *box : {m_quantity, m_unit, m_sign, m_phases})
        connect(box, &QComboBox::currentIndexChanged, this, &ColumnPane::energyChanged);
    connect(m_voltage, &QDoubleSpinBox::valueChanged, this, &ColumnPane::energyChanged);
    connect(document, &ColumnsDocument::columnChanged, this, [this](int column) {
        if (column == m_column)
            refresh();
    });
    connect(document, &ColumnsDocument::sampleChanged, this, &ColumnPane::refresh);
    refresh();
}

void ColumnPane::setColumn(int column)
{
    if (std::exchange(m_column, column) != column)
        refresh();
}

void ColumnPane::refresh()
{
    m_filling = true;
    const bool any = m_column >= 0 && m_column < m_document->columnCount();
    const ColumnRole role = m_document->role(m_column);
    const EnergyColumn energy = m_document->energy(m_column);
    const bool measured = any && (role == ColumnRole::Measure || role == ColumnRole::Value);
    const QString name = m_document->columnName(m_column);
    m_title->setText(any ? tr("Column “%1”").arg(name.size() > 40 ? name.left(39) + QStringLiteral("…") : name) : tr("No column"));
    m_role->setEnabled(any);
    selectData(m_role, int(role));
    m_reason->setVisible(any && !m_document->reason(m_column).isEmpty());
    m_reason->setText(tr("%1 %2 % certain.").arg(m_document->reason(m_column), QLocale().toString(m_document->confidence(m_column))));
    m_form->setRowVisible(m_quantity, measured);
    m_form->setRowVisible(m_unit, measured);
    m_form->setRowVisible(m_sign, measured && energyHasSign(energy.quantity));
    m_form->setRowVisible(m_voltage, measured && energy.unit == EnergyUnit::Ampere);
    m_form->setRowVisible(m_phases, measured && energy.unit == EnergyUnit::Ampere);
    selectData(m_quantity, int(energy.quantity));
    fillUnits();
    selectData(m_unit, int(energy.unit));
    m_sign->clear();
    for (int sign = 0; sign < int(EnergySign::Count); ++sign)
        m_sign->addItem(energySignText(energy.quantity, EnergySign(sign)), sign);
    selectData(m_sign, int(energy.sign));
    m_voltage->setValue(energy.voltage);
    selectData(m_phases, energy.phases == 1 ? 1 : 3);
    m_filling = false;
}

void ColumnPane::fillUnits()
{
    m_unit->clear();
    const EnergyColumn energy = m_document->energy(m_column);
    for (const EnergyUnit unit : energyUnitsOf(energy.quantity))
        m_unit->addItem(displayName(unit), int(unit));
    m_unit->addItem(displayName(EnergyUnit::Unknown), int(EnergyUnit::Unknown));
}

void ColumnPane::energyChanged()
{
    if (m_filling || m_column < 0)
        return;
    EnergyColumn energy = m_document->energy(m_column);
    const auto quantity = EnergyQuantity(m_quantity->currentData().toInt());
    if (energy.quantity != quantity) {
        energy.quantity = quantity;
        const std::vector<EnergyUnit> &units = energyUnitsOf(quantity);
        if (std::ranges::find(units, energy.unit) == units.end())
            energy.unit = units.empty() ? EnergyUnit::Unknown : units.front();
    } else {
        energy.unit = EnergyUnit(m_unit->currentData().toInt());
    }
    energy.sign = EnergySign(m_sign->currentData().toInt());
    energy.voltage = m_voltage->value();
    energy.phases = m_phases->currentData().toInt();
    m_document->setEnergy(m_column, energy);
}

} // namespace Roamscope
