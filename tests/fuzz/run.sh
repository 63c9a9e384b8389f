#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets with clang and runs them.
#   run.sh             the readers of foreign files, the same inputs each time, as CI does
#   run.sh SECONDS     all targets, by chance, for so long in all; keeps what it finds in build/fuzz
# The other targets link whole libraries, which clang would have to build for them: too long for each run of CI.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
targets=(fuzz_textlog fuzz_framerepair fuzz_logtime fuzz_validate fuzz_tables fuzz_websocket fuzz_packets)
[ -z "${1:-}" ] || mapfile -t targets < <(sed -n 's/^roamscope_fuzzer(\([a-z0-9_]*\).*/\1/p' tests/fuzz/CMakeLists.txt)
echo "Fuzzing ${targets[*]}"
rm -rf build/fuzz/tests/fuzz/repeated
cmake --preset fuzz -DfuzzSeconds=$((${1:-0} / ${#targets[@]})) > /dev/null
cmake --build --preset fuzz --target "${targets[@]}"
ctest --test-dir build/fuzz -R "^($(IFS="|"; echo "${targets[*]}"))\$" -j2 --output-on-failure
