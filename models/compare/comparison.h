// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/severity.h"
#include "models/compare/dataset.h"
#include "models/compare/rules.h"

#include <QObject>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace Roamscope {

/// One of the two sides that are compared. The first need not be an operator nor the second a partner: a Dataset of
/// role Truth may stand on the CPO's side.
enum class Side : quint8 { Cpo, Emsp, Neither };

/// What kind of difference it is, decided from the values. Stable ids in files and on the command line.
enum class DifferenceClass : quint8 {
    MissingCpo, ///< an object, EVSE or connector (or an item of a list) that only the eMSP holds
    MissingEmsp, ///< … that only the CPO holds
    Status, ///< the status of an EVSE, session or token's validity
    Stale, ///< another value, and one copy is older (last_updated)
    Value, ///< another value
    UnitSuspected, ///< ×1000, hours for seconds, swapped coordinates, swapped volts and amps
    Truncated, ///< one text is the beginning of the other, cut at a length
    EnumUnsupported, ///< the other side's OCPI version has no such value
    OptionalLost, ///< an optional field that only one side has
    RequiredLost, ///< a required field that only one side has
    VersionCannotHold, ///< the other side's OCPI version has no such field
    UnknownFieldDropped, ///< a field outside the specification that only one side has
    TypeDiffers, ///< the same value in another JSON type ("230" and 230)
    OrderOnly, ///< a list with the same items in another order, where order counts
    IdentifierCase, ///< identifiers that differ by letter case only, where case counts
    TimeZoneShift, ///< two times that are whole hours apart
    DuplicateKey, ///< the same object more than once on one side
    DanglingReference, ///< refers to a tariff that this side does not hold
    Unidentified, ///< an object without the fields that identify it
    Unreadable, ///< an object whose JSON is broken or too large
    Count
};
inline constexpr int differenceClassCount = int(DifferenceClass::Count);
/// "missing-cpo", "unit-suspected" …: as in `--json` and files.
QLatin1StringView classId(DifferenceClass kind);
bool classFromId(QStringView id, DifferenceClass *kind);
/// Translated, short: "Missing at the eMSP", "Unit suspected".
QString displayName(DifferenceClass kind);
/// One translated sentence that explains the class.
QString description(DifferenceClass kind);

/// What makes a class more exact.
enum class DifferenceCause : quint8 {
    None,
    Thousandfold, ///< ×1000: kW for W, Wh for kWh
    Hundredfold, ///< ×100: cents for euros
    SixtyfoldTime, ///< minutes for seconds, hours for minutes
    HoursForSeconds, ///< ×3600
    SwappedCoordinates,
    SwappedVoltsAmps,
    LengthOfField, ///< cut at the longest length of the field, now or in an earlier edition
    OtherLength, ///< cut at another length
    LettersOnly, ///< differs by letter case only
    BlanksOnly, ///< differs by blanks at the ends only
    NoContent, ///< one side has the field, with nothing in it ("", 0 …)
    SameContent, ///< DuplicateKey: all copies say the same
    OtherContent, ///< DuplicateKey: the copies contradict each other
    OtherParty, ///< the object is there under another party or without one
    NotInVersion, ///< a value that this OCPI version does not know
    TooLarge,
    Count
};
/// Translated, for tooltips and exports; empty for None.
QString displayName(DifferenceCause cause);
QLatin1StringView causeId(DifferenceCause cause);

/// Differences in writing that do not change what is said; they are counted and left out.
enum class NoiseKind : quint8 {
    KeyOrder, ///< objects whose members stand in another order
    ListOrder, ///< lists whose order says nothing
    LetterCase, ///< values that OCPI compares without regard to case
    IdentifierCase, ///< the same for identifiers
    NumberNotation, ///< 7400 and 7400.0
    TimeNotation, ///< 10:00:00Z and 10:00:00.000
    Escapes, ///< "A" and "\u0041"
    NullOrAbsent, ///< null, [] or nothing for a field
    Layout, ///< objects with other blanks and line breaks between values, and nothing else
    TariffStructure, ///< tariffs whose elements are cut or ordered otherwise, and mean the same
    Count
};
inline constexpr int noiseKindCount = int(NoiseKind::Count);
QLatin1StringView noiseId(NoiseKind kind);
/// Translated: "order of members".
QString displayName(NoiseKind kind);
/// Translated with its number: "1,300,000 objects with members in another order".
QString noiseText(NoiseKind kind, quint64 count);

