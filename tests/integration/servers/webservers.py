"""Starts servers in a folder of their own, which the scripts of tests/integration ask for pages."""
import atexit
import http.client
import socket
import subprocess
import time

# The folder of all modules of Apache, as Debian has it.
MODULES = "/usr/lib/apache2/modules"


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


def start(command, **streams):
    """A server, which ends with this process whatever happens: nobody would wait for it."""
    server = subprocess.Popen(command, stdin=subprocess.DEVNULL, **streams)
    atexit.register(server.terminate)
    return server


def ask(port, method, target, **headers):
    """The body of the answer to a request."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.putrequest(method, target)
    for name, value in headers.items():
        connection.putheader(name.replace("_", "-"), value)
    connection.putheader("Content-Length", "0")
    connection.endheaders()
    body = connection.getresponse().read().decode()
    connection.close()
    return body


def nginx(work):
    """Its port and process."""
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
    server = start(["nginx", "-c", str(work / "nginx.conf"), "-e", str(work / "nginx-start.log")])
    return port, server


def apache(work):
    port = free_port()
    modules = "".join(f"LoadModule {name}_module {MODULES}/mod_{name}.so\n" for name in ["mpm_event", "authz_core", "dir", "mime", "include"])
    (work / "apache.conf").write_text(f"""
ServerName www.example.org
Listen 127.0.0.1:{port}
PidFile {work}/apache.pid
{modules}
TypesConfig /dev/null
DocumentRoot {work}/site
AddType text/html .shtml
AddOutputFilter INCLUDES .shtml
ServerSignature On
LogLevel debug
ErrorLog {work}/apache-error.log
LogFormat "%h %l %u %t \\"%r\\" %>s %b" common
CustomLog {work}/apache-access.log common
<Directory {work}/site>
  Options +Includes
</Directory>
<Location /private>
  Require all denied
</Location>
""")
    return port, start(["apache2", "-X", "-f", str(work / "apache.conf")])


def php(work):
    port = free_port()
    log = open(work / "php.log", "w")
    return port, start(["php", "-S", f"127.0.0.1:{port}", "-t", str(work / "site")], stdout=log, stderr=log)


def stop(server):
    server.terminate()
    server.wait()
