// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Roamscope {

/// The value at a path with keys ("/evses/LP-1/connectors/1/standard", "/charging_periods/0/tariff_id") in an object's
/// JSON, as it stands; items of lists are found by uid or id, others by their number. Empty when it is not there.
QByteArray valueAtKeyedPath(QByteArrayView json, const QByteArray &path);

/// The JSON Pointer of a path with keys in this document: "/evses/LP-1/status" → "/evses/0/status"; plain items of lists
/// are found by what they say. Where something is not there the pointer ends at the nearest missing step, as it would be
/// added ("/evses/-"), and *missing is the path with keys up to it (otherwise empty).
QByteArray pointerAtKeyedPath(QByteArrayView json, const QByteArray &path, QByteArray *missing = nullptr);

} // namespace Roamscope
