"""Ways to have records cleaned from Python, each from a file to standard output: ways.py WAY FILE

json     what all pay that look at records at all: every line read and written again, nothing cleaned
records  read, Cleaner.clean_records, written
texts    read, Cleaner.clean_many over their texts, written
lines    Cleaner.clean_lines: a line is written as it came where its answer is {}
whole    read, sent to a filter that answers with whole records, and these read and written
"""
import json
import subprocess
import sys
import threading
from itertools import tee

from cleanup import Cleaner, find_command

way, path = sys.argv[1:]
out = sys.stdout.buffer


def write(record):
    out.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")


with open(path, "rb") as lines, Cleaner() as cleaner:
    if way == "json":
        for line in lines:
            write(json.loads(line))
    elif way == "records":
        for record in cleaner.clean_records(map(json.loads, lines)):
            write(record)
    elif way == "texts":
        records, again = tee(map(json.loads, lines))
        for record, cleaned in zip(records, cleaner.clean_many(record["text"] for record in again)):
            if cleaned.leaks:
                record.update(text=cleaned.text, leaks=cleaned.leaks, related_links=cleaned.related_links, edits=cleaned.edits)
            write(record)
    elif way == "lines":
        given, asked = tee(lines)
        for line, answer in zip(given, cleaner.clean_lines(asked)):
            if answer == b"{}\n":
                out.write(line)
            else:
                record = json.loads(line)
                record.update(json.loads(answer))
                write(record)
    elif way == "whole":
        child = subprocess.Popen([*find_command(), "filter", "--quiet"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

        def send():
            with child.stdin:
                for line in lines:
                    child.stdin.write(json.dumps(json.loads(line), ensure_ascii=False).encode() + b"\n")

        sender = threading.Thread(target=send)
        sender.start()
        for answer in child.stdout:
            write(json.loads(answer))
        sender.join()
        child.wait()
    else:
        sys.exit(__doc__)
