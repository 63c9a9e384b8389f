// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come by themselves, in the real window: one that grows, and a folder into which they are put.
#include "app/actionregistry.h"
#include "app/application.h"
#include "app/followindicator.h"
#include "app/languages.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/settings.h"
#include "app/watchcontroller.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureview.h"
#include "models/workspace/workspace.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Roamscope;

class WatchWindowTest : public QObject
{
    Q_OBJECT
private:
    static constexpr int patience = 30000; ///< ms that a busy machine may need

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    static void append(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        QCOMPARE(file.write(text), qint64(text.size()));
    }
    static QByteArray heartbeat(int id)
    {
        return "2026-06-01T10:00:0" + QByteArray::number(id) + "Z CP01 received [2,\"" + QByteArray::number(id) + "\",\"Heartbeat\",{}]\n";
    }
    quint32 shown() const
    {
        const CapturePtr capture = m_window->session()->view()->capture();
        return capture ? capture->size() : 0;
    }
    QAction *action(const char *id) const { return m_window->actionRegistry()->action(QLatin1StringView(id)); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        nameApplication();
        Languages::install(QStringLiteral("en"));
    }
    void init()
    {
        QSettings().clear();
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>();
        m_window = std::make_unique<MainWindow>(m_settings.get());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
    }

    void followsAFile()
    {
        const QString path = m_dir->filePath(QStringLiteral("growing.log"));
        append(path, heartbeat(1));
        QVERIFY(!action("file.stopFollowing")->isEnabled());
        m_window->follow(path);
        QCOMPARE(m_window->currentPerspective(), QStringLiteral("traffic"));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 1u, patience);
        auto *indicator = m_window->findChild<FollowIndicator *>();
        QVERIFY(indicator && indicator->isVisible());
        QVERIFY2(indicator->text().contains(QStringLiteral("growing.log")), qPrintable(indicator->text()));
        QVERIFY(action("record.follow")->isEnabled());
        append(path, heartbeat(2));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 2u, patience);
        QVERIFY(action("file.stopFollowing")->isEnabled());
        action("file.stopFollowing")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->watchController()->followed().isEmpty(), patience);
        QVERIFY(!indicator->isVisible());
        QVERIFY(!action("file.stopFollowing")->isEnabled());
        QCOMPARE(shown(), 2u);
    }

    void saysWhatCannotBeFollowed()
    {
        m_window->follow(m_dir->filePath(QStringLiteral("nothing.log")));
        QVERIFY(m_window->watchController()->followed().isEmpty());
        QVERIFY(m_window->messages()->texts().join(QLatin1Char('\n')).contains(QStringLiteral("nothing.log")));
    }

    void opensWhatComesIntoAFolder()
    {
        QVERIFY(m_window->workspace()->create(m_dir->filePath(QStringLiteral("site"))));
        const QString inbox = m_dir->filePath(QStringLiteral("inbox"));
        QVERIFY(QDir().mkpath(inbox));
        append(inbox + QStringLiteral("/old.log"), heartbeat(1));
        WatchController *watch = m_window->watchController();
        watch->setPace(60, 20);
        watch->watch(inbox);
        QCOMPARE(QDir(m_window->workspace()->workspace()->watchedFolder()), QDir(inbox));
        QVERIFY(m_window->findChild<FollowIndicator *>()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(watch->isWatching(), patience);
        // What is still being copied is left alone until it has its name.
        append(inbox + QStringLiteral("/first.log.part"), heartbeat(2));
        append(inbox + QStringLiteral("/.hidden.log"), heartbeat(2));
        QVERIFY(QFile::rename(inbox + QStringLiteral("/first.log.part"), inbox + QStringLiteral("/first.log")));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 1u, patience);
        QVERIFY(m_window->messages()->texts().join(QLatin1Char('\n')).contains(QStringLiteral("first.log")));
        append(inbox + QStringLiteral("/second.log"), heartbeat(3) + heartbeat(4));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 3u, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session()->paths().size(), 2, patience);
        action("file.stopWatching")->trigger();
        QVERIFY(watch->watched().isEmpty());
        QVERIFY(m_window->workspace()->workspace()->watchedFolder().isEmpty());
    }
};

QTEST_MAIN(WatchWindowTest)
#include "tst_watchwindow.moc"
