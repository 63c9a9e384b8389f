// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/automap.h"

#include <QFrame>

#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Roamscope {

class MappingSession;

/// Source fields that may fill one target field, best first; typing searches all of them. Enter connects,
/// Escape closes. Closes itself when the focus goes elsewhere.
class AutoMapPopup : public QFrame
{
    Q_OBJECT
public:
    explicit AutoMapPopup(MappingSession *session, QWidget *parent = nullptr);

    /// Opens at a place of the screen for a target field.
    void open(const QString &target, const QPoint &globalPosition);
    QListView *list() const { return m_list; }
    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    /// A source was chosen and connected; `rules` are the new or changed ones.
    void connected(const QStringList &rules);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose();

    MappingSession *m_session;
    QString m_target;
    std::shared_ptr<const AutoMap> m_map;
    QList<Suggestion> m_suggestions;
    QLabel *m_title;
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    QLabel *m_hint;
};

} // namespace Roamscope
