"""Copies documents for the subject: as they are where nothing is about others, else as text or PDF without it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from connectors import (
    CONNECTORS,
    AssetUnreadable,
    Budget,
    Connector,
    ConnectorError,
    Locator,
    Omission,
    Passage,
    Redactable,
    Rows,
    WithAttachments,
)
from connectors.formats.entries import at_lines, cards_of, is_mailbox
from connectors.sandbox import transform
from scanner import Config
from scanner.subject.reading.lines import numbered, stretches
from scanner.subject.reading.matching import Matcher
from scanner.subject.roles.roles import roles_by_names
from scanner.subject.weighing.judging import Judge

from .attaching import MOST, is_image, suffix_of
from .gathering import SURE, DocumentFound, RowFound
from .places import shown_place
from .redacting import OthersRedactor
from .withheld import secret_fields

_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,6}")
_NOT_HANDED_OUT = "The image or document could not be read from its row."
_LOGGED = re.compile(r"\W{0,2}(?:\d{1,4}[-/.:]\d|[A-Z][a-z]{2} {1,2}\d{1,2} \d)")
"""How an entry of a log begins: a time, an address."""
_MOSTLY = 0.6
_LINE = re.compile(r"line (\d+)")
_NUMBERS = re.compile(r"\d+")
_ORIGINAL = 64 * 1024 * 1024
"""Bytes; of a larger document the text alone is given."""


@dataclass(frozen=True)
class Copied:
    """The copy of one document."""

    asset: str
    activity: str
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """Suffix → content: `.pdf`, `.txt` …"""
    redactions: int = 0
    left_out: int = 0
    """Rows and parts that are about other persons alone."""
    problem: str = ""
    """Why there is no copy, or not the whole: then a person must see to it."""


class Copier:
    """Copies the documents of one dossier; keeps the connectors open meanwhile."""

    def __init__(
        self, config: Config, key: bytes, redactor: OthersRedactor, matcher: Matcher, word: Callable[[str], str]
    ) -> None:
        """`word` gives the words of places in the language of the copies."""
        self._word = word
        self._config = config
        self._key = key
        self._redactor = redactor
        self._matcher = matcher
        self._open: dict[str, Connector] = {}

    def copies(self, documents: Sequence[DocumentFound]) -> Iterator[Copied]:
        """One copy a document; what cannot be copied says why."""
        for document in documents:
            try:
                yield self._copy(document)
            except ConnectorError as error:
                yield Copied(document.asset, document.activity, problem=error.message)

    def attachment(self, row: RowFound, name: str) -> Copied:
        """A copy of the image or document in a field of a row: its text alone where others are named in it."""
        connector = self.connector(row.source)
        if row.table is None or not isinstance(connector, WithAttachments):
            return Copied(row.asset, row.activity, problem=_NOT_HANDED_OUT)
        try:
            content = connector.attachment(row.table, name, row.key, MOST)
            if content:
                return self._of_attachment(row, name, content, connector)
        except ConnectorError as error:
            return Copied(row.asset, row.activity, problem=error.message)
        return Copied(row.asset, row.activity, problem=_NOT_HANDED_OUT)

    def close(self) -> None:
        """Give the connectors back."""
        for connector in self._open.values():
            with closing(connector):
                pass

    def _copy(self, document: DocumentFound) -> Copied:
        connector = self.connector(document.source)
        before = len(self._redactor.redactions)
        read = _Read(document, self._redactor, self._matcher, self._word)
        for part in connector.read(document.file, Budget(full=True)):
            read.add(part)
        hidden = self._redactor.hidden(before)
        untouched = not hidden and not read.left_out and not read.problems
        files = {".txt": read.text.encode("utf-8", "replace")} if read.text else {}
        problem = read.problems[0] if read.problems else ""
        original = self._original(connector, document)
        suffix = _suffix(document)
        if untouched and original:
            return Copied(document.asset, document.activity, {suffix: original})
        if hidden and suffix == ".pdf" and original and not read.left_out and not document_inside(document):
            try:
                files = {".pdf": transform(original, "blacken-pdf", [[one.text for one in hidden]])}
            except AssetUnreadable as error:
                problem = problem or error.message
        return Copied(document.asset, document.activity, files, len(hidden), read.left_out, problem)

    def _of_attachment(self, row: RowFound, name: str, content: bytes, connector: WithAttachments) -> Copied:
        if is_image(content):
            return Copied(row.asset, row.activity, {suffix_of(content): content})
        before, lines, problem = len(self._redactor.redactions), [], ""
        for part in connector.passages(content, row.locator, name, Budget(full=True)):
            match part:
                case Passage():
                    where = str(part.locator)
                    lines.append(self._redactor.redacted(part.text, row.asset, where, of_a_document=True))
                case Rows():
                    lines += [self._redactor.redacted(line, row.asset, str(part.locator)) for line in _as_lines(part)]
                case Omission() if part.code != "empty":
                    problem = problem or part.reason
        hidden = self._redactor.hidden(before)
        if problem or hidden:
            files = {".txt": "\n\n".join(lines).encode("utf-8", "replace")} if lines else {}
            return Copied(row.asset, row.activity, files, len(hidden), problem=problem)
        return Copied(row.asset, row.activity, {suffix_of(content): content})

    def _original(self, connector: Connector, document: DocumentFound) -> bytes:
        if not isinstance(connector, Redactable) or (document.file.size or 0) > _ORIGINAL:
            return b""
        return connector.content(document.file)

    def connector(self, name: str) -> Connector:
        """That of a source, opened once."""
        if name not in self._open:
            source = self._config.source(name)
            self._open[name] = CONNECTORS.load(source.type)(source, key=self._key)
        return self._open[name]


class _Read:
    """What of a document is for the subject."""

    def __init__(
        self, document: DocumentFound, redactor: OthersRedactor, matcher: Matcher, word: Callable[[str], str]
    ) -> None:
        self._word = word
        self._document = document
        self._redactor = redactor
        self._matcher = matcher
        self._judge = Judge(matcher)
        self._wanted = {members[:1] for members in document.members}
        self._lines: list[str] = []
        self.left_out = 0
        self.problems: list[str] = []

    @property
    def text(self) -> str:
        return "\n\n".join(self._lines)

    def add(self, part: Any) -> None:
        match part:
            case Passage():
                self._passage(part)
            case Rows():
                self._rows(part)
            case Omission() if self._is_wanted(part.locator.members) and part.code not in ("empty",):
                self.problems.append(part.reason)

    def _is_wanted(self, members: tuple[str, ...]) -> bool:
        """Whether a part lies in a container in which the person was found; all of a document that is none."""
        return () in self._wanted or members[:1] in self._wanted

    def _passage(self, part: Passage) -> None:
        if not self._is_wanted(part.locator.members):
            self.left_out += 1
            return
        if part.locator.place.startswith("page ") and self._is_anothers(part):
            self.left_out += 1
            return
        for where, text in self._entries(part):
            said = self._redactor.redacted(text, self._document.asset, str(where), of_a_document=True)
            self._lines.append(f"[{shown_place(where, self._word)}]\n{said}" if str(where) else said)

    def _is_anothers(self, page: Passage) -> bool:
        """Whether a page of a bundle is about somebody else: it does not name the person, and says who that is."""
        if (page.locator.members, page.locator.place) in self._document.places or self._matcher.in_text(page.text):
            return False
        return self._redactor.tells_of_another(page.text)

    def _entries(self, part: Passage) -> Iterator[tuple[Locator, str]]:
        """The text, or of a log, an address book or a calendar the entries in which the person was found: the others
        are about others."""
        every = list(stretches(part.locator, part.text))
        cards = cards_of(part.text)
        if cards:
            yield part.locator, "".join(self._cards(part, cards))
            return
        mailing = len(every) > 1 and all(is_mailbox(text) for _, text in every)
        logged = sum(bool(_LOGGED.match(text)) for _, text in every) >= _MOSTLY * len(every)
        if len(every) < 2 or not (mailing or logged):
            yield part.locator, part.text
            return
        found = self._lines_of(part.locator)
        for where, text in every:
            if found & _counted(where) or (not mailing and self._names(text)):  # an address may spell a namesake
                yield where, text
            else:
                self.left_out += 1

    def _cards(self, part: Passage, cards: Sequence[tuple[int, int]]) -> Iterator[str]:
        """What stands around the cards, and those about the person."""
        found, first, end = self._lines_of(part.locator), min(_counted(part.locator), default=1), 0
        for place, (start, stop) in at_lines(part.text, cards, first):
            yield part.text[end:start]
            end = stop
            if found & _counted(part.locator.at(place)) or self._names(part.text[start:stop]):
                yield part.text[start:stop]
            else:
                self.left_out += 1
        yield part.text[end:]

    def _lines_of(self, locator: Locator) -> set[int]:
        """The lines of a container on which the search found the person."""
        places = (place for members, place in self._document.places if members == locator.members)
        return {int(number) for place in places for number in _LINE.findall(place)}

    def _names(self, text: str) -> bool:
        """Whether an entry surely names the person; what is only possible the search tells, where it is asked for."""
        hits = self._matcher.in_text(text)
        return bool(hits) and self._judge.text(text, hits).certainty in SURE

    def _rows(self, part: Rows) -> None:
        """The rows that name the person, with their headings; the others are about others."""
        for where, cells in numbered(part):
            row = {name: value for name, value in cells.items() if value is not None}
            if not self._may_be_hers(row):
                self.left_out += 1
                continue
            place = str(where)
            secret = secret_fields(self._document.file, row)
            said = [f"{name}: {self._cell(name, value, place, name in secret)}" for name, value in row.items()]
            self._lines.append("\n".join([f"[{shown_place(where, self._word)}]", *said]))

    def _may_be_hers(self, row: Mapping[str, Any]) -> bool:
        """Whether a row names the person, and does not say by a number or birth date that it is a namesake's."""
        hits = self._matcher.in_row(row)
        return bool(hits) and bool(self._judge.row(row, hits, roles_by_names("", tuple(row))).certainty)

    def _cell(self, name: str, value: Any, place: str, secret: bool) -> str:
        hide = self._redactor.withheld if secret else self._redactor.redacted
        return hide(str(value), self._document.asset, f"{place} {name}")


def _counted(where: Locator) -> set[int]:
    """The numbers of the lines at a place: 17 to 19 of `lines 17-19`."""
    told = [int(number) for number in _NUMBERS.findall(where.place)] * 2
    return set(range(told[0], told[1] + 1)) if told else set()


def document_inside(document: DocumentFound) -> bool:
    """Whether the person was found in a container of the document only."""
    return () not in document.members and bool(document.members)


def _as_lines(part: Rows) -> Iterator[str]:
    for values in part.frame.itertuples(index=False, name=None):
        yield "; ".join(
            f"{name}: {value}" for name, value in zip(part.fields, values, strict=True) if value is not None
        )


def _suffix(document: DocumentFound) -> str:
    suffix = PurePosixPath(document.file.segments[-1]).suffix.lower()
    return suffix if _SUFFIX.fullmatch(suffix) else ".bin"
