"""Times commands as whole processes, in turns, and prints the best of each: seconds of the processor, of the clock, and the largest memory.

Usage: time.py RUNS BYTES REFERENCE < COMMANDS, a line each: its name, a tab, and what the shell is to run.
"""
import os
import subprocess
import sys
import time

runs, size, reference = int(sys.argv[1]), float(sys.argv[2]), sys.argv[3]
commands = [line.rstrip("\n").split("\t", 1) for line in sys.stdin]
best = {name: (float("inf"), float("inf"), 0) for name, _ in commands}

for _ in range(runs):
    for name, command in commands:
        begin = time.monotonic()
        child = subprocess.Popen(["bash", "-c", command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - begin
        # 1: leaks were found.
        if os.waitstatus_to_exitcode(status) not in (0, 1):
            sys.exit(f"{name} failed: {command}")
        cpu, least, memory = best[name]
        best[name] = (min(cpu, usage.ru_utime + usage.ru_stime), min(least, wall), max(memory, usage.ru_maxrss))

for name, (cpu, wall, memory) in best.items():
    ratio = best[reference][0] / cpu
    print(f"| {name} | {cpu:.2f} | {wall:.2f} | {size / cpu / 1e9:.2f} | {ratio:.2f} | {memory / 1024:.0f} |")
