#!/usr/bin/env bash
# WET files as warcio writes them, plain and with a gzip member a record: each text is a record.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
need 'command -v node && command -v npm' nodejs npm
records=${1:-600}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir "$work/made"

cp tests/integration/wet/*.mjs tests/integration/wet/package.json "$work/"
(cd "$work" && npm install --silent --no-audit --no-fund --no-package-lock > /dev/null)
dotnet build src/Cleanup.Cli -c Release --nologo -v quiet
command=$PWD/src/Cleanup.Cli/bin/Release/net10.0/Cleanup.Cli.dll

node "$work/make.mjs" "$work/made" "$records"
cd "$work/made"
dotnet "$command" clean plain.wet members.warc.wet.gz -o "$work/cleaned/"
node "$work/check.mjs" "$work/cleaned" "$work/made"
