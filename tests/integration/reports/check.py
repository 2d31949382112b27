"""Reports of one run against each other, against the schema of SARIF, and against what GitLab and GitHub document."""
import json
import re
import sys
import urllib.parse
import xml.etree.ElementTree as tree

import jsonschema

folder, schema = sys.argv[1:3]
counts = [0, 0]


def expect(what, is_so):
    counts[0 if is_so else 1] += 1
    if not is_so:
        print(f"FAILED: {what}")


def load(path):
    with open(f"{folder}/{path}", encoding="utf-8") as file:
        return json.load(file)


with open(f"{folder}/one/a.jsonl", encoding="utf-8", newline="\n") as file:
    findings = [json.loads(line) for line in file]
validator = jsonschema.Draft7Validator(json.load(open(schema, encoding="utf-8")))
for name in ("one/a.sarif", "known.sarif", "absolute.sarif"):
    errors = [error.message[:200] for error in validator.iter_errors(load(name))]
    expect(f"the schema takes {name}: {errors[:2]}", not errors)

results = load("one/a.sarif")["runs"][0]["results"]
expect("as many results as findings", len(results) == len(findings) > 500)
for finding, result in zip(findings, results):
    place = result["locations"][0]["physicalLocation"]
    region = place["region"]
    source = urllib.parse.unquote(place["artifactLocation"]["uri"])
    lines = (region["startLine"], region["endLine"])
    expected = (finding["record_line"],) * 2 if finding["record_line"] else (finding["line"], finding["end_line"])
    same_end = lines[1] == expected[1] or region.get("endColumn") == 1 and lines[1] == expected[1] + 1
    expect(f"one place in {source}", source == finding["source"] and lines[0] == expected[0] and same_end)
    expect(f"one fingerprint in {source}", result["partialFingerprints"]["cleanup/v1"] == finding["fingerprint"])
expect("fingerprints are unique", len({finding["fingerprint"] for finding in findings}) == len(findings))
expect("what is known is suppressed", all("suppressions" in result for result in load("known.sarif")["runs"][0]["results"]))
absolute = load("absolute.sarif")["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
expect("an absolute path is a file's address", re.fullmatch(r"file:///.*/an%20article%20%231\.txt", absolute["uri"]) and "uriBaseId" not in absolute)

# Places are code points of the file, line by line.
for finding in findings:
    if finding["record_line"]:
        continue
    text = open(finding["source"], "rb").read().decode("utf-8-sig", errors="replace")
    leak = text[finding["start"]:finding["end"]]
    lines = re.split("\r\n|\r|\n", text)
    begins = lines[finding["line"] - 1][finding["column"] - 1:]
    expect(f"line and column in {finding['source']}", begins.startswith(re.split("\r\n|\r|\n", leak)[0]))

# https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
gitlab = load("one/a.gitlab.json")
expect("GitLab gets each finding", len(gitlab) == len(findings))
for issue in gitlab:
    lines = issue["location"]["lines"]
    expect("an issue of GitLab", all(isinstance(issue[name], str) and issue[name] for name in ("description", "check_name", "fingerprint"))
           and issue["severity"] in ("info", "minor", "major", "critical", "blocker")
           and not issue["location"]["path"].startswith(("./", "/")) and 1 <= lines["begin"] <= lines["end"])
expect("GitLab's fingerprints are unique", len({issue["fingerprint"] for issue in gitlab}) == len(gitlab))

# https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
with open(f"{folder}/one/a.github", encoding="utf-8", newline="\n") as file:
    commands = file.read().split("\n")[:-1]
expect("GitHub gets each finding", len(commands) == len(findings))
for command in commands:
    expect("a command of GitHub", re.fullmatch(
        r"::(error|warning|notice) file=[^,:\r]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[^,:\r]+::[^\r]+", command))

suites = tree.parse(f"{folder}/one/a.xml").getroot()
cases = suites.findall("testsuite/testcase")
expect("JUnit gets each finding", sum(1 for case in cases if len(case)) == len(findings))
for suite in suites.findall("testsuite"):
    expect("the counts of a suite", (int(suite.get("tests")), int(suite.get("failures")), int(suite.get("skipped"))) ==
           (len(suite.findall("testcase")), len(suite.findall("testcase/failure")), len(suite.findall("testcase/skipped"))))

with open(f"{folder}/one/a.text", encoding="utf-8", newline="\n") as file:
    text = file.read()
expect("text names each finding", len(re.findall(r"(?m)^\S.*: (?:error|warning|note): ", text)) == len(findings))
expect("text steers no terminal", not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text))
print(f"{counts[0]} passed, {counts[1]} failed")
sys.exit(1 if counts[1] else 0)
