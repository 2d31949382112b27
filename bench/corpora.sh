#!/usr/bin/env bash
# What `check` and `clean` cost on files: JSON Lines plain, escaped and in other scripts, and a folder of texts, 1 % with a leak, page cache warm.
# Usage: corpora.sh [MB [RUNS [PROGRAM…]]]
# A program is a Cleanup.Cli.dll or a published Cleanup.Cli; without one the command is published here, natively and for .NET. Several are compared in
# one run, the older ones without --threads too. A row has the best of so many runs: seconds on the clock, seconds of the processor, and megabytes of
# input for one of these; `cat` beside them.
set -euo pipefail
cd "$(dirname "$0")/.."
megabytes=${1:-100}
runs=${2:-5}
shift $(($# < 2 ? $# : 2))
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

if [ $# -eq 0 ]; then
  dotnet build src/Cleanup.Cli -c Release --nologo -v quiet > /dev/null
  dotnet publish src/Cleanup.Cli -c Release -r linux-x64 -p:PublishAot=true -p:PackAsTool=false -o "$work/native" --nologo -v quiet > /dev/null
  set -- "$work/native/Cleanup.Cli" src/Cleanup.Cli/bin/Release/net10.0/Cleanup.Cli.dll
fi
mkdir "$work/corpora"
dotnet run -c Release --project bench/Cleanup.Bench -- corpora "$work/corpora" "$megabytes"

# best COMMAND…: the best of all runs, on the clock and of the processor.
best() {
  for _ in $(seq "$runs"); do
    # 1: leaks were found.
    { /usr/bin/time -f '%e %U %S' "$@" > /dev/null 2> "$work/time"; } || [ $? -eq 1 ]
    tail -n 1 "$work/time"
  done | awk '{ cpu = $2 + $3; if (NR == 1 || $1 < wall) wall = $1; if (NR == 1 || cpu < least) least = cpu } END { print wall, least }'
}

row() {
  local name=$1 input=$2 bytes=$3; shift 3
  best "$@" | awk -v name="$name" -v input="$input" -v bytes="$bytes" '{ printf "| %s | %s | %.2f | %.2f | %.0f |\n", name, input, $1, $2, bytes / 1e6 / ($2 > 0 ? $2 : 0.005) }'
}

echo "$(nproc) cores, $(grep -m 1 'model name' /proc/cpuinfo | sed 's/.*: //'), load $(cut -d ' ' -f 1 /proc/loadavg), .NET $(dotnet --version), best of $runs"
echo "| command | input | wall s | CPU s | MB/CPU s |"
echo "|---|---|---:|---:|---:|"
for input in plain.jsonl escaped.jsonl scripts.jsonl scripts-escaped.jsonl texts; do
  path=$work/corpora/$input
  bytes=$(find "$path" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum }')
  row 'cat, wc -c' "$input" "$bytes" sh -c "find '$path' -type f -exec cat {} + | wc -c"
  for program in "$@"; do
    run=("$program"); [[ $program == *.dll ]] && run=(dotnet "$program")
    name=$(basename "$(dirname "$program")")
    for command in check clean; do
      if "${run[@]}" "$command" --help | grep -q -e --threads; then
        for threads in 1 2; do row "$name $command, $threads" "$input" "$bytes" "${run[@]}" "$command" "$path" --threads "$threads"; done
      else
        row "$name $command" "$input" "$bytes" "${run[@]}" "$command" "$path"
      fi
    done
  done
done
