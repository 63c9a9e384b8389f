# SPDX-License-Identifier: GPL-3.0-or-later
"""What the operator's billing system exports: charges of the day in a form of its own, and tables of its places
and prices. Made from what crossed the wires; no random numbers, so that the captures stay as they are."""
import csv
import io
import json
from datetime import datetime, timedelta, timezone

from roaming import FILE as OCPI
from sites import DEPOT, HUB, MALL

CHARGES = "exports/charges-2026-09-17.json"
PLACES, PRICES = "tables/places.csv", "tables/prices.csv"
BERLIN = timezone(timedelta(hours=2))  # in September

REASONS = {"EVDisconnected": "PLUG_PULLED", "Local": "CARD", "Other": "FAULT", None: "CARD"}


def local(text):
    """An ISO time as the billing system prints it: local, day first, no zone."""
    return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(BERLIN).strftime("%d.%m.%Y %H:%M:%S")


def epoch(text):
    return int(datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp())


def colons(tag):
    """04AB12… as 04:AB:12…: how the billing system's card table has it."""
    return ":".join(tag[at:at + 2] for at in range(0, len(tag), 2)) if len(tag) == 14 else tag


def records(world, file):
    return [json.loads(line) for _, _, line in sorted(world.lines.get(file, []), key=lambda entry: entry[:2])]


class Charge:
    def __init__(self, station, socket, tag, begin, register):
        self.station, self.socket, self.tag, self.begin = station, socket, tag, begin
        self.first = register
        self.id = self.end = self.last = self.reason = None
        self.curve = []
        self.remote = False


def charges16(world, file):
    """StartTransaction to StopTransaction, with the registers between."""
    open_at, started, done = {}, {}, []
    for record in records(world, file):
        station, kind = record["chargePointId"], record["messageType"]
        payload = record.get("payload", {})
        if kind == "CALL" and record["action"] == "StartTransaction":
            charge = Charge(station, payload["connectorId"], payload["idTag"], payload["timestamp"], payload["meterStart"])
            started[station, record["messageId"]] = charge
        elif kind == "CALLRESULT" and (station, record["messageId"]) in started:
            charge = started.pop((station, record["messageId"]))
            charge.id = payload.get("transactionId")
            open_at[station, charge.id] = charge
        elif kind == "CALL" and record["action"] == "MeterValues":
            charge = open_at.get((station, payload.get("transactionId")))
            value = payload["meterValue"][0]
            sample = value["sampledValue"][0]
            if charge:
                watt_hours = float(sample["value"]) * (1000 if sample["unit"] == "kWh" else 1)
                charge.curve.append((value["timestamp"], watt_hours))
        elif kind == "CALL" and record["action"] == "StopTransaction":
            charge = open_at.pop((station, payload["transactionId"]), None)
            if charge:
                charge.end, charge.last, charge.reason = payload["timestamp"], payload["meterStop"], payload.get("reason")
                done.append(charge)
    return done


def charges201(world, file):
    open_at, done = {}, []
    for record in records(world, file):
        if record["messageType"] != "CALL" or record["action"] != "TransactionEvent":
            continue
        payload = record["payload"]
        info, key = payload["transactionInfo"], (record["chargePointId"], payload["transactionInfo"]["transactionId"])
        value = payload["meterValue"][0]["sampledValue"][0]["value"] if payload.get("meterValue") else None
        if payload["eventType"] == "Started":
            charge = Charge(record["chargePointId"], payload["evse"]["id"], payload["idToken"]["idToken"],
                            payload["timestamp"], value)
            charge.id = info["transactionId"]
            charge.remote = payload["idToken"]["type"] == "Central"
            open_at[key] = charge
        elif key in open_at and payload["eventType"] == "Ended":
            charge = open_at.pop(key)
            charge.end, charge.last, charge.reason = payload["timestamp"], value, info.get("stoppedReason")
            done.append(charge)
        elif key in open_at and value is not None:
            open_at[key].curve.append((payload["timestamp"], value))
    return done


def sent_cdrs(world):
    """The CDRs that went to the partner, by session and by what they are about."""
    found = {}
    for record in records(world, OCPI):
        if record["kind"] == "request" and record.get("method") == "POST" and record["url"].endswith("/cdrs"):
            cdr = json.loads(record["body"])
            found[cdr["cdr_location"]["evse_uid"], cdr["start_date_time"]] = cdr
    return found