/// "cpo", "emsp", "".
QLatin1StringView sideId(Side side);

/// One difference, as a small value; texts are asked of the Comparison.
struct Difference
{
    static constexpr quint32 noElement = 0xffffffff;

    quint32 cpoElement = noElement; ///< index into Dataset::elements(module)
    quint32 emspElement = noElement;
    /// Where the value stands in Comparison::elementText(); length 0 = it is not there.
    quint32 cpoOffset = 0;
    quint32 cpoLength = 0;
    quint32 emspOffset = 0;
    quint32 emspLength = 0;
    quint32 key = 0; ///< Comparison::text(): id of the object ("LOC1"; of a token its uid)
    quint32 path = 0; ///< Comparison::text(): "/evses/DE*1/connectors/1/max_electric_power"; "" = the object
    quint32 field = 0; ///< index into Comparison::fields()
    quint32 count = 1; ///< DanglingReference: how many refer to it; DuplicateKey: how many copies
    TimeUs cpoUpdated = noTime; ///< last_updated of the nearest object around the value that says one
    TimeUs emspUpdated = noTime;
    quint16 rule = 0; ///< the rule that tolerates it, 1 = the first of the options'; 0 = it counts
    OcpiModule module = OcpiModule::Locations;
    DifferenceClass kind = DifferenceClass::Value;
    Severity severity = Severity::Warning;
    DifferenceCause cause = DifferenceCause::None;
    Side older = Side::Neither; ///< the side whose copy is older, by last_updated

    bool isTolerated() const { return rule != 0; }
    quint32 element(Side side) const { return side == Side::Cpo ? cpoElement : emspElement; }
    bool has(Side side) const { return (side == Side::Cpo ? cpoLength : emspLength) > 0; }
    /// How long the older copy has been behind, in µs; 0 when not known.
    qint64 age() const { return older == Side::Neither ? 0 : qAbs(cpoUpdated - emspUpdated); }
};
static_assert(sizeof(Difference) <= 72);

/// Decides whether two tariffs that are written otherwise mean the same. Without one, only rewritings that need no
/// pricing are seen through (see sameMeaning). Pricing implements it; called from several threads at once.
class TariffMeaning
{
public:
    virtual ~TariffMeaning();
    enum class Answer : quint8 { Same, Other, Unknown };
    /// Both in the version given, as JSON.
    virtual Answer compare(QByteArrayView cpo, QByteArrayView emsp, ProtocolVersion version) const = 0;
    /// The smallest example charge whose price differs, as a translated sentence; empty when not known.
    virtual QString example(QByteArrayView cpo, QByteArrayView emsp, ProtocolVersion version) const = 0;
};

/// What to compare, and how.
struct ComparisonOptions
{
    std::vector<OcpiModule> modules {}; ///< empty = those that either side has
    RuleSet rules {};
    std::shared_ptr<const TariffMeaning> tariffMeaning {};
    /// Further ones are counted only.
    quint32 maximumDifferences = 1'000'000;
    int threads = 0; ///< 0 = as many as there are cores
    /// For tests: weakens the hash of keys, so that collisions happen.
    quint64 (*weakenHash)(quint64) = nullptr;
};

/// What is worth telling before any difference.
struct ComparisonNotice
{
    enum class Kind : quint8 {
        DifferentParties, ///< the sides hold objects of different parties only
        NothingInCommon, ///< a module whose objects share no key
        OneSided, ///< a module that only one side has
        WrongModule, ///< the sides share no module
        VersionsLifted, ///< the sides speak different versions
        DifferencesCapped, ///< more differences than are kept
        Cancelled,
        Count
    };
    Kind kind = Kind::OneSided;
    Severity severity = Severity::Warning;
    std::optional<OcpiModule> module {};
    Side side = Side::Neither;
    QString detail {};
    qint64 count = 0;
    /// Translated sentences: what it is, and what to do.
    QString message() const;
    QString advice() const;
    QLatin1StringView id() const;
};

