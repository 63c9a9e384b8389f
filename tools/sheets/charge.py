# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets from OCPP to OCPI: charges of a capture become tokens, sessions and CDRs."""
from sheet import (Rules, Sheet, aggregate, condition, constant, default, each, enum, lookup, number, ocpi, row, table,
                   take, text, time, unit, when)

NOT_KNOWN = "#NA"
COUNTRY, PARTY = "DE", "ABC"

PLACES = {
    "rows": [{"place": "EXAMPLE-01*1", "location_id": "EXAMPLE", "name": "Example", "address": "Example street 1",
              "city": "Example", "postal_code": "0000", "country": "DEU", "latitude": "52.00000", "longitude": "9.00000",
              "time_zone": "Europe/Berlin", "evse_uid": "EXAMPLE-01-1", "evse_id": "DE*ABC*E0000001", "connector_id": "1",
              "standard": "IEC_62196_T2", "format": "SOCKET", "power_type": "AC_3_PHASE", "voltage": "230",
              "amperage": "32", "power": "22000", "tariff_id": "EXAMPLE"}],
    "note": "What chargers do not know of themselves. Replace it by a table of your own places: "
            "{\"file\": \"tables/places.csv\"} with the same columns."}
PRICES = {
    "rows": [{"tariff_id": "EXAMPLE", "currency": "EUR", "price_per_kwh": "0.49"}],
    "note": "Replace it by a table of your own tariffs: {\"file\": \"tables/prices.csv\"} with the same columns. The Price "
            "perspective computes whole tariffs; this is energy times price."}

PARKING = {"1.6": ["SuspendedEV", "Finishing"], "2.0.1": ["SuspendedEV", "EVConnected", "Idle"]}
PARKING_NOTE = ("Parking is when the vehicle asks for no power: {states}. SuspendedEVSE is not among them, as the erratum "
                "of May 2026 reads: there the station gives none, and the driver ought not to pay for it")

TABLES = {
    "tokenType": table([
        row("RFID", "RFID"), row("APP_USER", "APP_USER"), row("AD_HOC_USER", "AD_HOC_USER"), row("OTHER", "OTHER"),
        row("ISO14443", "RFID"), row("ISO15693", "RFID"),
        row("Central", "APP_USER", "started by the CSMS, usually for an app"),
        row("Local", "AD_HOC_USER", "made up by the station itself"),
        row("NoAuthorization", "AD_HOC_USER", "nobody was asked"),
        row("eMAID", "OTHER", "no value before 2.3.0"), row("KeyCode", "OTHER"), row("MacAddress", "OTHER"),
        row("", "RFID", "OCPP 1.6 does not say what was shown; most are cards")],
        title="Token type", fallback="OTHER",
        note="OCPP 2.x types, and OCPI types where the capture holds the partner's Token"),
    "authMethod": table([
        row("RemoteStart", "COMMAND"), row("Partner", "AUTH_REQUEST"),
        row("Authorize", "WHITELIST", "the CSMS allowed it without asking the partner in this capture"),
        row("Local", "WHITELIST", "the station allowed it from its own list or cache")],
        title="How it was allowed", fallback="WHITELIST",
        note="Taken from what the capture shows. Many backends always say WHITELIST or AUTH_REQUEST."),
    "sessionStatus": table([
        row(["Running", "*"], "ACTIVE"),
        row(["Ended", "DeAuthorized"], "INVALID", "the token was refused while charging"),
        row(["Ended", "*"], "COMPLETED"),
        row(["Lost", "*"], "INVALID", "its end was never reported: nothing to bill it by")],
        title="State of the session", columns=["state", "stop reason"], fallback="ACTIVE"),
}


