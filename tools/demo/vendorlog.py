# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens to a station's log between its flash memory and an engineer's inbox."""


def header():
    return ("# Ampero Duo22 diagnostic export, station LP-AC-03, firmware 4.6.12\n"
            "# times are UTC\n")


def damage(text):
    """One frame cut by a pager, one hard-wrapped at 120 columns, one line of noise."""
    lines = text.split("\n")
    meter = [number for number, line in enumerate(lines) if '"MeterValues"' in line]
    cut, wrapped = meter[len(meter) // 3], meter[2 * len(meter) // 3]
    lines[cut] = lines[cut][:118] + ">"
    lines[wrapped] = lines[wrapped][:120] + "\n" + lines[wrapped][120:]
    lines.insert(meter[len(meter) // 2], "\x1b[0m--- log rotated ---")
    return "\n".join(lines)
