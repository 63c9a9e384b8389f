# SPDX-License-Identifier: GPL-3.0-or-later
"""The CPO's OCPI 2.2.1 side and its partner, the eMSP: what is pushed, when, and what is answered."""
from decimal import ROUND_HALF_UP, Decimal

from world import HOUR, SECOND, DAY_START, seconds_iso

CPO = ("DE", "QMO")
EMSP = ("NL", "FHR")
FILE = "captures/ocpi-cpo-emsp.jsonl"

# What a careful adapter tells the partner; the careless one of the mall's AC stations follows.
FAITHFUL = {"Available": "AVAILABLE", "Preparing": "BLOCKED", "Charging": "CHARGING", "SuspendedEV": "BLOCKED",
            "SuspendedEVSE": "BLOCKED", "Finishing": "BLOCKED", "Reserved": "RESERVED",
            "Unavailable": "INOPERATIVE", "Faulted": "OUTOFORDER", "EVConnected": "BLOCKED", "Idle": "BLOCKED",
            "Occupied": "BLOCKED"}
COLLAPSED = dict(FAITHFUL, Preparing="CHARGING", SuspendedEV="CHARGING", SuspendedEVSE="CHARGING",
                 Finishing="CHARGING")


# CDRs that the adapter bills otherwise than their tariff says.
CENT_OFF, OLD_PRICE = "QMO-100425", "QMO-100582"


def price(amount):
    return {"excl_vat": round(amount, 2), "incl_vat": round(amount * 1.19, 2)}


def price_of_periods(periods, per_kwh):
    """Each period rounded to cents, as an invoice with a line for each."""
    def rounded(factor):
        lines = (Decimal(str(period["dimensions"][0]["volume"])) * Decimal(str(per_kwh)) * factor for period in periods)
        return float(sum(line.quantize(Decimal("0.01"), ROUND_HALF_UP) for line in lines))
    return {"excl_vat": rounded(Decimal(1)), "incl_vat": rounded(Decimal("1.19"))}