class Version:
    """What differs between versions of OCPI for a session or CDR."""

    def __init__(self, ocpp, ocpi_version):
        self.ocpp, self.ocpi = ocpp, ocpi_version
        self.oldest = ocpi_version == "2.1.1"
        self.tables = dict(TABLES)
        if self.oldest:
            self.tables["authMethod"] = table(
                [entry if entry["to"] != "COMMAND" else
                 row("RemoteStart", "AUTH_REQUEST", "2.1.1 knows no COMMAND") for entry in TABLES["authMethod"]["rows"]],
                title="How it was allowed", fallback="WHITELIST")
        tokens = [dict(entry) for entry in TABLES["tokenType"]["rows"]]
        if self.oldest:
            tokens = [dict(entry, to="OTHER", note="2.1.1 knows RFID and OTHER only")
                      if entry["to"] in ("APP_USER", "AD_HOC_USER") else entry for entry in tokens]
        if ocpi_version == "2.3.0":
            tokens = [{"from": "eMAID", "to": "EMAID"} if entry["from"] == "eMAID" else entry for entry in tokens]
        self.tables["tokenType"] = dict(TABLES["tokenType"], rows=tokens)

    def net(self, pointer):
        return {"2.1.1": pointer, "2.2.1": f"{pointer}/excl_vat", "2.3.0": f"{pointer}/before_taxes"}[self.ocpi]


def place(column, fallback=None, table_name="places"):
    more = {"unmapped": "omit"} if fallback is None else {"fallback": fallback}
    return [take("/place"), lookup(table_name, "place", column, **more)]


def tariff_of_place():
    return [take("/place"), lookup("places", "place", "tariff_id", unmapped="omit")]


