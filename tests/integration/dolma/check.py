"""Holds documents and attributes against each other, and the spans that are cut against what was cut."""
import collections
import gzip
import json
import pathlib
import sys

folder, cut_file, given_file = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
passed = failed = 0


def check(what, expected, actual):
    global passed, failed
    if expected == actual:
        passed += 1
    else:
        failed += 1
        print(f"{what}: {expected!r} expected, not {actual!r}")


def lines(path):
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        return file.read().split("\n")[:-1]


cut = collections.defaultdict(list)
with open(cut_file, encoding="utf-8") as file:
    for line in file:
        leak = json.loads(line)
        if leak["field"] == "text":
            cut[leak["id"], leak["source"]].append(leak)

spans = 0
for path in sorted((folder / "documents").rglob("*.jsonl.gz")):
    name = path.relative_to(folder / "documents")
    documents, rows = lines(path), lines(folder / "attributes" / "cleanup" / name)
    check(f"{name}: rows", len(documents), len(rows))
    if name.name == given_file.name + ".gz":
        check(f"{name}: documents", given_file.read_text(encoding="utf-8"), "\n".join(documents) + "\n")
    for document, row in zip(map(json.loads, documents), map(json.loads, rows)):
        check(f"{name}: id", document["id"], row["id"])
        text, attributes = document["text"], row["attributes"]
        check(f"{document['id']}: names", [], [each for each in attributes if not each.startswith("cleanup__") or "-" in each])
        source = next((source for id_, source in cut if id_ == document["id"]), None)
        leaks = cut.pop((document["id"], source), [])
        check(f"{document['id']}: cut", [leak["raw"] for leak in leaks], [text[start:end] for start, end, _ in attributes["cleanup__cut"]])
        by_kind = sorted(span for each, found in attributes.items() if each not in ("cleanup__cut", "cleanup__reported") for span in found)
        check(f"{document['id']}: kinds", sorted(attributes["cleanup__cut"] + attributes["cleanup__reported"]), by_kind)
        spans += len(leaks)
check("every leak that was cut has its span", {}, dict(cut))
check("there are some", True, spans > 100)
print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
