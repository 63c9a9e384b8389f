# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a catalog file so that a difference between two versions can be read: one field a line."""
import json


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def wrapped(values, indent):
    """A list of enumeration values, several a line, at most about 110 columns."""
    lines, line = [], ""
    for value in map(compact, values):
        if line and len(indent) + len(line) + len(value) + 2 > 110:
            lines.append(line)
            line = ""
        line += (", " if line else "") + value
    lines.append(line)
    return "[" + (",\n" + indent).join(lines) + "]"


def block(entries, indent, render):
    if not entries:
        return "{}"
    body = ",\n".join(f"{indent}  {compact(name)}: {render(value)}" for name, value in entries.items())
    return "{\n" + body + "\n" + indent + "}"


def render_object(entry):
    head = {key: value for key, value in entry.items() if key != "fields"}
    text = compact(head)[1:-1]
    fields = block(entry["fields"], "    ", compact)
    return "{" + (text + ", " if text else "") + '"fields": ' + fields + "}"


def render_enum(entry):
    head = {key: value for key, value in entry.items() if key != "values"}
    text = compact(head)[1:-1]
    return "{" + (text + ", " if text else "") + '"values":\n      ' + wrapped(entry["values"], "       ") + "}"


def write_catalog(path, catalog):
    parts = []
    for key, value in catalog.items():
        if key == "objects":
            text = block(value, "  ", render_object)
        elif key == "enums":
            text = block(value, "  ", render_enum)
        elif isinstance(value, dict):
            text = block(value, "  ", compact)
        else:
            text = compact(value)
        parts.append(f"  {compact(key)}: {text}")
    path.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")
