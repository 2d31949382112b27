#!/usr/bin/env bash
# Arrow and Parquet as others write and read them: files by apache-arrow, DuckDB, parquet-wasm and hyparquet-writer are cleaned, what comes of
# them is read by these, value by value, and restored. The argument: how many rows each has.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
need 'command -v node && command -v npm' nodejs npm
rows=${1:-3000}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir "$work/made" "$work/cleaned" "$work/again" "$work/types"

cp tests/integration/columns/*.mjs tests/integration/columns/package.json "$work/"
(cd "$work" && npm install --silent --no-audit --no-fund --no-package-lock > /dev/null)
dotnet build src/Cleanup.Cli -c Release --nologo -v quiet
command=$PWD/src/Cleanup.Cli/bin/Release/net10.0/Cleanup.Cli.dll
cleanup() { dotnet "$command" "$@"; }

node "$work/make.mjs" "$work/made" "$rows"
mv "$work/made/types.parquet" "$work/types/"
tables=("$work"/made/*.arrow "$work"/made/*.arrows "$work"/made/*.parquet)
cd "$work/made"
cleanup clean "${tables[@]##*/}" -o "$work/cleaned/" --threads 2
cleanup clean "${tables[@]##*/}" -o "$work/again/" --threads 1
diff -r --exclude .cleanup "$work/cleaned" "$work/again"
for table in arrow-js.arrow duckdb-snappy.parquet duckdb-v2.parquet wasm-delta.parquet; do
  cleanup clean "$table" -o "$work/cleaned/$table.jsonl"
done
cleanup clean arrow-js.arrow --format arrow > "$work/cleaned/piped.arrows"
cleanup clean duckdb-gzip.parquet --format parquet > "$work/cleaned/piped.parquet"
cleanup clean rows.jsonl -o "$work/cleaned/articles.arrow"
cleanup clean rows.jsonl -o "$work/cleaned/articles.parquet"
cleanup clean "$work/types/types.parquet" --field text --field /parts/0 --field /inner/s -o "$work/types/cleaned.parquet"
node "$work/check.mjs" "$work/made" "$work/cleaned" "$rows"

rm "$work"/cleaned/articles.* "$work"/cleaned/piped.* "$work"/cleaned/*.jsonl
cleanup restore "$work/cleaned" -o "$work/restored"
cleanup restore "$work/types/cleaned.parquet" -o "$work/types/restored"
node "$work/restored.mjs" "$work/made" "$work/restored" "$work/types"
