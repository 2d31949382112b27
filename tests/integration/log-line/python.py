"""Logs each message of standard input with Python's logging, in the forms of the module, of its documentation and of what is built on it, and
prints {"dumps":{FORM:LINE},"value":…} for each.

Usage: python.py SEED
"""
import json
import logging
import random
import sys

import flask.logging
import gunicorn.config
import gunicorn.glogging

rng = random.Random(int(sys.argv[1]))
NAMES = ["root", "harbour.tides", "__main__", "tides_2", "org.harbour"]
LEVELS = [logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL]
# What stands before the message where the form does not say what it is.
FORMS = {
    "basicConfig": (logging.Formatter(logging.BASIC_FORMAT), ""),
    "logging's tutorial": (logging.Formatter("%(asctime)s - %(name)s - %(levelname)s - %(message)s"), ""),
    "logging's cookbook": (logging.Formatter("%(asctime)s %(name)-12s %(levelname)-8s %(message)s"), ""),
    "time, level": (logging.Formatter("%(asctime)s %(levelname)s %(message)s"), ""),
    "time, level, name": (logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"), "{name}: "),
    "time, [level], name": (logging.Formatter("%(asctime)s [%(levelname)s] %(name)s: %(message)s"), "{name}: "),
    "[time], level": (logging.Formatter("[%(asctime)s] %(levelname)s: %(message)s", "%Y-%m-%d %H:%M:%S"), ""),
    "[time] [level]": (logging.Formatter("[%(asctime)s] [%(levelname)s] %(message)s"), ""),
    "Django's documentation": (logging.Formatter("%(levelname)s %(asctime)s %(module)s %(process)d %(thread)d %(message)s"), ""),
    "as Celery": (logging.Formatter("[%(asctime)s: %(levelname)s/%(processName)s] %(message)s"), ""),
    "as Scrapy": (logging.Formatter("%(asctime)s [%(name)s] %(levelname)s: %(message)s", "%Y-%m-%d %H:%M:%S"), ""),
    "Flask": (flask.logging.default_handler.formatter, "in {module}: "),
    "Gunicorn": (logging.Formatter(gunicorn.glogging.Logger.error_fmt, gunicorn.glogging.Logger.datefmt), ""),
}

for message in sys.stdin.read().splitlines():
    for form, (formatter, before) in FORMS.items():
        record = logging.LogRecord(rng.choice(NAMES), rng.choice(LEVELS), "/srv/harbour/tides.py", 12, message, None, None)
        record.created = rng.uniform(1.0e9, 1.8e9)
        record.msecs = int(record.created % 1 * 1000)
        line = formatter.format(record)
        value = {"type": record.levelname, "message": before.format(name=record.name, module=record.module) + message}
        print(json.dumps({"dumps": {"Python: " + form: line}, "value": value}))
