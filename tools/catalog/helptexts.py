#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the texts of resources/catalog/help/ as a header in which lupdate finds them.

    tools/catalog/helptexts.py OUT.h

The header is for lupdate alone: the program reads the JSON and asks for each text's translation in the
context Roamscope::CatalogHelp. A text without a translation is shown in English.
"""
import json
import pathlib
import sys

HELP = pathlib.Path(__file__).resolve().parent.parent.parent / "resources/catalog/help"


def texts():
    seen = {}
    for path in sorted(HELP.glob("*.json")):
        for section, entries in json.loads(path.read_text(encoding="utf-8")).items():
            if isinstance(entries, dict):
                for key, text in entries.items():
                    seen.setdefault(text, f"{path.stem}: {key}")
    return seen


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    lines = ["// SPDX-License-Identifier: GPL-3.0-or-later", "// Written by tools/catalog/helptexts.py for lupdate.",
             "static const char *const catalogHelpTexts[] = {"]
    for text, where in texts().items():
        lines.append(f"    //: {where}")
        lines.append(f'    QT_TRANSLATE_NOOP("Roamscope::CatalogHelp", {json.dumps(text, ensure_ascii=False)}),')
    lines.append("};")
    pathlib.Path(sys.argv[1]).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(texts())} texts")


if __name__ == "__main__":
    main()
