#!/usr/bin/env bash
# Random values printed by the installed Perl: what is recovered equals JSON::PP's. Then how much each damage costs.
# Usage: perl-data-dumper.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'command -v perl' perl
echo "perl $(perl -e 'print $^V'), seed $seed, $count values"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
perl tests/integration/perl-data-dumper/generate.pl "$seed" "$count" > "$cases"
build
prove() { run "$@" < "$cases"; }
prove dump-damage perl-data-dumper 95
prove dumps perl-data-dumper
