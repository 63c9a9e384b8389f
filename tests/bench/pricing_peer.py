# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain pricer on Python's decimal, for comparison: pricing_peer.py CDRS.jsonl COUNT → seconds
of reading, seconds of pricing, and the sum."""
import json
import sys
import time
from datetime import datetime
from decimal import Decimal, ROUND_CEILING, ROUND_HALF_UP
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Amsterdam")


def seconds_of(text):
    return int(text[:2]) * 3600 + int(text[3:5]) * 60


def matches(restrictions, local, energy, seconds):
    if "start_time" in restrictions:
        now = local.hour * 3600 + local.minute * 60 + local.second
        start, end = seconds_of(restrictions["start_time"]), seconds_of(restrictions["end_time"]) or 86400
        if not (start <= now < end if start < end else now >= start or now < end):
            return False
    if "min_kwh" in restrictions and energy < restrictions["min_kwh"]:
        return False
    if "max_kwh" in restrictions and energy >= restrictions["max_kwh"]:
        return False
    if "min_duration" in restrictions and seconds < restrictions["min_duration"]:
        return False
    return True


def price(cdr):
    start = datetime.fromisoformat(cdr["start_date_time"].replace("Z", "+00:00"))
    energy = Decimal(0)
    lines = []
    flat = False
    elements = cdr["tariffs"][0]["elements"]
    for period in cdr["charging_periods"]:
        at = datetime.fromisoformat(period["start_date_time"].replace("Z", "+00:00"))
        local = at.astimezone(ZONE)
        elapsed = int((at - start).total_seconds())
        volumes = {d["type"]: d["volume"] for d in period["dimensions"]}
        volumes["FLAT"] = Decimal(1)
        for kind in ("ENERGY", "TIME", "PARKING_TIME", "FLAT"):
            volume = volumes.get(kind)
            if not volume or (kind == "FLAT" and flat):
                continue
            found = None
            for element in elements:
                component = next((c for c in element["price_components"] if c["type"] == kind), None)
                if component and matches(element.get("restrictions", {}), local, energy, elapsed):
                    found = component
                    break
            if found:
                lines.append([kind, volume, found])
                flat = flat or kind == "FLAT"
        energy += volumes.get("ENERGY", 0)
    parking = any(kind == "PARKING_TIME" for kind, _, _ in lines)
    for kind, unit in (("ENERGY", Decimal(1000)), ("PARKING_TIME" if parking else "TIME", Decimal(3600))):
        chosen = [line for line in lines if line[0] == kind]
        if chosen and chosen[-1][2]["step_size"] > 0:
            total = sum(line[1] for line in chosen)
            step = Decimal(chosen[-1][2]["step_size"]) / unit
            chosen[-1][1] += (total / step).to_integral_value(ROUND_CEILING) * step - total
    excl = sum((volume * c["price"] for _, volume, c in lines), Decimal(0))
    incl = sum((volume * c["price"] * (1 + c.get("vat", Decimal(0)) / 100) for _, volume, c in lines), Decimal(0))
    return excl, incl


def main():
    count = int(sys.argv[2])
    with open(sys.argv[1], encoding="utf-8") as source:
        texts = [line for _, line in zip(range(count), source)]
    reading = pricing = 0.0
    total = Decimal(0)
    for text in texts:
        begin = time.process_time()
        cdr = json.loads(text, parse_float=Decimal, parse_int=Decimal)
        middle = time.process_time()
        total += price(cdr)[0].quantize(Decimal("0.0001"), ROUND_HALF_UP)
        pricing += time.process_time() - middle
        reading += middle - begin
    print(reading, pricing, total)


main()
