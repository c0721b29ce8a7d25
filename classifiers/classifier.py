"""The verdict on one asset: gathers its rows and texts as they stream by, and judges tables and documents apart."""

from __future__ import annotations

import hashlib
import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from connectors import Asset, Extent, Omission, Part, Passage, Rows

from .analysis import Analyzer
from .base import ColumnSample, TableSample, Tag, Verdict
from .columns import ColumnClassifier, NameReader, ValueReader
from .columns.attributes import Attributes
from .columns.samples import cell_text
from .columns.weights import default_weights
from .columns.years import Years
from .documents import DocumentClassifier
from .kinds import Kinds
from .language import language_scores
from .matching.lazily import lazily
from .taxonomy import TAXONOMY, Taxonomy
from .whose.people import People

DISTINCT = 20_000
"""Distinct values of a column that are kept; a longer text is kept in any case, up to `TEXT` characters."""
TEXT = 64 * 1024 * 1024
TABLES = 400
"""Tables of one asset that are gathered at a time; the oldest is judged when one more comes."""
SEED = 7
_ONE_EACH = {"BE_NATIONAL_NUMBER", "NL_BSN", "FR_NIR", "NATIONAL_ID", "PERSON", "FAMILY_NAME", "EMPLOYEE_NUMBER"}
"""Types of which a person has one: their distinct values estimate how many people a table is about."""
_WORDS = 200
"""Heads and longer cells by which the language of tables is told."""
_TOLD = 0.6
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_DATA = (".yaml", ".json", ".bin", ".npz", ".tsv", ".txt")


class Workshop:
    """What all assets of a process share: models, lexicons, weights; made once."""

    def __init__(
        self,
        overrides: Mapping[str, Sequence[str]] | None = None,
        analyzer: Analyzer | None = None,
        *,
        thorough: bool = False,
    ) -> None:
        """`thorough` lets installed spaCy models vote on names, at a twentieth of the speed."""
        self.taxonomy: Taxonomy = TAXONOMY.with_overrides(overrides) if overrides else TAXONOMY
        self._analyzer = analyzer
        self._thorough = thorough

    @lazily
    def analyzer(self) -> Analyzer:
        """Patterns and names."""
        return self._analyzer or (Analyzer.thorough() if self._thorough else Analyzer())

    @lazily
    def columns(self) -> ColumnClassifier:
        """The verdict on columns, with the same recognizers."""
        values = ValueReader(self.analyzer.scan, chance=default_weights().chance, seed=SEED)
        return ColumnClassifier(self.taxonomy, values)

    def classifier(self, asset: Asset) -> AssetClassifier:
        """A classifier for one asset."""
        return AssetClassifier(self, asset)


@dataclass
class _Column:
    """What is kept of a column: distinct values with counts, capped by reservoir, and the years of its dates."""

    values: Counter[str] = field(default_factory=Counter)
    total: int = 0
    distinct: int = 0
    text: int = 0
    years: Years = field(default_factory=Years)

    def add(self, cells: Sequence[object], draw: random.Random) -> None:
        """Count a block of cells."""
        counts = Counter(map(cell_text, cells))
        self.total += len(cells)
        counts.pop("", None)
        for value, count in counts.items():
            self.years.add(value, count)
            if value in self.values:
                self.values[value] += count
                continue
            self.distinct += 1
            if len(self.values) < DISTINCT or (len(value) > 40 and self.text < TEXT):
                self.values[value] = count
                self.text += len(value)
            elif draw.random() < DISTINCT / self.distinct:
                self.values.pop(next(iter(self.values)))
                self.values[value] = count


@dataclass
class _Table:
    """A table that is being read; its blocks share locator, sheet and columns."""

    members: tuple[str, ...]
    sheet: str
    names: tuple[str, ...]
    fields: list[str]
    named: bool
    columns: list[_Column]
    attributes: tuple[Attributes, ...]
    """Of a table that has a row for each."""


