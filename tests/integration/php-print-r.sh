#!/usr/bin/env bash
# Random values printed by the installed PHP's print_r: what is recovered equals what it shows. Then how much each damage costs.
# Usage: php-print-r.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'command -v php' php-cli
echo "php $(php -r 'echo PHP_VERSION;'), seed $seed, $count values"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
php tests/integration/php-print-r/generate.php "$seed" "$count" > "$cases"
build
prove() { run "$@" < "$cases"; }
prove dump-damage php-print-r 85
# Nothing in print_r's output is quoted: a string may hold what looks like the dump going on.
prove dumps php-print-r 99
