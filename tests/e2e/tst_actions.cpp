// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionregistry.h"
#include "app/application.h"
#include "app/commandpalette.h"
#include "app/fuzzymatch.h"
#include "app/importquestion.h"
#include "app/languages.h"
#include "app/messagebar.h"
#include "app/palettemodel.h"
#include "app/sessionstore.h"
#include "app/settings.h"
#include "app/shortcuteditor.h"

#include <QAbstractItemModelTester>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

using namespace Roamscope;

class ActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        nameApplication();
    }
    void init() { QSettings().clear(); }

    void fuzzy_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("start of words") << "ot" << "Open trace" << "Follow this transaction";
        QTest::newRow("run of letters") << "dark" << "Dark" << "Drag a rake";
        QTest::newRow("shorter text") << "open" << "Open" << "Open workspace";
        QTest::newRow("no match") << "xyz" << "xyz" << "Open";
        QTest::newRow("blanks are skipped") << "next prob" << "Next problem" << "Previous problem";
    }
    void fuzzy()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const FuzzyMatch first = fuzzyMatch(pattern, better);
        QVERIFY(first.isMatch());
        QVERIFY(first.score > fuzzyMatch(pattern, worse).score);
        QString letters;
        for (const int position : first.positions)
            letters += better.at(position).toLower();
        QCOMPARE(letters, QString(pattern).remove(QLatin1Char(' ')));
    }

    void shortcutsAreSaved()
    {
        Settings settings;
        {
            ActionRegistry registry(&settings);
            registry.add(QStringLiteral("a.one"), QStringLiteral("A"), QStringLiteral("One"), QKeySequence(Qt::CTRL | Qt::Key_1));
            registry.setShortcut(QStringLiteral("a.one"), QKeySequence(Qt::CTRL | Qt::Key_9));
        }
        ActionRegistry registry(&settings);
        QAction *one = registry.add(QStringLiteral("a.one"), QStringLiteral("A"), QStringLiteral("One"), QKeySequence(Qt::CTRL | Qt::Key_1));
        QCOMPARE(one->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_9));
        registry.resetShortcut(QStringLiteral("a.one"));
        QCOMPARE(one->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_1));
        QVERIFY(!settings.shortcut(QStringLiteral("a.one")));
    }

    void conflicts_data()
    {
        QTest::addColumn<QKeySequence>("sequence");
        QTest::addColumn<QString>("other");
        QTest::newRow("same") << QKeySequence(Qt::CTRL | Qt::Key_K) << "a.two";
        QTest::newRow("begins with it") << QKeySequence(Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_O) << "a.two";
        QTest::newRow("free") << QKeySequence(Qt::CTRL | Qt::Key_J) << "";
        QTest::newRow("none") << QKeySequence() << "";
        QTest::newRow("its own") << QKeySequence(Qt::CTRL | Qt::Key_1) << "";
    }
    void conflicts()
    {
        QFETCH(QKeySequence, sequence);
        QFETCH(QString, other);
        Settings settings;
        ActionRegistry registry(&settings);
        registry.add(QStringLiteral("a.one"), QStringLiteral("A"), QStringLiteral("One"), QKeySequence(Qt::CTRL | Qt::Key_1));
        QAction *two = registry.add(QStringLiteral("a.two"), QStringLiteral("A"), QStringLiteral("Two"), QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(registry.conflict(QStringLiteral("a.one"), sequence), other);
        registry.setShortcut(QStringLiteral("a.one"), sequence);
        QCOMPARE(two->shortcut().isEmpty(), !other.isEmpty());
    }

    void shortcutEditorNamesTheOther()
    {
        Settings settings;
        ActionRegistry registry(&settings);
        registry.add(QStringLiteral("a.one"), QStringLiteral("A"), QStringLiteral("One"));
        registry.add(QStringLiteral("a.two"), QStringLiteral("A"), QStringLiteral("Two"), QKeySequence(Qt::CTRL | Qt::Key_K));
        ShortcutEditor editor(&registry);
        editor.findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_K));
        bool named = false;
        for (const QLabel *label : editor.findChildren<QLabel *>())
            named = named || label->text().contains(QStringLiteral("Two"));
        QVERIFY(named);
        editor.findChild<QPushButton *>(QStringLiteral("shortcutApply"))->click();
        QCOMPARE(registry.action(QStringLiteral("a.one"))->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(registry.action(QStringLiteral("a.two"))->shortcut().isEmpty());
    }

    void paletteModel()
    {
        Settings settings;
        ActionRegistry registry(&settings);
        registry.add(QStringLiteral("a.open"), QStringLiteral("File"), QStringLiteral("&Open…"), QKeySequence::Open);
        registry.add(QStringLiteral("a.dark"), QStringLiteral("Colours"), QStringLiteral("&Dark"));
        registry.add(QStringLiteral("a.off"), QStringLiteral("File"), QStringLiteral("Open nothing"))->setEnabled(false);
        PaletteModel model(&registry);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto ids = [&model] {
            QStringList ids;
            for (int row = 0; row < model.rowCount(); ++row)
                ids.append(model.index(row).data(PaletteModel::IdRole).toString());
            return ids;
        };
        model.search({}, {QStringLiteral("a.dark")});
        QCOMPARE(ids(), QStringList({QStringLiteral("a.dark"), QStringLiteral("a.open"), QStringLiteral("a.off")}));
        model.search(QStringLiteral("opn"), {});
        QCOMPARE(ids(), QStringList({QStringLiteral("a.open"), QStringLiteral("a.off")}));
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Open"));
        model.search(QStringLiteral("colours dark"), {});
        QCOMPARE(ids(), QStringList({QStringLiteral("a.dark")}));
        model.search(QStringLiteral("qqq"), {});
        QCOMPARE(model.rowCount(), 0);
    }

    void paletteRuns()
    {
        Settings settings;
        ActionRegistry registry(&settings);
        QAction *action = registry.add(QStringLiteral("a.dark"), QStringLiteral("Colours"), QStringLiteral("&Dark"));
        registry.add(QStringLiteral("a.light"), QStringLiteral("Colours"), QStringLiteral("&Light"));
        QSignalSpy triggered(action, &QAction::triggered);
        QWidget window;
        window.resize(800, 600);
        CommandPalette palette(&registry, &settings, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        palette.open();
        auto *search = palette.findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("dr"));
        QCOMPARE(palette.shownIds(), QStringList {QStringLiteral("a.dark")});
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(triggered.size(), 1);
        QVERIFY(!palette.isVisible());
        QCOMPARE(settings.recentActions(), QStringList {QStringLiteral("a.dark")});
        palette.open();
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
    }

    void recentIsLimited()
    {
        Settings settings;
        settings.setRecentLimit(2);
        for (const char *name : {"a", "b", "c", "b"})
            settings.addRecentCapture({QString::fromLatin1(name)});
        QCOMPARE(settings.recentCaptures(), QStringList({QStringLiteral("b"), QStringLiteral("c")}));
        settings.setRecentLimit(0);
        QVERIFY(settings.recentCaptures().isEmpty());
    }

    void captureStates()
    {
        SessionStore store;
        QVERIFY(!store.capture({QStringLiteral("/a")}));
        store.setCapture({QStringLiteral("/a")}, {.chips = {{QStringLiteral("cp == \"1\""), false}, {QStringLiteral("-x"), true}},
                                                  .currentFrame = 7, .rangeFrom = 5, .rangeTo = 9, .perspective = QStringLiteral("traffic")});
        const auto state = store.capture({QStringLiteral("/a")});
        QVERIFY(state);
        QCOMPARE(state->chips.size(), 2);
        QCOMPARE(state->chips.at(1).text, QStringLiteral("-x"));
        QVERIFY(state->chips.at(1).paused);
        QCOMPARE(state->currentFrame, FrameId(7));
        QCOMPARE(state->rangeTo, TimeUs(9));
        for (int i = 0; i < SessionStore::maximumCaptures; ++i)
            store.setCapture({QString::number(i)}, {});
        QVERIFY(!store.capture({QStringLiteral("/a")}));
        QVERIFY(store.capture({QStringLiteral("0")}));
    }

    void zones_data()
    {
        QTest::addColumn<bool>("valid");
        QTest::addColumn<int>("minutes");
        QTest::newRow("+02:00") << true << 120;
        QTest::newRow("-0330") << true << -210;
        QTest::newRow("Z") << true << 0;
        QTest::newRow("utc") << true << 0;
        QTest::newRow("+9") << true << 540;
        QTest::newRow("+99:00") << false << 0;
        QTest::newRow("+02:75") << false << 0;
        QTest::newRow("Berlin") << false << 0;
        QTest::newRow("") << false << 0;
    }
    void zones()
    {
        QFETCH(bool, valid);
        QFETCH(int, minutes);
        int found = 0;
        QCOMPARE(ImportQuestion::parseZone(QString::fromLatin1(QTest::currentDataTag()), &found), valid);
        if (valid)
            QCOMPARE(found, minutes);
    }

    void messagesReplaceAndAnswer()
    {
        MessageBar bar;
        bar.show({.key = QStringLiteral("a"), .text = QStringLiteral("one")});
        int answered = 0;
        MessageBar::Message message {.key = QStringLiteral("a"), .text = QStringLiteral("two")};
        message.answers.append({QStringLiteral("Yes"), [&answered] { ++answered; }});
        bar.show(message);
        QCOMPARE(bar.texts(), QStringList {QStringLiteral("two")});
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(answered, 1);
        QVERIFY(bar.texts().isEmpty());
    }

    void languageFallsBackToEnglish()
    {
        QCOMPARE(Languages::choose(QStringLiteral("xx")), QStringLiteral("en"));
        QVERIFY(Languages::available().contains(QStringLiteral("en")));
        QCOMPARE(Languages::nativeName(QStringLiteral("de")), QStringLiteral("Deutsch"));
    }
};

QTEST_MAIN(ActionsTest)
#include "tst_actions.moc"
