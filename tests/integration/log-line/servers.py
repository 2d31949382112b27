"""Asks nginx, Apache and PHP's own server for random pages, has rsyslog write each message of standard input, and prints what stands in their
logs: {"dumps":{FORM:LINE},"value":…} a line.

Usage: servers.py SEED COUNT FOLDER
"""
import http.client
import json
import os
import pathlib
import random
import re
import socket
import subprocess
import sys
import time
import urllib.parse

rng = random.Random(int(sys.argv[1]))
count = int(sys.argv[2])
work = pathlib.Path(sys.argv[3])
PAGES = ["tides", "the quay", "Größe", "größe/日本", "a%b", "it's", 'say "no"', "x<b>y", "index.php", "closed", "private", "index", ""]
AGENTS = ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "curl/7.88.1", 'Reader "7"', "-"]


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def wait_for(port):
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except OSError:
            time.sleep(0.1)


def ask(port, page):
    target = "/" + urllib.parse.quote(page, safe="/")
    if rng.randrange(3) == 0:
        target += f"?day={rng.randrange(366)}&q={urllib.parse.quote(rng.choice(PAGES))}"
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.putrequest(rng.choice(["GET", "GET", "POST", "HEAD"]), target)
    if rng.randrange(2) == 0:
        connection.putheader("User-Agent", rng.choice(AGENTS))
    if rng.randrange(2) == 0:
        connection.putheader("Referer", "http://www.example.org/" + urllib.parse.quote(rng.choice(PAGES)))
    connection.putheader("Content-Length", "0")
    connection.endheaders()
    connection.getresponse().read()
    connection.close()


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


def nginx():
    port, closed = free_port(), free_port()
    (work / "nginx.conf").write_text(f"""
daemon off; master_process off; pid {work}/nginx.pid; error_log {work}/nginx-error.log info;
events {{}}
http {{
  access_log {work}/nginx-access.log combined;
  client_body_temp_path {work}/body; proxy_temp_path {work}/proxy; fastcgi_temp_path {work}/f; uwsgi_temp_path {work}/u; scgi_temp_path {work}/s;
  server {{
    listen 127.0.0.1:{port}; server_name www.example.org; root {work}/site;
    location /closed {{ proxy_pass http://127.0.0.1:{closed}; }}
    location /private {{ deny all; }}
  }}
}}""")
    (work / "site").mkdir()
    server = subprocess.Popen(["nginx", "-c", str(work / "nginx.conf"), "-e", str(work / "nginx-start.log")])
    return port, server


def apache():
    port = free_port()
    modules = "".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n" for name in ["mpm_event", "authz_core", "dir"])
    (work / "apache.conf").write_text(f"""
ServerName www.example.org
Listen 127.0.0.1:{port}
PidFile {work}/apache.pid
{modules}
DocumentRoot {work}/site
LogLevel debug
ErrorLog {work}/apache-error.log
LogFormat "%h %l %u %t \\"%r\\" %>s %b" common
CustomLog {work}/apache-access.log common
<Location /private>
  Require all denied
</Location>
""")
    return port, subprocess.Popen(["apache2", "-X", "-f", str(work / "apache.conf")])


def php():
    port = free_port()
    log = open(work / "php.log", "w")
    return port, subprocess.Popen(["php", "-S", f"127.0.0.1:{port}", "-t", str(work / "site")], stdout=log, stderr=log)


def syslog(messages, form, template):
    (work / f"{template}.conf").write_text(f"""
module(load="imuxsock" SysSock.Use="off")
input(type="imuxsock" Socket="{work}/{template}.socket" RateLimit.Interval="0")
action(type="omfile" file="{work}/{template}.log" template="{template}")
""")
    server = subprocess.Popen(["rsyslogd", "-n", "-f", str(work / f"{template}.conf"), "-i", str(work / f"{template}.pid")])
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
    stop(server)
    for line, message in zip(lines, messages, strict=True):
        print_case(form, line, {"message": message})


def stop(server):
    server.terminate()
    server.wait()


servers = [nginx(), apache(), php()]
for port, _ in servers:
    wait_for(port)
    for _ in range(count):
        ask(port, rng.choice(PAGES))
for _, server in servers:
    stop(server)

LEVEL = r"\[(?P<type>debug|info|notice|warn|error|crit|alert|emerg)\]"
print_cases("nginx's errors", work / "nginx-error.log", rf"\d+/\d+/\d+ \d+:\d+:\d+ {LEVEL} \d+#\d+: (?P<message>.*)")
print_cases("nginx's requests", work / "nginx-access.log", COMBINED)
print_cases("Apache's errors", work / "apache-error.log", r"\[\w+ \w+ \d+ [\d:.]+ \d+\] \[(?P<type>\w+:\w+)\] \[pid \d+:tid \d+\] (?P<message>.*)")
print_cases("Apache's requests", work / "apache-access.log", COMBINED)
print_cases("PHP's server", work / "php.log", r"\[\w+ \w+ +\d+ [\d:]+ \d+\] 127.0.0.1:\d+ \[(?P<type>\d+)\]: (?P<message>.*)")

messages = sys.stdin.read().splitlines()
syslog(messages, "syslog", "RSYSLOG_TraditionalFileFormat")
syslog(messages, "syslog, since Debian 12", "RSYSLOG_FileFormat")
