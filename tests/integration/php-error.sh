#!/usr/bin/env bash
# Random errors of the installed PHP: what is recovered equals what error_get_last() or the exception says. Then how much each damage costs.
# Usage: php-error.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'command -v php' php-cli
echo "php $(php -r 'echo PHP_VERSION;'), seed $seed, $count errors"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
php -n tests/integration/php-error/generate.php "$seed" "$count" > "$cases"
build
prove() { run "$@" < "$cases"; }
prove dump-damage php-error 99.5
prove errors php-error
