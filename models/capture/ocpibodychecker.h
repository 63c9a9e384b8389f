// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"
#include "models/catalog/validator.h"

#include <memory>

namespace Roamscope {

/// Validates what OCPI messages carry: the object of a PUT, PATCH or POST, and the object or each item of
/// the list in the answer to a GET. Pointers start at the body ("/data/3/evses/0/uid").
/// Not thread-safe: one per worker.
class OcpiBodyChecker
{
public:
    explicit OcpiBodyChecker(const Capture &capture);
    ~OcpiBodyChecker();
    OcpiBodyChecker(const OcpiBodyChecker &) = delete;
    OcpiBodyChecker &operator=(const OcpiBodyChecker &) = delete;

    /// Appends what it finds.
    void check(FrameId frame, FrameKind kind, const FrameBody &body, QList<ValidationFinding> *findings);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
