// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"

#include "models/catalog/catalogdata.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

// A static library's resources are only linked in when somebody asks for them, and the macro that asks
// must stand outside every namespace.
static void initializeCatalogResources()
{
    Q_INIT_RESOURCE(catalog);
}

namespace Roamscope {

namespace {

constexpr const char *versionFiles[] = {
    "ocpp-1.6.json", "ocpp-2.0.1.json", "ocpp-2.1.json", "ocpi-2.1.1.json", "ocpi-2.2.1.json", "ocpi-2.3.0.json",
};

std::string_view view(QByteArrayView text)
{
    return {text.data(), std::size_t(text.size())};
}

QString translated(std::string_view text)
{
    if (text.empty())
        return {};
    const QByteArray source(text.data(), qsizetype(text.size()));
    return QCoreApplication::translate("Roamscope::CatalogHelp", source.constData());
}

QByteArray readResource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template<typename Item>
const Item *findByName(const NameIndex &index, std::span<const Item> items, std::string_view name)
{
    const std::size_t size = index.slots.size();
    if (size == 0)
        return nullptr;
    std::size_t slot = NameIndex::hash(name.data(), name.size()) & (size - 1);
    while (const quint16 place = index.slots[slot]) {
        const Item &item = items[place - 1];
        if (item.name == name)
            return &item;
        slot = (slot + 1) & (size - 1);
    }
    return nullptr;
}

} // namespace

const CatalogEnumValue *CatalogEnum::value(std::string_view valueName) const
{
    return findByName(index, values, valueName);
}

const CatalogField *CatalogObject::field(std::string_view fieldName) const
{
    return findByName(index, fields, fieldName);
}

struct Catalog::Private
{
    TextArena arena;
    std::array<CatalogVersion, std::size_t(ProtocolVersion::Count)> versions;
    quint32 objectCount = 0;
    quint32 fieldCount = 0;

    const CatalogVersion &version(ProtocolVersion number) const
    {
        return versions[number < ProtocolVersion::Count ? std::size_t(number) : 0];
    }

