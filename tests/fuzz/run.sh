#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets with clang and runs them.
#   run.sh             the same inputs each time, as CI does
#   run.sh SECONDS     explores by chance, for so long in all, and keeps what it finds in build/fuzz
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mapfile -t targets < <(sed -n 's/^roamscope_fuzzer(\([a-z0-9_]*\).*/\1/p' tests/fuzz/CMakeLists.txt)
echo "Fuzzing ${targets[*]}"
cmake --preset fuzz -DfuzzSeconds=$((${1:-0} / ${#targets[@]})) > /dev/null
cmake --build --preset fuzz --target "${targets[@]}"
ctest --test-dir build/fuzz -L fuzz -j2 --output-on-failure
