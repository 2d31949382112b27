"""Random errors as Python prints them, with the fields that they have: {"text":…,"value":…} a line.

Usage: generate.py SEED COUNT
"""
import json
import random
import re
import sys
import traceback

rng = random.Random(int(sys.argv[1]))
MESSAGES = [
    "connection refused", "Cannot pay order 17: no stock", "expected \"name\" but was 'x'", '{"id": 7, "title": "Ferry"}',
    "Größe überschritten – 3 > 2", "Not found. Try KeyError: later", "met at noon (12:00) at the pier", "File \"x\", line 3",
    "value <b>&amp;</b> is too long", "x=1, y=[2, 3]", "C:\\data\\in.csv", "50% of 日本", "[Errno 2] No such file", "a | b", "~~~",
]
HAS_GROUPS = sys.version_info >= (3, 11)


class Missing(Exception):
    """Its name does not say that it is an error."""


class Shop:
    def __init__(self, depth):
        self.total = step(depth)

    @property
    def price(self):
        return step(0)


def step(depth):
    if depth <= 0:
        fail()
    kind = rng.randrange(6)
    if kind == 0:
        return Shop(depth - 1)
    if kind == 1:
        return [step(depth - 1) for _ in range(2)]
    if kind == 2:
        return sorted([2, 1], key=lambda x: step(depth - 1))
    if kind == 3:
        return eval("step(%d)" % (depth - 1))
    return (step(depth - 1)
            + 1)


def recurse(n):
    return recurse(n + 1)


def message():
    return rng.choice(MESSAGES)


def fail():
    kind = rng.randrange(14)
    if kind == 0: {}[message()]
    if kind == 1: 1 / 0
    if kind == 2: [].nothing
    if kind == 3: int(message())
    if kind == 4: undefined_name
    if kind == 5: compile("x = (1,\ny = 2", "/srv/app/t.py", "exec")
    if kind == 6: open("/nowhere/" + rng.choice("ab"))
    if kind == 7: raise KeyboardInterrupt
    if kind == 8: raise KeyError
    if kind == 9: recurse(0)
    if kind == 10: assert False, message()
    if kind == 11: raise Missing(message())
    raise rng.choice([ValueError, RuntimeError, UserWarning])(message())


def chain(levels):
    if levels == 0:
        step(rng.randrange(6))
    try:
        chain(levels - 1)
    except Exception as error:
        kind = rng.randrange(4)
        if kind == 0:
            raise RuntimeError(message()) from error
        if kind == 1 and HAS_GROUPS:
            error.add_note("seen at the pier")
        if kind == 2:
            raise Missing("two\nlines") from error
        raise LookupError(message())


def group(levels):
    errors = []
    for _ in range(rng.randrange(1, 4)):
        try:
            if levels > 0 and rng.randrange(3) == 0:
                group(levels - 1)
            chain(rng.randrange(2))
        except Exception as error:
            errors.append(error)
    if rng.randrange(3) == 0:
        errors.append(ValueError(message()))
    if not errors:
        errors.append(TypeError("first\nsecond"))
    raise ExceptionGroup(message(), errors)


def described(entry):
    """The fields of one error; the printed text of the error itself is the producer's own."""
    report = {}
    if entry.exc_type is not None and issubclass(entry.exc_type, SyntaxError):
        report["file"], report["line"] = entry.filename, int(entry.lineno)
    text = "".join(entry.format_exception_only())
    name = re.search(r"^[\w.]+$|^[\w.]+(?=:)", text, re.MULTILINE)
    report["type"] = name[0]
    text = text[name.end():].lstrip(":").strip()
    if text:
        report["message"] = text
    frames = []
    repeated = 0
    previous = None
    for frame in entry.stack:
        key = (frame.filename, frame.lineno, frame.name)
        repeated = repeated + 1 if key == previous else 1
        previous = key
        if repeated <= 3:
            frames.append({"function": frame.name, "file": frame.filename, "line": frame.lineno})
    if frames:
        report["frames"] = frames
    return report


def reports(entry, out):
    """All errors in the order in which they are printed; returns the place of the entry itself."""
    if entry.__cause__ is not None:
        reports(entry.__cause__, out)
    elif entry.__context__ is not None and not entry.__suppress_context__:
        reports(entry.__context__, out)
    out.append(described(entry))
    place = len(out) - 1
    for member in getattr(entry, "exceptions", None) or []:
        reports(member, out)
    return place


for _ in range(int(sys.argv[2])):
    try:
        if HAS_GROUPS and rng.randrange(5) == 0:
            group(1)
        chain(rng.randrange(3))
    except BaseException as error:
        entry = traceback.TracebackException.from_exception(error)
        entry.stack.pop(0)
        text = "".join(entry.format())
        out = []
        place = reports(entry, out)
        value = out.pop(place)
        if out:
            value["causes"] = out
        # A further line of the last message looks like a line of prose.
        if "\n" in value.get("message", "") and "ExceptionGroup" not in value["type"]:
            continue
        print(json.dumps({"text": text.lstrip(" "), "value": value}))
