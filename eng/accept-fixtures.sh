#!/usr/bin/env bash
# Writes the lists of fixtures/accepted anew from what the tests find.
set -euo pipefail
cd "$(dirname "$0")/.."
CLEANUP_ACCEPT_FIXTURES="$PWD/fixtures" dotnet test --project tests/Cleanup.Tests/Cleanup.Tests.csproj --no-ansi --no-progress -- --filter-method '*_the_list*'
