#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Roamscope and opens it on the demo workspace. Installs the Debian packages that this needs.
# Without a display it renders the same off screen and leaves pictures and the report in a folder.
#   ./roamscope.sh [FILE …]        opens files instead of the demo
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

echo "== 1/3 packages"
scripts/install-packages build run
echo "== 2/3 build"
cmake --preset release -DBUILD_TESTING=OFF -DROAMSCOPE_BENCHMARKS=OFF >build-release.log 2>&1 || { cat build-release.log; exit 1; }
rm -f build-release.log
cmake --build --preset release
echo "== 3/3 start"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    if [ $# -gt 0 ]; then exec build/release/roamscope "$@"; fi
    exec build/release/roamscope --demo
fi
folder=$PWD/build/demo
echo "There is no display: rendering the demo workspace off screen."
QT_QPA_PLATFORM=offscreen build/release/roamscope --demo --render "$folder"
echo "Screenshots and the report of the demo's findings are in $folder"
