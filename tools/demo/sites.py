# SPDX-License-Identifier: GPL-3.0-or-later
"""The three sites of the demo and their day, with the failures planted (or without them)."""
import math

from link import quarter_hours
from physics import Vehicle
from roaming import COLLAPSED, FAITHFUL, Roaming, RoamingSession
from station16 import Station16, tag_sequence
from station201 import Station201
from world import DAY_START, HOUR, MINUTE, SECOND, at

MALL, DEPOT, HUB = "captures/lindenpark-ocpp.jsonl", "captures/depot-nord-ocpp.jsonl", "captures/solarhof-ocpp.jsonl"
MIDDLEWARE, EMS = "captures/middleware.jsonl", "captures/solarhof-ems.jsonl"
VENDOR_LOG = "captures/LP-AC-03_diagnostics.log"


class Day:
    def __init__(self, world):
        self.world = world
        self.roaming = Roaming(world)
        self.stations = []
        self.transaction = 100400
        self.plan = []

    def build(self):
        self._partners()
        self._mall()
        self._depot()
        self._hub()
        self._middleware()
        # Transaction ids of the backend ascend with time, over all stations.
        for start, _, run in sorted(self.plan, key=lambda entry: entry[:2]):
            self.transaction += 1
            run(start, self.transaction)
        for station in self.stations:
            station.link.flush()

    def later(self, start, run):
        self.plan.append((int(start), len(self.plan), run))

    # Partner ------------------------------------------------------------------------------------------
    def _partners(self):
        world, roaming = self.world, self.roaming
        tokens = tag_sequence(world, 14)
        self.partner_tokens = tokens
        for number, uid in enumerate(tokens):
            roaming.put_token(at("00:02") + number * 700, uid, f"NL-FHR-C{10021754 + number * 37}-{number % 10}")
        self.app_token = world.uuid()
        roaming.put_token(at("00:03"), self.app_token, "NL-FHR-C10099120-4", kind="APP_USER")
        roaming.put_tariff(at("00:04"), "LP-AC", 0.49, 2.4)
        roaming.put_tariff(at("00:04:01"), "LP-DC", 0.69)
        roaming.put_tariff(at("00:04:02"), "SH-SOLAR", 0.44)
        roaming.add_location("LP", "Lindenpark Center", "Lindenallee 12", "30159", "Hannover", "52.37412", "9.73811")
        roaming.add_location("SH", "Solarhof Weetzen", "Hauptstrasse 3", "30952", "Ronnenberg", "52.29377", "9.64120")
        self.later_publish = at("00:05")
        if world.planted:
            self.stale = tokens[3]
            roaming.outage = (at("11:02"), at("11:06"))

    # Mall ---------------------------------------------------------------------------------------------
    def _mall(self):
        world, roaming, planted = self.world, self.roaming, self.world.planted
        local = tag_sequence(world, 20)
        self.mall = {}
        for number in range(1, 7):
            identifier = f"LP-AC-{number:02d}"
            vendor_log = number == 3
            station = Station16(world, roaming, VENDOR_LOG if vendor_log else MALL, identifier, 2, "Duo22", "Ampero",
                                vendor_log=vendor_log, uuids=number % 2 == 0)
            self._add(station)
            for connector in (1, 2):
                roaming.add_evse("LP", station.evse_uid(connector), f"DE*QMO*ELPAC{number:02d}*{connector}",
                                 "IEC_62196_T2", "AC_3_PHASE", 230, 32, 22000, "LP-AC",
                                 COLLAPSED if planted else FAITHFUL)
                self._mall_bay(station, connector, local)
        for number in (1, 2):
            station = Station16(world, roaming, MALL, f"LP-DC-{number:02d}", 2, "Rapid150", "Voltaro", dc=True,
                                sample_every=2 * MINUTE)
            if planted and number == 1:
                station.link.clock_offset = -4 * MINUTE
            self._add(station)
            for connector in (1, 2):
                roaming.add_evse("LP", station.evse_uid(connector), f"DE*QMO*ELPDC{number:02d}*{connector}",
                                 "IEC_62196_T2_COMBO", "DC", 920, 200, 150 if planted else 150000, "LP-DC", FAITHFUL)
                self._fast_bay(station, connector, local)
        if planted:
            self._mall_failures(local)

    def _add(self, station):
        self.stations.append(station)
        if station.id.startswith("LP"):
            self.mall[station.id] = station

    def _roaming_session(self, uid, tag, number, remote):
        world = self.world
        if tag not in self.roaming.tokens:
            return None
        if remote:
            return RoamingSession(self.roaming, f"QMO-{number}-{world.hexadecimal(6)}", uid, tag, "COMMAND",
                                  f"AR{world.hexadecimal(10)}")
        if number % 3 == 0:
            return RoamingSession(self.roaming, f"QMO-{number}-{world.hexadecimal(6)}", uid, tag, "AUTH_REQUEST",
                                  f"AR{world.hexadecimal(10)}")
        return RoamingSession(self.roaming, f"QMO-{number}-{world.hexadecimal(6)}", uid, tag, "WHITELIST")

    def _mall_bay(self, station, connector, local):
        """Shoppers: three or four a day at each bay, from eight in the morning."""
        world, planted = self.world, self.world.planted
        time = at("06:10") + world.integer(0, 75) * MINUTE
        while time < at("18:20"):
            plugged = world.integer(38, 128) * MINUTE + world.integer(0, 59) * SECOND
            free = world.integer(9, 70) * MINUTE
            reserved = planted and self._reserved(station.id, connector, time, time + plugged + free)
            if not reserved:
                tag = world.pick(self._usable_tokens()) if world.chance(0.45) else world.pick(local)
                vehicle = Vehicle(world.integer(38, 82) * 1000, world.uniform(18, 74), world.pick([11000, 11000, 22000, 7400]))
                blocked = world.integer(1, 9) * MINUTE + world.integer(2, 50) * SECOND
                remote = tag in self.roaming.tokens and world.chance(0.25)
                self._schedule(station, connector, time, vehicle, 22000.0, tag, plugged, remote,
                               blocked_after=blocked)
                time += blocked
            time += plugged + free

    def _usable_tokens(self):
        return [uid for uid in self.partner_tokens if uid != getattr(self, "stale", None)]

    def _reserved(self, station, connector, start, end):
        """Bays and hours that are kept for the planted failures."""
        windows = {("LP-AC-04", 1): ("09:20", "11:50"), ("LP-AC-02", 2): ("10:00", "14:10"),
                   ("LP-AC-05", 1): ("11:40", "13:50"), ("LP-AC-06", 2): ("15:00", "16:10")}
        if (station, connector) not in windows:
            return False
        low, high = (at(text) for text in windows[station, connector])
        return start < high and end + 12 * MINUTE > low

    def _schedule(self, station, connector, time, vehicle, limit, tag, plugged, remote=False, cdr=None, **more):
        uid = station.evse_uid(connector)

        def run(start, transaction):
            session = self._roaming_session(uid, tag, transaction, remote)
            if session and session.method == "AUTH_REQUEST":
                more["authorize"] = 420
                self.roaming.authorize(start - 3 * SECOND + 60, tag, station.id.split("-")[0], session.reference)
            if session and remote:
                self.roaming.start_command(start - 10 * SECOND, tag, uid, session.reference)
            station.charge(start, connector, vehicle, limit, tag, transaction, plugged, session=session,
                           remote=remote, cdr=cdr, **more)
        self.later(time, run)

    def _fast_bay(self, station, connector, local):
        world, planted = self.world, self.world.planted
        time = at("05:20") + world.integer(0, 60) * MINUTE
        number = 0
        while time < at("21:30"):
            plugged = world.integer(17, 41) * MINUTE + world.integer(0, 59) * SECOND
            broken = planted and (station.id, connector) == ("LP-DC-02", 2) \
                and time + plugged > at("13:50") and time < at("16:40")
            if not broken:
                tag = world.pick(self._usable_tokens()) if world.chance(0.5) else world.pick(local)
                vehicle = Vehicle(world.integer(52, 92) * 1000, world.uniform(7, 34), 11000,
                                  world.integer(76, 148) * 1000, dc=True)
                number += 1
                cdr = None
                if planted and (station.id, connector, number) == ("LP-DC-02", 1, 2):
                    tag, cdr = self.partner_tokens[5], {"cdr_delay": 10 * HOUR + 37 * MINUTE}
                if planted and (station.id, connector, number) == ("LP-DC-02", 1, 5):
                    # The adapter forgot to subtract the register at the start.
                    tag, cdr = self.partner_tokens[7], {"cdr_kwh": round(station.registers[connector] / 1000 + 31.2, 3)}
                self._schedule(station, connector, time, vehicle, 150000.0, tag, plugged, cdr=cdr,
                               blocked_after=world.integer(40, 200) * SECOND)
            time += plugged + world.integer(12, 80) * MINUTE

    def _mall_failures(self, local):
        world, roaming, mall = self.world, self.roaming, self.mall
        # A revoked token is still accepted.
        roaming.put_token(at("09:00:12"), self.stale, roaming.tokens[self.stale]["contract_id"], valid=False)
        world.event(MIDDLEWARE, at("09:00:14"), "middleware", "token-sync", "warning",
                    "Local list update postponed: 41 stations busy, next try 2026-09-18T03:00:00Z",
                    {"tokens": 1, "stations": 41})

        def stale(start, transaction):
            session = RoamingSession(roaming, f"QMO-{transaction}-5ta1e0", "LP-AC-04-1", self.stale, "WHITELIST",
                                     collapse_answer={"status_code": 2004, "message": "Unknown token"})
            mall["LP-AC-04"].charge(start, 1, Vehicle(58000, 31.0, 11000), 22000.0, self.stale, transaction,
                                    74 * MINUTE, session=session)
        self.later(at("09:47:08"), stale)
        # The station suspends for load management, then the bay stays blocked: the partner sees CHARGING.
        self._schedule(mall["LP-AC-02"], 2, at("10:12:31"), Vehicle(77000, 24.0, 11000), 22000.0,
                       self.partner_tokens[1], 118 * MINUTE, suspend=(at("10:45"), at("11:25")),
                       blocked_after=96 * MINUTE)
        # The tariff changes while this one is charging.
        self._schedule(mall["LP-AC-05"], 1, at("11:52:20"), Vehicle(64000, 22.0, 11000), 22000.0,
                       self.partner_tokens[2], 95 * MINUTE)
        # Plugged, nothing delivered, unplugged.
        self._schedule(mall["LP-AC-06"], 2, at("15:21:40"), Vehicle(52000, 80.0, 11000), 22000.0,
                       local[4], 30 * MINUTE, short=94 * SECOND, reason="Other")
        # A fault that the partner never hears of.
        station = mall["LP-DC-02"]
        station.not_forwarded = [(2, "Faulted")]
        station.status(at("14:05:17"), 2, "Faulted", "GroundFailure", info="Isolation monitor",
                       vendorErrorCode="E-4107")
        station.status(at("16:31:02"), 2, "Available")
        # An Authorize that the backend leaves waiting.
        mall["LP-AC-01"].link.call(at("19:40:03"), "Authorize", {"idTag": local[9]},
                                   {"idTagInfo": {"status": "Accepted"}}, slow=41 * SECOND + 320)
        mall["LP-AC-05"].link.call(at("20:05:44"), "Authorize", {"idTag": "04DEADBEEF9021"},
                                   {"idTagInfo": {"status": "Invalid"}})
        mall["LP-AC-04"].link.call(at("20:30:00"), "DataTransfer",
                                   {"vendorId": "Ampero", "messageId": "DisplayText", "data": "Welcome"},
                                   upward=False, error=("NotImplemented", "DataTransfer is not supported"))

    # Depot --------------------------------------------------------------------------------------------
    def _depot(self):
        world, planted = self.world, self.world.planted
        cards = tag_sequence(world, 20)
        for number in range(1, 21):
            identifier = f"DN-{number:02d}"
            station = Station16(world, self.roaming, DEPOT, identifier, 1, "Fleet22", "Ampero",
                                heartbeat=HOUR, sample_every=15 * MINUTE)
            self._add(station)
            card = cards[number - 1]
            night = at("00:20") + world.integer(0, 70) * MINUTE + world.integer(0, 59) * SECOND
            more = {}
            plugged = world.integer(200, 270) * MINUTE
            if planted and number == 7:
                more["lost_stop"], more["extra_wh"], plugged = True, 4380, 163 * MINUTE
            if planted and number == 12:
                night, plugged = at("00:31:10"), 154 * MINUTE
                station.link.offline = [(at("02:10"), at("03:25:40"))]
            soc = 11.0 if planted and number == 7 else world.uniform(12, 35)
            self._fleet(station, night, card, plugged, soc, **more)
            if number % 3 == 0:
                self._fleet(station, at("11:50") + world.integer(0, 40) * MINUTE, card,
                            world.integer(50, 85) * MINUTE, world.uniform(35, 50))
            # The evening: still charging when the recording ends at midnight.
            self._fleet(station, at("17:10") + world.integer(0, 100) * MINUTE + world.integer(0, 59) * SECOND, card,
                        10 * HOUR if number % 4 == 0 else world.integer(180, 280) * MINUTE, world.uniform(10, 30))
        if planted:
            station = self.stations[-6]
            for time in ("07:15:00", "07:20:00", "07:25:00"):
                station.link.call(at(time), "TriggerMessage", {"requestedMessage": "StatusNotification",
                                                               "connectorId": 1}, upward=False, unanswered=True)

    def _fleet(self, station, start, card, plugged, soc, **more):
        vehicle = Vehicle(self.world.pick([75000, 89000, 105000]), soc, self.world.pick([11000, 22000]))
        self.later(start, lambda time, transaction: station.charge(
            time, 1, vehicle, 22000.0, card, transaction, plugged, blocked_after=95 * SECOND, **more))

    # Hub ----------------------------------------------------------------------------------------------
    def _hub(self):
        world, roaming, planted = self.world, self.roaming, self.world.planted
        local = tag_sequence(world, 8)
        self.hub = {}
        for number in range(1, 5):
            fast = number > 2
            station = Station201(world, roaming, HUB, f"SH-{number:02d}", 2, "Helio 60" if fast else "Helio 22",
                                 60000.0 if fast else 22000.0, 398.0 if fast else 400.0)
            self.stations.append(station)
            self.hub[number] = station
            if planted and number == 2:
                station.link.offline = [(at("13:20:30"), at("14:05:10"))]
            for evse in (1, 2):
                roaming.add_evse("SH", station.evse_uid(evse), f"DE*QMO*ESH{number:02d}*{evse}",
                                 "IEC_62196_T2_COMBO" if fast else "IEC_62196_T2", "DC" if fast else "AC_3_PHASE",
                                 920 if fast else 230, 125 if fast else 32, 60000 if fast else 22000, "SH-SOLAR",
                                 FAITHFUL)
                self._hub_bay(station, evse, number, fast, local)
        roaming.publish(self.later_publish)
        self._energy()
        if planted:
            roaming_time = at("12:30:00")
            self.later(roaming_time, lambda time, _: roaming.put_tariff(time, "LP-AC", 0.59, 2.4))

    def _hub_bay(self, station, evse, number, fast, local):
        world, roaming, planted = self.world, self.roaming, self.world.planted
        time = at("06:00") + world.integer(0, 80) * MINUTE
        while time < at("19:30"):
            plugged = world.integer(28, 55) * MINUTE if fast else world.integer(70, 170) * MINUTE
            tag = world.pick(self._usable_tokens()) if world.chance(0.5) else world.pick(local)
            remote = world.chance(0.2)
            soc, capacity = world.uniform(12, 55), world.integer(45, 88) * 1000
            offline = planted and number == 2 and time < at("14:30") and time + plugged > at("12:30")
            if not offline:
                vehicle = Vehicle(capacity, soc, 11000 if not fast else 0, 58000, dc=fast)

                def run(start, transaction, vehicle=vehicle, tag=self.app_token if remote else tag, plugged=plugged,
                        remote=remote):
                    identifier = world.uuid()
                    session = None
                    if tag in roaming.tokens:
                        reference = f"AR{world.hexadecimal(10)}" if remote else None
                        session = RoamingSession(roaming, identifier, station.evse_uid(evse), tag,
                                                 "COMMAND" if remote else "WHITELIST", reference)
                        if remote:
                            roaming.start_command(start - 11 * SECOND, tag, station.evse_uid(evse), reference)
                    station.charge(start, evse, vehicle, tag, plugged, session=session, transaction=identifier,
                                   limit_at=self._station_limit, remote_id=transaction if remote else None)
                self.later(time, run)
            time += plugged + world.integer(15, 110) * MINUTE
            if offline:
                time = at("14:40")
        if planted and (number, evse) == (2, 1):
            self.later(at("12:41:12"), lambda start, _: station.charge(
                start, 1, Vehicle(71000, 33.0, 11000), local[2], 71 * MINUTE, limit_at=self._station_limit))

    def _solar(self, time):
        """W of the array: 118 kWp under a few clouds."""
        hour = (time - DAY_START) / HOUR
        height = math.sin(math.pi * (hour - 5) / 12.6) if 5 < hour < 17.6 else 0.0
        cloud = 1 - 0.55 * math.exp(-((hour - 12.9) / 0.5) ** 2) - 0.3 * math.exp(-((hour - 15.2) / 0.3) ** 2)
        return 118000 * max(0.0, height) ** 1.3 * cloud

    def _site_limit(self, time):
        return 60000 + self._solar(time) * 0.9

    def _station_limit(self, time):
        return self._site_limit(time) / 4 if time < at("20:00") else 30000

    def _energy(self):
        """The energy manager writes every five minutes; each hour the limit goes out to the stations."""
        world, charge = self.world, 38.0
        profile = 700
        for time in quarter_hours(DAY_START, DAY_START + 24 * HOUR, 5 * MINUTE):
            solar, hour = self._solar(time), (time - DAY_START) / HOUR
            storage = 0.0
            if solar > 45000 and charge < 94:
                storage = min(solar * 0.35, 30000)
            elif 18 < hour < 22.5 and charge > 22:
                storage = -22000.0
            charge += storage / 12 / 1400
            limit = round(self._site_limit(time) + 40000, -2)
            # For 25 minutes the grid operator allows less; nobody tells the stations before the next full hour.
            if world.planted and at("16:15") <= time < at("16:40"):
                limit = 40000.0
            world.event(EMS, time + 800, "ems", "ems-solarhof", "info",
                        f"limit {limit / 1000:.1f} kW, solar {solar / 1000:.1f} kW, "
                        f"storage {storage / 1000:+.1f} kW at {charge:.0f} %",
                        {"gridLimitW": limit, "solarPowerW": round(solar), "storagePowerW": round(storage),
                         "storageSoc": round(charge, 1)})
            if (time - DAY_START) % HOUR == 0 and 5 <= hour <= 20:
                profile += 1
                for number, station in self.hub.items():
                    station.limit_profile(time + 2 * SECOND + number * 350,
                                          round(self._station_limit(time), -2), profile)

    # Middleware ---------------------------------------------------------------------------------------
    def _middleware(self):
        world = self.world

        def say(time, source, severity, text, data=None):
            world.event(MIDDLEWARE, time, "middleware", source, severity, text, data)
        say(at("00:00:02"), "csms-gateway", "info", "Maintenance window over, accepting stations", {"stations": 32})
        for time in quarter_hours(DAY_START + 5 * MINUTE, DAY_START + 24 * HOUR, 30 * MINUTE):
            say(time + world.integer(200, 900), "csms-gateway", "info", "Connections: 32 open, 0 waiting",
                {"open": 32, "waiting": 0})
        if not world.planted:
            return
        say(at("00:06:30"), "ocpi-adapter", "info", "Status table 'compact' active for stations LP-AC-*")
        say(at("02:10:45"), "csms-gateway", "warning", "DN-12: no pong for 45 s, connection closed (1006)")
        say(at("03:25:41"), "csms-gateway", "info", "DN-12: connected again after 75 min 40 s")
        say(at("12:30:01"), "pricing", "info", "Tariff LP-AC: 0.49 to 0.59 EUR/kWh, effective at once")
        say(at("13:21:15"), "csms-gateway", "warning", "SH-02: no pong for 45 s, connection closed (1006)")
        say(at("14:05:11"), "csms-gateway", "info", "SH-02: connected again after 44 min 40 s")
        say(at("14:05:18"), "ocpi-adapter", "error",
            "LP-DC-02: no row for errorCode GroundFailure in status table, update dropped", {"connector": 2})
        say(at("11:02:06"), "ocpi-adapter", "error", "FHR answers 503, push repeated once and given up")
        say(at("21:58:00"), "billing", "warning", "CDR export queue stuck since 10:40, 1 record sent by hand")
