// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capturewriter.h"

namespace Roamscope {

/// Replaces secrets by dots before a frame reaches disk or screen: credentials in HTTP headers, user parts and
/// query parameters of URLs, OCPI credentials tokens, and whatever configuration holds passwords:
/// 1.6 AuthorizationKey in ChangeConfiguration and GetConfiguration, 2.x BasicAuthPassword in SetVariables,
/// GetVariables and NotifyReport, passwords of network connection profiles (APN, VPN), and members of any message
/// that are named like one. The dots do not tell the secret's length; JSON stays valid where it was; all else
/// keeps its bytes. Works on broken messages too, and inside JSON that is carried as a string.
/// Any thread; time grows with the size of the frame only.
void maskSecrets(RecordedFrame &frame);

/// The same for a text on its own; `isHttp` where a member "token" is an OCPI credential.
QByteArray maskedText(const QByteArray &text, bool isHttp = false);

/// Whether a configuration key, variable or member of that name holds a secret.
bool isSecretName(QByteArrayView name);

} // namespace Roamscope
