#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes resources/catalog/ocpp-*.json from the official OCPP JSON schemas.

    tools/catalog/ocpp.py [--schemas ../shared/data/ocpp-schemas] [--out resources/catalog]

Only facts are taken: names, types, lengths, cardinalities, bounds and enumeration values. What the
schemas do not say (who sends a message, feature profile, unit, clause) is kept in ocpp_facts.py and
clauses.json beside this file. No sentence of a specification is read or written.
"""
import argparse
import json
import pathlib
import re

import ocpp_facts as facts
from catalogwriter import write_catalog

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def load(path):
    return json.loads(path.read_text(encoding="utf-8-sig"))


def bound(value):
    number = float(value)
    return str(int(number)) if number.is_integer() else str(number)


class Version:
    """Collects the enums, objects and actions of one OCPP version."""

    def __init__(self, number, clauses):
        self.number = number
        self.clauses = clauses
        self.enums = {}
        self.objects = {}
        self.actions = {}
        self.definitions = {}
        self.names = {}

    def clause(self, name, prefixed=False):
        number = self.clauses.get(name)
        return facts.clause_text(self.number, number) if number else None

    def put(self, table, name, value):
        if table.get(name, value) != value:
            raise SystemExit(f"OCPP {self.number}: two different definitions of {name}")
        table[name] = value

    def enum(self, name, schema):
        entry = {}
        if clause := self.clause(name):
            entry["clause"] = clause
        if errata := facts.ENUM_ERRATA.get((self.number, name)):
            entry["errata"] = errata
        entry["values"] = schema["enum"]
        self.put(self.enums, name, entry)
        return name

    def object(self, name, schema, module=None):
        entry = {}
        if module:
            entry["module"] = module
        if clause := self.clause(name):
            entry["clause"] = clause
        if schema.get("additionalProperties", True) is not False:
            entry["unknown"] = True
        required = set(schema.get("required", []))
        fields = {}
        for field, value in schema.get("properties", {}).items():
            fields[field] = self.field(name, field, value, field in required)
        entry["fields"] = fields
        self.put(self.objects, name, entry)
        return name

    def field(self, owner, name, schema, required):
        entry = {}
        is_array = schema.get("type") == "array"
        item = schema["items"] if is_array else schema
        default = schema.get("default")
        if "$ref" in item:
            reference = item["$ref"].removeprefix("#/definitions/")
            item = self.definitions[reference]
            default = item.get("default", default)
            kind = self.enum(reference, item) if "enum" in item else self.object(reference, item)
        elif "enum" in item:
            kind = self.enum(self.inline_name(owner, name), item)
        elif item.get("type") == "object":
            kind = self.object(self.inline_name(owner, name), item)
        else:
            kind = self.primitive(owner, name, item)
        entry["type"] = kind
        if "maxLength" in item:
            entry["max"] = item["maxLength"]
        if is_array:
            entry["card"] = "+" if required else "*"
            low, high = schema.get("minItems", 0), schema.get("maxItems")
            if (low, high) != ((1, None) if required else (0, None)):
                entry["items"] = f"{low}..{'' if high is None else high}"
        else:
            entry["card"] = "1" if required else "?"
        if "minimum" in item or "maximum" in item:
            low = bound(item["minimum"]) if "minimum" in item else ""
            high = bound(item["maximum"]) if "maximum" in item else ""
            entry["range"] = f"{low}..{high}"
        elif limits := facts.usual(self.number, owner, name, entry["type"]):
            entry["usual"] = limits
        if "multipleOf" in item:
            entry["multipleOf"] = str(item["multipleOf"])
        if default is not None:
            entry["default"] = str(default).lower() if isinstance(default, bool) else str(default)
        if (self.number, owner, name) in facts.NUMERIC_TEXTS:
            entry["numeric"] = True
        if unit := facts.unit(self.number, owner, name, entry["type"]):
            entry["unit"] = unit
        return entry

    def primitive(self, owner, name, schema):
        kind, fmt = schema.get("type"), schema.get("format")
        if kind is None:
            return "any"
        if listed := facts.open_enum(self.number, owner, name):
            self.put(self.enums, listed, {"clause": "Part 2, Appendices", "open": True,
                                          "values": facts.OPEN_ENUMS[self.number][listed]})
            return listed
        if kind == "string":
            if fmt == "date-time":
                return "DateTime"
            if fmt == "uri":
                return "URL"
            return "CiString" if facts.is_case_insensitive(self.number, owner, name, schema) else "string"
        return kind

    def inline_name(self, owner, field):
        """The 1.6 schemas define types in place; these are the names that the document gives them."""
        return facts.INLINE_NAMES.get((owner, field)) or facts.INLINE_NAMES[(None, field)]

    def message(self, action, schema, is_response):
        self.definitions = schema.get("definitions", {})
        name = facts.message_name(self.number, action, is_response)
        block = facts.block(self.number, action)
        self.object(name, schema, block)
        entry = self.actions.setdefault(action, {"from": facts.initiator(action), "block": block})
        entry["response" if is_response else "request"] = name


def generate(number, folders, clauses, schemas):
    version = Version(number, clauses)
    for folder in folders:
        for path in sorted((schemas / folder).glob("*.json")):
            match = re.fullmatch(r"(.+?)(Request|Response)?", path.stem)
            version.message(match[1], load(path), match[2] == "Response")
    for name, action in version.actions.items():
        if "response" not in action:
            action["send"] = True
    return {
        "format": 1,
        "protocol": "OCPP",
        "version": number,
        "dateTime": "rfc3339",
        "unknownFields": "error",
        "nulls": "error",
        "actions": dict(sorted(version.actions.items())),
        "objects": dict(sorted(version.objects.items())),
        "enums": dict(sorted(version.enums.items())),
    }


def mark_changes(older, newer):
    """Says of what the newer version added, and of what it dropped."""
    for name, entry in newer["objects"].items():
        before = older["objects"].get(name)
        if before is None:
            insert(entry, "since", newer["version"], before="fields")
            continue
        for field, value in entry["fields"].items():
            if field not in before["fields"]:
                value["since"] = newer["version"]
        for field, value in before["fields"].items():
            if field not in entry["fields"]:
                value["until"] = older["version"]
    for name, entry in newer["enums"].items():
        before = older["enums"].get(name)
        added = [value for value in entry["values"] if before and value not in before["values"]]
        if added:
            insert(entry, "since", {value: newer["version"] for value in added}, before="values")


def insert(entry, key, value, before):
    """Puts a member in front of another one, so that what is long stays last."""
    last = entry.pop(before)
    entry[key] = value
    entry[before] = last


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--schemas", type=pathlib.Path, default=ROOT.parent / "shared/data/ocpp-schemas")
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "resources/catalog")
    arguments = parser.parse_args()
    if not arguments.schemas.is_dir():
        raise SystemExit(f"{arguments.schemas}: no such folder; give the schemas with --schemas")
    clauses = load(HERE / "clauses.json")
    clauses["1.6"].update({name: "S" + clause for name, clause in clauses.pop("1.6-security").items()})
    catalogs = {number: generate(number, folders, clauses[number], arguments.schemas)
                for number, folders in (("1.6", ("1.6", "1.6-security")), ("2.0.1", ("2.0.1",)), ("2.1", ("2.1",)))}
    mark_changes(catalogs["2.0.1"], catalogs["2.1"])
    for number, catalog in catalogs.items():
        write_catalog(arguments.out / f"ocpp-{number}.json", catalog)
        print(f"OCPP {number}: {len(catalog['actions'])} actions, {len(catalog['objects'])} objects, "
              f"{len(catalog['enums'])} enumerations")


if __name__ == "__main__":
    main()
