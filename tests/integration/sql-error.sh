#!/usr/bin/env bash
# Random errors of SQLite with PDO and of MariaDB with PDO and mysqli, and every one of PEAR's DB: what is recovered equals what the
# exception says. Then how much each damage costs. MariaDB runs in a folder of its own, on a socket, and is stopped at the end.
# Usage: sql-error.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'php -m | grep -q pdo_sqlite && php -m | grep -q pdo_mysql' php-cli php-sqlite3 php-mysql
need 'command -v mariadbd' mariadb-server
need 'php -r "require \"DB.php\";"' php-db
echo "php $(php -r 'echo PHP_VERSION;'), seed $seed, $count errors"

work=$(mktemp -d)
server=
stop() {
  if [[ -n $server ]]; then kill "$server" && wait "$server" || true; fi
  rm -rf "$work"
}
trap stop EXIT

user=$(id -un)
mariadb-install-db --no-defaults --datadir="$work/data" --user="$user" --auth-root-authentication-method=normal > /dev/null 2>&1
mariadbd --no-defaults --user="$user" --datadir="$work/data" --socket="$work/socket" --skip-networking --pid-file="$work/pid" > "$work/log" 2>&1 &
server=$!
for _ in $(seq 60); do
  if [[ -S $work/socket ]]; then break; fi
  sleep 0.5
done
echo "$(mariadbd --version | sed 's/.*Ver \([^ ]*\).*/mariadb \1/')"

php tests/integration/sql-error/generate.php "$seed" "$count" > "$work/sqlite"
php tests/integration/sql-error/mariadb.php "$seed" "$count" "$work/socket" > "$work/mariadb"
php tests/integration/sql-error/pear.php > "$work/pear"
build
for cases in sqlite mariadb pear; do
  echo "$cases"
  run dump-damage sql-error 60 < "$work/$cases"
  run errors sql-error < "$work/$cases"
done
