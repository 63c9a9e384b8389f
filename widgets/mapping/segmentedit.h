// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/mapping/parameteredit.h"

class QCheckBox;
class QFormLayout;

namespace Roamscope {

/// How the samples of a meter become charging periods: where a new one begins, and which fields say what.
class SegmentParameter : public ParameterEdit
{
    Q_OBJECT
public:
    explicit SegmentParameter(const StepContext &context, QWidget *parent = nullptr);

    SheetJson value() const override;
    void setValue(const SheetJson &value) override;
    QString error() const override;

private:
    void changed();
    void adapt();

    QCheckBox *m_use;
    QWidget *m_details;
    QList<std::pair<const char *, QCheckBox *>> m_cuts;
    QList<std::pair<const char *, ParameterEdit *>> m_edits;
    SheetJson m_value; ///< with the members that have no editor
};

} // namespace Roamscope
