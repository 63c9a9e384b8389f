// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/dataset.h"

#include "models/capture/sourcebytes.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace Roamscope {

namespace {

struct ModuleNames
{
    const char *id;
    const char *object;
};
constexpr std::array<ModuleNames, ocpiModuleCount> moduleNames {{
    {"locations", "Location"},
    {"tokens", "Token"},
    {"tariffs", "Tariff"},
    {"sessions", "Session"},
    {"cdrs", "CDR"},
}};

constexpr std::array<const char *, std::size_t(DatasetFault::Kind::Count)> faultIds {
    "unreadable", "empty", "binary", "not-json", "truncated", "broken-object", "too-large", "unknown-object",
    "wrong-module", "part-of-object", "other-party", "duplicate-id", "page-overlap", "missing-page", "envelope-error",
    "envelope-without-data", "expansion-limit", "too-many-files", "source-shrank", "cancelled", "push-failed",
    "unknown-target", "body-missing",
};

} // namespace

QLatin1StringView moduleId(OcpiModule module)
{
    return QLatin1StringView(moduleNames[std::size_t(module)].id);
}

QLatin1StringView objectName(OcpiModule module)
{
    return QLatin1StringView(moduleNames[std::size_t(module)].object);
}

std::optional<OcpiModule> moduleFromId(QStringView id)
{
    for (const OcpiModule module : allOcpiModules) {
        if (id.compare(moduleId(module), Qt::CaseInsensitive) == 0 || id.compare(objectName(module), Qt::CaseInsensitive) == 0)
            return module;
    }
    return std::nullopt;
}

QLatin1StringView roleId(DatasetRole role)
{
    switch (role) {
    case DatasetRole::Cpo:
        return QLatin1StringView("cpo");
    case DatasetRole::Emsp:
        return QLatin1StringView("emsp");
    case DatasetRole::Truth:
        return QLatin1StringView("truth");
    case DatasetRole::Unknown:
        break;
    }
    return {};
}

DatasetRole roleFromId(QStringView id)
{
    for (const DatasetRole role : {DatasetRole::Cpo, DatasetRole::Emsp, DatasetRole::Truth}) {
        if (id.compare(roleId(role), Qt::CaseInsensitive) == 0)
            return role;
    }
    return DatasetRole::Unknown;
}

QLatin1StringView DatasetFault::id() const
{
    return QLatin1StringView(faultIds[std::size_t(kind)]);
}

Dataset::Dataset() = default;
Dataset::~Dataset() = default;

qint64 Dataset::totalCount() const
{
    qint64 total = 0;
    for (const std::vector<DatasetElement> &elements : m_elements)
        total += qint64(elements.size());
    return total;
}

quint64 Dataset::totalBytes() const
{
    quint64 total = 0;
    for (const DatasetSource &source : m_sources)
        total += source.size;
    return total;
}

qint64 Dataset::lineOf(quint16 source, quint64 offset) const
{
    if (source >= m_sources.size() || !m_sources[source].bytes)
        return 0;
    const DatasetSource &place = m_sources[source];
    const QByteArrayView text = place.bytes->view(place.begin, std::clamp(offset, place.begin, place.begin + place.size) - place.begin);
    return 1 + qint64(std::count(text.begin(), text.end(), '\n'));
}

QString Dataset::placeOf(const DatasetElement &element) const
{
    if (element.source >= m_sources.size() || m_sources[element.source].path.isEmpty())
        return {};
    return QFileInfo(m_sources[element.source].path).fileName() + QLatin1Char(':')
        + QString::number(lineOf(element.source, element.offset));
}

QString Dataset::placeOf(const DatasetFault &fault) const
{
    if (fault.kind == DatasetFault::Kind::MissingPage)
        return {};
    DatasetElement element;
    element.source = fault.source;
    element.offset = fault.offset;
    return placeOf(element);
}

std::shared_ptr<const Dataset> Dataset::withFacts(const DatasetFacts &facts) const
{
    const std::shared_ptr<Dataset> copy(new Dataset);
    copy->m_facts = facts;
    copy->m_sources = m_sources;
    copy->m_data = m_data;
    copy->m_elements = m_elements;
    copy->m_faults = m_faults;
    copy->m_faultCounts = m_faultCounts;
    copy->m_provenance = m_provenance;
    return copy;
}

DatasetBuilder::DatasetBuilder()
    : m_dataset(new Dataset)
{
}

DatasetBuilder::~DatasetBuilder() = default;

DatasetFacts &DatasetBuilder::facts()
{
    return m_dataset->m_facts;
}

int DatasetBuilder::addSource(DatasetSource source)
{
    if (m_dataset->m_sources.size() >= std::numeric_limits<quint16>::max())
        return -1;
    m_dataset->m_data.push_back(source.bytes ? source.bytes->data() : nullptr);
    m_dataset->m_sources.push_back(std::move(source));
    return int(m_dataset->m_sources.size()) - 1;
}

void DatasetBuilder::reserve(OcpiModule module, std::size_t count)
{
    elements(module).reserve(count);
}

void DatasetBuilder::addElement(OcpiModule module, const DatasetElement &element)
{
    elements(module).push_back(element);
}

std::vector<DatasetElement> &DatasetBuilder::elements(OcpiModule module)
{
    return m_dataset->m_elements[std::size_t(module)];
}

const std::vector<DatasetElement> &DatasetBuilder::elements(OcpiModule module) const
{
    return m_dataset->m_elements[std::size_t(module)];
}

std::string_view DatasetBuilder::text(const DatasetElement &element) const
{
    return {m_dataset->m_data[element.source] + element.offset, element.length};
}

void DatasetBuilder::addFault(DatasetFault fault)
{
    qint64 &known = m_dataset->m_faultCounts[std::size_t(fault.kind)];
    known += fault.count;
    if (known <= detailLimit || fault.count > 1)
        m_dataset->m_faults.push_back(std::move(fault));
}

void DatasetBuilder::setProvenance(std::shared_ptr<const Provenance> provenance)
{
    m_dataset->m_provenance = std::move(provenance);
}

DatasetPtr DatasetBuilder::finish()
{
    for (DatasetSource &source : m_dataset->m_sources)
        source.objects = 0;
    for (const std::vector<DatasetElement> &elements : m_dataset->m_elements) {
        for (const DatasetElement &element : elements)
            ++m_dataset->m_sources[element.source].objects;
    }
    std::ranges::stable_sort(m_dataset->m_faults, [](const DatasetFault &left, const DatasetFault &right) {
        return std::pair(left.source, left.offset) < std::pair(right.source, right.offset);
    });
    DatasetPtr result = std::move(m_dataset);
    m_dataset.reset(new Dataset);
    return result;
}

} // namespace Roamscope
