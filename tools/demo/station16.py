# SPDX-License-Identifier: GPL-3.0-or-later
"""Charging stations that speak OCPP 1.6."""
from link import Link, heartbeats
from physics import Charge, ac_sample, dc_sample
from world import DAY_END, DAY_START, HOUR, MINUTE, SECOND, iso


class Station16:
    def __init__(self, world, roaming, file, identifier, connectors, model, vendor, dc=False, vendor_log=False,
                 heartbeat=30 * MINUTE, sample_every=5 * MINUTE, uuids=False):
        self.world, self.roaming, self.id, self.dc = world, roaming, identifier, dc
        self.link = Link(world, file, identifier, "1.6", uuids, vendor_log)
        self.connectors = connectors
        self.sample_every = sample_every
        self.registers = {number: world.integer(900_000, 24_000_000) for number in range(1, connectors + 1)}
        self.not_forwarded = []
        self._boot(vendor, model, heartbeat)

    def evse_uid(self, connector):
        return f"{self.id}-{connector}"

    def _boot(self, vendor, model, heartbeat):
        link, time = self.link, DAY_START + self.world.integer(4, 50) * SECOND
        link.call(time, "BootNotification",
                  {"chargePointVendor": vendor, "chargePointModel": model,
                   "chargePointSerialNumber": f"{vendor[:2].upper()}{self.world.integer(100000, 999999)}",
                   "firmwareVersion": f"4.{self.world.integer(1, 9)}.{self.world.integer(0, 30)}"},
                  lambda answer: {"status": "Accepted", "currentTime": iso(answer), "interval": heartbeat // SECOND})
        for connector in range(0, self.connectors + 1):
            self.status(time + (2 + connector) * SECOND, connector, "Available")
        heartbeats(link, DAY_START + 2 * MINUTE, DAY_END, heartbeat)

    def status(self, time, connector, status, error="NoError", **more):
        uid = self.evse_uid(connector)
        forwarded = not any(entry == (connector, status) for entry in self.not_forwarded)
        payload = {"connectorId": connector, "status": status, "errorCode": error,
                   "timestamp": self.link.device(time), **more}
        self.link.call(time, "StatusNotification", payload,
                       then=lambda answer: self.roaming.status(uid, status, answer, forwarded))

    def charge(self, start, connector, vehicle, limit, tag, transaction, plugged, session=None, remote=False,
               suspend=None, blocked_after=4 * MINUTE, lost_stop=False, reason=None, cdr=None, authorize=None,
               phases=3, extra_wh=0, short=None, meter_stop=None):
        """One charge from plug to plug; returns the time at which the bay is free again.

        suspend: (from, to) in which the station itself gives no power. lost_stop: the Stop never arrives.
        """
        link, world = self.link, self.world
        charge = Charge(vehicle, self.registers[connector])
        if remote:
            link.call(start - 9 * SECOND, "RemoteStartTransaction", {"connectorId": connector, "idTag": tag},
                      {"status": "Accepted"}, upward=False)
        self.status(start - 7 * SECOND, connector, "Preparing")
        link.say(start - 7 * SECOND - 40, "DEBUG", "pilot", f"connector {connector}: state A -> B, 9.0 V")
        if not remote:
            link.call(start - 3 * SECOND, "Authorize", {"idTag": tag}, {"idTagInfo": {"status": "Accepted"}},
                      slow=authorize or 0)
        link.call(start, "StartTransaction",
                  {"connectorId": connector, "idTag": tag, "meterStart": charge.start_register,
                   "timestamp": link.device(start)},
                  {"transactionId": transaction, "idTagInfo": {"status": "Accepted"}},
                  then=(lambda answer: session.begin(answer, start + link.clock_offset, charge.start_register))
                  if session else None)
        link.say(start + 900, "INFO", "contactor", f"connector {connector}: closed")
        status = "Charging"
        self.status(start + 2 * SECOND, connector, status)
        end = start + (short or plugged)
        last = start
        sample = start + self.sample_every
        reported = 0
        while sample < end:
            factor = 0.0 if suspend and suspend[0] <= sample < suspend[1] else 1.0
            charge.run(sample - last, limit, factor)
            last = sample
            wanted = "SuspendedEVSE" if factor == 0.0 else "SuspendedEV" if charge.power < 1 else "Charging"
            if wanted != status:
                status = wanted
                self.status(sample - 3 * SECOND, connector, status)
            values = dc_sample(charge, 396.0) if self.dc else ac_sample(charge, 230.0 + world.uniform(-3, 3), phases)
            number = (sample - start) // self.sample_every
            push = session and number % max(1, (15 * MINUTE) // self.sample_every) == 0
            register, measured = charge.register, sample + link.clock_offset
            link.call(sample, "MeterValues",
                      {"connectorId": connector, "transactionId": transaction,
                       "meterValue": [{"timestamp": link.device(sample), "sampledValue": values}]},
                      then=(lambda answer, r=register, m=measured: session.progress(answer, m, r)) if push else None)
            reported = charge.register
            sample += self.sample_every
        charge.run(end - last, limit, 0.0 if short else 1.0)
        charge.register += extra_wh
        stop_register = int(charge.register) if reported or not short else charge.start_register
        stop = {"transactionId": transaction, "meterStop": stop_register if meter_stop is None else meter_stop,
                "timestamp": link.device(end), "idTag": tag}
        if reason or charge.power < 1:
            stop["reason"] = reason or "EVDisconnected"
        link.call(end, "StopTransaction", stop, {"idTagInfo": {"status": "Accepted"}}, lost=lost_stop,
                  then=(lambda answer: session.end(answer, end + link.clock_offset, stop_register, **(cdr or {})))
                  if session else None)
        link.say(end + 300, "INFO", "contactor", f"connector {connector}: open")
        self.registers[connector] = stop_register
        self.status(end + 1200, connector, "Finishing")
        self.status(end + blocked_after, connector, "Available")
        return end + blocked_after


def tag_sequence(world, count):
    """RFID UIDs of seven bytes, as readers write them."""
    return ["04" + world.hexadecimal(12).upper() for _ in range(count)]
