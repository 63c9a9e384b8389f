#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the default sheets of resources/sheets from the catalog's field lists and the choices in this folder.

    tools/sheets/generate.py [FOLDER]
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

import charge  # noqa: E402
import convert  # noqa: E402
import station  # noqa: E402
from sheet import ROOT, formatted  # noqa: E402


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources/sheets"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.sheet.json"):
        old.unlink()
    made = station.sheets() + charge.sheets() + convert.sheets()
    for sheet in made:
        sheet.write(folder)
    (folder / "index.json").write_text(formatted([sheet.entry() for sheet in made]) + "\n", encoding="utf-8", newline="\n")
    files = "\n".join(f"        <file>{sheet.id}.sheet.json</file>" for sheet in sorted(made, key=lambda one: one.id))
    (folder / "sheets.qrc").write_text(f'<RCC>\n    <qresource prefix="/sheets">\n        <file>index.json</file>\n{files}\n    </qresource>\n</RCC>\n',
                                       encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
