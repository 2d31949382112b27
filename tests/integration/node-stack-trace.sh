#!/usr/bin/env bash
# Random errors printed by the installed Node.js: all fields of their traces come back. Then how much each damage costs;
# stripping tags takes <anonymous> away, so that bar is low.
# Usage: node-stack-trace.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'command -v node' nodejs
echo "node $(node --version), seed $seed, $count traces"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
node tests/integration/node-stack-trace/generate.js "$seed" "$count" > "$cases"
build
prove() { run "$@" < "$cases"; }
prove dump-damage node-stack-trace 80
prove errors node-stack-trace
