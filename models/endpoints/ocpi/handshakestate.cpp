// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/handshake.h"

#include <QCoreApplication>

namespace Roamscope {

bool HandshakeState::apply(Event event)
{
    const auto index = [](Token token) { return std::size_t(token); };
    switch (event) {
    case Event::Restart:
        *this = HandshakeState(m_weStarted);
        return true;
    case Event::SkippedWithToken:
        // The registration was done elsewhere: only the tokens in use are known.
        m_phase = Phase::Registered;
        m_uses[index(Token::A)] = Use::Retired;
        m_uses[index(outgoing())] = Use::Valid;
        m_uses[index(incoming())] = Use::Unknown;
        return true;
    case Event::GotVersions:
        if (m_phase == Phase::Sent)
            return false;
        if (m_phase != Phase::Registered)
            m_phase = Phase::Versions;
        return true;
    case Event::GotDetails:
        if (m_phase == Phase::Registered)
            return true;
        if (m_phase != Phase::Versions)
            return false;
        m_phase = Phase::Details;
        return true;
    case Event::SentCredentials:
        if (m_phase != Phase::Details && m_phase != Phase::Registered)
            return false;
        m_phase = Phase::Sent;
        m_uses[index(m_weStarted ? Token::B : Token::C)] = Use::Pending;
        return true;
    case Event::GotCredentials:
        if (m_phase != Phase::Sent)
            return false;
        m_phase = Phase::Registered;
        m_uses[index(Token::A)] = Use::Retired;
        m_uses[index(Token::B)] = m_uses[index(Token::C)] = Use::Valid;
        return true;
    case Event::PartnerRegistered:
        m_weStarted = false;
        m_phase = Phase::Registered;
        m_uses[index(Token::A)] = Use::Retired;
        m_uses[index(Token::B)] = m_uses[index(Token::C)] = Use::Valid;
        return true;
    case Event::Unregistered:
        if (m_phase != Phase::Registered && m_phase != Phase::Sent)
            return false;
        m_phase = Phase::Unregistered;
        for (Use &use : m_uses)
            use = Use::Retired;
        return true;
    case Event::Failed:
        if (m_phase == Phase::Failed)
            return false;
        m_failedIn = m_phase;
        m_phase = Phase::Failed;
        return true;
    }
    return false;
}

HandshakeState::Issuer HandshakeState::issuer(Token token) const
{
    // B is made by who starts; A and C by who is asked.
    return (token == Token::B) == m_weStarted ? Issuer::Us : Issuer::Them;
}

HandshakeState::Token HandshakeState::outgoing() const
{
    const bool registered = m_phase == Phase::Registered || m_uses[std::size_t(Token::A)] == Use::Retired;
    if (!registered)
        return Token::A;
    return m_weStarted ? Token::C : Token::B;
}

HandshakeState::Token HandshakeState::incoming() const
{
    const bool registered = m_phase == Phase::Registered || m_uses[std::size_t(Token::A)] == Use::Retired;
    if (!registered && !m_weStarted)
        return Token::A;
    return m_weStarted ? Token::B : Token::C;
}

QString HandshakeState::displayName(Phase phase)
{
    switch (phase) {
    case Phase::Start: return QCoreApplication::translate("Roamscope", "Not begun");
    case Phase::Versions: return QCoreApplication::translate("Roamscope", "Versions known");
    case Phase::Details: return QCoreApplication::translate("Roamscope", "Modules known");
    case Phase::Sent: return QCoreApplication::translate("Roamscope", "Credentials sent");
    case Phase::Registered: return QCoreApplication::translate("Roamscope", "Registered");
    case Phase::Unregistered: return QCoreApplication::translate("Roamscope", "Unregistered");
    case Phase::Failed: return QCoreApplication::translate("Roamscope", "Failed");
    case Phase::Count: break;
    }
    return {};
}

QLatin1StringView HandshakeState::id(Phase phase)
{
    switch (phase) {
    case Phase::Start: return QLatin1StringView("start");
    case Phase::Versions: return QLatin1StringView("versions");
    case Phase::Details: return QLatin1StringView("details");
    case Phase::Sent: return QLatin1StringView("sent");
    case Phase::Registered: return QLatin1StringView("registered");
    case Phase::Unregistered: return QLatin1StringView("unregistered");
    case Phase::Failed: return QLatin1StringView("failed");
    case Phase::Count: break;
    }
    return {};
}

} // namespace Roamscope
