#!/usr/bin/env bash
# Takes the picture of docs/report.md anew: a report of the fixtures in articles, as tests/integration/report.sh has it.
set -euo pipefail
cd "$(dirname "$0")/.."
source tests/integration/common.bash
need 'command -v node && command -v npm' nodejs npm
need 'test -x /usr/bin/chromium' chromium
need 'command -v pngquant' pngquant
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cp tests/integration/report/*.mjs tests/integration/report/package.json "$work/"
(cd "$work" && npm install --silent --no-audit --no-fund --no-package-lock > /dev/null)
mkdir "$work/news"
node "$work/make.mjs" fixtures "$work/news"
rm "$work/news/hostile.jsonl" "$work/news/pages.jsonl"
dotnet build src/Cleanup.Cli -c Release --nologo -v quiet
command=$PWD/src/Cleanup.Cli/bin/Release/net10.0/Cleanup.Cli.dll
(cd "$work" && dotnet "$command" report news -o report.html --quiet)
node "$work/picture.mjs" "$work/report.html" "$work/report.png"
pngquant --force --strip --output docs/report.png 128 "$work/report.png"
