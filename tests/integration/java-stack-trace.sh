#!/usr/bin/env bash
# Random errors printed by the installed JDK: all fields of their traces come back. Then how much each damage costs.
# Usage: java-stack-trace.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=${1:-2026}
count=${2:-1000}

if ! command -v javac > /dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends default-jdk-headless > /dev/null
fi
echo "$(java -version 2>&1 | head -1), seed $seed, $count traces"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
java tests/integration/java-stack-trace/Generate.java "$seed" "$count" > "$cases"
dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet
prove() { dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- "$@" < "$cases"; }
prove dump-damage java-stack-trace 99
prove errors java-stack-trace
