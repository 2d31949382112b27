"""What people write by hand: every line is parsed, what looks like a dump is cut of its text, and it is written again."""
import json
import re
import sys

LEAK = re.compile(r'(?:string\(\d+\) "\[.*?\]"|array\(\d+\) \{.*?\n\}|(?:Warning|Notice): .* on line \d+)', re.S)

for line in sys.stdin:
    record = json.loads(line)
    record["text"] = LEAK.sub("", record["text"])
    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
