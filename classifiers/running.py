"""Reads one running text by rule: what stands in it, whose it is, and what its layout tells.

Each step takes the findings of the one before: values by their form and names, without what is a part of a code or a
label; then facts, which count where somebody is named; then what only rows, labels and the lines of a form tell. Of
overlapping readings the best is kept, with the words that belong to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .base import MIN_SCORE, Finding, Language
from .code import without_identifiers
from .columns.names import NameReader
from .details import laid_out
from .extending import whole_facts
from .forms.aligned import Squeezed, squeezed
from .forms.below import beside_labels
from .forms.labels import labelled, without_own_labels
from .forms.particulars import particulars
from .forms.payrows import at_the_end_of_rows
from .forms.work import of_their_work
from .mistaken import without_mistaken
from .notes import told_in_notes
from .opaque import outside_tokens
from .patterns import PatternScan
from .readings import best_readings
from .recognizers.personal import PersonalRecognizer
from .recognizers.terms import TermRecognizer
from .recognizers.told import ToldRecognizer
from .records import recorded
from .whose.beside_names import beside_names
from .whose.side_by_side import side_by_side
from .whose.terms_about import about_persons, in_forms_of, told_of_named

_ASKED = frozenset({"HOBBY", "EVALUATION", "SALARY", "UK_NINO", "NATIONAL_ID"})
"""What forms ask of nobody but a person; a firm has a loan, and a list of fields an age, too."""


class RunningText:
    """Reads running texts with one scan's recognizers; made once, used for many texts."""

    def __init__(self, scan: PatternScan) -> None:
        self._scan = scan
        told = [r for r in scan.recognizers if isinstance(r, ToldRecognizer)]
        self._told = {r.label: r.sure for r in told}
        self._offices = {r.label for r in told if r.LIKE_NAMES}
        self._terms = {r.label for r in scan.recognizers if isinstance(r, TermRecognizer)}
        self._personal = {r.label for r in scan.recognizers if isinstance(r, PersonalRecognizer)}
        self._naming = {r.label: r.naming for r in scan.recognizers if r.naming}

    def findings(self, text: str, language: Language, named: Sequence[Finding], min_score: float) -> list[Finding]:
        """What the text holds, in order of place and none overlapping; `named` is what the tagger of names found."""
        form = squeezed(beside_labels(text))
        found = self._values(text, form, named)
        found = self._of_persons(text, language, found)
        found = self._laid_out(text, form, found)
        return whole_facts(text, best_readings(side_by_side(text, found), min_score))

    def _values(self, text: str, form: Squeezed, named: Sequence[Finding]) -> list[Finding]:
        """Names, and what a form or a field of a record tells; without what is a part of something else."""
        records = recorded(text, self._scan)
        found = list(at_the_end_of_rows(text, form.placed(self._scan.findings(form.text))))
        found = [f for f in found if not records.is_label(f)] + [f for f in named if not records.denies(f)]
        found = [*without_identifiers(text, outside_tokens(text, found)), *records.findings]
        found = without_own_labels(text, found, self._naming)
        return without_mistaken(text, found, self._offices, self._terms)

    def _of_persons(self, text: str, language: Language, found: list[Finding]) -> list[Finding]:
        """The findings; terms and facts count where they are somebody's, and what stands beside somebody is added."""
        found = about_persons(text, found, self._terms, self._told)
        found = told_of_named(text, found, self._told, self._personal)
        found = beside_names(text, found)
        found = in_forms_of(particulars(text, found))
        return told_in_notes(text, language, found, self._told, self._terms)

    def _laid_out(self, text: str, form: Squeezed, found: Sequence[Finding]) -> list[Finding]:
        """The findings, with what rows and labels tell besides."""
        found = [*found, *of_their_work(form.spread, found), *laid_out(text, found)]
        return [*found, *_asked(text, labelled(form.spread, NameReader.shared()), found)]


def _asked(text: str, labels: Iterable[Finding], found: Sequence[Finding]) -> list[Finding]:
    """The values behind labels of somebody alone, where nothing else was found and no program declares them."""
    taken = [f for f in found if f.score >= MIN_SCORE]
    asked = [f for f in labels if f.entity_type in _ASKED and not any(_overlap(f, other) for other in taken)]
    return without_identifiers(text, asked) if asked else []


def _overlap(one: Finding, other: Finding) -> bool:
    return one.start < other.end and other.start < one.end
