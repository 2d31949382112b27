#!/usr/bin/env bash
# Random warnings and errors of the installed Perl: what is recovered equals what they were made of. Then how much each damage costs.
# Usage: perl-warning.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=${1:-2026}
count=${2:-1000}

if ! perl -MJSON::PP -MCarp -e 1 2> /dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends perl > /dev/null
fi
echo "perl $(perl -e 'print $^V'), seed $seed, $count messages"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
perl "$PWD/tests/integration/perl-warning/generate.pl" "$seed" "$count" > "$cases"
dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet
prove() { dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- "$@" < "$cases"; }
prove dump-damage perl-warning 60
prove errors perl-warning
