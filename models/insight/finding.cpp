// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/finding.h"

#include "models/capture/capture.h"

#include <QCryptographicHash>

namespace Roamscope {

QByteArray Finding::fingerprint(const Capture *capture) const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](QByteArrayView part) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part.toByteArray());
    };
    add(check);
    add(cause);
    add(object);
    add(capture && peer ? capture->peers().text(peer) : QByteArray::number(peer));
    add(QByteArray::number(evse));
    add(QByteArray::number(connector));
    add(QByteArray::number(from));
    return hash.result().toHex().left(16);
}

} // namespace Roamscope
