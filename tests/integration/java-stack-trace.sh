#!/usr/bin/env bash
# Random errors printed by the installed JDK: all fields of their traces come back. Then how much each damage costs.
# Usage: java-stack-trace.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'command -v javac' default-jdk-headless
echo "$(java -version 2>&1 | head -1), seed $seed, $count traces"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
java tests/integration/java-stack-trace/Generate.java "$seed" "$count" > "$cases"
build
prove() { run "$@" < "$cases"; }
prove dump-damage java-stack-trace 99
prove errors java-stack-trace
