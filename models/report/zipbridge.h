// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Roamscope {

/// libxlsxwriter packs its files with minizip, and QuaZip brings an altered minizip whose functions have the
/// same names: in one ELF process the dynamic linker gives libxlsxwriter those of QuaZip, where `zipOpen`
/// takes a QIODevice instead of a path. The program therefore has a zipOpen of its own, which the linker
/// finds first and which opens the path in the way that the other functions, wherever they come from,
/// understand. Systems whose libraries keep their names apart never call it.
class ZipBridge
{
public:
    ZipBridge(); ///< from here on, in this thread, a workbook may be closed
    ~ZipBridge(); ///< frees the file it was written to
    ZipBridge(const ZipBridge &) = delete;
    ZipBridge &operator=(const ZipBridge &) = delete;
};

} // namespace Roamscope
