// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/frametext.h"

namespace Roamscope::FrameText {

namespace {

/// A word for a POSIX shell.
QString quoted(const QByteArray &text)
{
    QString word = QString::fromUtf8(text);
    word.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + word + QLatin1Char('\'');
}

} // namespace

QString json(const Capture &capture, FrameId frame)
{
    const FrameBody body = capture.body(frame);
    return QString::fromUtf8(body.message.isEmpty() ? body.text : body.message);
}

QString raw(const Capture &capture, FrameId frame, qsizetype limit)
{
    const QByteArrayView bytes = capture.rawBytes(frame);
    return QString::fromUtf8(bytes.first(qMin(limit, bytes.size())));
}

QString curl(const Capture &capture, FrameId frame)
{
    const FrameTable &frames = capture.frames();
    FrameId request = frame;
    if (frames.kind(frame) == FrameKind::HttpResponse)
        request = frames.pair(frame);
    if (request == noFrame || frames.kind(request) != FrameKind::HttpRequest)
        return {};
    const FrameBody body = capture.body(request);
    QByteArray host = "partner.example"; // a log seldom says; the person who repeats it knows
    QString headers;
    for (const auto &[name, value] : body.headers) {
        if (name.compare("host", Qt::CaseInsensitive) == 0)
            host = value;
        else if (name.compare("content-length", Qt::CaseInsensitive) != 0)
            headers += QStringLiteral(" \\\n  -H ") + quoted(name + ": " + value);
    }
    const QByteArray url = body.path.startsWith("http") ? body.path : "https://" + host + body.path;
    QString command = QStringLiteral("curl -X ") + QString::fromUtf8(body.method) + QLatin1Char(' ') + quoted(url) + headers;
    if (!body.payload.isEmpty())
        command += QStringLiteral(" \\\n  --data-raw ") + quoted(body.payload);
    return command;
}

QString location(const Capture &capture, FrameId frame)
{
    const std::vector<CaptureSource> sources = capture.sources();
    const quint8 source = capture.frames().at(frame).source;
    if (source >= sources.size())
        return {};
    return QStringLiteral("%1:%2").arg(sources[source].path.section(QLatin1Char('/'), -1)).arg(capture.lineNumber(frame));
}

} // namespace Roamscope::FrameText
