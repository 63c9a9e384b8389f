// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/rulefindings.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {
constexpr int mostShown = 20;
}

int stepOfFinding(const SheetFinding &finding)
{
    const qsizetype at = finding.pointer.lastIndexOf("/steps/");
    if (at < 0)
        return -1;
    const QByteArray rest = finding.pointer.mid(at + 7);
    const qsizetype slash = rest.indexOf('/');
    bool ok = false;
    const int step = (slash < 0 ? rest : rest.left(slash)).toInt(&ok);
    return ok ? step : -1;
}

RuleFindings::RuleFindings(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setAccessibleName(tr("Problems of this rule"));
}

void RuleFindings::setFindings(const QList<SheetFinding> &findings, const std::function<QString(const SheetFinding &)> &fixTitle)
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_count = int(findings.size());
    m_body = new QWidget(this);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    int shown = 0;
    for (const SheetFinding &finding : findings) {
        if (++shown > mostShown)
            break;
        auto *icon = new QLabel(m_body);
        icon->setPixmap(Theme::icon(finding.severity).pixmap(QSize(Theme::iconSize, Theme::iconSize), devicePixelRatioF()));
        icon->setAccessibleName(finding.severity == Severity::Error ? tr("Error") : finding.severity == Severity::Warning ? tr("Warning") : tr("Note"));
        QString advice = finding.advice();
        if (!advice.isEmpty())
            advice[0] = advice.at(0).toUpper();
        auto *text = new QLabel(finding.message(), m_body);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setToolTip(advice);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(text);
        if (!advice.isEmpty()) {
            auto *line = new QLabel(advice, m_body);
            line->setTextFormat(Qt::PlainText);
            line->setWordWrap(true);
            QPalette muted = palette();
            muted.setColor(QPalette::WindowText, Theme::color(Theme::Role::TextMuted));
            line->setPalette(muted);
            words->addWidget(line);
        }
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(Theme::gap);
        const QString fix = fixTitle ? fixTitle(finding) : QString();
        const auto add = [&](const QString &label, const QString &iconName, auto signal) {
            auto *button = new QToolButton(m_body);
            button->setText(label);
            button->setIcon(Theme::icon(iconName));
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button->setAutoRaise(true);
            buttons->addWidget(button);
            connect(button, &QToolButton::clicked, this, [this, finding, signal] { Q_EMIT(this->*signal)(finding); });
        };
        if (!fix.isEmpty())
            add(fix, QStringLiteral("check"), &RuleFindings::fixRequested);
        if (stepOfFinding(finding) >= 0)
            add(tr("Show the step"), QStringLiteral("right"), &RuleFindings::goToRequested);
        buttons->addStretch(1);
        if (buttons->count() > 1)
            words->addLayout(buttons);
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::spacing);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        layout->addLayout(row);
    }
    if (m_count > mostShown)
        layout->addWidget(new QLabel(tr("and %n more", nullptr, m_count - mostShown), m_body));
    m_layout->addWidget(m_body);
    m_body->show();
}

} // namespace Roamscope
