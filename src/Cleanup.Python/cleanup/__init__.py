"""Finds debug output that leaked into scraped texts, cuts it, and recovers the data inside.

>>> from cleanup import Cleaner
>>> with Cleaner() as cleaner:
...     cleaned = cleaner.clean("It rained.\\n\\narray(1) {\\n  [0]=>\\n  int(5)\\n}\\n\\nThen it stopped.")
>>> cleaned.text
'It rained.\\n\\nThen it stopped.'

The work is done by the command ``cleanup filter``, which runs as a child beside this process. Nothing but Python's own library is needed.
"""

from ._cleaned import Cleaned
from ._cleaner import Cleaner
from ._command import find_command
from ._errors import CleanupError

__all__ = ["Cleaned", "Cleaner", "CleanupError", "find_command"]
