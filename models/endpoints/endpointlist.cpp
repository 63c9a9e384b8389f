// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/endpointlist.h"

#include <QUndoCommand>
#include <QUuid>

#include <algorithm>
#include <array>

namespace Roamscope {

using Json = nlohmann::ordered_json;

/// One edit of the list. Before and after are whole endpoints: they are small, and undo puts back exactly what was.
class EndpointEditCommand : public QUndoCommand
{
public:
    enum class Kind : quint8 { Insert, Remove, Rename, Settings };

    EndpointEditCommand(EndpointList *list, Kind kind, int row, Endpoint before, Endpoint after, const QString &text, const QString &what = {})
        : QUndoCommand(text)
        , m_list(list)
        , m_kind(kind)
        , m_row(row)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_what(what)
    {}

    void redo() override
    {
        switch (m_kind) {
        case Kind::Insert:
            m_list->insertAt(m_row, m_after);
            break;
        case Kind::Remove:
            m_list->takeAt(m_row);
            break;
        case Kind::Rename:
        case Kind::Settings:
            m_list->replaceAt(m_list->rowOf(m_after.id), m_after);
            break;
        }
    }

    void undo() override
    {
        switch (m_kind) {
        case Kind::Insert:
            m_list->takeAt(m_row);
            break;
        case Kind::Remove:
            m_list->insertAt(m_row, m_before);
            break;
        case Kind::Rename:
        case Kind::Settings:
            m_list->replaceAt(m_list->rowOf(m_before.id), m_before);
            break;
        }
    }

    int id() const override { return m_kind == Kind::Settings ? 1 : -1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const EndpointEditCommand *>(other);
        if (next->m_after.id != m_after.id || next->m_what != m_what)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    EndpointList *m_list;
    Kind m_kind;
    int m_row;
    Endpoint m_before;
    Endpoint m_after;
    QString m_what;
};

namespace {

constexpr std::size_t mostEndpoints = 1000;

QString text(const Json &entry, const char *name)
{
    return settingText(entry, name);
}

} // namespace

EndpointList::EndpointList(QObject *parent)
    : QAbstractListModel(parent)
    , m_document(Json::object())
    , m_foreign(Json::array())
{
}

void EndpointList::read(const Json &document, QStringList *problems)
{
    const auto tell = [problems](const QString &problem) {
        if (problems)
            problems->append(problem);
    };
    beginResetModel();
    m_undo.clear();
    m_endpoints.clear();
    m_foreign = Json::array();
    m_document = document.is_object() ? document : Json::object();
    const auto list = m_document.find("endpoints");
    if (list != m_document.end() && !list->is_array())
        tell(tr("endpoints: a list is expected."));
    else if (list != m_document.end()) {
        for (const Json &entry : *list) {
            const std::optional<EndpointKind> kind = endpointKindFromId(text(entry, "kind"));
            if (!kind || m_endpoints.size() >= mostEndpoints) {
                m_foreign.push_back(entry);
                tell(m_endpoints.size() >= mostEndpoints
                         ? tr("More than %Ln endpoint(s): the rest is kept in the file and not shown.", nullptr, int(mostEndpoints))
                         : tr("The endpoint “%1” is of the kind “%2”, which this version does not know. It is kept in the file.")
                               .arg(text(entry, "name"), text(entry, "kind")));
                continue;
            }
            Endpoint endpoint {.id = text(entry, "id"), .name = text(entry, "name"), .kind = *kind};
            // A second one with the same id would share secrets with the first.
            if (endpoint.id.isEmpty() || find(endpoint.id))
                endpoint.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            if (endpoint.name.trimmed().isEmpty())
                endpoint.name = endpointKindName(*kind);
            if (const auto settings = entry.find("settings"); settings != entry.end() && settings->is_object())
                endpoint.settings = *settings;
            m_endpoints.push_back(std::move(endpoint));
        }
    }
    endResetModel();
}

Json EndpointList::toJson() const
{
    Json document = m_document;
    Json list = Json::array();
    for (const Endpoint &endpoint : m_endpoints) {
        list.push_back({{"id", endpoint.id.toStdString()},
                        {"kind", std::string(endpointKindId(endpoint.kind).latin1())},
                        {"name", endpoint.name.toStdString()},
                        {"settings", endpoint.settings}});
    }
    for (const Json &foreign : m_foreign)
        list.push_back(foreign);
    document["endpoints"] = std::move(list);
    return document;
}

int EndpointList::rowOf(QStringView id) const
{
    const auto it = std::find_if(m_endpoints.begin(), m_endpoints.end(), [id](const Endpoint &endpoint) { return endpoint.id == id; });
    return it == m_endpoints.end() ? -1 : int(it - m_endpoints.begin());
}

const Endpoint *EndpointList::find(QStringView id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &at(row);
}

QString EndpointList::freeName(const QString &name) const
{
    const auto taken = [this](const QString &candidate) {
        return std::any_of(m_endpoints.begin(), m_endpoints.end(), [&](const Endpoint &endpoint) { return endpoint.name == candidate; });
    };
    QString candidate = name;
    for (int i = 2; taken(candidate); ++i)
        candidate = name + QLatin1Char(' ') + QString::number(i);
    return candidate;
}

QString EndpointList::add(EndpointKind kind, const QString &name, const Endpoint::Settings &settings)
{
    const Endpoint endpoint {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                             .name = freeName(name),
                             .kind = kind,
                             .settings = settings.is_object() ? settings : Endpoint::Settings::object()};
    m_undo.push(new EndpointEditCommand(this, EndpointEditCommand::Kind::Insert, count(), {}, endpoint, tr("Add %1").arg(endpoint.name)));
    return endpoint.id;
}

QString EndpointList::duplicate(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return {};
    Endpoint copy = at(row);
    copy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    copy.name = freeName(copy.name);
    m_undo.push(new EndpointEditCommand(this, EndpointEditCommand::Kind::Insert, row + 1, {}, copy, tr("Duplicate %1").arg(at(row).name)));
    return copy.id;
}

void EndpointList::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row >= 0)
        m_undo.push(new EndpointEditCommand(this, EndpointEditCommand::Kind::Remove, row, at(row), {}, tr("Remove %1").arg(at(row).name)));
}

