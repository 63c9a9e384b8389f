// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Roamscope {

struct TlsOptions;

/// Members of an endpoint's settings that name PEM files: the authority that is trusted, our certificate, its key.
inline constexpr const char *tlsFileMembers[] = {"caFile", "certificateFile", "keyFile"};

/// Reads the files; those that are not named stay empty. A translated sentence when one cannot be read.
QString readTlsFiles(const QStringList &files, TlsOptions *tls);

} // namespace Roamscope
