// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Roamscope {

/// Finds a literal in bytes at the speed of memory: the two rarest bytes of the needle are looked for
/// 32 places at a time (AVX2 where the processor has it). Case is that of ASCII letters.
/// Immutable; share it between threads.
class TextSearch
{
public:
    explicit TextSearch(const QByteArray &needle, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive);

    /// First place in [begin, end) where the needle stands; nullptr when nowhere.
    const char *find(const char *begin, const char *end) const;
    bool isIn(QByteArrayView text) const { return find(text.data(), text.data() + text.size()) != nullptr; }
    const QByteArray &needle() const { return m_needle; }

private:
    bool matchesAt(const char *at) const;
    const char *findPortable(const char *begin, const char *end) const;
    const char *findAvx2(const char *begin, const char *end) const;

    QByteArray m_needle; ///< lower case when case does not matter
    bool m_foldCase = false;
    bool m_hasAvx2 = false;
    qsizetype m_first = 0; ///< places of the two rarest bytes, first < second unless there is only one
    qsizetype m_second = 0;
};

} // namespace Roamscope
