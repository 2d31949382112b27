#!/usr/bin/env bash
# Texts made of what fixtures know of every kind, held to invariants: one minute with the fixed seed (on a fast machine less:
# so many texts of it as are known to hold), or as the arguments say,
# such as fuzz.sh --seconds 3600 --seed random --found found
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet build tests/Cleanup.Fuzz -c Release --nologo -v quiet
[ $# -gt 0 ] || set -- --seconds 60 --texts 300000
dotnet tests/Cleanup.Fuzz/bin/Release/net10.0/Cleanup.Fuzz.dll "$@"
