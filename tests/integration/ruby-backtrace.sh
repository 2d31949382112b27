#!/usr/bin/env bash
# Random errors printed by the installed Ruby: all fields of their backtraces come back. Then how much each damage costs.
# Usage: ruby-backtrace.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'command -v ruby' ruby
echo "$(ruby --version), seed $seed, $count backtraces"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
ruby tests/integration/ruby-backtrace/generate.rb "$seed" "$count" > "$cases"
build
prove() { run "$@" < "$cases"; }
prove dump-damage ruby-backtrace 99
prove errors ruby-backtrace
