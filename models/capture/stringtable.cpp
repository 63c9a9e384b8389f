// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/stringtable.h"

#include <QHash>
#include <QReadWriteLock>

#include <vector>

namespace Roamscope {

struct StringTable::Private
{
    mutable QReadWriteLock lock;
    std::vector<QByteArray> texts;
    QHash<QByteArray, quint16> ids;
};

StringTable::StringTable()
    : d(std::make_unique<Private>())
{
    d->texts.push_back(QByteArray());
    d->ids.insert(QByteArray(), 0);
}

StringTable::~StringTable() = default;

quint16 StringTable::intern(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    // The key is looked up without a copy; only the first sight of a text allocates.
    const QByteArray borrowed = QByteArray::fromRawData(text.data(), text.size());
    {
        QReadLocker locker(&d->lock);
        const auto known = d->ids.constFind(borrowed);
        if (known != d->ids.constEnd())
            return known.value();
    }
    QWriteLocker locker(&d->lock);
    if (d->texts.size() >= overflow)
        return overflow;
    const QByteArray own = text.toByteArray();
    const auto id = quint16(d->texts.size());
    d->texts.push_back(own);
    d->ids.insert(own, id);
    return id;
}

quint16 StringTable::find(QByteArrayView text) const
{
    QReadLocker locker(&d->lock);
    return d->ids.value(QByteArray::fromRawData(text.data(), text.size()), 0);
}

QByteArray StringTable::text(quint16 id) const
{
    if (id == overflow)
        return QByteArrayLiteral("\xE2\x80\xA6");
    QReadLocker locker(&d->lock);
    return id < d->texts.size() ? d->texts[id] : QByteArray();
}

int StringTable::size() const
{
    QReadLocker locker(&d->lock);
    return int(d->texts.size());
}

} // namespace Roamscope
