// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparison.h"

#include "models/compare/comparisonstore.h"
#include "models/compare/normalvalue.h"

#include <algorithm>
#include <cstring>

namespace Roamscope {

// ---- texts

TextStore::TextStore()
    : m_blocks(std::make_unique<std::unique_ptr<char[]>[]>(maximumBlocks))
{
}

TextStore::~TextStore() = default;

quint32 TextStore::append(std::string_view text)
{
    if (text.empty())
        return 0;
    const quint32 length = quint32(std::min<std::size_t>(text.size(), 60000));
    const quint32 needed = length + 2;
    if ((m_end & (blockSize - 1)) + needed > blockSize)
        m_end = (m_end | (blockSize - 1)) + 1;
    const quint32 block = m_end >> blockShift;
    if (block >= maximumBlocks)
        return 0;
    if (!m_blocks[block])
        m_blocks[block] = std::make_unique<char[]>(blockSize);
    char *to = m_blocks[block].get() + (m_end & (blockSize - 1));
    const quint16 stored = quint16(length);
    std::memcpy(to, &stored, 2);
    std::memcpy(to + 2, text.data(), length);
    const quint32 id = m_end;
    m_end += needed;
    return id;
}

std::string_view TextStore::text(quint32 id) const
{
    if (id == 0 || (id >> blockShift) >= maximumBlocks || !m_blocks[id >> blockShift])
        return {};
    const char *from = m_blocks[id >> blockShift].get() + (id & (blockSize - 1));
    quint16 length = 0;
    std::memcpy(&length, from, 2);
    return {from + 2, length};
}

// ---- what can be asked

ComparisonSummary::Objects ComparisonSummary::objects() const
{
    Objects all;
    for (const Objects &module : modules) {
        all.cpo += module.cpo;
        all.emsp += module.emsp;
        all.equal += module.equal;
        all.different += module.different;
        all.compared += module.compared;
    }
    return all;
}

qint64 ComparisonSummary::classCount(DifferenceClass kind) const
{
    qint64 count = 0;
    for (const auto &module : classes)
        count += module[std::size_t(kind)];
    return count;
}

quint64 ComparisonSummary::noiseCount() const
{
    quint64 count = 0;
    for (const quint64 kind : noise)
        count += kind;
    return count;
}

Comparison::Comparison()
    : d(std::make_unique<Private>())
{
}

Comparison::~Comparison() = default;

const DatasetPtr &Comparison::dataset(Side side) const
{
    return d->datasets[side == Side::Emsp ? 1 : 0];
}

const ComparisonOptions &Comparison::options() const
{
    return d->options;
}

ProtocolVersion Comparison::version() const
{
    return d->schema->version();
}

quint32 Comparison::size() const
{
    return d->size.load(std::memory_order_acquire);
}

const Difference &Comparison::at(quint32 index) const
{
    Q_ASSERT(index < size());
    return d->blocks[index >> Private::blockShift][index & Private::blockMask];
}

bool Comparison::isComplete() const
{
    return d->complete.load(std::memory_order_acquire);
}

ComparisonSummary Comparison::summary() const
{
    const std::lock_guard lock(d->mutex);
    return d->summary;
}

std::vector<ComparisonNotice> Comparison::notices() const
{
    const std::lock_guard lock(d->mutex);
    return d->notices;
}

std::vector<OcpiModule> Comparison::modules() const
{
    const std::lock_guard lock(d->mutex);
    return d->modules;
}

QByteArray Comparison::text(quint32 id) const
{
    const std::string_view text = d->texts.text(id);
    return QByteArray(text.data(), qsizetype(text.size()));
}

QByteArray Comparison::fieldName(quint32 field) const
{
    const std::lock_guard lock(d->mutex);
    return field < d->fields.size() ? QByteArray::fromStdString(d->fields[field]) : QByteArray();
}

quint32 Comparison::fieldCount() const
{
    const std::lock_guard lock(d->mutex);
    return quint32(d->fields.size());
}

QByteArray Comparison::elementText(OcpiModule module, Side side, quint32 element) const
{
    if (side == Side::Neither)
        return {};
    const int index = side == Side::Emsp ? 1 : 0;
    const DatasetPtr &dataset = d->datasets[index];
    if (!dataset || element >= quint64(dataset->count(module)))
        return {};
    const QByteArrayView bytes = dataset->bytes(dataset->elements(module)[element]);
    if (d->schema->needsRewrite(index, module)) {
        const QByteArray lifted = d->schema->lift(index).rewritten(module, bytes);
        return lifted.isEmpty() ? bytes.toByteArray() : lifted;
    }
    return bytes.toByteArray();
}

QByteArray Comparison::value(const Difference &difference, Side side) const
{
    const quint32 element = difference.element(side);
    if (side == Side::Neither || !difference.has(side) || element == Difference::noElement)
        return {};
    const quint32 offset = side == Side::Cpo ? difference.cpoOffset : difference.emspOffset;
    const quint32 length = side == Side::Cpo ? difference.cpoLength : difference.emspLength;
    const int index = side == Side::Emsp ? 1 : 0;
    if (!d->schema->needsRewrite(index, difference.module)) {
        const DatasetPtr &dataset = d->datasets[index];
        if (element >= quint64(dataset->count(difference.module)))
            return {};
        const QByteArrayView bytes = dataset->bytes(dataset->elements(difference.module)[element]);
        return quint64(offset) + length <= quint64(bytes.size()) ? bytes.sliced(offset, length).toByteArray() : QByteArray();
    }
    return elementText(difference.module, side, element).mid(qsizetype(offset), qsizetype(length));
}

QByteArray Comparison::party(const Difference &difference) const
{
    const Side side = difference.cpoElement != Difference::noElement ? Side::Cpo : Side::Emsp;
    const SchemaObject *root = d->schema->root(difference.module);
    const QByteArray text = elementText(difference.module, side, difference.element(side));
    ElementTree tree(side == Side::Emsp ? 1 : 0);
    if (!root || text.isEmpty() || tree.read(text, *root, 0) != ElementTree::Fault::None)
        return {};
    return QByteArray::fromStdString(FieldDiff::partyOf(tree, *root));
}

// ---- writing

ComparisonWriter::ComparisonWriter(const DatasetPtr &cpo, const DatasetPtr &emsp, const ComparisonOptions &options)
    : m_comparison(new Comparison)
    , m_data(*m_comparison->d)
{
    m_data.datasets[0] = cpo;
    m_data.datasets[1] = emsp;
    m_data.options = options;
    m_data.schema = std::make_unique<ComparisonSchema>(cpo->version(), emsp->version());
    m_data.fields = m_data.schema->fieldNames();
    m_data.blocks.resize((std::size_t(options.maximumDifferences) >> Comparison::Private::blockShift) + 1);
    m_data.summary.toleratedByRule.resize(options.rules.rules().size());
}

quint32 ComparisonWriter::fieldId(const std::string &name)
{
    // A feed may invent as many fields as it likes; past a few thousand they share one line.
    constexpr std::size_t maximumFields = 4096;
    const auto known = m_unknownFields.find(name);
    if (known != m_unknownFields.end())
        return known->second;
    if (m_unknownFields.size() >= maximumFields)
        return m_unknownFields.begin()->second;
    m_data.fields.push_back(name.substr(0, 200));
    const auto id = quint32(m_data.fields.size() - 1);
    m_unknownFields.emplace(name, id);
    return id;
}

quint32 ComparisonWriter::pathId(const std::string &path)
{
    constexpr std::size_t maximumPaths = 4096;
    if (const auto known = m_paths.find(path); known != m_paths.end())
        return known->second;
    const quint32 id = m_data.texts.append(path);
    if (m_paths.size() < maximumPaths && path.size() < 40)
        m_paths.emplace(path, id);
    return id;
}

void ComparisonWriter::keep(const Difference &difference)
{
    const quint32 index = m_data.size.load(std::memory_order_relaxed);
    if (index >= m_data.options.maximumDifferences) {
        ++m_dropped;
        return;
    }
    auto &block = m_data.blocks[index >> Comparison::Private::blockShift];
    if (!block)
        block = std::make_unique<Difference[]>(Comparison::Private::blockMask + 1);
    block[index & Comparison::Private::blockMask] = difference;
    m_data.size.store(index + 1, std::memory_order_release);
}

void ComparisonWriter::add(OcpiModule module, Batch &batch)
{
    const std::lock_guard lock(m_data.mutex);
    ComparisonSummary &summary = m_data.summary;
    const bool full = m_data.size.load(std::memory_order_relaxed) >= m_data.options.maximumDifferences;
    for (std::size_t i = 0; i < batch.found.size(); ++i) {
        FoundDifference &found = batch.found[i];
        Difference &difference = found.difference;
        if (!found.unknownField.empty())
            difference.field = fieldId(found.unknownField);
        if (!full) {
            if (batch.keys[i] != m_lastKey) {
                m_lastKey = batch.keys[i];
                m_lastKeyId = m_data.texts.append(m_lastKey);
            }
            difference.key = m_lastKeyId;
            difference.path = pathId(found.path);
        }
        if (difference.isTolerated()) {
            ++summary.tolerated;
            ++summary.toleratedByRule[difference.rule - 1u];
        } else {
            ++summary.differences;
            ++summary.classes[std::size_t(difference.module)][std::size_t(difference.kind)];
            ++summary.severities[std::size_t(difference.severity)];
            const auto [at, added] = m_fieldCounts.try_emplace(difference.field, summary.fields.size());
            if (added) {
                summary.fields.emplace_back();
                summary.fields.back().field = difference.field;
            }
            ++summary.fields[at->second].counts[std::size_t(difference.kind)];
        }
        keep(difference);
    }
    for (int i = 0; i < noiseKindCount; ++i)
        summary.noise[std::size_t(i)] += batch.noise[std::size_t(i)];
    ComparisonSummary::Objects &objects = summary.modules[std::size_t(module)];
    objects.compared += batch.pairs;
    objects.equal += batch.pairs - batch.differentPairs;
    objects.different += batch.differentPairs + batch.alone;
    summary.bytes += batch.bytes;
}

void ComparisonWriter::addNotice(const ComparisonNotice &notice)
{
    const std::lock_guard lock(m_data.mutex);
    m_data.notices.push_back(notice);
}

void ComparisonWriter::setCounts(OcpiModule module, qint64 cpo, qint64 emsp)
{
    const std::lock_guard lock(m_data.mutex);
    m_data.modules.push_back(module);
    m_data.summary.modules[std::size_t(module)].cpo = cpo;
    m_data.summary.modules[std::size_t(module)].emsp = emsp;
}

void ComparisonWriter::finish(bool complete)
{
    if (m_dropped > 0) {
        ComparisonNotice notice;
        notice.kind = ComparisonNotice::Kind::DifferencesCapped;
        notice.count = m_dropped;
        addNotice(notice);
    }
    if (!complete) {
        ComparisonNotice notice;
        notice.kind = ComparisonNotice::Kind::Cancelled;
        addNotice(notice);
    }
    m_data.complete.store(complete, std::memory_order_release);
}

} // namespace Roamscope
