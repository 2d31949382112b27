"""Asks nginx, Apache and Express for COUNT pages each that they do not have, forbid or fail at, and prints what they show:
{"html":{FORM:PAGE},"value":…} a line. Usage: servers.py SEED COUNT FOLDER
"""
import json
import pathlib
import random
import sys
import urllib.parse

sys.path.append(str(pathlib.Path(__file__).parent.parent / "servers"))
import webservers

rng = random.Random(int(sys.argv[1]))
work = pathlib.Path(sys.argv[3])
PAGES = ["tides", "the quay", "Größe", "harbour/日本", "private", "index.php"]


def print_case(form, page, **value):
    print(json.dumps({"html": {form: page}, "value": value}))


def nginx(port):
    page, status, reason = rng.choice([(any_page(), "404", "Not Found"), ("/private", "403", "Forbidden"), ("/closed", "502", "Bad Gateway")])
    print_case("nginx", webservers.ask(port, "GET", page), type=status, message=reason)


def apache(port):
    page, reason = rng.choice([(any_page(), "Not Found"), ("/private", "Forbidden")])
    print_case("Apache", webservers.ask(port, "GET", page), message=reason)
    print_case("Apache's include", webservers.ask(port, "GET", "/part.shtml"), message="[an error occurred while processing this directive]")


def express(port):
    method = rng.choice(["GET", "POST", "PUT", "DELETE"])
    page = rng.choice([any_page(), "/"])
    print_case("Express", webservers.ask(port, method, page), message=f"Cannot {method} {page}")


def any_page():
    return "/" + urllib.parse.quote(rng.choice(PAGES[:4]), safe="/") + rng.choice(["", "/", f"/{rng.randrange(100)}"])


def start_express(folder):
    port = webservers.free_port()
    return port, webservers.start(["node", str(folder / "express.mjs"), str(port)])


(work / "site").mkdir()
(work / "site" / "part.shtml").write_text('<p><!--#include virtual="/none.html" --></p>\n')
for start, asks in [(webservers.nginx, nginx), (webservers.apache, apache), (start_express, express)]:
    port, server = start(work)
    webservers.wait_for(port)
    for _ in range(int(sys.argv[2])):
        asks(port)
    webservers.stop(server)
