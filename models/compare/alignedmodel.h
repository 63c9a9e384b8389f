// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/aligneddocument.h"

#include <QAbstractItemModel>
#include <QHash>

namespace Roamscope {

/// An AlignedDocument as a tree: the field, and what each side holds of it, in one row.
class AlignedModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { FieldColumn, CpoColumn, EmspColumn, ChargerColumn, NoteColumn, ColumnCount };
    enum Role {
        MarkRole = Qt::UserRole, ///< AlignedDocument::Mark as int
        BelowRole, ///< the gravest mark of it and below
        DifferenceRole, ///< the caller's number; −1 = none
        OutsiderRole, ///< side that stands alone; −1 = none
        OlderRole, ///< side whose copy is older; −1 = not known
        AbsentRole, ///< true for a side that does not have the value
        KindRole, ///< PayloadDocument::Kind of the side's value
    };

    explicit AlignedModel(QObject *parent = nullptr);

    /// `notes` and `older` by the numbers that were attached.
    void setDocument(AlignedDocument document, const QHash<int, QString> &notes = {}, const QHash<int, int> &older = {});
    void setSideNames(const std::array<QString, AlignedDocument::sideCount> &names);
    const AlignedDocument &document() const { return m_document; }
    /// Rows of this mark or graver only, with what stands above them.
    void setLeast(AlignedDocument::Mark mark);
    AlignedDocument::Mark least() const { return m_least; }

    int rowOf(const QModelIndex &index) const; ///< in the document; −1 for none
    QModelIndex indexOf(int row, int column = FieldColumn) const;
    /// Leaves of a mark, of the whole object.
    int count(AlignedDocument::Mark mark) const { return m_counts[std::size_t(mark)]; }
    /// The next leaf that matters, in the order of the tree, after (or before) a row; −1 when there is none.
    int neighbour(int row, int direction) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void filter();
    QString noteText(int row) const;

    AlignedDocument m_document;
    QHash<int, QString> m_notes;
    QHash<int, int> m_older;
    std::array<QString, AlignedDocument::sideCount> m_names;
    AlignedDocument::Mark m_least = AlignedDocument::Mark::Same;
    std::vector<std::vector<int>> m_children; ///< those that are shown
    std::vector<int> m_placeOf; ///< among the siblings shown; −1 = hidden
    std::array<int, std::size_t(AlignedDocument::Mark::Count)> m_counts {};
};

} // namespace Roamscope
