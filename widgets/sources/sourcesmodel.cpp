// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sources/sourcesmodel.h"

#include "models/capture/colorrules.h"
#include "models/capture/importer.h"
#include "models/capture/merge/clockproposal.h"
#include "models/capture/merge/sourcezone.h"
#include "models/catalog/severity.h"
#include "widgets/sources/sourceedits.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace Roamscope {

namespace {

/// Colours that are far apart come first.
constexpr const char *usualColours[] = {"blue", "orange", "teal", "purple", "green", "red", "yellow", "gray"};

/// To the minute: the exact times are in the tip.
QString shortSpan(TimeUs from, TimeUs to, const TimeFormat &format)
{
    if (from == noTime)
        return {};
    const QString first = formatTime(from, format).first(16);
    const QString last = formatTime(to, format).first(16);
    return SourcesModel::tr("%1 to %2", "first and last time").arg(first, first.first(10) == last.first(10) ? last.mid(11) : last);
}

QString countText(quint64 count)
{
    return count > 0 ? QLocale().toString(qulonglong(count)) : QStringLiteral("–");
}

} // namespace

QString importerName(const QString &importerId)
{
    for (const std::unique_ptr<Importer> &importer : importers()) {
        if (importer->id() == importerId)
            return importer->displayName();
    }
    return importerId;
}

QString sourceFileName(const QString &path)
{
    return path.section(QLatin1Char('/'), -1);
}

SourcesModel::SourcesModel(SourceEdits *edits, QObject *parent)
    : QAbstractTableModel(parent)
    , m_edits(edits)
{
    connect(edits, &SourceEdits::arrangementChanged, this, [this] {
        if (!m_sources.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_sources.size()) - 1, ColumnCount - 1));
    });
}

void SourcesModel::setSources(std::vector<CaptureSource> sources)
{
    const auto differs = [](const CaptureSource &a, const CaptureSource &b) { return a.path != b.path; };
    // What went is removed, what came is inserted; only a wholly other order is a reset.
    for (int row = int(m_sources.size()) - 1; row >= 0; --row) {
        const bool kept = std::ranges::any_of(sources, [&](const CaptureSource &source) { return !differs(source, m_sources[std::size_t(row)]); });
        if (kept)
            continue;
        beginRemoveRows({}, row, row);
        m_sources.erase(m_sources.begin() + row);
        if (std::size_t(row) < m_summaries.size())
            m_summaries.erase(m_summaries.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(sources.size()); ++row) {
        if (std::size_t(row) < m_sources.size() && !differs(m_sources[std::size_t(row)], sources[std::size_t(row)]))
            continue;
        const bool stands = std::ranges::any_of(m_sources, [&](const CaptureSource &source) { return !differs(source, sources[std::size_t(row)]); });
        if (stands) {
            beginResetModel();
            m_sources = std::move(sources);
            m_summaries.clear();
            endResetModel();
            return;
        }
        beginInsertRows({}, row, row);
        m_sources.insert(m_sources.begin() + row, sources[std::size_t(row)]);
        if (std::size_t(row) <= m_summaries.size())
            m_summaries.insert(m_summaries.begin() + row, SourceSummary());
        endInsertRows();
    }
    m_sources = std::move(sources);
    if (!m_sources.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_sources.size()) - 1, ColumnCount - 1));
}

void SourcesModel::setSummaries(std::vector<SourceSummary> summaries)
{
    m_summaries = std::move(summaries);
    if (!m_sources.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_sources.size()) - 1, ColumnCount - 1));
}

void SourcesModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    if (!m_sources.empty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(int(m_sources.size()) - 1, TimeColumn));
}

QString SourcesModel::pathAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_sources.size() ? m_sources[std::size_t(row)].path : QString();
}

int SourcesModel::rowOf(const QString &path) const
{
    const auto found = std::ranges::find(m_sources, path, &CaptureSource::path);
    return found == m_sources.end() ? -1 : int(found - m_sources.begin());
}

