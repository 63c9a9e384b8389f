#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Roamscope and runs all of its tests. Installs the Debian packages that this needs.
#   ./test.sh [ctest options]      e.g.  ./test.sh -L unit
# ROAMSCOPE_PRESET chooses the CMake preset (default: release).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
preset=${ROAMSCOPE_PRESET:-release}

echo "== 1/3 packages"
scripts/install-packages build run test
echo "== 2/3 build (preset $preset)"
cmake --preset "$preset" -DBUILD_TESTING=ON -DROAMSCOPE_BENCHMARKS=ON >"build-$preset.log" 2>&1 || { cat "build-$preset.log"; exit 1; }
rm -f "build-$preset.log"
cmake --build --preset "$preset"
echo "== 3/3 tests"
ctest --preset "$preset" -j2 "$@"
