#!/usr/bin/env bash
# JSON repair side by side, same documents, same run: this library, npm's jsonrepair, System.Text.Json's parse and write.
# Usage: json-repair.sh [RUNS [SECONDS]]: the best of so many warm runs; a tool gets so many seconds for a document.
set -euo pipefail
cd "$(dirname "$0")"
runs=${1:-5}
limit=${2:-120}

(cd json-repair && npm install --silent --no-audit --no-fund --no-package-lock > /dev/null)
dotnet build Cleanup.Peers -c Release --nologo -v quiet > /dev/null
documents=$(mktemp -d); trap 'rm -rf "$documents"' EXIT
peers=Cleanup.Peers/bin/Release/net10.0/Cleanup.Peers.dll
dotnet "$peers" make "$documents"

rate() {
  local milliseconds
  milliseconds=$(timeout "$limit" "$@" || echo "over $limit s")
  if [[ $milliseconds =~ ^[0-9]+$ ]]; then awk -v ms="$milliseconds" 'BEGIN { printf "%.0f", 10000 / ms }'; else echo -n "$milliseconds"; fi
}

echo "$(nproc) cores, .NET $(dotnet --version), Node $(node --version), jsonrepair $(node -p "require('./json-repair/node_modules/jsonrepair/package.json').version"); million characters a second"
echo "| document, 10 million characters | Cleanup | jsonrepair (npm) | System.Text.Json |"
echo "|---|---:|---:|---:|"
for name in valid truncated trailing-commas single-quotes inner-quotes; do
  file=$documents/$name.json
  echo "| $name | $(rate dotnet "$peers" repair "$file" "$runs") | $(rate node json-repair/time.mjs "$file" "$runs") | $(rate dotnet "$peers" parse "$file" "$runs") |"
done
