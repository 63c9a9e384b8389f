// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparesession.h"

#include "models/compare/feed.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QUndoCommand>
#include <QtConcurrent>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int overviewInterval = 800; ///< ms between two summaries of a comparison that grows
constexpr int mostDropped = 3;
constexpr quint32 mostSearched = 50'000; ///< differences among which the selected one is looked for again

QString nameOf(const QStringList &paths)
{
    return paths.isEmpty() ? QString() : QFileInfo(paths.constFirst()).fileName();
}

/// What a file's name says of whose view it is; Unknown when it says nothing.
DatasetRole roleInName(const QString &name)
{
    const QString lower = name.toLower();
    if (lower.contains(QStringLiteral("emsp")) || lower.contains(QStringLiteral("msp")))
        return DatasetRole::Emsp;
    if (lower.contains(QStringLiteral("cpo")))
        return DatasetRole::Cpo;
    return DatasetRole::Unknown;
}

} // namespace

class RulesCommand : public QUndoCommand
{
public:
    RulesCommand(CompareSession *session, const RuleSet &before, const RuleSet &after, const QString &text)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(before)
        , m_after(after)
    {
        setObsolete(before == after);
    }

    void undo() override { m_session->applyRules(m_before); }
    void redo() override { m_session->applyRules(m_after); }

private:
    CompareSession *m_session;
    RuleSet m_before;
    RuleSet m_after;
};

CompareSession::CompareSession(QObject *parent)
    : QObject(parent)
    , m_job(new ComparisonJob(this))
    , m_notes(&m_undo)
{
    m_pool.setMaxThreadCount(2);
    m_overviewTimer.setSingleShot(true);
    m_overviewTimer.setInterval(overviewInterval);
    connect(&m_overviewTimer, &QTimer::timeout, this, &CompareSession::summarise);
    for (int place = 0; place < PlaceCount; ++place) {
        FeedLoader *loader = m_loaders[std::size_t(place)] = new FeedLoader(this);
        connect(loader, &FeedLoader::finished, this, [this, place](const DatasetPtr &dataset) { loaded(Place(place), dataset); });
        connect(loader, &FeedLoader::progress, this, [this, place](quint64 done, quint64 total) {
            m_sources[std::size_t(place)].progress = total > 0 ? double(done) / double(total) : -1;
            Q_EMIT sourcesChanged();
        });
    }
    connect(m_job, &ComparisonJob::differencesAdded, this, [this] {
        Q_EMIT differencesAdded();
        if (!m_overviewTimer.isActive() && !m_overviewFlag)
            m_overviewTimer.start();
    });
    connect(m_job, &ComparisonJob::progress, this, [this](double done) {
        m_progress = done;
        Q_EMIT progressChanged(done);
    });
    connect(m_job, &ComparisonJob::finished, this, [this](bool cancelled) {
        m_cancelled = cancelled;
        m_progress = 1;
        m_overviewTimer.stop();
        Q_EMIT differencesAdded();
        summarise();
        findSelection();
        Q_EMIT finished(cancelled);
    });
}

CompareSession::~CompareSession()
{
    for (const auto &flag : {m_overviewFlag, m_statusFlag}) {
        if (flag)
            flag->cancelled = true;
    }
    m_pool.waitForDone();
}

bool CompareSession::isEmpty() const
{
    return std::none_of(m_sources.begin(), m_sources.end(), [](const Source &source) { return source.dataset || source.loading; });
}

void CompareSession::loadFiles(Place place, const QStringList &paths)
{
    loadFiles(place, Source {.paths = paths});
}

void CompareSession::loadFiles(Place place, const Source &wanted)
{
    Source &source = m_sources[std::size_t(place)];
    source = wanted;
    source.kind = Source::Kind::Files;
    source.dataset.reset();
    source.loading = true;
    source.progress = 0;
    dropComparison();
    static constexpr DatasetRole roles[] = {DatasetRole::Cpo, DatasetRole::Emsp, DatasetRole::Truth};
    m_loaders[std::size_t(place)]->load(source.paths, {.role = roles[place], .name = source.name, .party = source.party, .version = source.version});
    Q_EMIT sourcesChanged();
}