class Roaming:
    def __init__(self, world):
        self.world = world
        self.locations = {}
        self.evses = {}
        self.tariffs = {}
        self.tokens = {}
        self._status = {}
        self.outage = (0, 0)

    # The wire -----------------------------------------------------------------------------------------
    def exchange(self, time, method, url, body, sender="cpo", data=None, status_code=1000, http=None,
                 message="Success", latency=None):
        world = self.world
        to_emsp = sender == "cpo"
        source, target = (CPO, EMSP) if to_emsp else (EMSP, CPO)
        correlation = world.uuid()
        headers = {"Authorization": "Token " + ("cW1vLXRvLWZoci1kZW1v" if to_emsp else "ZmhyLXRvLXFtby1kZW1v"),
                   "X-Request-ID": correlation, "X-Correlation-ID": world.uuid(),
                   "OCPI-from-country-code": source[0], "OCPI-from-party-id": source[1],
                   "OCPI-to-country-code": target[0], "OCPI-to-party-id": target[1]}
        receiver = "emsp" if to_emsp else "cpo"
        world.http(FILE, time, sender, receiver, correlation, "request", headers, body, method=method, url=url)
        answer = time + (latency or world.integer(45, 320))
        back = {"X-Request-ID": correlation, "X-Correlation-ID": headers["X-Correlation-ID"]}
        if to_emsp and self.outage[0] <= time < self.outage[1]:
            http, answer = 503, time + 5000
        if http and http >= 400:
            world.http(FILE, answer, receiver, sender, correlation, "response", back, None, status=http)
            return answer
        envelope = {"status_code": status_code, "status_message": message, "timestamp": seconds_iso(answer)}
        if data is not None:
            envelope["data"] = data
        world.http(FILE, answer, receiver, sender, correlation, "response", back, envelope, status=http or 200)
        return answer

    # Locations ----------------------------------------------------------------------------------------
    def add_location(self, identifier, name, address, postal_code, city, latitude, longitude):
        self.locations[identifier] = {
            "country_code": CPO[0], "party_id": CPO[1], "id": identifier, "publish": True, "name": name,
            "address": address, "city": city, "postal_code": postal_code, "country": "DEU",
            "coordinates": {"latitude": latitude, "longitude": longitude}, "evses": [],
            "operator": {"name": "Quartier Mobil"}, "time_zone": "Europe/Berlin",
            "last_updated": seconds_iso(DAY_START - 9 * HOUR)}

    def add_evse(self, location, uid, evse_id, standard, power_type, volts, amps, watts, tariff, mapping):
        connector = {"id": "1", "standard": standard, "format": "CABLE" if power_type == "DC" else "SOCKET",
                     "power_type": power_type, "max_voltage": volts, "max_amperage": amps,
                     "max_electric_power": watts, "tariff_ids": [tariff],
                     "last_updated": seconds_iso(DAY_START - 9 * HOUR)}
        self.evses[uid] = {"location": location, "evse_id": evse_id, "connector": connector, "tariff": tariff,
                           "mapping": mapping}
        self.locations[location]["evses"].append(
            {"uid": uid, "evse_id": evse_id, "status": "AVAILABLE", "capabilities": ["RFID_READER",
             "REMOTE_START_STOP_CAPABLE"], "connectors": [connector],
             "last_updated": seconds_iso(DAY_START - 9 * HOUR)})
        self._status[uid] = "AVAILABLE"

    def publish(self, time):
        for number, (identifier, location) in enumerate(sorted(self.locations.items())):
            self.exchange(time + number * 900, "PUT", f"/ocpi/emsp/2.2.1/locations/DE/QMO/{identifier}", location)

    def status(self, uid, status, time, forwarded=True):
        """The station's status has reached the backend: tells the partner if that changes anything there."""
        evse = self.evses.get(uid)
        if not evse or not forwarded:
            return
        value = evse["mapping"][status]
        if self._status[uid] == value:
            return
        self._status[uid] = value
        time += self.world.integer(180, 1900)
        self.exchange(time, "PATCH", f"/ocpi/emsp/2.2.1/locations/DE/QMO/{evse['location']}/{uid}",
                      {"status": value, "last_updated": seconds_iso(time)})

    # Tariffs and tokens -------------------------------------------------------------------------------
    def put_tariff(self, time, identifier, per_kwh, per_hour_parking=None):
        elements = [{"price_components": [{"type": "ENERGY", "price": per_kwh, "vat": 19.0, "step_size": 1}]}]
        if per_hour_parking:
            elements[0]["price_components"].append(
                {"type": "PARKING_TIME", "price": per_hour_parking, "vat": 19.0, "step_size": 60})
        tariff = {"country_code": CPO[0], "party_id": CPO[1], "id": identifier, "currency": "EUR",
                  "type": "REGULAR",
                  "elements": elements, "last_updated": seconds_iso(time)}
        self.tariffs.setdefault(identifier, []).append((time, tariff))
        self.exchange(time, "PUT", f"/ocpi/emsp/2.2.1/tariffs/DE/QMO/{identifier}", tariff)

    def tariff_at(self, identifier, time):
        return [tariff for since, tariff in self.tariffs[identifier] if since <= time][-1]

    def put_token(self, time, uid, contract, valid=True, kind="RFID"):
        token = {"country_code": EMSP[0], "party_id": EMSP[1], "uid": uid, "type": kind, "contract_id": contract,
                 "visual_number": contract[-6:], "issuer": "Fahrstrom", "valid": valid,
                 "whitelist": "ALLOWED" if valid else "NEVER", "last_updated": seconds_iso(time)}
        self.tokens[uid] = token
        self.exchange(time, "PUT", f"/ocpi/cpo/2.2.1/tokens/NL/FHR/{uid}?type={kind}", token, sender="emsp")

    def cdr_token(self, uid):
        token = self.tokens[uid]
        return {name: token[name] for name in ("country_code", "party_id", "uid", "type", "contract_id")}

    def authorize(self, time, uid, location, reference):
        """Real-time authorisation, while the station waits for its Authorize answer."""
        self.exchange(time, "POST", f"/ocpi/emsp/2.2.1/tokens/{uid}/authorize?type=RFID",
                      {"location_id": location},
                      data={"allowed": "ALLOWED", "token": self.tokens[uid], "authorization_reference": reference})

    def start_command(self, time, uid, evse_uid, reference):
        evse = self.evses[evse_uid]
        command = "demo" + self.world.hexadecimal(8)
        self.exchange(time, "POST", "/ocpi/cpo/2.2.1/commands/START_SESSION",
                      {"response_url": f"https://emsp.example/ocpi/2.2.1/commands/START_SESSION/{command}",
                       "token": self.tokens[uid], "location_id": evse["location"], "evse_uid": evse_uid,
                       "connector_id": "1", "authorization_reference": reference},
                      sender="emsp", data={"result": "ACCEPTED", "timeout": 60})
        self.exchange(time + 1400, "POST", f"/ocpi/2.2.1/commands/START_SESSION/{command}", {"result": "ACCEPTED"})


