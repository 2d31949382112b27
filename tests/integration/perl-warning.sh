#!/usr/bin/env bash
# Random warnings and errors of the installed Perl: what is recovered equals what they were made of. Then how much each damage costs.
# Usage: perl-warning.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'perl -MJSON::PP -MCarp -e 1' perl
echo "perl $(perl -e 'print $^V'), seed $seed, $count messages"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
perl "$PWD/tests/integration/perl-warning/generate.pl" "$seed" "$count" > "$cases"
build
prove() { run "$@" < "$cases"; }
prove dump-damage perl-warning 60
prove errors perl-warning
