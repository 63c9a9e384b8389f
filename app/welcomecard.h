// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Roamscope {

/// A wide button with an icon, a title and a line that says what it does; the keys stand at its right end.
class WelcomeCard : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Style { Card, Primary, Row };

    WelcomeCard(Style style, const QIcon &icon, const QString &title, const QString &detail, QWidget *parent = nullptr);
    void setKeys(const QString &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style m_style;
    QString m_detail;
    QString m_keys;
};

/// Where files may be dropped, and what may be dropped there.
class DropZone : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DropZone(QWidget *parent = nullptr);
    void setHighlighted(bool highlighted);
    QSize sizeHint() const override { return {420, 190}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_highlighted = false;
};

} // namespace Roamscope
