"""What datatrove's steps are made of, as far as a step uses it: the same names, the same signatures, a plain account of the statistics."""

from abc import ABC, abstractmethod
from collections import Counter
from contextlib import contextmanager


class PipelineStep(ABC):
    name: str = None
    type: str = None

    def __init__(self):
        super().__init__()
        self.stats = Counter()

    def stat_update(self, *labels: str, value: int = 1, unit: str = None):
        for label in labels:
            self.stats[label] += value

    def update_doc_stats(self, document):
        self.stats["doc_len"] += len(document.text)

    @contextmanager
    def track_time(self, unit: str = None):
        self.stats[f"timed {unit}"] += 1
        yield self.stats

    @abstractmethod
    def run(self, data, rank: int = 0, world_size: int = 1):
        if data:
            yield from data

    def __call__(self, data=None, rank: int = 0, world_size: int = 1):
        return self.run(data, rank, world_size)
