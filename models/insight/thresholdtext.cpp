// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/thresholdtext.h"

#include <QCoreApplication>

namespace Roamscope {

namespace {

/// Checks name their limits alike: the last part of the id says what is limited.
struct LimitText
{
    const char *tail;
    const char *text;
};

const LimitText limitTexts[] = {
    {"after", QT_TRANSLATE_NOOP("Roamscope", "Late after")},
    {"alone", QT_TRANSLATE_NOOP("Roamscope", "Late after, when nothing compares")},
    {"behind", QT_TRANSLATE_NOOP("Roamscope", "How far a copy may be behind")},
    {"boots", QT_TRANSLATE_NOOP("Roamscope", "Starts that are too many")},
    {"deviation", QT_TRANSLATE_NOOP("Roamscope", "Deviation that is let pass")},
    {"duration", QT_TRANSLATE_NOOP("Roamscope", "How long it has to last")},
    {"error", QT_TRANSLATE_NOOP("Roamscope", "An error from here on")},
    {"excess", QT_TRANSLATE_NOOP("Roamscope", "Excess that is let pass")},
    {"factor", QT_TRANSLATE_NOOP("Roamscope", "Times the usual that are too many")},
    {"finishing", QT_TRANSLATE_NOOP("Roamscope", "Longest time in Finishing")},
    {"gap", QT_TRANSLATE_NOOP("Roamscope", "Gap that is let pass")},
    {"jump", QT_TRANSLATE_NOOP("Roamscope", "Smallest jump that counts")},
    {"kwh", QT_TRANSLATE_NOOP("Roamscope", "Energy that is let pass")},
    {"lag", QT_TRANSLATE_NOOP("Roamscope", "Delay that is let pass")},
    {"least", QT_TRANSLATE_NOOP("Roamscope", "Smallest amount that counts")},
    {"limit", QT_TRANSLATE_NOOP("Roamscope", "Late from here on")},
    {"longest", QT_TRANSLATE_NOOP("Roamscope", "Longest time that is let pass")},
    {"most", QT_TRANSLATE_NOOP("Roamscope", "Most that is let pass")},
    {"offset", QT_TRANSLATE_NOOP("Roamscope", "Difference of clocks that is let pass")},
    {"per-minute", QT_TRANSLATE_NOOP("Roamscope", "Messages a minute that are too many")},
    {"percent", QT_TRANSLATE_NOOP("Roamscope", "Share that is let pass")},
    {"power", QT_TRANSLATE_NOOP("Roamscope", "Highest power that can be")},
    {"preparing", QT_TRANSLATE_NOOP("Roamscope", "Longest time in Preparing")},
    {"price", QT_TRANSLATE_NOOP("Roamscope", "Price of energy that it is estimated with")},
    {"reaction", QT_TRANSLATE_NOOP("Roamscope", "Time to react")},
    {"repeats", QT_TRANSLATE_NOOP("Roamscope", "Repetitions that are too many")},
    {"returns", QT_TRANSLATE_NOOP("Roamscope", "Changes to and fro that are too many")},
    {"shortest", QT_TRANSLATE_NOOP("Roamscope", "Shortest time that counts")},
    {"silent", QT_TRANSLATE_NOOP("Roamscope", "Longest silence")},
    {"slope", QT_TRANSLATE_NOOP("Roamscope", "Drift that is let pass")},
    {"tolerance", QT_TRANSLATE_NOOP("Roamscope", "Difference that is let pass")},
    {"warning", QT_TRANSLATE_NOOP("Roamscope", "A warning from here on")},
    {"window", QT_TRANSLATE_NOOP("Roamscope", "Span of time that is looked at as one")},
};

} // namespace

QString thresholdTitle(const QByteArray &id)
{
    const QByteArray tail = id.mid(id.lastIndexOf('.') + 1);
    for (const LimitText &limit : limitTexts) {
        if (tail == limit.tail)
            return QCoreApplication::translate("Roamscope", limit.text);
    }
    return QString::fromUtf8(tail).replace(QLatin1Char('-'), QLatin1Char(' '));
}

} // namespace Roamscope
