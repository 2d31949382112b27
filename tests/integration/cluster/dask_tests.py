"""Dask: shares as tasks, a worker that dies and leaves its child behind, and filter over a bag: dask_tests.py FOLDER"""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import dask.bag
from distributed import Client

from cleanup.dask import check_workers

WORK = Path(sys.argv[1])
SHARES = 16
passed = failed = 0


def check(what, is_right):
    global passed, failed
    if is_right:
        passed += 1
    else:
        failed += 1
        print(what)


def clean_share(share):
    return subprocess.run(
        ["cleanup", "clean", "in", "-o", "dask/", "--checkpoint", "1", "--threads", "1", "--shard", f"{share}/{SHARES}"],
        cwd=WORK, capture_output=True, check=True).returncode


def filter_lines(lines):
    done = subprocess.run(["cleanup", "filter", "--quiet"], input="".join(lines).encode(), capture_output=True, check=True)
    # Not splitlines, which cuts elsewhere too.
    return done.stdout.decode().split("\n")[:-1]


def start(*words):
    with open(WORK / "dask-processes.log", "ab") as log:
        return subprocess.Popen(words, stdout=log, stderr=log, cwd=WORK)


def until(condition):
    for _ in range(1200):
        if found := condition():
            return found
        time.sleep(0.05)
    raise TimeoutError(condition)


def is_whole():
    same = subprocess.run(["diff", "-r", "--exclude", ".cleanup", "whole", "dask"], cwd=WORK, capture_output=True, check=False)
    done = subprocess.run(["cleanup", "status", "dask"], cwd=WORK, capture_output=True, check=False)
    return same.returncode == 0 and done.returncode == 0


def is_gone(pid):
    try:
        os.kill(pid, 0)
        return False
    except ProcessLookupError:
        return True


def holder():
    """The process in the midst of the large input, behind its first checkpoint."""
    if not list((WORK / "dask").glob(".cleanup/*.checkpoint")):
        return None
    found = subprocess.run(["pgrep", "-f", os.environ["CLEANUP_PROGRAM"]], capture_output=True, text=True, check=False)
    for pid in found.stdout.split():
        for link in Path(f"/proc/{pid}/fd").glob("*"):
            try:
                if os.readlink(link) == str(WORK / "in" / "large.jsonl"):
                    return int(pid)
            except OSError:
                continue
    return None


def parent(pid):
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("PPid:\t")[1].split("\n")[0])


def main():
    scheduler = start("/usr/bin/dask-scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", "dask.json")
    workers = [
        start("/usr/bin/dask-worker", "--scheduler-file", "dask.json", "--host", "127.0.0.1", "--nthreads", "1", "--no-dashboard",
              "--no-nanny", "--local-directory", str(WORK / "dask-space"))
        for _ in range(3)]
    try:
        until((WORK / "dask.json").exists)
        with Client(scheduler_file=str(WORK / "dask.json")) as client:
            client.wait_for_workers(3)
            run(client)
    finally:
        for process in [*workers, scheduler]:
            process.terminate()
        for process in [*workers, scheduler]:
            process.wait()
    print(f"{passed} passed, {failed} failed")
    return failed > 0


def run(client):
    check("the workers do not clean alike", check_workers(client, command="cleanup").keys() == {"version", "judge", "settings"})
    futures = client.map(clean_share, range(SHARES), pure=False, retries=3)
    child = until(holder)
    os.kill(child, signal.SIGSTOP)
    worker = parent(child)
    os.kill(worker, signal.SIGKILL)
    check("a task of a worker that died was not run again", client.gather(futures) == [0] * SHARES)
    check("Dask with a worker that died gives something else", is_whole())
    check("the child of the worker that died is gone already", not is_gone(child))
    os.kill(child, signal.SIGCONT)
    until(lambda: is_gone(child))
    check("a child that came late changed something", is_whole())

    lines = dask.bag.read_text(str(WORK / "all.jsonl"), blocksize=2_000_000)
    check("there is one block only", lines.npartitions > 2)
    lines.map_partitions(filter_lines).to_textfiles(str(WORK / "bag" / "*.jsonl"), name_function=lambda number: f"{number:05}")
    # The last line of each has no line feed there.
    answers = b"".join(path.read_bytes().rstrip(b"\n") + b"\n" for path in sorted((WORK / "bag").glob("*.jsonl")))
    check("filter gives something else with Dask", answers == (WORK / "all.filtered").read_bytes())


if __name__ == "__main__":
    sys.exit(main())
