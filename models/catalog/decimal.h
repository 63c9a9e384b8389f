// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <memory>
#include <string>
#include <string_view>

namespace Roamscope {

/// How a decimal is cut to fewer digits.
enum class Rounding : quint8 { HalfUp, HalfEven, Down, Up, Floor, Ceiling };

/// An exact decimal number: digits × 10^−scale. In 128 bits where it fits, which money and energy do, with as many
/// digits as it takes (up to 2,000) elsewhere. Never binary floating point.
class Decimal
{
public:
    __extension__ using Digits = __int128;

    Decimal() = default;
    Decimal(qint64 value)
        : m_digits(value)
    {
    }
    /// value × 10^−scale
    static Decimal scaled(qint64 value, int scale);

    /// Reads a number as JSON writes it ("-12.50", "1e-3"); a leading + and a point without digits before it are
    /// accepted too. False when it is none, or has more than 2,000 digits.
    static bool parse(std::string_view text, Decimal *decimal);

    // All of these return false when the result would have more than 2,000 digits; the value is unchanged then.
    bool add(const Decimal &other);
    bool subtract(const Decimal &other);
    bool multiply(const Decimal &other);
    /// Exact where that takes at most `decimals` digits after the point, otherwise rounded half up to them.
    /// False for a division by zero, too.
    bool divide(const Decimal &other, int decimals);
    /// To `decimals` digits after the point; negative ones round tens, hundreds …
    void round(int decimals, Rounding rounding);
    void negate();

    bool isZero() const;
    bool isNegative() const;
    int compare(const Decimal &other) const;
    bool operator==(const Decimal &other) const { return compare(other) == 0; }
    bool operator<(const Decimal &other) const { return compare(other) < 0; }
    bool operator>(const Decimal &other) const { return compare(other) > 0; }

    /// Whole seconds, indexes: the number without its fraction; false when it does not fit.
    bool toInt64(qint64 *value) const;
    /// For drawing and estimates only.
    double toDouble() const;
    /// Plain notation without exponent and without zeros at the end.
    void appendTo(std::string *text) const;
    QByteArray toText() const;
    /// The same with exactly so many digits after the point (cut ones are rounded half up).
    QByteArray toText(int decimals) const;
    int scale() const { return m_scale; }

private:
    struct Big;
    static Big bigOf(const Decimal &decimal);
    bool setBig(Big &&big);
    bool rescale(int scale);

    Digits m_digits = 0;
    qint32 m_scale = 0;
    std::shared_ptr<const Big> m_big; ///< when set, instead of m_digits
};

} // namespace Roamscope
