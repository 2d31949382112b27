# GNU parallel: a job that dies, and parts of one file through filter; sourced by cluster.sh.

seq 0 15 | parallel --will-cite -j 2 --retries 3 --joblog joblog cleanup clean in -o parallel/ --checkpoint 1 --threads 1 --shard {}/16 2> parallel.log &
runner=$!
victim=$(stop_inside parallel)
check "no job was in the midst of its input" test -n "$victim"
kill -9 "$victim"
wait $runner
check "a job that dies makes GNU parallel fail" test $? = 0
check "GNU parallel gives something else" is_whole parallel
check "a job that died leaves something behind" is_tidy parallel

# It sets an index by itself.
seq 4 | parallel --will-cite -j 2 cleanup clean in -o sequence/ --threads 1 --shard auto/4 2> parallel.log
check "GNU parallel's own index gives something else" is_whole sequence

parallel --will-cite -j 2 --pipepart --block 2M -k -a all.jsonl cleanup filter --quiet > parallel.filtered
check "filter gives something else with GNU parallel" cmp parallel.filtered all.filtered
