// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/sourcechoices.h"

#include "app/commandline/options.h"
#include "models/capture/merge/clockproposal.h"
#include "models/capture/merge/sourcezone.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>

namespace Roamscope {

namespace {

// lupdate files the texts of free functions under their namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

const QString automatic = QStringLiteral("auto");

/// The file that the part before the last “=” names, and the rest; the whole text and no file when there is none.
struct PerFile
{
    QString file {};
    QString value {};
    QString unknown {}; ///< what stands before “=” and is none of the files
};

PerFile perFile(const QString &text, const QStringList &files)
{
    for (qsizetype sign = text.lastIndexOf(QLatin1Char('=')); sign >= 0; sign = sign > 0 ? text.lastIndexOf(QLatin1Char('='), sign - 1) : -1) {
        const QString name = text.left(sign);
        for (const QString &file : files) {
            if (file == name || QFileInfo(file).fileName() == name)
                return {.file = file, .value = text.mid(sign + 1)};
            // A member of an archive: "logs.zip!/a.log".
            if (name.startsWith(file + QStringLiteral("!/")))
                return {.file = name, .value = text.mid(sign + 1)};
        }
    }
    const qsizetype sign = text.lastIndexOf(QLatin1Char('='));
    return {.value = text, .unknown = sign > 0 ? text.left(sign) : QString()};
}

bool isOf(const QString &source, const QString &file)
{
    return source == file || source.startsWith(file + QStringLiteral("!/"));
}

bool notAFile(const char *option, const QString &name)
{
    Options::error(QLatin1StringView(option), 0, tr("“%1” is none of the files").arg(name), tr("write the name as it is given to the command"));
    return false;
}

} // namespace

bool SourceChoices::parseOffset(const QString &text, qint64 *offset)
{
    static const QRegularExpression pattern(QStringLiteral("^([+\\-\\x{2212}]?)(\\d{1,9}(?:[.,]\\d{1,6})?)\\s*(ms|s|min|h)$"));
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return false;
    const double number = match.captured(2).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    const QString unit = match.captured(3);
    const double scale = unit == QLatin1String("ms") ? 1e3 : unit == QLatin1String("s") ? 1e6 : unit == QLatin1String("min") ? 6e7 : 3.6e9;
    const qint64 size = std::llround(number * scale);
    *offset = match.captured(1).isEmpty() || match.captured(1) == QLatin1String("+") ? size : -size;
    return true;
}

bool SourceChoices::read(const Options &options, const QStringList &files, ImportOptions *import)
{
    import->zoneOffsetMinutes = 0; // the arrangement reads times without a zone
    for (const QString &text : options.values("charge-point")) {
        const PerFile choice = perFile(text, files);
        if (choice.file.isEmpty()) {
            import->chargePointId = text.toUtf8();
            continue;
        }
        import->sources[choice.file].chargePointId = choice.value.toUtf8();
        if (import->chargePointId == text.toUtf8())
            import->chargePointId.clear(); // that was the option as a whole
    }
    // One zone for all counts more than what a workspace says of each.
    for (const QString &text : options.values("zone")) {
        if (SourceZone::isZone(text)) {
            for (SourceSetting &setting : arrangement.sources)
                setting.zone.clear();
        }
    }
    for (const QString &text : options.values("zone")) {
        const PerFile choice = perFile(text, files);
        if (choice.file.isEmpty() && !choice.unknown.isEmpty())
            return notAFile("--zone", choice.unknown);
        if (!SourceZone::isZone(choice.value)) {
            Options::error(QStringLiteral("--zone"), 0, tr("“%1” is no zone").arg(choice.value), tr("write it as Europe/Berlin, +02:00 or UTC"));
            return false;
        }
        if (choice.file.isEmpty())
            m_zone = choice.value;
        else
            arrangement.setting(choice.file).zone = choice.value;
    }
    for (const QString &text : options.values("offset")) {
        const PerFile choice = perFile(text, files);
        if (choice.file.isEmpty() && !choice.unknown.isEmpty())
            return notAFile("--offset", choice.unknown);
        if (choice.value == automatic) {
            if (choice.file.isEmpty())
                m_allAutomatic = true;
            else
                m_automatic.append(choice.file);
            continue;
        }
        qint64 offset = 0;
        if (!parseOffset(choice.value, &offset)) {
            Options::error(QStringLiteral("--offset"), 0, tr("“%1” is no length of time").arg(choice.value), tr("write it as +3.2s, -250ms, 2min, 1h or auto"));
            return false;
        }
        if (choice.file.isEmpty() && files.size() != 1) {
            Options::error(QStringLiteral("--offset"), 0, tr("does not say which file is meant"), tr("write it as FILE=%1").arg(choice.value));
            return false;
        }
        arrangement.setting(choice.file.isEmpty() ? files.constFirst() : choice.file).shift = offset;
    }
    return true;
}

bool SourceChoices::isAutomatic(const QString &source) const
{
    return m_allAutomatic || std::any_of(m_automatic.cbegin(), m_automatic.cend(), [&source](const QString &file) { return isOf(source, file); });
}

void SourceChoices::workOut(const Capture &loaded, SourceArrangement &laid, const Sightings &sightings) const
{
    const std::vector<ClockProposal> proposals = proposeClocks(loaded, laid, sightings);
    QString reference;
    for (const ClockProposal &proposal : proposals) {
        reference = proposal.reference;
        if (!isAutomatic(proposal.path))
            continue;
        const SourceSetting *setting = laid.find(proposal.path);
        if (setting && setting->shift != 0)
            continue; // it was told by hand
        QString sentence = proposal.sentence();
        if (sentence.endsWith(QLatin1Char('.')))
            sentence.chop(1);
        Options::error(proposal.path, 0, sentence, {});
        if (!proposal.isApplied)
            applyProposal(proposal, &laid);
        else
            laid.setting(proposal.path).uncertainty = proposal.uncertainty;
    }
    for (const CaptureSource &source : loaded.sources()) {
        const bool known = source.path == reference
            || std::any_of(proposals.begin(), proposals.end(), [&source](const ClockProposal &proposal) { return proposal.path == source.path; });
        if (!known && isAutomatic(source.path))
            Options::error(source.path, 0, tr("nothing tells how far its clock is off"), tr("set it with --offset, or leave its times as they are"));
    }
}

CapturePtr SourceChoices::arranged(const CapturePtr &loaded) const
{
    const std::vector<CaptureSource> sources = loaded->sources();
    std::vector<bool> needsZone(sources.size(), false);
    for (FrameId row = 0; row < loaded->size(); ++row) {
        if (loaded->frames().flags(row) & quint16(FrameFlag::ZoneAssumed))
            needsZone[loaded->frames().block(row).source[row & FrameBlock::mask]] = true;
    }
    // A setting of a file holds for the members of an archive too.
    SourceArrangement laid;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const CaptureSource &source = sources[i];
        const SourceSetting *own = arrangement.find(source.path);
        for (const SourceSetting &setting : arrangement.sources) {
            if (!own && isOf(source.path, setting.path))
                own = &setting;
        }
        SourceSetting setting = own ? *own : SourceSetting();
        setting.path = source.path;
        if (setting.zone.isEmpty() && needsZone[i])
            setting.zone = m_zone;
        laid.sources.push_back(std::move(setting));
    }
    const bool works = m_allAutomatic || !m_automatic.isEmpty();
    if (sources.size() < 2 && laid.isNeutral() && !works)
        return loaded;
    const std::shared_ptr<const Sightings> sightings = Sightings::find(*loaded);
    if (works)
        workOut(*loaded, laid, *sightings);
    return arrangedCapture(*loaded, laid, sightings.get());
}

} // namespace Roamscope
