// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/pricinginput.h"

#include "app/commandline/options.h"
#include "models/pricing/billingtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Roamscope {

namespace {

constexpr qint64 largestFile = qint64(2) << 30;

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

} // namespace

bool readPricingFile(const QString &file, QByteArray *bytes)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        Options::error(file, 0, source.errorString(), tr("give the path of a file that you may read"));
        return false;
    }
    if (source.size() > largestFile) {
        Options::error(file, 0, tr("is larger than 2 GB"), tr("divide it into smaller files"));
        return false;
    }
    *bytes = source.readAll();
    return true;
}

bool readTariffFile(const QString &file, std::vector<TariffPtr> *tariffs, PricingNotes *notes)
{
    QByteArray bytes;
    if (!readPricingFile(file, &bytes))
        return false;
    if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        BillingTable table;
        table.name = QFileInfo(file).completeBaseName();
        QString error;
        if (!BillingTable::fromCsv(bytes, &table, &error)) {
            Options::error(file, 1, error, tr("see the manual for an example"));
            return false;
        }
        QList<BillingTable::Problem> problems;
        tariffs->push_back(table.tariff(&problems));
        for (const BillingTable::Problem &problem : std::as_const(problems)) {
            const QString what = problem.row < 0 ? problem.text : tr("“%1” cannot be read in column %2").arg(table.rows[problem.row][std::size_t(problem.column)], BillingTable::title(BillingTable::Column(problem.column)));
            Options::error(file, quint64(problem.row + 2), what, problem.row < 0 ? tr("correct it") : problem.text);
        }
        return problems.isEmpty();
    }
    PricingNotes found;
    std::vector<TariffPtr> read = readTariffs(bytes, ProtocolVersion::Unknown, &found);
    if (read.empty()) {
        const auto fault = std::find_if(found.cbegin(), found.cend(), [](const PricingNote &note) { return note.kind == PricingNoteKind::NotJson; });
        const bool json = fault == found.cend();
        Options::error(file, json ? 0 : fault->first.toULongLong(), json ? tr("holds no OCPI tariff") : tr("is not JSON"),
                       tr("give a tariff object, a list of them, or an OCPI answer"));
        return false;
    }
    tariffs->insert(tariffs->end(), read.begin(), read.end());
    *notes += found;
    return true;
}

QString severityWord(Severity severity)
{
    return severity == Severity::Error ? QStringLiteral("error") : severity == Severity::Warning ? QStringLiteral("warning") : QStringLiteral("note");
}

QJsonObject noteToJson(const PricingNote &note)
{
    return {{QStringLiteral("rule"), QString(note.id())},
            {QStringLiteral("severity"), severityWord(note.severity())},
            {QStringLiteral("pointer"), QString::fromUtf8(note.pointer)},
            {QStringLiteral("message"), note.message()},
            {QStringLiteral("advice"), note.advice()}};
}

} // namespace Roamscope
