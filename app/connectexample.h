// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

namespace Roamscope {

class ConnectPage;
class EndpointList;
class WebSocketClient;

/// What the pictures of Connect show: a central system on this machine's loopback address that three charge points have
/// dialled. It stands in the list only while the pictures are taken, and is not saved.
class ConnectExample
{
public:
    ConnectExample(EndpointList *list, ConnectPage *page);
    ~ConnectExample();

    /// Everybody has said what there is to say.
    bool isReady() const;
    void showStations();

private:
    class Caller;
    ConnectPage *m_page;
    std::vector<std::shared_ptr<Caller>> m_callers;
    std::vector<std::unique_ptr<WebSocketClient>> m_clients;
};

} // namespace Roamscope
