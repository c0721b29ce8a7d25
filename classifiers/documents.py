"""The verdict on running text: what a document, or each member of a container, holds about persons.

Findings are counted, not kept. Special categories count only near a person, or in a document about one: a manual on
sick leave is no health data. An organisation's own published contacts do not make a price list personal.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from itertools import chain

from connectors import Locator, Passage
from connectors.locator import join_members

from .analysis import Analysis, Analyzer
from .aside import ASIDE, of_the_page
from .base import NAMES, Evidence, Finding, Tag
from .columns.names import NameReader
from .columns.years import latest_year
from .details import beside, details, occupations
from .forms.aligned import squeezed
from .forms.below import beside_labels
from .forms.labels import labelled
from .forms.layout import shapes, suggestions
from .kinds import READ, Kinds
from .names import personal_segment
from .taxonomy import Taxonomy
from .whose.about import NEAR, About, is_near, without_examples
from .whose.member import Member, MemberVerdict
from .whose.named import at_home, couples, families, in_parts, is_of_the_text, normal, signed
from .whose.people import DISTINCT, People

LONGEST_CELL = 2_000_000
"""Characters of a passage that are analysed at once."""
TOGETHER, MOST = 30_000, 200
"""Characters, and stretches of text, that are analysed together: short ones cost twice as much alone."""

_POINTS = {
    "PERSON": 0.6, "GIVEN_NAME": 0.5, "FAMILY_NAME": 0.6, "MAIDEN_NAME": 1.2, "DATE_OF_BIRTH": 1.5,
    "IBAN_CODE": 0.8, "EMAIL_ADDRESS": 0.9, "PHONE_NUMBER": 0.4, "POSTAL_ADDRESS": 0.4, "STREET_ADDRESS": 0.3,
    "SALARY": 0.7, "MARITAL_STATUS": 0.6, "IP_ADDRESS": 0.6, "PASSWORD": 1.0, "USERNAME": 0.6, "CREDIT_CARD": 1.2,
    "GENDER": 0.4, "IDENTITY_CARD": 1.2, "BE_IDENTITY_CARD": 1.2, "NL_IDENTITY_CARD": 1.2, "DE_ID_CARD": 1.2,
    "FR_IDENTITY_CARD": 1.2, "DRIVING_LICENCE": 1.2, "RESIDENCE_PERMIT": 1.2, "MRZ": 2.0, "EMPLOYEE_NUMBER": 0.8,
    "CUSTOMER_NUMBER": 0.4, "CHILD_NAME": 1.2, "PLACE_OF_BIRTH": 1.0, "LICENSE_PLATE": 0.6, "MAC_ADDRESS": 0.5,
    "SESSION_ID": 0.4, "PASSPORT": 1.2, "BE_PASSPORT": 1.2, "NL_PASSPORT": 1.2, "FR_PASSPORT": 1.2,
    "JOB_TITLE": 0.3, "NATIONALITY": 0.3,
}  # fmt: skip
_NUMBERS = {
    "DRIVING_LICENCE",
    "PASSPORT",
    "IDENTITY_CARD",
    "LICENSE_PLATE",
    "CUSTOMER_NUMBER",
    "EMPLOYEE_NUMBER",
    "INSURANCE",
}
"""What a label of theirs types holds no name: `HARTL 607185 DJ9KF`."""
_ADDRESS_PARTS = frozenset({"STREET_ADDRESS", "POSTAL_CODE", "CITY"})
"""They add nothing to the whole that they are read from."""
_PROSE = 120
"""Characters a line, above which a text is no list: an interview that names many."""
_TOGETHER = 0.3
"""A person and how to reach him or her."""
_AT_HOME = 0.8
"""A person with an address right behind the name: a bill to him or her is no bill of a company's."""
_NAMED = 0.6
"""A person's name in the path."""
_MOST = 3.0
"""No single type gives more than this."""
_ENOUGH = 1.2
_FEW = 4
"""Addresses of mail that an organisation gives of itself."""
_PUBLIC = 0.25
"""What is left of a contact that an organisation publishes of itself."""
_AUTHOR = re.compile(r"(?im)^(?:dc:)?(?:initial[ -]?)?(?:creator|author)s?\s*:\s*")
"""A property of a file that names who wrote it, whatever it is about."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_PLACES = _ADDRESS_PARTS | {"POSTAL_ADDRESS", "COUNTRY", "REGION", "PHONE_NUMBER", "FAX_NUMBER"}
_OF_FIRMS = {"contract", "invoice", "minutes", "report", "tender", "terms", "policy", "price_list", "presentation"}
"""Kinds in which an address is a firm's, if nobody is named."""


