// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/catalog/documentvalidator.h"
#include "models/catalog/protocolversion.h"
#include "models/catalog/severity.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace Roamscope {

class Provenance;
class SourceBytes;

/// The OCPI modules whose objects two parties hold in common, and that are compared.
enum class OcpiModule : quint8 { Locations, Tokens, Tariffs, Sessions, Cdrs };
inline constexpr int ocpiModuleCount = 5;
inline constexpr std::array<OcpiModule, ocpiModuleCount> allOcpiModules {
    OcpiModule::Locations, OcpiModule::Tokens, OcpiModule::Tariffs, OcpiModule::Sessions, OcpiModule::Cdrs};

/// "locations": as in URLs, files and `--json`.
QLatin1StringView moduleId(OcpiModule module);
/// "Location": the object of the catalog.
QLatin1StringView objectName(OcpiModule module);
/// Translated plural for people: "Locations", "CDRs".
QString displayName(OcpiModule module);
/// Reads "locations", "Location", "CDR" …; nothing for others.
std::optional<OcpiModule> moduleFromId(QStringView id);

/// Whose view a Dataset is.
enum class DatasetRole : quint8 {
    Unknown,
    Cpo, ///< what the operator holds or sent
    Emsp, ///< what the partner holds or acknowledged
    Truth, ///< what the chargers say, by OCPP
};
/// "cpo", "emsp", "truth", "": as in files.
QLatin1StringView roleId(DatasetRole role);
DatasetRole roleFromId(QStringView id);
/// Translated.
QString displayName(DatasetRole role);

/// One object as it lies in its source: not parsed, not repaired.
struct DatasetElement
{
    quint64 offset = 0; ///< in DatasetSource::bytes
    quint32 length = 0;
    quint16 source = 0; ///< index into Dataset::sources()
    quint16 page = 0; ///< which list of several (a page of a dump, an envelope); 0 = the first
};

/// Where elements lie: a mapped file, a member of an archive, or an object rebuilt from a capture.
struct DatasetSource
{
    QString path; ///< as the user knows it; "dump.zip!/page3.json" for a member; empty for rebuilt objects
    std::shared_ptr<SourceBytes> bytes; ///< SourceBytes::padding bytes can be read past the end
    quint64 begin = 0; ///< where it begins in the bytes: members of an archive share them
    quint64 size = 0;
    qint64 objects = 0;
};

/// Something that is wrong with what was loaded, apart from the objects' fields (those are for the
/// DocumentValidator). Everything that did not become an element is counted here.
struct DatasetFault
{
    enum class Kind : quint8 {
        Unreadable, ///< the file cannot be opened; detail = why
        Empty, ///< nothing in it
        Binary,
        NotJson, ///< text that is no JSON stands where an object was expected; skipped
        Truncated, ///< the file ends inside an object
        BrokenObject, ///< an object whose JSON is broken; skipped
        TooLarge, ///< an object beyond what is read at once; skipped
        UnknownObject, ///< like no object of the five modules; skipped. detail = its members
        WrongModule, ///< an object of another module than was asked for; skipped
        PartOfObject, ///< an EVSE or connector that stands alone; skipped
        OtherParty, ///< objects of a second party; loaded. detail = its id
        DuplicateId, ///< the same id twice in one list; both loaded. detail = the id
        PageOverlap, ///< the same object on two pages; the later page's is kept
        MissingPage, ///< a gap in the numbers of the pages. detail = "page3.json|page5.json"
        EnvelopeError, ///< the answer reports an error. detail = "status_code status_message"
        EnvelopeWithoutData,
        ExpansionLimit, ///< an archive grows beyond all measure; the rest is left out
        TooManyFiles,
        SourceShrank, ///< another program shortened the file while it was read
        Cancelled,
        PushFailed, ///< from a capture: the receiver did not take an object. detail = "HTTP 500", "OCPI 2004 …"
        UnknownTarget, ///< from a capture: a PATCH for an object that was never seen whole
        BodyMissing, ///< from a capture: a response or push without a readable body
        Count
    };
    Kind kind = Kind::NotJson;
    Severity severity = Severity::Error;
    quint16 source = 0;
    std::optional<OcpiModule> module {};
    quint64 offset = 0; ///< in DatasetSource::bytes
    quint64 length = 0;
    FrameId frame = noFrame; ///< from a capture
    QByteArray detail {};
    qint64 count = 1; ///< of the same kind in this source

    /// A plain translated sentence, without the file's name.
    QString message() const;
    /// What to do, translated; may be empty.
    QString advice() const;
    /// Stable id for `--json`: "truncated", "duplicate-id" …
    QLatin1StringView id() const;
};

