// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/datasetcheck.h"

#include "models/capture/parallel.h"
#include "models/catalog/catalog.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <tuple>

namespace Roamscope {

namespace {

constexpr std::size_t batch = 256; ///< objects that one thread takes at a time

/// "/evses/3/connectors/0/standard" → "/evses/*/connectors/*/standard".
QByteArray withoutNumbers(const QByteArray &pointer)
{
    QByteArray result;
    for (qsizetype at = 0; at < pointer.size();) {
        const qsizetype next = pointer.indexOf('/', at + 1);
        const qsizetype end = next < 0 ? pointer.size() : next;
        const QByteArrayView step = QByteArrayView(pointer).sliced(at + 1, end - at - 1);
        const bool isNumber = !step.isEmpty() && std::ranges::all_of(step, [](char letter) { return letter >= '0' && letter <= '9'; });
        result += '/' + (isNumber ? QByteArray("*") : step.toByteArray());
        at = end;
    }
    return result;
}

/// Collects findings of one module by kind.
class Collector
{
public:
    Collector(DatasetFindings &result, OcpiModule module, std::size_t maximumKinds)
        : m_result(result)
        , m_module(module)
        , m_maximum(maximumKinds)
    {
    }

    void add(quint32 element, QList<ValidationFinding> &&findings)
    {
        const QMutexLocker locker(&m_mutex);
        ++m_result.checked;
        bool good = true;
        for (ValidationFinding &finding : findings) {
            good = good && finding.severity != Severity::Error;
            ++m_result.severities[std::size_t(finding.severity)];
            const QLatin1StringView rule = finding.ruleId();
            const QByteArray key = QByteArray(rule.data(), rule.size()) + ' ' + withoutNumbers(finding.pointer);
            const auto known = m_kinds.constFind(key);
            if (known != m_kinds.constEnd()) {
                DatasetFinding &kind = m_result.findings[known.value()];
                ++kind.count;
                kind.objects += m_last[known.value()] != element;
                m_last[known.value()] = element;
                if (element < kind.element) { // the first in the file, whichever thread came first
                    kind.element = element;
                    kind.finding = std::move(finding);
                }
                continue;
            }
            if (m_result.findings.size() >= m_maximum)
                continue;
            m_kinds.insert(key, m_result.findings.size());
            m_last.resize(m_result.findings.size() + 1);
            m_last.back() = element;
            DatasetFinding kind;
            kind.module = m_module;
            kind.finding = std::move(finding);
            kind.element = element;
            m_result.findings.push_back(std::move(kind));
        }
        m_result.faultless += good;
    }

private:
    DatasetFindings &m_result;
    const OcpiModule m_module;
    const std::size_t m_maximum;
    QMutex m_mutex;
    QHash<QByteArray, std::size_t> m_kinds;
    std::vector<quint32> m_last; ///< by place in the result: the object that had it last
};

} // namespace

DatasetFindings checkDataset(const Dataset &dataset, const DatasetCheckOptions &options, const std::atomic_bool *cancelled,
                             const std::function<void(double)> &progress)
{
    DatasetFindings result;
    std::array<std::size_t, ocpiModuleCount> steps {};
    qint64 wanted = 0;
    for (const OcpiModule module : allOcpiModules) {
        const qint64 count = dataset.count(module);
        result.total += count;
        const qint64 some = options.sample > 0 ? std::min(options.sample, count) : count;
        steps[std::size_t(module)] = std::size_t(some > 0 ? count / some : 1);
        wanted += some;
    }
    std::atomic<qint64> done {0};
    QMutex progressMutex;
    bool whole = options.sample == 0;
    for (const OcpiModule module : allOcpiModules) {
        const QLatin1StringView name = objectName(module);
        const CatalogObject *object = Catalog::instance().object(dataset.version(), {name.data(), name.size()});
        const std::span<const DatasetElement> elements = dataset.elements(module);
        if (!object || elements.empty())
            continue;
        const std::size_t step = std::max<std::size_t>(1, steps[std::size_t(module)]);
        const std::size_t count = (elements.size() + step - 1) / step;
        whole = whole && step == 1;
        Collector collector(result, module, options.maximumKinds);
        parallelFor((count + batch - 1) / batch, [&](std::size_t part) {
            if (cancelled && *cancelled)
                return;
            Validator validator;
            const std::size_t end = std::min(count, (part + 1) * batch);
            for (std::size_t i = part * batch; i < end; ++i) {
                QList<ValidationFinding> findings;
                validator.validate(dataset.bytes(elements[i * step]), *object, &findings);
                collector.add(quint32(i * step), std::move(findings));
            }
            const qint64 now = done += qint64(end - part * batch);
            if (progress) {
                const QMutexLocker locker(&progressMutex);
                progress(std::min(1.0, double(now) / double(std::max<qint64>(1, wanted))));
            }
        }, options.threads);
    }
    std::ranges::stable_sort(result.findings, [](const DatasetFinding &left, const DatasetFinding &right) {
        return std::tuple(right.finding.severity, right.count, left.finding.pointer)
            < std::tuple(left.finding.severity, left.count, right.finding.pointer);
    });
    result.complete = whole && !(cancelled && *cancelled);
    return result;
}

} // namespace Roamscope
