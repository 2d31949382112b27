#!/usr/bin/env bash
# Random values printed by var_dump under Xdebug: what is recovered equals json_encode's. Then how much each damage costs.
# Xdebug is unpacked beside the installed PHP and not switched on in it: it would change what every other script prints.
# Usage: xdebug-var-dump.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

need 'command -v php' php-cli
version=$(php -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
fetch() { (cd "$work" && apt-get download -qq "php$version-xdebug" 2> /dev/null); }
fetch || { apt-get update -qq; fetch; }
dpkg-deb -x "$work"/*.deb "$work"
xdebug=(php -d zend_extension="$(find "$work" -name xdebug.so)" -d xdebug.mode=develop)
echo "php $version, xdebug $("${xdebug[@]}" -r 'echo phpversion("xdebug");'), seed $seed, $count values"

build
prove() { run "$@" < "$work/cases"; }
failed=0
for form in text html markup; do
  "${xdebug[@]}" tests/integration/xdebug-var-dump/generate.php "$seed" "$count" "$form" > "$work/cases"
  echo "as $form"
  case $form in
    text) prove dump-damage xdebug-var-dump 100 || failed=1 ;;
    html) prove dump-damage xdebug-var-dump 90 || failed=1 ;;
  esac
  prove dumps xdebug-var-dump 99.5 || failed=1
done
exit $failed
