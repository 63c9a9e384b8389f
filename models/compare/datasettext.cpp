// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/dataset.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace Roamscope {

namespace {

/// What a person reads about datasets.
class DatasetText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Dataset)
public:
    static QString module(OcpiModule module)
    {
        switch (module) {
        case OcpiModule::Locations:
            return tr("Locations");
        case OcpiModule::Tokens:
            return tr("Tokens");
        case OcpiModule::Tariffs:
            return tr("Tariffs");
        case OcpiModule::Sessions:
            return tr("Sessions");
        case OcpiModule::Cdrs:
            return tr("CDRs");
        }
        return {};
    }

    static QString role(DatasetRole role)
    {
        switch (role) {
        case DatasetRole::Cpo:
            return tr("CPO");
        case DatasetRole::Emsp:
            return tr("eMSP");
        case DatasetRole::Truth:
            return tr("Chargers");
        case DatasetRole::Unknown:
            break;
        }
        return tr("unknown party");
    }

    static QString message(const DatasetFault &fault)
    {
        const QString text = QString::fromUtf8(fault.detail);
        const QLocale locale;
        const int number = int(std::min<qint64>(fault.count, std::numeric_limits<int>::max()));
        using Kind = DatasetFault::Kind;
        switch (fault.kind) {
        case Kind::Unreadable:
            return text.isEmpty() ? tr("The file cannot be opened.") : tr("The file cannot be opened: %1.").arg(text);
        case Kind::Empty:
            return tr("There is nothing in it.");
        case Kind::Binary:
            return tr("This is not text, so no objects can be in it.");
        case Kind::NotJson:
            return text.isEmpty() ? tr("Text that is not JSON stands here; it was skipped.")
                                  : tr("Text that is not JSON stands here and was skipped: %1").arg(text);
        case Kind::Truncated:
            return tr("The file ends in the middle of an object; the objects before it are loaded.");
        case Kind::BrokenObject:
            return text.isEmpty() ? tr("The JSON of this object is broken; it was skipped.")
                                  : tr("The JSON of this object is broken (%1); it was skipped.").arg(text);
        case Kind::TooLarge:
            return tr("One object of %1 is larger than what is read at once (%2); it was skipped.")
                .arg(locale.formattedDataSize(qint64(fault.length)), locale.formattedDataSize(qint64(DatasetBuilder::largestElement)));
        case Kind::UnknownObject:
            return text.isEmpty() ? tr("This is not a location, token, tariff, session or CDR; it was skipped.")
                                  : tr("This is not a location, token, tariff, session or CDR; it was skipped. Its members: %1").arg(text);
        case Kind::WrongModule:
            return fault.module ? tr("An object of another module stands here (%1); it was skipped.").arg(displayName(*fault.module))
                          : tr("An object of another module stands here; it was skipped.");
        case Kind::PartOfObject:
            return tr("This is only a part of a location (%1), so it was skipped.").arg(text);
        case Kind::OtherParty:
            return tr("%n object(s) belong to a second party, %1.", nullptr, number).arg(text);
        case Kind::DuplicateId:
            return tr("The id %1 stands in this list more than once.").arg(text);
        case Kind::PageOverlap:
            return tr("%n object(s) stand on two pages; the later page counts.", nullptr, number);
        case Kind::MissingPage: {
            const QStringList ends = text.split(QLatin1Char('|'));
            return ends.size() == 2 ? tr("A page seems to be missing between %1 and %2.").arg(ends[0], ends[1])
                                    : tr("A page seems to be missing.");
        }
        case Kind::EnvelopeError:
            return tr("The answer reports an error instead of objects: %1").arg(text);
        case Kind::EnvelopeWithoutData:
            return tr("An OCPI answer without data.");
        case Kind::ExpansionLimit:
            return tr("The archive expands beyond all measure; what came after was left out.");
        case Kind::TooManyFiles:
            return tr("There are too many files; what came after was left out.");
        case Kind::SourceShrank:
            return tr("Another program shortened the file while it was read.");
        case Kind::Cancelled:
            return tr("Loading was cancelled; only a part is loaded.");
        case Kind::PushFailed:
            return tr("The receiver did not take this object: %1").arg(text);
        case Kind::UnknownTarget:
            return tr("A change of %1, of which the capture never shows the whole; it was left out.").arg(text);
        case Kind::BodyMissing:
            return tr("A message that ought to carry an object has no readable body.");
        case Kind::Count:
            break;
        }
        return {};
    }

    static QString advice(DatasetFault::Kind kind)
    {
        using Kind = DatasetFault::Kind;
        switch (kind) {
        case Kind::Unreadable:
            return tr("Check that the file exists and that you may read it.");
        case Kind::Empty:
        case Kind::Truncated:
        case Kind::SourceShrank:
            return tr("Make the dump again, and wait until it is complete.");
        case Kind::Binary:
            return tr("Choose a JSON file, or a zip or gz of such files.");
        case Kind::NotJson:
        case Kind::BrokenObject:
            return tr("Tell whoever made the file; JSON libraries do not write this.");
        case Kind::TooLarge:
            return tr("Split the object, or check whether a whole list was written as one object.");
        case Kind::UnknownObject:
            return tr("Check that this is an OCPI dump and not the export of another system.");
        case Kind::WrongModule:
            return tr("Choose the module of this file, or leave it open.");
        case Kind::PartOfObject:
            return tr("Use a dump of whole locations.");
        case Kind::OtherParty:
            return tr("Split the dump by country_code and party_id if only one party is meant.");
        case Kind::DuplicateId:
            return tr("Ids must be unique for a party: the receiver keeps only one of them.");
        case Kind::PageOverlap:
            return tr("Objects moved while the pages were fetched; fetch them again in a quiet moment if it matters.");
        case Kind::MissingPage:
            return tr("Fetch the missing page, or its objects will be reported as missing.");
        case Kind::EnvelopeError:
        case Kind::EnvelopeWithoutData:
            return tr("Fetch the list again.");
        case Kind::PushFailed:
            return tr("The sender must send it again: until then the receiver holds what it held before.");
        case Kind::UnknownTarget:
            return tr("Begin the capture with a full push or a GET of all objects.");
        default:
            return {};
        }
    }
};

} // namespace

QString displayName(OcpiModule module)
{
    return DatasetText::module(module);
}

QString displayName(DatasetRole role)
{
    return DatasetText::role(role);
}

QString DatasetFault::message() const
{
    return DatasetText::message(*this);
}

QString DatasetFault::advice() const
{
    return DatasetText::advice(kind);
}

} // namespace Roamscope