/// Numbers of a Comparison, a copy that can be kept.
struct ComparisonSummary
{
    struct Objects
    {
        qint64 cpo = 0;
        qint64 emsp = 0;
        qint64 equal = 0; ///< pairs without a difference that counts
        qint64 different = 0; ///< pairs with one, and objects that one side lacks
        qint64 compared = 0; ///< pairs
    };
    struct Field
    {
        quint32 field = 0; ///< index into Comparison::fields()
        std::array<qint64, differenceClassCount> counts {};
    };
    std::array<Objects, ocpiModuleCount> modules {};
    std::array<std::array<qint64, differenceClassCount>, ocpiModuleCount> classes {}; ///< those that count
    std::array<qint64, 3> severities {};
    std::array<quint64, noiseKindCount> noise {};
    std::vector<Field> fields {}; ///< in no order; only those with differences
    std::vector<qint64> toleratedByRule {}; ///< by index of the options' rules
    qint64 differences = 0; ///< all that count, kept or not
    qint64 tolerated = 0;
    quint64 bytes = 0; ///< compared, of both sides

    Objects objects() const; ///< of all modules
    qint64 classCount(DifferenceClass kind) const;
    quint64 noiseCount() const;
};

/// The result of comparing two Datasets. Grows while a ComparisonJob runs: differences below size() never change, and
/// every function may be called from any thread.
class Comparison
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Comparison)
public:
    ~Comparison();
    Comparison(const Comparison &) = delete;
    Comparison &operator=(const Comparison &) = delete;

    const DatasetPtr &dataset(Side side) const;
    const ComparisonOptions &options() const;
    /// The version in whose names fields and paths are given (the higher of the two sides').
    ProtocolVersion version() const;

    quint32 size() const;
    const Difference &at(quint32 index) const;
    /// True when the job has ended, and was not cancelled.
    bool isComplete() const;
    ComparisonSummary summary() const;
    std::vector<ComparisonNotice> notices() const;
    /// Every module that was compared.
    std::vector<OcpiModule> modules() const;

    /// Texts of a Difference.
    QByteArray text(quint32 id) const;
    QByteArray key(const Difference &difference) const { return text(difference.key); }
    QByteArray path(const Difference &difference) const { return text(difference.path); }
    /// "Connector.max_electric_power"; "Location" for whole objects.
    QByteArray fieldName(quint32 field) const;
    quint32 fieldCount() const;
    /// "DE*ABC" of the object; empty where it names none.
    QByteArray party(const Difference &difference) const;
    /// The object's JSON in the form that was compared: as it lies, or lifted to version(). Empty when the side has none.
    QByteArray elementText(OcpiModule module, Side side, quint32 element) const;
    /// The value as JSON, as it stands on that side; empty when it is not there.
    QByteArray value(const Difference &difference, Side side) const;
    /// The value for people: text without quotes, at most `limit` characters; empty when it is not there.
    QString valueText(const Difference &difference, Side side, int limit = 200) const;
    /// One translated sentence: what differs, which copy is old and since when.
    QString message(const Difference &difference) const;
    /// What to do, translated.
    QString advice(const Difference &difference) const;

private:
    friend class Comparator;
    friend class ComparisonWriter;
    Comparison();
    struct Private;
    std::unique_ptr<Private> d;
};
using ComparisonPtr = std::shared_ptr<const Comparison>;

/// Compares two Datasets in worker threads. Lives in the interface thread; signals arrive there, at most every 50 ms.
/// Destroying it cancels and waits (milliseconds).
class ComparisonJob : public QObject
{
    Q_OBJECT
public:
    explicit ComparisonJob(QObject *parent = nullptr);
    ~ComparisonJob() override;

    /// Cancels what runs. The Comparison can be shown at once and grows.
    ComparisonPtr start(const DatasetPtr &cpo, const DatasetPtr &emsp, const ComparisonOptions &options = {});
    void cancel();
    bool isRunning() const;
    ComparisonPtr comparison() const;

    /// The same, synchronously, for the command line and tests. Progress is called from worker threads with a value of
    /// 0 to 1.
    static ComparisonPtr compare(const DatasetPtr &cpo, const DatasetPtr &emsp, const ComparisonOptions &options = {},
                                 const std::atomic_bool *cancelled = nullptr, const std::function<void(double)> &progress = {});

Q_SIGNALS:
    void differencesAdded(quint32 size); ///< Comparison::size() now
    void progress(double done); ///< 0 to 1
    void finished(bool cancelled);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
