#!/usr/bin/env bash
# Random panics and format errors printed by the installed Go: all fields come back. Then how much each damage costs.
# Usage: go-panic.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=${1:-2026}
count=${2:-1000}

if ! command -v go > /dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends golang-go > /dev/null
fi
echo "$(go version), seed $seed, $count panics, $count format errors"

folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
go build -gcflags=-l -o "$folder/generate" tests/integration/go-panic/main.go
"$folder/generate" panics "$seed" "$count" > "$folder/panics"
"$folder/generate" verbs "$seed" "$count" > "$folder/verbs"
dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet
prove() { dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- "$@"; }
prove dump-damage go-panic 95 < "$folder/panics"
prove errors go-panic < "$folder/panics"
prove errors go-format-verb < "$folder/verbs"
