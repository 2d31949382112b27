#!/usr/bin/env bash
# Random values printed by the installed Python: what is recovered equals json.dumps's. Then how much each damage costs.
# Usage: python-repr.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'command -v python3' python3
echo "$(python3 --version), seed $seed, $count values"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
python3 tests/integration/python-repr/generate.py "$seed" "$count" > "$cases"
build
prove() { run "$@" < "$cases"; }
# Where all but the quotes is escaped, nothing in a dump without None and the like shows that it is.
prove dump-damage python-repr 93
prove dumps python-repr
