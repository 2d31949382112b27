#!/usr/bin/env bash
# What engines add to the command's own work: Slurm, GNU parallel and Dask beside a loop of the shell and the command alone, on this machine,
# each with one slot. All in one run, in turns, the best of each; one record in a hundred has a leak. Trust the ratios.
# Usage: engines.sh [MB [TASKS [RUNS]]]
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
megabytes=${1:-60}
tasks=${2:-50}
runs=${3:-5}
shares=16
here=$root/bench/peers/engines
source tests/integration/common.bash
source tests/integration/cluster/checks.bash
source tests/integration/cluster/slurm.bash
need 'command -v slurmctld && command -v slurmd && command -v sbatch && command -v munged' slurmctld slurmd slurm-client munge
need 'command -v parallel && command -v pgrep' parallel procps
need "/usr/bin/python3 -c 'import dask.bag, distributed'" python3-dask python3-distributed
work=$(mktemp -d)
dask=()
finish() { slurm_down; [ ${#dask[@]} -eq 0 ] || kill "${dask[@]}" 2> /dev/null; wait; rm -rf "$work"; }
trap finish EXIT

program=${CLEANUP_COMMAND:-$work/native/cleanup}
[ -n "${CLEANUP_COMMAND:-}" ] || eng/publish-native.sh "$work/native" > /dev/null
mkdir "$work/bin" "$work/in"
printf '#!/bin/sh\nexec %s "$@"\n' "$program" > "$work/bin/cleanup"
chmod +x "$work/bin/cleanup"
export PATH=$work/bin:$PATH PYTHONPATH=$root/src/Cleanup.Python CLEANUP_COMMAND=cleanup
python3 bench/peers/python/corpus.py "$megabytes" > "$work/all.jsonl"
cd "$work"
split -n l/64 -d -a 2 --additional-suffix .jsonl all.jsonl in/

slurm_up
dask-scheduler --host 127.0.0.1 --port 0 --no-dashboard --scheduler-file dask.json > dask.log 2>&1 & dask+=($!)
until_true test -s dask.json
dask-worker --scheduler-file dask.json --host 127.0.0.1 --nthreads 1 --no-dashboard --no-nanny --local-directory "$work/space" >> dask.log 2>&1 &
dask+=($!)

# array NAME LAST COMMAND: a task for each index on one node, each with the time of its end; then a job that depends on them and tells its start.
array() {
  rm -f "$work"/end.*
  printf '#!/bin/bash\n%s\necho $EPOCHREALTIME > end.$SLURM_ARRAY_TASK_ID\n' "$2" > array.sh
  local job last
  job=$(sbatch --parsable -w n1 -D "$work" -o /dev/null --array="0-$1" array.sh)
  last=$(sbatch --parsable -w n1 -D "$work" -o status --dependency=afterok:"$job" --wrap 'date +%s.%N; cleanup status out || true')
  until_true slurm_is_done "$job"
  until_true slurm_is_done "$last"
  # That nothing was left out is part of the work.
  [ "$(cat end.* | wc -l)" = $(($1 + 1)) ]
}
# Seconds from the start to the end of its last task.
array_took() {
  local begin=$EPOCHREALTIME
  array "$@"
  cat end.* | sort -n | tail -n 1 | awk -v begin="$begin" '{ printf "%.3f\n", $1 - begin }'
}
status_took() { { sort -n end.* | tail -n 1; head -n 1 status; } | paste -s | awk '{ printf "%.3f\n", $2 - $1 }'; }

# Seconds that a command takes.
took() {
  local begin=$EPOCHREALTIME
  "$@" > took.log 2>&1 || { cat took.log >&2; return 1; }
  echo "$EPOCHREALTIME $begin" | awk '{ printf "%.3f\n", $1 - $2 }'
}
fresh() { rm -rf "$work/out"; }
share='cleanup clean in -o out/ --threads 1 --quiet --shard'
in_a_loop() { local i; for i in $(seq 0 $((shares - 1))); do $share "$i/$shares"; done; }
empty_loop() { local i; for i in $(seq "$tasks"); do cleanup --version; done; }
in_parallel() { seq 0 $((shares - 1)) | parallel --will-cite -j 1 "$share {}/$shares"; }
empty_parallel() { seq "$tasks" | parallel --will-cite -j 1 'cleanup --version; : {}'; }
filter_alone() { cleanup filter --quiet < all.jsonl > filtered; }
filter_parallel() { parallel --will-cite -j 1 --pipepart --block 10M -k -a all.jsonl cleanup filter --quiet > filtered; }
by_dask() { /usr/bin/python3 "$here/dask_ways.py" "$@"; }
# measure WHAT WAY COMMAND…: one that prints seconds.
measure() { local seconds; seconds=$("${@:3}"); echo "$1	$2	$seconds" >> results; }

for _ in $(seq "$runs"); do
  fresh; measure work alone took cleanup clean in -o out/ --threads 1 --quiet
  fresh; measure work loop took in_a_loop
  fresh; measure work parallel took in_parallel
  fresh; measure work Dask by_dask shares $shares
  fresh; measure work Slurm array_took $((shares - 1)) "$share \$SLURM_ARRAY_TASK_ID/$shares"
  measure status Slurm status_took
  grep -q '^64 of 64 inputs done' status
  measure empty loop took empty_loop
  measure empty parallel took empty_parallel
  measure empty Dask by_dask empty "$tasks"
  measure empty Slurm array_took $((tasks - 1)) 'cleanup --version'
  measure records alone took filter_alone
  measure records parallel took filter_parallel
  measure records Dask by_dask filter
  measure records 'cleanup.dask' by_dask lines
done

echo "$(nproc) cores, $(grep -m 1 'model name' /proc/cpuinfo | sed 's/.*: //'), load $(cut -d ' ' -f 1 /proc/loadavg), best of $runs"
python3 "$here/table.py" results "$(wc -l < all.jsonl)" "$megabytes" $shares "$tasks"
