"""What a reader of web pages leaves of the pages of errors on standard input: {"html":{FORM:PAGE},"value":…} a line becomes
{"dumps":{FORM:TEXT},"value":…}; cases without a page pass as they are."""
import html.parser
import json
import re
import sys

BLOCKS = {"address", "body", "br", "center", "dd", "div", "dl", "dt", "footer", "h1", "h2", "h3", "h4", "header", "hr", "html", "li", "main", "nav", "ol", "p",
          "pre", "section", "table", "td", "th", "tr", "ul"}
HIDDEN = {"head", "script", "style", "svg", "title", "button", "input", "textarea"}
VOID = {"br", "hr", "img", "input", "link", "meta"}


class Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.parts, self.open = [], []

    def handle_starttag(self, tag, attrs):
        if tag in VOID:
            self.parts.append("\n" if tag in BLOCKS else "")
            return
        attributes = {name: value or "" for name, value in attrs}
        shown = "hidden" not in attributes.get("class", "").split() and "display: none" not in attributes.get("style", "").replace(":none", ": none")
        self.open.append((tag, tag not in HIDDEN and shown))
        self.begin_line(tag)

    def handle_endtag(self, tag):
        if any(tag == name for name, _ in self.open):
            while self.open.pop()[0] != tag:
                pass
        self.begin_line(tag)

    def begin_line(self, tag):
        if tag in BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data):
        if all(shown for _, shown in self.open):
            self.parts.append(data if any(name == "pre" for name, _ in self.open) else re.sub(r"\s+", " ", data))


def text_of(page):
    reader = Reader()
    reader.feed(page)
    reader.close()
    lines = (line.strip() for line in "".join(reader.parts).split("\n"))
    return "\n".join(line for line in lines if line)


for line in sys.stdin:
    case = json.loads(line)
    if "html" in case:
        case["dumps"] = {form: text_of(page) for form, page in case.pop("html").items()}
    print(json.dumps(case, ensure_ascii=False))
