#!/usr/bin/env bash
# Fuzzes with AFL++: the scanner, the repair of JSON, the readers, the grammar of each kind. A later run goes on where this one ends.
# Usage: fuzz-afl.sh [--minutes N] [--jobs N] [TARGET…]. The minutes (31) are those of the clock, shared among all targets (all).
# Exits with 1 when an input breaks a promise or hangs; the table at the end counts everything since artifacts/afl was last removed.
set -euo pipefail
cd "$(dirname "$0")/.."
source tests/integration/common.bash

minutes=31; jobs=$(nproc)
while [[ "${1-}" == --* ]]; do
  case $1 in
    --minutes) minutes=$2 ;;
    --jobs) jobs=$2 ;;
    *) sed -n 's/^# //p' "$0"; exit 2 ;;
  esac
  shift 2
done

home=$PWD/artifacts/afl
program=$home/program/Cleanup.Afl.dll
fuzzed=$home/instrumented/Cleanup.Afl.dll
timeout_ms=5000

need 'command -v afl-fuzz' afl++
rm -rf "$home/program" "$home/instrumented"
dotnet tool restore > /dev/null
dotnet publish eng/Cleanup.Afl -c Release -o "$home/program" --nologo -v quiet
# What is instrumented runs under AFL++ only.
cp -r "$home/program" "$home/instrumented"
for library in Cleanup Cleanup.Corpus; do dotnet sharpfuzz "$home/instrumented/$library.dll"; done

mapfile -t targets < <(if [ $# -gt 0 ]; then printf '%s\n' "$@"; else dotnet "$program" targets; fi)
seconds=$((minutes * 60 * jobs / ${#targets[@]}))

export AFL_SKIP_BIN_CHECK=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1 AFL_AUTORESUME=1
# What takes more memory than this fails, and is seen.
export DOTNET_GCHeapHardLimit=0x30000000 DOTNET_TieredPGO=0

fuzz() {
  local folder=$home/$1
  dotnet "$program" seed "$1" "$folder"
  afl-fuzz -V "$seconds" -t "$timeout_ms" -m none -G 8192 -i "$folder/seeds" -x "$folder/tokens" -o "$folder/found" \
    -- dotnet "$fuzzed" fuzz "$1" > "$folder/afl.log" 2>&1 || { echo "$1: afl-fuzz failed:"; tail -n 5 "$folder/afl.log"; } >&2
}

for target in "${targets[@]}"; do
  while [ "$(jobs -rp | wc -l)" -ge "$jobs" ]; do wait -n; done
  fuzz "$target" &
done
wait

replay() {
  local status=0
  timeout 20 dotnet "$program" replay "$1" "$2" > "$home/replay.log" 2>&1 || status=$?
  if [ "$status" -eq 124 ]; then echo 'It takes more than 20 seconds.' >> "$home/replay.log"; fi
  return "$status"
}

# What fails still of what AFL++ kept, of older runs too: the first few of each reason, as small as they can be.
declare -A seen
failures() {
  local file small reason
  mkdir -p "$home/$1/small"
  for file in "$home/$1"/found/default/{crashes,hangs}*/id*; do
    if [ ! -f "$file" ] || replay "$1" "$file"; then continue; fi
    reason=$(sed -n 2p "$home/replay.log")
    seen[$reason.]=$((${seen[$reason.]-0} + 1))
    [ "${seen[$reason.]}" -le 5 ] || continue
    small=$home/$1/small/${file##*/}
    timeout 120 afl-tmin -t "$timeout_ms" -m none -i "$file" -o "$small" -- dotnet "$fuzzed" fuzz "$1" > /dev/null 2>&1 || cp "$file" "$small"
    if replay "$1" "$small"; then replay "$1" "$file" || true; fi
    head -n 12 "$home/replay.log"
  done
}

stat_of() { sed -n "s/^$2 *: *//p" "$home/$1/found/default/fuzzer_stats"; }

failed=$(for target in "${targets[@]}"; do failures "$target"; done)
[ -z "$failed" ] || printf '%s\n\n' "$failed"

echo '| target | executions | executions/s | paths | crashes | hangs |'
echo '|---|---:|---:|---:|---:|---:|'
executions=0; time=0
for target in "${targets[@]}"; do
  [ -f "$home/$target/found/default/fuzzer_stats" ] || { echo "| $target | did not run |"; continue; }
  done_=$(stat_of "$target" execs_done); ran=$(stat_of "$target" run_time)
  executions=$((executions + done_)); time=$((time + ran))
  echo "| $target | $done_ | $((done_ / (ran > 0 ? ran : 1))) | $(stat_of "$target" corpus_count) |" \
    "$(stat_of "$target" saved_crashes) | $(stat_of "$target" saved_hangs) |"
done
awk -v executions="$executions" -v time="$time" 'BEGIN { printf "\n%.2f hours of AFL++, %d executions\n", time / 3600, executions }'
[ -z "$failed" ]
