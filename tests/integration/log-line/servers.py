"""Asks nginx, Apache and PHP's own server for random pages, has rsyslog write each message of standard input, and prints what stands in their
logs: {"dumps":{FORM:LINE},"value":…} a line.

Usage: servers.py SEED COUNT FOLDER
"""
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import time
import urllib.parse

sys.path.append(str(pathlib.Path(__file__).parent.parent / "servers"))
import webservers

rng = random.Random(int(sys.argv[1]))
count = int(sys.argv[2])
work = pathlib.Path(sys.argv[3])
PAGES = ["tides", "the quay", "Größe", "größe/日本", "a%b", "it's", 'say "no"', "x<b>y", "index.php", "closed", "private", "index", ""]
AGENTS = ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "curl/7.88.1", 'Reader "7"', "-"]


def ask_for(port, page):
    target = "/" + urllib.parse.quote(page, safe="/")
    if rng.randrange(3) == 0:
        target += f"?day={rng.randrange(366)}&q={urllib.parse.quote(rng.choice(PAGES))}"
    headers = {}
    if rng.randrange(2) == 0:
        headers["User_Agent"] = rng.choice(AGENTS)
    if rng.randrange(2) == 0:
        headers["Referer"] = "http://www.example.org/" + urllib.parse.quote(rng.choice(PAGES))
    webservers.ask(port, rng.choice(["GET", "GET", "POST", "HEAD"]), target, **headers)


def read(path):
    return path.read_text(encoding="utf8", errors="replace").splitlines() if path.exists() else []


def print_case(form, line, kept):
    print(json.dumps({"dumps": {form: line}, "value": {key: text for key, text in kept.items() if text is not None}}))


def print_cases(form, path, pattern):
    """The pattern is that of the server's own documentation."""
    for line in read(path):
        if (match := re.fullmatch(pattern, line)) is not None:
            print_case(form, line, match.groupdict())


COMBINED = r'\S+ - \S+ \[[^]]*\] "(?P<message>(?:[^"\\]|\\.)*)" (?P<type>\d+) .*'


def syslog(messages, form, template):
    (work / f"{template}.conf").write_text(f"""
module(load="imuxsock" SysSock.Use="off")
input(type="imuxsock" Socket="{work}/{template}.socket" RateLimit.Interval="0")
action(type="omfile" file="{work}/{template}.log" template="{template}")
""")
    server = webservers.start(["rsyslogd", "-n", "-f", str(work / f"{template}.conf"), "-i", str(work / f"{template}.pid")])
    while not os.path.exists(work / f"{template}.socket"):
        time.sleep(0.1)
    (work / "messages").write_text("".join(message + "\n" for message in messages), encoding="utf8")
    subprocess.run(["logger", "-u", str(work / f"{template}.socket"), "-t", rng.choice(["tides", "sshd", "harbour/tides"]), f"--id={rng.randrange(1, 99999)}",
                    "-f", str(work / "messages")], check=True)
    # It ends without what it was sent and has not read.
    for _ in range(100):
        lines = [line for line in read(work / f"{template}.log") if " rsyslogd: " not in line]
        if len(lines) == len(messages):
            break
        time.sleep(0.1)
    webservers.stop(server)
    for line, message in zip(lines, messages, strict=True):
        print_case(form, line, {"message": message})


(work / "site").mkdir()
servers = [start(work) for start in (webservers.nginx, webservers.apache, webservers.php)]
for port, _ in servers:
    webservers.wait_for(port)
    for _ in range(count):
        ask_for(port, rng.choice(PAGES))
for _, server in servers:
    webservers.stop(server)

LEVEL = r"\[(?P<type>debug|info|notice|warn|error|crit|alert|emerg)\]"
print_cases("nginx's errors", work / "nginx-error.log", rf"\d+/\d+/\d+ \d+:\d+:\d+ {LEVEL} \d+#\d+: (?P<message>.*)")
print_cases("nginx's requests", work / "nginx-access.log", COMBINED)
print_cases("Apache's errors", work / "apache-error.log", r"\[\w+ \w+ \d+ [\d:.]+ \d+\] \[(?P<type>\w+:\w+)\] \[pid \d+:tid \d+\] (?P<message>.*)")
print_cases("Apache's requests", work / "apache-access.log", COMBINED)
print_cases("PHP's server", work / "php.log", r"\[\w+ \w+ +\d+ [\d:]+ \d+\] 127.0.0.1:\d+ \[(?P<type>\d+)\]: (?P<message>.*)")

messages = sys.stdin.read().splitlines()
syslog(messages, "syslog", "RSYSLOG_TraditionalFileFormat")
syslog(messages, "syslog, since Debian 12", "RSYSLOG_FileFormat")