class DocumentClassifier:
    """Gathers the passages of one asset and judges them member by member."""

    def __init__(self, analyzer: Analyzer, taxonomy: Taxonomy, kinds: Kinds | None = None, path: str = "") -> None:
        self._analyzer = analyzer
        self._taxonomy = taxonomy
        self._about = About(taxonomy)
        self._kinds = kinds or Kinds.shared()
        self._names = NameReader.shared()
        self._path = path
        self._named = any(personal_segment(part) for part in path.split("/"))
        self._open: dict[tuple[str, ...], Member] = {}
        self._done: dict[tuple[str, ...], MemberVerdict] = {}
        self._waiting: list[tuple[Locator, str]] = []
        self._characters = 0

    def add(self, passage: Passage) -> None:
        """Look at a stretch of text, with others that came before it; its findings are counted and forgotten."""
        for start in range(0, max(1, len(passage.text)), LONGEST_CELL):
            text = passage.text[start : start + LONGEST_CELL]
            self._waiting.append((passage.locator, text))
            self._characters += len(text)
            if self._characters >= TOGETHER or len(self._waiting) >= MOST:
                self._read_waiting()

    def verdicts(self) -> Iterator[MemberVerdict]:
        """What each member holds, in order of reading."""
        self._read_waiting()
        self._close(keep=None)
        yield from self._done.values()

    def _read_waiting(self) -> None:
        waiting, self._waiting, self._characters = self._waiting, [], 0
        analyses = self._analyzer.analyze_many([text for _, text in waiting])
        for (locator, text), analysis in zip(waiting, analyses, strict=True):
            if locator.members not in self._open:
                self._close(keep=locator.members)
            member = self._open.setdefault(locator.members, Member())
            if text.strip():
                self._read(member, text, analysis, locator.place)

    def _read(self, member: Member, text: str, analysis: Analysis, place: str) -> None:
        properties = place == "properties"
        labels = list(labelled(squeezed(beside_labels(text)).spread, self._names))
        findings = [f for f in _merged(analysis.findings, labels) if not of_the_page(f, text, place)]
        findings = without_examples(text, findings)
        for finding in findings if len(member.senders) < DISTINCT else ():
            if finding.entity_type == "EMAIL_ADDRESS":
                member.senders.update(_WORD.findall(text[finding.start : finding.end].partition("@")[0].lower()))
        findings += signed(text, findings, member.senders)
        findings += details(text, findings)
        if properties:
            places = {match.end() for match in _AUTHOR.finditer(text)}
            member.authors += sum(f.entity_type == "PERSON" and f.start in places for f in findings)
        member.languages[analysis.language] += len(text) if place not in ASIDE else 0
        if member.characters < READ and place not in ASIDE:
            self._look(member, text, findings)
        member.characters += len(text)
        member.passages += 1
        member.latest = max(member.latest, latest_year(text))
        member.labels.update({finding.entity_type for finding in labels})
        for words in chain(in_parts(text, findings), couples(text, findings)):
            member.people.name(words)
        for family in families(text, findings):
            member.people.couple(family)
        member.homes += at_home(text, findings)
        anchors = self._about.places(findings, {f.entity_type for f in labels})
        for finding in findings:
            self._count(member, finding, text, anchors)
        for start, end, name in self._cues(text, findings) if anchors else ():
            if is_near(start, anchors) or is_near(start - NEAR, anchors):
                member.cues[name] += 1
                member.distinct.setdefault(name, set()).add(hash(text[start:end].lower()))

    def _look(self, member: Member, text: str, findings: Iterable[Finding]) -> None:
        """What tells the kind of document: its words, those of its first lines, its layout."""
        head = text[:READ]
        if not member.terms and not member.shapes:
            member.title.update(self._kinds.titles(head))
        member.terms.update(self._kinds.count(head))
        member.shapes.update(shapes(head, {f.start for f in findings if f.entity_type in ("PERSON", "FAMILY_NAME")}))
        if any(member.terms.get(term) for term in self._kinds.kinds["cv"].terms) or not member.passages:
            member.occupations += sum(1 for _ in occupations(head, anywhere=True))

    def _cues(self, text: str, findings: Iterable[Finding]) -> Iterator[tuple[int, int, str]]:
        yield from self._kinds.cues(text)
        for start, end in chain(occupations(text), beside(text, findings)):
            yield start, end, "JOB_TITLE"

    def _count(self, member: Member, finding: Finding, text: str, anchors: list[int]) -> None:
        name = finding.entity_type
        kind = self._taxonomy.get(name)
        if not kind.personal and name != "BE_ENTERPRISE_NUMBER":
            return
        value = text[finding.start : finding.end]
        member.counts[name] += 1
        seen = member.distinct.setdefault(name, set())
        if len(seen) < DISTINCT:
            seen.add(hash(normal(value)))
        if name == "PERSON":
            member.people.name(normal(value).split())
        member.people.value(name, hash(normal(value)))
        if finding.checked:
            member.checked.add(name)
        member.subtypes.setdefault(name, finding.subtype)
        if is_near(finding.start, anchors):
            member.near[name] += 1
        if name == "EMAIL_ADDRESS":
            mailbox = value.partition("@")[0].lower()
            few = member.counts[name] <= _FEW
            member.public[name] += mailbox in self._kinds.mailboxes or (few and is_of_the_text(mailbox, text))

    def _national(self, entity_type: str) -> bool:
        return self._taxonomy.get(entity_type).national_number

    def _close(self, keep: tuple[str, ...] | None) -> None:
        """Judge the members that the stream has left; a container of the next member stays open."""
        for members in [m for m in self._open if keep is None or m != keep[: len(m)]]:
            verdict = self._judge(members, self._open.pop(members))
            earlier = self._done.get(members)
            self._done[members] = earlier.with_more(verdict) if earlier else verdict

    def _judge(self, members: tuple[str, ...], member: Member) -> MemberVerdict:
        path = members[-1] if members else self._path
        kind, told = self._kind(member, path, member.people.count())
        if kind == "cv" and member.occupations:
            member.cues["JOB_TITLE"] += member.occupations
        points = self._points(member, told)
        tags = tuple(self._tags(join_members(members), member, kind, points))
        people = member.people if tags else People()
        return MemberVerdict(tags, kind, people, dict(member.languages), member.latest)

    def _kind(self, member: Member, path: str, persons: int) -> tuple[str, str]:
        """The kind of document, and the kind that its words alone tell.

        Layout finds the kind of a document that does not name itself; that is no evidence that it is about persons.
        """
        told, _ = self._kinds.best(member.terms, path, member.title)
        member.shapes["at home"] = member.homes
        layout = list(suggestions(member.shapes, persons, member.characters))
        if member.counts["TAX"] and member.counts["SALARY"] and persons < 4:
            layout.append(("payslip", 2.6))
        if not persons and not self._about.somebody(member):
            layout += self._kinds.unnamed
        if persons < 2:
            layout.append(("list_of_persons", -_MOST))
        kind, _ = self._kinds.best(member.terms, path, member.title, layout)
        prose = member.characters > _PROSE * member.shapes.get("lines", 0)
        if not kind and persons > 15 and member.characters < 300 * persons and not prose:
            return "list_of_persons", "list_of_persons"
        return kind, told

    def _points(self, member: Member, kind: str) -> float:
        """How much speaks for a document about persons."""
        points = personal = self._personal(kind)
        parts = _ADDRESS_PARTS if "POSTAL_ADDRESS" in member.counts else frozenset()
        for name, seen in member.distinct.items():
            if name not in member.counts or name in parts or self._about.is_nobodys(name, member, personal):
                continue
            each = 2.5 if self._national(name) else _POINTS.get(name, 0.2)
            each += 0.2 if name == "PERSON" and len(seen) > 2 else 0.0
            public = min(len(seen), member.public[name])
            points += min(
                _MOST, each * (math.sqrt(len(seen) - public) if len(seen) > public else 0.0) + _PUBLIC * public
            )
        reached = {"POSTAL_ADDRESS", "EMAIL_ADDRESS", "PHONE_NUMBER", "DATE_OF_BIRTH"} & set(member.counts)
        points += _TOGETHER if "PERSON" in member.counts and reached else 0.0
        points += _NAMED if self._named else 0.0
        points += _AT_HOME if member.homes else 0.0
        return points + (0.3 * min(4, len(member.labels)) if self._about.anchored(member) else 0.0)

    def _personal(self, kind: str) -> float:
        return self._kinds.kinds[kind].personal if kind else 0.0

    def _tags(self, place: str, member: Member, kind: str, points: float) -> Iterator[Tag]:
        about = points >= _ENOUGH
        for name in sorted(member.counts):
            if self._taxonomy.get(name).personal and (weight := self._weight(name, member, kind, points)):
                yield self._tag(place, name, member, kind, weight)
        anchored = self._about.anchored(member)
        for name in sorted(member.cues) if about and anchored else ():
            if name not in member.counts:
                evidence = Evidence("text", f"{member.cues[name]} words near a person speak of it", 1.2)
                yield Tag(
                    place, name, self._categories(name, kind), 0.77, member.cues[name], member.passages, (evidence,)
                )
        for name in self._kinds.kinds[kind].types if kind and about and anchored else ():
            if name not in member.counts and name not in member.cues:
                evidence = Evidence("document", f"the document is a {kind.replace('_', ' ')} of a person", 1.5)
                categories = self._categories(name, kind)
                yield Tag(place, name, categories, 0.8, 1, member.passages, (evidence,))

    def _weight(self, name: str, member: Member, kind: str, points: float) -> float:
        """Log-odds that findings of a type are personal data here; 0 for no tag."""
        about, known = points >= _ENOUGH, self._taxonomy.get(name)
        if known.special:
            # lessons.md, issue 2: special terms count near persons, or in a document about one
            enough = member.near[name] >= 1 and about
            return 1.0 + 0.3 * math.log1p(member.near[name]) if enough else 0.0
        if not about:
            if name == "PERSON" and member.authors:
                return 1.2
            sure = known.national_number and name in member.checked
            return 2.0 if sure else 1.0 if name in ("PASSWORD", "CREDENTIAL") and name in member.checked else 0.0
        if name == "EMAIL_ADDRESS" and member.public[name] >= member.counts[name] and points < 2 * _ENOUGH:
            return 0.0
        of_a_firm = kind in _OF_FIRMS or member.public["EMAIL_ADDRESS"]
        if name in _PLACES and of_a_firm and not self._about.somebody(member):
            return 0.0
        if self._about.is_nobodys(name, member, self._personal(kind)):
            return 0.0
        first = 1.5 if name in member.checked else 0.8
        return first + 0.4 * math.log1p(len(member.distinct[name])) + 0.2 * min(5.0, points - _ENOUGH)

    def _tag(self, place: str, name: str, member: Member, kind: str, weight: float) -> Tag:
        count, distinct = member.counts[name], len(member.distinct[name])
        checked = ", with a valid checksum" if name in member.checked else ""
        said = f"{count} found, {distinct} distinct{checked}"
        evidence = [Evidence("checksum" if checked else "text", said, weight)]
        if kind:
            evidence.append(Evidence("document", f"the document looks like a {kind.replace('_', ' ')}", 0.5))
        if self._taxonomy.get(name).special:
            evidence.append(Evidence("neighbours", f"{member.near[name]} of them near a person", 1.0))
        return Tag(
            field=place,
            entity_type=name,
            categories=self._categories(name, kind),
            confidence=round(1 / (1 + math.exp(-weight)), 3),
            matched=count,
            sampled=member.passages,
            evidence=tuple(evidence),
            subtype=member.subtypes.get(name, ""),
        )

    def _categories(self, name: str, kind: str) -> tuple[str, ...]:
        categories = self._taxonomy.categories_of(name)
        if name == "USERNAME" and kind == "log":
            categories = ("connection",)
        return (*categories, "form") if kind == "form" and "form" not in categories else categories


def _merged(found: Iterable[Finding], labels: Iterable[Finding]) -> list[Finding]:
    """What was found and what a label types: a label wins over a plainer reading of the same stretch."""
    kept = list(found)
    for label in labels:
        same = [f for f in kept if f.start < label.end and label.start < f.end]
        if any(f.entity_type == label.entity_type or f.checked for f in same):
            continue
        if label.score >= 0.65:
            inside = NAMES if label.entity_type in _NUMBERS else ()
            kept = [f for f in kept if f not in same or (f.score > label.score and f.entity_type not in inside)]
            kept.append(label)
        elif not same:
            kept.append(label)
    return sorted(kept, key=lambda f: f.start)
