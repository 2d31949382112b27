#!/usr/bin/env bash
# Random values printed by the installed Elixir: what is recovered equals the value. Then how much each damage costs.
# Usage: elixir-inspect.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'command -v elixir' elixir
echo "$(elixir --version | tail -n 1), seed $seed, $count values"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
elixir tests/integration/elixir-inspect/generate.exs "$seed" "$count" > "$cases"
build
run dumps elixir-inspect < "$cases"
run dump-damage elixir-inspect 80 < "$cases"
