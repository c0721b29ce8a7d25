"""Finds persons and postal addresses in running text of four languages."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain, islice

import numpy as np

from ..base import Finding, Language
from ..language import identify
from ..matching.prefilter import Sign
from .addresses.finding import RULES_NAME, find_addresses
from .cues.cells import THING_HEADS, in_columns, may_be_person, under_things
from .cues.flowing import flowed
from .cues.forms import form_names
from .cues.seats import unseated
from .entry import Bit
from .folding import fold
from .judging.batch import Batch, Places, Seen, token_starts
from .judging.judge import Judge
from .judging.repair import Repair
from .lexicon import Lexicon
from .lists.countries import is_country
from .lists.ordinary import KIN
from .lists.peoples import PEOPLES
from .lists.stations import is_nobody
from .model.decode import CALLED, Entity, entities
from .model.labels import begin, inside
from .model.network import WINDOW, Vocabulary, Weights, probabilities
from .model.second import Read, SecondLook
from .things.eponyms import THINGS
from .things.fillers import is_filler
from .tokens import surfaces
from .words import LABELS, LEGAL_FORMS, MONTHS_DAYS, TRADES, is_street_word

_CORE, _MARGIN = 60_000, 300
"""Characters judged at a time, and how many more are seen on either side."""
_TOWN_PARTS = frozenset({"POSTAL_CODE", "CITY"})
_CODE_AND_TOWN = re.compile(r"(?:[^\W\d_]+:?[ ])?\d{4,5}(?:[ ][^\W\d_][\w'’-]*){1,3}")
_LINE = re.compile(r"[^\d]+,?[ ](?:bus|tram|ligne|lijn|linie|metro|métro|u-bahn|s-bahn)[ ]\d{1,4}", re.IGNORECASE)
"""A stop, and what calls there."""
_YEAR_AND_NAME = re.compile(r"(?:1[6-9]|20)\d\d(?:[ ](?:[A-Z]\.|[A-ZÀ-Þ][\w'’-]+)){1,3}")
_IN_A_CODE = re.compile(r"\.[a-z]{1,5}(?![^\W_])|_\w|\.[A-Z][a-z]+(?![\w.])|[(\[]\)|/\w+[./]")
"""Behind the name of a file, a module or a site, which is no person's: `Martin.java`, `Pascal.Unit`."""
_INITIAL_AND_DAY = re.compile(r"R\. [A-ZÀ-Þ][\w'’-]+ [0-3]?\d/[01]?\d")
_JOINING = frozenset("._([/")
_DIGIT = re.compile("[0-9]")
_SITE = re.compile(r"\.(?:com|net|org|info|biz|eu|be|fr|nl|de|lu|ch|at|co\.uk|io)(?![\w-])")
"""Behind a name in lower case: `finke.net` is a firm's."""
_NO_PERSONS = LEGAL_FORMS | TRADES | LABELS | MONTHS_DAYS | THINGS
_PERSON = [begin("PER"), inside("PER")]
_ROWS = 2
"""Ends of lines of a table at least."""
_COURT_WORDS = (
    "BGH|BVerfG|BAG|BGB|StGB|ZPO|Kläger|Klägerin|Beklagte|Beklagten|Angeklagte|Angeklagten|Zeugen|Zeugin|Revision|"
    "Urteil vom|Senat|Amtsgericht|Landgericht|Berufung|prévenu|arrêt|partie civile|requérant|requérante|la cour|"
    "tribunal|jugement|greffier|greffière|verdachte|beklaagde|rechtbank|eiser|verweerder|het hof|griffier|raadsheer|"
    "vonnis|appellant|plaintiff|respondent|claimant|District Judge"
)
_LEGAL = re.compile(rf"§ ?\d|(?<!\w)(?:{_COURT_WORDS})(?!\w)")
_COURTS = Sign(f"§|{_COURT_WORDS}")
"""Without one of these the expression need not be tried, which would take longer than all other rules."""
RULES = "45"
"""Raised with every change of rule that may change a verdict."""
_GOD = ("Jéhovah", "Jehovah", "Jehova", "Jehovas", "Jehova's")
"""Whose witnesses are none of a name: `témoin de Jéhovah`."""


