#!/usr/bin/env bash
# Writes docs/repairs.md anew from the sources and the examples of fixtures/repair.
set -euo pipefail
cd "$(dirname "$0")/.."
CLEANUP_ACCEPT_REPAIRS="$PWD/docs/repairs.md" dotnet test --project tests/Cleanup.Tests/Cleanup.Tests.csproj --no-ansi --no-progress -- --filter-method '*The_page_of_all_repairs*'
