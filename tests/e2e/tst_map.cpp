// SPDX-License-Identifier: GPL-3.0-or-later
// Maps a backend's export in the real window, as an engineer does.
#include "app/actionregistry.h"
#include "app/application.h"
#include "app/mainwindow.h"
#include "app/mapperspective.h"
#include "app/messagebar.h"
#include "app/settings.h"
#include "app/workspacecontroller.h"
#include "widgets/emptystate.h"
#include "widgets/mapping/mappage.h"
#include "widgets/mapping/mappingcanvas.h"
#include "widgets/mapping/schematreeview.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Roamscope;

class MapTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;

    MapPerspective *map() const { return m_window->mapPerspective(); }
    MapPage *page() const { return map()->page(); }
    QAction *action(const char *id) const { return m_window->actionRegistry()->action(QLatin1StringView(id)); }
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(m_settings.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QString copySheet(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QFile::remove(path);
        const bool copied = QFile::copy(QStringLiteral(SOURCE_DIR "/resources/demo/sheets/billing-cdrs.sheet.json"), path);
        QFile::setPermissions(path, QFile::permissions(path) | QFileDevice::WriteOwner);
        return copied ? path : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        nameApplication();
        QSettings().clear();
        m_settings = std::make_unique<Settings>();
    }
    void init()
    {
        QSettings().clear();
        openWindow();
    }
    void cleanup()
    {
        m_window->close();
        m_window.reset();
    }

    void emptyPageOffersTheNextStep()
    {
        m_window->showPerspective(QStringLiteral("map"));
        QVERIFY(page()->emptyState()->isVisible());
        QVERIFY(!action("map.save")->isEnabled());
        QVERIFY(action("map.newSheet")->isEnabled());
        QVERIFY(!action("edit.undo")->isEnabled());
    }

    void opensASheetByItsFile()
    {
        const QString path = copySheet(QStringLiteral("a.sheet.json"));
        QVERIFY(!path.isEmpty());
        m_window->openPaths({path});
        QTRY_COMPARE(map()->document()->path(), path);
        QCOMPARE(m_window->currentPerspective(), QStringLiteral("map"));
        QVERIFY(page()->canvas()->isVisible());
        QVERIFY(page()->canvas()->ruleCount() > 10);
        QVERIFY(!map()->document()->isModified());
    }

    void editsAreUndoneAndSaved()
    {
        const QString path = copySheet(QStringLiteral("b.sheet.json"));
        m_window->openPaths({path});
        QTRY_COMPARE(map()->document()->path(), path);
        const int before = page()->canvas()->ruleCount();
        page()->selectRules({page()->canvas()->rules().constFirst().id});
        action("map.removeRules")->trigger();
        QCOMPARE(map()->document()->sheet().ruleCount(), before - 1);
        QVERIFY(action("edit.undo")->isEnabled());
        action("edit.undo")->trigger();
        QCOMPARE(map()->document()->sheet().ruleCount(), before);
        QVERIFY(!map()->document()->isModified());
        action("edit.redo")->trigger();
        QVERIFY(action("map.save")->isEnabled());
        action("map.save")->trigger();
        QVERIFY(!map()->document()->isModified());
        QCOMPARE(readSheetFile(path).sheet.ruleCount(), before - 1);
        // Elsewhere the keys are not the sheet's.
        m_window->showPerspective(QStringLiteral("traffic"));
        QVERIFY(!action("edit.undo")->isEnabled());
    }

    void unsavedEditsComeBack()
    {
        const QString path = copySheet(QStringLiteral("c.sheet.json"));
        m_window->openPaths({path});
        QTRY_COMPARE(map()->document()->path(), path);
        const QString id = map()->document()->sheet().rules.constFirst().id;
        map()->document()->setNote(id, QStringLiteral("not saved"));
        m_window->close();
        openWindow();
        m_window->openPaths({path});
        QTRY_COMPARE(map()->document()->path(), path);
        QCOMPARE(map()->document()->rule(id)->note, QStringLiteral("not saved"));
        QVERIFY(map()->document()->isModified());
        QVERIFY(m_window->messages()->texts().join(QString()).contains(QStringLiteral("c.sheet.json")));
        action("map.revert")->trigger();
        QVERIFY(map()->document()->rule(id)->note != QStringLiteral("not saved"));
    }

    void junkIsRefusedWithAReason()
    {
        const QString path = m_folder.filePath(QStringLiteral("junk.sheet.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100'000, '['));
        file.close();
        m_window->openPaths({path});
        QTRY_VERIFY(m_window->messages()->texts().join(QString()).contains(QStringLiteral("junk.sheet.json")));
        QVERIFY(!map()->document()->isOpen());
    }

    void theDemoHasASheetAndASample()
    {
        QVERIFY(m_window->openDemo());
        QTRY_VERIFY(map()->document()->isOpen());
        QVERIFY(map()->document()->path().contains(QStringLiteral("/sheets/")));
        m_window->showPerspective(QStringLiteral("map"));
        QTRY_VERIFY(!map()->session()->isBusy());
        QVERIFY(map()->session()->wanted().isEmpty()); // a finished sheet
        QTRY_VERIFY(!map()->session()->sample().isEmpty()); // and what the backend exported beside it
        QTRY_VERIFY(!map()->session()->result().json.isEmpty());
        m_window->workspace()->close();
        QVERIFY(!map()->document()->isOpen());
    }
};

QTEST_MAIN(MapTest)
#include "tst_map.moc"
