#!/usr/bin/env bash
# Fails when a file is not formatted as .editorconfig says.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet format Cleanup.sln --verify-no-changes --no-restore
echo "1 passed, 0 failed"
