#!/usr/bin/env bash
# Random errors of PDO with SQLite: what is recovered equals what the exception says. Then how much each damage costs.
# Usage: sql-error.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=${1:-2026}
count=${2:-1000}

if ! php -m 2> /dev/null | grep -q pdo_sqlite; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends php-cli php-sqlite3 > /dev/null
fi
echo "php $(php -r 'echo PHP_VERSION;'), seed $seed, $count errors"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
php tests/integration/sql-error/generate.php "$seed" "$count" > "$cases"
dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet
prove() { dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- "$@" < "$cases"; }
prove dump-damage sql-error 60
prove errors sql-error