class NameTagger:
    """The trained tagger with the address rules around it. Not for use by several threads at once."""

    version: str = f"{Weights.published()}+rules.{RULES}"
    """Of model and rules: a verdict is redone when it changes."""

    def __init__(
        self,
        lexicon: Lexicon | None = None,
        weights: Weights | None = None,
        judge: Judge | None = None,
        second: SecondLook | None = None,
    ) -> None:
        self._lexicon = lexicon or Lexicon.shared()
        self._judge = judge or Judge.shared()
        self._weights = weights or Weights.shared()
        self._vocabulary = Vocabulary(self._weights, self._lexicon)
        self._second = second or SecondLook.shared()
        if weights is not None:
            self.version = f"{weights.version}+rules.{RULES}"

    @staticmethod
    @lru_cache(maxsize=1)
    def shared() -> NameTagger:
        """The tagger of this process, loaded when first asked for."""
        return NameTagger()

    def find(self, text: str, language: Language | None = None) -> list[Finding]:
        """Persons (`PERSON`), whole addresses (`POSTAL_ADDRESS`), streets (`STREET_ADDRESS`), postcodes with towns
        (`POSTAL_CODE`, `CITY`), other places (`LOCATION`).

        One model serves the four languages, so `language` is not needed; it is taken for the sake of callers that
        treat all recognizers alike.
        """
        if len(text) <= _CORE + 2 * _MARGIN:
            return self._chunk(text)
        found: list[Finding] = []
        for start in range(0, len(text), _CORE):
            low = max(0, start - _MARGIN)
            part = self._chunk(text[low : start + _CORE + _MARGIN])
            found += [f.moved(low) for f in part if start <= f.start + low < start + _CORE]
        return found

    def find_many(self, texts: Iterable[str], language: Language | None = None) -> list[list[Finding]]:
        """As `find`, for each of many texts: the same findings, several times as fast where the texts are short."""
        found: list[list[Finding]] = []
        batch: list[str] = []
        size = 0
        for text in texts:
            if batch and size + len(text) > _CORE:
                found += self._batch(batch)
                batch, size = [], 0
            batch.append(text)
            size += len(text)
        return found + self._batch(batch)

    def _batch(self, texts: Sequence[str]) -> list[list[Finding]]:
        """Texts end to end, with edges between them so that none sees its neighbour."""
        if any(len(text) > _CORE + 2 * _MARGIN for text in texts):
            return [self.find(text) for text in texts]
        parts = [surfaces(flowed(text)) for text in texts]
        flat = parts[0] if len(parts) == 1 else list(chain.from_iterable(parts))
        counts = np.fromiter(map(len, parts), dtype=np.int64, count=len(parts))
        first = (counts + WINDOW).cumsum() - counts  # each text begins after so many edges
        place = np.arange(len(flat)) + (first - counts.cumsum() + counts).repeat(counts)
        spread = np.zeros(int((counts + WINDOW).sum()), dtype=np.int32)
        spread[place], lengths = self._vocabulary.read(flat)
        at = self._vocabulary.open(spread).nonzero()[0]
        hidden = self._vocabulary.hidden(spread, at)
        said, text = probabilities(self._weights, hidden), first.searchsorted(at, side="right") - 1
        read = Read(spread, at, hidden, said, text, first, first + counts)
        chances = self._second.chances(self._vocabulary, read)
        person = np.zeros(len(spread), dtype=np.float32)
        person[at] = chances[:, _PERSON].sum(axis=1)
        starts = np.zeros(len(spread), dtype=np.int64)
        starts[place] = token_starts(lengths, counts)
        # edges part the texts: no entity runs over one
        found = entities(at, chances, self._weights.transitions)
        batch = Batch(self._vocabulary, spread, starts, person, found)
        seen = [batch.between(low, low + count) for low, count in zip(first.tolist(), counts.tolist(), strict=True)]
        named = self._persons(batch, [self._repair(text, one) for text, one in zip(texts, seen, strict=True)], seen)
        return [self._merged(text, one, of) if text else [] for text, one, of in zip(texts, seen, named, strict=True)]

    def _repair(self, text: str, seen: Seen) -> Repair:
        french = "M. " in text and identify(text) == "fr"
        barred = frozenset(at for e in seen.entities if e.kind in ("ORG", "ADR") for at in range(e.start, e.end))
        legal = _COURTS.is_in(text) and _LEGAL.search(text) is not None
        found = seen.titles, legal, seen.breaks, seen.places, seen.doubtful, seen.pairs
        return Repair(seen.words, self._lexicon, seen.person, french, barred, *found)

    def _persons(self, batch: Batch, repairs: Sequence[Repair], texts: Sequence[Seen]) -> Iterator[list[Entity]]:
        """The persons of each text; whoever may be one in any of them is judged at once."""
        found = [
            repair.candidates(self._people(seen)) if seen.words else []
            for repair, seen in zip(repairs, texts, strict=True)
        ]
        scores = iter(self._judge.scores(batch.named(texts, found), self._lexicon).tolist() if any(found) else ())
        for repair, candidates in zip(repairs, found, strict=True):
            yield repair.persons(candidates, list(islice(scores, len(candidates)))) if candidates else []

    def _people(self, seen: Seen) -> list[Entity]:
        """Whom the network found, without the towns that they are in office for."""
        found = (unseated(e, seen.words, self._lexicon) for e in seen.entities if e.kind == "PER")
        return [entity for entity in found if entity.end > entity.start]

    def _in_columns(self, text: str, found: Sequence[Finding]) -> Iterator[Finding]:
        """Persons in the cells of a column of persons."""
        named = [f for f in found if f.entity_type == "PERSON"] if text.count("\n") > 1 else []
        persons = sorted((f.start, f.end) for f in named)
        if not persons:
            return
        for start, end in in_columns(text, persons):
            words = text[start:end].split()
            if may_be_person(text[start:end]) and not any(map(self._is_no_name, words)):
                yield Finding(start, end, "PERSON", CALLED, "vigie_names")

    def _is_no_name(self, word: str) -> bool:
        """A legal form, a trade, a place or an ordinary word that nobody is called."""
        folded = fold(word)
        bits = self._lexicon.folded_bits(folded)
        if folded.replace(".", "") in _NO_PERSONS:
            return True
        unnamed = not bits & (Bit.GIVEN | Bit.FAMILY)
        return bool(bits & Bit.COUNTRY) or (unnamed and bool(bits & (Bit.ANY_WORD | Bit.ANY_PLACE)))

    def _borne(self, text: str, finding: Finding | None) -> Finding | None:
        """The finding, unless nobody is called so: a country is a place, the Latin that fills a page is nothing, and
        a word for a relative alone (`unser lieber Vater`, `Maman a téléphoné`) is no name."""
        if finding is None or finding.entity_type != "PERSON":
            return finding
        said = text[finding.start : finding.end]
        if is_country(said, self._lexicon):
            return replace(finding, entity_type="LOCATION")
        if said.endswith(_GOD):
            return None
        if is_nobody(said) and not self._lexicon.folded_bits(fold(said)) & (Bit.GIVEN | Bit.FAMILY):
            return None  # `Herr Kommissar`, `the Mortgagor`
        return None if fold(said) in KIN or is_filler(text, finding.start, finding.end) else finding

    def _chunk(self, text: str) -> list[Finding]:
        return self._batch([text])[0]

    def _merged(self, text: str, seen: Seen, persons: Sequence[Entity]) -> list[Finding]:
        """What one text holds, from what the network says of it and by rule."""
        wanted = seen.streets or _DIGIT.search(text)
        addresses = find_addresses(text, seen.streets, self._lexicon) if wanted else []
        addresses = [f for f in addresses if not _is_absence(text, f)]
        result = list(addresses)
        towns = [f for f in addresses if f.entity_type in _TOWN_PARTS]
        ends = [town.end for town in towns]
        for entity in chain([e for e in seen.entities if e.kind != "PER"], persons):
            start = int(seen.starts[entity.start])
            end = _end_of(text, seen.starts, entity.end - 1)
            finding = self._borne(text, _finding(entity, start, end, text))
            if finding is not None and not (entity.kind == "ADR" and _is_town(start, end, towns, ends)):
                result.append(finding)
        things = not THING_HEADS.isdisjoint(seen.words)
        result = _without_things(text, result) if things else result
        result += self._in_columns(text, result)
        asked = form_names(text, seen.heads, self._lexicon) if seen.heads else []
        asked = _without_things(text, asked) if things else asked
        starts = [finding.start for finding in asked]
        return _without_overlaps([*asked, *(f for f in result if not _within(f, asked, starts))])


