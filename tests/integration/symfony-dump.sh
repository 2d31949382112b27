#!/usr/bin/env bash
# Random values printed by Symfony's VarDumper: what is recovered equals json_encode's, or is marked where the text does not tell. Then how
# much each damage costs.
# Usage: symfony-dump.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'test -e /usr/share/php/Symfony/Component/VarDumper/autoload.php' php-symfony-var-dumper
echo "php $(php -r 'echo PHP_VERSION;'), VarDumper $(dpkg-query -W -f '${Version}' php-symfony-var-dumper), seed $seed, $count values"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
build
prove() { run "$@" < "$cases"; }
failed=0
for form in lengths text html markup; do
  php tests/integration/symfony-dump/generate.php "$seed" "$count" "$form" > "$cases"
  echo "as $form"
  # What is wrong must be marked as doubtful; without lengths the text does not always tell where a string ends.
  case $form in
    lengths) prove dump-damage symfony-dump 95 || failed=1; prove dumps symfony-dump 99 || failed=1 ;;
    text) prove dump-damage symfony-dump 86 || failed=1; prove dumps symfony-dump 97 || failed=1 ;;
    html) prove dumps symfony-dump 97 || failed=1 ;;
    markup) prove dumps symfony-dump 99.5 || failed=1 ;;
  esac
done
exit $failed
