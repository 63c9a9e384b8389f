// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <utility>

namespace Roamscope {

/// How much all unfinished messages of a packet capture may hold together, and how much compressed ones may expand to.
class StreamBudget
{
public:
    explicit StreamBudget(quint64 limit, quint64 expansion = quint64(1) << 30)
        : m_left(limit)
        , m_expansion(expansion)
    {
    }
    /// False when everything that was compressed has become too much.
    bool expand(quint64 bytes)
    {
        m_expansion -= std::min(m_expansion, bytes);
        return m_expansion > 0;
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
    quint64 m_expansion;
};

/// A part of a budget, given back in the end.
class StreamCharge
{
public:
    StreamCharge() = default;
    StreamCharge(StreamCharge &&other) noexcept
        : m_budget(std::exchange(other.m_budget, nullptr))
        , m_bytes(other.m_bytes)
    {
    }
    StreamCharge &operator=(StreamCharge &&other) noexcept
    {
        std::swap(m_budget, other.m_budget);
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    ~StreamCharge()
    {
        if (m_budget)
            m_budget->give(m_bytes);
    }
    bool take(StreamBudget &budget, quint64 bytes)
    {
        if (!budget.take(bytes))
            return false;
        m_budget = &budget;
        m_bytes = bytes;
        return true;
    }

private:
    StreamBudget *m_budget = nullptr;
    quint64 m_bytes = 0;
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
