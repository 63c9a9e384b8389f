// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/handshakediagram.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace Roamscope {

namespace {

using Phase = HandshakeState::Phase;
using Token = HandshakeState::Token;
using Use = HandshakeState::Use;

constexpr std::array<Phase, 5> steps {Phase::Start, Phase::Versions, Phase::Details, Phase::Sent, Phase::Registered};
constexpr std::array<Token, 3> allTokens {Token::A, Token::B, Token::C};
constexpr std::array<const char *, 3> tokenNames {"A", "B", "C"};

int placeOf(Phase phase)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i] == phase)
            return int(i);
    }
    return 0;
}

} // namespace

HandshakeDiagram::HandshakeDiagram(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Registration"));
    setNames({}, {});
}

void HandshakeDiagram::setState(const HandshakeState &state)
{
    m_state = state;
    describe();
    update();
}

void HandshakeDiagram::setTokens(const OcpiTokens &tokens)
{
    m_masked[0] = OcpiTokens::masked(tokens.a);
    m_masked[1] = OcpiTokens::masked(tokens.b);
    m_masked[2] = OcpiTokens::masked(tokens.c);
    describe();
    update();
}

void HandshakeDiagram::setNames(const QString &ours, const QString &theirs)
{
    m_ours = ours.isEmpty() ? tr("us") : ours;
    m_theirs = theirs.isEmpty() ? tr("the partner") : theirs;
    describe();
    update();
}

QString HandshakeDiagram::useText(Token token) const
{
    switch (m_state.use(token)) {
    case Use::Unknown: return m_state.phase() == Phase::Registered ? tr("not known here") : tr("not there yet");
    case Use::Pending: return tr("on its way");
    case Use::Retired: return tr("no longer valid");
    case Use::Valid: break;
    }
    if (token == m_state.outgoing())
        return tr("we call %1 with it").arg(m_theirs);
    if (token == m_state.incoming())
        return tr("%1 calls us with it").arg(m_theirs);
    return tr("valid");
}

void HandshakeDiagram::describe()
{
    QStringList texts {HandshakeState::displayName(m_state.phase())};
    for (const Token token : allTokens)
        texts.append(tr("Token %1: %2").arg(QLatin1StringView(tokenNames[std::size_t(token)]), useText(token)));
    setAccessibleDescription(texts.join(QStringLiteral(". ")));
}

QSize HandshakeDiagram::sizeHint() const
{
    const int line = fontMetrics().height();
    return {640, line * 7 + Theme::margin * 4};
}

QSize HandshakeDiagram::minimumSizeHint() const
{
    return {420, sizeHint().height()};
}

void HandshakeDiagram::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void HandshakeDiagram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    paintSteps(painter, QRectF(whole.left(), whole.top(), whole.width(), line * 3.0 + Theme::margin));
    paintTokens(painter, QRectF(whole.left(), whole.top() + line * 3.0 + Theme::margin * 2, whole.width(), whole.height() - line * 3.0 - Theme::margin * 2));
}

void HandshakeDiagram::paintSteps(QPainter &painter, const QRectF &area) const
{
    const bool failed = m_state.phase() == Phase::Failed;
    const bool gone = m_state.phase() == Phase::Unregistered;
    const int reached = placeOf(failed ? m_state.failedIn() : m_state.phase());
    const double cell = area.width() / double(steps.size());
    const double radius = fontMetrics().height() * 0.55;
    const double y = area.top() + radius + 2;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const QPointF center(area.left() + cell * (double(i) + 0.5), y);
        const bool done = int(i) <= reached && !gone;
        const bool here = int(i) == reached && !gone;
        if (i + 1 < steps.size()) {
            painter.setPen(QPen(Theme::color(int(i) < reached && !gone ? Theme::Role::Accent : Theme::Role::LineStrong), 2));
            painter.drawLine(QPointF(center.x() + radius + 4, y), QPointF(center.x() + cell - radius - 4, y));
        }
        const Theme::Role role = here && failed ? Theme::Role::Error : here && m_state.phase() == Phase::Registered ? Theme::Role::Good : done ? Theme::Role::Accent : Theme::Role::LineStrong;
        const QColor color = Theme::color(role);
        painter.setPen(QPen(color, 2));
        painter.setBrush(done ? color : Theme::color(Theme::Role::Surface));
        painter.drawEllipse(center, radius, radius);
        if (done) {
            // Shape as well as colour: a tick for what is behind us, a cross for what failed.
            painter.setPen(QPen(Theme::textOn(color), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const double s = radius * 0.4;
            if (here && failed) {
                painter.drawLine(center + QPointF(-s, -s), center + QPointF(s, s));
                painter.drawLine(center + QPointF(-s, s), center + QPointF(s, -s));
            } else {
                painter.drawPolyline(QPolygonF({center + QPointF(-s, 0), center + QPointF(-s * 0.2, s * 0.8), center + QPointF(s, -s * 0.8)}));
            }
        }
        QFont font = this->font();
        font.setBold(here);
        painter.setFont(font);
        painter.setPen(Theme::color(here ? Theme::Role::Text : Theme::Role::TextMuted));
        const QString text = here && failed ? tr("%1: failed").arg(HandshakeState::displayName(steps[i])) : HandshakeState::displayName(steps[i]);
        painter.drawText(QRectF(center.x() - cell / 2 + 2, y + radius + 4, cell - 4, area.bottom() - y - radius - 4), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
    }
    painter.setFont(font());
}

void HandshakeDiagram::paintTokens(QPainter &painter, const QRectF &area) const
{
    const double gap = Theme::spacing;
    const double width = (area.width() - gap * 2) / 3;
    const int line = fontMetrics().height();
    for (std::size_t i = 0; i < allTokens.size(); ++i) {
        const Token token = allTokens[i];
        const Use use = m_state.use(token);
        const QRectF card(area.left() + double(i) * (width + gap), area.top(), width, area.height());
        const bool active = use == Use::Valid && (token == m_state.outgoing() || token == m_state.incoming());
        painter.setPen(QPen(Theme::color(active ? Theme::Role::Accent : Theme::Role::Line), active ? 2 : 1, use == Use::Unknown ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Theme::color(active ? Theme::Role::AccentSoft : Theme::Role::Surface));
        painter.drawRoundedRect(card, Theme::radius, Theme::radius);
        QRectF text = card.adjusted(Theme::margin, Theme::spacing, -Theme::margin, -Theme::spacing);
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(Theme::color(Theme::Role::Text));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, tr("Token %1").arg(QLatin1StringView(tokenNames[i])));
        painter.setFont(Theme::monospace());
        painter.setPen(Theme::color(use == Use::Retired ? Theme::Role::TextMuted : Theme::Role::Text));
        painter.drawText(text, Qt::AlignRight | Qt::AlignTop, m_masked[i]);
        painter.setFont(font());
        painter.setPen(Theme::color(Theme::Role::TextMuted));
        text.setTop(text.top() + line + Theme::gap);
        const QString maker = m_state.issuer(token) == HandshakeState::Issuer::Us ? m_ours : m_theirs;
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, tr("made by %1").arg(maker));
        text.setTop(text.top() + line + Theme::gap);
        painter.setPen(Theme::color(active ? Theme::Role::Text : Theme::Role::TextMuted));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, useText(token));
    }
}

} // namespace Roamscope
