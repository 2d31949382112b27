#!/usr/bin/env bash
# Records as others read them: each against docs/record.schema.json by a validator of JSON Schema 2020-12, and the two
# tables of CSV by Python's csv module, value by value against the JSON Lines.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=python3
if ! $python -c 'import jsonschema' 2> /dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-jsonschema > /dev/null
  # Debian's own interpreter: another one does not see Debian's packages.
  python=/usr/bin/python3
fi
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

dotnet build src/Cleanup.Cli -c Release --nologo -v quiet
clean() {
  dotnet run --project src/Cleanup.Cli -c Release --no-build -- clean \
    'fixtures/**/*.txt' 'fixtures/**/*.md' tests/integration/records/hostile.jsonl \
    --article --cut possible --date-order day-first --base-url https://example.org/a/b "$@"
}
clean -o "$work/records.jsonl"
clean -o "$work/lean.json" --lean
clean -o "$work/tables/" --format csv
clean -o "$work/schema-org.jsonl" --format schema-org
$python tests/integration/records/check.py "$work"
