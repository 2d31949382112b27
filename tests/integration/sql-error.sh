#!/usr/bin/env bash
# Random errors of PDO with SQLite: what is recovered equals what the exception says. Then how much each damage costs.
# Usage: sql-error.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'php -m | grep -q pdo_sqlite' php-cli php-sqlite3
echo "php $(php -r 'echo PHP_VERSION;'), seed $seed, $count errors"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
php tests/integration/sql-error/generate.php "$seed" "$count" > "$cases"
build
prove() { run "$@" < "$cases"; }
prove dump-damage sql-error 60
prove errors sql-error
