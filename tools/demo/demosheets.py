# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheets of the demo workspace: the operator's own, with its tables, beside the default ones."""
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "sheets"))

import charge  # noqa: E402
import station  # noqa: E402
from sheet import (Rules, Sheet, condition, constant, default, enum, lookup, number, ocpi, row, table, take,  # noqa: E402
                   text, time, unit, when)

PARTIES = {"from": "Quartier Mobil (DE QMO)", "to": "Fahrstrom (NL FHR)"}
LOOKUPS = {"places": {"file": "tables/places.csv", "note": "Our places, by box and socket"},
           "prices": {"file": "tables/prices.csv", "note": "Our price lists as of the evening; VAT 19 %"}}
NET, GROSS = "/total_cost/excl_vat", "/total_cost/incl_vat"


def own(rules):
    """The default rules with the operator's parties and numbers put in."""
    for rule in rules:
        if rule["target"] in ("/country_code", "/party_id"):
            rule["steps"] = [constant("DE" if rule["target"] == "/country_code" else "QMO")]
            rule.pop("note", None)
        elif rule["target"] == "/cdr_token/country_code":
            rule["steps"][-1] = default("DE")
        elif rule["target"] == "/cdr_token/party_id":
            rule["steps"][-1] = default("QMO")
    return rules


def set_rule(rules, target, *steps, note=None, after=None):
    for rule in rules:
        if rule["target"] == target:
            rule["steps"] = list(steps)
            rule["note"] = note
            return
    place = next(at for at, rule in enumerate(rules) if rule["target"] == after) + 1
    rules.insert(place, {"target": target, "steps": list(steps), "note": note})


def gross(rules, target, steps):
    """With VAT, from what was not rounded yet."""
    *chain, amount = steps
    amount = {name: value for name, value in amount.items() if name != "decimals"}
    set_rule(rules, target, *chain, amount, number(addPercent=19, decimals=2), after=target.replace("incl_vat", "excl_vat"),
             note="19 % VAT")


def sessions(ocpp, name):
    version = charge.Version(ocpp, "2.2.1")
    rules = own(charge.Charge(version).session())
    rules[:] = [rule for rule in rules if rule["target"] not in ("/charging_periods", NET)]
    set_rule(rules, "/id", take("/ocpi/sessionId", "/key"),
             note="The adapter numbers sessions with a random end: its number is taken over, so that an audit compares the rest")
    set_rule(rules, "/kwh", take("/last/meterWh"), number(subtract={"path": "/start/meterWh"}), unit("Wh", "kWh"),
             number(decimals=3), default(0), note="Agreed with Fahrstrom: three decimals")
    return Sheet(f"{name}-sessions", f"{name.capitalize()}: sessions", "Charges at our stations as Sessions for Fahrstrom. Periods "
                 "are agreed to be part of the CDR only.", {"kind": "transaction", "version": ocpp}, ocpi("2.2.1", "Session"),
                 rules, version.tables, LOOKUPS, parties=PARTIES)


def cdrs(ocpp, name):
    version = charge.Version(ocpp, "2.2.1")
    rules = own(charge.Charge(version, cut=()).cdr())
    set_rule(rules, "/id", take("/ocpi/cdrId", "/key"),
             note="The billing system numbers CDRs: its number is taken over, so that an audit compares the rest")
    set_rule(rules, "/session_id", take("/ocpi/sessionId", "/key"))
    set_rule(rules, "/total_energy", take("/last/meterWh"), number(subtract={"path": "/start/meterWh"}), unit("Wh", "kWh"),
             number(decimals=3), default(0), note="End minus start; three decimals, agreed with Fahrstrom")
    for rule in rules:
        if rule["target"] == "/charging_periods":
            period = "/charging_periods/*"
            rule["note"] = "Agreed with Fahrstrom: one period for the whole charge, as long as our tariffs have one price"
            rule["rules"] = Rules() \
                .add(f"{period}/start_date_time", take("start"), time()) \
                .add(f"{period}/dimensions/0/type", constant("ENERGY")) \
                .add(f"{period}/dimensions/0/volume", take("energy_wh"), unit("Wh", "kWh"), number(decimals=3)) \
                .add(f"{period}/dimensions/1/type", constant("TIME")) \
                .add(f"{period}/dimensions/1/volume", take("seconds"), unit("s", "h"), number(decimals=4)) \
                .add(f"{period}/tariff_id", *charge.tariff_of_place())
    # Priced as the adapter does it: the rounded energy times the price of the evening.
    before = {"path": "/start/captureTime", "less": "2026-09-17T12:30:00"}
    energy = [*charge.tariff_of_place(),
              condition([when(before, steps=[lookup("prices", "tariff_id", "price_before", unmapped="omit")])],
                        {"steps": [lookup("prices", "tariff_id", "price_per_kwh", unmapped="omit")]}),
              number(multiply={"path": "/energyWh"}, divide=1000, decimals=2)]
    set_rule(rules, NET, *energy, note="Energy times the price that held when the charge began: prices changed at 12:30 UTC")
    gross(rules, GROSS, energy)
    rules.append({"target": "/total_energy_cost/excl_vat", "steps": list(energy), "note": None})
    gross(rules, "/total_energy_cost/incl_vat", energy)
    rules[:] = [rule for rule in rules if rule["target"] not in ("/total_parking_time", "/remark")]
    return Sheet(f"{name}-cdrs", f"{name.capitalize()}: CDRs", "Charges at our stations as CDRs for Fahrstrom: what the adapter "
                 "ought to send.", {"kind": "transaction", "version": ocpp}, ocpi("2.2.1", "CDR"), rules, version.tables, LOOKUPS,
                 parties=PARTIES)


