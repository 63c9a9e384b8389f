// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparator.h"

#include "models/capture/parallel.h"
#include "models/capture/sourcebytes.h"
#include "models/compare/normalvalue.h"
#include "models/compare/objectkey.h"

#include <QStringList>

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr std::size_t elementsPerStep = 128;
constexpr std::size_t stepsAhead = 64; ///< how far a worker may run ahead of the slowest
constexpr qsizetype padding = qsizetype(SourceBytes::padding);

std::string lowered(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return text;
}

} // namespace

/// What one thread needs; its buffers are used again and again.
struct Comparator::Worker
{
    Worker(const ComparisonSchema &schema, const RuleEvaluator &rules, const ComparisonOptions &options, const SchemaObject &root)
        : trees {ElementTree(0), ElementTree(1)}
        , keys(root)
        , diff(schema, rules, options.tariffMeaning, options.weakenHash)
    {
    }
    ElementTree trees[2];
    ObjectKeyReader keys;
    QByteArray lifted[2];
    FieldDiff diff;

    /// Reads an object in the form that is compared.
    ElementTree::Fault read(int side, QByteArrayView json, const ComparisonSchema &schema, OcpiModule module, const SchemaObject &root)
    {
        if (schema.needsRewrite(side, module)) {
            lifted[side] = schema.lift(side).rewritten(module, json);
            if (!lifted[side].isEmpty())
                return trees[side].read(lifted[side], root, 0);
        }
        return trees[side].read(json, root, padding);
    }
};

Comparator::Comparator(const DatasetPtr &cpo, const DatasetPtr &emsp, const ComparisonOptions &options)
    : m_datasets {cpo, emsp}
    , m_options(options)
    , m_writer(cpo, emsp, options)
    , m_rules(options.rules)
{
}

Comparator::~Comparator() = default;

QByteArrayView Comparator::bytes(int side, quint32 element) const
{
    return m_datasets[side]->bytes(m_datasets[side]->elements(m_module)[element]);
}

void Comparator::report()
{
    if (m_progress)
        m_progress(std::min(1.0, double(m_done.load(std::memory_order_relaxed)) / double(m_total)));
}

std::vector<OcpiModule> Comparator::modulesToCompare()
{
    std::vector<OcpiModule> modules;
    std::vector<ComparisonNotice> oneSided;
    QStringList names[2];
    for (const OcpiModule module : allOcpiModules) {
        const bool wanted = m_options.modules.empty()
            || std::find(m_options.modules.begin(), m_options.modules.end(), module) != m_options.modules.end();
        const bool has[2] = {m_datasets[0]->count(module) > 0, m_datasets[1]->count(module) > 0};
        for (int side = 0; side < 2; ++side) {
            if (has[side])
                names[side].append(displayName(module));
        }
        if (!wanted || !m_writer.schema().root(module) || (!has[0] && !has[1]))
            continue;
        // A module that one file does not hold at all was not asked for; one that was is missing.
        if (has[0] != has[1] && m_options.modules.empty() && !m_datasets[has[0] ? 1 : 0]->isEmpty()) {
            ComparisonNotice notice;
            notice.kind = ComparisonNotice::Kind::OneSided;
            notice.severity = Severity::Note;
            notice.module = module;
            notice.side = has[0] ? Side::Cpo : Side::Emsp;
            notice.count = m_datasets[has[0] ? 0 : 1]->count(module);
            oneSided.push_back(notice);
            continue;
        }
        modules.push_back(module);
    }
    if (modules.empty() && !oneSided.empty()) {
        ComparisonNotice notice;
        notice.kind = ComparisonNotice::Kind::WrongModule;
        notice.severity = Severity::Error;
        notice.detail = names[0].join(QStringLiteral(", ")) + QStringLiteral(" / ") + names[1].join(QStringLiteral(", "));
        m_writer.addNotice(notice);
    }
    for (const ComparisonNotice &notice : oneSided)
        m_writer.addNotice(notice);
    return modules;
}

