#!/bin/bash
# A task of an array: the share of its index, and for arrays that begin above 0 an offset. $1 is the output, $2 how many shares there are.
export CLEANUP_SHARD=$((SLURM_ARRAY_TASK_ID + ${3:-0}))
[ "${3:-0}" = 0 ] && unset CLEANUP_SHARD
exec cleanup clean in -o "$1/" --checkpoint 1 --threads 1 --shard "auto/$2"
