// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/zipbridge.h"

#include <QFile>

#include <cstring>
#include <memory>

#if defined(__ELF__)
#include <dlfcn.h>
#endif

namespace Roamscope {

namespace {
thread_local std::unique_ptr<QFile> zipFile;
}

ZipBridge::ZipBridge() = default;

ZipBridge::~ZipBridge()
{
    zipFile.reset();
}

#if defined(__ELF__)
namespace {

/// A function of the library that this program's zipOpen hides.
template<typename Function>
Function *nextFunction(const char *name)
{
    void *address = dlsym(RTLD_NEXT, name);
    Function *function = nullptr;
    static_assert(sizeof function == sizeof address);
    std::memcpy(&function, &address, sizeof address);
    return function;
}

/// QuaZip's minizip writes to a QIODevice.
bool isQuaZip(void *(*function)(const void *, int))
{
    void *address = nullptr;
    std::memcpy(&address, &function, sizeof address);
    Dl_info info = {};
    return dladdr(address, &info) != 0 && info.dli_fname && std::strstr(info.dli_fname, "quazip");
}

void *openZip(const char *path, int append)
{
    const auto open = nextFunction<void *(const void *, int)>("zipOpen");
    if (!open || !path)
        return nullptr;
    if (!isQuaZip(open))
        return open(path, append);
    zipFile = std::make_unique<QFile>(QFile::decodeName(path));
    void *zip = open(static_cast<QIODevice *>(zipFile.get()), append);
    // On a file the sizes can be put into the headers afterwards, as readers like it best.
    constexpr unsigned writeDataDescriptor = 0x08;
    if (const auto clearFlags = nextFunction<int(void *, unsigned)>("zipClearFlags"); clearFlags && zip)
        clearFlags(zip, writeDataDescriptor);
    return zip;
}

} // namespace
#endif

} // namespace Roamscope

#if defined(__ELF__)
extern "C" __attribute__((visibility("default"))) void *zipOpen(const char *path, int append)
{
    return Roamscope::openZip(path, append);
}
#endif
