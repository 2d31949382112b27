#!/usr/bin/env bash
# Measures how processor time and memory grow with the length of texts made to be slow, at 1, 4 and 16 times a length; prints the worst.
# Usage: growth.sh [--base N] [--kinds KIND…] [--show N] [--jsonl FILE]. Exits with 1 when a row grows more than linearly or is too slow.
set -euo pipefail
# Collections happen between measurements: they cost more than most texts. The project has no setting for it.
export DOTNET_GCgen0size=0x10000000
exec dotnet run --project "$(dirname "$0")/Cleanup.Growth" -c Release -- "$@"
