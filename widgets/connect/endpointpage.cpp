// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/endpointpage.h"

#include <algorithm>

namespace Roamscope {

namespace {

QList<EndpointPageFactory::Entry> &entries()
{
    static QList<EndpointPageFactory::Entry> list;
    return list;
}

} // namespace

EndpointPage::EndpointPage(const EndpointContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

EndpointPage::~EndpointPage() = default;

void EndpointPage::setEndpoint(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
}

QString EndpointPage::startText() const
{
    return tr("Start");
}

QString EndpointPage::stopText() const
{
    return tr("Stop");
}

bool EndpointPage::canTrigger(const QString &) const
{
    return false;
}

void EndpointPage::trigger(const QString &) {}

void EndpointPage::setState(State state, const QString &text)
{
    if (state == m_state && text == m_stateText)
        return;
    m_state = state;
    m_stateText = text;
    Q_EMIT stateChanged();
}

void EndpointPage::changeSettings(const Endpoint::Settings &settings, const QString &what)
{
    if (settings == m_endpoint.settings)
        return;
    m_endpoint.settings = settings;
    Q_EMIT edited(settings, what);
}

void EndpointPageFactory::add(const Entry &entry)
{
    QList<Entry> &list = entries();
    const auto place = std::lower_bound(list.begin(), list.end(), entry.kind, [](const Entry &a, EndpointKind kind) { return a.kind < kind; });
    if (place != list.end() && place->kind == entry.kind)
        *place = entry;
    else
        list.insert(place, entry);
}

const EndpointPageFactory::Entry *EndpointPageFactory::find(EndpointKind kind)
{
    const QList<Entry> &list = entries();
    const auto it = std::find_if(list.begin(), list.end(), [kind](const Entry &entry) { return entry.kind == kind; });
    return it == list.end() ? nullptr : &*it;
}

QList<EndpointKind> EndpointPageFactory::kinds()
{
    QList<EndpointKind> kinds;
    for (const Entry &entry : std::as_const(entries()))
        kinds.append(entry.kind);
    return kinds;
}

} // namespace Roamscope
