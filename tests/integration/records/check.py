"""Checks the outputs in a folder against the schema and against each other; ends with N passed, N failed."""
import csv
import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

work = Path(sys.argv[1])
csv.field_size_limit(1 << 30)
passed = 0
failures = []


def check(what, expected, actual):
    global passed
    if expected == actual:
        passed += 1
    else:
        failures.append(f"{what}: expected {expected!r}, got {actual!r}")


def rows(name):
    with open(work / "tables" / name, encoding="utf-8", newline="") as table:
        header, *cells = csv.reader(table, strict=True)
    for row in cells:
        check(f"{name}: columns", len(header), len(row))
    return [dict(zip(header, row)) for row in cells]


def cell(value):
    """A text as the tables hold it: one that a spreadsheet would run gets an apostrophe, unless it is a number."""
    text = "" if value is None else str(value)
    return "'" + text if re.match(r"[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20]", text) and not re.fullmatch(r"-[0-9]+(\.[0-9]+)?", text) else text


records = [json.loads(line) for line in (work / "records.jsonl").read_text("utf-8").splitlines()]
lean = json.loads((work / "lean.json").read_text("utf-8"))
schema = json.loads(Path("docs/record.schema.json").read_text("utf-8"))
Draft202012Validator.check_schema(schema)
for record in records + lean:
    errors = [error.message[:200] for error in Draft202012Validator(schema).iter_errors(record)]
    check(f"schema: {record['id']}", [], errors)

articles = rows("articles.csv")
links = rows("related_links.csv")
news = [json.loads(line) for line in (work / "schema-org.jsonl").read_text("utf-8").splitlines()]
check("articles", [cell(record["id"]) for record in records], [row["id"] for row in articles])
check("schema.org", [str(record["id"]) for record in records], [article["identifier"] for article in news])
for record, row, article in zip(records, articles, news):
    name = record["id"]
    for field in ("title", "author", "dateline", "published", "modified", "text"):
        check(f"{name}: {field}", cell(record.get(field)), row[field])
    for field in ("date_order", "filled"):
        check(f"{name}: {field}", record.get(field), json.loads(row[field] or "null"))
    check(f"{name}: related_links", record.get("related_links", []), json.loads(row["related_links"]))
    leaks = [{key: value for key, value in leak.items() if key != "value"} for leak in record.get("leaks", [])]
    check(f"{name}: leaks", leaks, json.loads(row["leaks"]))
    joined = [row for row in links if row["article_id"] == cell(name)]
    check(f"{name}: links", len(record.get("related_links", [])), len(joined))
    for link, link_row in zip(record.get("related_links", []), joined):
        for field in ("leak", "id", "title", "url", "image", "published", "author", "summary", "section", "type", "order"):
            check(f"{name}: link {field}", cell(link[field]), link_row[field])
        check(f"{name}: link extra", link["extra"], json.loads(link_row["extra"]))
        check(f"{name}: link relative", link.get("relative"), json.loads(link_row["relative"] or "null"))
    check(f"{name}: articleBody", record.get("text"), article.get("articleBody"))
    check(f"{name}: headline", record.get("title"), article.get("headline"))

print(*failures[:20], sep="\n")
print(f"{len(records)} records, {sum(len(record.get('related_links', [])) for record in records)} related links")
print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
