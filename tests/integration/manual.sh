#!/usr/bin/env bash
# The manual page as its readers take it: mandoc finds nothing to say, and groff's man shows it without a warning.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
need 'command -v mandoc && command -v man && command -v groff' mandoc man-db groff-base
silent() {
  local said
  said=$("$@" 2>&1 > /dev/null) || said+=" (exit $?)"
  if [ -z "$said" ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "$*: $said"; fi
}
lint() { mandoc -Tlint "$1" >&2; }

silent lint docs/cleanup.1
silent env MANROFFOPT=-c man --warnings --local-file -Tutf8 docs/cleanup.1
plain() { MAN_KEEP_FORMATTING='' MANROFFOPT=-c man --local-file -Tascii docs/cleanup.1 | col -b | grep -F -e "$1" > /dev/null || echo "not shown: $1" >&2; }
silent plain 'cleanup clean [options] [INPUT...]'
silent plain '--on-bad-bytes error|replace|windows-1252'
total