void EndpointList::rename(const QString &id, const QString &name)
{
    const int row = rowOf(id);
    const QString clean = name.simplified();
    if (row < 0 || clean.isEmpty() || clean == at(row).name)
        return;
    Endpoint after = at(row);
    after.name = clean;
    m_undo.push(new EndpointEditCommand(this, EndpointEditCommand::Kind::Rename, row, at(row), after, tr("Rename %1").arg(at(row).name)));
}

void EndpointList::setSettings(const QString &id, const Endpoint::Settings &settings, const QString &what)
{
    const int row = rowOf(id);
    if (row < 0 || settings == at(row).settings)
        return;
    Endpoint after = at(row);
    after.settings = settings;
    m_undo.push(new EndpointEditCommand(this, EndpointEditCommand::Kind::Settings, row, at(row), after, tr("%1 of %2").arg(what, after.name), what));
}

void EndpointList::insertAt(int row, const Endpoint &endpoint)
{
    beginInsertRows({}, row, row);
    m_endpoints.insert(m_endpoints.begin() + row, endpoint);
    endInsertRows();
    Q_EMIT changed();
}

Endpoint EndpointList::takeAt(int row)
{
    beginRemoveRows({}, row, row);
    Endpoint endpoint = std::move(m_endpoints[std::size_t(row)]);
    m_endpoints.erase(m_endpoints.begin() + row);
    endRemoveRows();
    Q_EMIT changed();
    return endpoint;
}

void EndpointList::replaceAt(int row, const Endpoint &endpoint)
{
    if (row < 0)
        return;
    m_endpoints[std::size_t(row)] = endpoint;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT endpointChanged(endpoint.id);
    Q_EMIT changed();
}

int EndpointList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant EndpointList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Endpoint &endpoint = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return endpoint.name;
    case Qt::ToolTipRole:
        return endpointKindPurpose(endpoint.kind);
    case IdRole:
        return endpoint.id;
    case KindRole:
        return QVariant::fromValue(endpoint.kind);
    default:
        return {};
    }
}

bool EndpointList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    rename(at(index.row()).id, value.toString());
    return true;
}

Qt::ItemFlags EndpointList::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

} // namespace Roamscope
