#!/usr/bin/env bash
# Random values printed by the installed Perl: what is recovered equals JSON::PP's. Then how much each damage costs.
# Usage: perl-data-dumper.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=${1:-2026}
count=${2:-1000}

if ! command -v perl > /dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends perl > /dev/null
fi
echo "perl $(perl -e 'print $^V'), seed $seed, $count values"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
perl tests/integration/perl-data-dumper/generate.pl "$seed" "$count" > "$cases"
dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet
prove() { dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- "$@" < "$cases"; }
prove dump-damage perl-data-dumper 95
prove dumps perl-data-dumper
