// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetdocument.h"
#include "models/catalog/severity.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <vector>

namespace Roamscope {

class MappingSession;
struct SchemaNode;

/// A sheet as a grid: a line for each target field, in the order of the target's schema, with the rule that
/// fills it. Rules whose target the schema does not have stand at the end. Edits go to the document.
class RuleTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TargetColumn,
        RequiredColumn,
        TypeColumn,
        SourceColumn,
        StepsColumn,
        SampleInColumn,
        SampleOutColumn,
        LossColumn,
        NoteColumn,
        OwnerColumn,
        StatusColumn,
        ProblemColumn,
        ColumnCount
    };
    enum Role { RuleRole = Qt::UserRole, PointerRole, SeverityRole, StatusRole };
    enum class Show : quint8 { All, Mapped, Unmapped, Wanted, Problems };

    /// What is shown; every condition must hold.
    struct Filter
    {
        QString text {}; ///< words that must all stand somewhere in the line
        std::optional<RuleStatus> status {};
        Show show = Show::All;
        bool operator==(const Filter &) const = default;
    };

    explicit RuleTableModel(MappingSession *session, QObject *parent = nullptr);

    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    int total() const { return int(m_rows.size()); } ///< lines without the filter
    int hidden() const { return int(m_rows.size() - m_shown.size()); }
    QString ruleAt(int row) const;
    QString pointerAt(int row) const;
    /// −1 when it is not shown.
    int rowOfRule(const QString &id) const;
    int rowOfTarget(const QString &pointer) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void countsChanged();
    /// A rule was made by an edit here.
    void ruleMade(const QString &id);

private:
    struct Row
    {
        QString pointer {};
        QString rule {}; ///< empty: no rule fills the field
        const SchemaNode *node = nullptr;
        int depth = 0;
        bool required = false;
        bool wanted = false;
        RuleStatus status = RuleStatus::Open;
        bool disabled = false;
        QString type {};
        QString source {};
        QString steps {};
        QString loss {};
        QString note {};
        QString owner {};
        QString in {};
        QString out {};
        QString problem {};
        std::optional<Severity> severity {};
        bool isSame(const Row &other) const { return pointer == other.pointer && rule == other.rule; }
    };
    void reload(); ///< another sheet or schema
    void update(); ///< rules came, went or changed
    void fillProblems();
    std::vector<Row> collect() const;
    void fillRule(Row &row) const;
    bool isShown(const Row &row) const;
    std::vector<int> shownRows() const;
    void applyShown(std::vector<int> shown);
    void setSource(const Row &row, const QString &path);

    MappingSession *m_session;
    Filter m_filter;
    QStringList m_words;
    std::vector<Row> m_rows;
    std::vector<int> m_shown; ///< places in m_rows
};

} // namespace Roamscope
