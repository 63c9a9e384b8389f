// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/segmentedit.h"

#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Roamscope {

SegmentParameter::SegmentParameter(const StepContext &context, QWidget *parent)
    : ParameterEdit(parent)
    , m_use(new QCheckBox(tr("Turn meter samples into periods"), this))
    , m_details(new QWidget(this))
{
    auto *cutBox = new QWidget(m_details);
    auto *flow = new FlowLayout(cutBox, Theme::spacing);
    const auto cut = [&](const char *name, const QString &text, const QString &help) {
        auto *box = new QCheckBox(text, cutBox);
        box->setToolTip(help);
        flow->addWidget(box);
        m_cuts.append({name, box});
        connect(box, &QCheckBox::clicked, this, &SegmentParameter::changed);
    };
    cut("status", tr("Status changes"), tr("Where the status of the connector changes"));
    cut("price", tr("Price changes"), tr("Where another price applies"));
    cut("power", tr("Power stops or starts"), tr("Where power is no longer drawn, or drawn again"));
    cut("sample", tr("Each sample"), tr("Every sample begins a period of its own"));
    cut("context", tr("Context changes"), tr("Where samples have another context"));
    cut("phase", tr("Phase changes"), tr("Where samples are of another phase"));

    auto *form = new QFormLayout(m_details);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(Theme::gap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("A new period begins"), cutBox);
    const auto row = [&](const char *name, const QString &title, ParameterEdit *edit, const QString &help) {
        edit->setToolTip(help);
        edit->setAccessibleName(title);
        form->addRow(title, edit);
        m_edits.append({name, edit});
        connect(edit, &ParameterEdit::edited, this, &SegmentParameter::changed);
    };
    using Kind = TextParameter::Kind;
    row("begin", tr("Time of the start"), new PathParameter(context, m_details), tr("Without it, the first sample"));
    row("end", tr("Time of the stop"), new PathParameter(context, m_details), tr("Without it, the last sample"));
    row("beginValue", tr("Register at the start"), new PathParameter(context, m_details), tr("Such as meterStart"));
    row("endValue", tr("Register at the stop"), new PathParameter(context, m_details), tr("Such as meterStop"));
    row("meterUnit", tr("Unit of these"), new ChoiceParameter({QStringLiteral("Wh"), QStringLiteral("kWh"), QStringLiteral("MWh")}, false, false, m_details),
        tr("Wh where nothing is said"));
    row("time", tr("Time of a sample"), new TextParameter(Kind::Text, m_details), tr("Path in each element; timestamp where nothing is said"));
    row("samples", tr("List of samples"), new TextParameter(Kind::Text, m_details),
        tr("Path in each element; as in OCPP where nothing is said"));
    row("wrap", tr("Register starts again at"), new TextParameter(Kind::Integer, m_details),
        tr("In Wh. Without it a fall of the register is a reset, unless it was almost full."));
    row("powerBelow", tr("No power below"), new TextParameter(Kind::Integer, m_details), tr("In W; 100 where nothing is said"));
    row("every", tr("Also cut after"), new TextParameter(Kind::Integer, m_details), tr("Seconds"));
    row("changes", tr("Lists of changes"), new JsonParameter(m_details),
        tr("For status and price: where the times of their changes are written"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_use);
    layout->addWidget(m_details);
    setFocusProxy(m_use);
    connect(m_use, &QCheckBox::clicked, this, [this] {
        adapt();
        changed();
    });
    adapt();
}

void SegmentParameter::adapt()
{
    m_details->setVisible(m_use->isChecked());
}

SheetJson SegmentParameter::value() const
{
    return m_use->isChecked() ? m_value : SheetJson();
}

void SegmentParameter::setValue(const SheetJson &value)
{
    m_use->setChecked(value.is_object());
    m_value = value.is_object() ? value : SheetJson::object();
    const auto found = m_value.find("cut");
    for (const auto &[name, box] : std::as_const(m_cuts)) {
        const bool byDefault = qstrcmp(name, "status") == 0 || qstrcmp(name, "price") == 0 || qstrcmp(name, "power") == 0;
        box->setChecked(found == m_value.end()
                            ? byDefault
                            : std::any_of(found->begin(), found->end(), [name = name](const SheetJson &item) { return item == name; }));
    }
    for (const auto &[name, edit] : std::as_const(m_edits)) {
        const auto member = m_value.find(name);
        const SheetJson wanted = member == m_value.end() ? SheetJson() : *member;
        if (edit->value() != wanted)
            edit->setValue(wanted);
    }
    adapt();
}

void SegmentParameter::changed()
{
    if (!m_value.is_object())
        m_value = SheetJson::object();
    SheetJson cuts = SheetJson::array();
    for (const auto &[name, box] : std::as_const(m_cuts)) {
        if (box->isChecked())
            cuts.push_back(name);
    }
    if (cuts == SheetJson {"status", "price", "power"})
        m_value.erase("cut");
    else
        m_value["cut"] = cuts;
    for (const auto &[name, edit] : std::as_const(m_edits)) {
        const SheetJson value = edit->value();
        if (value.is_null())
            m_value.erase(name);
        else
            m_value[name] = value;
    }
    Q_EMIT edited();
}

QString SegmentParameter::error() const
{
    for (const auto &[name, edit] : m_edits) {
        if (m_use->isChecked() && !edit->error().isEmpty())
            return edit->error();
    }
    return {};
}

} // namespace Roamscope
