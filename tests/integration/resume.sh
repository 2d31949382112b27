#!/usr/bin/env bash
# Runs into a folder are killed at random places, 40 times or as the argument says, with other numbers of threads and of shares, and two of them at
# once: what comes of it is byte for byte what one run gives, and each input is counted once.
set -uo pipefail
cd "$(dirname "$0")/../.."
kills=${1:-40}
dotnet build src/Cleanup.Cli -c Release --nologo -v quiet || exit 1
program=$PWD/src/Cleanup.Cli/bin/Release/net10.0/Cleanup.Cli.dll
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
RANDOM=${2:-20150723}
cd "$work"

mkdir in
for file in 1 2 3 4 5 6; do
  awk -v file=$file 'BEGIN {
    for (i = 0; i < (file == 6 ? 30000 : 1000 * file); i++) {
      text = "The council votes on Thursday about line " i ". Everybody may speak, and the hall opens at noon.\\n\\n"
      if (i % 5 == 0) text = text "array(1) {\\n  [0]=>\\n  int(" i ")\\n}\\n\\n"
      printf "{\"id\":\"%d-%d\",\"text\":\"%sThe vote is public.\"}\n", file, i, text
    }
  }' > in/$file.jsonl
done
gzip in/5.jsonl

# In place of the shell, so that it is what is killed.
run() { exec dotnet "$program" clean in -o "$1/" --checkpoint 1 "${@:2}" 2>> log; }

begin=$(date +%s%3N)
(run whole) || { cat log; exit 1; }
whole=$(($(date +%s%3N) - begin))
passed=0 failed=0
check() {
  if "${@:2}" > /dev/null 2>> log; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "$1"; fi
}

killed=0 begun=0
while [ "$killed" -lt "$kills" ]; do
  shards=$((RANDOM % 3 + 1))
  for rival in 1 2; do
    run out --threads $((RANDOM % 3 + 1)) --shard $((RANDOM % shards))/$shards &
    rivals[rival]=$!
  done
  sleep "$(awk -v ms=$((RANDOM % whole + whole / 4)) 'BEGIN { print ms / 1000 }')"
  for rival in 1 2; do
    kill -9 "${rivals[rival]}" 2> /dev/null && killed=$((killed + 1))
    wait "${rivals[rival]}" 2> /dev/null
  done
  ls out/.cleanup/*.checkpoint > /dev/null 2>&1 && begun=$((begun + 1))
  # Where nothing is left to be killed, all begins anew.
  if dotnet "$program" status out > status 2>> log; then
    check "a run that was killed gives something else" diff -r --exclude .cleanup whole out
    check "an input is not counted once" grep -q '^6 of 6 inputs done, 0 begun, 0 missing$' status
    rm -rf out
  fi
done
(run out) || { tail -n 5 log; failed=$((failed + 1)); }
dotnet "$program" status out > status
check "a run that was killed gives something else" diff -r --exclude .cleanup whole out
check "an input is not counted once" grep -q '^6 of 6 inputs done, 0 begun, 0 missing$' status
check "the records of inputs are not counted once" grep -q '^45000 records: 9000 leaks cut' status
check "no run went on inside a file" [ "$begun" -gt 0 ]
check "what was begun is left behind" sh -c '! ls out/.cleanup/*.part out/.cleanup/*.checkpoint'
echo "killed $killed runs, $begun times inside a file"
[ "$failed" -eq 0 ] || tail -n 20 log
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
