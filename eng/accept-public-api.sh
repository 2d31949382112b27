#!/usr/bin/env bash
# Lists the library's public API anew in PublicAPI.Unshipped.txt. Run it after a change of the API, and review the diff.
set -euo pipefail
cd "$(dirname "$0")/.."
list=src/Cleanup/PublicAPI.Unshipped.txt
echo '#nullable enable' > "$list"
log=$(mktemp); trap 'rm -f "$log"' EXIT
dotnet build src/Cleanup/Cleanup.csproj --no-incremental -p:WarningsNotAsErrors=RS0016 > "$log" 2>&1 || true
sed -nE "s/.*RS0016: Symbol '(.*)' is not part of the declared public API.*/\1/p" "$log" | LC_ALL=C sort -u >> "$list"
dotnet build src/Cleanup/Cleanup.csproj --nologo -v quiet
