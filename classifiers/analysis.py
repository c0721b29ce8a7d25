"""Finds all personal data of one text: patterns, names and addresses, in the language it is written in.

A text that is one value alone is judged as a cell: form and checksum suffice, and every type that fits is reported.
In running text weak checksums need context, and of overlapping readings the best is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from .base import MIN_SCORE, Finding, Language
from .forms.options import without_options
from .language import identify
from .matching.lazily import lazily
from .matching.unseen import Seen
from .mistaken import as_whole_text, may_be_name
from .names import Lexicon, NameTagger, lone_given_name
from .names.voters.heard import heard
from .patterns import PatternScan, encodable
from .readings import in_order
from .running import RunningText

if TYPE_CHECKING:
    from presidio_analyzer import EntityRecognizer

LONGEST_VALUE = 120
"""A longer text is never one value alone."""
WINDOW, OVERLAP = 200_000, 2_000
"""Characters that the name tagger is given at a time, and how far the next part reaches back."""
_HEAD = 20_000
"""Characters by which the language of a text is told."""


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
        self, scan: PatternScan | None = None, *, voters: Sequence[EntityRecognizer] = (), not_run: Sequence[str] = ()
    ) -> None:
        """`voters` are further judges of names, each heard in its own language; `not_run` says which are missing."""
        self.scan = scan or PatternScan.shared()
        self.not_run = tuple(not_run)
        self._voters = tuple(voters)
        self._running = RunningText(self.scan)

    @classmethod
    def thorough(cls) -> Analyzer:
        """One in which every installed model votes on names too, at a twentieth of the speed."""
        from .names.voters.installed import installed_voters, missing_voters  # with Presidio, most of a second

        return cls(voters=installed_voters(), not_run=missing_voters())

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
        spoken = [identify(text[:_HEAD]) if language == "auto" else language for text in clean]
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
        self, text: str, language: Language, alone: list[Finding], named: list[Finding] | None, min_score: float
    ) -> Analysis:
        """All findings of a text; `named` is None where it is a value alone."""
        kept = [f for f in alone if f.score >= min_score]
        if named is not None:
            taken = {(f.start, f.end, f.entity_type) for f in kept}
            running = self._running.findings(text, language, named, min_score)
            kept += [f for f in running if (f.start, f.end, f.entity_type) not in taken]
            kept = as_whole_text(text, without_options(text, kept, may_be_name))
            if not kept and (given := lone_given_name(text)) and given.score >= min_score:
                kept = [given]
        return Analysis(language, tuple(in_order(kept)), bool(alone), self.not_run)

    @lazily
    def tagger(self) -> NameTagger:
        """The tagger of names and addresses."""
        return NameTagger()

    def _named(self, texts: Sequence[tuple[str, Language]]) -> list[list[Finding]]:
        """The names and addresses of each text; short texts go to the tagger together."""
        short = self.tagger.find_many([text if len(text) <= WINDOW else "" for text, _ in texts])
        return [
            self._with_votes(text, language, found if len(text) <= WINDOW else self._in_windows(text))
            for (text, language), found in zip(texts, short, strict=True)
        ]

    def _in_windows(self, text: str) -> list[Finding]:
        """What the tagger finds in a long text, which it is given in overlapping parts."""
        found: dict[tuple[int, int, str], Finding] = {}
        for base in range(0, len(text), WINDOW - OVERLAP):
            for finding in self.tagger.find_many([text[base : base + WINDOW]])[0]:
                moved = finding.moved(base)
                found.setdefault((moved.start, moved.end, moved.entity_type), moved)
            if base + WINDOW >= len(text):
                break
        return list(found.values())

    def _with_votes(self, text: str, language: Language, found: list[Finding]) -> list[Finding]:
        """The findings of the tagger, with the names that further judges tell and that are believed."""
        voters = [voter for voter in self._voters if voter.supported_language == language] if text.strip() else []
        if not voters:
            return found
        said = [
            [
                Finding(hit.start, hit.end, hit.entity_type, hit.score, str(voter.id))
                for hit in voter.analyze(text, ["PERSON"], None)  # type: ignore[arg-type]
            ]
            for voter in voters
        ]
        return [*found, *heard(text, said, found, Lexicon.shared())]