def _is_absence(text: str, finding: Finding) -> bool:
    """Whether an English list says who was away when, rather than *rue* and number: `R. Pillai 9/2 unpaid leave`."""
    return _INITIAL_AND_DAY.fullmatch(text, finding.start, finding.end) is not None and identify(text) == "en"


def _end_of(text: str, starts: Places, at: int) -> int:
    """Where a token ends, which may be over the end of a line: its blank is not its own."""
    start, stop = int(starts[at]), int(starts[at + 1]) if at + 1 < len(starts) else len(text)
    return start + len(text[start:stop].rstrip())


def _finding(entity: Entity, start: int, end: int, text: str) -> Finding | None:
    score = round(entity.score, 3)
    joined = text[end : end + 1] in _JOINING and text[start].isupper()
    if entity.kind == "PER" and joined and _IN_A_CODE.match(text, end):
        return None
    if entity.kind == "PER" and text[start].islower() and _SITE.match(text, end):
        return None
    if entity.kind == "PER":
        end -= text[end - 1] in "'’" and text[end : end + 1] == "s"  # `Noah T's dad`
        return Finding(start, end, "PERSON", score, "vigie_names")
    if entity.kind == "LOC":
        sure = score >= (0.98 if text[start].islower() else 0.5) and fold(text[start:end]) not in PEOPLES
        return Finding(start, end, "LOCATION", score, "vigie_names") if sure else None
    cut = text[max(0, start - 1) : start].isalnum() or text[end : end + 1].isalnum()  # a part of a code
    if (
        entity.kind == "ADR"
        and score >= 0.6
        and not cut
        and _may_be_street(text[start:end])
        and any(c.isdigit() for c in text[start:end])
        and end - start > 8
    ):
        return Finding(start, end, "STREET_ADDRESS", score, "vigie_names")
    return None


