// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArrayView>

#include <string>

namespace Roamscope {

class Capture;

/// A number for what a message says, the same at each place where it was logged: blanks, the order of members and the way
/// in which texts are escaped do not count. Keeps buffers: one per thread.
class ContentHash
{
public:
    struct Value
    {
        quint64 hash = 0; ///< 0 = nothing to compare
        bool isTelling = false; ///< so much is said that another message will hardly say the same
    };
    Value of(const Capture &capture, FrameId frame);

    /// Of a JSON text; public for tests.
    static Value ofJson(QByteArrayView json);

private:
    QByteArrayView unescaped(QByteArrayView inside);
    std::string m_buffer;
};

} // namespace Roamscope