void Comparator::run(const std::atomic_bool *cancelled, const std::function<void(double)> &progress)
{
    m_cancelled = cancelled;
    m_progress = progress;
    if (m_writer.schema().isLifted()) {
        ComparisonNotice notice;
        notice.kind = ComparisonNotice::Kind::VersionsLifted;
        notice.severity = Severity::Note;
        notice.detail = displayName(m_datasets[0]->version()) + QStringLiteral(" / ") + displayName(m_datasets[1]->version());
        m_writer.addNotice(notice);
    }
    const std::vector<OcpiModule> modules = modulesToCompare();
    m_total = 1;
    for (const OcpiModule module : modules) {
        for (const DatasetPtr &dataset : m_datasets) {
            for (const DatasetElement &element : dataset->elements(module))
                m_total += element.length + element.length / 8;
        }
    }
    collectTariffs();
    for (const OcpiModule module : modules) {
        if (isCancelled())
            break;
        compareModule(module);
    }
    m_writer.finish(!isCancelled());
    if (!isCancelled() && m_progress)
        m_progress(1);
}

void Comparator::collectTariffs()
{
    const SchemaObject *root = m_writer.schema().root(OcpiModule::Tariffs);
    if (!root)
        return;
    for (int side = 0; side < 2; ++side) {
        const auto elements = m_datasets[side]->elements(OcpiModule::Tariffs);
        m_checkTariffs[side] = !elements.empty() && m_datasets[side]->count(OcpiModule::Locations) > 0;
        if (!m_checkTariffs[side])
            continue;
        ElementTree tree(side);
        for (const DatasetElement &element : elements) {
            if (tree.read(m_datasets[side]->bytes(element), *root, padding) == ElementTree::Fault::None)
                m_tariffs[side].insert(lowered(FieldDiff::keyOf(tree, *root)));
        }
    }
}

void Comparator::compareModule(OcpiModule module)
{
    m_module = module;
    m_root = m_writer.schema().root(module);
    m_writer.setCounts(module, m_datasets[0]->count(module), m_datasets[1]->count(module));
    m_pairing = {};
    m_nextStep = 0;
    m_waiting.clear();
    m_cannotHold.clear();
    m_dangling.clear();
    PairingBuilder builder(*m_datasets[0], *m_datasets[1], m_writer.schema(), module, m_options.threads, m_options.weakenHash);
    if (!builder.build(&m_pairing, m_cancelled, &m_done))
        return;
    report();
    noticeParties();
    const std::size_t count = m_pairing.partner.size();
    const std::size_t steps = (count + elementsPerStep - 1) / elementsPerStep;
    const unsigned threads = unsigned(std::min<std::size_t>(workerCount(m_options.threads), std::max<std::size_t>(1, steps)));
    std::atomic<std::size_t> next {0};
    parallelFor(
        threads,
        [&](std::size_t) {
            Worker worker(m_writer.schema(), m_rules, m_options, *m_root);
            for (std::size_t step = next.fetch_add(1); step < steps && !isCancelled(); step = next.fetch_add(1)) {
                {
                    std::unique_lock lock(m_mutex);
                    m_advanced.wait(lock, [&] { return step < m_nextStep + stepsAhead || isCancelled(); });
                }
                auto result = std::make_unique<StepResult>();
                comparePairs(step, &worker, result.get());
                commit(step, std::move(result));
            }
            m_advanced.notify_all();
        },
        int(threads));
    if (isCancelled())
        return;
    aloneAtEmsp();
    duplicatesAndOddities();
    flushAggregates();
}

void Comparator::commit(std::size_t step, std::unique_ptr<StepResult> result)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.emplace(step, std::move(result));
    bool moved = false;
    while (!m_waiting.empty() && m_waiting.begin()->first == m_nextStep) {
        StepResult &ready = *m_waiting.begin()->second;
        m_writer.add(m_module, ready.batch);
        keepAggregates(&ready);
        m_waiting.erase(m_waiting.begin());
        ++m_nextStep;
        moved = true;
    }
    if (moved) {
        m_advanced.notify_all();
        report();
    }
}

