// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Roamscope {

class MainWindow;
class Settings;

/// Takes pictures of every perspective, light and dark, once the capture is read and checked, and writes
/// the report of what was found. For the README, for machines without a display, and for a look by hand.
class Renderer : public QObject
{
    Q_OBJECT
public:
    Renderer(MainWindow *window, Settings *settings, const QString &folder);

    void start();
    int exitCode() const { return m_exitCode; }

private:
    struct Picture
    {
        QString perspective {};
        QString view {}; ///< inside the perspective, as the picture is named; empty = as it comes up
        bool dark = false;
        bool palette = false;
    };
    void waitForCapture();
    void prepareNext();
    void showComparison(const QString &view);
    void showLineage(bool status);
    void take();
    void finish();
    void writeReport();

    MainWindow *m_window;
    Settings *m_settings;
    QString m_folder;
    QList<Picture> m_queue;
    QTimer m_timer;
    int m_waited = 0; ///< ms
    bool m_showsStations = false; ///< the example of Connect is set up
    int m_exitCode = 0;
};

} // namespace Roamscope
