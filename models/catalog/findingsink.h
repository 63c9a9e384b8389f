// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/ocpifixes.h"
#include "models/catalog/validator.h"

namespace Roamscope {

/// Collects the findings of one document up to a limit; what goes beyond is counted in the last one.
class FindingSink
{
public:
    FindingSink(QList<ValidationFinding> *findings, int maximum)
        : m_findings(findings)
        , m_maximum(qMax(1, maximum))
    {
    }

    void add(ValidationFinding &&finding)
    {
        if (finding.object && isOcpi(finding.object->version))
            explainOcpiFinding(&finding);
        m_hasError |= finding.severity == Severity::Error;
        if (!m_findings)
            return;
        if (m_count < m_maximum) {
            m_findings->append(std::move(finding));
            ++m_count;
        } else {
            ++m_findings->last().more;
        }
    }

    /// True when one of the findings is an error, also one that was left out.
    bool hasError() const { return m_hasError; }

private:
    QList<ValidationFinding> *m_findings;
    int m_maximum;
    int m_count = 0;
    bool m_hasError = false;
};

} // namespace Roamscope
