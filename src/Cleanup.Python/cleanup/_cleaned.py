"""What comes of a text, and of a record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

#: The key of a record that could not be cleaned: it says why.
ERROR_KEY = "cleanup_error"

_CUT_RATIO = "cut_ratio"


@dataclass(frozen=True)
class Cleaned:
    """A text after cleaning. Offsets count code points, as Python does: ``original[leak["start"]:leak["end"]]`` is the leak."""

    #: The text without what was cut; the text as it came where nothing was.
    text: str
    #: Related links that were recovered from leaks.
    related_links: list[dict[str, Any]] = field(default_factory=list)
    #: The leaks, cut or only reported, with the values that were recovered.
    leaks: list[dict[str, Any]] = field(default_factory=list)
    #: What was cut and put in its place; applied backwards it gives the text as it came.
    edits: list[dict[str, Any]] = field(default_factory=list)
    #: The share of the characters that was cut, blanks not counted.
    cut_ratio: float = 0.0
    #: Why the text could not be cleaned; ``None`` where it could.
    error: str | None = None

    @property
    def is_changed(self) -> bool:
        """Whether something was cut."""
        return bool(self.edits)


def is_error(answer: Mapping[str, Any]) -> bool:
    """Whether an answer says that its record could not be cleaned. All that says what was found says more."""
    return answer.keys() == {"error"}


def text_of(text: str, answer: Mapping[str, Any], field: str, into: str | None) -> Cleaned:
    """A text with the changes that were answered.

    :param field: the name by which the text was sent.
    :param into: the name under which is what was found; ``None`` where it stands side by side.
    """
    if not answer:
        return Cleaned(text)
    if is_error(answer):
        return Cleaned(text, error=answer["error"])
    found = answer if into is None else answer[into]
    return Cleaned(answer.get(field, text), found["related_links"], found["leaks"], found["edits"], found[_CUT_RATIO])


def record_of(record: Mapping[str, Any], answer: Mapping[str, Any]) -> dict[str, Any]:
    """A record with the changes that were answered: a copy, where there are any."""
    cleaned = dict(record)
    if is_error(answer):
        cleaned[ERROR_KEY] = answer["error"]
        return cleaned
    for name, value in answer.items():
        # A text inside of others goes by its JSON Pointer.
        if name.startswith("/") and name not in record:
            _replace(cleaned, [step.replace("~1", "/").replace("~0", "~") for step in name.split("/")[1:]], value)
        else:
            cleaned[name] = value
    return cleaned


def _replace(holder: Any, steps: list[str], value: Any) -> None:
    key = int(steps[0]) if isinstance(holder, list) else steps[0]
    if len(steps) == 1:
        holder[key] = value
        return
    holder[key] = holder[key].copy()
    _replace(holder[key], steps[1:], value)
