#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the README's pictures (docs/pictures) from the real window with the demo workspace, off screen.
# Needs a release build: ./roamscope.sh makes one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
program=${1:-build/release/roamscope}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 LANGUAGE=en "$program" --demo --render "$folder" --size 1440x900
mkdir -p docs/pictures
for picture in connect-light traffic-light timeline-dark palette-light welcome-light map-light compare-light price-light findings-light; do
    cp "$folder/$picture.png" docs/pictures/
done
echo "Pictures are in docs/pictures:"
ls docs/pictures
