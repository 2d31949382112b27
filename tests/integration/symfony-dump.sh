#!/usr/bin/env bash
# Random values printed by Symfony's VarDumper: what is recovered equals json_encode's, or is marked where the text does not tell. Then how
# much each damage costs.
# Usage: symfony-dump.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=${1:-2026}
count=${2:-1000}

if [[ ! -e /usr/share/php/Symfony/Component/VarDumper/autoload.php ]]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends php-symfony-var-dumper > /dev/null
fi
echo "php $(php -r 'echo PHP_VERSION;'), VarDumper $(dpkg-query -W -f '${Version}' php-symfony-var-dumper), seed $seed, $count values"

cases=$(mktemp); trap 'rm -f "$cases"' EXIT
dotnet build tests/integration/Cleanup.Integration -c Release --nologo -v quiet
prove() { dotnet run --project tests/integration/Cleanup.Integration -c Release --no-build -- "$@" < "$cases"; }
failed=0
for form in lengths text html markup; do
  php tests/integration/symfony-dump/generate.php "$seed" "$count" "$form" > "$cases"
  echo "as $form"
  if [[ $form == lengths || $form == text ]]; then prove dump-damage symfony-dump 80 || failed=1; fi
  least=100; if [[ $form == text || $form == html ]]; then least=90; fi
  prove dumps symfony-dump "$least" || failed=1
done
exit $failed
