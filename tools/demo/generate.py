#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the demo workspace: three charging sites over one day, with failures of the field planted.

    tools/demo/generate.py [--seed N] [--clean] FOLDER

The same seed gives the same bytes. --clean plants no failure: nothing may be found in that day.
"""
import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

import backend  # noqa: E402
import demosheets  # noqa: E402
from dumps import Dumps  # noqa: E402
from sites import DEPOT, EMS, HUB, MALL, MIDDLEWARE, VENDOR_LOG, Day  # noqa: E402
from roaming import FILE as OCPI  # noqa: E402
from vendorlog import damage, header  # noqa: E402
from world import World  # noqa: E402

import json  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description="Writes the demo workspace of Roamscope.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=20260917)
    parser.add_argument("--clean", action="store_true", help="plant no failures")
    options = parser.parse_args()

    world = World(options.seed, not options.clean)
    day = Day(world)
    day.build()

    (options.folder / "captures").mkdir(parents=True, exist_ok=True)
    files = [MALL, VENDOR_LOG, DEPOT, HUB, OCPI, MIDDLEWARE, EMS]
    for file in files:
        text = world.text(file)
        if file == VENDOR_LOG:
            text = header() + (text if options.clean else damage(text))
        (options.folder / file).write_text(text, encoding="utf-8", newline="\n")
    if not options.clean:
        dumps = Dumps(world, options.seed)
        dumps.build()
        for file, text in dumps.files().items():
            (options.folder / file).parent.mkdir(parents=True, exist_ok=True)
            (options.folder / file).write_text(text, encoding="utf-8", newline="\n")
    billing = backend.Backend(world, day.roaming)
    for file, text in ((backend.CHARGES, billing.charges()), (backend.PLACES, billing.places()),
                       (backend.PRICES, billing.prices())):
        (options.folder / file).parent.mkdir(parents=True, exist_ok=True)
        (options.folder / file).write_text(text, encoding="utf-8", newline="\n")
    demosheets.write(options.folder)
    workspace = {"format": "roamscope-workspace", "version": 1, "name": "Demo: one day at three sites",
                 "captures": files}
    (options.folder / "workspace.json").write_text(json.dumps(workspace, indent=2) + "\n", encoding="utf-8",
                                                   newline="\n")


if __name__ == "__main__":
    main()
