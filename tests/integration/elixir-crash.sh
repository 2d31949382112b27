#!/usr/bin/env bash
# Random exceptions of the installed Elixir, as it formats them: type, message and calls come back. Then how much each damage costs.
# Usage: elixir-crash.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'command -v elixir' elixir
echo "$(elixir --version | tail -n 1), seed $seed, $count exceptions"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
elixir tests/integration/elixir-crash/generate.exs "$seed" "$count" > "$cases"
build
run errors elixir-crash < "$cases"
run dump-damage elixir-crash 80 < "$cases"
