// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/insight/valuelineage.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Roamscope {

/// Whether two values, as JSON, say the same: numbers by value, times by moment, texts without case where `foldCase`.
/// Nothing equals nothing.
bool sameLineageValue(const QByteArray &a, const QByteArray &b, bool foldCase = false);

/// What `sent` tells of the reason for which it is not `demanded`. `steps` are those of the rule, `sources` what they
/// began with: a value of theirs shows which step was left out.
LineageDeparture departureOf(const QByteArray &demanded, const QByteArray &sent, const CatalogField *field, const TargetLineage *rule);

/// The value at a JSON Pointer; empty when it is not there.
QByteArray valueAtJsonPointer(QByteArrayView json, const QByteArray &pointer);
/// "/evses/0/status" → "/evses/LP-1/status" in this document: items of lists are named by their uid or id.
QByteArray keyedPathAt(QByteArrayView json, const QByteArray &pointer);
/// The value as a time; noTime when it is none.
TimeUs lineageTimeOf(const QByteArray &json);

} // namespace Roamscope
