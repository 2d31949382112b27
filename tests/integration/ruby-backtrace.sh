#!/usr/bin/env bash
# Random errors printed by the installed Ruby: all fields of their backtraces come back. Then how much each damage costs.
# Usage: ruby-backtrace.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=${1:-2026}
count=${2:-1000}

if ! command -v ruby > /dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ruby > /dev/null
fi
echo "$(ruby --version), seed $seed, $count backtraces"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
ruby tests/integration/ruby-backtrace/generate.rb "$seed" "$count" > "$cases"
dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet
prove() { dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- "$@" < "$cases"; }
prove dump-damage ruby-backtrace 99
prove errors ruby-backtrace
