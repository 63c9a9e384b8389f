// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <QByteArray>

#include <span>
#include <vector>

class QIODevice;

namespace Roamscope {

/// What one side must change in one object to agree with the other.
struct ObjectPatch
{
    OcpiModule module = OcpiModule::Locations;
    QByteArray party {};
    QByteArray key {};
    /// RFC 6902: a JSON list of operations, against Comparison::elementText() of the side. An object that is missing is
    /// added as a whole (path ""); one that is too much is removed (path "").
    QByteArray operations {};
    int count = 0; ///< operations
    int skipped = 0; ///< differences that no patch can settle (duplicates, what the version cannot hold …)
};

/// JSON Patches (RFC 6902) per object. Values are the other side's own, byte for byte; a patch begins with a test of
/// `last_updated`, so that it cannot be applied to another state than the one that was compared.
class JsonPatch
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::JsonPatch)
public:
    /// `target` is the side that must change.
    JsonPatch(ComparisonPtr comparison, Side target);

    /// One patch for each object that the differences (indices) are about; tolerated ones are left out.
    std::vector<ObjectPatch> patches(std::span<const quint32> differences) const;
    /// Of all differences; `each` gets them one by one and may say false to stop. For large comparisons.
    void forEach(const std::function<bool(const ObjectPatch &)> &each) const;
    /// {"format": "roamscope-patches", "version": 1, "target": "emsp", "ocpi": "2.2.1", "objects": [{"module", "party",
    /// "id", "skipped", "patch": [...]}]}. False with a translated *error when the device does not take it.
    bool write(QIODevice *device, QString *error) const;

private:
    ObjectPatch patchOf(std::span<const quint32> differences) const;
    std::vector<quint32> byObject(std::vector<quint32> differences) const;
    bool sameObject(quint32 left, quint32 right) const;

    ComparisonPtr m_comparison;
    Side m_target;
    Side m_source;
};

} // namespace Roamscope
