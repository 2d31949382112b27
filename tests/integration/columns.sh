#!/usr/bin/env bash
# Arrow as others write and read it: files and streams by apache-arrow are cleaned, what comes of it is read by it, value by value, and
# restored.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
need 'command -v node && command -v npm' nodejs npm
rows=${1:-3000}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir "$work/made" "$work/cleaned" "$work/again"

cp tests/integration/columns/*.mjs tests/integration/columns/package.json "$work/"
(cd "$work" && npm install --silent --no-audit --no-fund --no-package-lock > /dev/null)
dotnet build src/Cleanup.Cli -c Release --nologo -v quiet
command=$PWD/src/Cleanup.Cli/bin/Release/net10.0/Cleanup.Cli.dll
cleanup() { dotnet "$command" "$@"; }

node "$work/make.mjs" "$work/made" "$rows"
tables=("$work"/made/*.arrow "$work"/made/*.arrows)
cd "$work/made"
cleanup clean "${tables[@]##*/}" -o "$work/cleaned/" --threads 2
cleanup clean "${tables[@]##*/}" -o "$work/again/" --threads 1
diff -r --exclude .cleanup "$work/cleaned" "$work/again"
cleanup clean arrow-js.arrow -o "$work/cleaned/arrow-js.arrow.jsonl"
cleanup clean arrow-js.arrow --format arrow > "$work/cleaned/piped.arrows"
cleanup clean rows.jsonl -o "$work/cleaned/articles.arrow"
node "$work/check.mjs" "$work/cleaned" "$rows"

rm "$work"/cleaned/articles.* "$work"/cleaned/piped.* "$work"/cleaned/*.jsonl
cleanup restore "$work/cleaned" -o "$work/restored"
node "$work/restored.mjs" "$work/made" "$work/restored"