class RoamingSession:
    """The OCPI Session of one charge, from the first PUT to the CDR."""

    def __init__(self, roaming, session_id, evse_uid, token, method, reference=None, collapse_answer=None):
        self.roaming = roaming
        self.id = session_id
        self.uid = evse_uid
        self.evse = roaming.evses[evse_uid]
        self.token = token
        self.method = method
        self.reference = reference
        self.answer = collapse_answer or {}
        self.periods = []
        self.start = self.start_register = None
        self.url = f"/ocpi/emsp/2.2.1/sessions/DE/QMO/{session_id}"

    def _kwh(self, register):
        return round((register - self.start_register) / 1000, 3)

    def _periods(self, total):
        """A period for each sample, from the one before it; the last one to the end."""
        starts = [seconds_iso(self.start)] + [period["start_date_time"] for period in self.periods]
        volumes = [period["dimensions"][0]["volume"] for period in self.periods]
        volumes.append(round(total - sum(volumes), 3))
        return [{"start_date_time": start, "dimensions": [{"type": "ENERGY", "volume": volume}],
                 "tariff_id": self.evse["tariff"]} for start, volume in zip(starts, volumes) if volume > 0]

    def begin(self, time, start, register):
        self.start, self.start_register = start, register
        self.last_kwh = 0.0
        body = {"country_code": CPO[0], "party_id": CPO[1], "id": self.id, "start_date_time": seconds_iso(start),
                "kwh": 0.0, "cdr_token": self.roaming.cdr_token(self.token), "auth_method": self.method}
        if self.reference:
            body["authorization_reference"] = self.reference
        body.update({"location_id": self.evse["location"], "evse_uid": self.uid, "connector_id": "1",
                     "currency": "EUR", "status": "ACTIVE", "last_updated": seconds_iso(time)})
        self.roaming.exchange(time + self.roaming.world.integer(150, 900), "PUT", self.url, body, **self.answer)

    def progress(self, time, measured, register):
        kwh = self._kwh(register)
        period = {"start_date_time": seconds_iso(measured), "dimensions": [
            {"type": "ENERGY", "volume": round(kwh - self.last_kwh, 3)}], "tariff_id": self.evse["tariff"]}
        self.periods.append(period)
        self.last_kwh = kwh
        self.roaming.exchange(time + self.roaming.world.integer(150, 900), "PATCH", self.url,
                              {"kwh": kwh, "charging_periods": [period], "last_updated": seconds_iso(time)},
                              **self.answer)

    def end(self, time, stop, register, cdr_delay=None, cdr_kwh=None):
        world, kwh = self.roaming.world, self._kwh(register)
        tariff = self.roaming.tariff_at(self.evse["tariff"], time)
        per_kwh = tariff["elements"][0]["price_components"][0]["price"]
        self.roaming.exchange(time + world.integer(150, 900), "PATCH", self.url,
                              {"kwh": kwh, "end_date_time": seconds_iso(stop), "status": "COMPLETED",
                               "total_cost": price(kwh * per_kwh), "last_updated": seconds_iso(time)}, **self.answer)
        total = cdr_kwh if cdr_kwh is not None else kwh
        hours = round((stop - self.start) / HOUR, 4)
        location = self.roaming.locations[self.evse["location"]]
        connector = self.evse["connector"]
        post = time + (cdr_delay if cdr_delay is not None else world.integer(60, 260) * SECOND)
        number = f"QMO-2026-{4100 + world.integer(0, 8)}{world.hexadecimal(5)}"
        cdr = {"country_code": CPO[0], "party_id": CPO[1], "id": number, "start_date_time": seconds_iso(self.start),
               "end_date_time": seconds_iso(stop), "session_id": self.id,
               "cdr_token": self.roaming.cdr_token(self.token), "auth_method": self.method}
        if self.reference:
            cdr["authorization_reference"] = self.reference
        periods = [{"start_date_time": seconds_iso(self.start), "dimensions": [
            {"type": "ENERGY", "volume": total}, {"type": "TIME", "volume": hours}],
            "tariff_id": self.evse["tariff"]}]
        cost = price(total * per_kwh)
        if world.planted and self.id.startswith(CENT_OFF):
            periods = self._periods(total)
            cost = price_of_periods(periods, per_kwh)
        elif world.planted and self.id.startswith(OLD_PRICE):
            before = self.roaming.tariffs[self.evse["tariff"]][0][1]
            cost = price(total * before["elements"][0]["price_components"][0]["price"])
        cdr.update({
            "cdr_location": {"id": location["id"], "name": location["name"], "address": location["address"],
                             "city": location["city"], "postal_code": location["postal_code"], "country": "DEU",
                             "coordinates": location["coordinates"], "evse_uid": self.uid,
                             "evse_id": self.evse["evse_id"], "connector_id": "1",
                             "connector_standard": connector["standard"], "connector_format": connector["format"],
                             "connector_power_type": connector["power_type"]},
            "currency": "EUR", "tariffs": [tariff],
            "charging_periods": periods,
            "total_cost": cost, "total_energy": total, "total_energy_cost": cost,
            "total_time": hours, "last_updated": seconds_iso(post)})
        self.roaming.exchange(post, "POST", "/ocpi/emsp/2.2.1/cdrs", cdr, http=self.answer.get("http"))
