#!/usr/bin/env bash
# Random values printed by the installed Ruby: what is recovered equals to_json's. Then how much each damage costs.
# Usage: ruby-inspect.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=${1:-2026}
count=${2:-1000}

if ! command -v ruby > /dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ruby > /dev/null
fi
echo "$(ruby --version), seed $seed, $count values"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
ruby tests/integration/ruby-inspect/generate.rb "$seed" "$count" > "$cases"
dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet
prove() { dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- "$@" < "$cases"; }
prove dumps ruby-inspect
ruby tests/integration/ruby-inspect/generate.rb "$seed" "$count" data > "$cases"
prove dump-damage ruby-inspect 95