QString SourcesModel::nameOf(const QString &path) const
{
    const QString name = m_edits->setting(path).name;
    return name.isEmpty() ? sourceFileName(path) : name;
}

QString SourcesModel::colourOf(const QString &path) const
{
    const QString colour = m_edits->setting(path).colour;
    if (!colour.isEmpty())
        return colour;
    const int row = std::max(0, rowOf(path));
    return QLatin1StringView(usualColours[std::size_t(row) % std::size(usualColours)]);
}

const SourceSummary &SourcesModel::summary(int row) const
{
    static const SourceSummary none;
    return std::size_t(row) < m_summaries.size() ? m_summaries[std::size_t(row)] : none;
}

bool SourcesModel::isZoneMissing(int row) const
{
    return summary(row).zoneless > 0 && m_sources[std::size_t(row)].zoneMinutes == 0 && m_edits->setting(pathAt(row)).zone.isEmpty();
}

QString SourcesModel::groundText(ClockGround ground)
{
    switch (ground) {
    case ClockGround::ByHand:
        return tr("by hand");
    case ClockGround::SeenTwice:
        return tr("frames seen twice");
    case ClockGround::OwnTimes:
        return tr("times in its messages");
    case ClockGround::PowerSteps:
        return tr("steps of power");
    case ClockGround::None:
        break;
    }
    return {};
}

