#!/usr/bin/env bash
# Random values printed by the installed Go: what is recovered equals encoding/json's. Then how much each damage costs.
# Usage: go-print.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'command -v go' golang-go
echo "$(go version), seed $seed, $count values"

folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
go build -o "$folder/generate" tests/integration/go-print/main.go
"$folder/generate" syntax "$seed" "$count" > "$folder/syntax"
"$folder/generate" plain "$seed" "$count" > "$folder/plain"
build
run dumps go-print < "$folder/syntax"
run dumps go-print 98 < "$folder/plain"
run dump-damage go-print 95 < "$folder/syntax"
run dump-damage go-print 70 < "$folder/plain"
