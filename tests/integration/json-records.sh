#!/usr/bin/env bash
# 300 alike records under each damage: how many come back whole, how many that never were there. Fails below 95 %.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet run --project tests/integration/Cleanup.Integration -c Release -- json-records
