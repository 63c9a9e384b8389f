// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/severity.h"
#include "models/endpoints/endpoint.h"
#include "models/endpoints/framesink.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <memory>

namespace Roamscope {

class Dataset;
class SecretStore;

/// What a page gets from the program. Every function may be called at any time in the interface thread; none is null
/// when the page was made by the Connect perspective.
struct EndpointContext
{
    SecretStore *secrets = nullptr;
    /// Begins a recording where none runs, and returns it. Call it when the endpoint starts, and give the sink to it.
    std::function<std::shared_ptr<FrameSink>()> recording {};
    /// Folder of the open workspace; empty without one.
    std::function<QString()> workspaceFolder {};
    /// Shows a Dataset in Compare.
    std::function<void(std::shared_ptr<const Dataset> dataset, const QString &name)> showDataset {};
    /// Puts a newer Dataset in the place of one that Compare still shows; false when it does not any more.
    std::function<bool(const std::shared_ptr<const Dataset> &shown, const std::shared_ptr<const Dataset> &newer)> replaceDataset {};
    /// Says something above the work until it is closed; a message with the same key replaces the one before.
    std::function<void(const QString &key, Severity severity, const QString &text)> report {};
    /// Goes to Traffic with the exchange of this X-Request-ID, or message id, alone.
    std::function<void(const QByteArray &id)> showExchange {};
    /// Opens files beside what is open already.
    std::function<void(const QStringList &files)> addFiles {};
    /// Goes to "traffic", "timeline", "compare" …
    std::function<void(const QString &perspective)> showPerspective {};
};

/// A command of a kind's pages: becomes an action of the program with the id "connect.<id>", for menus, shortcuts and
/// the command palette; enabled while a page of the kind is in front and says so.
struct EndpointCommand
{
    QString id {}; ///< "remoteStart"
    QString text {}; ///< "Remote &start…"
    QString icon {};
};

/// What stands right of the list of endpoints for one endpoint: its settings, and what goes on while it runs. The frame
/// around it (name, kind, state, the Start/Stop button, the inline error of start()) belongs to the Connect perspective.
/// One page for each endpoint, made when it is first shown or started, and kept while the program runs.
class EndpointPage : public QWidget
{
    Q_OBJECT
public:
    enum class State : quint8 { Stopped, Starting, Running, Failed };

    explicit EndpointPage(const EndpointContext &context, QWidget *parent = nullptr);
    ~EndpointPage() override;

    /// Called first, and again whenever name or settings changed from outside (undo, rename, the file on the disk), not
    /// for what the page itself told with edited().
    virtual void setEndpoint(const Endpoint &endpoint);
    const Endpoint &endpoint() const { return m_endpoint; }

    /// Starts what the settings say and tells it through setState(); may finish later (State::Starting). What fails is
    /// setState(State::Failed, text) with a translated text that says what happened and what to do; it is shown inline.
    virtual void start() = 0;
    virtual void stop() = 0;

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running || m_state == State::Starting; }
    /// What stands beside the state: "port 9000, 3 stations"; for Failed, why and what to do. Translated.
    QString stateText() const { return m_stateText; }

    /// Caption of the big button; "Start" and "Stop" unless the kind has better words ("Connect", "Disconnect").
    virtual QString startText() const;
    virtual QString stopText() const;

    /// For the ids of the factory's commands.
    virtual bool canTrigger(const QString &command) const;
    virtual void trigger(const QString &command);

Q_SIGNALS:
    /// The user changed the settings. `what` names the edit for undo ("Port", "Answer rules").
    void edited(const nlohmann::ordered_json &settings, const QString &what);
    void stateChanged();
    /// canTrigger() has other answers.
    void commandsChanged();
    void problem(const Roamscope::PeerProblem &problem);

protected:
    const EndpointContext &context() const { return m_context; }
    void setState(State state, const QString &text = {});
    /// Keeps the settings and emits edited().
    void changeSettings(const Endpoint::Settings &settings, const QString &what);

private:
    EndpointContext m_context;
    Endpoint m_endpoint;
    State m_state = State::Stopped;
    QString m_stateText;
};

/// Which kinds there are, and who makes their pages. A kind without a page is not offered.
class EndpointPageFactory
{
public:
    using Make = std::function<EndpointPage *(const EndpointContext &context, QWidget *parent)>;
    struct Entry
    {
        EndpointKind kind = EndpointKind::CentralSystem;
        QString icon {}; ///< of resources/icons
        Make make {};
        std::function<Endpoint::Settings()> defaults {}; ///< settings of a new one; may be empty
        std::function<QList<EndpointCommand>()> commands {}; ///< may be empty
    };

    static void add(const Entry &entry);
    static const Entry *find(EndpointKind kind);
    /// In the order of EndpointKind.
    static QList<EndpointKind> kinds();
};

/// Adds every kind that this program has, once. A new kind gets a line in endpointpages.cpp.
void registerEndpointPages();

} // namespace Roamscope