void Comparator::takeFound(quint32 cpo, quint32 emsp, const std::string &key, Worker *worker, StepResult *result)
{
    std::vector<FoundDifference> &found = worker->diff.found();
    bool counts = false;
    for (FoundDifference &one : found) {
        one.difference.cpoElement = cpo;
        one.difference.emspElement = emsp;
        if (one.difference.kind == DifferenceClass::VersionCannotHold) {
            // Holds for every object alike: told once, with their number.
            result->cannotHold.push_back(std::move(one));
            result->cannotHoldKeys.push_back(key);
            continue;
        }
        counts = counts || !one.difference.isTolerated();
        result->batch.found.push_back(std::move(one));
        result->batch.keys.push_back(key);
    }
    found.clear();
    result->batch.differentPairs += counts && cpo != Difference::noElement && emsp != Difference::noElement;
}

void Comparator::comparePairs(std::size_t step, Worker *worker, StepResult *result)
{
    const std::size_t end = std::min(m_pairing.partner.size(), (step + 1) * elementsPerStep);
    const quint64 before = result->batch.bytes;
    for (std::size_t i = step * elementsPerStep; i < end && !isCancelled(); ++i)
        compareElement(quint32(i), worker, result);
    result->batch.noise = worker->diff.noise();
    worker->diff.noise().fill(0);
    m_done.fetch_add(result->batch.bytes - before, std::memory_order_relaxed);
}

void Comparator::compareElement(quint32 element, Worker *worker, StepResult *result)
{
    if (m_pairing.skipped[0][element])
        return;
    const QByteArrayView left = bytes(0, element);
    result->batch.bytes += quint64(left.size());
    const quint32 partner = m_pairing.partner[element];
    if (partner == Pairing::none) {
        missing(element, 0, worker, &result->batch);
        if (m_checkTariffs[0] && m_module == OcpiModule::Locations)
            findDangling(0, element, worker, result);
        return;
    }
    const QByteArrayView right = bytes(1, partner);
    result->batch.bytes += quint64(right.size());
    const bool dangling = m_module == OcpiModule::Locations && (m_checkTariffs[0] || m_checkTariffs[1]);
    if (!m_writer.schema().isLifted() && !dangling && left.size() == right.size()
        && std::memcmp(left.data(), right.data(), std::size_t(left.size())) == 0) {
        ++result->batch.pairs;
        return;
    }
    const ElementTree::Fault faults[2] = {worker->read(0, left, m_writer.schema(), m_module, *m_root),
                                          worker->read(1, right, m_writer.schema(), m_module, *m_root)};
    const bool faulty = faults[0] != ElementTree::Fault::None || faults[1] != ElementTree::Fault::None;
    if (faulty && worker->keys.sameObject(left, right, padding)) {
        ++result->batch.pairs;
        if (left.size() == right.size() && std::memcmp(left.data(), right.data(), std::size_t(left.size())) == 0)
            return;
        for (int side = 0; side < 2; ++side) {
            if (faults[side] == ElementTree::Fault::None)
                continue;
            odd(side == 0 ? element : partner, side, DifferenceClass::Unreadable,
                faults[side] == ElementTree::Fault::TooLarge ? DifferenceCause::TooLarge : DifferenceCause::None, worker, &result->batch);
            Difference &difference = result->batch.found.back().difference;
            difference.cpoElement = element;
            difference.emspElement = partner;
        }
        ++result->batch.differentPairs;
        return;
    }
    if (faulty || !FieldDiff::sameKey(worker->trees[0], worker->trees[1], *m_root)) {
        // Two keys with one hash: neither has a counterpart, or it would have had the same hash too.
        {
            const std::lock_guard lock(m_mutex);
            m_collided[1].resize(m_pairing.paired[1].size());
            m_collided[1][partner] = true;
        }
        missing(element, 0, worker, &result->batch);
        return;
    }
    ++result->batch.pairs;
    worker->diff.compare(m_module, worker->trees[0], worker->trees[1]);
    std::string key;
    if (!worker->diff.found().empty())
        key = FieldDiff::keyOf(worker->trees[0], *m_root);
    takeFound(element, partner, key, worker, result);
    if (dangling) {
        findDangling(0, element, worker, result);
        findDangling(1, partner, worker, result);
    }
}

