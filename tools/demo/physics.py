# SPDX-License-Identifier: GPL-3.0-or-later
"""Batteries and the power that they take. Good enough to look at, and consistent in energy."""
from world import SECOND, HOUR


class Vehicle:
    def __init__(self, capacity_wh, soc, ac_limit, dc_limit=0, dc=False):
        self.capacity = capacity_wh
        self.soc = soc
        self.limit = dc_limit if dc else ac_limit
        self.dc = dc

    def power(self, station_limit):
        """W that the vehicle draws now."""
        limit = min(self.limit, station_limit)
        if self.soc >= 100:
            return 0.0
        if self.dc:
            # The usual shape: flat to a good half, then falling to a fifth at four fifths full.
            if self.soc < 8:
                return limit * 0.7
            if self.soc < 52:
                return limit
            if self.soc < 82:
                return limit * (1 - 0.75 * (self.soc - 52) / 30)
            return max(limit * 0.25 * (1 - (self.soc - 82) / 24), 3000.0)
        return limit if self.soc < 96 else limit * max(0.12, (100.4 - self.soc) / 4.4)


class Charge:
    """One charge, stepped in time: energy, power, state of charge."""

    def __init__(self, vehicle, register):
        self.vehicle = vehicle
        self.register = float(register)
        self.start_register = int(register)
        self.power = 0.0

    def run(self, milliseconds, limit, factor=1.0):
        left = milliseconds
        while left > 0:
            step = min(left, 20 * SECOND)
            self.power = self.vehicle.power(limit) * factor
            energy = self.power * step / HOUR
            self.register += energy
            self.vehicle.soc = min(100.0, self.vehicle.soc + energy * 0.93 / self.vehicle.capacity * 100)
            left -= step


def ac_sample(charge, voltage, phases):
    current = charge.power / (voltage * phases)
    values = [{"value": str(int(charge.register)), "context": "Sample.Periodic",
               "measurand": "Energy.Active.Import.Register", "unit": "Wh"},
              {"value": f"{charge.power:.0f}", "context": "Sample.Periodic",
               "measurand": "Power.Active.Import", "unit": "W"}]
    for phase in range(1, phases + 1):
        values.append({"value": f"{current:.1f}", "context": "Sample.Periodic", "measurand": "Current.Import",
                       "phase": f"L{phase}", "unit": "A"})
    return values


def dc_sample(charge, voltage):
    return [{"value": f"{charge.register / 1000:.3f}", "context": "Sample.Periodic",
             "measurand": "Energy.Active.Import.Register", "unit": "kWh"},
            {"value": f"{charge.power / 1000:.2f}", "context": "Sample.Periodic",
             "measurand": "Power.Active.Import", "unit": "kW"},
            {"value": f"{charge.power / voltage:.1f}", "context": "Sample.Periodic", "measurand": "Current.Import",
             "unit": "A"},
            {"value": f"{charge.vehicle.soc:.0f}", "context": "Sample.Periodic", "measurand": "SoC",
             "unit": "Percent", "location": "EV"}]


def sample_201(charge, voltage):
    """OCPP 2.0.1: numbers instead of strings."""
    return [{"value": round(charge.register, 1), "context": "Sample.Periodic",
             "measurand": "Energy.Active.Import.Register", "unitOfMeasure": {"unit": "Wh"}},
            {"value": round(charge.power, 1), "context": "Sample.Periodic", "measurand": "Power.Active.Import",
             "unitOfMeasure": {"unit": "W"}},
            {"value": round(charge.power / voltage, 1), "context": "Sample.Periodic", "measurand": "Current.Import",
             "unitOfMeasure": {"unit": "A"}},
            {"value": round(charge.vehicle.soc), "context": "Sample.Periodic", "measurand": "SoC", "location": "EV",
             "unitOfMeasure": {"unit": "Percent"}}]
