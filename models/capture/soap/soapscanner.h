// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Roamscope {

/// An envelope in a text: where it stands, and its XML without what the text put around it.
struct SoapPlace
{
    bool isValid = false;
    bool isWhole = false; ///< its end tag is there
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Finds SOAP envelopes one after the other in any text: plain, as the inside of a JSON string, with HTML entities.
/// Each byte is looked at a bounded number of times.
class SoapScanner
{
public:
    explicit SoapScanner(QByteArrayView text)
        : m_text(text)
    {
    }

    /// The next envelope at or after where the last one ended.
    SoapPlace next();
    /// The XML of a place, unescaped.
    QByteArray xml(const SoapPlace &place) const;

private:
    struct Tag
    {
        qsizetype begin = -1; ///< of '<' or what stands for it
        qsizetype end = -1; ///< behind '>'
        bool isEnd = false;
    };
    Tag nextTag(qsizetype from) const;

    const QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace Roamscope
