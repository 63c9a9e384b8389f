// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/captureloader.h"
#include "models/capture/isotime.h"
#include "models/capture/sourcebalance.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace EvidenceTest {

using namespace Roamscope;

/// Reads bytes as a file of that name, as the program would: the best probe wins.
inline CapturePtr load(const QByteArray &bytes, const QString &name, const ImportOptions &options = {})
{
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return nullptr;
    file.close();
    return CaptureLoader::load({path}, options);
}

/// One line for each row, in the order of the source:
/// "10:00:00.000 cpo>emsp DE*EMP PUT sessions 200/1000 #2 2.2.1" (# is the row that it belongs to).
inline QStringList rows(const Capture &capture)
{
    QStringList list;
    for (FrameId id = 0; id < capture.size(); ++id) {
        const Frame frame = capture.frames().at(id);
        const FrameBody body = capture.body(id);
        QByteArray line = formatIsoTime(frame.time).mid(11);
        line.chop(1);
        line += ' ';
        line += QByteArray(laneId(frame.from).data(), laneId(frame.from).size()) + '>' + QByteArray(laneId(frame.to).data(), laneId(frame.to).size());
        line += ' ' + capture.peers().text(frame.peer) + ' ';
        switch (frame.kind) {
        case FrameKind::HttpRequest:
            line += capture.actions().text(frame.action);
            break;
        case FrameKind::HttpResponse:
            line += QByteArray::number(body.httpStatus) + '/' + QByteArray::number(body.ocpiStatus);
            break;
        default: {
            const QLatin1StringView kind = protocolName(frame.kind);
            line += QByteArray(kind.data(), kind.size()) + ' ' + capture.actions().text(frame.action);
        }
        }
        line += frame.pair == noFrame ? QByteArray(" #-") : " #" + QByteArray::number(frame.pair);
        const QLatin1StringView version = versionNumber(frame.version);
        line += ' ' + QByteArray(version.data(), version.size());
        list.append(QString::fromUtf8(line).trimmed());
    }
    return list;
}

/// Bytes of the only source that neither a frame nor the ledger accounts for; −1 when that cannot be told.
inline qint64 lostBytes(const Capture &capture)
{
    const SourceBalance balance = balanceOf(capture, 0);
    return balance.complete ? qint64(balance.unaccounted) : -1;
}

inline QString importerOf(const Capture &capture)
{
    return capture.sources().empty() ? QString() : capture.sources().front().importerId;
}

} // namespace EvidenceTest
