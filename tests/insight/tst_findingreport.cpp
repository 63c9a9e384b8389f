// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/findingreport.h"

#include "models/capture/captureloader.h"
#include "models/insight/falsepositive.h"
#include "models/insight/siteprofile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

namespace {

constexpr qint64 second = 1000000;

QByteArray record(int minute, const QByteArray &chargePoint, const QByteArray &message)
{
    return QStringLiteral("2026-03-01 10:%1:00 %2 recv ").arg(minute, 2, 10, QLatin1Char('0')).arg(QString::fromUtf8(chargePoint)).toUtf8() + message + '\n';
}

} // namespace

class FindingReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QByteArray log;
        for (int minute = 0; minute < 40; ++minute)
            log += record(minute, minute % 2 ? "CP01" : "CP02", "[2,\"" + QByteArray::number(minute) + "\",\"Heartbeat\",{}]");
        log += record(45, "CP01", R"([2,"77","ChangeConfiguration",{"key":"AuthorizationKey","value":"4f4341303132333435363738"}])");
        QFile file(m_dir.filePath(QStringLiteral("depot.log")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(log) == log.size());
        file.close();
        m_capture = CaptureLoader::load({file.fileName()});
        QVERIFY(m_capture && m_capture->size() == 41);
    }

    void init()
    {
        auto result = std::make_shared<InsightResult>();
        result->input.capture = m_capture;
        result->input.analysis = std::make_shared<Analysis>();
        m_result = result;
        m_marks = {};
    }

    void nothingFound()
    {
        m_result->silent.emplace_back(QByteArray("missing-stop"), int(InsightCheck::Ocpp));
        const Report document = report().document();
        const auto &table = std::get<ReportTable>(document.sections.front().blocks.front());
        QCOMPARE(table.size(), 0);
        QVERIFY(!table.emptyText.isEmpty());
        QVERIFY(section(document, QStringLiteral("silent")));
        QVERIFY(!section(document, QStringLiteral("marked")));
    }

    void eachCauseHasItsSection()
    {
        for (int i = 0; i < 40; ++i)
            add("missing-stop", "lost", Severity::Error, i);
        add("offline-replay", "queue", Severity::Note, 3);
        const Report document = report().document();
        QCOMPARE(document.sections.front().id, QStringLiteral("summary"));
        const auto &summary = std::get<ReportTable>(document.sections.front().blocks.front());
        QCOMPARE(summary.size(), 2);
        QCOMPARE(summary.row(0)[4].number, 40.0);
        QCOMPARE(summary.row(0)[5].text, QStringLiteral("CP01, CP02"));
        const ReportSection *first = section(document, QStringLiteral("cause-1"));
        QVERIFY(first);
        QVERIFY(section(document, QStringLiteral("cause-2")));
        const ReportTable *listed = table(*first, QStringLiteral("cause-1-occurrences"));
        QVERIFY(listed);
        QCOMPARE(listed->size(), qint64(FindingReport::mostOccurrences));
        const ReportTable *evidence = table(*first, QStringLiteral("cause-1-evidence"));
        QVERIFY(evidence);
        QVERIFY2(evidence->row(0)[4].text.startsWith(QStringLiteral("depot.log:")), qPrintable(evidence->row(0)[4].text));
        // What is not listed is counted.
        const bool tellsRest = std::any_of(first->blocks.begin(), first->blocks.end(), [](const ReportBlock &block) {
            const auto *paragraph = std::get_if<ReportParagraph>(&block);
            return paragraph && paragraph->text.contains(QStringLiteral("15"));
        });
        QVERIFY(tellsRest);
    }

    void markedFindingsStandApart()
    {
        const Finding finding = add("missing-stop", "lost", Severity::Error, 1);
        m_marks.add(FalsePositives::markAlike(finding, m_capture.get(), QStringLiteral("a test bench")));
        const FindingReport made = report();
        QVERIFY(made.sections().empty());
        const Report document = made.document();
        QVERIFY(!section(document, QStringLiteral("cause-1")));
        const ReportSection *marked = section(document, QStringLiteral("marked"));
        QVERIFY(marked);
        QCOMPARE(std::get<ReportTable>(marked->blocks.front()).row(0)[2].text, QStringLiteral("a test bench"));
    }

    void sectionsShowTheGravest()
    {
        add("missing-stop", "lost", Severity::Error, 7);
        add("offline-replay", "queue", Severity::Note, 3);
        const std::vector<FindingSection> sections = report().sections();
        QCOMPARE(sections.size(), std::size_t(1)); // a note has no picture
        const TimeUs at = m_capture->frames().at(7).time;
        QVERIFY(sections[0].range.contains(at));
        QVERIFY(sections[0].range.span() >= 60 * second);
        QVERIFY(sections[0].range.span() < 120 * second);
        QCOMPARE(sections[0].frame, FrameId(7));
        QCOMPARE(sections[0].chargePoints, QList<quint16> {m_capture->frames().at(7).peer});
    }

    void secretsStayInside()
    {
        Finding finding = make("missing-stop", "lost", Severity::Error, 40);
        finding.evidence[0].value = R"({"key":"AuthorizationKey","value":"4f4341303132333435363738"})";
        m_result->findings.push_back(finding);
        for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Markdown, ReportFormat::Json, ReportFormat::Csv}) {
            const QString path = m_dir.filePath(QStringLiteral("report.") + reportFormatSuffix(format));
            const ReportResult written = writeReport(report().document(), format, path);
            QVERIFY2(written.isOk(), qPrintable(written.error));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY2(!text.contains("4f4341303132"), qPrintable(path));
            QVERIFY2(text.contains("missing-stop"), qPrintable(path));
        }
    }

private:
    Finding make(const QByteArray &check, const QByteArray &cause, Severity severity, FrameId frame) const
    {
        const Frame row = m_capture->frames().at(frame);
        Finding finding {.check = check, .severity = severity, .cause = cause, .peer = row.peer, .from = row.time};
        finding.evidence.push_back({.frame = frame, .time = row.time, .pointer = "/1", .value = "\"value\""});
        return finding;
    }

    Finding add(const QByteArray &check, const QByteArray &cause, Severity severity, FrameId frame)
    {
        m_result->findings.push_back(make(check, cause, severity, frame));
        return m_result->findings.back();
    }

    FindingReport report() const
    {
        return {.name = QStringLiteral("Depot"), .result = m_result, .groups = groupFindings(*m_result, evenSiteProfile(), m_marks)};
    }

    static const ReportSection *section(const Report &report, const QString &id)
    {
        const auto found = std::find_if(report.sections.begin(), report.sections.end(), [&id](const ReportSection &one) { return one.id == id; });
        return found == report.sections.end() ? nullptr : &*found;
    }

    static const ReportTable *table(const ReportSection &section, const QString &id)
    {
        for (const ReportBlock &block : section.blocks) {
            if (const auto *found = std::get_if<ReportTable>(&block); found && found->id == id)
                return found;
        }
        return nullptr;
    }

    QTemporaryDir m_dir;
    CapturePtr m_capture;
    std::shared_ptr<InsightResult> m_result;
    FalsePositives m_marks;
};

QTEST_GUILESS_MAIN(FindingReportTest)
#include "tst_findingreport.moc"