void CompareSession::loadDropped(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (paths.size() > mostDropped) {
        Q_EMIT refused(tr("Drop two dumps, or three with the chargers' own view. Put the pages of one dump into a folder or zip first."));
        return;
    }
    if (paths.size() == 1) {
        // The side that its name tells, else the first that is free.
        const DatasetRole role = roleInName(nameOf(paths));
        const bool cpoTaken = source(Cpo).kind != Source::Kind::None;
        const bool emspTaken = source(Emsp).kind != Source::Kind::None;
        loadFiles(role == DatasetRole::Emsp ? Emsp : role == DatasetRole::Cpo ? Cpo : cpoTaken && !emspTaken ? Emsp : Cpo, paths);
        return;
    }
    QStringList sorted = paths;
    std::stable_sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        const auto rank = [](const QString &path) {
            const DatasetRole role = roleInName(nameOf({path}));
            return role == DatasetRole::Cpo ? 0 : role == DatasetRole::Unknown ? 1 : 2;
        };
        return rank(a) < rank(b);
    });
    if (sorted.size() == 3) { // CPO, what names neither, eMSP
        loadFiles(Charger, {sorted.at(1)});
        sorted.removeAt(1);
    }
    loadFiles(Cpo, {sorted.at(0)});
    loadFiles(Emsp, {sorted.at(1)});
}

void CompareSession::setDataset(Place place, const DatasetPtr &dataset, Source source)
{
    m_loaders[std::size_t(place)]->cancel();
    source.dataset = dataset;
    source.loading = false;
    m_sources[std::size_t(place)] = std::move(source);
    Q_EMIT sourcesChanged();
    if (place == Charger)
        readStatuses();
    else
        recompute();
}

void CompareSession::setCaptureDatasets(const DatasetPtr &cpo, const DatasetPtr &emsp, const DatasetPtr &charger)
{
    keepSelection();
    const std::array<DatasetPtr, PlaceCount> datasets {cpo, emsp, charger};
    static constexpr DatasetRole roles[] = {DatasetRole::Cpo, DatasetRole::Emsp, DatasetRole::Truth};
    for (std::size_t place = 0; place < datasets.size(); ++place) {
        m_loaders[place]->cancel();
        m_sources[place] = {};
        if (datasets[place])
            m_sources[place] = {.kind = Source::Kind::Capture, .role = roles[place], .dataset = datasets[place]};
    }
    Q_EMIT sourcesChanged();
    compare();
}

bool CompareSession::usesCapture() const
{
    return m_sources[Cpo].kind == Source::Kind::Capture || m_sources[Emsp].kind == Source::Kind::Capture;
}

void CompareSession::clear(Place place)
{
    m_loaders[std::size_t(place)]->cancel();
    m_sources[std::size_t(place)] = {};
    Q_EMIT sourcesChanged();
    if (place == Charger)
        readStatuses();
    else
        recompute();
}

void CompareSession::clearAll()
{
    for (int place = 0; place < PlaceCount; ++place) {
        m_loaders[std::size_t(place)]->cancel();
        m_sources[std::size_t(place)] = {};
    }
    Q_EMIT sourcesChanged();
    recompute();
}

void CompareSession::swap()
{
    // Loads under way know their places; they are not swapped.
    if (source(Cpo).loading || source(Emsp).loading)
        return;
    std::swap(m_sources[Cpo], m_sources[Emsp]);
    for (const Place place : {Cpo, Emsp}) {
        Source &source = m_sources[std::size_t(place)];
        if (source.dataset && source.kind == Source::Kind::Files) {
            DatasetFacts facts = source.dataset->facts();
            facts.role = place == Cpo ? DatasetRole::Cpo : DatasetRole::Emsp;
            source.dataset = source.dataset->withFacts(facts);
        }
    }
    Q_EMIT sourcesChanged();
    recompute();
}

void CompareSession::loaded(Place place, const DatasetPtr &dataset)
{
    Source &source = m_sources[std::size_t(place)];
    source.dataset = dataset;
    source.loading = false;
    Q_EMIT sourcesChanged();
    if (place == Charger)
        readStatuses();
    else
        recompute();
}

void CompareSession::dropComparison()
{
    m_job->cancel();
    if (m_overviewFlag)
        m_overviewFlag->cancelled = true;
    m_overviewFlag.reset();
    m_overviewTimer.stop();
    m_overview.reset();
    m_comparison.reset();
    m_cancelled = false;
    setCurrent(-1);
    setObject({});
    Q_EMIT comparisonChanged();
    Q_EMIT overviewChanged();
}

void CompareSession::recompute()
{
    m_wanted.clear();
    compare();
}

void CompareSession::keepSelection()
{
    if (m_comparison && m_current >= 0)
        m_wanted = ComparisonNotes::identity(*m_comparison, m_comparison->at(quint32(m_current)));
}

void CompareSession::findSelection()
{
    const QByteArray wanted = std::exchange(m_wanted, {});
    if (wanted.isEmpty() || m_current >= 0 || !m_comparison || m_comparison->size() > mostSearched)
        return;
    for (quint32 i = 0; i < m_comparison->size(); ++i) {
        if (ComparisonNotes::identity(*m_comparison, m_comparison->at(i)) == wanted) {
            setCurrent(int(i));
            return;
        }
    }
}

