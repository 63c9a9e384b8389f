// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/filterexpression.h"

#include <memory>
#include <span>

namespace Roamscope {

/// Decodes rows for tests on their content; keeps the last one, so that several tests on a row decode it
/// once. One per thread.
class BodyReader
{
public:
    explicit BodyReader(const Capture &capture);
    ~BodyReader();
    BodyReader(const BodyReader &) = delete;
    BodyReader &operator=(const BodyReader &) = delete;

    const FrameBody &body(FrameId id);
    /// Whether a field of the payload passes the node's test, at the first of the paths that has a value.
    /// A step into an array means any of its items; so does "*".
    bool testPayload(FrameId id, const FilterNode &node, std::span<const std::vector<QByteArray>> paths);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Tests of single values; `op` NotEqual is the opposite of Equal.
bool testText(QByteArrayView text, const FilterNode &node);
bool testNumber(double number, const FilterNode &node, std::span<const FilterValue> values);

} // namespace Roamscope