void Comparator::missing(quint32 element, int side, Worker *worker, ComparisonWriter::Batch *batch)
{
    ElementTree &tree = worker->trees[side];
    const ElementTree::Fault fault = worker->read(side, bytes(side, element), m_writer.schema(), m_module, *m_root);
    if (fault != ElementTree::Fault::None) {
        odd(element, side, DifferenceClass::Unreadable, fault == ElementTree::Fault::TooLarge ? DifferenceCause::TooLarge : DifferenceCause::None,
            worker, batch);
        ++batch->alone;
        return;
    }
    worker->diff.missing(m_module, tree, side == 0 ? Side::Cpo : Side::Emsp);
    FoundDifference found = std::move(worker->diff.found().back());
    worker->diff.found().pop_back();
    (side == 0 ? found.difference.cpoElement : found.difference.emspElement) = element;
    batch->alone += !found.difference.isTolerated();
    batch->found.push_back(std::move(found));
    batch->keys.push_back(FieldDiff::keyOf(tree, *m_root));
}

void Comparator::odd(quint32 element, int side, DifferenceClass kind, DifferenceCause cause, Worker *worker, ComparisonWriter::Batch *batch)
{
    FoundDifference found;
    Difference &difference = found.difference;
    difference.module = m_module;
    difference.kind = kind;
    difference.cause = cause;
    difference.severity = Severity::Error;
    difference.field = m_root->id;
    const auto length = quint32(bytes(side, element).size());
    (side == 0 ? difference.cpoElement : difference.emspElement) = element;
    (side == 0 ? difference.cpoLength : difference.emspLength) = length;
    std::string key;
    // What was read before the fault often names the object.
    const ElementTree &tree = worker->trees[side];
    for (std::size_t at = 1; at < tree.nodes().size() && key.empty();) {
        const TreeNode &node = tree.node(quint32(at));
        if (node.field < m_root->fields.size() && node.kind == ValueKind::Text
            && (m_root->fields[node.field].name == "id" || m_root->fields[node.field].name == "uid"))
            key = node.escaped ? unescapedText(node.text()) : std::string(node.text());
        if (node.next <= at)
            break; // the fault lies in this value
        at = node.next;
    }
    batch->found.push_back(std::move(found));
    batch->keys.push_back(std::move(key));
}

void Comparator::aloneAtEmsp()
{
    Worker worker(m_writer.schema(), m_rules, m_options, *m_root);
    ComparisonWriter::Batch batch;
    m_collided[1].resize(m_pairing.paired[1].size());
    for (std::size_t i = 0; i < m_pairing.paired[1].size() && !isCancelled(); ++i) {
        if (m_pairing.skipped[1][i] || (m_pairing.paired[1][i] && !m_collided[1][i]))
            continue;
        const auto size = quint64(bytes(1, quint32(i)).size());
        batch.bytes += size;
        m_done.fetch_add(size, std::memory_order_relaxed);
        missing(quint32(i), 1, &worker, &batch);
        if (m_checkTariffs[1] && m_module == OcpiModule::Locations) {
            StepResult result;
            findDangling(1, quint32(i), &worker, &result);
            keepAggregates(&result);
        }
        if (batch.found.size() >= 1024) {
            m_writer.add(m_module, batch);
            batch = {};
            report();
        }
    }
    m_writer.add(m_module, batch);
    m_collided[1] = {};
}

