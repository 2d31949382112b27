#!/usr/bin/env bash
# The command beside what else goes over a corpus, as whole processes in one run, on one core, page cache warm, 1 % of the records with a leak.
# Usage: corpora.sh [MB [RUNS]]
# Needs Debian's libsimdjson-dev, libvectorscan-dev, ripgrep, jq, g++, clang, zstd, and installs what is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
megabytes=${1:-300}
runs=${2:-5}
need 'command -v rg && command -v jq && command -v zstd' ripgrep jq zstd
need 'command -v g++ && command -v clang && pkg-config simdjson libhs' g++ clang pkg-config zlib1g-dev libsimdjson-dev libvectorscan-dev
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
here=bench/peers/corpora

dotnet publish src/Cleanup.Cli -c Release -r linux-x64 -p:PublishAot=true -p:PackAsTool=false -o "$work/native" --nologo -v quiet > /dev/null
dotnet build src/Cleanup.Cli -c Release --nologo -v quiet > /dev/null
g++ -O3 -march=native -std=c++17 $here/simdjson.cc -o "$work/simdjson" -lsimdjson
g++ -O3 -march=native -std=c++17 $here/vectorscan.cc -o "$work/vectorscan" -lhs
mkdir "$work/corpora"
dotnet run -c Release --project bench/Cleanup.Bench -- corpora "$work/corpora" "$megabytes"
gzip -1 -k "$work/corpora/plain.jsonl"
zstd -q -1 -k "$work/corpora/plain.jsonl"

native="$work/native/Cleanup.Cli"
managed="dotnet src/Cleanup.Cli/bin/Release/net10.0/Cleanup.Cli.dll"
bytes() { find "$1" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum }'; }

# table TITLE INPUT REFERENCE: the commands of standard input, a line each.
table() {
  echo
  echo "$1, $(($(bytes "$2") / 1000000)) MB"
  echo
  echo "| command | CPU s | wall s | GB/CPU s | × $3 | MB of memory |"
  echo "|---|---:|---:|---:|---:|---:|"
  # One core for all of it.
  taskset -c 0 python3 $here/time.py "$runs" "$(bytes "$2")" "$3"
}

echo "$(nproc) cores, $(grep -m 1 'model name' /proc/cpuinfo | sed 's/.*: //'), load $(cut -d ' ' -f 1 /proc/loadavg), .NET $(dotnet --version), simdjson $(pkg-config --modversion simdjson), Vectorscan $(pkg-config --modversion libhs), $(rg --version | head -n 1), $(jq --version), best of $runs"
for input in plain escaped scripts scripts-escaped; do
  file=$work/corpora/$input.jsonl
  table "$input.jsonl" "$file" simdjson << COMMANDS
simdjson	$work/simdjson $file
cat, wc	cat $file | wc -c
cp	cp $file $work/copy
rg	rg -c -F -f $here/literals.txt $file
Vectorscan	$work/vectorscan $here/literals.txt $file
check	$native check $file --threads 1
clean	$native clean $file -o $work/clean.jsonl --threads 1
check, .NET	$managed check $file --threads 1
clean, .NET	$managed clean $file -o $work/clean.jsonl --threads 1
check, 2 threads	$native check $file --threads 2
clean, 2 threads	$native clean $file -o $work/clean.jsonl --threads 2
COMMANDS
done

file=$work/corpora/plain.jsonl
table "plain.jsonl, beside scripts" "$file" check << COMMANDS
check	$native check $file --threads 1
clean	$native clean $file -o $work/clean.jsonl --threads 1
jq	jq -c . $file
Python	python3 $here/script.py < $file
COMMANDS

table "plain.jsonl compressed" "$file" gzip << COMMANDS
gzip	gzip -dc $file.gz
clean .gz	$native clean $file.gz -o $work/clean.jsonl --threads 1
check .gz	$native check $file.gz --threads 1
zstd	zstd -dcq $file.zst
clean .zst	$native clean $file.zst -o $work/clean.jsonl --threads 1
check .zst	$native check $file.zst --threads 1
COMMANDS

folder=$work/corpora/texts
table "texts" "$folder" Vectorscan << COMMANDS
Vectorscan	$work/vectorscan $here/literals.txt $folder
cat, wc	find $folder -type f -exec cat {} + | wc -c
rg	rg -c -F -j 1 -f $here/literals.txt $folder
check	$native check $folder --threads 1
clean	$native clean $folder -o $work/clean.jsonl --threads 1
check, .NET	$managed check $folder --threads 1
COMMANDS

for i in $(seq 50); do
  mkdir -p "$work/files/$i"
  for j in $(seq 1000); do echo "Small file $i of $j: the ferry is late again." > "$work/files/$i/$j.txt"; done
done
table "50,000 small files" "$work/files" rg << COMMANDS
rg	rg -c -F -j 1 -f $here/literals.txt $work/files
check	$native check $work/files --threads 1
COMMANDS

echo x > "$work/one.txt"
table "start-up" "$work/one.txt" "cat, wc" << COMMANDS
cat, wc	cat $work/one.txt | wc -c
--version	$native --version
check	$native check $work/one.txt
--version, .NET	$managed --version
COMMANDS
