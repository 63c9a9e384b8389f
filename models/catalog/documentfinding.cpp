// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/documentvalidator.h"

#include <QCoreApplication>
#include <QLocale>

namespace Roamscope {

namespace {

/// The sentences about a file as a whole.
class DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::DocumentFinding)

public:
    static QString message(const DocumentFinding &finding);
    static QString advice(const DocumentFinding &finding);
    static QString alike(qint64 count);
};

QString DocumentText::message(const DocumentFinding &finding)
{
    const QString found = QString::fromUtf8(finding.finding.found);
    switch (finding.problem) {
    case DocumentProblem::None:
        return finding.finding.message();
    case DocumentProblem::Unreadable:
        return tr("The file cannot be read: %1.").arg(found);
    case DocumentProblem::Empty:
        return tr("The file is empty.");
    case DocumentProblem::NotJson:
        return tr("This is not JSON: %1").arg(found);
    case DocumentProblem::Truncated:
        return tr("The file ends in the middle of a value that begins here; what stands before it was validated.");
    case DocumentProblem::Binary:
        return tr("The file holds binary data, not text.");
    case DocumentProblem::Compressed:
        return tr("The file is compressed (%1).").arg(found);
    case DocumentProblem::NotUtf8:
        return tr("The text is %1; JSON is exchanged as UTF-8.").arg(found);
    case DocumentProblem::TooLarge:
        return tr("One object has %1 bytes; that is more than is validated at once.").arg(found);
    case DocumentProblem::UnknownObject:
        return tr("This is valid JSON, but it looks like no single object of OCPI or message of OCPP (%1).").arg(found);
    case DocumentProblem::NoSuchObject:
        return tr("%1 has no object called %2.").arg(displayName(protocolVersionFromText(finding.finding.expected)), found);
    case DocumentProblem::NoObjects:
        return tr("The list is empty; there is nothing to validate.");
    case DocumentProblem::EnvelopeIncomplete:
        return tr("The answer has data, but neither status_code nor timestamp.");
    case DocumentProblem::EnvelopeError:
        return tr("The answer reports an error: %1.").arg(found);
    case DocumentProblem::DuplicateObject:
        return tr("%1 occurs again; it stood already at %2.").arg(found, QString::fromUtf8(finding.finding.expected));
    case DocumentProblem::SharedCoordinates:
        return tr("%n location(s) with different addresses share the position %1.", nullptr,
                  finding.finding.expected.toInt()).arg(found);
    }
    return {};
}

QString DocumentText::advice(const DocumentFinding &finding)
{
    switch (finding.problem) {
    case DocumentProblem::None:
        return finding.finding.fix.isEmpty() ? finding.finding.advice() : QString::fromUtf8(finding.finding.fix);
    case DocumentProblem::Truncated:
        return tr("Fetch the file again; the transfer may have been cut.");
    case DocumentProblem::Compressed:
        return tr("Unpack it first.");
    case DocumentProblem::NotUtf8:
        return tr("Save it as UTF-8.");
    case DocumentProblem::UnknownObject:
        return tr("Say what it is with --object, for example --object Location.");
    case DocumentProblem::NoSuchObject:
        return tr("Check the spelling, or give another --version.");
    case DocumentProblem::EnvelopeIncomplete:
        return tr("Every OCPI answer carries both; a file that was cut down by hand may do without.");
    case DocumentProblem::DuplicateObject:
        return tr("A receiver keeps only one of them; find out which is right.");
    case DocumentProblem::SharedCoordinates:
        return tr("Check whether a default stands for positions that are not known.");
    default:
        return {};
    }
}

QString DocumentText::alike(qint64 count)
{
    return tr("%n more like this.", nullptr, int(qMin<qint64>(count, std::numeric_limits<int>::max())));
}

} // namespace

QString DocumentFinding::rule() const
{
    switch (problem) {
    case DocumentProblem::None:
        return finding.ruleId();
    case DocumentProblem::Unreadable:
        return QStringLiteral("unreadable");
    case DocumentProblem::Empty:
        return QStringLiteral("empty");
    case DocumentProblem::NotJson:
        return QStringLiteral("json");
    case DocumentProblem::Truncated:
        return QStringLiteral("truncated");
    case DocumentProblem::Binary:
        return QStringLiteral("binary");
    case DocumentProblem::Compressed:
        return QStringLiteral("compressed");
    case DocumentProblem::NotUtf8:
        return QStringLiteral("encoding");
    case DocumentProblem::TooLarge:
        return QStringLiteral("too-large");
    case DocumentProblem::UnknownObject:
        return QStringLiteral("unknown-object");
    case DocumentProblem::NoSuchObject:
        return QStringLiteral("no-such-object");
    case DocumentProblem::NoObjects:
        return QStringLiteral("no-objects");
    case DocumentProblem::EnvelopeIncomplete:
        return QStringLiteral("envelope");
    case DocumentProblem::EnvelopeError:
        return QStringLiteral("status-code");
    case DocumentProblem::DuplicateObject:
        return QStringLiteral("duplicate-object");
    case DocumentProblem::SharedCoordinates:
        return QStringLiteral("shared-coordinates");
    }
    return {};
}

QString DocumentFinding::message() const
{
    QString text = DocumentText::message(*this);
    if (alike > 0)
        text += QLatin1Char(' ') + DocumentText::alike(alike);
    return text;
}

QString DocumentFinding::fix() const
{
    return DocumentText::advice(*this);
}

QString DocumentReport::certaintyText() const
{
    switch (versionCertainty) {
    case Certainty::Given:
        return DocumentText::tr("given");
    case Certainty::Certain:
        return DocumentText::tr("certain");
    case Certainty::Likely:
        return DocumentText::tr("likely");
    case Certainty::Assumed:
        return DocumentText::tr("assumed: nothing in it tells the versions apart");
    }
    return {};
}

} // namespace Roamscope
