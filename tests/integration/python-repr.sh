#!/usr/bin/env bash
# Random values printed by the installed Python: what is recovered equals json.dumps's. Then how much each damage costs.
# Usage: python-repr.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=${1:-2026}
count=${2:-1000}

if ! command -v python3 > /dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3 > /dev/null
fi
echo "$(python3 --version), seed $seed, $count values"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
python3 tests/integration/python-repr/generate.py "$seed" "$count" > "$cases"
dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet
prove() { dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- "$@" < "$cases"; }
# Where all but the quotes is escaped, nothing in a dump without None and the like shows that it is.
prove dump-damage python-repr 93
prove dumps python-repr
