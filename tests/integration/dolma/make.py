"""Documents of Dolma, of every text in a folder: among them characters beyond the Basic Multilingual Plane."""
import json
import pathlib
import sys

for number, path in enumerate(sorted(pathlib.Path(sys.argv[1]).rglob("*"))):
    if not path.is_file():
        continue
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        continue
    document = {"id": f"{path} é", "text": "\U0001f600 " * (number % 3) + text, "source": "fixtures", "metadata": {"n": number}}
    print(json.dumps(document, ensure_ascii=number % 2 == 0))
