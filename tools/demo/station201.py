# SPDX-License-Identifier: GPL-3.0-or-later
"""Charging stations that speak OCPP 2.0.1: one EVSE with one connector each side."""
from link import Link, heartbeats
from physics import Charge, sample_201
from world import DAY_END, DAY_START, MINUTE, SECOND, iso


class Station201:
    def __init__(self, world, roaming, file, identifier, evses, model, limit, volts):
        self.world, self.roaming, self.id = world, roaming, identifier
        self.link = Link(world, file, identifier, "2.0.1", True)
        self.evses, self.limit, self.volts = evses, limit, volts
        self.registers = {number: float(world.integer(400_000, 9_000_000)) for number in range(1, evses + 1)}
        time = DAY_START + world.integer(4, 50) * SECOND
        self.link.call(time, "BootNotification",
                       {"reason": "PowerUp", "chargingStation": {
                           "model": model, "vendorName": "Helio", "serialNumber": f"HE{world.integer(10000, 99999)}",
                           "firmwareVersion": f"2.{world.integer(0, 6)}.{world.integer(0, 40)}"}},
                       lambda answer: {"currentTime": iso(answer), "interval": 1800, "status": "Accepted"})
        for evse in range(1, evses + 1):
            self.connector_status(time + (1 + evse) * SECOND, evse, "Available")
        heartbeats(self.link, DAY_START + 2 * MINUTE, DAY_END, 30 * MINUTE)

    def evse_uid(self, evse):
        return f"{self.id}*{evse}"

    def connector_status(self, time, evse, status):
        self.link.call(time, "StatusNotification",
                       {"timestamp": self.link.device(time), "connectorStatus": status, "evseId": evse,
                        "connectorId": 1},
                       then=lambda answer: self.roaming.status(self.evse_uid(evse), status, answer))

    def limit_profile(self, time, watts, profile):
        """The site controller's limit, as the CSMS passes it on."""
        self.link.call(time, "SetChargingProfile",
                       {"evseId": 0, "chargingProfile": {
                           "id": profile, "stackLevel": 0,
                           "chargingProfilePurpose": "ChargingStationExternalConstraints",
                           "chargingProfileKind": "Absolute", "chargingSchedule": [{
                               "id": profile, "startSchedule": iso(time), "chargingRateUnit": "W",
                               "chargingSchedulePeriod": [{"startPeriod": 0, "limit": float(watts)}]}]}},
                       {"status": "Accepted"}, upward=False)

    def charge(self, start, evse, vehicle, tag, plugged, session=None, limit_at=None, transaction=None,
               remote_id=None):
        link, world, uid = self.link, self.world, self.evse_uid(evse)
        transaction = transaction or world.uuid()
        charge = Charge(vehicle, self.registers[evse])
        self._sequence = 0
        token = {"idToken": tag, "type": "ISO14443" if remote_id is None else "Central"}

        def event(time, kind, trigger, state, sampled=None, context=None, then=None, **info):
            payload = {"eventType": kind, "timestamp": link.device(time), "triggerReason": trigger,
                       "seqNo": self._sequence, "transactionInfo": {"transactionId": transaction,
                                                                    "chargingState": state, **info},
                       "evse": {"id": evse, "connectorId": 1}}
            if kind != "Updated" or trigger == "Authorized":
                payload["idToken"] = token
            if sampled:
                if context:
                    sampled = [dict(value, context=context) for value in sampled]
                payload["meterValue"] = [{"timestamp": link.device(time), "sampledValue": sampled}]
            self._sequence += 1
            response = {"idTokenInfo": {"status": "Accepted"}} if "idToken" in payload else {}

            def answered(answer):
                self.roaming.status(uid, state if kind != "Ended" else "Occupied", answer)
                if then:
                    then(answer)
            link.call(time, "TransactionEvent", payload, response, then=answered)

        self.connector_status(start - 6 * SECOND, evse, "Occupied")
        if remote_id is not None:
            link.call(start - 9 * SECOND, "RequestStartTransaction",
                      {"remoteStartId": remote_id, "evseId": evse, "idToken": token},
                      {"status": "Accepted"}, upward=False)
        else:
            link.call(start - 3 * SECOND, "Authorize", {"idToken": token},
                      {"idTokenInfo": {"status": "Accepted"}})
        first = charge.register
        info = {"remoteStartId": remote_id} if remote_id is not None else {}
        event(start, "Started", "RemoteStart" if remote_id is not None else "Authorized", "EVConnected",
              sample_201(charge, self.volts)[:1], "Transaction.Begin",
              then=(lambda answer: session.begin(answer, start, first)) if session else None, **info)
        state = "Charging"
        event(start + 3 * SECOND, "Updated", "ChargingStateChanged", state)
        end, last, sample, number = start + plugged, start, start + 5 * MINUTE, 0
        while sample < end:
            limit = min(self.limit, limit_at(sample)) if limit_at else self.limit
            charge.run(sample - last, limit)
            last = sample
            number += 1
            wanted = "SuspendedEVSE" if limit < 1400 else "SuspendedEV" if charge.power < 1 else "Charging"
            if wanted != state:
                state = wanted
                event(sample - 2 * SECOND, "Updated", "ChargingStateChanged", state)
            register = charge.register
            then = (lambda answer, r=register, m=sample: session.progress(answer, m, r)) \
                if session and number % 3 == 0 else None
            event(sample, "Updated", "MeterValuePeriodic", state, sample_201(charge, self.volts), then=then)
            sample += 5 * MINUTE
        charge.run(end - last, self.limit)
        final = charge.register
        event(end, "Ended", "StopAuthorized" if state == "Charging" else "EVCommunicationLost", "EVConnected",
              sample_201(charge, self.volts)[:1], "Transaction.End",
              then=(lambda answer: session.end(answer, end, final)) if session else None,
              stoppedReason="Local" if state == "Charging" else "EVDisconnected")
        self.registers[evse] = charge.register
        self.connector_status(end + 70 * SECOND, evse, "Available")
        return end + 70 * SECOND
