#!/usr/bin/env bash
# Measures how processor time and memory grow with the length of texts made to be slow, at 1, 4 and 16 times a length; prints the worst.
# Usage: growth.sh [--base N] [--kinds KIND…] [--show N] [--jsonl FILE]. Exits with 1 when a row grows more than linearly or is too slow.
set -euo pipefail
exec dotnet run --project "$(dirname "$0")/Cleanup.Growth" -c Release -- "$@"
