# SPDX-License-Identifier: GPL-3.0-or-later
"""What the operator and its partner each hold at 15:00 of the demo's day, as the dumps that both would mail.

The three sites of the captures are as the traffic has made them; a city network of the same operator stands beside
them. The partner's copy is written in another style (order of members, fractions of seconds, nulls), which must not
matter, and differs in the ways of the field, one or a few of each kind, which must.
"""
import copy
import json
from urllib.parse import unquote

from roaming import FILE as OCPI
from world import DAY_START, HOUR, MINUTE, World, at, compact, iso, seconds_iso

TAKEN = at("15:00")
CPO_FOLDER, EMSP_FOLDER = "dumps/cpo", "dumps/emsp"
DATASETS = "datasets.json"
PAGE = 20

CITIES = [("Hannover", "30159", 52.3745, 9.7382), ("Celle", "29221", 52.6236, 10.0810),
          ("Hildesheim", "31134", 52.1521, 9.9511), ("Hameln", "31785", 52.1040, 9.3560),
          ("Lehrte", "31275", 52.3722, 9.9790), ("Peine", "31224", 52.3203, 10.2340),
          ("Springe", "31832", 52.2090, 9.5540), ("Wunstorf", "31515", 52.4238, 9.4355)]
STREETS = ["Marktstrasse", "Bahnhofstrasse", "Gartenweg", "Am Stadtpark", "Hafenstrasse", "Schulstrasse",
           "Rathausplatz", "Lange Reihe", "Mühlenweg", "Zum Sportplatz", "Uferstrasse"]
KINDS = [("IEC_62196_T2", "AC_3_PHASE", 230, 16, 11000, "QM-CITY"), ("IEC_62196_T2", "AC_3_PHASE", 230, 32, 22000, "QM-CITY"),
         ("IEC_62196_T2_COMBO", "DC", 500, 125, 50000, "QM-FAST"), ("IEC_62196_T2_COMBO", "DC", 920, 200, 150000, "QM-FAST")]


