// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/objectcomparison.h"

#include "models/catalog/catalog.h"

#include <QCoreApplication>

namespace Roamscope {

namespace {

constexpr qsizetype inlineBytes = 64 * 1024; ///< below, all is done within a millisecond or two
constexpr quint32 inlineDifferences = 20'000;

} // namespace

QString kindText(const Difference &difference)
{
    const QString kind = displayName(difference.kind);
    const QString cause = displayName(difference.cause);
    return cause.isEmpty() ? kind : QCoreApplication::translate("Roamscope::ObjectComparison", "%1 (%2)").arg(kind, cause);
}

bool ObjectComparison::Input::isLarge() const
{
    qsizetype bytes = 0;
    for (const QByteArray &text : texts)
        bytes += text.size();
    return bytes > inlineBytes || (comparison && comparison->size() > inlineDifferences);
}

ObjectComparison::Input ObjectComparison::input(const CompareSession &session, const ComparisonNotes::Notes &notes)
{
    Input input;
    input.comparison = session.comparison();
    input.object = session.object();
    input.notes = notes;
    for (int place = 0; place < CompareSession::PlaceCount; ++place)
        input.texts[std::size_t(place)] = session.text(input.object, CompareSession::Place(place));
    return input;
}

std::shared_ptr<const ObjectComparison> ObjectComparison::build(const Input &input)
{
    auto result = std::make_shared<ObjectComparison>();
    if (!input.object.isValid())
        return result;
    const ProtocolVersion version = input.comparison ? input.comparison->version() : ProtocolVersion::Ocpi221;
    const QLatin1StringView name = objectName(input.object.module);
    result->document = AlignedDocument::build(input.texts, Catalog::instance().object(version, QByteArrayView(name.data(), name.size())));
    result->title = QCoreApplication::translate("Roamscope::ObjectComparison", "%1 %2").arg(QString(name), QString::fromUtf8(input.object.key));
    if (!input.comparison)
        return result;
    const quint32 size = input.comparison->size();
    for (quint32 i = 0; i < size; ++i) {
        const Difference &difference = input.comparison->at(i);
        if (difference.module != input.object.module)
            continue;
        const bool sameCpo = difference.cpoElement != Difference::noElement && difference.cpoElement == input.object.element[CompareSession::Cpo];
        const bool sameEmsp = difference.emspElement != Difference::noElement && difference.emspElement == input.object.element[CompareSession::Emsp];
        if (!sameCpo && !sameEmsp)
            continue;
        const int row = result->document.find(input.comparison->path(difference), false);
        if (row < 0)
            continue;
        AlignedDocument::Mark mark = AlignedDocument::Mark::Different;
        QString text = kindText(difference);
        if (difference.isTolerated()) {
            mark = AlignedDocument::Mark::Tolerated;
            const std::vector<ComparisonRule> &rules = input.comparison->options().rules.rules();
            const std::size_t rule = difference.rule - 1u;
            if (rule < rules.size())
                text = QCoreApplication::translate("Roamscope::ObjectComparison", "Tolerated: %1").arg(rules[rule].reason.isEmpty() ? rules[rule].description() : rules[rule].reason);
        } else if (!input.notes.isEmpty()) {
            const ComparisonNotes::Note note = input.notes.value(ComparisonNotes::identity(*input.comparison, difference));
            if (note.state != DifferenceState::Open) {
                mark = AlignedDocument::Mark::Settled;
                text = QCoreApplication::translate("Roamscope::ObjectComparison", "%1: %2").arg(displayName(note.state), text);
            }
            if (!note.comment.isEmpty())
                text += QStringLiteral(" – ") + note.comment;
        }
        result->document.attach(row, mark, int(i));
        result->notes.insert(int(i), text);
        result->rowOf.insert(int(i), row);
        if (difference.older != Side::Neither)
            result->older.insert(int(i), difference.older == Side::Cpo ? 0 : 1);
    }
    result->document.summarise();
    return result;
}

} // namespace Roamscope
