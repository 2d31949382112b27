#!/usr/bin/env bash
# Draws docs/icon.png, the icon of the packages, anew from docs/icon.svg.
set -euo pipefail
cd "$(dirname "$0")/.."
source tests/integration/common.bash
need 'command -v rsvg-convert' librsvg2-bin
rsvg-convert --width 128 --height 128 docs/icon.svg --output docs/icon.png
