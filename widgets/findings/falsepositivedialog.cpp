// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/falsepositivedialog.h"

#include "models/insight/falsepositive.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Roamscope {

FalsePositiveDialog::FalsePositiveDialog(const QString &what, const QString &chargePoint, bool several, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit(this))
    , m_one(new QRadioButton(tr("&This one"), this))
    , m_chargePoint(new QRadioButton(this))
    , m_everywhere(new QRadioButton(tr("&All with this cause, wherever they occur"), this))
{
    setObjectName(QStringLiteral("findings.falsePositive"));
    setWindowTitle(tr("Mark as no fault"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::spacing);
    auto *sentence = new QLabel(what, this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
    if (chargePoint.isEmpty())
        m_chargePoint->hide();
    else
        m_chargePoint->setText(tr("All with this cause at %1").arg(QString(chargePoint).replace(QLatin1Char('&'), QLatin1String("&&"))));
    (several ? chargePoint.isEmpty() ? m_everywhere : m_chargePoint : m_one)->setChecked(true);
    for (QRadioButton *button : {m_one, m_chargePoint, m_everywhere})
        layout->addWidget(button);
    auto *caption = new QLabel(tr("&Why is it no fault?"), this);
    caption->setBuddy(m_reason);
    layout->addWidget(caption);
    m_reason->setObjectName(QStringLiteral("findings.reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(tr("For whoever reads this later: “bench charger, its clock is never set”"));
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 4);
    layout->addWidget(m_reason);
    auto *hint = new QLabel(tr("It stays in the list, struck out, and can be taken back. The mark is kept in the workspace."), this);
    hint->setWordWrap(true);
    hint->setFont(Theme::small());
    layout->addWidget(hint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Mark"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto update = [this] { m_accept->setEnabled(!reason().isEmpty()); };
    connect(m_reason, &QPlainTextEdit::textChanged, this, update);
    update();
    m_reason->setFocus();
    setMinimumWidth(440);
}

FalsePositiveDialog::Extent FalsePositiveDialog::extent() const
{
    return m_everywhere->isChecked() ? Extent::Everywhere : m_chargePoint->isChecked() ? Extent::ChargePoint : Extent::One;
}

QString FalsePositiveDialog::reason() const
{
    return m_reason->toPlainText().trimmed().left(FalsePositives::longestText);
}

} // namespace Roamscope
