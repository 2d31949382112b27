#!/usr/bin/env bash
# Texts made to be slow to repair: four times the text may not take much more than four times the time.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet run --project tests/integration/Cleanup.Integration -c Release -- json-growth
