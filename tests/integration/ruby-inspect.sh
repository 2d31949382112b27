#!/usr/bin/env bash
# Random values printed by the installed Ruby: what is recovered equals to_json's. Then how much each damage costs.
# Usage: ruby-inspect.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'command -v ruby' ruby
echo "$(ruby --version), seed $seed, $count values"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
ruby tests/integration/ruby-inspect/generate.rb "$seed" "$count" > "$cases"
build
prove() { run "$@" < "$cases"; }
prove dumps ruby-inspect
ruby tests/integration/ruby-inspect/generate.rb "$seed" "$count" data > "$cases"
prove dump-damage ruby-inspect 95
