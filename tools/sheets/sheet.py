# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds sheets: steps and rules in the format of docs/sheet-format.md."""
import json
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DATE = "2026-07-01"


# Steps ------------------------------------------------------------------------------------------------
def take(path, *others):
    step = {"op": "take", "path": path}
    if others:
        step["or"] = list(others)
    return step


def constant(value):
    return {"op": "constant", "value": value}


def enum(table, **more):
    return {"op": "enum", "table": table, **renamed(more)}


def unit(source, target, **more):
    return {"op": "unit", "from": source, "to": target, **more}


def number(**more):
    return {"op": "number", **more}


def time(**more):
    return {"op": "dateTime", **more}


def text(do, **more):
    return {"op": "text", "do": do, **renamed(more)}


def lookup(table, key, value, **more):
    return {"op": "lookup", "table": table, "key": key, "value": value, **more}


def when(condition, value=None, steps=None, path=None):
    case = {"when": condition}
    if steps is not None:
        case["steps"] = steps
    elif path is not None:
        case["path"] = path
    else:
        case["value"] = value
    return case


def condition(cases, otherwise=None):
    step = {"op": "condition", "cases": cases}
    if otherwise is not None:
        step["otherwise"] = otherwise
    return step


def aggregate(function, path, **more):
    return {"op": "aggregate", "function": function, "path": path, **more}


def default(value=None, path=None):
    return {"op": "default", "path": path} if path else {"op": "default", "value": value}


def each(path, **more):
    return {"op": "forEach", "path": path, **more}


def renamed(more):
    """with_ and in_ are words of Python."""
    return {name.rstrip("_"): value for name, value in more.items()}


# Rules and sheets ---------------------------------------------------------------------------------------
class Rules(list):
    """Rules in their order; ids are given when the sheet is written."""

    def add(self, target, *steps, note=None, rules=None):
        rule = {"target": target, "steps": list(steps)}
        if rules is not None:
            rule["rules"] = rules
        if note:
            rule["note"] = note
        self.append(rule)
        return self

    def extended(self, rules):
        self.extend(rules)
        return self


def row(source, target, note=None):
    entry = {"from": source, "to": target}
    if note:
        entry["note"] = note
    return entry


def table(rows, title=None, note=None, columns=None, **more):
    made = {}
    if title:
        made["title"] = title
    if note:
        made["note"] = note
    if columns:
        made["columns"] = columns
    made["rows"] = rows
    made.update(more)  # fallback may be None, which leaves the target out
    return made


def numbered(rules, counter):
    made = []
    for rule in rules:
        counter[0] += 1
        entry = {"id": f"r{counter[0]}", "target": rule["target"], "steps": rule["steps"]}
        if "rules" in rule:
            entry["rules"] = numbered(rule["rules"], counter)
        for name in ("note", "owner", "status"):
            if rule.get(name):
                entry[name] = rule[name]
        made.append(entry)
    return made


class Sheet:
    def __init__(self, identifier, title, description, source, target, rules, tables=None, lookups=None,
                 variant=None, parties=None):
        self.id = identifier
        self.document = {"format": "roamscope-sheet", "version": 1, "id": identifier, "title": title,
                         "description": description, "sheetVersion": "1", "date": DATE,
                         "parties": parties or {"from": "", "to": ""}}
        if variant:
            self.document["variant"] = variant
        used = json.dumps(rules)
        self.document.update({
            "source": source, "target": target, "rules": numbered(rules, [0]),
            "enumTables": {name: value for name, value in (tables or {}).items() if f'"table": "{name}"' in used},
            "lookups": {name: value for name, value in (lookups or {}).items() if f'"table": "{name}"' in used}})

    def write(self, folder):
        path = Path(folder) / f"{self.id}.sheet.json"
        path.write_text(formatted(self.document) + "\n", encoding="utf-8", newline="\n")

    def entry(self):
        """What a list of sheets shows of it."""
        return {name: self.document[name] for name in ("id", "title", "description", "variant", "source", "target")
                if name in self.document}


def formatted(value, indent=0):
    """JSON with short values on one line: a step, a row of a table."""
    line = json.dumps(value, ensure_ascii=False)
    if len(line) + indent <= 116 or not isinstance(value, (dict, list)) or not value:
        return line
    inner = " " * (indent + 1)
    if isinstance(value, list):
        parts = [inner + formatted(one, indent + 1) for one in value]
        return "[\n" + ",\n".join(parts) + "\n" + " " * indent + "]"
    parts = [f"{inner}{json.dumps(name)}: {formatted(one, indent + 1)}" for name, one in value.items()]
    return "{\n" + ",\n".join(parts) + "\n" + " " * indent + "}"


def ocpi(version, name):
    return {"kind": "ocpi", "version": version, "object": name}


# The catalog ----------------------------------------------------------------------------------------------
class Catalog:
    def __init__(self, version):
        self.version = version
        data = json.loads((ROOT / f"resources/catalog/ocpi-{version}.json").read_text(encoding="utf-8"))
        self.objects, self.enums = data["objects"], data["enums"]

    def fields(self, name):
        return self.objects[name]["fields"]

    def values(self, name):
        return [value if isinstance(value, str) else value["name"] for value in self.enums[name]["values"]]


CATALOGS = {version: Catalog(version) for version in ("2.1.1", "2.2.1", "2.3.0")}
