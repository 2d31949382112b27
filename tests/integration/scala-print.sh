#!/usr/bin/env bash
# Random values printed by the installed Scala: what is recovered equals the value. Then how much each damage costs.
# Usage: scala-print.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'command -v scalac' scala
echo "$(scala -version 2>&1), seed $seed, $count values"

work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
# Its terminal library needs a Java that is older than the one it runs with.
scalac -d "$work" tests/integration/scala-print/Generate.scala
scala -cp "$work" Generate "$seed" "$count" > "$work/cases"
build
run dumps scala-print 99 < "$work/cases"
run dump-damage scala-print 70 < "$work/cases"