bool Comparator::isAlike(int side, quint32 a, quint32 b, Worker *worker) const
{
    // One side's objects on both sides of a comparison of their own.
    ElementTree first(side);
    ElementTree second(side);
    if (first.read(bytes(side, a), *m_root, padding) != ElementTree::Fault::None
        || second.read(bytes(side, b), *m_root, padding) != ElementTree::Fault::None)
        return false;
    const auto noise = worker->diff.noise();
    worker->diff.compare(m_module, first, second);
    const bool alike = worker->diff.found().empty();
    worker->diff.found().clear();
    worker->diff.noise() = noise;
    return alike;
}

void Comparator::duplicatesAndOddities()
{
    Worker worker(m_writer.schema(), m_rules, m_options, *m_root);
    ComparisonWriter::Batch batch;
    for (const Pairing::Duplicate &duplicate : m_pairing.duplicates) {
        if (isCancelled())
            return;
        const int side = duplicate.side;
        worker.read(side, bytes(side, duplicate.element), m_writer.schema(), m_module, *m_root);
        odd(duplicate.element, side, DifferenceClass::DuplicateKey, DifferenceCause::None, &worker, &batch);
        Difference &difference = batch.found.back().difference;
        const bool alike = isAlike(side, duplicate.element, duplicate.kept, &worker);
        difference.cause = alike ? DifferenceCause::SameContent : DifferenceCause::OtherContent;
        difference.severity = alike ? Severity::Warning : Severity::Error;
        difference.count = duplicate.copies;
    }
    for (int side = 0; side < 2; ++side) {
        for (const quint32 element : m_pairing.unidentified[side]) {
            const ElementTree::Fault fault = worker.read(side, bytes(side, element), m_writer.schema(), m_module, *m_root);
            odd(element, side, fault == ElementTree::Fault::None ? DifferenceClass::Unidentified : DifferenceClass::Unreadable,
                DifferenceCause::None, &worker, &batch);
            ++batch.alone;
        }
    }
    m_writer.add(m_module, batch);
}

void Comparator::findDangling(int side, quint32 element, Worker *worker, StepResult *result)
{
    if (!m_checkTariffs[side])
        return;
    const ElementTree &tree = worker->trees[side];
    if (tree.nodes().empty())
        return;
    const auto fieldOf = [](const SchemaObject *object, std::string_view name) {
        for (std::size_t i = 0; object && i < object->fields.size(); ++i) {
            if (object->fields[i].name == name)
                return int(i);
        }
        return -1;
    };
    const int evses = fieldOf(m_root, "evses");
    const SchemaObject *evse = evses < 0 ? nullptr : m_root->fields[std::size_t(evses)].object;
    const int connectors = fieldOf(evse, "connectors");
    const SchemaObject *connector = connectors < 0 ? nullptr : evse->fields[std::size_t(connectors)].object;
    int references = -1;
    for (std::size_t i = 0; connector && i < connector->fields.size(); ++i) {
        if (connector->fields[i].role == FieldRole::TariffReference)
            references = int(i);
    }
    if (references < 0)
        return;
    const auto each = [&tree](quint32 list, const auto &function) {
        if (!list || tree.node(list).kind != ValueKind::List)
            return;
        for (quint32 at = list + 1; at < tree.node(list).next; at = tree.node(at).next)
            function(at);
    };
    const auto textAt = [&tree](quint32 node) {
        if (!node)
            return std::string();
        return tree.node(node).escaped ? unescapedText(tree.node(node).text()) : std::string(tree.node(node).text());
    };
    each(FieldDiff::child(tree, 0, evses), [&](quint32 evseNode) {
        if (tree.node(evseNode).kind != ValueKind::Object)
            return;
        each(FieldDiff::child(tree, evseNode, connectors), [&](quint32 connectorNode) {
            if (tree.node(connectorNode).kind != ValueKind::Object)
                return;
            const auto check = [&](quint32 node) {
                if (tree.node(node).kind != ValueKind::Text)
                    return;
                std::string tariff = textAt(node);
                if (tariff.empty() || m_tariffs[side].contains(lowered(tariff)))
                    return;
                Reference reference;
                reference.element = element;
                reference.tariff = std::move(tariff);
                Difference &difference = reference.found.difference;
                difference.module = m_module;
                difference.kind = DifferenceClass::DanglingReference;
                difference.severity = Severity::Error;
                difference.field = connector->fields[std::size_t(references)].id;
                (side == 0 ? difference.cpoElement : difference.emspElement) = element;
                (side == 0 ? difference.cpoOffset : difference.emspOffset) = tree.offset(tree.node(node));
                (side == 0 ? difference.cpoLength : difference.emspLength) = tree.length(tree.node(node));
                const auto pointer = [](std::string text) {
                    std::string escaped;
                    for (const char c : text)
                        escaped += c == '~' ? std::string("~0") : c == '/' ? std::string("~1") : std::string(1, c);
                    return escaped;
                };
                reference.found.path = "/evses/" + pointer(textAt(FieldDiff::child(tree, evseNode, fieldOf(evse, "uid")))) + "/connectors/"
                    + pointer(textAt(FieldDiff::child(tree, connectorNode, fieldOf(connector, "id")))) + '/'
                    + std::string(connector->fields[std::size_t(references)].name);
                result->dangling[side].emplace_back(std::move(reference), FieldDiff::keyOf(tree, *m_root));
            };
            const quint32 list = FieldDiff::child(tree, connectorNode, references);
            if (list && tree.node(list).kind == ValueKind::Text)
                check(list);
            else
                each(list, check);
        });
    });
}

