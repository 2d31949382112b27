#!/usr/bin/env bash
# Random errors of the installed PHP: what is recovered equals what error_get_last() or the exception says. Then how much each damage costs.
# Usage: php-error.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=${1:-2026}
count=${2:-1000}

if ! command -v php > /dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends php-cli > /dev/null
fi
echo "php $(php -r 'echo PHP_VERSION;'), seed $seed, $count errors"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
php -n tests/integration/php-error/generate.php "$seed" "$count" > "$cases"
dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet
prove() { dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- "$@" < "$cases"; }
prove dump-damage php-error 99.5
prove errors php-error
