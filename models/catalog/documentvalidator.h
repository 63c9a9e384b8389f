// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/validator.h"

#include <QList>
#include <QMap>
#include <QString>

namespace Roamscope {

/// What is wrong with a file as a whole, or with what is around its objects.
enum class DocumentProblem : quint8 {
    None,
    Unreadable, ///< found = why
    Empty,
    NotJson,
    Truncated,
    Binary,
    Compressed,
    NotUtf8,
    TooLarge, ///< one object beyond what is read at once
    UnknownObject, ///< valid JSON, but like no object that we know
    NoSuchObject, ///< the object that was asked for does not exist in the version
    NoObjects, ///< an empty list
    EnvelopeIncomplete,
    EnvelopeError, ///< the answer of a peer that reports an error
    DuplicateObject,
    SharedCoordinates,
};

/// One finding in a file. The pointer is that of the file (of the line, for one JSON a line);
/// `finding.pointer` is that below the object.
struct DocumentFinding
{
    ValidationFinding finding;
    DocumentProblem problem = DocumentProblem::None;
    QByteArray object; ///< "NL*ABC location LOC1", "StatusNotification.req"; empty for the file
    QByteArray pointer;
    qint64 line = 0; ///< from 1; 0 = the file as a whole
    qint64 alike = 0; ///< further notes of the same kind on the same field, which are not listed

    Severity severity() const { return finding.severity; }
    /// Stable id, part of `--json` output.
    QString rule() const;
    /// A plain translated sentence.
    QString message() const;
    QString clause() const { return finding.clause(); }
    /// What to write instead, as JSON; otherwise what to do, translated. May be empty.
    QString fix() const;
};

/// What a file holds and what is wrong with it.
struct DocumentReport
{
    enum class Content : quint8 {
        Nothing, ///< nothing that could be validated; findings say why
        Ocpi,
        Ocpp, ///< payloads, or OCPP-J frames
        Capture, ///< a trace or a text log: for the capture importers, nothing was validated
    };
    enum class Certainty : quint8 {
        Given, ///< by the caller
        Certain, ///< fields that only this version has
        Likely, ///< more speaks for it than against it
        Assumed, ///< nothing tells the versions apart
    };

    Content content = Content::Nothing;
    qint64 objects = 0;
    ProtocolVersion version = ProtocolVersion::Unknown;
    Certainty versionCertainty = Certainty::Assumed;
    /// "core", "payments-1", "bookings-1": additions of OCPI 2.3.0 that the file uses; empty elsewhere.
    QByteArray edition;
    /// "Location", "StatusNotification.req" …; several are parted by ", ", most frequent first.
    QByteArray objectType;
    QList<DocumentFinding> findings; ///< in the order of the file, what concerns the file as a whole last
    qint64 omitted = 0; ///< findings that are not listed; most of them are in `counts` all the same
    QMap<QString, qint64> counts; ///< by rule
    qint64 errors = 0;
    qint64 warnings = 0;
    qint64 notes = 0;

    /// How sure the version is, a translated phrase: "given", "certain", "likely", "assumed".
    QString certaintyText() const;
};

struct DocumentOptions
{
    enum class Protocol : quint8 { Any, Ocpi, Ocpp };
    Protocol protocol = Protocol::Any;
    ProtocolVersion version = ProtocolVersion::Unknown; ///< Unknown = detect
    QByteArray object = {}; ///< "Location", "locations", "StatusNotification", "StatusNotification.conf"; empty = detect
    QByteArray edition = {}; ///< as in ValidationOptions
    bool partial = false; ///< the objects are PATCH bodies
    qint64 maximumFindings = 10000;
};

/// Validates the content of a file against the catalog: an object or a list of them, an OCPI answer
/// {data, status_code, …}, several of either one after the other (JSON Lines), an OCPP payload, an OCPP-J
/// frame or a list of frames. Reads element by element: memory is bounded by the largest element.
/// Never throws; what cannot be read is a finding.
class DocumentValidator
{
public:
    explicit DocumentValidator(DocumentOptions options = {});
    ~DocumentValidator();
    DocumentValidator(const DocumentValidator &) = delete;
    DocumentValidator &operator=(const DocumentValidator &) = delete;

    /// `name` of the file, used only where its content leaves the version open ("ocpi_2_2_1_locations.json").
    DocumentReport validate(QByteArrayView bytes, const QString &name = {});
    /// The file is mapped, not copied.
    DocumentReport validateFile(const QString &path);

private:
    DocumentOptions m_options;
};

} // namespace Roamscope
