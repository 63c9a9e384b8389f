#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes resources/catalog/ocpi-*.json from the fact table and ocpi_facts.py.

    tools/catalog/ocpi.py [--facts FILE] [--out FOLDER]

The fact table has names, types, lengths, cardinalities and enumeration values. All else that the catalog
says about a field (unit, key, edition, clause) comes from ocpi_facts.py.
"""
import argparse
import copy
import json
import pathlib

import ocpi_facts as facts
from catalogwriter import write_catalog

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LISTS = {"*", "+"}


def merged(table, version):
    """Classes and enumerations of a version with the marks of the editions that added them."""
    classes = {facts.CLASS_NAMES.get(name, name): copy.deepcopy(fields)
               for name, fields in table[version]["classes"].items()}
    enums = {name: {"values": list(entry["values"]), "open": entry["open"], "since": {}}
             for name, entry in table[version]["enums"].items()}
    since = {}
    for name, fields in facts.EXTRA_CLASSES[version].items():
        classes.setdefault(name, copy.deepcopy(fields))
    for name, values in facts.EXTRA_ENUMS[version].items():
        enums.setdefault(name, {"values": list(values), "open": False, "since": {}})
    if version == "2.3.0":
        since.update(facts.SINCE_230)
        for key, edition in facts.EDITIONS_230:
            for name, fields in table[key]["classes"].items():
                name = facts.CLASS_NAMES.get(name, name)
                if name not in classes:
                    classes[name] = copy.deepcopy(fields)
                    since[name] = edition
                    continue
                for field, entry in fields.items():
                    if field not in classes[name]:
                        classes[name][field] = dict(entry, since=edition)
            for name, entry in table[key]["enums"].items():
                if name not in enums:
                    enums[name] = {"values": list(entry["values"]), "open": entry["open"], "since": {}}
                    continue
                for value in entry["values"]:
                    if value not in enums[name]["values"]:
                        enums[name]["values"].append(value)
                        enums[name]["since"][value] = edition
    for name, values in facts.EXTRA_VALUES.items():
        enums[name]["values"] += [value for value in values if value not in enums[name]["values"]]
    for name in facts.OPEN_ENUMS & enums.keys():
        enums[name]["open"] = True
    return classes, enums, since


def field_entry(version, owner, name, fact):
    kind = facts.TYPE_NAMES.get(fact["type"], fact["type"])
    if version == "2.1.1" and kind == "string" and name in facts.IDENTIFIERS_211:
        kind = "CiString"
    entry = {"type": kind}
    if "max" in fact and kind in ("string", "CiString", "URL"):
        entry["max"] = fact["max"]
    if kind == "DateTime":
        entry["max"] = 25
    entry["card"] = "?" if owner == "Response" and name == "data" else fact["card"]
    if bounds := facts.RANGES.get((owner, name)):
        entry["range"] = bounds
    if unit := facts.UNITS_OF.get((owner, name)) or facts.UNITS.get(name):
        if kind in ("integer", "number"):
            entry["unit"] = unit
    if default := facts.DEFAULTS.get((owner, name)):
        entry["default"] = default
    if name in facts.KEYS.get(owner, "").split():
        entry["key"] = True
    if fact["card"] in LISTS and name in facts.SETS and (owner, name) not in facts.ORDERED:
        entry["set"] = True
    if "since" in fact:
        entry["since"] = fact["since"]
    if version in facts.OLDER_VERSIONS and (owner, name) in facts.OLDER:
        entry["older"] = {"before-2026-05": facts.OLDER[owner, name]}
    return entry


def generate(table, version):
    classes, enums, since = merged(table, version)
    objects = {}
    for name, fields in classes.items():
        module = facts.module_of(name, facts.MODULE_OBJECTS)
        entry = {"module": module, "clause": facts.clause(version, name, module)}
        if name in since:
            entry["since"] = since[name]
        entry["fields"] = {field: field_entry(version, name, field, fact) for field, fact in fields.items()}
        objects[name] = entry
    enumerations = {}
    for name, fact in enums.items():
        entry = {"clause": facts.clause(version, name, facts.module_of(name, facts.ENUM_MODULES))}
        if fact["open"]:
            entry["open"] = True
        if fact["since"]:
            entry["since"] = fact["since"]
        entry["values"] = fact["values"]
        enumerations[name] = entry
    used = {entry["type"] for item in objects.values() for entry in item["fields"].values()}
    primitives = {"string", "CiString", "integer", "number", "boolean", "DateTime", "URL", "any"}
    if missing := used - primitives - objects.keys() - enumerations.keys():
        raise SystemExit(f"OCPI {version}: no facts for {', '.join(sorted(missing))}")
    modules = {}
    for name, (main, also) in facts.MODULES.items():
        present = [item for item in also if item in objects]
        if main in objects or (main is None and present):
            modules[name] = ({"object": main} if main else {}) | ({"also": present} if present else {})
    return {
        "format": 1,
        "protocol": "OCPI",
        "version": version,
        "dateTime": "ocpi-no-fraction" if version == "2.1.1" else "ocpi",
        "unknownFields": "note",
        "nulls": "note",
        "modules": modules,
        "objects": dict(sorted(objects.items())),
        "enums": dict(sorted(enumerations.items())),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facts", type=pathlib.Path, default=ROOT.parent / "shared/facts/ocpi-fields.json")
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "resources/catalog")
    arguments = parser.parse_args()
    if not arguments.facts.is_file():
        raise SystemExit(f"{arguments.facts}: no such file; give the fact table with --facts")
    table = json.loads(arguments.facts.read_text(encoding="utf-8"))["versions"]
    for version in facts.VERSIONS:
        catalog = generate(table, version)
        write_catalog(arguments.out / f"ocpi-{version}.json", catalog)
        print(f"OCPI {version}: {len(catalog['modules'])} modules, {len(catalog['objects'])} objects, "
              f"{len(catalog['enums'])} enumerations")


if __name__ == "__main__":
    main()