void Comparator::keepAggregates(StepResult *result)
{
    for (std::size_t i = 0; i < result->cannotHold.size(); ++i) {
        FoundDifference &found = result->cannotHold[i];
        const auto [at, added] = m_cannotHold.try_emplace({found.difference.field, found.difference.cpoLength ? 1 : 0});
        if (added)
            at->second = {std::move(found), std::move(result->cannotHoldKeys[i])};
        else
            ++at->second.found.difference.count;
    }
    for (int side = 0; side < 2; ++side) {
        for (auto &[reference, key] : result->dangling[side]) {
            const auto [at, added] = m_dangling.try_emplace({lowered(reference.tariff), side});
            if (added)
                at->second = {std::move(reference.found), std::move(key)};
            else
                ++at->second.found.difference.count;
        }
    }
}

void Comparator::flushAggregates()
{
    ComparisonWriter::Batch batch;
    for (auto &[where, aggregate] : m_cannotHold) {
        batch.found.push_back(std::move(aggregate.found));
        batch.keys.push_back(std::move(aggregate.key));
    }
    for (auto &[where, aggregate] : m_dangling) {
        batch.found.push_back(std::move(aggregate.found));
        batch.keys.push_back(std::move(aggregate.key));
    }
    m_writer.add(m_module, batch);
}

void Comparator::noticeParties()
{
    const bool any = std::find(m_pairing.paired[1].begin(), m_pairing.paired[1].end(), true) != m_pairing.paired[1].end();
    if (any || m_pairing.paired[0].empty() || m_pairing.paired[1].empty())
        return;
    ComparisonNotice notice;
    notice.module = m_module;
    notice.severity = Severity::Error;
    const QString parties[2] = {m_datasets[0]->party(), m_datasets[1]->party()};
    const bool others = !parties[0].isEmpty() && !parties[1].isEmpty() && parties[0].compare(parties[1], Qt::CaseInsensitive) != 0;
    notice.kind = others ? ComparisonNotice::Kind::DifferentParties : ComparisonNotice::Kind::NothingInCommon;
    if (others)
        notice.detail = parties[0] + QStringLiteral(" / ") + parties[1];
    m_writer.addNotice(notice);
}

} // namespace Roamscope
