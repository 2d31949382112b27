"""Random messages for the loggers beside this file, one a line, none of them twice.

Usage: messages.py SEED COUNT
"""
import random
import sys

rng = random.Random(int(sys.argv[1]))
WORDS = ["quay", "Anna's boat", "Größe", "日本", "ferry", "the 3rd pier", "café", "Ben", "north-west", "tide_table", "x"]
# What a program says, with what a reader might take for the end of it, for another level, or for prose.
FORMS = [
    "no such tide: {n}", "started in {n}.{n} seconds", "connection to {host}:{n} refused", "user \"{w}\" logged in from {host}",
    "cannot open '/srv/{w}/{n}.csv': No such file or directory", "{{\"id\": {n}, \"title\": \"{w}\"}}", "retry {n}/{n} in {n} ms...",
    "SELECT * FROM tides WHERE day = {n} AND station = '{w}'", "GET /tides?day={n}&limit={n} -> 200 in {n}ms", "met at noon (12:00) at the pier",
    "<b>{w}</b> is too long", "{w} & {w} <closed>", "C:\\data\\{n}.csv", "{n}% of {w}", "{w} | {n} | [{n}, {n}]", "ERROR: {w} = {n}",
    "tide={n} station={w} ok=true", "[{w}] loaded from cache", "Loaded {n} stations", "{w} overruns – {n} > {n}", "#{n}: {w}", "{w}", "{n}",
    "Could not read the table of {w}. Giving up.", "{w} is gone! Retry in {n} s. Done.", "The tide table of {w} is old and has to be read again",
    "Server at http://{host}:{n}/tides is ready!", "It's {w}; see tides.py:{n}", "Deprecated: the option {w} will be removed",
]


def message():
    form = rng.choice(FORMS)
    while "{n}" in form or "{w}" in form or "{host}" in form:
        form = form.replace("{host}", f"192.0.2.{rng.randrange(1, 255)}", 1)
        form = form.replace("{n}", str(rng.randrange(10 ** rng.randrange(1, 5))), 1).replace("{w}", rng.choice(WORDS), 1)
    return form.replace("{{", "{").replace("}}", "}")


messages = {}
while len(messages) < int(sys.argv[2]):
    messages[message()] = True
print("\n".join(messages))
