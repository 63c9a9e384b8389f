// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"
#include "models/compare/dataset.h"
#include "models/compare/elementscanner.h"
#include "models/compare/feed.h"
#include "models/compare/feedclassifier.h"
#include "models/compare/feedfiles.h"
#include "models/compare/splitter.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace Roamscope {

/// One loading of feeds: walks the texts, collects elements and faults, and puts the Dataset together.
class FeedRun
{
public:
    FeedRun(const FeedOptions &options, ImportControl &control);

    void read(FeedFile file);
    void addGap(const QString &before, const QString &after);
    /// `name` is the label where the options have none; modified = of the newest file, in µs.
    DatasetPtr finish(const QString &name, const QString &versionHint, qint64 modified);
    void setTotal(quint64 bytes) { m_total = bytes; }

private:
    struct Party
    {
        std::string country;
        std::string party;
        qint64 count = 0;
        DatasetElement first;
    };
    struct Module
    {
        std::vector<quint64> ids; ///< beside the elements: hash of the id, 0 = none
        std::vector<Party> parties;
        std::size_t lastParty = 0;
        qint64 weighed = 0;
    };

    // The walk. Each returns the place behind what it took.
    void topLevel(const char *at);
    const char *list(const char *begin, int depth, bool isSequence);
    const char *object(const char *begin, int depth, bool *taken);
    void element(const ScannedElement &element, int depth);
    bool unknown(const ScannedElement &element, int depth);
    const char *afterBroken(const char *begin, const char *limit);

    void add(OcpiModule module, const ScannedElement &element);
    void noteParty(Module &module, const ScannedElement &element, const DatasetElement &place);
    void fault(DatasetFault::Kind kind, Severity severity, const char *at, std::size_t length, const QByteArray &detail = {});
    bool progress(const char *at);
    void findDuplicates(OcpiModule module);
    QString partyOf() const;
    void otherParties();
    quint64 offsetOf(const char *at) const { return quint64(at - m_base); }

    const FeedOptions &m_options;
    ImportControl &m_control;
    DatasetBuilder m_builder;
    FeedClassifier m_classifier;
    Splitter m_splitter;
    std::array<Module, ocpiModuleCount> m_modules;

    // The source that is read.
    const char *m_base = nullptr; ///< of its bytes
    const char *m_begin = nullptr;
    const char *m_end = nullptr;
    quint16 m_source = 0;
    quint16 m_page = 0;
    bool m_newPage = true;
    bool m_anyPage = false;
    bool m_cancelled = false;
    std::string m_firstMember; ///< name of the first member of the first object: broken text ends before the next such
    std::optional<OcpiModule> m_lastModule; ///< of the last object that was loaded
    quint64 m_searched = 0; ///< bytes in which an end of broken text was looked for

    quint64 m_total = 0;
    quint64 m_done = 0;
    std::string m_newest; ///< last_updated, as written
    TimeUs m_answered = noTime; ///< newest timestamp of an envelope
};

} // namespace Roamscope
