#!/usr/bin/env bash
# Random values printed by the installed PHP's serialize: what is recovered equals json_encode's. Then how much each damage costs.
# Usage: php-serialize.sh [SEED [COUNT]]
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
php tests/integration/php-serialize/generate.php "$seed" "$count" > "$cases"
dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet
prove() { dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- "$@" < "$cases"; }
prove dump-damage php-serialize 98.5
prove dumps php-serialize
