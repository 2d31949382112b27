#!/usr/bin/env bash
# Writes docs/judge.md anew from the table of the judge.
set -euo pipefail
cd "$(dirname "$0")/.."
CLEANUP_ACCEPT_JUDGE="$PWD/docs/judge.md" dotnet test --project tests/Cleanup.Tests/Cleanup.Tests.csproj --no-ansi --no-progress -- --filter-method '*The_page_of_the_judge*'
