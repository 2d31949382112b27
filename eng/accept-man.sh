#!/usr/bin/env bash
# Writes docs/cleanup.1, the manual page, anew from the command's parser.
set -euo pipefail
cd "$(dirname "$0")/.."
CLEANUP_ACCEPT_MAN="$PWD/docs/cleanup.1" dotnet test --project tests/Cleanup.Cli.Tests/Cleanup.Cli.Tests.csproj --no-ansi --no-progress -- --filter-method '*The_manual_page*'
