#!/usr/bin/env bash
# Random values printed by the installed PHP: what is recovered equals json_encode's. Then how much each damage costs.
# Usage: php-var-dump.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-5000}

need 'command -v php' php-cli
echo "php $(php -r 'echo PHP_VERSION;'), seed $seed, $count values"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
php tests/integration/php-var-dump/generate.php "$seed" "$count" > "$cases"
build
prove() { run "$@" < "$cases"; }
prove dump-damage php-var-dump 99.5
prove dumps php-var-dump