class AssetClassifier:
    """Takes the parts of one asset as they come; memory stays bounded whatever its size."""

    def __init__(self, workshop: Workshop, asset: Asset) -> None:
        self._workshop = workshop
        self._asset = asset
        self._tables: dict[tuple[tuple[str, ...], str, tuple[str, ...]], _Table] = {}
        path = "/".join(asset.segments[-3:])
        self._documents = DocumentClassifier(workshop.analyzer, workshop.taxonomy, Kinds.shared(), path)
        self._tags: list[Tag] = []
        self._dates: dict[str, Mapping[int, int]] = {}
        self._texts = False
        self._format = "sql" if asset.kind == "table" and asset.columns else ""
        self._people: list[int] = []
        self._words: list[str] = []
        self._draw = random.Random(SEED)  # noqa: S311 - a sample, not a secret

    def add(self, part: Part) -> None:
        """Look at one part of the asset."""
        match part:
            case Rows():
                self._rows(part)
            case Passage():
                self._texts = True
                self._documents.add(part)
            case Extent():
                self._format = part.format or self._format
            case Omission():
                pass

    def verdict(self) -> Verdict:
        """All that was found, tables first."""
        for key in list(self._tables):
            self._judge(self._tables.pop(key))
        verdicts = list(self._documents.verdicts())
        languages: Counter[str] = Counter()
        for verdict in verdicts:
            languages.update(verdict.languages)
        people = People()
        for verdict in verdicts:
            people.add(verdict.people)
        persons = people.count(users=True) + max(self._people, default=0)
        return Verdict(
            tags=(*self._tags, *(tag for verdict in verdicts for tag in verdict.tags)),
            language=self._spoken(languages),
            document_kind=next((v.kind for v in verdicts if v.kind), self._table_kind()),
            persons=persons if persons or self._texts or self._people else None,
            not_run=self._workshop.analyzer.not_run,
            dates=self._dates,
            latest_year=max(self._latest(), *(verdict.latest for verdict in verdicts), 0),
        )

    def _spoken(self, languages: Counter[str]) -> str:
        """The language of the texts, and of tables by their heads and longer cells; empty where they do not tell."""
        words = "\n".join(self._words)
        if len(words) > languages.total():
            scores = language_scores(words)
            best = max(scores, key=lambda language: scores[language])
            if scores[best] >= _TOLD:
                return best
        return max(languages, key=lambda name: languages[name]) if languages.total() else ""

    def _latest(self) -> int:
        """Of its tables: the latest year of a date that is no birth."""
        births = {tag.field for tag in self._tags if tag.entity_type == "DATE_OF_BIRTH"}
        return max((max(years) for name, years in self._dates.items() if years and name not in births), default=0)

    def _rows(self, rows: Rows) -> None:
        names = tuple(map(str, rows.frame.columns))
        key = (rows.locator.members, f"{rows.locator.place}\n{rows.sheet}", names)
        if key not in self._tables:
            if len(self._tables) >= TABLES:
                self._judge(self._tables.pop(next(iter(self._tables))))
            columns = [_Column() for _ in names]
            pairs = Attributes.among(names) if rows.named else ()
            self._tables[key] = _Table(rows.locator.members, rows.sheet, names, rows.fields, rows.named, columns, pairs)
        table = self._tables[key]
        cells = [rows.frame.iloc[:, position].tolist() for position in range(len(table.columns))]
        for column, block in zip(table.columns, cells, strict=True):
            column.add(block, self._draw)
        for pair in table.attributes:
            pair.add(cells[pair.key], cells[pair.value])

    def _judge(self, table: _Table) -> None:
        sample = self._sample(table)
        fields = dict(zip((column.name for column in sample.columns), table.fields, strict=True))
        counted = {name: len(column.values) for name, column in zip(fields, table.columns, strict=True)}
        for tag in self._workshop.columns.classify(sample):
            if tag.entity_type in _ONE_EACH:
                self._people.append(counted[tag.field])
            self._tags.append(replace(tag, field=fields[tag.field]))
        if len(self._words) < _WORDS:
            self._words += [re.sub(r"[\W\d_]+", " ", name) for name in table.names if table.named]
            cells = (value for column in table.columns for value in islice(column.values, 20))
            self._words += [value[:200] for value in cells if value.count(" ") > 2]
        for name, column in zip(table.fields, table.columns, strict=True):
            if years := column.years.histogram(name.rpartition("!")[2].rpartition(" › ")[2] if table.named else ""):
                self._dates.setdefault(name, years)

    def _sample(self, table: _Table) -> TableSample:
        catalogue = {column.name: column for column in self._asset.columns}
        key = set(self._asset.key)
        references = {name: fk.target[-1] for fk in self._asset.foreign_keys for name in fk.columns if fk.target}
        columns = []
        array = _array(table.names)
        names = [name[len(array) :] for name in table.names]
        attributes = {pair.value: pair.named for pair in table.attributes}
        for position, (name, column) in enumerate(zip(_unique(names), table.columns, strict=True)):
            known = catalogue.get(name)
            columns.append(
                ColumnSample(
                    name=name,
                    values=column.values,
                    total=column.total,
                    distinct=column.distinct,
                    type=known.type if known else "",
                    comment=known.comment if known else "",
                    key=name in key,
                    references=references.get(name, ""),
                    named=table.named,
                    attributes=attributes.get(position, {}),
                )
            )
        name, context = self._called(table, array)
        comment = str(self._asset.attributes.get("comment", ""))
        return TableSample(name, tuple(columns), context, comment)

    def _called(self, table: _Table, array: str) -> tuple[str, str]:
        """The name of a table and what stands around it: array, sheet, member, file, folder."""
        around = [*self._asset.segments, *table.members]
        if array:
            around.append(array.removesuffix("[].").rpartition(".")[2])
            return around[-1], " ".join(around[-3:-1])
        if table.sheet and not _is_default(table.sheet):
            around.append(table.sheet)
        last = around[-1] if around else ""
        return last.rpartition(".")[0] or last if self._asset.kind == "document" else last, " ".join(around[-3:-1])

    def _table_kind(self) -> str:
        """A table-shaped file that names several is a list of persons; another is what its heads and its path say."""
        if self._format == "sql":
            return ""
        named = any(tag.entity_type in ("PERSON", "FAMILY_NAME", "GIVEN_NAME") for tag in self._tags)
        if named and max(self._people, default=0) > 1:
            return "list_of_persons"
        kinds = Kinds.shared()
        kind, _ = kinds.best(kinds.count(_CAMEL.sub(" ", "\n".join(self._words))), "/".join(self._asset.segments[-3:]))
        return kind if kind != "list_of_persons" else ""


