#!/usr/bin/env bash
# Writes bench/expected.json anew: how many bytes a run allocates for each record more, by format.
set -euo pipefail
cd "$(dirname "$0")/.."
echo '{}' > bench/expected.json
CLEANUP_ACCEPT_ALLOCATIONS="$PWD/bench/expected.json" dotnet test --project tests/Cleanup.Corpus.Tests/Cleanup.Corpus.Tests.csproj -c Release --no-ansi --no-progress -- --filter-class '*AllocationTests'