class Charge:
    """A Session or CDR of one charge. `energy`: registers of start and stop, or the samples; `clock`: the
    charger's own times, or those with its offset taken off."""

    def __init__(self, version, energy="registers", clock="device", cut=("status",)):
        self.version, self.energy, self.clock, self.cut = version, energy, clock, list(cut)

    def moment(self, *paths):
        step = time(drift={"path": "/clockOffsetSeconds"}) if self.clock == "corrected" else time()
        return [take(*paths), step]

    def owner(self, rules):
        if not self.version.oldest:
            rules.add("/country_code", constant(COUNTRY), note="The operator's: put your own here")
            rules.add("/party_id", constant(PARTY), note="The operator's: put your own here")

    def token(self, rules, pointer="/cdr_token"):
        contract = "Where the capture holds the partner's Token, its contract; otherwise what the charger read. Case, order of " \
                   "bytes and separators are left as they are: readers differ"
        if self.version.oldest:
            rules.add("/auth_id", take("/idToken/contractId", "/idToken/value"), default(NOT_KNOWN), note=contract)
            return
        rules.add(f"{pointer}/country_code", take("/idToken/countryCode"), default(COUNTRY),
                  note="Of the partner who issued the token, where the capture tells; otherwise your own")
        rules.add(f"{pointer}/party_id", take("/idToken/partyId"), default(PARTY))
        rules.add(f"{pointer}/uid", take("/idToken/value"), default(NOT_KNOWN),
                  note="As the charger wrote it: OCPI compares it without regard to case")
        rules.add(f"{pointer}/type", take("/idToken/ocpiType", "/idToken/type"), default(""), enum("tokenType"))
        rules.add(f"{pointer}/contract_id", take("/idToken/contractId", "/idToken/value"), default(NOT_KNOWN), note=contract)

    def kwh(self, rules, pointer):
        if self.energy == "registers":
            rules.add(pointer, take("/last/meterWh"), number(subtract={"path": "/start/meterWh"}), unit("Wh", "kWh"),
                      number(decimals=4), default(0),
                      note="Register at the end minus register at the start. A frequent mistake is to take the end alone. "
                           "A register that was reset in between makes it negative: then use the variant with samples")
        else:
            rules.add(pointer, aggregate(
                "difference", "/samples", of="value", register=True, unitPath="unit", unit="Wh",
                where={"all": [{"path": "measurand", "equals": "Energy.Active.Import.Register"},
                               {"path": "location", "equals": "Outlet"}, {"path": "phase", "exists": False}]}),
                unit("Wh", "kWh"), number(decimals=4), default(0),
                note="Between the first and the last sample of the register, whatever their context: chargers that send "
                     "only Sample.Clock or Trigger are billed too. A register that wraps or is reset goes on from there. "
                     "What was delivered before the first and after the last sample is missing")

    def periods(self, rules):
        version, pointer = self.version, "/charging_periods"
        parking = PARKING[version.ocpp]
        segment = {"time": "time", "value": "value", "measurand": "measurand", "unit": "unit", "context": "context",
                   "phase": "phase", "location": "location", "cut": self.cut,
                   "changes": [{"kind": "status", "path": "/statuses", "time": "time", "value": "status"}]}
        segment.update({"begin": "/start/deviceTime", "end": "/last/deviceTime"})
        if self.energy == "registers":
            segment.update({"beginValue": "/start/meterWh", "endValue": "/last/meterWh", "meterUnit": "Wh"})
        inner = Rules()
        step = [time(drift={"path": "/clockOffsetSeconds"})] if self.clock == "corrected" else [time()]
        inner.add(f"{pointer}/*/start_date_time", take("start"), *step)
        dimension = f"{pointer}/*/dimensions"
        inner.add(f"{dimension}/0/type", constant("ENERGY"))
        inner.add(f"{dimension}/0/volume", take("energy_wh"), unit("Wh", "kWh"), number(decimals=4))
        inner.add(f"{dimension}/1/type", constant("TIME"))
        inner.add(f"{dimension}/1/volume", condition([when({"path": "status", "notIn": parking}, path="seconds")]),
                  unit("s", "h"), number(decimals=4), note="Hours; time of parking is not charged as time of charging")
        inner.add(f"{dimension}/2/type", constant("PARKING_TIME"))
        inner.add(f"{dimension}/2/volume", condition([when({"path": "status", "in": parking}, path="seconds")]),
                  unit("s", "h"), number(decimals=4), note=PARKING_NOTE.format(states=" and ".join(parking)))
        if not version.oldest:
            inner.add(f"{dimension}/3/type", constant("MAX_POWER"))
            inner.add(f"{dimension}/3/volume", take("power_max_w"), unit("W", "kW"), number(decimals=4),
                      note="kW: tariffs with restrictions on power need it")
            inner.add(f"{pointer}/*/tariff_id", *tariff_of_place())
        note = "A new period where the status changes: what is charged, parked or suspended is priced apart. A first period " \
            "of seconds is the time until the charger said Charging" \
            if self.cut == ["status"] else "A period for each sample of the register, and where the status changes"
        rules.add(pointer, each("/samples", segment=segment), rules=inner, note=note)

    def cost(self, rules, pointer, always):
        steps = [*tariff_of_place(), lookup("prices", "tariff_id", "price_per_kwh", unmapped="omit"),
                 number(multiply={"path": "/energyWh"}, divide=1000, decimals=2)]
        if always:
            steps.append(default(0))
        rules.add(self.version.net(pointer), *steps,
                  note="Energy times the price in your table, without tax. OCPP 1.6 and 2.0.1 hold no tariff"
                       + ("; 0 where the table has no price" if always else ""))

    def currency(self, rules):
        rules.add("/currency", *tariff_of_place(), lookup("prices", "tariff_id", "currency", fallback="EUR"), default("EUR"))

    def embedded_location(self, rules):
        """2.1.1 embeds a Location, with the one EVSE that was used."""
        rules.add("/location/id", *place("location_id"), default(path="/chargePoint/id"),
                  note="Chargers do not know their site: it comes from the table; without a row the charge point stands for it")
        rules.add("/location/type", constant("UNKNOWN"))
        self.address(rules, "/location", coordinates="/location/coordinates")
        rules.add("/location/last_updated", *self.last_updated())
        evse = "/location/evses/0"
        rules.add(f"{evse}/uid", *place("evse_uid"), default(path="/place"))
        rules.add(f"{evse}/evse_id", *place("evse_id"))
        rules.add(f"{evse}/status", constant("UNKNOWN"), note="A charge does not tell what the EVSE is doing now")
        rules.add(f"{evse}/last_updated", *self.last_updated())
        plug = f"{evse}/connectors/0"
        rules.add(f"{plug}/id", *place("connector_id", "1"))
        rules.add(f"{plug}/standard", *place("standard", "IEC_62196_T2"))
        rules.add(f"{plug}/format", *place("format", "SOCKET"))
        rules.add(f"{plug}/power_type", *place("power_type", "AC_3_PHASE"))
        rules.add(f"{plug}/voltage", *place("voltage", 230), number(decimals=0))
        rules.add(f"{plug}/amperage", *place("amperage", 32), number(decimals=0))
        rules.add(f"{plug}/last_updated", *self.last_updated())

    def address(self, rules, pointer, coordinates):
        rules.add(f"{pointer}/name", *place("name"))
        for field in ("address", "city"):
            rules.add(f"{pointer}/{field}", *place(field, NOT_KNOWN))
        rules.add(f"{pointer}/postal_code", *place("postal_code", NOT_KNOWN if self.version.oldest else None))
        rules.add(f"{pointer}/country", *place("country", "DEU"))
        rules.add(f"{coordinates}/latitude", *place("latitude", "0.00000"))
        rules.add(f"{coordinates}/longitude", *place("longitude", "0.00000"))

    def last_updated(self):
        return [take("/last/captureTime"), time()]

    def session(self):
        rules, version = Rules(), self.version
        self.owner(rules)
        rules.add("/id", take("/key"),
                  note="Transaction ids of 1.6 are unique at the CSMS at best, those of 2.x at their station: charge point "
                       "and connector are part of the session's id")
        started, ended = ("/start_datetime", "/end_datetime") if version.oldest else ("/start_date_time", "/end_date_time")
        rules.add(started, *self.moment("/start/deviceTime", "/start/captureTime"), note=self.clock_note())
        rules.add(ended, *self.moment("/stop/deviceTime", "/stop/captureTime"), note="Absent while it runs")
        self.kwh(rules, "/kwh")
        self.token(rules)
        rules.add("/auth_method", take("/authorization/method"), enum("authMethod"))
        if version.oldest:
            self.embedded_location(rules)
        else:
            rules.add("/authorization_reference", take("/authorization/reference"))
            rules.add("/location_id", *place("location_id"), default(path="/chargePoint/id"),
                      note="Chargers do not know their site: it comes from the table; without a row the charge point stands for it")
            rules.add("/evse_uid", *place("evse_uid"), default(path="/place"))
            rules.add("/connector_id", *place("connector_id", "1"))
        self.currency(rules)
        self.periods(rules)
        self.cost(rules, "/total_cost", always=False)
        rules.add("/status", take("/state"), enum("sessionStatus", with_=["/stop/reason"]))
        rules.add("/last_updated", *self.last_updated())
        return rules

    def clock_note(self):
        if self.clock == "corrected":
            return "The charger's time with the offset of its clock taken off, as the capture shows it"
        return "By the charger's clock: partners compare it with the driver's. A clock that is wrong goes on into every " \
               "session and CDR; a variant takes the offset off"

    def cdr(self):
        rules, version = Rules(), self.version
        self.owner(rules)
        rules.add("/id", take("/key"), note="Your backend has numbers of its own: take them from its export")
        rules.add("/start_date_time", *self.moment("/start/deviceTime", "/start/captureTime"), note=self.clock_note())
        rules.add("/stop_date_time" if version.oldest else "/end_date_time",
                  *self.moment("/stop/deviceTime", "/stop/captureTime", "/last/deviceTime", "/last/captureTime"),
                  note="The latest that is known where no end was reported; make CDRs of ended charges only")
        if not version.oldest:
            rules.add("/session_id", take("/key"))
        self.token(rules)
        rules.add("/auth_method", take("/authorization/method"), enum("authMethod"))
        if version.oldest:
            self.embedded_location(rules)
        else:
            rules.add("/authorization_reference", take("/authorization/reference"))
            where = "/cdr_location"
            rules.add(f"{where}/id", *place("location_id"), default(path="/chargePoint/id"))
            self.address(rules, where, f"{where}/coordinates")
            rules.add(f"{where}/evse_uid", *place("evse_uid"), default(path="/place"))
            rules.add(f"{where}/evse_id", *place("evse_id", NOT_KNOWN))
            rules.add(f"{where}/connector_id", *place("connector_id", "1"))
            rules.add(f"{where}/connector_standard", *place("standard", "IEC_62196_T2"))
            rules.add(f"{where}/connector_format", *place("format", "SOCKET"))
            rules.add(f"{where}/connector_power_type", *place("power_type", "AC_3_PHASE"))
        self.currency(rules)
        self.periods(rules)
        self.cost(rules, "/total_cost", always=True)
        self.kwh(rules, "/total_energy")
        rules.add("/total_time", take("/durationSeconds"), unit("s", "h"), number(decimals=4),
                  note="From start to end, parking included")
        parking = PARKING[version.ocpp]
        rules.add("/total_parking_time", aggregate("sum", "/statuses", of="seconds", where={"path": "status", "in": parking}),
                  unit("s", "h"), number(decimals=4), note=PARKING_NOTE.format(states=" and ".join(parking)))
        rules.add("/remark", take("/stop/reason"),
                  condition([when({"in": ["Local", "Remote", "EVDisconnected"]}, None)]),
                  text("template", template="Stop reason: {}"),
                  note="OCPI has no field for it. Reasons other than the usual ones are worth a word")
        rules.add("/last_updated", *self.last_updated())
        return rules


