#!/usr/bin/env bash
# What it costs to have records cleaned from Python: the client, and lines through a child, beside Python's own json over the same lines and the
# command without Python. All in one run, in turns, one record in a hundred with a leak: trust the ratios.
# Usage: python.sh [MB [RUNS]]
set -euo pipefail
cd "$(dirname "$0")/../.."
megabytes=${1:-100}
runs=${2:-5}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
here=bench/peers/python

[ -n "${CLEANUP_COMMAND:-}" ] || { eng/publish-native.sh "$work/native" > /dev/null; export CLEANUP_COMMAND=$work/native/cleanup; }
export PYTHONPATH=src/Cleanup.Python
file=$work/records.jsonl
python3 $here/corpus.py "$megabytes" > "$file"
size=$(stat -c %s "$file")
# All have to do their work: the same records, and the leaks cut of them.
for way in records texts lines whole; do
  python3 $here/ways.py $way "$file" | python3 -c '
import json, sys
texts = [json.loads(line)["text"] for line in sys.stdin]
assert len(texts) == int(sys.argv[1]) and not any("array(2)" in text for text in texts), "not cleaned"' "$(wc -l < "$file")"
done

echo "$(nproc) cores, $(grep -m 1 'model name' /proc/cpuinfo | sed 's/.*: //'), load $(cut -d ' ' -f 1 /proc/loadavg), $(python3 --version), best of $runs"
echo "$(wc -l < "$file") records, $((size / 1000000)) MB"
echo
echo "| way | CPU s | wall s | GB/CPU s | × json | MB of memory |"
echo "|---|---:|---:|---:|---:|---:|"
python3 bench/peers/corpora/time.py "$runs" "$size" json << COMMANDS
json	python3 $here/ways.py json $file
filter	$CLEANUP_COMMAND filter --quiet < $file
filter --changes-only	$CLEANUP_COMMAND filter --quiet --changes-only < $file
records	python3 $here/ways.py records $file
texts	python3 $here/ways.py texts $file
lines	python3 $here/ways.py lines $file
whole records	python3 $here/ways.py whole $file
COMMANDS
