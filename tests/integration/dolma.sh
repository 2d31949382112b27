#!/usr/bin/env bash
# A data set of Dolma as Python reads it: documents as they came, a row of attributes for each, and text[start:end] the leak.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

dotnet build src/Cleanup.Cli -c Release --nologo -v quiet
python3 tests/integration/dolma/make.py fixtures > "$work/documents.jsonl"
for threads in 1 4; do
  dotnet run --project src/Cleanup.Cli -c Release --no-build -- clean "$work/documents.jsonl" 'fixtures/**/*.md' \
    --cut likely --offsets utf16 --threads "$threads" --format dolma -o "$work/out$threads/" --removed "$work/cut$threads.jsonl" 2> "$work/log" || { cat "$work/log"; exit 1; }
done
diff -r "$work/out1" "$work/out4"
cmp "$work/cut1.jsonl" "$work/cut4.jsonl"
python3 tests/integration/dolma/check.py "$work/out1" "$work/cut1.jsonl" "$work/documents.jsonl"
