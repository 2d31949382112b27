# Slurm: an array, a job that depends on it, a node that dies; sourced by cluster.sh.

slurm_up || { cat "$work"/engine/log/*; echo "0 passed, 1 failed"; exit 1; }
submit() { sbatch --parsable --requeue --chdir="$work" -o "$work/engine/log/%A_%a.out" "$@"; }

# A node dies in the midst of a task: the task is queued again, goes on behind its checkpoint, and what depends on it waits.
job=$(submit --array=0-15 "$here/task.sh" slurm 16)
last=$(submit --dependency=afterok:"$job" -o "$work/engine/status" "$here/status.sh" slurm)
victim=$(stop_inside slurm)
check "no task was in the midst of its input" test -n "$victim"
task=$(variable "$victim" SLURM_ARRAY_TASK_ID)
node=$(slurm_kill_node "$victim")
until_true slurm_is_done "$last"
check "the task of node $node was not queued again" grep -q "done by earlier runs" "$work/engine/log/${job}_$task.out"
check "an array with a dead node gives something else" is_whole slurm
check "a dead node leaves something behind" is_tidy slurm
check "the status job saw something missing" grep -q "^$inputs of $inputs inputs done" "$work/engine/status"
slurm_node "$node"
until_true slurm_has_nodes 4

# Half of an array, by an offset as above MaxArraySize; then another number of shares for the rest.
job=$(submit --array=0-3 "$here/task.sh" resumed 16 8)
until_true slurm_is_done "$job"
job=$(submit --array=0-4 "$here/task.sh" resumed 5)
until_true slurm_is_done "$job"
check "another number of shares gives something else" is_whole resumed
check "no share was done before" grep -qh "done by earlier runs" "$work/engine/log/${job}"_*.out

# A network that is cut: the controller thinks the node is gone, and its task lives on beside the second attempt.
job=$(submit --array=0-15 "$here/task.sh" split 16)
victim=$(stop_inside split)
node=$(variable "$victim" SLURMD_NODENAME)
kill -9 "$(awk -v node="$node" '$1 == node { print $2 }' "$work/engine/pids")"
sed -i "/^$node /d" "$work/engine/pids"
scontrol update nodename="$node" state=down reason=cut
until_true slurm_is_done "$job"
check "a second attempt gives something else" is_whole split
kill -CONT "$victim"
until_true sh -c "! kill -0 $victim"
check "an attempt that came late changed something" is_whole split
check "an attempt that came late leaves something behind" is_tidy split
slurm_node "$node"
until_true slurm_has_nodes 4

# Filter, a part a task.
mkdir parts
split -n l/4 -d -a 1 all.jsonl parts/
job=$(submit --array=0-3 "$here/filter.sh")
until_true slurm_is_done "$job"
check "filter gives something else on Slurm" sh -c 'cat parts/*.out | cmp - all.filtered'