void CompareSession::compare()
{
    dropComparison();
    readStatuses();
    if (!dataset(Cpo) || !dataset(Emsp) || source(Cpo).loading || source(Emsp).loading)
        return;
    m_progress = 0;
    m_comparison = m_job->start(dataset(Cpo), dataset(Emsp), {.rules = m_rules, .tariffMeaning = m_tariffMeaning});
    Q_EMIT comparisonChanged();
    Q_EMIT progressChanged(0);
}

void CompareSession::cancel()
{
    for (int place = 0; place < PlaceCount; ++place) {
        Source &source = m_sources[std::size_t(place)];
        if (!source.loading)
            continue;
        m_loaders[std::size_t(place)]->cancel();
        source = {};
        Q_EMIT sourcesChanged();
    }
    m_job->cancel();
}

bool CompareSession::isRunning() const
{
    return m_job->isRunning() || std::any_of(m_sources.begin(), m_sources.end(), [](const Source &source) { return source.loading; });
}

void CompareSession::summarise()
{
    if (!m_comparison)
        return;
    if (m_overviewFlag)
        m_overviewFlag->cancelled = true;
    m_overviewFlag = std::make_shared<Flag>();
    auto *watcher = new QFutureWatcher<OverviewPtr>(this);
    connect(watcher, &QFutureWatcher<OverviewPtr>::finished, this, [this, watcher, flag = m_overviewFlag] {
        watcher->deleteLater();
        if (flag != m_overviewFlag)
            return; // a newer one is made
        m_overviewFlag.reset();
        if (const OverviewPtr overview = watcher->result()) {
            m_overview = overview;
            Q_EMIT overviewChanged();
        }
        if (m_comparison && m_overview && m_comparison->size() > m_overview->seen && !m_overviewTimer.isActive())
            m_overviewTimer.start();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [comparison = m_comparison, flag = m_overviewFlag] {
        return Overview::build(*comparison, flag->cancelled);
    }));
}

void CompareSession::readStatuses()
{
    if (m_statusFlag)
        m_statusFlag->cancelled = true;
    m_statusFlag = std::make_shared<Flag>();
    const std::array<DatasetPtr, StatusTable::SideCount> sides {dataset(Charger), dataset(Cpo), dataset(Emsp)};
    if (!sides[StatusTable::Cpo] || !sides[StatusTable::Emsp]) {
        m_statuses.reset();
        Q_EMIT statusesChanged();
        return;
    }
    auto *watcher = new QFutureWatcher<StatusTablePtr>(this);
    connect(watcher, &QFutureWatcher<StatusTablePtr>::finished, this, [this, watcher, flag = m_statusFlag] {
        watcher->deleteLater();
        if (flag != m_statusFlag)
            return;
        m_statuses = watcher->result();
        Q_EMIT statusesChanged();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [sides, flag = m_statusFlag] { return StatusTable::build(sides, flag->cancelled); }));
}

void CompareSession::setRules(const RuleSet &rules, const QString &text)
{
    if (!(rules == m_rules))
        m_undo.push(new RulesCommand(this, m_rules, rules, text));
}

void CompareSession::applyRules(const RuleSet &rules)
{
    m_rules = rules;
    Q_EMIT rulesChanged();
    keepSelection();
    compare();
}

void CompareSession::restore(const RuleSet &rules, const QJsonObject &notes)
{
    m_undo.clear();
    m_notes.read(notes);
    if (rules == m_rules)
        return;
    m_rules = rules;
    Q_EMIT rulesChanged();
    recompute();
}

CompareSession::Object CompareSession::objectOf(const Difference &difference) const
{
    Object object {.module = difference.module,
                   .key = m_comparison->key(difference),
                   .element = {difference.cpoElement, difference.emspElement, Difference::noElement}};
    if (difference.module == OcpiModule::Locations && m_statuses)
        object.element[Charger] = m_statuses->chargerElement(object.key);
    return object;
}

void CompareSession::setCurrent(int difference)
{
    if (m_current == difference)
        return;
    m_current = difference;
    if (difference >= 0 && m_comparison)
        setObject(objectOf(m_comparison->at(quint32(difference))));
    Q_EMIT currentChanged(difference);
}

void CompareSession::setObject(const Object &object)
{
    if (m_object == object)
        return;
    m_object = object;
    Q_EMIT objectChanged();
}

QByteArray CompareSession::text(const Object &object, Place place) const
{
    if (place != Charger && m_comparison)
        return m_comparison->elementText(object.module, place == Cpo ? Side::Cpo : Side::Emsp, object.element[place]);
    return ownText(object, place);
}

QByteArray CompareSession::ownText(const Object &object, Place place) const
{
    const DatasetPtr source = dataset(place);
    const quint32 element = object.element[place];
    return source && qint64(element) < source->count(object.module) ? source->bytes(source->elements(object.module)[element]).toByteArray()
                                                                     : QByteArray();
}

} // namespace Roamscope
