#!/usr/bin/env bash
# Random documents with one structural character deleted, doubled or swapped with its right neighbour: how many come back whole,
# and how many wrong while called certain, beside npm's jsonrepair in the same run.
# Usage: json-damage.sh [COUNT [DAMAGES [SEED [WRONG.jsonl]]]]
set -euo pipefail
cd "$(dirname "$0")"
count=${1:-10000}
damages=${2:-1}
seed=${3:-1}

(cd json-repair && npm install --silent --no-audit --no-fund --no-package-lock > /dev/null)
dotnet build Cleanup.Peers -c Release --nologo -v quiet > /dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
peers=Cleanup.Peers/bin/Release/net10.0/Cleanup.Peers.dll
dotnet "$peers" damaged "$seed" "$count" "$damages" "$folder/texts.jsonl"
node json-repair/damage.mjs "$folder/texts.jsonl" > "$folder/answers.jsonl"
echo "$count documents with $damages damage(s) each, seed $seed, jsonrepair $(node -p "require('./json-repair/node_modules/jsonrepair/package.json').version")"
dotnet "$peers" damage-report "$seed" "$count" "$damages" "$folder/answers.jsonl" "${@:4}"
