#!/usr/bin/env bash
# Random errors printed by the installed Node.js: all fields of their traces come back. Then how much each damage costs;
# stripping tags takes <anonymous> away, so that bar is low.
# Usage: node-stack-trace.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=${1:-2026}
count=${2:-1000}

if ! command -v node > /dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nodejs > /dev/null
fi
echo "node $(node --version), seed $seed, $count traces"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
node tests/integration/node-stack-trace/generate.js "$seed" "$count" > "$cases"
dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet
prove() { dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- "$@" < "$cases"; }
prove dump-damage node-stack-trace 80
prove errors node-stack-trace
