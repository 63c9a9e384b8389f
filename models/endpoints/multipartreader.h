// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace Roamscope {

/// Takes the first file out of a multipart/form-data body (RFC 7578) as its bytes come; other fields and further files
/// are passed over. Keeps no more than a part's header and the length of a boundary.
class MultipartReader
{
public:
    /// `data` gets the bytes of the file, in order; false ends the reading (it has failed then).
    MultipartReader(const QByteArray &boundary, std::function<bool(QByteArrayView)> data);

    /// The boundary of a Content-Type; empty when that is no multipart/form-data with a valid one.
    static QByteArray boundaryOf(QByteArrayView contentType);
    /// The file name of a Content-Disposition, without its path; empty where there is none.
    static QByteArray fileNameOf(QByteArrayView contentDisposition);

    /// False when the body is broken.
    bool feed(QByteArrayView bytes);
    bool hasFile() const { return m_hasFile; } ///< one has begun
    bool isComplete() const { return m_state == State::End; } ///< the closing boundary was there
    const QByteArray &fileName() const { return m_fileName; }

private:
    enum class State : quint8 { Preamble, AfterBoundary, Header, Data, End, Failed };
    bool fail();
    bool readHeader(QByteArrayView header);
    bool give(QByteArrayView bytes);

    QByteArray m_delimiter; ///< "\r\n--boundary"
    std::function<bool(QByteArrayView)> m_data;
    State m_state = State::Preamble;
    QByteArray m_kept; ///< not decided yet
    bool m_hasFile = false;
    bool m_inFile = false;
    QByteArray m_fileName;
};

} // namespace Roamscope
