"""Provokes COUNT random errors in a page of Django, COUNT of its missing pages and COUNT errors of Flask, and prints what each shows:
{"html":{FORM:PAGE},"value":…} a line. Usage: generate.py SEED COUNT
"""
import json
import logging
import random
import re
import sys
import traceback

import django
import flask
from django.conf import settings
from django.test import Client, RequestFactory
from django.urls import path
from django.views import debug

rng = random.Random(int(sys.argv[1]))
MESSAGES = ["no tide today", "expected 'name' but was \"x\"", "Größe überschritten – 3 > 2", "met at noon (12:00) at the pier", "50% of 日本", "x=1, y=[2, 3]",
            "Harbour matching query does not exist."]


def show(request, number):
    raise rng.choice([ValueError, RuntimeError, LookupError, ArithmeticError])(rng.choice(MESSAGES))


urlpatterns = [path("tides/<int:number>/", show, name="show"), path("about/", show)]
settings.configure(DEBUG=True, ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="0", LOGGING_CONFIG=None)
logging.disable()
django.setup()
requests = RequestFactory(SERVER_NAME="www.example.org")
browser = Client(raise_request_exception=False)
site = flask.Flask("tides")


def print_case(form, page, value):
    print(json.dumps({"html": {form: page}, "value": value}))


def error_page():
    number = rng.randrange(1000)
    request = requests.get(f"/tides/{number}/")
    try:
        show(request, number)
    except Exception as error:
        page = debug.technical_500_response(request, *sys.exc_info()).content.decode()
        last = traceback.extract_tb(error.__traceback__)[-1]
        value = {"type": type(error).__name__, "message": str(error), "file": last.filename, "line": last.lineno}
        # Below the head of the page stand all calls with their variables, then all settings.
        print_case("Django", re.search(r'<div id="summary">.*?</table>\s*</div>', page, re.DOTALL)[0], value)


def missing_page():
    page = browser.get(f"/none/{rng.randrange(1000)}", SERVER_NAME="www.example.org").content.decode()
    print_case("Django's missing page", page, {"type": "404", "message": "Page not found"})


# Its page of what is missing has nothing but plain words, and is not looked for.
@site.route("/tides")
def tides():
    raise ValueError(rng.choice(MESSAGES))


def flask_page():
    response = site.test_client().get("/tides")
    print_case("Flask", response.get_data(as_text=True), {"message": "Internal Server Error"})


for _ in range(int(sys.argv[2])):
    error_page()
    missing_page()
    flask_page()
