# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets from a charge point of a capture to an OCPI Location, one for each way in which backends of the field
turn the charger's status into the EVSE's."""
from charge import COUNTRY, NOT_KNOWN, PARTY, PLACES
from sheet import Rules, Sheet, constant, default, each, enum, lookup, number, ocpi, row, table, take, time

COLUMNS = ["charger status", "error code", "transaction runs"]

# The states before a charge, in it without energy, and after it, per version of OCPP.
WAITING = {"1.6": ["Preparing"], "2.0.1": ["Occupied", "EVConnected", "Idle"]}
SUSPENDED = ["SuspendedEV", "SuspendedEVSE"]
OVER = {"1.6": ["Finishing"], "2.0.1": []}

SERIOUS = {"ConnectorLockFailure": "the cable may stay locked", "GroundFailure": "dangerous", "HighTemperature": "it will stop soon",
           "InternalError": "nobody knows", "OverCurrentFailure": "dangerous", "OverVoltage": "dangerous",
           "PowerMeterFailure": "what it delivers cannot be billed", "PowerSwitchFailure": "it cannot switch off",
           "ReaderFailure": "cards are not read, though apps may still start it", "ResetFailure": "it did not come back as it should",
           "UnderVoltage": "the grid is at fault"}


def rows(ocpp, waiting, suspended, over, unavailable="INOPERATIVE", faulted="OUTOFORDER", notes=None):
    """The table of one variant: status by status, whatever the error code."""
    notes = notes or {}

    def line(status, to):
        return row([status, "*", "*"], to, notes.get(status))
    made = [line("Available", "AVAILABLE")]
    made += [line(status, waiting) for status in WAITING[ocpp]]
    made.append(line("Charging", "CHARGING"))
    made += [line(status, suspended) for status in SUSPENDED]
    made += [line(status, over) for status in OVER[ocpp]]
    made += [line("Reserved", "RESERVED"), line("Unavailable", unavailable), line("Faulted", faulted),
             row(["Offline", "*", "*"], "UNKNOWN", "nothing was heard of the station for twice its heartbeat interval")]
    running = row(["Available", "*", "true"], "CHARGING", "a station that says Available while a charge runs: the charge is believed")
    return [running] + made


def variants(ocpp):
    idle = ("EVConnected and Idle", "Preparing and Finishing")[ocpp == "1.6"]
    waiting = ("Occupied, EVConnected and Idle", "Preparing")[ocpp == "1.6"]
    made = [
        ("", "Whatever is plugged in is CHARGING",
         "Every status between plug and plug becomes CHARGING, as several open backends ship it. Simple, and nobody is "
         f"sent to a bay that is taken. Lost: waiting, charging, suspended and finished look alike, so partners cannot see "
         f"when parking begins, and that the cable is still in after the charge ({idle}).",
         rows(ocpp, "CHARGING", "CHARGING", "CHARGING")),
        ("-only-energy", "Only flowing energy is CHARGING",
         "CHARGING only in Charging; everything else that holds the bay is BLOCKED. Partners see when parking begins. Lost: "
         "a vehicle that pauses for its own timetable, or a station that waits for solar power, looks like an obstacle, "
         "and some apps hide a BLOCKED bay or tell the driver to leave.",
         rows(ocpp, "BLOCKED", "BLOCKED", "BLOCKED",
              notes={"SuspendedEVSE": "the station gives no power; the driver is not at fault",
                     "SuspendedEV": "the vehicle wants no power"})),
        ("-plug-free", "A plug alone is still AVAILABLE",
         f"{waiting} become AVAILABLE: nobody has begun to pay. During the charge all is CHARGING. Lost: a bay with a "
         "cable in it is offered to others; drivers arrive and find it taken.",
         rows(ocpp, "AVAILABLE", "CHARGING", "CHARGING")),
        ("-blocked-ends", "Before and after are BLOCKED",
         f"{waiting} before the charge, and what follows it, are BLOCKED; suspended charges stay CHARGING. A compromise: "
         "the bay is taken, but a pause is no obstacle. Lost: when the vehicle stopped taking power, and that the station "
         "itself suspended.",
         rows(ocpp, "BLOCKED", "CHARGING", "BLOCKED")),
        ("-unavailable-broken", "Unavailable is OUTOFORDER",
         "As the first, but Unavailable becomes OUTOFORDER, as the maintainers of OCPI once read it. Lost: partners cannot "
         "tell a station that was switched off on purpose from a broken one.",
         rows(ocpp, "CHARGING", "CHARGING", "CHARGING", unavailable="OUTOFORDER")),
        ("-faults-inoperative", "Faulted is INOPERATIVE",
         "As the first, but Faulted becomes INOPERATIVE. Partners hide the bay without calling it broken. Lost: that it "
         "needs a technician.",
         rows(ocpp, "CHARGING", "CHARGING", "CHARGING", faulted="INOPERATIVE")),
    ]
    if ocpp == "1.6":
        codes = [row(["*", code, "*"], "OUTOFORDER", note) for code, note in SERIOUS.items()]
        codes += [row(["Faulted", "EVCommunicationError", "*"], "BLOCKED", "the vehicle's fault: the next one may charge"),
                  row(["Faulted", "WeakSignal", "*"], "AVAILABLE", "it charges; only the backend hears little of it")]
        made.append(("-error-codes", "Error codes decide",
                     "OCPP 1.6 mixes two things in one status: a station may say Available with an error that stops every "
                     "charge, or Faulted for a vehicle's mistake. The error code goes first, then the status. Lost: codes "
                     "that vendors use as they like (OtherError) say nothing.",
                     codes + rows(ocpp, "BLOCKED", "BLOCKED", "BLOCKED")))
        made.append(("-one-evse", "All connectors are one EVSE",
                     "For stations of which only one connector can be used at a time: OCPI wants one EVSE with several "
                     "connectors, OCPP 1.6 knows connectors only. The busiest connector speaks for all: in use, then "
                     "Reserved, Faulted, Unavailable, Available. Lost: a broken connector beside one that charges is not "
                     "seen, and one broken beside a free one takes both away.",
                     rows(ocpp, "CHARGING", "CHARGING", "CHARGING")))
    return made


def column(name, fallback=None, path="place"):
    more = {"unmapped": "omit"} if fallback is None else {"fallback": fallback}
    return [take(path), lookup("places", "place", name, **more)]


def location(ocpp, target, one_evse):
    rules, oldest, first = Rules(), target == "2.1.1", "/evses/0/place"
    if not oldest:
        rules.add("/country_code", constant(COUNTRY), note="The operator's: put your own here")
        rules.add("/party_id", constant(PARTY), note="The operator's: put your own here")
    rules.add("/id", *column("location_id", path=first), default(path="/id"),
              note="Chargers do not know their site. A Location with several charge points is the EVSEs of all of them "
                   "together: this document holds those of one")
    if not oldest:
        rules.add("/publish", constant(True))
    else:
        rules.add("/type", constant("UNKNOWN"))
    rules.add("/name", *column("name", path=first))
    for field in ("address", "city"):
        rules.add(f"/{field}", *column(field, NOT_KNOWN, first))
    rules.add("/postal_code", *column("postal_code", NOT_KNOWN if oldest else None, first))
    rules.add("/country", *column("country", "DEU", first))
    rules.add("/coordinates/latitude", *column("latitude", "0.00000", first))
    rules.add("/coordinates/longitude", *column("longitude", "0.00000", first))
    if not oldest:
        rules.add("/time_zone", *column("time_zone", "Etc/UTC", first), note="It decides which price holds when: fill the table")
    if one_evse:
        evses(rules, "/evses/0", ocpp, oldest, True)
    else:
        inner = Rules()
        evses(inner, "/evses/*", ocpp, oldest, False)
        rules.add("/evses", each("/evses"), rules=inner, note="One EVSE for each connector: OCPP 1.6 knows no EVSE"
                  if ocpp == "1.6" else None)
    rules.add("/last_updated", take("/lastChanged"), time())
    return rules


def evses(rules, evse, ocpp, oldest, one):
    place = "/evses/0/place" if one else "place"
    if one:
        rules.add(f"{evse}/uid", take("/id"))
    else:
        rules.add(f"{evse}/uid", *column("evse_uid", path=place), default(path="place"))
        rules.add(f"{evse}/evse_id", *column("evse_id", path=place))
    state, others = ("/combinedState", ["/combinedErrorCode", "/transactionRunning"]) if one \
        else ("state", ["errorCode", "transactionRunning"])
    rules.add(f"{evse}/status", take(state), enum("evseStatus", with_=others),
              note="The choice that partners notice most: see the table, and the other variants of this sheet")
    rules.add(f"{evse}/capabilities", constant(["RFID_READER", "REMOTE_START_STOP_CAPABLE"]),
              note="Not in OCPP: put in what your stations can do")
    rules.add(f"{evse}/last_updated", take("/lastChanged" if one else "lastChanged"), time())
    inner, plug = Rules(), f"{evse}/connectors/*"
    # Within the for-each over connectors the place is the EVSE's, or the connector's own (one EVSE for all).
    where = "place" if one else "../place"
    if ocpp == "1.6" and not one:
        inner.add(f"{plug}/id", *column("connector_id", "1", where))
    else:
        inner.add(f"{plug}/id", take("number"), number(**{"as": "text"}))
    inner.add(f"{plug}/standard", *column("standard", "IEC_62196_T2", where), note="Type 2 stands where the table has no row")
    inner.add(f"{plug}/format", *column("format", "SOCKET", where))
    inner.add(f"{plug}/power_type", *column("power_type", "AC_3_PHASE", where))
    inner.add(f"{plug}/{'voltage' if oldest else 'max_voltage'}", *column("voltage", 230, where), number(decimals=0))
    inner.add(f"{plug}/{'amperage' if oldest else 'max_amperage'}", *column("amperage", 32, where), number(decimals=0))
    if oldest:
        inner.add(f"{plug}/tariff_id", *column("tariff_id", path=where))
    else:
        inner.add(f"{plug}/max_electric_power", *column("power", path=where), number(decimals=0), note="Watts, not kilowatts")
        inner.add(f"{plug}/tariff_ids/0", *column("tariff_id", path=where))
    inner.add(f"{plug}/last_updated", take("captureTime"), time())
    rules.add(f"{evse}/connectors", each("/evses" if one else "connectors"), rules=inner)
    if one:  # the connectors of all EVSEs: each has one
        for rule in inner:
            rule["steps"] = [dict(step, path="lastChanged") if step.get("path") == "captureTime" else step for step in rule["steps"]]


def sheets():
    made = []
    for ocpp, targets in (("1.6", ("2.2.1", "2.1.1")), ("2.0.1", ("2.2.1", "2.3.0"))):
        for target in targets:
            stem = f"ocpp-{ocpp}-to-ocpi-{target}-location"
            for suffix, name, note, status_rows in variants(ocpp):
                tables = {"evseStatus": table(
                    status_rows, title="EVSE status", columns=COLUMNS, fallback="UNKNOWN",
                    note="The first row that fits wins. OCPI knows one status for each EVSE; OCPP 1.6 mixes in one word "
                         "whether the bay is taken, whether it works and what the charge does.")}
                made.append(Sheet(
                    stem + suffix, f"OCPP {ocpp} → OCPI {target}: Location" + (f" ({name[0].lower() + name[1:]})" if suffix else ""),
                    f"A charge point of OCPP {ocpp} with its latest statuses as the Location that a partner ought to hold. " + note,
                    {"kind": "chargePoint", "version": ocpp}, ocpi(target, "Location"),
                    location(ocpp, target, suffix == "-one-evse"), tables, {"places": PLACES},
                    {"group": stem, "name": name, "note": note}))
    return made
