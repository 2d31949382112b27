"""The best of each way as tables: table.py RESULTS RECORDS MB SHARES TASKS"""
import sys
from collections import defaultdict

path, records, megabytes, shares, tasks = sys.argv[1], *map(int, sys.argv[2:])
best = defaultdict(dict)
for line in open(path, encoding="utf-8"):
    what, way, seconds = line.rstrip("\n").split("\t")
    best[what][way] = min(float(seconds), best[what].get(way, float("inf")))


def table(title, what, unit, count, reference):
    print(f"\n| {title} | s | × {reference} | {unit} more |\n|---|---:|---:|---:|")
    least = best[what][reference]
    for way, seconds in best[what].items():
        print(f"| {way} | {seconds:.2f} | {seconds / least:.2f} | {(seconds - least) / count * 1e3:.3g} |")


table(f"{megabytes} MB in {shares} shares", "work", "ms a task", shares, "alone")
table(f"{tasks} tasks that do nothing", "empty", "ms a task", tasks, "loop")
table(f"filter over {records} records", "records", "ms a record", records, "alone")
print(f"\nSlurm's status job starts {best['status']['Slurm']:.2f} s behind the last task")