def _may_be_street(value: str) -> bool:
    """Neither a year with a name (`1996 Charles Blake`) nor the number of a ticket (`GH 23011`), nor a postcode with
    its town (`Totaal 7944 Gent`)."""
    words = re.findall(r"[^\W\d_]+", value)
    if " " not in value and not any(map(is_street_word, words)):
        return False  # `NL742158525B80`, or a part of a UUID
    if _LINE.fullmatch(value):
        return False  # `Klosterplatz, Bus 722`
    if _YEAR_AND_NAME.fullmatch(value) or (_CODE_AND_TOWN.fullmatch(value) and not any(map(is_street_word, words))):
        return False
    return any(len(word) > 2 and not word.isupper() for word in words) or (value.isupper() and len(words) > 1)


def _without_things(text: str, found: list[Finding]) -> list[Finding]:
    """Without the persons in columns of hosts, suppliers and the like."""
    if text.count("\n") < _ROWS or not any(f.entity_type == "PERSON" for f in found):
        return found
    cells = sorted(under_things(text))
    starts = [start for start, _ in cells]
    return [f for f in found if f.entity_type != "PERSON" or not _is_in(f, cells, starts)]


def _is_in(finding: Finding, cells: Sequence[tuple[int, int]], starts: Sequence[int]) -> bool:
    """Whether a finding begins in one of the cells and ends in one."""
    first, last = bisect_right(starts, finding.start), bisect_right(starts, finding.end - 1)
    return first > 0 and finding.start < cells[first - 1][1] and finding.end <= cells[last - 1][1]


def _within(finding: Finding, asked: Sequence[Finding], starts: Sequence[int]) -> bool:
    """Whether a form's label says better what stands there; `asked` begin at `starts`, in order, and are apart."""
    at = bisect_left(starts, finding.end)
    return at > 0 and finding.start < asked[at - 1].end


def _is_town(start: int, end: int, towns: Sequence[Finding], ends: Sequence[int]) -> bool:
    """Whether an address of the tagger's is no more than a postcode with its town; `ends` are where `towns` end."""
    first = last = bisect_left(ends, start)
    while last < len(towns) and towns[last].start < end:
        last += 1
    return last > first and start >= towns[first].start - 3 and end <= towns[last - 1].end + 3


def _without_overlaps(found: list[Finding]) -> list[Finding]:
    """Of two findings at one place the address of the rules stays, else the longer, else the surer."""
    kept: list[Finding] = []
    starts: list[int] = []
    order = sorted(
        found,
        key=lambda f: (
            f.recognizer != RULES_NAME or f.entity_type in _TOWN_PARTS,
            f.start - f.end,
            f.entity_type == "LOCATION",  # who is greeted like a town is a person
        ),
    )
    for finding in order:
        at = bisect_left(starts, finding.end)
        if at == 0 or kept[at - 1].end <= finding.start:
            kept.insert(at, finding)
            starts.insert(at, finding.start)
    return kept
