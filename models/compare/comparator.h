// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparisonstore.h"
#include "models/compare/pairing.h"
#include "models/compare/ruleevaluator.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace Roamscope {

/// Runs a comparison in the thread that calls it, and others: joins the objects of both sides by key, reads each pair
/// once and side by side, and hands the differences to the Comparison in the order of the CPO's objects.
///
/// Pairs are compared directly rather than by a hash of their contents: it costs less than hashing them, cannot
/// collide, and counts on the way what differs without mattering.
class Comparator
{
public:
    Comparator(const DatasetPtr &cpo, const DatasetPtr &emsp, const ComparisonOptions &options);
    ~Comparator();

    std::shared_ptr<Comparison> comparison() const { return m_writer.comparison(); }
    /// May be called once. Progress is called from any of the threads.
    void run(const std::atomic_bool *cancelled, const std::function<void(double)> &progress);

private:
    struct Worker;
    struct Reference
    {
        quint32 element = 0;
        std::string tariff;
        FoundDifference found;
    };
    struct StepResult
    {
        ComparisonWriter::Batch batch;
        std::vector<FoundDifference> cannotHold;
        std::vector<std::string> cannotHoldKeys;
        std::vector<std::pair<Reference, std::string>> dangling[2];
    };

    std::vector<OcpiModule> modulesToCompare();
    void compareModule(OcpiModule module);
    void collectTariffs();
    void comparePairs(std::size_t step, Worker *worker, StepResult *result);
    void compareElement(quint32 element, Worker *worker, StepResult *result);
    void aloneAtEmsp();
    void duplicatesAndOddities();
    void missing(quint32 element, int side, Worker *worker, ComparisonWriter::Batch *batch);
    void odd(quint32 element, int side, DifferenceClass kind, DifferenceCause cause, Worker *worker, ComparisonWriter::Batch *batch);
    void takeFound(quint32 cpo, quint32 emsp, const std::string &key, Worker *worker, StepResult *result);
    void findDangling(int side, quint32 element, Worker *worker, StepResult *result);
    void commit(std::size_t step, std::unique_ptr<StepResult> result);
    void keepAggregates(StepResult *result);
    void flushAggregates();
    void noticeParties();
    bool isCancelled() const { return m_cancelled && m_cancelled->load(std::memory_order_relaxed); }
    void report();
    QByteArrayView bytes(int side, quint32 element) const;
    bool isAlike(int side, quint32 a, quint32 b, Worker *worker) const;

    DatasetPtr m_datasets[2];
    ComparisonOptions m_options;
    ComparisonWriter m_writer;
    RuleEvaluator m_rules;
    const std::atomic_bool *m_cancelled = nullptr;
    std::function<void(double)> m_progress;
    std::atomic<quint64> m_done {0};
    quint64 m_total = 1;

    OcpiModule m_module = OcpiModule::Locations;
    const SchemaObject *m_root = nullptr;
    Pairing m_pairing;
    std::vector<bool> m_collided[2]; ///< pairs that turned out to be none (see sameKey); guarded by m_mutex
    std::unordered_set<std::string> m_tariffs[2]; ///< ids in small letters
    bool m_checkTariffs[2] = {false, false};

    std::mutex m_mutex;
    std::condition_variable m_advanced;
    std::size_t m_nextStep = 0;
    std::map<std::size_t, std::unique_ptr<StepResult>> m_waiting;
    struct Aggregate
    {
        FoundDifference found;
        std::string key;
    };
    std::map<std::pair<quint32, int>, Aggregate> m_cannotHold; ///< by field and side that cannot
    std::map<std::pair<std::string, int>, Aggregate> m_dangling; ///< by tariff and side
};

} // namespace Roamscope
