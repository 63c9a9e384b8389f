// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/mapping/parameteredit.h"

namespace Roamscope {

/// Which table of the sheet values are looked up in; a CSV or JSON file of the workspace can be added.
class LookupParameter : public ParameterEdit
{
    Q_OBJECT
public:
    explicit LookupParameter(const StepContext &context, QWidget *parent = nullptr);

    SheetJson value() const override;
    void setValue(const SheetJson &value) override;
    QString error() const override;
    void setSheet(const Sheet &sheet);

Q_SIGNALS:
    /// A file below the workspace folder was picked; relative to it where it lies there.
    void fileChosen(const QString &file);

private:
    void fill();
    void chooseFile();

    StepContext m_context;
    QComboBox *m_box;
    QString m_name;
};

} // namespace Roamscope
