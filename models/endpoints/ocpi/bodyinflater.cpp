// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/bodyinflater.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace Roamscope {

struct BodyInflater::Private
{
    z_stream stream {};
    bool started = false;
    bool complete = false;
    bool raw = false; ///< "deflate" without the zlib header, as some servers send it

    bool begin(int windowBits)
    {
        if (started)
            inflateEnd(&stream);
        stream = {};
        started = inflateInit2(&stream, windowBits) == Z_OK;
        return started;
    }
};

BodyInflater::BodyInflater()
    : d(std::make_unique<Private>())
{
}

BodyInflater::~BodyInflater()
{
    if (d->started)
        inflateEnd(&d->stream);
}

bool BodyInflater::isComplete() const
{
    return d->complete || !d->started;
}

BodyInflater::Result BodyInflater::feed(QByteArrayView bytes, qint64 room, QByteArray *out)
{
    if (bytes.isEmpty())
        return Result::Ok;
    if (d->complete)
        return Result::Ok; // what follows the end of the stream is no part of the body
    const bool first = !d->started;
    constexpr int gzipOrZlib = MAX_WBITS + 32;
    if (first && !d->begin(gzipOrZlib))
        return Result::Broken;
    std::array<char, 64 * 1024> buffer;
    auto start = [&] {
        d->stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
        d->stream.avail_in = uInt(bytes.size());
    };
    start();
    do {
        d->stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        d->stream.avail_out = uInt(buffer.size());
        int result = inflate(&d->stream, Z_NO_FLUSH);
        if (result == Z_DATA_ERROR && first && !d->raw && d->stream.total_out == 0) {
            d->raw = true;
            if (!d->begin(-MAX_WBITS))
                return Result::Broken;
            start();
            d->stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
            d->stream.avail_out = uInt(buffer.size());
            result = inflate(&d->stream, Z_NO_FLUSH);
        }
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return Result::Broken;
        const qint64 made = qint64(buffer.size()) - d->stream.avail_out;
        if (made > room)
            return Result::TooLarge;
        room -= made;
        out->append(buffer.data(), made);
        d->complete = result == Z_STREAM_END;
        if (result == Z_BUF_ERROR)
            break;
    } while (!d->complete && (d->stream.avail_in > 0 || d->stream.avail_out == 0));
    return Result::Ok;
}

} // namespace Roamscope
