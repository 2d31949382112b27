#!/usr/bin/env bash
# Calls of the command that touch a file fail, each once, with an error of the device or for want of room. What stands under its own name is whole then,
# what failed is named, and the same command again, with nothing failing, gives what it would have given.
# Usage: io-errors.sh [STEP]: each fourth call, or as many as it says.
set -uo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
need 'command -v gcc && command -v python3' gcc libc6-dev python3
step=${1:-4}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
# Compiled ahead, as it begins some hundred times.
dotnet publish src/Cleanup.Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -p:PackAsTool=false -o "$work/program" --nologo -v quiet || exit 1
program=$work/program/Cleanup.Cli.dll
gcc -O2 -Wall -Werror -shared -fPIC tests/integration/io-errors/failing.c -o "$work/failing.so" -ldl || exit 1
passed=0 failed=0
fail() { failed=$((failed + 1)); echo "FAILED $*"; }

mkdir "$work/made"
awk 'BEGIN {
  for (i = 0; i < 12000; i++)
    printf "{\"id\":\"%d\",\"text\":\"The ferry is late again, and the harbour master was not surprised.%s\"}\n", i, i % 7 ? "" : "\\n\\narray(1) {\\n  [0]=>\\n  int(" i ")\\n}"
}' > "$work/made/lines.jsonl"
printf 'The tide\n\nThe ferry is late again.\n\nstring(9) "[{"a":1}]"\n\nThe harbour master was not surprised.\n' > "$work/made/a.txt"
gzip -c "$work/made/lines.jsonl" > "$work/made/packed.jsonl.gz"

# whole CALL: whether each file of the run is as it was before, or as it is after one in which nothing fails. What is made of several inputs may be without
# those that failed: whole lines of it.
whole() {
  local file
  while read -r file; do
    cmp -s "$work/whole/$file" "$work/run/$file" || cmp -s "$work/before/$file" "$work/run/$file" && continue
    case $file in
      ./sums.json) python3 -m json.tool "$work/run/$file" > /dev/null && continue ;;
      ./all.jsonl | ./cut.jsonl | ./tables/*) [ -z "$(tail -c 1 "$work/run/$file")" ] && ! grep -v -x -F -q -f "$work/whole/$file" "$work/run/$file" && continue ;;
    esac
    fail "$1: $file is half-written"
    return 1
  done < <(cd "$work/run" && find . -type f ! -path '*/.cleanup/*' ! -name '.*.tmp')
}

# each NAME ARGUMENTS…: fails at each call of such a run.
each() {
  local name=$1; shift
  local calls code
  rm -rf "$work/whole" "$work/calls"
  cp -a "$work/before" "$work/whole"
  (cd "$work/whole" && LD_PRELOAD=$work/failing.so FAIL_BELOW=$work/whole FAIL_LOG=$work/calls dotnet "$program" "$@" > out.txt 2> /dev/null)
  [ $? -le 1 ] || { fail "$name: fails by itself"; return; }
  calls=$(cat "$work/calls")
  for at in $(seq 1 "$step" "$calls"); do
    rm -rf "$work/run" "$work/call"
    cp -a "$work/before" "$work/run"
    (cd "$work/run" && LD_PRELOAD=$work/failing.so FAIL_BELOW=$work/run FAIL_AT=$at FAIL_WITH=$((at % 2 ? 5 : 28)) FAIL_LOG=$work/call timeout 60 dotnet "$program" "$@" > "$work/out.txt" 2> "$work/errors")
    code=$?
    [ -f "$work/call" ] || continue
    call="$name, call $at, $(cat "$work/call")"
    if [ $code -gt 2 ]; then fail "$call: exit $code"; tail -n 3 "$work/errors"; continue; fi
    if [ $code -eq 2 ] && ! grep -q 'error' "$work/errors"; then fail "$call: says nothing"; continue; fi
    whole "$call" || continue
    [ $code -lt 2 ] && tolerated["$name, $(cat "$work/call")"]=$((${tolerated["$name, $(cat "$work/call")"]:-0} + 1))
    (cd "$work/run" && dotnet "$program" "$@" > out.txt 2> "$work/errors")
    if [ $? -gt 1 ]; then fail "$call: fails when run again"; tail -n 3 "$work/errors"; continue; fi
    if ! diff -r --exclude .cleanup "$work/whole" "$work/run" > "$work/diff"; then fail "$call: run again it gives something else"; head -n 3 "$work/diff"; continue; fi
    passed=$((passed + 1))
  done
  echo "$name: $calls calls"
}

declare -A tolerated
rm -rf "$work/before"; mkdir "$work/before"; cp -a "$work/made" "$work/before/in"
each "into a folder" clean in -o out/ --checkpoint 1 --threads 1
each "into a file" clean in -o all.jsonl --rejects bad.jsonl --removed cut.jsonl --summary sums.json --threads 1
each "in place" clean in --in-place --threads 1
each "tables" clean in --format csv -o tables/ --threads 1
each "check" check in --threads 1
for call in "${!tolerated[@]}"; do echo "went on without $call: ${tolerated[$call]}"; done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
