#!/usr/bin/env bash
# The page of `cleanup report` in Chromium: what it shows, what people do with it, that nothing in it does anything by itself, and that the
# labels it exports are what eng/fit-judge learns from.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
need 'command -v node && command -v npm' nodejs npm
need 'test -x /usr/bin/chromium' chromium
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cp tests/integration/report/*.mjs tests/integration/report/package.json "$work/"
(cd "$work" && npm install --silent --no-audit --no-fund --no-package-lock > /dev/null)
dotnet build src/Cleanup.Cli -c Release --nologo -v quiet
command=$PWD/src/Cleanup.Cli/bin/Release/net10.0/Cleanup.Cli.dll
cleanup() { dotnet "$command" "$@" --quiet; }
root=$PWD

mkdir "$work/in" "$work/hostile"
node "$work/make.mjs" fixtures "$work/in"
mv "$work/in/hostile.jsonl" "$work/hostile/"
cd "$work"
inputs=(in/crawl.jsonl in/pages.jsonl)
cleanup report "${inputs[@]}" -o report.html --summary sums.json
cleanup report "${inputs[@]}" -o again.html --threads 1
cmp report.html again.html
cleanup check "${inputs[@]}" --report json=check.json --exit-zero
cleanup clean in/crawl.jsonl -o clean.jsonl
# As if ten texts were new, and ten findings of the earlier report were mended since.
sed '1,10d' in/crawl.jsonl > rest && cp in/crawl.jsonl all
{ cat rest; head -n 10 all | sed 's/php/PHP/; s/"text":"/&Mended. /; s/bridge across/crossing of/'; } > in/crawl.jsonl
cleanup check "${inputs[@]}" --report json=earlier.json --exit-zero
mv all in/crawl.jsonl
cleanup report "${inputs[@]}" -o compared.html --compare earlier.json
cleanup report "${inputs[@]}" -o redacted.html --redact
cleanup report "${inputs[@]}" -o whole.html --whole-texts
node -e 'const long = "A sentence of an article that is long. ".repeat(4000); console.log(JSON.stringify({ id: "long", text: `${long}\n\nstring(9) "[{"a":1}]"\n\n${long}` }));' > long.jsonl
cat long.jsonl > in/long.jsonl
for copy in $(seq 20); do sed "s/\"id\":\"long\"/\"id\":\"long-$copy\"/" long.jsonl >> in/long.jsonl; done
cleanup report in/long.jsonl -o excerpts.html
cleanup report hostile/hostile.jsonl -o hostile.html
echo 'A text without anything.' > plain.txt
cleanup report plain.txt -o clean.html

node check.mjs "$work"

# Proven by who reads them. A part, as a fit takes its time.
awk 'NR % 3 == 0' labels.jsonl > some.jsonl
(cd "$root" && eng/fit-judge "$work/some.jsonl" --group site) > fit.txt || { cat fit.txt; exit 1; }
content=$(grep -c '"leaks":\[\]' some.jsonl)
grep -q "^$(wc -l < some.jsonl) texts, $content without a leak" fit.txt || { cat fit.txt; echo 'fit-judge did not read all labels'; exit 1; }
