// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Roamscope {

/// Whether a text has anything in it that masking (masking.h) could want to hide: a word like password, key or token,
/// or a URL. Errs on the side of yes; a nanosecond a byte, where masking itself takes ten.
bool mayHoldSecrets(QByteArrayView text);

} // namespace Roamscope