def location():
    name, note, rows = next((name, note, rows) for suffix, name, note, rows in station.variants("1.6") if suffix == "-only-energy")
    del name
    rules = own(station.location("1.6", "2.2.1", False))
    tables = {"evseStatus": table(rows, title="EVSE status", columns=station.COLUMNS, fallback="UNKNOWN",
                                  note="Agreed with Fahrstrom in spring: only flowing energy is CHARGING")}
    return Sheet("lindenpark-location", "Lindenpark: location and status", "A box of the mall with its sockets as Fahrstrom ought to "
                 "see it. " + note, {"kind": "chargePoint", "version": "1.6"}, ocpi("2.2.1", "Location"), rules, tables, LOOKUPS,
                 parties=PARTIES)


def billing():
    """The billing system's export, a form of its own, to CDRs."""
    schema = json.loads((HERE / "charges.schema.json").read_text(encoding="utf-8"))
    rules, place = Rules(), text("template", template="{/place/box}*{/place/socketNo}")

    def column(name, fallback=None):
        more = {"unmapped": "omit"} if fallback is None else {"fallback": fallback}
        return [place, lookup("places", "place", name, **more)]

    def local(path):
        return [take(path), time(input="dd.MM.yyyy HH:mm:ss", zone="Europe/Berlin")]

    rules.add("/country_code", constant("DE")).add("/party_id", constant("QMO"))
    rules.add("/id", take("/roaming/cdrNo", "/ChargeNo"), note="Charges of own customers have no CDR number yet")
    rules.add("/start_date_time", *local("/span/from"), note="The export writes local time without a zone: it is Berlin's")
    rules.add("/end_date_time", *local("/span/to"))
    rules.add("/session_id", take("/roaming/sessionRef"))
    rules.add("/cdr_token/country_code", take("/roaming/partner"), text("substring", start=1, length=2), default("DE"))
    rules.add("/cdr_token/party_id", take("/roaming/partner"), text("substring", start=4, length=3), default("QMO"))
    rules.add("/cdr_token/uid", take("/who/mediumNo"), text("replace", find=":", **{"with": ""}),
              note="The card table writes 04:AB:…, the reader 04AB…")
    rules.add("/cdr_token/type", take("/who/medium"), enum("medium"))
    rules.add("/cdr_token/contract_id", take("/who/contract", "/ChargeNo"), note="Own customers: by charge, until contracts are exported")
    rules.add("/auth_method", take("/roaming/how"), enum("authMethod"), default("WHITELIST"))
    rules.add("/authorization_reference", take("/roaming/approvalNo"))
    rules.add("/cdr_location/id", *column("location_id", "#NA"), note="By box and socket, from our table of places")
    for field in ("name", "postal_code"):
        rules.add(f"/cdr_location/{field}", *column(field))
    for field in ("address", "city"):
        rules.add(f"/cdr_location/{field}", *column(field, "#NA"))
    rules.add("/cdr_location/country", *column("country", "DEU"))
    rules.add("/cdr_location/coordinates/latitude", *column("latitude", "0.00000"))
    rules.add("/cdr_location/coordinates/longitude", *column("longitude", "0.00000"))
    for field in ("evse_uid", "evse_id", "connector_id"):
        rules.add(f"/cdr_location/{field}", *column(field, "#NA"))
    rules.add("/cdr_location/connector_standard", *column("standard", "IEC_62196_T2"))
    rules.add("/cdr_location/connector_format", *column("format", "SOCKET"))
    rules.add("/cdr_location/connector_power_type", *column("power_type", "AC_3_PHASE"))
    rules.add("/currency", take("/bill/cur"))
    period = "/charging_periods/0"
    rules.add(f"{period}/start_date_time", *local("/span/from"))
    rules.add(f"{period}/dimensions/0/type", constant("ENERGY"))
    volume = [take("/reading/end"), number(subtract={"path": "/reading/begin"}), unit("Wh", "kWh", fromPath="/reading/u"),
              number(decimals=3)]
    rules.add(f"{period}/dimensions/0/volume", *volume)
    rules.add(f"{period}/tariff_id", take("/bill/priceList"))
    rules.add(NET, take("/bill/netCents"), number(divide=100), note="Cents")
    rules.add(GROSS, take("/bill/grossCents"), number(divide=100))
    rules.add("/total_energy", *volume, note="The fast chargers' meters are read in kWh, the others' in Wh: the unit stands beside")
    rules.add("/total_time", take("/span/secs"), unit("s", "h"), number(decimals=4))
    rules.add("/remark", take("/span/endedBy"), condition([when({"equals": "FAULT"}, "Ended by a fault")], {"value": None}))
    rules.add("/last_updated", *local("/span/to"))
    tables = {"medium": table([row("CARD", "RFID"), row("APP", "APP_USER")], title="Medium", fallback="OTHER"),
              "authMethod": table([row("LIST", "WHITELIST"), row("ASKED", "AUTH_REQUEST"), row("APP", "COMMAND")],
                                  title="How it was approved", fallback="WHITELIST")}
    return Sheet("billing-cdrs", "Billing export: CDRs", "The nightly export of Kontor Billing as CDRs of OCPI 2.2.1: times are local, "
                 "energy is in Wh or kWh, money in cents, and places are numbers of our own.",
                 {"kind": "backend", "object": "Kontor Billing: charges", "schema": schema}, ocpi("2.2.1", "CDR"), rules, tables,
                 LOOKUPS, parties=PARTIES)


def write(folder):
    target = Path(folder) / "sheets"
    target.mkdir(parents=True, exist_ok=True)
    for sheet in (billing(), sessions("1.6", "lindenpark"), cdrs("1.6", "lindenpark"), location(),
                  sessions("2.0.1", "solarhof"), cdrs("2.0.1", "solarhof")):
        sheet.write(target)
