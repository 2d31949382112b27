"""Ways through Dask, from what is submitted to the last result, in seconds; one worker with one thread waits in dask.json.

shares N   N shares of a folder as tasks
empty N    N tasks that start the command and do nothing
filter     lines of a file in blocks, a filter for each
lines      the same by cleanup.dask, which keeps one child
"""
import subprocess
import sys
import time

import dask.bag
from distributed import Client

from cleanup.dask import clean_lines


def run(*words):
    return subprocess.run(["cleanup", *words], stdout=subprocess.DEVNULL, check=True).returncode


def clean_share(index, count):
    return run("clean", "in", "-o", "out/", "--threads", "1", "--quiet", "--shard", f"{index}/{count}")


def empty(index):
    return run("--version")


def filter_lines(lines):
    done = subprocess.run(["cleanup", "filter", "--quiet"], input="".join(lines).encode(), capture_output=True, check=True)
    return done.stdout.decode().split("\n")[:-1]


def main(way, count="0"):
    with Client(scheduler_file="dask.json") as client:
        client.wait_for_workers(1)
        lines = dask.bag.read_text("all.jsonl", blocksize="10MB")
        begin = time.monotonic()
        if way == "shares":
            client.gather(client.map(clean_share, range(int(count)), count=int(count), pure=False))
        elif way == "empty":
            client.gather(client.map(empty, range(int(count)), pure=False))
        elif way == "filter":
            lines.map_partitions(filter_lines).to_textfiles("bag/*.jsonl")
        elif way == "lines":
            clean_lines(lines).to_textfiles("bag/*.jsonl")
        else:
            sys.exit(__doc__)
        print(f"{time.monotonic() - begin:.3f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
