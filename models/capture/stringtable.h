// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>

namespace Roamscope {

/// Interned byte strings (actions, charge point ids) with 16-bit ids; id 0 is the empty string.
/// One thread interns while any number read; at 65,535 strings the rest share the id `overflow`,
/// whose text is "…" (a capture with more charge points than that is told so in its ledger).
class StringTable
{
public:
    static constexpr quint16 overflow = 0xffff;

    StringTable();
    ~StringTable();
    StringTable(const StringTable &) = delete;
    StringTable &operator=(const StringTable &) = delete;

    quint16 intern(QByteArrayView text);
    /// 0 when the text is not known.
    quint16 find(QByteArrayView text) const;
    QByteArray text(quint16 id) const;
    int size() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
