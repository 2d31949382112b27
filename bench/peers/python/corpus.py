"""Articles as JSON Lines, one in a hundred with a leak, the same every time: corpus.py MB"""
import json
import random
import sys

WORDS = ("the council of a town votes on its budget and many people who came to hear it say that roads, schools, cafés and “parks” "
         "need more money than last year — which nobody denied when the mayor spoke about new bridges over the river").split()
LEAK = '\n\narray(2) {\n  ["title"]=>\n  string(11) "Bridge open"\n  ["url"]=>\n  string(12) "/bridge-open"\n}\n\n'

left = float(sys.argv[1]) * 1e6
words = random.Random(20150723)
number = 0
while left > 0:
    paragraphs = [" ".join(words.choices(WORDS, k=words.randint(20, 120))) + "." for _ in range(words.randint(2, 12))]
    text = "\n\n".join(paragraphs)
    if number % 100 == 0:
        text = paragraphs[0] + LEAK + text
    record = {"id": number, "url": f"https://example.org/{number}", "title": paragraphs[0][:60], "text": text}
    line = json.dumps(record, ensure_ascii=False) + "\n"
    sys.stdout.buffer.write(line.encode())
    left -= len(line.encode())
    number += 1
