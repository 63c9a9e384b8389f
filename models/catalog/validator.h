// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/ocpicheck.h"
#include "models/catalog/protocolversion.h"
#include "models/catalog/severity.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Roamscope {

struct CatalogObject;
struct CatalogField;

/// What a document may do wrong. The text form (ruleId) is stable: it is part of `--json` output.
enum class ValidationRule : quint8 {
    InvalidJson,
    WrongType,
    MissingRequired,
    UnknownField,
    UnknownEnumValue,
    OpenEnumValue,
    TooLong,
    TooFewItems,
    TooManyItems,
    OutOfRange,
    NotMultipleOf,
    BadDateTime,
    BadUrl,
    BadCharacters,
    NullValue,
    EnumCase,
    SuspectUnit,
    SuspectValue,
    DuplicateField,
    Nesting,
    UnknownAction,
    Inconsistent,
    Count
};

/// One thing that is wrong, or worth a note, in a document. Text is made when it is shown:
/// a run over a million frames keeps only these values.
struct ValidationFinding
{
    ValidationRule rule = ValidationRule::InvalidJson;
    Severity severity = Severity::Error;
    OcpiCheck check = OcpiCheck::None; ///< when set, it gives the id and the texts instead of the rule
    QByteArray pointer; ///< JSON Pointer (RFC 6901) below the validated payload
    QByteArray found; ///< excerpt of what stands there, at most 80 bytes
    QByteArray expected; ///< machine form: a type, a length, an enum value; may be empty
    QByteArray fix; ///< a value that would be right, where it can be known
    qint64 offset = -1; ///< byte in the validated JSON where it stands; −1 = the document as a whole
    int more = 0; ///< in the last finding of a document: how many were left out
    const CatalogObject *object = nullptr;
    const CatalogField *field = nullptr;

    /// Stable id: "required", "enum", "max-length" …
    QLatin1StringView ruleId() const;
    /// A plain translated sentence: what was found, what was expected.
    QString message() const;
    /// What to do, translated; empty where it cannot be known.
    QString advice() const;
    /// Clause of the specification, e.g. "OCPP 1.6 §6.47".
    QString clause() const;
};

struct ValidationOptions
{
    int maximumFindings = 1000; ///< per document; more are counted in the last one
    /// OCPI edition: lengths and meanings move under a fixed version number (ocpi.md §1).
    /// Empty = the newest; "before-2026-05" restores the older lengths.
    QByteArray edition;
    /// The document is a PATCH body: of the outermost object only what is there is checked.
    bool partial = false;
};

/// Validates documents from bytes against the Catalog. Cheap to make, not shared between threads
/// (it keeps parse buffers); reports all errors with pointers, never throws.
class Validator
{
public:
    explicit Validator(ValidationOptions options = {});
    ~Validator();
    void setPartial(bool partial);
    Validator(const Validator &) = delete;
    Validator &operator=(const Validator &) = delete;

    /// Validates one JSON value against an object of the catalog and appends what it finds.
    /// Returns true when there is no finding of Severity::Error.
    bool validate(QByteArrayView json, const CatalogObject &object, QList<ValidationFinding> *findings);

    /// Validates an OCPP-J message array as a whole ([2,id,action,{…}] …): its frame and its payload.
    /// `action` names the request of a CALLRESULT (empty where unknown: only the frame is checked).
    bool validateFrame(QByteArrayView frame, ProtocolVersion version, QByteArrayView action,
                       QList<ValidationFinding> *findings);

private:
    struct Private;
    Private *d;
};

} // namespace Roamscope