    const CatalogAction *action(ProtocolVersion number, QByteArrayView name) const
    {
        const auto &actions = version(number).actions;
        const auto found = actions.find(view(name));
        return found == actions.end() ? nullptr : &found->second;
    }
};

Catalog::Catalog()
    : d(std::make_unique<Private>())
{
    initializeCatalogResources();
    CatalogLoader loader(&d->arena);
    CatalogHelp ocpp;
    CatalogHelp ocpi;
    QByteArray error;
    const auto readHelp = [&](const char *name, CatalogHelp *help) {
        const QByteArray json = readResource(QStringLiteral(":/catalog/help/") + QLatin1StringView(name));
        if (!json.isEmpty() && !loader.readHelp(json, name, help, &error))
            qCritical("Catalog: %s", error.constData());
    };
    readHelp("ocpp.json", &ocpp);
    readHelp("ocpi.json", &ocpi);
    for (const char *name : versionFiles) {
        const QByteArray json = readResource(QStringLiteral(":/catalog/") + QLatin1StringView(name));
        if (json.isEmpty())
            continue;
        CatalogVersion version;
        if (!loader.readVersion(json, name, &version, &error)) {
            // Ours, and a test loads them all: only a broken build gets here.
            qCritical("Catalog: %s", error.constData());
            continue;
        }
        loader.describe(&version, isOcpi(version.rules.version) ? ocpi : ocpp);
        const auto place = std::size_t(version.rules.version);
        d->versions[place] = std::move(version);
        for (CatalogObject &object : d->versions[place].objects)
            object.rules = &d->versions[place].rules;
    }
    d->objectCount = loader.objectCount();
    d->fieldCount = loader.fieldCount();
}

Catalog::~Catalog() = default;

const Catalog &Catalog::instance()
{
    static const Catalog catalog;
    return catalog;
}

const CatalogObject *Catalog::request(ProtocolVersion version, QByteArrayView action) const
{
    const CatalogAction *found = d->action(version, action);
    return found ? found->request : nullptr;
}

const CatalogObject *Catalog::response(ProtocolVersion version, QByteArrayView action) const
{
    const CatalogAction *found = d->action(version, action);
    return found ? found->response : nullptr;
}

const CatalogObject *Catalog::object(ProtocolVersion version, QByteArrayView name) const
{
    const auto &objects = d->version(version).objectByName;
    const auto found = objects.find(view(name));
    return found == objects.end() ? nullptr : found->second;
}

const CatalogEnum *Catalog::enumeration(ProtocolVersion version, QByteArrayView name) const
{
    const auto &enums = d->version(version).enumByName;
    const auto found = enums.find(view(name));
    return found == enums.end() ? nullptr : found->second;
}

const CatalogObject *Catalog::moduleObject(ProtocolVersion version, QByteArrayView module) const
{
    const auto &modules = d->version(version).modules;
    const auto found = modules.find(view(module));
    return found == modules.end() ? nullptr : found->second;
}

bool Catalog::isSend(ProtocolVersion version, QByteArrayView action) const
{
    const CatalogAction *found = d->action(version, action);
    return found && !found->response;
}

bool Catalog::initiator(ProtocolVersion version, QByteArrayView action, Initiator *initiator) const
{
    if (version != ProtocolVersion::Unknown) {
        const CatalogAction *found = d->action(version, action);
        if (found)
            *initiator = found->from;
        return found != nullptr;
    }
    // No action changed sides from one version to the next.
    for (const CatalogVersion &candidate : d->versions) {
        const auto found = candidate.actions.find(view(action));
        if (found != candidate.actions.end()) {
            *initiator = found->second.from;
            return true;
        }
    }
    return false;
}

bool Catalog::knowsAction(QByteArrayView action) const
{
    return std::ranges::any_of(d->versions, [&](const CatalogVersion &version) {
        return version.actions.contains(view(action));
    });
}

QStringList Catalog::actions(ProtocolVersion version) const
{
    QStringList names;
    for (const CatalogVersion &candidate : d->versions) {
        if (version != ProtocolVersion::Unknown && candidate.rules.version != version)
            continue;
        for (const auto &[name, action] : candidate.actions)
            names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

QStringList Catalog::moduleNames(ProtocolVersion version) const
{
    QStringList names;
    const CatalogVersion &found = d->version(version);
    for (const std::string_view name : found.moduleNames)
        names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
    if (names.isEmpty()) { // OCPP: the feature profiles of its messages
        for (const CatalogObject &object : found.objects) {
            const QString name = QString::fromUtf8(object.module.data(), qsizetype(object.module.size()));
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
        names.sort();
    }
    return names;
}

QList<const CatalogObject *> Catalog::objects(ProtocolVersion version) const
{
    QList<const CatalogObject *> all;
    const CatalogVersion &found = d->version(version);
    all.reserve(qsizetype(found.objects.size()));
    for (const CatalogObject &object : found.objects)
        all.append(&object);
    return all;
}

const CatalogField *Catalog::fieldAt(const CatalogObject *object, QStringView pointer) const
{
    const CatalogField *field = nullptr;
    bool insideArray = false; // the next token counts its elements
    while (!pointer.isEmpty()) {
        if (pointer.front() != u'/')
            return nullptr;
        pointer = pointer.sliced(1);
        const qsizetype end = pointer.indexOf(u'/');
        const QStringView token = end < 0 ? pointer : pointer.first(end);
        pointer = end < 0 ? QStringView() : pointer.sliced(end);
        if (insideArray) {
            const bool isIndex = !token.isEmpty()
                && std::ranges::all_of(token, [](QChar c) { return c >= u'0' && c <= u'9'; });
            if (!isIndex)
                return nullptr;
            insideArray = false;
            continue;
        }
        if (!object)
            return nullptr;
        QByteArray name = token.toUtf8();
        name.replace("~1", "/").replace("~0", "~");
        field = object->field(view(name));
        if (!field)
            return nullptr;
        object = field->object;
        insideArray = field->array;
    }
    return field;
}

quint32 Catalog::objectCount() const
{
    return d->objectCount;
}

quint32 Catalog::fieldCount() const
{
    return d->fieldCount;
}

QString localizedDescription(const CatalogObject &object)
{
    return translated(object.description);
}

QString localizedDescription(const CatalogObject &, const CatalogField &field)
{
    return translated(field.description);
}

QString localizedDescription(const CatalogEnumValue &value)
{
    return translated(value.description);
}

} // namespace Roamscope
