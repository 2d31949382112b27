#!/usr/bin/env bash
# Random panics and format errors printed by the installed Go: all fields come back. Then how much each damage costs.
# Usage: go-panic.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'command -v go' golang-go
echo "$(go version), seed $seed, $count panics, $count format errors"

folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
go build -gcflags=-l -o "$folder/generate" tests/integration/go-panic/main.go
"$folder/generate" panics "$seed" "$count" > "$folder/panics"
"$folder/generate" verbs "$seed" "$count" > "$folder/verbs"
build
run dump-damage go-panic 95 < "$folder/panics"
run errors go-panic < "$folder/panics"
run errors go-format-verb < "$folder/verbs"