class Backend:
    def __init__(self, world, roaming):
        self.world, self.roaming = world, roaming
        self.cdrs = sent_cdrs(world)

    def evse_uid(self, station, socket):
        return f"{station}*{socket}" if station.startswith("SH") else f"{station}-{socket}"

    def price(self, tariff, at):
        if tariff not in self.roaming.tariffs:
            return 0.0
        when = epoch(at) * 1000
        return self.roaming.tariff_at(tariff, when)["elements"][0]["price_components"][0]["price"]

    def entry(self, charge, number):
        uid = self.evse_uid(charge.station, charge.socket)
        evse = self.roaming.evses.get(uid)
        tariff = evse["tariff"] if evse else "FLEET"
        token = self.roaming.tokens.get(charge.tag)
        cdr = self.cdrs.get((uid, charge.begin[:19] + "Z"))
        fast = charge.station.startswith("LP-DC")  # these meters are read in kWh
        scale, digits = (1000.0, 3) if fast else (1, 1)
        reading = (lambda value: round(value / scale, digits)) if fast else (lambda value: round(value))
        kwh = round((charge.last - charge.first) / 1000, 3)
        net = round(kwh * self.price(tariff, charge.end) * 100)
        made = {
            "ChargeNo": f"QM-26-{number:06d}",
            "customerKind": "PARTNER" if token else "OWN",
            "place": {"site": charge.station[:2], "box": charge.station, "socketNo": charge.socket},
            "who": {"medium": "APP" if token and token["type"] == "APP_USER" else "CARD", "mediumNo": colons(charge.tag)},
            "span": {"from": local(charge.begin), "to": local(charge.end),
                     "secs": epoch(charge.end) - epoch(charge.begin), "endedBy": REASONS.get(charge.reason, "CARD")},
            "reading": {"begin": reading(charge.first), "end": reading(charge.last), "u": "kWh" if fast else "Wh",
                        "curve": [{"at": epoch(time), "cnt": reading(value)} for time, value in charge.curve[2::3]]},
            "bill": {"priceList": tariff, "netCents": net, "grossCents": round(net * 1.19), "cur": "EUR"}}
        if token:
            made["who"]["contract"] = token["contract_id"]
        if cdr:
            made["roaming"] = {"partner": "NL*FHR", "sessionRef": cdr["session_id"], "cdrNo": cdr["id"],
                               "how": {"WHITELIST": "LIST", "AUTH_REQUEST": "ASKED", "COMMAND": "APP"}[cdr["auth_method"]]}
            if cdr.get("authorization_reference"):
                made["roaming"]["approvalNo"] = cdr["authorization_reference"]
        return made

    def charges(self):
        done = charges16(self.world, MALL) + charges16(self.world, DEPOT) + charges201(self.world, HUB)
        done.sort(key=lambda charge: (charge.begin, charge.station, charge.socket))
        entries = [self.entry(charge, 417000 + number) for number, charge in enumerate(done, 1)]
        head = {"system": "Kontor Billing 7.4", "client": "Quartier Mobil", "made": "18.09.2026 03:15:00",
                "timeZone": "Europe/Berlin", "count": len(entries)}
        lines = ",\n".join("  " + json.dumps(entry, ensure_ascii=False) for entry in entries)
        return f'{{"export": {json.dumps(head)},\n "charges": [\n{lines}\n ]}}\n'

    def places(self):
        rows = []
        for uid, evse in sorted(self.roaming.evses.items()):
            location, connector = self.roaming.locations[evse["location"]], evse["connector"]
            station, socket = uid[:-2], uid[-1]
            watts = connector["max_electric_power"]
            rows.append({"place": f"{station}*{socket}", "location_id": location["id"], "name": location["name"],
                         "address": location["address"], "city": location["city"], "postal_code": location["postal_code"],
                         "country": location["country"], "latitude": location["coordinates"]["latitude"],
                         "longitude": location["coordinates"]["longitude"], "time_zone": location["time_zone"],
                         "evse_uid": uid, "evse_id": evse["evse_id"], "connector_id": connector["id"],
                         "standard": connector["standard"], "format": connector["format"],
                         "power_type": connector["power_type"], "voltage": connector["max_voltage"],
                         "amperage": connector["max_amperage"], "power": watts * 1000 if watts < 1000 else watts,
                         "tariff_id": evse["tariff"]})
        for number in range(1, 21):  # the depot is not shown to partners
            station = f"DN-{number:02d}"
            rows.append({"place": f"{station}*1", "location_id": "DN", "name": "Depot Nord", "address": "Am Gleis 4",
                         "city": "Hannover", "postal_code": "30165", "country": "DEU", "latitude": "52.39861",
                         "longitude": "9.71903", "time_zone": "Europe/Berlin", "evse_uid": f"{station}-1",
                         "evse_id": f"DE*QMO*EDN{number:02d}*1", "connector_id": "1", "standard": "IEC_62196_T2",
                         "format": "CABLE", "power_type": "AC_3_PHASE", "voltage": 230, "amperage": 32, "power": 22000,
                         "tariff_id": "FLEET"})
        return self.table(rows)

    def prices(self):
        def price(version):
            return version[1]["elements"][0]["price_components"][0]["price"]
        rows = [{"tariff_id": identifier, "currency": "EUR", "price_per_kwh": price(versions[-1]),
                 "price_before": price(versions[0]), "vat_percent": 19}
                for identifier, versions in sorted(self.roaming.tariffs.items())]
        rows.append({"tariff_id": "FLEET", "currency": "EUR", "price_per_kwh": 0, "price_before": 0, "vat_percent": 19})
        return self.table(rows)

    @staticmethod
    def table(rows):
        out = io.StringIO()
        writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        return out.getvalue()
