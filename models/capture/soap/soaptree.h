// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>
#include <vector>

namespace Roamscope {

/// An element of an envelope: local names, texts, what is in it.
struct SoapElement
{
    QByteArray name;
    QByteArray space; ///< namespace URI
    QByteArray text; ///< character data of its own
    std::vector<std::pair<QByteArray, QByteArray>> attributes; ///< without xsi:…
    std::vector<SoapElement> children;
    bool isNil = false; ///< xsi:nil
};

/// Reads a document of at most 64 levels and 400,000 elements. A DTD and entities beyond XML's own five are refused:
/// they have no place in SOAP (1.2 §5) and can grow without bounds. `problem` gets what is wrong, and where.
bool readSoapTree(QByteArrayView xml, SoapElement *root, QByteArray *problem);

} // namespace Roamscope
