#!/usr/bin/env bash
# Writes docs/kinds.md anew from the kinds' specs.
set -euo pipefail
cd "$(dirname "$0")/.."
CLEANUP_ACCEPT_KINDS="$PWD/docs/kinds.md" dotnet test --project tests/Cleanup.Tests/Cleanup.Tests.csproj --no-ansi --no-progress -- --filter-method '*The_page_of_all_kinds*'
