"""A document as datatrove has it."""

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Document:
    text: str
    id: str
    media: list = field(default_factory=list)
    metadata: dict[str, Any] = field(default_factory=dict)
