#!/usr/bin/env bash
# Random errors of Rails, Django, Flask, Symfony, Twig, Liquid, I18n, nginx, Apache and Express, as a reader of web pages leaves what they show: all fields
# come back. Then how much each damage costs; a page whose lines are glued together has words that nothing ends, so that bar is low.
# Usage: framework-error.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-100}

need '/usr/bin/python3 -c "import django, flask"' python3-django python3-flask
need 'command -v ruby && ruby -e "require %q(rails); require %q(liquid)"' ruby ruby-railties ruby-sprockets-rails ruby-liquid
need 'command -v php && test -e /usr/share/php/Twig/autoload.php -a -e /usr/share/php/Symfony/Component/ErrorHandler/autoload.php' \
  php-cli php-twig php-symfony-error-handler
need 'command -v node && command -v npm' nodejs npm
need 'command -v nginx' nginx-light
need 'command -v apache2' apache2-bin
echo "seed $seed, $count errors of each"

work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
here=tests/integration/framework-error
cp $here/package.json $here/express.mjs "$work/"
(cd "$work" && npm install --silent --no-audit --no-fund --no-package-lock > /dev/null)
{
  ruby -W0 $here/generate.rb "$seed" "$count" "$work"
  /usr/bin/python3 $here/generate.py "$seed" "$count"
  php $here/generate.php "$seed" "$count"
  /usr/bin/python3 $here/servers.py "$seed" "$count" "$work"
} > "$work/pages"
/usr/bin/python3 $here/text.py < "$work/pages" > "$work/cases"
build
run dump-damage framework-error 70 < "$work/cases"
run errors framework-error < "$work/cases"
