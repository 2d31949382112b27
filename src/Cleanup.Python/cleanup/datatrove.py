"""A step for datatrove: ``from cleanup.datatrove import CleanupStep``."""

from __future__ import annotations

import json
from itertools import islice
from typing import Any

from datatrove.pipeline.base import PipelineStep

from ._cleaner import Cleaner
from ._command import Option


class CleanupStep(PipelineStep):
    """Cuts leaks out of the texts of documents.

    A document in which something was found gains ``related_links``, ``leaks`` and ``edits`` in its metadata; one that could not be cleaned
    goes on as it is, with ``cleanup_error``. None is dropped. Each task has a child process of its own.

    :param batch_size: how many documents are asked about at a time.
    :param as_json: whether metadata gains JSON, and not lists: writers of columns want one type for what stands in leaks.
    :param options: as :class:`cleanup.Cleaner` takes them.
    """

    name = "🧽 Cleanup"
    type = "✂️ - FORMAT"

    def __init__(self, batch_size: int = 256, as_json: bool = False, **options: Option | Any) -> None:
        super().__init__()
        self.batch_size = batch_size
        self.as_json = as_json
        # Nothing runs yet, so that the step can be pickled on its way to a task.
        self.cleaner = Cleaner(**options)

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Any:
        """Yields every document, in its order."""
        documents = iter(data)
        with self.cleaner:
            while batch := list(islice(documents, self.batch_size)):
                with self.track_time(unit="batch"):
                    cleaned = list(self.cleaner.clean_many(document.text for document in batch))
                for document, answer in zip(batch, cleaned):
                    self._take(document, answer)
                    yield document

    def _take(self, document: Any, answer: Any) -> None:
        self.stat_update("documents")
        if answer.error is not None:
            document.metadata["cleanup_error"] = answer.error
            self.stat_update("documents_failed")
        if answer.leaks or answer.edits:
            document.text = answer.text
            for name in ("related_links", "leaks", "edits"):
                found = getattr(answer, name)
                document.metadata[name] = json.dumps(found, ensure_ascii=False) if self.as_json else found
            self.stat_update("documents_with_leaks")
            for leak in answer.leaks:
                self.stat_update(f"leaks_{leak['action']}")
        self.update_doc_stats(document)
