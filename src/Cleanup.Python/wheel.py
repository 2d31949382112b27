#!/usr/bin/env python3
"""Makes the wheel that carries the command: wheel.py BINARY VERSION OUT_DIR

A wheel is a zip file with three files about itself (packaging.python.org, binary distribution format): Python's own library makes it,
without setuptools and without a registry. The same inputs give the same bytes. Its platform is what the program's own needs say.
"""

import base64
import hashlib
import sys
import zipfile
from pathlib import Path

from platform_tag import platform_tag

NAME = "cleanup_text"
HERE = Path(__file__).parent
# What zip files can say at the earliest.
EPOCH = (1980, 1, 1, 0, 0, 0)


def main(binary: str, version: str, out: str) -> None:
    platform = platform_tag(binary)
    about = f"{NAME}-{version}.dist-info"
    files = {f"cleanup/{path.name}": (path.read_bytes(), 0o644) for path in sorted((HERE / "cleanup").glob("*.py"))}
    files["cleanup/py.typed"] = (b"", 0o644)
    files["cleanup/bin/cleanup"] = (Path(binary).read_bytes(), 0o755)
    # Where pip puts programs that are to be on the PATH: the same bytes twice would be 40 MB more.
    files[f"{about}/entry_points.txt"] = (b"[console_scripts]\ncleanup = cleanup._main:main\n", 0o644)
    files[f"{about}/METADATA"] = (metadata(version), 0o644)
    files[f"{about}/WHEEL"] = (
        f"Wheel-Version: 1.0\nGenerator: cleanup\nRoot-Is-Purelib: false\nTag: py3-none-{platform}\n".encode(), 0o644)
    files[f"{about}/RECORD"] = (record(files, f"{about}/RECORD"), 0o644)
    target = Path(out) / f"{NAME}-{version}-py3-none-{platform}.whl"
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as wheel:
        for name, (content, mode) in files.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o100000 | mode) << 16
            wheel.writestr(entry, content)
    print(target)


def metadata(version: str) -> bytes:
    head = [
        "Metadata-Version: 2.1",
        "Name: cleanup-text",
        f"Version: {version}",
        "Summary: Finds debug output that leaked into scraped texts, cuts it, and recovers the data inside.",
        "License: MIT",
        "Requires-Python: >=3.9",
        "Classifier: License :: OSI Approved :: MIT License",
        "Classifier: Typing :: Typed",
        "Description-Content-Type: text/markdown",
    ]
    return "\n".join([*head, "", (HERE / "README.md").read_text(encoding="utf-8")]).encode()


def record(files: dict, own: str) -> bytes:
    lines = []
    for name, (content, _) in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        lines.append(f"{name},sha256={digest},{len(content)}")
    return "\n".join([*lines, f"{own},,", ""]).encode()


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    try:
        main(*sys.argv[1:])
    except (OSError, ValueError) as error:
        sys.exit(f"wheel.py: {error}")
