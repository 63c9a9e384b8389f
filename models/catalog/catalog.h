// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/protocolversion.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <limits>
#include <memory>
#include <span>
#include <string_view>

namespace Roamscope {

struct CatalogObject;
struct CatalogEnum;

enum class FieldType : quint8 {
    String,
    CiString,
    Integer,
    Number,
    Boolean,
    DateTime,
    Url,
    Object,
    Enum,
    Any,
};

/// What holds for a whole protocol version.
struct CatalogRules
{
    enum class DateTimes : quint8 { Rfc3339, Ocpi, OcpiNoFraction };
    ProtocolVersion version = ProtocolVersion::Unknown;
    DateTimes dateTimes = DateTimes::Rfc3339;
    bool unknownFieldsAreErrors = true;
    bool nullsAreErrors = true;
};

/// Open-addressing hash from a name to its place in a list; empty slots are 0, others place + 1.
struct NameIndex
{
    std::span<const quint16> slots; ///< a power of two of them
    static quint32 hash(const char *text, std::size_t length);
};

/// One value of an enumeration.
struct CatalogEnumValue
{
    std::string_view name;
    std::string_view description; ///< our own words, English, may be empty
    std::string_view since; ///< edition that added it; empty = with the version
    std::string_view meant; ///< the right spelling, when this one is a known misprint
};

/// An enumeration of one protocol version. An open one accepts other values with a note (OCPI 2.3.0 OpenEnum).
struct CatalogEnum
{
    std::string_view name;
    std::string_view clause;
    std::string_view description;
    std::span<const CatalogEnumValue> values;
    std::span<const CatalogEnumValue> misprints; ///< not values, but often sent; `meant` is the value
    NameIndex index;
    bool open = false;

    const CatalogEnumValue *value(std::string_view valueName) const;
};

/// The longest length of a string in an earlier edition.
struct CatalogOlderLength
{
    std::string_view edition;
    qint32 maxLength = -1;
};

/// One field of an object or message.
struct CatalogField
{
    std::string_view name;
    std::string_view typeName; ///< as an engineer calls it: "CiString(36)", "ChargingPeriod[]", "dateTime"
    std::string_view description; ///< our own words, English
    std::string_view unit; ///< "Wh", "W", "A", "s" …; empty where there is none
    std::string_view clause;
    std::string_view since; ///< erratum or edition that added or changed it; empty = with the version
    std::string_view until; ///< erratum or edition that withdrew it
    std::string_view defaultValue; ///< what its absence means; empty = nothing
    const CatalogObject *object = nullptr; ///< for FieldType::Object
    const CatalogEnum *enumeration = nullptr; ///< for FieldType::Enum
    FieldType type = FieldType::Any;
    bool required = false;
    bool array = false;
    bool key = false; ///< part of what identifies the object (Comparison joins on it)
    qint32 maxLength = -1; ///< code points; −1 = no limit
    qint32 minItems = -1;
    qint32 maxItems = -1;
    qint32 decimals = -1; ///< a number must be a multiple of 10^−decimals; −1 = any
    quint32 id = 0; ///< unique in the catalog, from 1
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    double usualMinimum = -std::numeric_limits<double>::infinity(); ///< outside, a number is probably wrong
    double usualMaximum = std::numeric_limits<double>::infinity();
    bool bounded = false; ///< one of the four is set
    bool set = false; ///< a list whose order says nothing
    bool numeric = false; ///< a text that ought to read as a number
    std::span<const CatalogOlderLength> olderLengths;
};

/// An object, or the payload of a request or response.
struct CatalogObject
{
    std::string_view name; ///< "StatusNotification.req", "Location"
    std::string_view module; ///< OCPP feature profile or block, OCPI module
    std::string_view description;
    std::string_view clause;
    std::string_view since; ///< edition that added it; empty = with the version
    std::span<const CatalogField> fields; ///< at most 64
    NameIndex index;
    const CatalogRules *rules = nullptr;
    quint64 requiredFields = 0; ///< bit n = fields[n]
    quint32 id = 0; ///< unique in the catalog, from 1
    ProtocolVersion version = ProtocolVersion::Unknown;
    bool allowsUnknown = false; ///< other members may stand here without a word (CustomData)

    const CatalogField *field(std::string_view fieldName) const;
};

/// Who may send an OCPP request (OCPP-J: an action tells which side may send it).
enum class Initiator : quint8 { ChargePoint, Csms, Both };

/// All protocol facts, compiled from resources/catalog/ into lookup structures.
/// Immutable after loading and safe to share between threads.
class Catalog
{
public:
    /// The catalog of the program, compiled on first use (under 30 ms).
    static const Catalog &instance();

    /// Payload of an OCPP request or response; nullptr when the version has no such action.
    const CatalogObject *request(ProtocolVersion version, QByteArrayView action) const;
    const CatalogObject *response(ProtocolVersion version, QByteArrayView action) const;
    /// An OCPI object ("Location") or an OCPP composite type.
    const CatalogObject *object(ProtocolVersion version, QByteArrayView name) const;
    const CatalogEnum *enumeration(ProtocolVersion version, QByteArrayView name) const;
    /// True for a message without an answer (OCPP 2.1 SEND).
    bool isSend(ProtocolVersion version, QByteArrayView action) const;
    /// The object that an OCPI module's GET delivers and PUT carries ("locations" → Location).
    const CatalogObject *moduleObject(ProtocolVersion version, QByteArrayView module) const;

    /// Who may send this action; Both for those that either side may (DataTransfer).
    /// Looks through every OCPP version when version is Unknown. nullopt-like: false when unknown.
    bool initiator(ProtocolVersion version, QByteArrayView action, Initiator *initiator) const;
    /// True when any OCPP version knows the action.
    bool knowsAction(QByteArrayView action) const;
    /// All actions of a version, sorted; of all OCPP versions when Unknown (for completion).
    QStringList actions(ProtocolVersion version = ProtocolVersion::Unknown) const;
    QStringList moduleNames(ProtocolVersion version) const;
    /// Every object of a version, for browsing.
    QList<const CatalogObject *> objects(ProtocolVersion version) const;

    /// The field at a JSON Pointer below an object ("/meterValue/0/sampledValue/1/unit"); nullptr when unknown.
    const CatalogField *fieldAt(const CatalogObject *object, QStringView pointer) const;

    /// How many ids of objects and fields there are, for tables beside the catalog.
    quint32 objectCount() const;
    quint32 fieldCount() const;

    ~Catalog();
    Catalog(const Catalog &) = delete;
    Catalog &operator=(const Catalog &) = delete;

private:
    Catalog();
    struct Private;
    std::unique_ptr<Private> d;
};

/// Help for an object, field or value in the interface language (falls back to English).
QString localizedDescription(const CatalogObject &object);
QString localizedDescription(const CatalogObject &object, const CatalogField &field);
QString localizedDescription(const CatalogEnumValue &value);

} // namespace Roamscope
