// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace Roamscope {

class ActionRegistry;
class Settings;

/// The first perspective: what Roamscope is for, how to begin, and what was open before.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(ActionRegistry *registry, Settings *settings, QWidget *parent = nullptr);

    /// Files are being dragged over the window.
    void setDropHighlighted(bool highlighted);

Q_SIGNALS:
    void openRequested(const QStringList &paths);
    void workspaceRequested(const QString &folder);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillRecent();
    QWidget *makeStart(QWidget *parent);
    QWidget *makeRecent(QWidget *parent);

    ActionRegistry *m_registry;
    Settings *m_settings;
    QWidget *m_dropZone = nullptr;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace Roamscope
