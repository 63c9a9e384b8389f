// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/endpoint.h"

#include <QAbstractListModel>
#include <QUndoStack>

#include <vector>

namespace Roamscope {

/// The endpoints of the workspace (or of the user, without one) as a list model. Every edit is an undo command. What a
/// later version wrote, kinds that this one does not know among it, is kept as it came. Interface thread only.
class EndpointList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, KindRole, RoleCount };

    explicit EndpointList(QObject *parent = nullptr);

    /// The content of endpoints.json: {"endpoints": [{"id", "kind", "name", "settings"}]}. Replaces everything and
    /// empties the undo stack. What cannot be read is told in `problems`, translated.
    void read(const nlohmann::ordered_json &document, QStringList *problems = nullptr);
    nlohmann::ordered_json toJson() const;

    int count() const { return int(m_endpoints.size()); }
    const Endpoint &at(int row) const { return m_endpoints[std::size_t(row)]; }
    int rowOf(QStringView id) const;
    const Endpoint *find(QStringView id) const;

    /// Adds one with a name that is free and returns its id.
    QString add(EndpointKind kind, const QString &name, const Endpoint::Settings &settings);
    /// A copy behind the original, with an id of its own: secrets are not copied.
    QString duplicate(const QString &id);
    void remove(const QString &id);
    void rename(const QString &id, const QString &name);
    /// `what` names the edit for the undo menu; edits of the same `what` that follow each other become one step.
    void setSettings(const QString &id, const Endpoint::Settings &settings, const QString &what);
    /// `name`, or `name 2` … where it is taken.
    QString freeName(const QString &name) const;

    QUndoStack *undoStack() { return &m_undo; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Something that belongs in endpoints.json changed.
    void changed();
    /// Name or settings of one changed, by an edit or by undo.
    void endpointChanged(const QString &id);

private:
    friend class EndpointEditCommand;
    void insertAt(int row, const Endpoint &endpoint);
    Endpoint takeAt(int row);
    void replaceAt(int row, const Endpoint &endpoint);

    std::vector<Endpoint> m_endpoints;
    nlohmann::ordered_json m_document; ///< with the members that are not ours
    nlohmann::ordered_json m_foreign; ///< entries of kinds that this version does not know
    QUndoStack m_undo;
};

} // namespace Roamscope

Q_DECLARE_METATYPE(Roamscope::EndpointKind)