def _unique(names: Sequence[str]) -> Iterator[str]:
    """Names that repeat are told apart, so that a verdict finds its column again."""
    seen: Counter[str] = Counter()
    for name in names:
        seen[name] += 1
        yield name if seen[name] == 1 else f"{name} ({seen[name]})"


def _array(names: Sequence[str]) -> str:
    """The array of which all the columns are members, as the path that they begin with: `Employee[].`.

    None where its name is a part of what they are: `name[].family`.
    """
    first = names[0] if names else ""
    array = first[: first.find("[].") + 3] if first.find("[].") > 0 else ""
    if NameReader.shared().is_detail(array.removesuffix("[].").rpartition(".")[2]):
        return ""
    return array if all(name.startswith(array) and len(name) > len(array) for name in names) else ""


def _is_default(sheet: str) -> bool:
    letters = sheet.rstrip("0123456789 ").lower()
    return letters in ("sheet", "feuil", "feuille", "blad", "tabelle", "table", "")


def rules_version(root: Path = Path(__file__).parent) -> str:
    """What a verdict rests on: a digest of every rule, weight, lexicon and model (law 6)."""
    digest = hashlib.sha256()
    for path in sorted(p for p in root.rglob("*") if p.suffix in (*_DATA, ".py") and "__pycache__" not in p.parts):
        if {"training", "commands", "evaluation"} & set(path.parts):
            continue
        digest.update(path.relative_to(root).as_posix().encode())
        digest.update(path.read_bytes())
    return f"rules-{digest.hexdigest()[:12]}"


RULES_VERSION = rules_version()
"""Of this installation; changes whenever a rule, weight, lexicon or model does."""
