// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/filter.h"

#include <QJsonArray>
#include <QList>
#include <QObject>

namespace Roamscope {

/// One rule: frames that match the filter are marked in a colour.
struct ColorRule
{
    QString name;
    QString filter; ///< in the filter language
    QString color; ///< "red", "orange", "yellow", "green", "teal", "blue", "purple", "gray"; the theme knows the shade
    bool enabled = true;
    bool operator==(const ColorRule &) const = default;
};

/// The rules in order; the first that matches wins. Only painted rows are ever asked for.
class ColorRules : public QObject
{
    Q_OBJECT
public:
    explicit ColorRules(QObject *parent = nullptr);
    ~ColorRules() override;

    static QStringList colorNames();

    const QList<ColorRule> &rules() const { return m_rules; }
    void setRules(const QList<ColorRule> &rules);
    /// Index of the first rule that matches; −1 when none does.
    int match(const Capture &capture, FrameId frame) const;

    QJsonArray toJson() const;
    void fromJson(const QJsonArray &document);

Q_SIGNALS:
    void changed();

private:
    QList<ColorRule> m_rules;
    std::vector<Filter> m_filters; ///< beside m_rules; those that do not compile match nothing
    std::vector<bool> m_usable;
};

} // namespace Roamscope
