"""Finds all personal data of one text: patterns, names and addresses, in the language it is written in.

A text that is one value alone is judged as a cell: form and checksum suffice, and every type that fits is reported.
In running text weak checksums need context, and of overlapping readings the best is kept.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING, Literal, Protocol, cast

from .base import LANGUAGES, Finding, Language
from .code import without_identifiers
from .columns.names import NameReader
from .details import laid_out
from .extending import whole_facts
from .forms.aligned import squeezed
from .forms.below import beside_labels
from .forms.labels import is_label, labelled, without_own_labels
from .forms.options import NAMES as _NAMES
from .forms.options import without_options
from .forms.particulars import particulars
from .forms.payrows import at_the_end_of_rows
from .forms.work import of_their_work
from .matching.lazily import lazily
from .matching.prefilter import Sign
from .matching.unseen import Seen
from .notes import told_in_notes
from .opaque import outside_tokens
from .patterns import PatternScan, encodable
from .recognizers.personal import PersonalRecognizer
from .recognizers.terms import TermRecognizer
from .recognizers.told import ToldRecognizer
from .records import recorded
from .whose.beside_names import beside_names
from .whose.side_by_side import side_by_side
from .whose.terms_about import about_persons, in_forms_of, told_of_named

if TYPE_CHECKING:
    from presidio_analyzer import EntityRecognizer

MIN_SCORE = 0.5
"""Below it a finding is a possibility, not worth a person's time without more evidence."""
LONGEST_VALUE = 120
"""A longer text is never one value alone."""
WINDOW, OVERLAP = 200_000, 2_000
"""Characters that the name tagger is given at a time, and how far the next part reaches back."""

_NO_PLACE = re.compile("[A-Za-z][0-9]{0,2}|(?:Voll|Teil)zeit")
"""What only looks like a place: `Dutch (A2)`, `in Vollzeit`."""
_SECTION = re.compile(r"^[ \t]*([A-Z])\.[ ]{1,3}[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ '’/()\-]{3,60}$", re.MULTILINE)
_LETTERED = Sign(r"(?m)^[ \t]*[A-Z]\. {1,3}[^\x00-@\[-\x7f]")
"""What such a line begins with: most texts have none, which `re2` tells in a tenth of the time."""
GUESSED = 0.15
"""By so much a tagged name ranks lower than a form or label of the same score."""
_CALLED = 0.75
"""A name that what stands beside it tells, which nobody works at: `the interview held by Goodfellow`."""
_GUESSED = frozenset({"PERSON", "LOCATION", "ORGANIZATION"})
_HEALTH = frozenset({"HEALTH", "DISABILITY"})
_ARTICLES = frozenset({"", "a", "an", "un", "une", "een", "ein", "eine"})
_NO_OFFICES = frozenset({"PERSON", "FAMILY_NAME", "GIVEN_NAME", "LOCATION", "HEALTH", "HOBBY"})
"""What the same word is elsewhere."""
_ASKED = frozenset({"HOBBY", "EVALUATION", "SALARY", "UK_NINO", "NATIONAL_ID"})
"""What forms ask of nobody but a person; a firm has a loan, and a list of fields an age, too."""
_CONTAINERS = frozenset({"POSTAL_ADDRESS", "MRZ", "USER_AGENT"})
"""Types whose parts would be findings of their own; the whole is kept."""


class Tagger(Protocol):
    """Finds names and addresses in texts."""

    def find_many(self, texts: Iterable[str]) -> list[list[Finding]]:
        """PERSON, POSTAL_ADDRESS and its parts, LOCATION; one list a text."""


@dataclass(frozen=True)
class Analysis:
    """What one text holds."""

    language: Language
    findings: tuple[Finding, ...]
    """In order of place; offsets count characters of the text as given."""
    alone: bool = False
    """The text was judged as one value."""
    not_run: tuple[str, ...] = ()
    """What should have looked at the text and could not."""


