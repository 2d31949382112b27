#!/usr/bin/env bash
# Random errors of .NET itself: all fields of their traces come back. Then how much each damage costs.
# Usage: dotnet-stack-trace.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}
echo ".NET $(dotnet --version), seed $seed, $count traces"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
build
run dotnet-errors "$seed" "$count" > "$cases"
run dump-damage dotnet-stack-trace 90 < "$cases"
run errors dotnet-stack-trace < "$cases"
