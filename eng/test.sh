#!/usr/bin/env bash
# Runs the tests of the solution and ends with a plain line: N passed, N failed.
set -uo pipefail
cd "$(dirname "$0")/.."
log=$(mktemp); trap 'rm -f "$log"' EXIT
dotnet test --no-ansi --no-progress "$@" 2>&1 | tee "$log"
status=${PIPESTATUS[0]}
# A module that crashes shows no failed test, only an error: count both.
awk '
  /^Test run summary:/ { seen=1; errors=failed=passed=skipped=0 }
  seen && $1=="error:"     && NF==2 { errors=$2 }
  seen && $1=="failed:"    && NF==2 { failed=$2 }
  seen && $1=="succeeded:" && NF==2 { passed=$2 }
  seen && $1=="skipped:"   && NF==2 { skipped=$2 }
  END { if (seen) printf "%d passed, %d failed, %d skipped\n", passed, failed + errors, skipped
        else      print  "0 passed, 1 failed" }' "$log"
exit "$status"