class Analyzer:
    """Patterns, names and language together; made once, used for many texts."""

    def __init__(
        self, scan: PatternScan | None = None, *, names: bool = True, voters: Sequence[EntityRecognizer] = ()
    ) -> None:
        """`voters` are further judges of names, each heard in its own language: see `names.voters`."""
        self.scan = scan or PatternScan.shared()
        self._names = names
        self._voters = tuple(voters)
        self._terms = {r.label for r in self.scan.recognizers if isinstance(r, TermRecognizer)}
        self._told = {r.label: r.sure for r in self.scan.recognizers if isinstance(r, ToldRecognizer)}
        self._naming = {r.label: r.naming for r in self.scan.recognizers if r.naming}
        self._like_names = {r.label for r in self.scan.recognizers if isinstance(r, ToldRecognizer) and r.LIKE_NAMES}
        self._personal = {r.label for r in self.scan.recognizers if isinstance(r, PersonalRecognizer)}

    def analyze(
        self, text: str, language: Language | Literal["auto"] = "auto", min_score: float = MIN_SCORE
    ) -> Analysis:
        """What the text holds, with a score of `min_score` or more."""
        return next(iter(self.analyze_many([text], language, min_score)))

    def analyze_many(
        self, texts: Iterable[str], language: Language | Literal["auto"] = "auto", min_score: float = MIN_SCORE
    ) -> list[Analysis]:
        """As `analyze`, for each of many texts, in order: faster, where they are short."""
        seen = [Seen.of(encodable(text)) for text in texts]
        clean = [each.text for each in seen]
        values = [self._value(text) for text in clean]
        running = [at for at, alone in enumerate(values) if not any(f.score >= MIN_SCORE for f in alone)]
        spoken = [self._language(text) if language == "auto" else language for text in clean]
        named = dict(zip(running, self._named([(clean[at], spoken[at]) for at in running]), strict=True))
        found = [
            self._analysis(text, spoken[at], values[at], named.get(at), min_score) for at, text in enumerate(clean)
        ]
        return [
            one if of.places is None else replace(one, findings=tuple(map(of.placed, one.findings)))
            for one, of in zip(found, seen, strict=True)
        ]

    def _value(self, text: str) -> list[Finding]:
        """What the text is, if it is one value and nothing else; a value with its label is a running text."""
        size = len(text.strip())
        return [f for f in self.scan.value(text) if f.end - f.start == size] if 0 < size <= LONGEST_VALUE else []

    def _analysis(
        self, text: str, spoken: Language, alone: list[Finding], named: list[Finding] | None, min_score: float
    ) -> Analysis:
        """All findings of a text; `named` is None where it is a value alone."""
        kept = [f for f in alone if f.score >= min_score]
        if named is not None:
            taken = {(f.start, f.end, f.entity_type) for f in kept}
            form = squeezed(beside_labels(text))
            records = recorded(text, self.scan)
            every = list(at_the_end_of_rows(text, form.placed(self.scan.findings(form.text))))
            every = [f for f in every if not records.is_label(f)] + [f for f in named if not records.denies(f)]
            both = [*without_identifiers(text, outside_tokens(text, every)), *records.findings]
            both = without_own_labels(text, list(both), self._naming, MIN_SCORE)
            found = about_persons(text, self._without_mistaken(text, both), self._terms)
            found = beside_names(text, told_of_named(text, found, self._told, self._personal))
            found = in_forms_of(particulars(text, found))
            found = told_in_notes(text, spoken, found, self._told, self._terms)
            found = [*found, *of_their_work(form.spread, found, MIN_SCORE), *laid_out(text, found)]
            found += _unmet(text, labelled(form.spread, NameReader.shared()), found)
            running = whole_facts(text, best_readings(side_by_side(text, found), min_score))
            kept += [f for f in running if (f.start, f.end, f.entity_type) not in taken]
            whole = text.strip()  # once: of a long text it is a copy
            kept = [f for f in without_options(text, kept, _is_given) if not _is_unheard(text, whole, f)]
            kept = [_town_alone(text, whole, f) for f in kept]
            if not kept and self.tagger and (given := import_module("classifiers.names").lone_given_name(text)):
                kept = [f for f in (given,) if f.score >= min_score]
        return Analysis(spoken, tuple(sorted(kept, key=_place)), bool(alone), self.not_run)

    @lazily
    def tagger(self) -> Tagger | None:
        """The tagger of names and addresses, if it is installed and wanted."""
        if not self._names:
            return None
        try:
            return cast(Tagger, import_module("classifiers.names").NameTagger())
        except (ImportError, AttributeError):
            return None

    @property
    def not_run(self) -> tuple[str, ...]:
        """What is missing, in words; empty if all rules and models run."""
        return () if self.tagger or not self._names else ("names and addresses: the tagger is not installed",)

    def _without_mistaken(self, text: str, findings: Iterable[Finding]) -> list[Finding]:
        """The findings without labels for places, titles of sections (`A. VERZEKERINGNEMER`), offices for names or for
        terms (`Mein Bruder ist Koch`), and terms of health for names: `off with Covid`."""
        found = [f for f in findings if not (f.entity_type == "LOCATION" and _no_place(text, f))]
        found = [f for f in found if f.entity_type not in _NAMES or not _is_within_code(text, f)]
        found = [f for f in found if f.entity_type not in _NAMES or not _begins_in_code(text, f)]
        sections = _sections(text)
        found = [f for f in found if f.start not in sections or f.entity_type not in _NAMES or not _is_title(text, f)]
        offices = {f.end: f.start for f in found if f.recognizer in self._like_names and f.score >= MIN_SCORE}
        found = [f for f in found if f.entity_type not in _NO_OFFICES or not _is_office(text, f, offices)]
        named = {f.start for f in found if f.entity_type == "PERSON" and f.score >= _CALLED}
        found = [f for f in found if f.entity_type != "EMPLOYER" or f.start not in named]
        ill = {(f.start, f.end) for f in found if f.recognizer in self._terms and f.entity_type in _HEALTH}
        return [f for f in found if not (f.entity_type in _NAMES and (f.start, f.end) in ill and _unknown(text, f))]

    def _named(self, texts: Sequence[tuple[str, Language]]) -> list[list[Finding]]:
        """The names and addresses of each text; short texts go to the tagger together."""
        if self.tagger is None:
            return [[] for _ in texts]
        short = self.tagger.find_many([text if len(text) <= WINDOW else "" for text, _ in texts])
        return [
            [*(found if len(text) <= WINDOW else self._in_windows(self.tagger, text)), *self._voted(text, language)]
            for (text, language), found in zip(texts, short, strict=True)
        ]

    @staticmethod
    def _in_windows(tagger: Tagger, text: str) -> list[Finding]:
        """What the tagger finds in a long text, which it is given in overlapping parts."""
        found: dict[tuple[int, int, str], Finding] = {}
        for base in range(0, len(text), WINDOW - OVERLAP):
            for finding in tagger.find_many([text[base : base + WINDOW]])[0]:
                moved = _moved(finding, base) if base else finding
                found.setdefault((moved.start, moved.end, moved.entity_type), moved)
            if base + WINDOW >= len(text):
                break
        return list(found.values())

    def _voted(self, text: str, language: Language) -> Iterator[Finding]:
        for voter in self._voters:
            if text.strip() and voter.supported_language == language:
                for hit in voter.analyze(text, ["PERSON"], None):  # type: ignore[arg-type]
                    yield Finding(hit.start, hit.end, hit.entity_type, hit.score, str(voter.id))

    @staticmethod
    def _language(text: str) -> Language:
        try:
            found = import_module("classifiers.language").identify(text[:20_000])
        except (ImportError, AttributeError):
            return "en"
        return found if found in LANGUAGES else "en"


