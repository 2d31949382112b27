#!/usr/bin/env bash
# Random values printed by the installed Java: what is recovered equals the value. Then how much each damage costs.
# Usage: java-print.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'command -v javac' default-jdk-headless
echo "$(java -version 2>&1 | head -n 1), seed $seed, $count values"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
java tests/integration/java-print/Generate.java "$seed" "$count" > "$cases"
build
run dumps java-print 99 < "$cases"
# Nothing tells that a string without quotes was encoded.
run dump-damage java-print 70 < "$cases"
