#!/usr/bin/env bash
# Random values printed by the installed PHP's print_r: what is recovered equals what it shows. Then how much each damage costs.
# Usage: php-print-r.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=${1:-2026}
count=${2:-1000}

if ! command -v php > /dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends php-cli > /dev/null
fi
echo "php $(php -r 'echo PHP_VERSION;'), seed $seed, $count values"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
php tests/integration/php-print-r/generate.php "$seed" "$count" > "$cases"
dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet
prove() { dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- "$@" < "$cases"; }
prove dump-damage php-print-r 85
# Nothing in print_r's output is quoted: a string may hold what looks like the dump going on.
prove dumps php-print-r 99
