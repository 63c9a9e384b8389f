// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Roamscope {

/// How much all unfinished messages of a packet capture may hold together.
class StreamBudget
{
public:
    explicit StreamBudget(quint64 limit)
        : m_left(limit)
    {
    }
    bool take(quint64 bytes)
    {
        if (bytes > m_left)
            return false;
        m_left -= bytes;
        return true;
    }
    void give(quint64 bytes) { m_left += bytes; }

private:
    quint64 m_left;
};

/// Bytes of an unfinished message, within a budget.
class StreamBuffer
{
public:
    explicit StreamBuffer(StreamBudget &budget)
        : m_budget(budget)
    {
    }
    ~StreamBuffer() { m_budget.give(quint64(m_bytes.size())); }
    StreamBuffer(const StreamBuffer &) = delete;
    StreamBuffer &operator=(const StreamBuffer &) = delete;

    /// False when the budget is used up; nothing is appended then.
    bool append(QByteArrayView bytes)
    {
        if (!m_budget.take(quint64(bytes.size())))
            return false;
        m_bytes.append(bytes);
        return true;
    }
    void clear()
    {
        m_budget.give(quint64(m_bytes.size()));
        // What is usual stays at hand; what was large is given back.
        if (m_bytes.capacity() > 65536)
            m_bytes = {};
        else
            m_bytes.resize(0);
    }
    QByteArray take()
    {
        m_budget.give(quint64(m_bytes.size()));
        return std::exchange(m_bytes, {});
    }
    qsizetype size() const { return m_bytes.size(); }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    QByteArrayView view() const { return m_bytes; }

private:
    StreamBudget &m_budget;
    QByteArray m_bytes;
};

} // namespace Roamscope