class Dumps:
    def __init__(self, world, seed):
        self.random = World(seed + 15, True)
        self.cpo, self.emsp = self._held(world)

    # What the traffic has made ------------------------------------------------------------------------
    def _held(self, world):
        """Both sides by module and id: the sender's word, and what the receiver took."""
        sides = {"cpo": {"locations": {}, "tariffs": {}, "tokens": {}, "cdrs": {}}}
        sides["emsp"] = copy.deepcopy(sides["cpo"])
        waiting = {}
        for time, _, line in sorted(world.lines[OCPI], key=lambda entry: entry[:2]):
            if time >= TAKEN:
                break
            record = json.loads(line)
            if record["kind"] == "request":
                waiting[record["correlationId"]] = record
                self._apply(sides[record["from"]], record)
                continue
            request = waiting.pop(record["correlationId"], None)
            envelope = json.loads(record.get("body") or "{}")
            if request and record["status"] < 300 and envelope.get("status_code", 1000) < 2000:
                self._apply(sides[request["to"]], request)
        return sides["cpo"], sides["emsp"]

    @staticmethod
    def _apply(side, record):
        steps = [unquote(step) for step in record["url"].split("?")[0].split("/")]
        module = next((step for step in steps if step in side), None)
        if not module or record["method"] == "GET" or steps[-1] == "authorize":
            return
        body = json.loads(record["body"])
        rest = steps[steps.index(module) + 1:]
        if module == "cdrs":
            side[module][body["id"]] = body
        elif record["method"] == "PUT":
            side[module][rest[2]] = body
        elif rest[2] in side[module]:
            target = side[module][rest[2]]
            if len(rest) > 3:
                evse = next(evse for evse in target["evses"] if evse["uid"] == rest[3])
                evse.update(body)
                target["last_updated"] = max(target["last_updated"], body["last_updated"])
            else:
                target.update(body)

    # The city network ---------------------------------------------------------------------------------
    def _network(self):
        rnd = self.random
        locations = {}
        for number in range(1, 49):
            city, postal_code, latitude, longitude = CITIES[number % len(CITIES)]
            identifier = f"QM-{number:03d}"
            changed = DAY_START - rnd.integer(2, 90) * 24 * HOUR - rnd.integer(0, 1400) * MINUTE
            location = {"country_code": "DE", "party_id": "QMO", "id": identifier, "publish": True,
                        "name": f"Quartier Mobil {city} {number}",
                        "address": f"{rnd.pick(STREETS)} {rnd.integer(1, 120)}", "city": city,
                        "postal_code": postal_code, "country": "DEU",
                        "coordinates": {"latitude": f"{latitude + rnd.uniform(-0.03, 0.03):.5f}",
                                        "longitude": f"{longitude + rnd.uniform(-0.04, 0.04):.5f}"},
                        "parking_type": rnd.pick(["ON_STREET", "PARKING_LOT", "PARKING_GARAGE"]), "evses": [],
                        "directions": [{"language": "de", "text": f"Einfahrt {rnd.pick(['Nord', 'Süd', 'am Kiosk'])}"}],
                        "operator": {"name": "Quartier Mobil"}, "facilities": ["BUS_STOP", "CAFE"],
                        "time_zone": "Europe/Berlin", "opening_times": {"twentyfourseven": True},
                        "last_updated": seconds_iso(changed)}
            for place in range(1, rnd.integer(3, 5)):
                standard, power_type, volts, amps, watts, tariff = KINDS[(number + place // 3) % len(KINDS)]
                location["evses"].append({
                    "uid": f"{identifier}-{place}", "evse_id": f"DE*QMO*E{number:03d}{place}",
                    "status": rnd.pick(["AVAILABLE"] * 5 + ["CHARGING"] * 3 + ["BLOCKED", "OUTOFORDER"]),
                    "capabilities": ["RFID_READER", "REMOTE_START_STOP_CAPABLE"],
                    "connectors": [{"id": "1", "standard": standard, "format": "CABLE" if power_type == "DC" else "SOCKET",
                                    "power_type": power_type, "max_voltage": volts, "max_amperage": amps,
                                    "max_electric_power": watts, "tariff_ids": [tariff],
                                    "last_updated": seconds_iso(changed)}],
                    "physical_reference": str(place), "last_updated": seconds_iso(changed)})
            locations[identifier] = location
        return locations

    @staticmethod
    def _tariff(identifier, elements, **more):
        return {"country_code": "DE", "party_id": "QMO", "id": identifier, "currency": "EUR", "type": "REGULAR", **more,
                "elements": elements, "last_updated": seconds_iso(DAY_START - 40 * 24 * HOUR)}

    def _network_tariffs(self):
        energy = {"type": "ENERGY", "price": 0.49, "vat": 19.0, "step_size": 1}
        parking = {"type": "PARKING_TIME", "price": 2.4, "vat": 19.0, "step_size": 60}
        night = {"start_time": "22:00", "end_time": "06:00"}
        return {
            "QM-CITY": self._tariff("QM-CITY", [{"price_components": [energy, parking]}]),
            "QM-FAST": self._tariff("QM-FAST", [{"price_components": [dict(energy, price=0.69)]}],
                                    start_date_time="2026-08-01T00:00:00Z"),
            "QM-NIGHT": self._tariff("QM-NIGHT", [{"price_components": [dict(energy, price=0.35)], "restrictions": night},
                                                  {"price_components": [dict(energy, price=0.45)]}]),
        }

    # Both sides ---------------------------------------------------------------------------------------
    def build(self):
        network = self._network()
        tariffs = self._network_tariffs()
        for side in (self.cpo, self.emsp):
            side["locations"].update(copy.deepcopy(network))
            side["tariffs"].update(copy.deepcopy(tariffs))
        self._operator_knows_better()
        self._plant_locations()
        self._plant_evses()
        self._plant_others()

    def _operator_knows_better(self):
        """The operator's own database is ahead of what it has pushed."""
        mall = self.cpo["locations"]["LP"]
        for evse in mall["evses"]:
            if "LP-DC" in evse["uid"]:
                for connector in evse["connectors"]:
                    connector["max_electric_power"] = 150000  # the adapter sends kilowatts
            if evse["uid"].startswith("LP-DC-02") and evse["uid"].endswith("2"):
                evse["status"] = "OUTOFORDER"  # the adapter had no row for GroundFailure
                evse["last_updated"] = seconds_iso(at("14:05:17"))
                mall["last_updated"] = max(mall["last_updated"], evse["last_updated"])

    def _both(self, identifier):
        return self.cpo["locations"][identifier], self.emsp["locations"][identifier]

    def _plant_locations(self):
        cpo, emsp = self.cpo["locations"], self.emsp["locations"]
        del emsp["QM-005"]  # never arrived
        del emsp["QM-031"]
        del cpo["QM-044"]  # taken down by the operator, still on the partner's map
        newer, older = self._both("QM-007")  # renamed, never sent
        newer["name"], newer["last_updated"] = "Quartier Mobil Hameln Altstadt", seconds_iso(at("09:12"))
        newer, older = self._both("QM-008")  # opening times changed
        newer["opening_times"] = {"twentyfourseven": False, "regular_hours": [
            {"weekday": day, "period_begin": "06:00", "period_end": "22:00"} for day in range(1, 8)]}
        newer["last_updated"] = seconds_iso(at("07:40"))
        left, right = self._both("QM-010")  # same time, another house number
        right["address"] = left["address"].rsplit(" ", 1)[0] + " 121"
        left, right = self._both("QM-012")  # swapped
        place = right["coordinates"]
        place["latitude"], place["longitude"] = place["longitude"], place["latitude"]
        left, right = self._both("QM-014")  # cut at the length of an older edition
        left["address"] = "Zufahrt über Parkhaus Kröpcke Ebene 2, Einfahrt Windmühlenstrasse 3"
        right["address"] = left["address"][:45]
        left, right = self._both("QM-016")
        del right["directions"]
        left, right = self._both("QM-017")
        del right["time_zone"]
        for identifier in ("QM-018", "QM-019", "QM-020"):
            self._both(identifier)[0]["x_qmo_district"] = "B4"  # the operator's own member
        self.emsp["again"] = copy.deepcopy(emsp["QM-021"])  # twice in the partner's list
        self.emsp["again"]["name"] = "QM 21 (alt)"
        emsp["QM-023"]["id"] = "qm-023"  # ids are compared without regard to case
        left, right = self._both("QM-025")
        right["facilities"] = list(reversed(right["facilities"]))  # order says nothing

    def _plant_evses(self):
        for identifier, status in (("QM-002", "AVAILABLE"), ("QM-009", "CHARGING"), ("QM-028", "AVAILABLE"),
                                   ("QM-040", "OUTOFORDER")):
            left, right = self._both(identifier)
            mine, theirs = left["evses"][0], right["evses"][0]
            theirs["status"] = status
            mine["status"] = "INOPERATIVE" if status != "OUTOFORDER" else "AVAILABLE"
            mine["last_updated"] = seconds_iso(at("12:00") + self.random.integer(0, 170) * MINUTE)
            left["last_updated"] = mine["last_updated"]
        left, right = self._both("QM-003")
        del right["evses"][-1]  # added by the operator, not sent
        left, right = self._both("QM-006")
        del left["evses"][-1]  # removed, and the partner was not told
        left["last_updated"] = seconds_iso(at("08:30"))
        left, right = self._both("QM-011")
        left["evses"][0]["connectors"].append(dict(left["evses"][0]["connectors"][0], id="2", standard="CHADEMO",
                                                   format="CABLE", power_type="DC", max_voltage=500, max_amperage=100))
        for identifier in ("QM-013", "QM-015", "QM-029", "QM-033"):  # kilowatts at the partner
            for evse in self._both(identifier)[1]["evses"]:
                for connector in evse["connectors"]:
                    connector["max_electric_power"] //= 1000
        for evse in self._both("QM-022")[1]["evses"]:  # volts and amps swapped
            for connector in evse["connectors"]:
                connector["max_voltage"], connector["max_amperage"] = connector["max_amperage"], connector["max_voltage"]
        for evse in self._both("QM-024")[1]["evses"]:
            for connector in evse["connectors"]:
                connector["max_voltage"] = str(connector["max_voltage"])
        left, right = self._both("QM-026")  # a value that OCPI 2.2.1 does not have
        left["evses"][0]["parking_restrictions"] = ["CUSTOMERS", "EMPLOYEES"]
        right["evses"][0]["parking_restrictions"] = ["CUSTOMERS"]
        for identifier in ("QM-027", "QM-030"):
            for evse in self._both(identifier)[1]["evses"]:
                for connector in evse["connectors"]:
                    connector["tariff_ids"] = ["QM-OLD"]  # a tariff that the partner does not hold
        left, right = self._both("QM-034")
        for evse in right["evses"]:
            evse["last_updated"] = seconds_iso(TAKEN - 600 * 24 * HOUR)  # an old copy altogether
            evse["status"] = "UNKNOWN"
        right["last_updated"] = seconds_iso(TAKEN - 600 * 24 * HOUR)

    def _plant_others(self):
        tariffs = self.emsp["tariffs"]
        components = tariffs["QM-CITY"]["elements"][0]["price_components"]
        # Written otherwise, and the same for every charge.
        tariffs["QM-CITY"]["elements"] = [{"price_components": [component]} for component in components]
        tariffs["QM-FAST"]["start_date_time"] = "2026-08-01T02:00:00Z"  # local time, called UTC
        tariffs["QM-NIGHT"]["elements"][1]["price_components"][0]["price"] = 0.42
        tokens = sorted(self.cpo["tokens"])
        stale = self.cpo["tokens"][tokens[2]]
        stale["visual_number"] = "0000-0"
        del self.cpo["tokens"][tokens[5]]
        cdrs = sorted(self.emsp["cdrs"])
        del self.emsp["cdrs"][cdrs[1]]
        wrong = self.emsp["cdrs"][cdrs[4]]
        wrong["total_cost"] = {name: round(value + 0.01, 2) for name, value in wrong["total_cost"].items()}
        zone = self.emsp["cdrs"][cdrs[6]]
        for member in ("start_date_time", "end_date_time"):
            hour = int(zone[member][11:13]) + 2
            zone[member] = f"{zone[member][:11]}{hour:02d}{zone[member][13:]}"

    # Writing ------------------------------------------------------------------------------------------
    @staticmethod
    def _partners_style(value, key=None):
        """Another library's way to write the same."""
        if isinstance(value, dict):
            members = {name: Dumps._partners_style(value[name], name) for name in sorted(value)}
            if "uid" in value and "connectors" in value:
                members["floor_level"] = None
            return members
        if isinstance(value, list):
            return [Dumps._partners_style(item) for item in value]
        if key == "last_updated" and isinstance(value, str) and value.endswith("Z") and "." not in value:
            return value[:-1] + ".000Z"
        if isinstance(value, int) and not isinstance(value, bool) and key in ("max_amperage",):
            return float(value)
        return value

    @staticmethod
    def _envelope(data, time):
        return {"data": data, "status_code": 1000, "status_message": "Success", "timestamp": iso(time)}

    def files(self):
        """Path → text."""
        result = {}
        locations = [self.cpo["locations"][name] for name in sorted(self.cpo["locations"])]
        for offset in range(0, len(locations), PAGE):
            result[f"{CPO_FOLDER}/locations_{offset}.json"] = compact(
                self._envelope(locations[offset:offset + PAGE], TAKEN + offset * 50)) + "\n"
        for module in ("tariffs", "tokens", "cdrs"):
            items = [self.cpo[module][name] for name in sorted(self.cpo[module])]
            result[f"{CPO_FOLDER}/{module}.json"] = compact(self._envelope(items, TAKEN + 3000)) + "\n"
        theirs = {module: [self._partners_style(self.emsp[module][name]) for name in sorted(self.emsp[module], reverse=True)]
                  for module in ("locations", "tariffs", "tokens", "cdrs")}
        theirs["locations"].append(self._partners_style(self.emsp["again"]))
        for module in ("locations", "tariffs", "tokens"):
            text = json.dumps(self._envelope(theirs[module], TAKEN + 41000), indent=1, ensure_ascii=True)
            result[f"{EMSP_FOLDER}/{module}.json"] = text + "\n"
        result[f"{EMSP_FOLDER}/cdrs.jsonl"] = "".join(
            json.dumps(cdr, separators=(",", ":"), ensure_ascii=False) + "\n" for cdr in theirs["cdrs"])
        datasets = [
            {"name": "Quartier Mobil, database", "party": "DE*QMO", "role": "cpo", "files": [CPO_FOLDER], "version": "2.2.1"},
            {"name": "Fahrstrom, what their app shows", "party": "NL*FHR", "role": "emsp", "files": [EMSP_FOLDER],
             "version": "2.2.1"}]
        result[DATASETS] = json.dumps({"datasets": datasets}, indent=2, ensure_ascii=False) + "\n"
        return result
