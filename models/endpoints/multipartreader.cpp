// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/multipartreader.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace Roamscope {

namespace {

constexpr qsizetype longestBoundary = 70; // RFC 2046, 5.1.1
constexpr qsizetype largestPartHeader = 8192;

// The value of a parameter "name=value" or "name="value"" behind the first semicolon; names without case.
QByteArray parameterOf(QByteArrayView header, QByteArrayView name)
{
    qsizetype at = header.indexOf(';');
    while (at >= 0 && at < header.size()) {
        ++at;
        while (at < header.size() && (header[at] == ' ' || header[at] == '\t'))
            ++at;
        const qsizetype equals = header.sliced(at).indexOf('=');
        if (equals < 0)
            return {};
        const QByteArrayView key = header.sliced(at, equals).trimmed();
        at += equals + 1;
        QByteArray value;
        if (at < header.size() && header[at] == '"') {
            for (++at; at < header.size() && header[at] != '"'; ++at) {
                // A backslash quotes a quote only: browsers on Windows write whole paths.
                if (header[at] == '\\' && at + 1 < header.size() && header[at + 1] == '"')
                    ++at;
                value += header[at];
            }
            const qsizetype next = at < header.size() ? header.sliced(at).indexOf(';') : -1;
            at = next < 0 ? -1 : at + next;
        } else {
            const qsizetype next = header.sliced(std::min(at, header.size())).indexOf(';');
            value = header.sliced(at, next < 0 ? header.size() - at : next).trimmed().toByteArray();
            at = next < 0 ? -1 : at + next;
        }
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

MultipartReader::MultipartReader(const QByteArray &boundary, std::function<bool(QByteArrayView)> data)
    : m_delimiter("\r\n--" + boundary)
    , m_data(std::move(data))
    , m_kept("\r\n") // the first boundary may stand at the very beginning
{
}

QByteArray MultipartReader::boundaryOf(QByteArrayView contentType)
{
    constexpr QByteArrayView kind = "multipart/form-data";
    const QByteArrayView trimmed = contentType.trimmed();
    if (trimmed.size() < kind.size() || trimmed.first(kind.size()).compare(kind, Qt::CaseInsensitive) != 0)
        return {};
    const QByteArray boundary = parameterOf(trimmed, "boundary");
    return boundary.size() > longestBoundary || boundary.contains('\r') || boundary.contains('\n') ? QByteArray() : boundary;
}

QByteArray MultipartReader::fileNameOf(QByteArrayView contentDisposition)
{
    const QByteArray name = parameterOf(contentDisposition, "filename");
    return name.mid(std::max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

bool MultipartReader::fail()
{
    m_state = State::Failed;
    m_kept.clear();
    return false;
}

bool MultipartReader::give(QByteArrayView bytes)
{
    return bytes.isEmpty() || !m_inFile || m_data(bytes);
}

bool MultipartReader::readHeader(QByteArrayView header)
{
    m_inFile = false;
    for (const QByteArray &line : header.toByteArray().split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.left(colon).trimmed().compare("Content-Disposition", Qt::CaseInsensitive) != 0)
            continue;
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (!m_hasFile && value.toLower().contains("filename")) {
            m_hasFile = m_inFile = true;
            m_fileName = fileNameOf(value);
        }
    }
    return true;
}

bool MultipartReader::feed(QByteArrayView bytes)
{
    if (m_state == State::Failed)
        return false;
    if (m_state == State::End)
        return true; // what stands behind is no part of it
    m_kept.append(bytes);
    for (;;) {
        switch (m_state) {
        case State::Preamble:
        case State::Data: {
            const qsizetype at = m_kept.indexOf(m_delimiter);
            const qsizetype certain = at >= 0 ? at : std::max<qsizetype>(0, m_kept.size() - m_delimiter.size() + 1);
            if (m_state == State::Data && !give(QByteArrayView(m_kept).first(certain)))
                return fail();
            m_kept.remove(0, at >= 0 ? at + m_delimiter.size() : certain);
            if (at < 0)
                return true;
            m_inFile = false;
            m_state = State::AfterBoundary;
            break;
        }
        case State::AfterBoundary: {
            if (m_kept.startsWith("--")) {
                m_state = State::End;
                m_kept.clear();
                return true;
            }
            const qsizetype end = m_kept.indexOf("\r\n");
            if (end < 0)
                return m_kept.size() > largestPartHeader ? fail() : true;
            // The line end stays: a part without header is an empty line.
            m_kept.remove(0, end);
            m_state = State::Header;
            break;
        }
        case State::Header: {
            const qsizetype end = m_kept.indexOf("\r\n\r\n");
            if (end < 0)
                return m_kept.size() > largestPartHeader ? fail() : true;
            if (end > largestPartHeader || !readHeader(QByteArrayView(m_kept).first(end)))
                return fail();
            // An empty part: the header's last line end begins the next boundary.
            m_kept.remove(0, end + 2);
            if (!m_kept.startsWith(m_delimiter))
                m_kept.remove(0, 2);
            m_state = State::Data;
            break;
        }
        case State::End:
        case State::Failed:
            return m_state == State::End;
        }
    }
}

} // namespace Roamscope