/// Who a Dataset is of, and what is known of the whole.
struct DatasetFacts
{
    QString name {}; ///< as the user calls it; the file's name where nothing else is known
    QString party {}; ///< "DE*QMO": country code and party id of most objects; empty when they name none
    DatasetRole role = DatasetRole::Unknown;
    ProtocolVersion version = ProtocolVersion::Unknown; ///< Unknown only when the Dataset is empty
    DocumentReport::Certainty versionCertainty = DocumentReport::Certainty::Assumed;
    TimeUs takenAt = noTime; ///< when the party held this: time of the capture, envelope, or file
    TimeUs newest = noTime; ///< the latest `last_updated` in it
};

/// The OCPI objects that one party holds at one moment: from files, or rebuilt from a Capture.
/// Immutable and safe to share between threads; elements stay byte-exact where they lie.
/// Made by DatasetBuilder: see FeedReader for files, DatasetHistory for captures.
class Dataset
{
public:
    ~Dataset();
    Dataset(const Dataset &) = delete;
    Dataset &operator=(const Dataset &) = delete;

    const DatasetFacts &facts() const { return m_facts; }
    QString name() const { return m_facts.name; }
    QString party() const { return m_facts.party; }
    DatasetRole role() const { return m_facts.role; }
    ProtocolVersion version() const { return m_facts.version; }
    TimeUs takenAt() const { return m_facts.takenAt; }

    /// In the order of the sources.
    std::span<const DatasetElement> elements(OcpiModule module) const { return m_elements[std::size_t(module)]; }
    qint64 count(OcpiModule module) const { return qint64(m_elements[std::size_t(module)].size()); }
    qint64 totalCount() const;
    bool isEmpty() const { return totalCount() == 0; }
    /// Bytes of all sources.
    quint64 totalBytes() const;

    /// The object's JSON text. At least SourceBytes::padding bytes can be read past its end; when another
    /// program shortens the file, lost pages read as zeros (so parse errors must be expected).
    QByteArrayView bytes(const DatasetElement &element) const
    {
        return {m_data[element.source] + element.offset, qsizetype(element.length)};
    }
    const std::vector<DatasetSource> &sources() const { return m_sources; }
    /// The line (from 1 within that source) in which an offset of its bytes lies. Counts newlines: not for bulk.
    qint64 lineOf(quint16 source, quint64 offset) const;
    /// "feed.json:120" for people; empty for rebuilt objects.
    QString placeOf(const DatasetElement &element) const;
    QString placeOf(const DatasetFault &fault) const;

    /// By source and offset; at most DatasetBuilder::detailLimit of a kind, later ones only count.
    const std::vector<DatasetFault> &faults() const { return m_faults; }
    qint64 faultCount(DatasetFault::Kind kind) const { return m_faultCounts[std::size_t(kind)]; }

    /// Which frames set what; null for Datasets from files.
    std::shared_ptr<const Provenance> provenance() const { return m_provenance; }

    /// The same objects under another label (the user corrects role, party or version). Shares all bytes.
    std::shared_ptr<const Dataset> withFacts(const DatasetFacts &facts) const;

private:
    friend class DatasetBuilder;
    Dataset();

    DatasetFacts m_facts;
    std::vector<DatasetSource> m_sources;
    std::vector<const char *> m_data; ///< of the sources
    std::array<std::vector<DatasetElement>, ocpiModuleCount> m_elements;
    std::vector<DatasetFault> m_faults;
    std::array<qint64, std::size_t(DatasetFault::Kind::Count)> m_faultCounts {};
    std::shared_ptr<const Provenance> m_provenance;
};
using DatasetPtr = std::shared_ptr<const Dataset>;

/// Puts a Dataset together; used by one thread.
class DatasetBuilder
{
public:
    static constexpr int detailLimit = 1000; ///< faults of one kind that are listed
    static constexpr quint64 largestElement = quint64(64) << 20; ///< bytes; larger ones are TooLarge

    DatasetBuilder();
    ~DatasetBuilder();

    DatasetFacts &facts();
    /// −1 when there are too many.
    int addSource(DatasetSource source);
    void reserve(OcpiModule module, std::size_t count);
    void addElement(OcpiModule module, const DatasetElement &element);
    std::vector<DatasetElement> &elements(OcpiModule module);
    const std::vector<DatasetElement> &elements(OcpiModule module) const;
    std::string_view text(const DatasetElement &element) const;
    void addFault(DatasetFault fault);
    void setProvenance(std::shared_ptr<const Provenance> provenance);
    /// The builder is empty afterwards.
    DatasetPtr finish();

private:
    std::shared_ptr<Dataset> m_dataset;
};

} // namespace Roamscope
