// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureloader.h"
#include "models/capture/isotime.h"
#include "models/capture/sourcebytes.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Roamscope;

/// Every log in tests/fixtures/logs (all invented here, in the shapes of many makes) against its
/// expectation beside it: each frame, and what the ledger says. With ROAMSCOPE_UPDATE_EXPECTED set the
/// expectations are written anew, to be read before they are committed.
class TestTextLogFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void import_data();
    void import();
    void nothingIsLost_data();
    void nothingIsLost();
};

namespace {

QByteArray describe(const Capture &capture)
{
    QByteArray out;
    const QList<std::pair<FrameFlag, QByteArray>> flagNames {
        {FrameFlag::Escaped, "escaped"},
        {FrameFlag::Repaired, "repaired"},
        {FrameFlag::DirectionInferred, "inferred"},
        {FrameFlag::TimeInherited, "inherited"},
        {FrameFlag::TimeSynthetic, "synthetic"},
        {FrameFlag::ZoneAssumed, "zone?"},
        {FrameFlag::Orphan, "orphan"},
    };
    for (FrameId id = 0; id < capture.size(); ++id) {
        const Frame frame = capture.frames().at(id);
        const FrameBody body = capture.body(id);
        QByteArray line = QByteArray::number(id + 1) + ' ';
        line += frame.time == noTime ? QByteArray("-") : formatIsoTime(frame.time);
        line += ' ' + QByteArray(protocolName(frame.kind).data());
        line += frame.from == Lane::ChargePoint ? " cp>csms" : frame.from == Lane::Csms ? " csms>cp" : " ?";
        line += ' ' + capture.peers().text(frame.peer);
        const QLatin1StringView version = versionNumber(frame.version);
        line += ' ' + (version.isEmpty() ? QByteArray("-") : QByteArray(version.data(), version.size()));
        line += " id=" + (frame.kind == FrameKind::Damaged ? QByteArray("?") : body.messageId);
        line += ' ' + capture.actions().text(frame.action);
        if (frame.pair != noFrame)
            line += " pair=" + QByteArray::number(frame.pair + 1);
        for (const auto &[flag, name] : flagNames) {
            if (frame.hasFlag(flag))
                line += ' ' + name;
        }
        if (frame.hasFlag(FrameFlag::Repaired))
            line += " message=" + body.message;
        out += line + '\n';
    }
    for (const LedgerEntry &entry : capture.ledger().entries()) {
        if (entry.kind == LedgerKind::Skipped)
            continue;
        static const char *const kinds[] = {"skipped", "repaired", "damaged", "duplicate", "source"};
        out += QByteArray(kinds[int(entry.kind)]) + " line " + QByteArray::number(entry.line) + ' ' + entry.reasonId().data() + '\n';
    }
    out += "skipped " + QByteArray::number(capture.ledger().total(LedgerKind::Skipped)) + '\n';
    if (capture.sources().front().reversed)
        out += "reversed\n";
    return out;
}

} // namespace

void TestTextLogFixtures::import_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(FIXTURES "/logs"));
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.log")}, QDir::Files, QDir::Name);
    QVERIFY2(files.size() >= 45, "fixtures are missing");
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
}

void TestTextLogFixtures::import()
{
    QFETCH(QString, path);
    ImportOptions options;
    options.importerId = QStringLiteral("text-log");
    options.prose = false; // messages are counted here
    // The file's own time must not matter, but where a log names no year it is all there is.
    const CapturePtr capture = CaptureLoader::load({path}, options);
    const QByteArray found = describe(*capture);
    QFile expectation(path.left(path.size() - 4) + QStringLiteral(".expected"));
    if (qEnvironmentVariableIsSet("ROAMSCOPE_UPDATE_EXPECTED")) {
        QVERIFY(expectation.open(QIODevice::WriteOnly));
        expectation.write(found);
        return;
    }
    QVERIFY2(expectation.open(QIODevice::ReadOnly), qPrintable(expectation.fileName()));
    const QList<QByteArray> expectedLines = expectation.readAll().split('\n');
    const QList<QByteArray> foundLines = found.split('\n');
    for (qsizetype i = 0; i < std::max(expectedLines.size(), foundLines.size()); ++i)
        QCOMPARE(foundLines.value(i), expectedLines.value(i));

    // Nothing is lost: what is neither frame nor blank stands in the ledger.
    quint64 damaged = 0;
    for (FrameId id = 0; id < capture->size(); ++id)
        damaged += capture->frames().kind(id) == FrameKind::Damaged;
    QCOMPARE(capture->ledger().total(LedgerKind::Damaged), damaged);
}

