// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"
#include "models/capture/payloaddocument.h"
#include "models/catalog/catalog.h"
#include "models/catalog/validator.h"

#include <memory>

namespace Roamscope {

/// Everything that is shown of one frame: its message as a tree, what the Catalog says of each field and
/// what the validation found. Made in a worker where the frame is large.
struct FrameDetail
{
    FrameId frame = noFrame;
    Frame row;
    FrameBody body; ///< without `message` and `payload`: the document has them
    PayloadDocument document; ///< of the whole message
    int payload = 0; ///< node of the payload; pointers are below it
    const CatalogObject *object = nullptr; ///< what the payload is; null when not known
    QString objectBelow; ///< pointer of the object below the payload: "/data" in an OCPI answer
    bool objectIsList = false; ///< a list of such objects stands there
    QList<ValidationFinding> findings; ///< pointers below the payload
    TimeUs deviceTime = noTime; ///< what the payload says of its own time

    /// The field of the Catalog at a pointer below the payload; null when unknown.
    const CatalogField *field(const QString &pointer) const;
    /// The object that holds that field.
    const CatalogObject *holder(const QString &pointer) const;

    static std::shared_ptr<const FrameDetail> load(const Capture &capture, FrameId frame, const PayloadDocument::Limits &limits);

private:
    QString belowObject(const QString &pointer) const;
    void findObject(const Capture &capture);
    void validate(QByteArrayView message);
};

/// Checks of a whole OCPP-J message point into its array ("/3/status"); the part below the payload
/// ("/status"). Pointers that are below the payload already, and those of HTTP bodies, stay.
QString payloadPointer(const Frame &row, const QString &pointer);

using FrameDetailPtr = std::shared_ptr<const FrameDetail>;

} // namespace Roamscope
