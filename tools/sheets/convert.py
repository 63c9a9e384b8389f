# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets from one version of OCPI to another. What is alike in both is taken over by the catalog's own field
lists; what differs is written here, with a note where somebody had to choose."""
from sheet import (CATALOGS, Rules, Sheet, condition, constant, default, each, enum, lookup, number, ocpi, row, table,
                   take, text, time, when)

OBJECTS = {"Location": "locations", "Session": "sessions", "CDR": "CDRs", "Tariff": "tariffs", "Token": "tokens"}

# Fields under another name: (target object, target field) → source field, from the newer to the older version.
OLDER_NAMES = {("Connector", "max_voltage"): "voltage", ("Connector", "max_amperage"): "amperage",
               ("EnvironmentalImpact", "category"): "source", ("Session", "start_date_time"): "start_datetime",
               ("Session", "end_date_time"): "end_datetime", ("CDR", "end_date_time"): "stop_date_time",
               ("Token", "contract_id"): "auth_id"}
NEWER_NAMES = {(name, older): newer for (name, newer), older in OLDER_NAMES.items()}

# Values that the older version lacks, and the nearest that it has; None = leave it out.
NEAREST = {
    "AuthMethod": {"COMMAND": ("AUTH_REQUEST", "2.1.1 knows no COMMAND: the partner asked for the session, which comes "
                                               "nearest to a real-time request")},
    "TokenType": {"APP_USER": ("OTHER", "2.1.1 knows RFID and OTHER only"), "AD_HOC_USER": ("OTHER", "as APP_USER"),
                  "EMAID": ("OTHER", "2.3.0 only")},
    "SessionStatus": {"RESERVATION": ("PENDING", "2.1.1 knows no reservation that becomes a session")},
    "PowerType": {"AC_2_PHASE": ("AC_1_PHASE", "2.1.1 knows one or three phases; the power shown is too low"),
                  "AC_2_PHASE_SPLIT": ("AC_1_PHASE", "as AC_2_PHASE")},
    "ParkingRestriction": {"EMPLOYEES": ("CUSTOMERS", "2.3.0 only; both mean: not for everybody"),
                           "TENANTS": ("CUSTOMERS", "as EMPLOYEES"), "TAXIS": (None, "no value comes near")},
    "Facility": {"PARKING_LOT": (None, "no value comes near"), "TRAM_STOP": ("BUS_STOP", "public transport all the same"),
                 "METRO_STATION": ("TRAIN_STATION", "public transport all the same"), "BIKE_SHARING": (None, "2.2.1 only")},
}


class Converter:
    def __init__(self, source, target):
        self.source, self.target = CATALOGS[source], CATALOGS[target]
        self.older = source > target  # the target is the older one
        self.tables = {}
        self.names = NEWER_NAMES if target == "2.1.1" else OLDER_NAMES if source == "2.1.1" else {}

    # What is alike ----------------------------------------------------------------------------------------
    def covers(self, name):
        """True when every value of the source's enumeration is one of the target's."""
        if name not in self.source.enums:
            return False
        return set(self.source.values(name)) <= set(self.target.values(name)) if name in self.target.enums else False

    def same(self, name):
        """True when an object of the source is one of the target as it stands."""
        if name not in self.source.objects or name not in self.target.objects:
            return False
        source, target = self.source.fields(name), self.target.fields(name)
        if name in ("Price", "TaxAmount", "PriceLimit") and self.source.version != self.target.version:
            return source.keys() == target.keys()
        for field, entry in source.items():
            other = target.get(field)
            if other is None or (entry["card"] in "*+") != (other["card"] in "*+"):
                return False
            kind = entry["type"]
            if kind == "DateTime" and self.target.version == "2.1.1":
                return False  # fractions of a second are not allowed there
            if kind in self.source.objects:
                if kind != other["type"] or not self.same(kind):
                    return False
            elif kind in self.source.enums and not self.covers(kind):
                return False
        return all(field in source or entry["card"] in "?*" for field, entry in target.items())

    def enum_table(self, kind):
        missing = [value for value in self.source.values(kind) if value not in self.target.values(kind)]
        nearest = NEAREST.get(kind, {})
        rows = [row(value, value) for value in self.source.values(kind) if value in self.target.values(kind)]
        for value in missing:
            to, note = nearest.get(value, (None, f"OCPI {self.target.version} has no such value: it is left out"))
            rows.append(row(value, to, note))
        name = kind[0].lower() + kind[1:]
        self.tables[name] = table(rows, title=kind, fallback=None, note="Values that neither version knows are left out.")
        return name

    # Rules ------------------------------------------------------------------------------------------------
    def fields(self, name, target="", source="", leave=(), special=None):
        """Rules for all fields of an object. target and source are stems of pointers; inside a for-each the
        source's is relative: "" with target "/evses/*" takes the element's own fields."""
        rules = Rules()
        inside = "*" in target
        special = special or {}
        for field, entry in self.target.fields(name).items():
            pointer = f"{target}/{field}"
            if field in leave:
                continue
            if field in special:
                special[field](rules, pointer)
                continue
            older = self.names.get((name, field), field)
            found = self.source.fields(name).get(older)
            if found is None:
                continue
            where = f"{source}/{older}" if not inside or source.startswith("/") else f"{source}/{older}".lstrip("/")
            self.field(rules, pointer, where, entry, found)
        return rules

    def field(self, rules, pointer, where, entry, found):
        kind, many = found["type"], found["card"] in "*+"
        if kind in self.source.objects:
            if kind == entry["type"] and self.same(kind):
                rules.add(pointer, take(where))
            elif kind == "Price" or kind == "PriceLimit":
                rules.extend(self.price(pointer, where, limit=entry["type"] == "PriceLimit" or kind == "PriceLimit"))
            elif many:
                rules.add(pointer, each(where), rules=self.fields(kind, pointer + "/*"))
            else:
                rules.extend(self.fields(kind, pointer, where))
        elif kind in self.source.enums and not self.covers(kind):
            rules.add(pointer, take(where), enum(self.enum_table(kind)))
        elif kind == "DateTime":
            rules.add(pointer, take(where), time())
        elif many and entry["card"] in "*+" or not many:
            longer = found.get("max", 0) > entry.get("max", 10 ** 9)
            if longer and entry["type"] == "string" and kind == "string":
                rules.add(pointer, take(where), text("truncate", length=entry["max"]),
                          note=f"Cut after {entry['max']} characters: OCPI {self.target.version} allows no more")
            elif longer:
                rules.add(pointer, take(where),
                          note=f"OCPI {self.target.version} allows {entry['max']} characters, OCPI {self.source.version} "
                               f"{found['max']}. Ids are not cut: longer ones show up in the validation")
            else:
                rules.add(pointer, take(where))

    def price(self, pointer, where, limit=False):
        """Price: a number (2.1.1), {excl_vat, incl_vat} (2.2.1), {before_taxes, taxes or after_taxes} (2.3.0)."""
        rules = Rules()
        style = {"2.1.1": "number", "2.2.1": "vat", "2.3.0": "taxes"}
        source, target = style[self.source.version], style[self.target.version]
        net = {"number": where, "vat": f"{where}/excl_vat", "taxes": f"{where}/before_taxes"}[source]
        net_target = {"number": pointer, "vat": f"{pointer}/excl_vat", "taxes": f"{pointer}/before_taxes"}[target]
        rules.add(net_target, take(net))
        if source == "vat" and target == "taxes":
            gross = f"{where}/incl_vat"
            if limit:
                rules.add(f"{pointer}/after_taxes", take(gross))
            else:
                rules.add(f"{pointer}/taxes/0/name", constant("VAT"),
                          note="2.2.1 knows one tax, VAT, and gives it as the difference of two sums")
                rules.add(f"{pointer}/taxes/0/amount", take(gross), number(subtract={"path": net}))
        elif source == "taxes" and target == "vat":
            if limit:
                rules.add(f"{pointer}/incl_vat", take(f"{where}/after_taxes"))
            else:
                rules.add(f"{pointer}/incl_vat", take(f"{where}/taxes/*/amount"),
                          aggregate_value("sum"), number(add={"path": net}),
                          note="The sum of all taxes is added: 2.2.1 cannot say which they were")
        return rules


def aggregate_value(function):
    return {"op": "aggregate", "function": function}


def owner(rules, target, what="the operator"):
    rules.add(f"{target}/country_code", constant("DE"),
              note=f"OCPI 2.1.1 objects do not say whose they are. Put the country of {what} here")
    rules.add(f"{target}/party_id", constant("ABC"), note=f"Put the party id of {what} here")


EXAMPLE_LOCATIONS = {
    "rows": [{"location_id": "EXAMPLE", "name": "Example", "address": "Example street 1", "city": "Example",
              "postal_code": "0000", "country": "DEU", "latitude": "52.00000", "longitude": "9.00000"}],
    "note": "Replace it by a table of your own locations: {\"file\": \"tables/locations.csv\"} with the same columns."}
EXAMPLE_CONNECTORS = {
    "rows": [{"evse_uid": "EXAMPLE*1", "standard": "IEC_62196_T2", "format": "SOCKET", "power_type": "AC_3_PHASE",
              "voltage": "230", "amperage": "32"}],
    "note": "Replace it by a table of your own connectors: {\"file\": \"tables/connectors.csv\"} with the same columns."}

# What stands where a required text cannot be filled (OCPI allows it).
NOT_KNOWN = "#NA"


class ToNewer(Converter):
    """From 2.1.1 to 2.2.1 or 2.3.0."""

    def location(self):
        def parking_type(rules, pointer):
            self.tables["parkingType"] = table(
                [row(value, value) for value in ("ON_STREET", "PARKING_GARAGE", "UNDERGROUND_GARAGE", "PARKING_LOT")]
                + [row("OTHER", None, "has no counterpart; the field is optional"), row("UNKNOWN", None, "as OTHER")],
                title="Location type → parking type", fallback=None)
            rules.add(pointer, take("/type"), enum("parkingType"))

        special = {
            "country_code": lambda rules, pointer: owner(rules, pointer.rsplit("/", 1)[0]),
            "party_id": lambda rules, pointer: None,
            "publish": lambda rules, pointer: rules.add(
                pointer, constant(True), note="Whatever 2.1.1 sends is meant for everybody"),
            "parking_type": parking_type,
            "time_zone": lambda rules, pointer: rules.add(
                pointer, take("/time_zone"), default("Etc/UTC"),
                note="Required from 2.2.1 on, and it decides which price holds when: put your own zone here"),
            "opening_times": self.opening_times,
            "evses": lambda rules, pointer: rules.add(pointer, each("/evses"), rules=self.evse(pointer + "/*")),
        }
        return self.fields("Location", special=special)

    def opening_times(self, rules, pointer):
        missing = {"all": [{"path": "/opening_times", "exists": True},
                           {"path": "/opening_times/twentyfourseven", "exists": False}]}
        rules.add(f"{pointer}/twentyfourseven", take("/opening_times/twentyfourseven"),
                  condition([when(missing, False)]), note="Required from 2.2.1 on; absent means: by the hours given")
        for field in ("regular_hours", "exceptional_openings", "exceptional_closings"):
            rules.add(f"{pointer}/{field}", take(f"/opening_times/{field}"))

    def evse(self, target):
        return self.fields("EVSE", target, special={
            "connectors": lambda rules, pointer: rules.add(pointer, each("connectors"), rules=self.connector(pointer + "/*"))})

    def connector(self, target):
        return self.fields("Connector", target, special={
            "tariff_ids": lambda rules, pointer: rules.add(
                f"{pointer}/0", take("tariff_id"), note="One tariff becomes a list of one")})

    def cdr_token(self, rules, pointer):
        owner(rules, pointer, "the partner who issued the token")
        rules.add(f"{pointer}/uid", take("/auth_id"),
                  note="2.1.1 gives auth_id alone, which is the contract with most partners and the card's uid with others")
        rules.add(f"{pointer}/type", constant("RFID"), note="2.1.1 does not say what was shown; most are cards")
        rules.add(f"{pointer}/contract_id", take("/auth_id"))

    def periods(self, rules, pointer):
        rules.add(pointer, each("/charging_periods"), rules=Rules()
                  .add(f"{pointer}/*/start_date_time", take("start_date_time"), time())
                  .add(f"{pointer}/*/dimensions", each("dimensions", where={"path": "type", "notEquals": "FLAT"}),
                       rules=Rules().add(f"{pointer}/*/dimensions/*/type", take("type"), enum(self.enum_table("CdrDimensionType")))
                       .add(f"{pointer}/*/dimensions/*/volume", take("volume")),
                       note="FLAT is gone since 2.2: a flat price is part of the tariff, not a volume"))

    def session(self):
        special = {
            "country_code": lambda rules, pointer: owner(rules, ""), "party_id": lambda rules, pointer: None,
            "cdr_token": self.cdr_token,
            "location_id": lambda rules, pointer: rules.add(pointer, take("/location/id")),
            "evse_uid": lambda rules, pointer: rules.add(
                pointer, take("/location/evses/0/uid"), default(NOT_KNOWN),
                note="The embedded Location should hold the one EVSE that was used; the first is taken"),
            "connector_id": lambda rules, pointer: rules.add(
                pointer, take("/location/evses/0/connectors/0/id"), default(NOT_KNOWN)),
            "charging_periods": self.periods,
            "total_cost": lambda rules, pointer: rules.extend(self.price(pointer, "/total_cost")),
        }
        return self.fields("Session", special=special)

    def cdr_location(self, rules, pointer):
        for field in ("id", "name", "address", "city", "postal_code", "country", "coordinates"):
            rules.add(f"{pointer}/{field}", take(f"/location/{field}"))
        evse = "/location/evses/0"
        connector = f"{evse}/connectors/0"
        rules.add(f"{pointer}/evse_uid", take(f"{evse}/uid"), default(NOT_KNOWN))
        rules.add(f"{pointer}/evse_id", take(f"{evse}/evse_id"), default(NOT_KNOWN))
        rules.add(f"{pointer}/connector_id", take(f"{connector}/id"), default(NOT_KNOWN))
        rules.add(f"{pointer}/connector_standard", take(f"{connector}/standard"), default("IEC_62196_T2"),
                  note="Required: Type 2 stands where the CDR names no connector")
        rules.add(f"{pointer}/connector_format", take(f"{connector}/format"), default("SOCKET"))
        rules.add(f"{pointer}/connector_power_type", take(f"{connector}/power_type"), default("AC_3_PHASE"))

    def cdr(self):
        def tariffs(rules, pointer):
            rules.add(pointer, each("/tariffs"), rules=self.tariff(pointer + "/*", ""))

        special = {
            "country_code": lambda rules, pointer: owner(rules, ""), "party_id": lambda rules, pointer: None,
            "cdr_token": self.cdr_token, "cdr_location": self.cdr_location, "tariffs": tariffs,
            "charging_periods": self.periods,
            "total_cost": lambda rules, pointer: rules.extend(self.price(pointer, "/total_cost")),
        }
        return self.fields("CDR", special=special)

    def tariff(self, target="", source=""):
        special = {
            "country_code": lambda rules, pointer: owner(rules, target), "party_id": lambda rules, pointer: None,
            "tax_included": lambda rules, pointer: rules.add(
                pointer, constant("NO"), note="Prices of 2.1.1 are without tax"),
        }
        return self.fields("Tariff", target, source, special=special)

    def token(self):
        return self.fields("Token", special={
            "country_code": lambda rules, pointer: owner(rules, "", "the partner who issued the token"),
            "party_id": lambda rules, pointer: None})


class ToOldest(Converter):
    """From 2.2.1 or 2.3.0 to 2.1.1."""

    def dated(self, path):
        return take(path), time()

    def location(self):
        def kind(rules, pointer):
            self.tables["locationType"] = table(
                [row(value, value) for value in ("ON_STREET", "PARKING_GARAGE", "UNDERGROUND_GARAGE", "PARKING_LOT")]
                + [row("ALONG_MOTORWAY", "OTHER", "2.1.1 has no such type"), row("ON_DRIVEWAY", "OTHER", "2.1.1 has no such type")],
                title="Parking type → location type", fallback="UNKNOWN")
            rules.add(pointer, take("/parking_type"), enum("locationType"), default("UNKNOWN"))

        return self.fields("Location", special={
            "type": kind,
            "postal_code": lambda rules, pointer: rules.add(
                pointer, take("/postal_code"), default(NOT_KNOWN), note="Required in 2.1.1"),
            "evses": lambda rules, pointer: rules.add(pointer, each("/evses"), rules=self.evse(pointer + "/*"))})

    def evse(self, target):
        known = {"path": "standard", "in": CATALOGS["2.1.1"].values("ConnectorType")}
        return self.fields("EVSE", target, special={
            "connectors": lambda rules, pointer: rules.add(
                pointer, each("connectors", where=known), rules=self.connector(pointer + "/*"),
                note="Connectors that 2.1.1 has no name for are left out: a wrong plug is worse than none")})

    def connector(self, target):
        def plain(rules, pointer):
            rules.add(pointer, take("standard"), enum(self.enum_table("ConnectorType")))

        return self.fields("Connector", target, special={
            "standard": plain,
            "tariff_id": lambda rules, pointer: rules.add(
                pointer, take("tariff_ids/0"), note="2.1.1 holds one tariff a connector: the first one stays")})

    def periods(self, rules, pointer):
        # The start must stand in every version; a dimension that 2.1.1 does not know is left out.
        known = {"path": "type", "in": CATALOGS["2.1.1"].values("CdrDimensionType")}
        inner = Rules()
        inner.add(f"{pointer}/*/start_date_time", *self.dated("start_date_time"))
        inner.add(f"{pointer}/*/dimensions", each("dimensions", where=known),
                  rules=Rules().add(f"{pointer}/*/dimensions/*/type", take("type"), enum(self.enum_table("CdrDimensionType")))
                  .add(f"{pointer}/*/dimensions/*/volume", take("volume")),
                  note="Power, state of charge and reservation time have no place in 2.1.1; the tariff's id at the period neither")
        rules.add(pointer, each("/charging_periods"), rules=inner)

    def auth_id(self, rules, pointer):
        rules.add(pointer, take("/cdr_token/contract_id"),
                  note="The contract; partners who expect the card's uid here want /cdr_token/uid instead")

    def whole_location(self, rules, pointer, source):
        """2.1.1 embeds a Location where later versions refer to one."""
        def column(field, value, fallback=None):
            more = {"unmapped": "omit"} if fallback is None else {"fallback": fallback}
            rules.add(f"{pointer}/{field}", take("/location_id"), lookup("locations", "location_id", value, **more))

        if source == "session":
            rules.add(f"{pointer}/id", take("/location_id"),
                      note="2.2.1 refers to the location, 2.1.1 embeds it: address and place come from a table")
            column("name", "name")
            for field in ("address", "city", "postal_code"):
                column(field, field, NOT_KNOWN)
            column("country", "country", "DEU")
            column("coordinates/latitude", "latitude", "0.00000")
            column("coordinates/longitude", "longitude", "0.00000")
            stem, connector = "", "/connector_id"
        else:
            for field in ("id", "name", "address", "city", "country", "coordinates"):
                rules.add(f"{pointer}/{field}", take(f"/cdr_location/{field}"))
            rules.add(f"{pointer}/postal_code", take("/cdr_location/postal_code"), default(NOT_KNOWN), note="Required in 2.1.1")
            stem, connector = "/cdr_location", "/cdr_location/connector_id"
        rules.add(f"{pointer}/type", constant("UNKNOWN"))
        rules.add(f"{pointer}/last_updated", *self.dated("/last_updated"))
        evse = f"{pointer}/evses/0"
        rules.add(f"{evse}/uid", take(f"{stem}/evse_uid"))
        if stem:
            rules.add(f"{evse}/evse_id", take("/cdr_location/evse_id"))
        rules.add(f"{evse}/status", constant("UNKNOWN"), note="Neither a Session nor a CDR tells the EVSE's status")
        rules.add(f"{evse}/last_updated", *self.dated("/last_updated"))
        plug = f"{evse}/connectors/0"
        rules.add(f"{plug}/id", take(connector))
        for field, fallback in (("standard", "IEC_62196_T2"), ("format", "SOCKET"), ("power_type", "AC_3_PHASE")):
            if stem and field == "standard":
                rules.add(f"{plug}/{field}", take(f"/cdr_location/connector_{field}"), condition([
                    when({"notIn": CATALOGS["2.1.1"].values("ConnectorType")}, fallback)]),
                    note="Type 2 stands for connectors that 2.1.1 has no name for")
            elif stem and field == "power_type":
                rules.add(f"{plug}/{field}", take("/cdr_location/connector_power_type"), enum(self.enum_table("PowerType")))
            elif stem:
                rules.add(f"{plug}/{field}", take(f"/cdr_location/connector_{field}"))
            else:
                rules.add(f"{plug}/{field}", take("/evse_uid"),
                          lookup("connectors", "evse_uid", field, fallback=fallback))
        for field, fallback in (("voltage", 230), ("amperage", 32)):
            rules.add(f"{plug}/{field}", take(f"{stem}/evse_uid"),
                      lookup("connectors", "evse_uid", field, fallback=fallback), number(decimals=0),
                      note="Required in 2.1.1, and not in the source: it comes from a table of your connectors")
        rules.add(f"{plug}/last_updated", *self.dated("/last_updated"))

    def session(self):
        return self.fields("Session", special={
            "auth_id": self.auth_id,
            "location": lambda rules, pointer: self.whole_location(rules, pointer, "session"),
            "charging_periods": self.periods,
            "total_cost": lambda rules, pointer: rules.extend(self.price(pointer, "/total_cost"))})

    def cdr(self):
        return self.fields("CDR", special={
            "auth_id": self.auth_id,
            "location": lambda rules, pointer: self.whole_location(rules, pointer, "cdr"),
            "tariffs": lambda rules, pointer: rules.add(pointer, each("/tariffs"), rules=self.tariff(pointer + "/*")),
            "charging_periods": self.periods,
            "total_cost": lambda rules, pointer: rules.extend(self.price(pointer, "/total_cost"))})

    def tariff(self, target=""):
        source = "" if target else "/"
        lost = [{"path": f"restrictions/{field}", "exists": False}
                for field in ("reservation", "min_current", "max_current", "booking")]
        if self.source.version != "2.3.0":
            lost.pop()

        def elements(rules, pointer):
            rules.add(pointer, each(f"{source}elements", where={"all": lost}), rules=Rules()
                      .add(f"{pointer}/*/price_components", each("price_components"), rules=self.fields(
                          "PriceComponent", f"{pointer}/*/price_components/*"),
                          note="VAT has no place in 2.1.1: prices there are without it")
                      .extended(self.fields("TariffRestrictions", f"{pointer}/*/restrictions", "restrictions")),
                      note="Elements with a restriction that 2.1.1 cannot say (current, reservation) are left out: "
                           "without the restriction their price would hold always")

        return self.fields("Tariff", target, special={"elements": elements})

    def token(self):
        return self.fields("Token")


class Sideways(Converter):
    """Between 2.2.1 and 2.3.0."""

    def location(self):
        return self.fields("Location", special={
            "evses": lambda rules, pointer: rules.add(pointer, each("/evses"), rules=self.evse(pointer + "/*"))}
            if self.older else {})

    def evse(self, target):
        known = {"path": "standard", "in": CATALOGS["2.2.1"].values("ConnectorType")}

        def connectors(rules, pointer):
            inner = self.fields("Connector", pointer + "/*", special={
                "standard": lambda made, where: made.add(where, take("standard"), enum(self.enum_table("ConnectorType")))})
            rules.add(pointer, each("connectors", where=known), rules=inner,
                      note="MCS and SAE J3400 have no name in 2.2.1: such connectors are left out, and so is what they "
                           "say of ISO 15118")

        return self.fields("EVSE", target, special={"connectors": connectors})

    def periods(self, rules, pointer):
        if not self.older:
            rules.add(pointer, take("/charging_periods"))
            return
        known = {"path": "type", "in": CATALOGS["2.2.1"].values("CdrDimensionType")}
        rules.add(pointer, each("/charging_periods"), rules=Rules()
                  .add(f"{pointer}/*/start_date_time", take("start_date_time"), time())
                  .add(f"{pointer}/*/dimensions", each("dimensions", where=known),
                       rules=Rules().add(f"{pointer}/*/dimensions/*/type", take("type"), enum(self.enum_table("CdrDimensionType")))
                       .add(f"{pointer}/*/dimensions/*/volume", take("volume")),
                       note="Expired and overtime reservations have no dimension in 2.2.1")
                  .add(f"{pointer}/*/tariff_id", take("tariff_id")))

    def session(self):
        return self.fields("Session", special={"charging_periods": self.periods})

    def cdr(self):
        def tariffs(rules, pointer):
            rules.add(pointer, each("/tariffs"), rules=self.tariff(pointer + "/*"))

        return self.fields("CDR", special={"charging_periods": self.periods, "tariffs": tariffs})

    def tariff(self, target=""):
        stem = "" if target else "/"

        def elements(rules, pointer):
            if not self.older:
                rules.add(pointer, take(f"{stem}elements"))
                return
            # From a component: its element is one for-each out, the tariff of a CDR two.
            included = {"path": "../../tax_included" if target else "/tax_included", "equals": "YES"}
            inner = Rules()
            for field in self.target.fields("PriceComponent"):
                where = f"{pointer}/*/price_components/*/{field}"
                if field == "price":
                    inner.add(where, take("price"), condition([
                        when(included, steps=[number(removePercent={"path": "vat"}, decimals=4)])]),
                        note="2.2.1 prices are without tax: where 2.3.0 says that it is included, the VAT of the "
                             "component is taken off")
                else:
                    inner.add(where, take(field))
            rules.add(pointer, each(f"{stem}elements", where={"path": "restrictions/booking", "exists": False}),
                      rules=Rules().add(f"{pointer}/*/price_components", each("price_components"), rules=inner)
                      .extended(self.fields("TariffRestrictions", f"{pointer}/*/restrictions", "restrictions")),
                      note="Elements for bookings are left out: without the restriction their price would hold always")

        special = {"elements": elements}
        if not self.older:
            special["tax_included"] = lambda rules, pointer: rules.add(
                pointer, constant("NO"), note="Prices of 2.2.1 are without tax")
        return self.fields("Tariff", target, special=special)

    def token(self):
        return self.fields("Token")


LOST = {
    ("2.2.1", "2.1.1"): "Lost: who owns the object, publishing rules, power in watts, all tariffs of a connector but the "
                        "first, limits on prices, VAT, reservations, the link from CDR to Session.",
    ("2.3.0", "2.1.1"): "Lost: who owns the object, publishing rules, power in watts, all tariffs of a connector but the "
                        "first, limits on prices, taxes, reservations, bookings, parking places, the link from CDR to Session.",
    ("2.3.0", "2.2.1"): "Lost: parking places and what an EVSE says of them, the help line, service providers, ISO 15118 "
                        "capabilities, which taxes a sum contains, bookings.",
    ("2.1.1", "2.2.1"): "2.1.1 does not say who owns an object: put the parties in. Nothing else is lost but FLAT dimensions.",
    ("2.1.1", "2.3.0"): "2.1.1 does not say who owns an object: put the parties in. Nothing else is lost but FLAT dimensions.",
    ("2.2.1", "2.3.0"): "Nothing is lost; VAT becomes a tax of that name.",
}


def sheets():
    made = []
    for source in CATALOGS:
        for target in CATALOGS:
            if source == target:
                continue
            kind = ToNewer if source == "2.1.1" else ToOldest if target == "2.1.1" else Sideways
            for name, plural in OBJECTS.items():
                converter = kind(source, target)
                rules = getattr(converter, name.lower())()
                made.append(Sheet(
                    f"ocpi-{source}-to-{target}-{name.lower()}", f"OCPI {source} → {target}: {name}",
                    f"{plural[0].upper() + plural[1:]} of OCPI {source} for a partner who speaks {target}. " + LOST[source, target],
                    ocpi(source, name), ocpi(target, name), rules, converter.tables,
                    {"locations": EXAMPLE_LOCATIONS, "connectors": EXAMPLE_CONNECTORS}))
    return made
