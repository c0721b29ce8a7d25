"""Tags the columns of a table from their names, their values and what stands beside them."""

from .classifier import ColumnClassifier
from .names import NameReader
from .values import ValueReader

__all__ = ["ColumnClassifier", "NameReader", "ValueReader"]