def token_rules(version):
    """The operator's own cards, as charges show them."""
    rules = Rules()
    if not version.oldest:
        rules.add("/country_code", take("/idToken/countryCode"), default(COUNTRY), note="Your own, unless the partner's Token is known")
        rules.add("/party_id", take("/idToken/partyId"), default(PARTY))
    rules.add("/uid", take("/idToken/value"), default(NOT_KNOWN), note="As the charger wrote it; readers differ in case, order of bytes and separators")
    rules.add("/type", take("/idToken/ocpiType", "/idToken/type"), default(""), enum("tokenType"))
    rules.add("/auth_id" if version.oldest else "/contract_id", take("/idToken/contractId", "/idToken/value"), default(NOT_KNOWN),
              note="OCPP 1.6 knows no contract: without the partner's Token the card stands for it")
    rules.add("/issuer", constant("Own cards"), note="Put the name on the card here")
    if not version.oldest:
        rules.add("/group_id", take("/idToken/parent"))
    rules.add("/valid", take("/idToken/status"), enum("tokenValid"))
    rules.add("/whitelist", constant("ALLOWED"), note="A choice: ALLOWED lets others ask in real time or use a list")
    rules.add("/last_updated", take("/start/captureTime"), time())
    return rules


VALID = table([row("Accepted", True), row("ConcurrentTx", True, "valid, but used elsewhere at the moment"), row("", True, "no answer was seen")],
              title="Valid", fallback=False, note="Blocked, Expired, Invalid and the others are not valid.")

