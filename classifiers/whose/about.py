"""Tells facts that are somebody's or nobody's from what names or numbers somebody: `goes on leave on 1 March`.

A handbook's examples, a job offered and the terms of an insurance tell of work, family and money in the words in which
a letter does; what makes them somebody's is a person who is named, numbered or reached, and in a text for everybody one
who stands near.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable

from ..base import Finding
from ..taxonomy import Taxonomy
from .member import Member

NEAR = 400
"""Characters within which a person makes a special term, or a fact in a text for everybody, one about that person."""
ANCHORS = frozenset({
    "PERSON", "GIVEN_NAME", "FAMILY_NAME", "MAIDEN_NAME", "CHILD_NAME", "PARTNER_NAME", "DATE_OF_BIRTH",
    "EMPLOYEE_NUMBER",
})  # fmt: skip
"""Types that say who it is, beside national numbers."""
_IN_FORMS = frozenset({"GENDER", "AGE"})
"""What says who it is where a form asks for it: `Sexe : F`; a woman of 54 in a sentence may be any."""
_TOLD = {"family", "undeclared"}
"""Categories that are facts of somebody."""
_ALSO_TOLD = {
    "SALARY", "PAY_ELEMENT", "BALANCE", "DEBT", "TAX", "GARNISHMENT", "INSURANCE", "CREDIT_SCORE",
    "LANGUAGE_PREFERENCE",
}  # fmt: skip
"""Facts of other categories."""
_FOR_EVERYBODY = -1.0
"""Kinds of document that are no more personal than this are written for everybody."""


class About:
    """Who a document is about, as its findings tell."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy

    def is_anchor(self, entity_type: str) -> bool:
        """Whether a finding of this type says who it is."""
        return entity_type in ANCHORS or self._taxonomy.get(entity_type).national_number

    def is_fact(self, entity_type: str) -> bool:
        """Whether a finding of this type tells something of somebody, and not who it is."""
        if entity_type in ANCHORS:
            return False
        return entity_type in _ALSO_TOLD | _IN_FORMS or not _TOLD.isdisjoint(self._taxonomy.categories_of(entity_type))

    def anchored(self, member: Member) -> bool:
        """A person is named or numbered."""
        return any(map(self.is_anchor, member.counts)) or not _IN_FORMS.isdisjoint(member.labels)

    def somebody(self, member: Member) -> bool:
        """A person is named or numbered, or reached by an address that is not the organisation's own."""
        return self.anchored(member) or member.counts["EMAIL_ADDRESS"] > member.public["EMAIL_ADDRESS"]

    def is_nobodys(self, entity_type: str, member: Member, personal: float) -> bool:
        """Whether the facts of a type are nobody's, in a document of a kind that is so `personal`."""
        if not self.is_fact(entity_type):
            return False
        if not (self.somebody(member) or member.counts["USERNAME"]):
            return True
        return personal <= _FOR_EVERYBODY and not member.near[entity_type]

    def places(self, findings: Iterable[Finding], labels: Collection[str]) -> list[int]:
        """Where persons are named or numbered, in order; `labels` are the types that labels of the text ask for."""
        asked = _IN_FORMS & set(labels)
        return sorted(f.start for f in findings if self.is_anchor(f.entity_type) or f.entity_type in asked)


_EXAMPLE = re.compile(
    r"(?:^|[.!?]\s)[\W\d]{0,8}(?:(?:par )?exemple|(?:for )?example|voorbeeld|bijvoorbeeld|(?:zum )?beispiel"
    r"|rekenvoorbeeld|rechenbeispiel|fallbeispiel|worked example|cas pratique)[ \t]{0,2}(?:[:.–-]|[0-9a-z][ :.)]|\n)",
    re.IGNORECASE | re.MULTILINE,
)
_EXAMPLE_WORDS = ("xemple", "xample", "oorbeeld", "eispiel", "as pratique", "EMPLE", "AMPLE", "OORBEELD", "EISPIEL")
"""Parts of its words: most texts have none, which is told at once."""
_LONGEST_EXAMPLE = 500
"""Characters of an example, which ends with its paragraph."""


def without_examples(text: str, findings: list[Finding]) -> list[Finding]:
    """The findings without facts of an example, and given names in it: `Example: Ann is 54 and earns …` is nobody."""
    if not any(word in text for word in _EXAMPLE_WORDS):
        return findings
    stretches = []
    for match in _EXAMPLE.finditer(text):
        end = text.find("\n", match.end() + 1, match.end() + _LONGEST_EXAMPLE)
        stretches.append((match.end(), end if end > 0 else match.end() + _LONGEST_EXAMPLE))
    if not stretches:
        return findings
    starts = [start for start, _ in stretches]

    def told(finding: Finding) -> bool:
        at = bisect_right(starts, finding.start) - 1
        whole = finding.entity_type == "PERSON" and " " in text[finding.start : finding.end].strip()
        return at >= 0 and finding.end <= stretches[at][1] and not whole and not finding.checked

    return [f for f in findings if not told(f)]


def is_near(place: int, anchors: list[int]) -> bool:
    """Whether one of the places, which are in order, is so near."""
    at = bisect_left(anchors, place - NEAR)
    return at < len(anchors) and anchors[at] <= place + NEAR
