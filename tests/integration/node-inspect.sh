#!/usr/bin/env bash
# Random values printed by the installed Node: what is recovered equals JSON.stringify's. Then how much each damage costs.
# Usage: node-inspect.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=${1:-2026}
count=${2:-1000}

if ! command -v node > /dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nodejs > /dev/null
fi
echo "node $(node --version), seed $seed, $count values"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
node tests/integration/node-inspect/generate.js "$seed" "$count" > "$cases"
dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet
prove() { dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- "$@" < "$cases"; }
prove dump-damage node-inspect 95
prove dumps node-inspect