QString SourcesModel::correctionText(const SourceSetting &setting, int row) const
{
    if (setting.clock.empty() && setting.shift == 0)
        return {};
    const SourceSummary &here = summary(row);
    const TimeUs first = here.firstTime == noTime ? 0 : here.firstTime;
    QString text = clockDifferenceText(setting.correctionAt(first));
    if (!setting.clock.empty() && setting.uncertainty >= 0)
        text += QStringLiteral(" ± ") + formatDuration(setting.uncertainty);
    return text;
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

int SourcesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SourcesModel::text(int row, int column) const
{
    const CaptureSource &source = m_sources[std::size_t(row)];
    const SourceSummary &here = summary(row);
    const SourceSetting setting = m_edits->setting(source.path);
    switch (column) {
    case NameColumn:
        return nameOf(source.path);
    case KindColumn:
        return importerName(source.importerId);
    case WriterColumn:
        return setting.lane == Lane::Unknown ? tr("not said") : displayName(setting.lane);
    case FramesColumn:
        return QLocale().toString(qulonglong(here.frames));
    case TimeColumn:
        return shortSpan(here.firstTime, here.lastTime, m_format);
    case ZoneColumn:
        if (!source.hasTimes)
            return tr("no times");
        if (here.zoneless == 0)
            return tr("in the log");
        if (!setting.zone.isEmpty())
            return setting.zone;
        if (source.zoneMinutes != 0)
            return fixedZoneText(source.zoneMinutes);
        return tr("none, read as UTC");
    case ClockColumn: {
        const QString correction = correctionText(setting, row);
        if (correction.isEmpty())
            return tr("as it is");
        QStringList parts {correction};
        if (const int steps = int(setting.clock.size()) - 1; steps > 0)
            parts.append(tr("%n step(s)", nullptr, steps));
        return parts.join(QStringLiteral(" · "));
    }
    case TrustColumn:
        return displayName(setting.trust);
    case ElsewhereColumn:
        return countText(here.seenElsewhere);
    case DamagedColumn:
        return countText(here.damaged);
    case SkippedColumn:
        return countText(here.skipped);
    default:
        return {};
    }
}

QString SourcesModel::tip(int row, int column) const
{
    const CaptureSource &source = m_sources[std::size_t(row)];
    const SourceSummary &here = summary(row);
    const SourceSetting setting = m_edits->setting(source.path);
    switch (column) {
    case NameColumn:
        return QDir::toNativeSeparators(source.path);
    case KindColumn:
        return tr("%1. Double-click to read the file as something else.").arg(importerName(source.importerId));
    case WriterColumn:
        return tr("Whose log this is: lines without a sender of their own stand on this lane of the timeline.");
    case ZoneColumn:
        if (isZoneMissing(row))
            return tr("The times of this source stand without a zone and are read as UTC. Double-click to say which zone it is.");
        return here.zoneless == 0 ? tr("Each time says its zone.") : tr("The zone in which times without one are read.");
    case ClockColumn: {
        QStringList lines;
        if (!setting.clock.empty()) {
            const QString ground = groundText(setting.ground);
            lines.append(ground.isEmpty() ? tr("The clock is corrected.") : tr("The clock is corrected; this rests on %1.").arg(ground));
        }
        if (setting.shift != 0)
            lines.append(tr("Moved by hand: %1.").arg(clockDifferenceText(setting.shift)));
        lines.append(tr("Double-click to see how its clock compares with another's."));
        return lines.join(QLatin1Char('\n'));
    }
    case TimeColumn:
        return here.firstTime == noTime ? QString() : tr("%1 to %2", "first and last time").arg(formatTime(here.firstTime, m_format), formatTime(here.lastTime, m_format));
    case TrustColumn:
        return tr("Reference: its clock counts as right. Low: where two sources tell of the same frame, the other one counts.");
    case ElsewhereColumn:
        return tr("Frames that stand in another source too. They count once.");
    case DamagedColumn:
        return here.repaired > 0 ? tr("Messages that could not be recovered. Repaired: %1.").arg(QLocale().toString(qulonglong(here.repaired)))
                                 : tr("Messages that could not be recovered.");
    case SkippedColumn:
        return tr("Lines, rows or packets in which no message stands.");
    default:
        return {};
    }
}

int SourcesModel::severity(int row, int column) const
{
    if (column == ZoneColumn && isZoneMissing(row))
        return int(Severity::Warning);
    if (column == DamagedColumn && summary(row).damaged > 0)
        return int(Severity::Error);
    if (column == FramesColumn && summary(row).frames == 0 && std::size_t(row) < m_summaries.size())
        return int(Severity::Warning);
    return -1;
}

bool SourcesModel::isQuiet(int row, int column) const
{
    const SourceSetting setting = m_edits->setting(pathAt(row));
    switch (column) {
    case KindColumn:
    case TimeColumn:
        return true;
    case WriterColumn:
        return setting.lane == Lane::Unknown;
    case ZoneColumn:
        return !isZoneMissing(row) && setting.zone.isEmpty();
    case ClockColumn:
        return setting.clock.empty() && setting.shift == 0;
    case TrustColumn:
        return setting.trust == SourceTrust::Normal;
    case ElsewhereColumn:
        return summary(row).seenElsewhere == 0;
    case DamagedColumn:
        return summary(row).damaged == 0;
    case SkippedColumn:
        return summary(row).skipped == 0;
    default:
        return false;
    }
}

QVariant SourcesModel::editValue(int row, int column) const
{
    const CaptureSource &source = m_sources[std::size_t(row)];
    const SourceSetting setting = m_edits->setting(source.path);
    switch (column) {
    case NameColumn:
        return nameOf(source.path);
    case KindColumn:
        return source.importerId;
    case WriterColumn:
        return int(setting.lane);
    case ZoneColumn:
        return setting.zone;
    case TrustColumn:
        return int(setting.trust);
    default:
        return {};
    }
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const SourceSummary &here = summary(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return editValue(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::CheckStateRole:
        return column == NameColumn ? QVariant(int(m_edits->setting(pathAt(row)).enabled ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::AccessibleTextRole:
        return severity(row, column) == int(Severity::Warning) ? tr("%1, warning").arg(text(row, column)) : text(row, column);
    case Qt::TextAlignmentRole: {
        const bool number = column == FramesColumn || column == ElsewhereColumn || column == DamagedColumn || column == SkippedColumn;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case PathRole:
        return pathAt(row);
    case ColourRole:
        return colourOf(pathAt(row));
    case SeverityRole:
        return severity(row, column);
    case QuietRole:
        return isQuiet(row, column) || !m_edits->setting(pathAt(row)).enabled;
    case LinkRole:
        return (column == DamagedColumn && here.damaged > 0) || (column == SkippedColumn && here.skipped > 0);
    case SortRole:
        switch (column) {
        case FramesColumn:
            return qulonglong(here.frames);
        case TimeColumn:
            return here.firstTime;
        case ElsewhereColumn:
            return qulonglong(here.seenElsewhere);
        case DamagedColumn:
            return qulonglong(here.damaged);
        case SkippedColumn:
            return qulonglong(here.skipped);
        default:
            return text(row, column);
        }
    default:
        return {};
    }
}

bool SourcesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    using Field = SourceEdits::Field;
    const QString path = pathAt(index.row());
    const QString name = nameOf(path);
    if (role == Qt::CheckStateRole && index.column() == NameColumn) {
        const bool enabled = value.toInt() == Qt::Checked;
        m_edits->change(path, Field::Enabled, enabled ? tr("Show %1").arg(name) : tr("Leave out %1").arg(name),
                        [enabled](SourceSetting &setting) { setting.enabled = enabled; });
        return true;
    }
    if (role == ColourRole) {
        const QString colour = value.toString();
        if (!ColorRules::colorNames().contains(colour))
            return false;
        m_edits->change(path, Field::Colour, tr("Colour of %1").arg(name), [&colour](SourceSetting &setting) { setting.colour = colour; });
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    switch (index.column()) {
    case NameColumn: {
        // The file's own name is no name of its own.
        QString chosen = value.toString().simplified();
        if (chosen == sourceFileName(path))
            chosen.clear();
        m_edits->change(path, Field::Name, tr("Rename %1").arg(name), [&chosen](SourceSetting &setting) { setting.name = chosen; });
        return true;
    }
    case KindColumn:
        if (value.toString() != m_sources[std::size_t(index.row())].importerId)
            Q_EMIT readAsRequested(path, value.toString());
        return true;
    case WriterColumn:
        m_edits->change(path, Field::Lane, tr("Writer of %1").arg(name), [&value](SourceSetting &setting) { setting.lane = Lane(std::clamp(value.toInt(), 0, int(Lane::Count) - 1)); });
        return true;
    case ZoneColumn:
        m_edits->change(path, Field::Zone, tr("Zone of %1").arg(name), [&value](SourceSetting &setting) { setting.zone = value.toString(); });
        return true;
    case TrustColumn:
        m_edits->change(path, Field::Trust, tr("Trust in %1").arg(name), [&value](SourceSetting &setting) { setting.trust = SourceTrust(std::clamp(value.toInt(), 0, int(SourceTrust::Reference))); });
        return true;
    default:
        return false;
    }
}

Qt::ItemFlags SourcesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    switch (index.column()) {
    case NameColumn:
        return flags | Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    case ZoneColumn:
        return summary(index.row()).zoneless > 0 ? flags | Qt::ItemIsEditable : flags;
    case KindColumn:
    case WriterColumn:
    case TrustColumn:
        return flags | Qt::ItemIsEditable;
    default:
        return flags;
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == FramesColumn || section == ElsewhereColumn || section == DamagedColumn || section == SkippedColumn;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Source");
    case KindColumn:
        return tr("Read as");
    case WriterColumn:
        return tr("Written by");
    case FramesColumn:
        return tr("Frames");
    case TimeColumn:
        return tr("First to last");
    case ZoneColumn:
        return tr("Zone");
    case ClockColumn:
        return tr("Clock");
    case TrustColumn:
        return tr("Trust");
    case ElsewhereColumn:
        return tr("In others");
    case DamagedColumn:
        return tr("Damaged");
    case SkippedColumn:
        return tr("Skipped");
    default:
        return {};
    }
}

} // namespace Roamscope
