"""The verdict on the columns of a table, judged together: their evidence is weighed, then the tags are told."""

from __future__ import annotations

from ..base import TableSample, Tag
from ..taxonomy import Taxonomy, load_taxonomy
from .names import NameReader
from .tags import Teller
from .values import ValueReader
from .weighing import TableWeigher, Weighed
from .weights import Weights, default_weights


class ColumnClassifier:
    """Tags the columns of tables; holds no state of a table, so one serves a whole process."""

    def __init__(
        self,
        taxonomy: Taxonomy | None = None,
        values: ValueReader | None = None,
        weights: Weights | None = None,
        names: NameReader | None = None,
    ) -> None:
        weights = weights or default_weights()
        values = values or ValueReader(chance=weights.chance)
        self._weigher = TableWeigher(values, weights, names or NameReader.shared())
        self._teller = Teller(taxonomy or load_taxonomy(), weights, self._weigher.weigh)

    def classify(self, table: TableSample) -> list[Tag]:
        """A tag for each column that holds personal data, and one for each identifier found inside free text."""
        return self.decide(self.weigh(table), table)

    def decide(self, weighed: Weighed, table: TableSample) -> list[Tag]:
        """The tags of a table that was weighed before."""
        return self._teller.tags(weighed, table)

    def weigh(self, table: TableSample) -> Weighed:
        """Every type that each column may hold, with the evidence: `classify` decides on it, fitting learns from it."""
        return self._weigher.weigh(table)
