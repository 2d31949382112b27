"""Finds the command, and spells its options."""

from __future__ import annotations

import os
import shlex
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Union

from ._errors import CleanupError

#: An option of the command: a flag, a value, or several.
Option = Union[bool, str, int, float, "os.PathLike[str]", Sequence[str], None]

#: The command, where the package was installed from a wheel that has it.
IN_WHEEL = Path(__file__).parent / "bin" / "cleanup"


def find_command(command: str | os.PathLike[str] | Sequence[str] | None = None) -> list[str]:
    """The words that start the command.

    In this order: what is given, the environment variable ``CLEANUP_COMMAND`` (split as a shell would), the program in this package, and
    ``cleanup`` on the ``PATH``.

    :raises CleanupError: when there is none.
    """
    if command is not None:
        return [os.fspath(command)] if isinstance(command, (str, os.PathLike)) else list(command)
    if named := os.environ.get("CLEANUP_COMMAND"):
        return shlex.split(named)
    if IN_WHEEL.exists():
        return [str(IN_WHEEL)]
    if found := shutil.which("cleanup"):
        return [found]
    raise CleanupError("no command 'cleanup': install the wheel that has it, set CLEANUP_COMMAND, or put it on the PATH")


def spell_options(options: dict[str, Option]) -> list[str]:
    """``max_cut_ratio=0.5, field=["a", "b"]`` as ``--max-cut-ratio=0.5 --field=a --field=b``."""
    words = []
    for name, value in options.items():
        option = "--" + name.replace("_", "-")
        if value is True:
            words.append(option)
        elif value is not False and value is not None:
            values = [value] if isinstance(value, (str, int, float, os.PathLike)) else value
            words.extend(f"{option}={one}" for one in values)
    return words
