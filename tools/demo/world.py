# SPDX-License-Identifier: GPL-3.0-or-later
"""The recorder of the demo: what crosses the wires, in the canonical capture format.

Times are integers, milliseconds since 1970-01-01T00:00:00Z. Only random() of the generator is used:
its sequence is the same in every Python 3, so that a seed always gives the same bytes.
"""
import json
import random
from datetime import datetime, timezone

SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY_START = int(datetime(2026, 9, 17, tzinfo=timezone.utc).timestamp()) * 1000
DAY_END = DAY_START + 24 * HOUR


def iso(ms):
    """ISO 8601, UTC, milliseconds: as the protocols write a DateTime."""
    seconds, milli = divmod(int(ms), 1000)
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%S") + f".{milli:03d}Z"


def seconds_iso(ms):
    """The same without a fraction: OCPI partners often cut it."""
    return iso(ms)[:19] + "Z"


def at(text):
    """'14:05' or '14:05:30' of the demo's day."""
    parts = [int(part) for part in text.split(":")] + [0]
    return DAY_START + parts[0] * HOUR + parts[1] * MINUTE + parts[2] * SECOND


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


class World:
    """Random numbers, the clock's day and the files that are written."""

    def __init__(self, seed, planted):
        self._random = random.Random(seed)
        self.planted = planted
        self.lines = {}
        self._sequence = 0

    def uniform(self, low, high):
        return low + (high - low) * self._random.random()

    def integer(self, low, high):
        """low and high included."""
        return low + int(self._random.random() * (high - low + 1))

    def pick(self, values):
        return values[int(self._random.random() * len(values))]

    def chance(self, probability):
        return self._random.random() < probability

    def hexadecimal(self, digits):
        return "".join("0123456789abcdef"[self.integer(0, 15)] for _ in range(digits))

    def uuid(self):
        text = self.hexadecimal(32)
        return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-a{text[17:20]}-{text[20:]}"

    def add(self, file, time, line):
        if DAY_START <= time < DAY_END:
            self._sequence += 1
            self.lines.setdefault(file, []).append((int(time), self._sequence, line))

    def ocpp(self, file, time, version, charge_point, upward, kind, message_id, action, payload, error=None):
        record = {"schemaVersion": "1.1", "timestamp": iso(time), "ocppVersion": version, "transport": "json",
                  "chargePointId": charge_point, "direction": "cp-to-csms" if upward else "csms-to-cp",
                  "messageType": kind, "messageId": message_id}
        if action and kind == "CALL":
            record["action"] = action
        if error:
            record["error"] = {"code": error[0], "description": error[1], "details": {}}
        else:
            record["payload"] = payload
        self.add(file, time, compact(record))

    def http(self, file, time, sender, receiver, correlation, kind, headers, body, method=None, url=None, status=None):
        record = {"schemaVersion": "1.1", "record": "http", "timestamp": iso(time), "from": sender, "to": receiver,
                  "correlationId": correlation, "kind": kind}
        if method:
            record["method"] = method
            record["url"] = url
        if status:
            record["status"] = status
        record["headers"] = headers
        if body is not None:
            record["body"] = compact(body)
        self.add(file, time, compact(record))

    def event(self, file, time, lane, source, severity, text, data=None):
        record = {"schemaVersion": "1.1", "record": "event", "timestamp": iso(time), "lane": lane,
                  "source": source, "severity": severity, "text": text}
        if data is not None:
            record["data"] = data
        self.add(file, time, compact(record))

    def text(self, file):
        return "".join(line + "\n" for _, _, line in sorted(self.lines.get(file, []), key=lambda entry: entry[:2]))
