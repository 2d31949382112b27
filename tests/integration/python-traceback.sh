#!/usr/bin/env bash
# Random errors printed by the installed Python: all fields of their tracebacks come back. Then how much each damage costs;
# stripping tags takes <module> and the like away, so that bar is low.
# Usage: python-traceback.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1200}

need 'command -v python3' python3
echo "$(python3 --version), seed $seed, $count tracebacks"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
python3 tests/integration/python-traceback/generate.py "$seed" "$count" > "$cases"
build
prove() { run "$@" < "$cases"; }
prove dump-damage python-traceback 25
prove errors python-traceback
