// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>

#include <memory>
#include <string_view>

namespace Roamscope {

/// How a number is brought to so many decimals.
enum class RoundingMode : quint8 { HalfUp, HalfEven, Down, Up };

/// An exact number: money, kWh, hours. A fraction of 128-bit integers, and of integers without limit where
/// those do not hold it: nothing is ever rounded unless rounded() is called. Half up means away from zero.
class Exact
{
public:
    Exact() = default;
    Exact(qint64 value)
        : m_numerator(value)
    {
    }
    static Exact fraction(qint64 numerator, qint64 denominator);
    /// Reads a JSON number ("0.25", "-1e3"), at most 200 characters and exponents to ±60. False when it is none.
    static bool parse(std::string_view text, Exact *value);
    /// For tests and numbers known to be right.
    static Exact of(std::string_view text);

    Exact operator+(const Exact &other) const;
    Exact operator-(const Exact &other) const;
    Exact operator*(const Exact &other) const;
    Exact operator/(const Exact &other) const; ///< 0 where the other is 0
    Exact operator-() const;
    Exact &operator+=(const Exact &other) { return *this = *this + other; }
    Exact &operator-=(const Exact &other) { return *this = *this - other; }

    int compare(const Exact &other) const;
    bool operator==(const Exact &other) const { return compare(other) == 0; }
    bool operator!=(const Exact &other) const { return compare(other) != 0; }
    bool operator<(const Exact &other) const { return compare(other) < 0; }
    bool operator>(const Exact &other) const { return compare(other) > 0; }
    bool operator<=(const Exact &other) const { return compare(other) <= 0; }
    bool operator>=(const Exact &other) const { return compare(other) >= 0; }
    int sign() const;
    /// Whether it is a whole number that a qint64 holds, and which.
    bool isInteger(qint64 *value) const;
    bool isZero() const { return sign() == 0; }
    Exact abs() const { return sign() < 0 ? -*this : *this; }

    Exact rounded(int decimals, RoundingMode mode = RoundingMode::HalfUp) const;
    /// The smallest multiple of step that is not below this; this itself when step is not positive.
    Exact roundedUpTo(const Exact &step) const;

    /// Decimal notation without needless zeros; what has no end is rounded half up to `decimals`.
    QByteArray toText(int decimals = 12) const;
    /// With so many decimals, zeros included ("1.50").
    QByteArray toFixed(int decimals) const;
    /// For drawing only.
    double toDouble() const;

private:
    __extension__ typedef __int128 Wide128;
    struct Large;
    using LargePtr = std::shared_ptr<const Large>;
    Exact(Wide128 numerator, Wide128 denominator);
    explicit Exact(LargePtr large);
    LargePtr large() const;
    static bool parseShort(std::string_view text, Exact *value);
    /// Both parts are below 2^62, so that products of two such and their sums fit into 128 bits.
    bool isShort() const
    {
        constexpr qint64 limit = qint64(1) << 62;
        return m_numerator > -Wide128(limit) && m_numerator < limit && m_denominator < limit;
    }
    Exact reduced() const;
    static Exact fromLarge(Large &&value);

    Wide128 m_numerator = 0;
    Wide128 m_denominator = 1; ///< above 0
    LargePtr m_large; ///< when set, the value
};

} // namespace Roamscope

Q_DECLARE_METATYPE(Roamscope::Exact)