void TestTextLogFixtures::nothingIsLost_data()
{
    import_data();
}

void TestTextLogFixtures::nothingIsLost()
{
    QFETCH(QString, path);
    ImportOptions options;
    options.importerId = QStringLiteral("text-log");
    options.prose = false; // messages are counted here
    const CapturePtr capture = CaptureLoader::load({path}, options);
    const QByteArrayView bytes = capture->sources().front().bytes->view();
    // Lines as they stand in what was read.
    std::vector<std::pair<qsizetype, qsizetype>> lines; // begin, end without the line end
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        lines.emplace_back(at, end > at && bytes[end - 1] == '\r' ? end - 1 : end);
        at = end + 1;
    }
    const auto lineOf = [&](quint64 offset) {
        return std::size_t(std::upper_bound(lines.begin(), lines.end(), qsizetype(offset), [](qsizetype value, const auto &line) { return value < line.first; }) - lines.begin()) - 1;
    };
    enum class Mark { None, Frame, Prose };
    std::vector<Mark> marks(lines.size(), Mark::None);
    const auto mark = [&](quint64 offset, quint64 length, Mark what) {
        for (std::size_t i = lineOf(offset); i <= lineOf(offset + std::max<quint64>(length, 1) - 1); ++i) {
            QVERIFY2(marks[i] == Mark::None || (marks[i] == Mark::Frame && what == Mark::Frame), qPrintable(QStringLiteral("line %1 is counted twice").arg(i + 1)));
            marks[i] = what;
        }
    };
    for (FrameId id = 0; id < capture->size(); ++id) {
        const Frame frame = capture->frames().at(id);
        if (frame.hasFlag(FrameFlag::InArena))
            marks[std::size_t(capture->lineNumber(id)) - 1] = Mark::Frame;
        else
            mark(frame.offset, frame.length, Mark::Frame);
    }
    quint64 ledgerBytes = 0; // of what is no message, with and without an entry of its own
    quint64 keptBytes = 0;
    quint64 kept = 0;
    for (const LedgerEntry &entry : capture->ledger().entries()) {
        if (entry.kind == LedgerKind::SourceError)
            continue;
        const bool prose = entry.kind == LedgerKind::Skipped;
        mark(entry.offset, entry.length, prose ? Mark::Prose : Mark::Frame);
        if (prose) {
            ++kept;
            keptBytes += entry.length;
        } else if (entry.kind == LedgerKind::Damaged) {
            ledgerBytes -= entry.length; // counted with the frames' lines
        }
    }
    ledgerBytes += capture->ledger().bytes();

    quint64 inFrames = 0;
    quint64 blank = 0;
    quint64 unaccounted = 0;
    quint64 unaccountedLines = 0;
    quint64 total = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QByteArrayView text = bytes.sliced(lines[i].first, lines[i].second - lines[i].first);
        total += quint64(text.size());
        if (marks[i] == Mark::Frame) {
            inFrames += quint64(text.size());
        } else if (text.trimmed().isEmpty()) {
            blank += quint64(text.size());
        } else if (marks[i] == Mark::None) {
            unaccounted += quint64(text.size());
            ++unaccountedLines;
        }
    }
    QCOMPARE(capture->ledger().total(LedgerKind::Skipped), kept + unaccountedLines);
    QCOMPARE(ledgerBytes, keptBytes + unaccounted);
    QCOMPARE(inFrames + ledgerBytes + blank, total);
}

QTEST_GUILESS_MAIN(TestTextLogFixtures)
#include "tst_textlogfixtures.moc"
