// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace Roamscope {

/// What can be told of a body of OCPI at a glance: offsets into it, nothing copied but the short texts. The data itself
/// is not looked into.
struct OcpiEnvelope
{
    enum class Form : quint8 {
        Empty,
        Envelope, ///< an object with status_code or data
        BareObject, ///< an object with neither
        BareList,
        Html,
        NotJson, ///< or JSON that breaks off
    };
    enum class Data : quint8 { Missing, Null, Object, List, Other };
    Form form = Form::Empty;
    Data data = Data::Missing;
    qint64 dataOffset = 0;
    qint64 dataLength = 0;
    bool hasStatusCode = false;
    int statusCode = 0;
    QByteArray statusMessage {}; ///< at most 500 bytes
    QByteArray timestampText {};
    TimeUs timestamp = noTime;

    bool isEnvelope() const { return form == Form::Envelope; }
    bool isSuccess() const { return isEnvelope() && statusCode >= 1000 && statusCode < 2000; }
    QByteArrayView dataOf(QByteArrayView body) const
    {
        return dataOffset + dataLength <= body.size() ? body.sliced(dataOffset, dataLength) : QByteArrayView();
    }

    /// Never fails; reads the outermost members only, at the speed of memory.
    static OcpiEnvelope parse(QByteArrayView body);
    /// Each element of a list (or the one object) as it stands; their number, −1 when the list breaks off.
    static qint64 forEachElement(QByteArrayView list, const std::function<void(QByteArrayView element)> &each);
    /// Elements of a list at the top level of the data (the data itself when it is one object); −1 when it breaks off.
    static qint64 countElements(QByteArrayView list);
};

/// The rel="next" target of a Link header; empty when there is none.
QByteArray nextLink(QByteArrayView linkHeader);

} // namespace Roamscope
