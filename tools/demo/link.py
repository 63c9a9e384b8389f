# SPDX-License-Identifier: GPL-3.0-or-later
"""The WebSocket of one charging station: one call at a time, queues while offline."""
from world import iso, compact, SECOND, MINUTE

QUEUED_WHILE_OFFLINE = {"StartTransaction", "StopTransaction", "MeterValues", "TransactionEvent"}


class Link:
    def __init__(self, world, file, charge_point, version, uuids, vendor_log=False):
        self.world = world
        self.file = file
        self.charge_point = charge_point
        self.version = version
        self.uuids = uuids
        self.vendor_log = vendor_log
        self.clock_offset = 0
        self.offline = []
        self._calls = []
        self._counter = 1000000 + world.integer(0, 8999) * 10

    def device(self, time):
        """The station's own clock, as it writes it into payloads."""
        return iso(time + self.clock_offset)

    def call(self, time, action, payload, response=None, upward=True, then=None, unanswered=False, error=None,
             slow=0, lost=False):
        """then(time) runs when the answer has arrived. A payload or response may be a function of its time."""
        self._calls.append((int(time), len(self._calls), action, payload, response if response is not None else {},
                            upward, then, unanswered, error, slow, lost))

    def flush(self):
        """Puts all calls on the wire in order; once, after the whole day is planned."""
        delayed = []
        for entry in self._calls:
            window = next((w for w in self.offline if w[0] <= entry[0] < w[1]), None)
            if window is None:
                delayed.append((entry[0], 0, entry))
            elif entry[2] in QUEUED_WHILE_OFFLINE:
                if entry[2] == "TransactionEvent":
                    entry = (*entry[:3], dict(entry[3], offline=True), *entry[4:])
                delayed.append((window[1] + 6 * SECOND, 1, entry))
            elif entry[2] == "StatusNotification":
                delayed.append((window[1] + 4 * SECOND, 0, entry))
        # Of the statuses of an offline time only the last of each connector is told.
        latest = {}
        for time, rank, entry in delayed:
            if entry[2] == "StatusNotification" and time != entry[0]:
                place = entry[3].get("connectorId"), entry[3].get("evseId")
                if place not in latest or entry[:2] >= latest[place][:2]:
                    latest[place] = entry
        free = 0
        for time, _, entry in sorted(delayed, key=lambda item: (item[0], item[1], item[2][0], item[2][1])):
            if entry[2] == "StatusNotification" and time != entry[0]:
                place = entry[3].get("connectorId"), entry[3].get("evseId")
                if latest[place] is not entry:
                    continue
            free = self._send(max(time, free), entry)

    def _send(self, time, entry):
        _, _, action, payload, response, upward, then, unanswered, error, slow, lost = entry
        if lost:
            return time
        if callable(payload):
            payload = payload(time)
        self._counter += 1
        message_id = self.world.uuid() if self.uuids or not upward else str(self._counter)
        self._write(time, upward, "CALL", message_id, action, payload)
        if unanswered:
            return time + 30 * SECOND
        answer = time + self.world.integer(28, 190) + slow
        if error:
            self._write(answer, not upward, "CALLERROR", message_id, action, None, error)
        else:
            self._write(answer, not upward, "CALLRESULT", message_id, action,
                        response(answer) if callable(response) else response)
        if then:
            then(answer)
        return answer + self.world.integer(15, 60)

    def _write(self, time, upward, kind, message_id, action, payload, error=None):
        if not self.vendor_log:
            self.world.ocpp(self.file, time, self.version, self.charge_point, upward, kind, message_id, action,
                            payload, error)
            return
        frame = {"CALL": [2, message_id, action, payload], "CALLRESULT": [3, message_id, payload],
                 "CALLERROR": [4, message_id, *(error or ("", "")), {}]}[kind]
        word = "send" if upward else "recv"
        self.world.add(self.file, time, f"{iso(time)} INFO  ocppj      [{self.charge_point}] {word}: {compact(frame)}")

    def say(self, time, level, part, text):
        """A line of prose, in the vendor's log only."""
        if self.vendor_log:
            self.world.add(self.file, time, f"{iso(time)} {level:<5} {part:<10} {text}")


def heartbeats(link, start, end, every):
    time = start + link.world.integer(1, every // SECOND) * SECOND
    while time < end:
        link.call(time, "Heartbeat", {}, lambda answer: {"currentTime": iso(answer)})
        time += every + link.world.integer(-2, 2) * SECOND


def quarter_hours(start, end, every=15 * MINUTE):
    time = start - start % every
    while time < end:
        yield time
        time += every
