// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace Roamscope {

/// Decodes gzip and deflate as it comes, never more than was allowed: a few kilobytes can hold gigabytes.
class BodyInflater
{
public:
    enum class Result : quint8 { Ok, TooLarge, Broken };

    BodyInflater();
    ~BodyInflater();
    BodyInflater(const BodyInflater &) = delete;
    BodyInflater &operator=(const BodyInflater &) = delete;

    /// Appends to *out, at most `room` bytes.
    Result feed(QByteArrayView bytes, qint64 room, QByteArray *out);
    /// False when the stream ended in the middle.
    bool isComplete() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