def _moved(finding: Finding, by: int) -> Finding:
    f = finding
    return Finding(f.start + by, f.end + by, f.entity_type, f.score, f.recognizer, f.subtype, f.checked)


def best_readings(findings: Iterable[Finding], min_score: float = 0.0) -> list[Finding]:
    """Of overlapping findings the best: by score, then by length; what lies inside a whole goes with it."""
    places = _Places()
    ranked = sorted((f for f in findings if f.score >= min_score), key=_rank)
    return sorted((f for f in ranked if places.take(f.start, f.end)), key=_place)


class _Places:
    """Which stretches of a text are taken, in order, none overlapping."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def take(self, start: int, end: int) -> bool:
        """Take the stretch unless a part of it is taken."""
        position = bisect_left(self._starts, end)
        if position and self._ends[position - 1] > start:
            return False
        self._starts.insert(position, start)
        self._ends.insert(position, end)
        return True


def _is_within_code(text: str, finding: Finding) -> bool:
    """Letters between digits, or one letter over and over: `5493001KJTIIGC8Y1R12`, `TT.MM.JJJJ`."""
    start, end = finding.start, finding.end
    between = text[start - 1 : start].isdigit() and text[end : end + 1].isdigit()
    return between or (end - start > 2 and text[start:end] == text[start] * (end - start))


def _begins_in_code(text: str, finding: Finding) -> bool:
    """What seems an initial is the end of a class or a flat: `uit 6B. Mama werkt`; not in `3J. Müller`."""
    start, end = finding.start, finding.end
    if not text[start - 1 : start].isdigit() or text[start + 1 : start + 2] != ".":
        return False
    lexicon = import_module("classifiers.names").Lexicon.shared()
    return int(lexicon.family_grade(text[start + 2 : end].strip().lower())) < 2


def _unmet(text: str, labels: Iterable[Finding], found: Sequence[Finding]) -> list[Finding]:
    """The values behind labels of somebody alone, where nothing else was found and no program declares them."""
    taken = [f for f in found if f.score >= MIN_SCORE]
    asked = [
        f for f in labels if f.entity_type in _ASKED and not any(f.start < t.end and t.start < f.end for t in taken)
    ]
    return list(without_identifiers(text, asked)) if asked else []


def _no_place(text: str, finding: Finding) -> bool:
    """The label of a form, the letter of a level, or how long one works: `Essen: vegetarisch`, `Dutch (A2)`."""
    none = _NO_PLACE.fullmatch(text, finding.start, finding.end)
    return none is not None or is_label(text, finding.start, finding.end)


def _sections(text: str) -> set[int]:
    """Where lines in capitals are numbered by letters, one after another as in a form: `A. …`, and later `B. …`."""
    lines = list(_SECTION.finditer(text)) if _LETTERED.is_in(text) else []
    letters = {line[1] for line in lines}
    return {line.start(1) for line in lines if letters & {chr(ord(line[1]) - 1), chr(ord(line[1]) + 1)}}


def _is_title(text: str, finding: Finding) -> bool:
    """Whether no lexicon has any word behind the letter for a name."""
    lexicon = import_module("classifiers.names").Lexicon.shared()
    words = text[finding.start + 2 : finding.end].lower().split()
    return not any(lexicon.given_grade(word) or lexicon.family_grade(word) for word in words)


def _is_office(text: str, finding: Finding, offices: Mapping[int, int]) -> bool:
    """Whether the same words are an office, with an article or without; `offices` are by their end."""
    start = offices.get(finding.end)
    return start is not None and text[finding.start : start].strip().lower() in _ARTICLES


def _unknown(text: str, finding: Finding) -> bool:
    """Whether no lexicon has it for a name."""
    lexicon, word = import_module("classifiers.names").Lexicon.shared(), text[finding.start : finding.end].lower()
    return not (lexicon.given_grade(word) or lexicon.family_grade(word))


def _is_given(word: str) -> bool:
    """Whether a lexicon has it for a given name, or for a family name that is frequent."""
    lexicon = import_module("classifiers.names").Lexicon.shared()
    return bool(lexicon.given_grade(word.lower()) > 1 or lexicon.family_grade(word.lower()) > 1)


def _is_unheard(text: str, whole: str, finding: Finding) -> bool:
    """Whether a name is the whole of the text, one word that no lexicon has: as likely a spice or a language as
    somebody."""
    alone = finding.end - finding.start == len(whole) and not any(map(str.isspace, whole))
    return alone and finding.entity_type in _NAMES and _unknown(text, finding)


def _town_alone(text: str, whole: str, finding: Finding) -> Finding:
    """A place that is the whole of the text is the town of an address; in a sentence it is any place."""
    if finding.entity_type != "LOCATION" or text[finding.start : finding.end] != whole:
        return finding
    known = import_module("classifiers.names").Lexicon.shared().is_place(whole)
    return replace(finding, entity_type="CITY") if known else finding


def _rank(finding: Finding) -> tuple[bool, float, int, int, str]:
    whole = finding.entity_type in _CONTAINERS and finding.score >= MIN_SCORE
    # what a tagger has guessed gives way to what a label says (`état civil : Marié`)
    score = finding.score - GUESSED if finding.entity_type in _GUESSED else finding.score
    return not whole, -score, finding.start - finding.end, finding.start, finding.entity_type


def _place(finding: Finding) -> tuple[int, int, float, str]:
    return finding.start, finding.end, -finding.score, finding.entity_type
