#!/usr/bin/env bash
# Runs on engines that share out work, on this machine: Slurm with four nodes, GNU parallel, Dask. Nodes, jobs and workers die in the midst, tasks are
# queued again, the number of shares changes: what comes of it is byte for byte what one run gives, nothing lost, nothing twice.
set -uo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
source tests/integration/common.bash
need 'command -v slurmctld && command -v slurmd && command -v sbatch && command -v munged' slurmctld slurmd slurm-client munge
need 'command -v parallel && command -v pgrep' parallel procps
need "/usr/bin/python3 -c 'import dask.bag, distributed'" python3-dask python3-distributed
dotnet build src/Cleanup.Cli -c Release --nologo -v quiet || exit 1
program=$root/src/Cleanup.Cli/bin/Release/net10.0/Cleanup.Cli.dll
work=$(mktemp -d)
source tests/integration/cluster/checks.bash
source tests/integration/cluster/slurm.bash
finish() { slurm_down; rm -rf "$work"; }
trap finish EXIT
cd "$work"
here=$root/tests/integration/cluster

# In place of the shell, so that it is what is killed. Nodes and workers find it as users' do.
mkdir bin
printf '#!/bin/sh\nexec dotnet "%s" "$@"\n' "$program" > bin/cleanup
chmod +x bin/cleanup
export PATH=$work/bin:$PATH

# One input takes long enough to die in.
mkdir in
awk 'BEGIN {
  for (file = 1; file <= 24; file++) write("in/" file ".jsonl", 200, file)
  write("in/large.jsonl", 60000, 0)
}
function write(name, count, file,    i, text) {
  for (i = 0; i < count; i++) {
    text = "The council votes on Thursday about line " i ". Everybody may speak, and the hall opens at noon.\\n\\n"
    if (i % 5 == 0) text = text "array(1) {\\n  [0]=>\\n  int(" i ")\\n}\\n\\n"
    printf "{\"id\":\"%d-%d\",\"text\":\"%sThe vote is public.\"}\n", file, i, text > name
  }
  close(name)
}'
gzip in/3.jsonl in/7.jsonl
inputs=25
records=64800
cleanup clean in -o whole/ --threads 1 2> log || { cat log; exit 1; }
zcat -f in/* > all.jsonl
cleanup filter --quiet < all.jsonl > all.filtered || exit 1

source "$here/slurm-tests.bash"
source "$here/parallel-tests.bash"
PYTHONPATH=$root/src/Cleanup.Python CLEANUP_PROGRAM=$program /usr/bin/python3 "$here/dask_tests.py" "$work" > dask.log 2>&1
sum=$(tail -n 1 dask.log)
add "$sum"
[[ "$sum" == *" 0 failed" ]] || tail -n 40 dask.log

slurm_down
none_is_left() { ! pgrep -af "$work"; }
check "a process is left behind" none_is_left
total