ENERGY_VARIANTS = [
    ("", "Registers of start and stop", "Energy is the register at the end minus the one at the start; a new period "
     "where the status changes. Right where chargers count through and report both.", {}),
    ("-samples", "Samples of the register", "Energy is what the samples between begin and end show, with registers that "
     "wrap or are reset; a period for each sample. Right where meterStart or meterStop cannot be trusted; loses what was "
     "delivered after the last sample.", {"energy": "samples", "cut": ["status", "sample"]}),
    ("-clock", "Clock corrected", "As with registers of start and stop, but the offset of the charger's clock is taken off "
     "all times. Right where a charger's clock runs wrong and tariffs depend on the time of day; times then differ from "
     "those in the charger's own records.", {"clock": "corrected"}),
]


def sheets():
    made = []
    for ocpp, targets in (("1.6", ("2.2.1", "2.1.1")), ("2.0.1", ("2.2.1", "2.3.0"))):
        for target in targets:
            stem, title = f"ocpp-{ocpp}-to-ocpi-{target}", f"OCPP {ocpp} → OCPI {target}"
            source = {"kind": "transaction", "version": ocpp}
            lookups = {"places": PLACES, "prices": PRICES}
            version = Version(ocpp, target)
            tables = dict(version.tables, tokenValid=VALID)
            made.append(Sheet(f"{stem}-token", f"{title}: Token",
                              "Cards as charges show them, for partners who shall accept your own drivers.",
                              source, ocpi(target, "Token"), token_rules(version), tables))
            for suffix, name, note, options in ENERGY_VARIANTS:
                for kind in ("Session", "CDR"):
                    charge = Charge(version, **options)
                    variant = {"group": f"{stem}-{kind.lower()}", "name": name, "note": note}
                    made.append(Sheet(
                        f"{stem}-{kind.lower()}{suffix}", f"{title}: {kind}" + (f" ({name.lower()})" if suffix else ""),
                        f"A charge of OCPP {ocpp}, put together from a capture, as the {kind} that a partner ought to get. " + note,
                        source, ocpi(target, kind), getattr(charge, kind.lower())(), tables, lookups, variant))
    return made
