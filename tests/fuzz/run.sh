#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets with clang and runs them: run.sh [seconds in all, 60]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:-60}
targets=(fuzz_textlog fuzz_framerepair fuzz_logtime fuzz_validate)
echo "Fuzzing ${targets[*]} for $seconds s in all"
cmake --preset fuzz -DfuzzSeconds=$((seconds / ${#targets[@]})) > /dev/null
cmake --build --preset fuzz --target "${targets[@]}"
ctest --test-dir build/fuzz -L fuzz --output-on-failure
