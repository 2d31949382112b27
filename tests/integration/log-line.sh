#!/usr/bin/env bash
# Random messages in the logs of the loggers of Python, Java, Ruby, PHP, Node and Go, and of syslog, and what nginx, Apache and PHP's server write of
# random requests: level and message come back. Then how much each damage costs.
# Usage: log-line.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-120}

need 'PATH=/usr/bin:$PATH python3 -c "import flask, gunicorn"' python3-flask gunicorn
need 'test -e /usr/share/java/log4j-core.jar -a -e /usr/share/java/logback-classic.jar -a -e /usr/share/java/tomcat10-embed-core.jar && command -v javac' \
  default-jdk-headless liblog4j2-java liblogback-java libtomcat10-embed-java
need 'command -v ruby' ruby
need 'command -v php && test -e /usr/share/php/Monolog/autoload.php' php-cli php-monolog
need 'command -v node && command -v npm' nodejs npm
need 'command -v go && cd /usr/share/gocode/src && test -d github.com/sirupsen/logrus -a -d go.uber.org/zap -a -d k8s.io/klog' \
  golang-go golang-github-sirupsen-logrus-dev golang-go.uber-zap-dev golang-k8s-klog-dev
need 'command -v nginx' nginx-light
need 'command -v apache2' apache2-bin
need 'command -v rsyslogd' rsyslog
echo "seed $seed, $count messages"

work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
here=tests/integration/log-line
/usr/bin/python3 $here/messages.py "$seed" "$count" > "$work/messages"
jars=$(printf '/usr/share/java/%s.jar:' log4j-api log4j-core logback-classic logback-core slf4j-api tomcat10-embed-core)
cp $here/package.json $here/generate.mjs "$work/"
(cd "$work" && npm install --silent --no-audit --no-fund --no-package-lock > /dev/null)
GO111MODULE=off GOPATH=/usr/share/gocode go build -o "$work/generate" $here/main.go

{
  /usr/bin/python3 $here/python.py "$seed" < "$work/messages"
  java -cp "$jars" $here/Generate.java "$seed" < "$work/messages"
  ruby $here/generate.rb "$seed" < "$work/messages"
  php $here/generate.php "$seed" < "$work/messages"
  node "$work/generate.mjs" "$seed" < "$work/messages"
  "$work/generate" "$seed" < "$work/messages"
  /usr/bin/python3 $here/servers.py "$seed" "$count" "$work" < "$work/messages"
} > "$work/cases"
build
run dump-damage log-line 95 < "$work/cases"
run errors log-line < "$work/cases"
