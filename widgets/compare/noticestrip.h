// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/severity.h"

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace Roamscope {

/// What is worth telling before any difference, in a line each: other parties, nothing in common, versions lifted.
class NoticeStrip : public QWidget
{
    Q_OBJECT
public:
    struct Notice
    {
        Severity severity = Severity::Note;
        QString text {};
        QString advice {};
        bool operator==(const Notice &) const = default;
    };
    explicit NoticeStrip(QWidget *parent = nullptr);

    void setNotices(const QList<Notice> &notices);
    QStringList texts() const;

private:
    QList<Notice> m_notices;
    QVBoxLayout *m_layout;
};

} // namespace Roamscope
