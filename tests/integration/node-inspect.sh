#!/usr/bin/env bash
# Random values printed by the installed Node: what is recovered equals JSON.stringify's. Then how much each damage costs.
# Usage: node-inspect.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'command -v node' nodejs
echo "node $(node --version), seed $seed, $count values"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
node tests/integration/node-inspect/generate.js "$seed" "$count" > "$cases"
build
prove() { run "$@" < "$cases"; }
prove dump-damage node-inspect 95
prove dumps node-inspect
