"""Hides in a text what is about other persons (GDPR Art. 15(4)), and notes each place for the DPO to review.

EDPB Guidelines 01/2022, section 6.2: what concerns others is made illegible rather than the whole refused.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from classifiers.analysis import Analyzer
from classifiers.masking import mask
from connectors.folding import fold
from scanner.subject import Identity
from scanner.subject.matching import Matcher

OTHERS = frozenset({
    "PERSON", "GIVEN_NAME", "FAMILY_NAME", "MAIDEN_NAME", "EMAIL_ADDRESS", "PHONE_NUMBER", "POSTAL_ADDRESS",
    "STREET_ADDRESS", "IBAN_CODE", "BE_BANK_ACCOUNT", "CREDIT_CARD", "BE_NATIONAL_NUMBER", "NL_BSN", "FR_NIR",
    "DE_TAX_ID", "DE_SOCIAL_SECURITY", "DE_HEALTH_INSURANCE", "LU_NATIONAL_NUMBER", "BE_IDENTITY_CARD",
    "NL_IDENTITY_CARD", "DE_ID_CARD", "PASSPORT", "MRZ", "DATE_OF_BIRTH", "USERNAME", "LICENSE_PLATE",
    "SOCIAL_HANDLE", "PASSWORD", "CREDENTIAL",
})  # fmt: skip
"""What tells who somebody is, or opens something of his or hers."""

_NAMES = frozenset({"PERSON", "GIVEN_NAME", "FAMILY_NAME", "MAIDEN_NAME"})


@dataclass(frozen=True)
class Redaction:
    """One stretch of a text that is hidden, or that the DPO has decided to keep."""

    id: str
    """The same for the same place of the same text, so that a review can be applied again."""
    entity_type: str
    asset: str
    locator: str = field(repr=False)
    shown: str = field(repr=False)
    """The value, masked."""
    text: str = field(repr=False)
    kept: bool = False


class OthersRedactor:
    """Tells the subject's own data from others'; keeps a list of what it has hidden."""

    def __init__(
        self, identity: Identity, own: Iterable[str], public: Iterable[str], mark: str, reviewed: Mapping[str, bool]
    ) -> None:
        """`own` are further values of the subject, `public` those of the organisation; `reviewed` id → keep."""
        self._matcher = Matcher(identity)
        self._own = {_plain(value) for value in own} - {""}
        self._public = {_plain(value) for value in public} - {""}
        self._names = {word for name in identity.full_names() for word in fold(name[0]).split()}
        self._analyzer = Analyzer()
        self._mark = mark
        self._reviewed = reviewed
        self.redactions: list[Redaction] = []

    def redacted(self, text: str, asset: str, locator: str) -> str:
        """The text without what is about others."""
        out, end = [], 0
        for found in self._analyzer.analyze(text).findings:
            value = text[found.start : found.end]
            if found.entity_type not in OTHERS or found.start < end or self._is_known(value, found.entity_type):
                continue
            one = self._noted(value, found.entity_type, asset, locator, found.start)
            if not one.kept:
                out += [text[end : found.start], self._mark]
                end = found.end
        return "".join(out) + text[end:]

    def hidden(self, since: int = 0) -> list[Redaction]:
        """Those that are hidden, from the place `since` of the list."""
        return [one for one in self.redactions[since:] if not one.kept]

    def _noted(self, value: str, entity_type: str, asset: str, locator: str, start: int) -> Redaction:
        place = f"{asset}\0{locator}\0{start}\0{entity_type}".encode("utf-8", "surrogatepass")
        key = hashlib.sha256(place).hexdigest()[:12]
        kept = self._reviewed.get(key, False)
        one = Redaction(key, entity_type, asset, locator, mask(value, entity_type), value, kept)
        self.redactions.append(one)
        return one

    def _is_known(self, value: str, entity_type: str) -> bool:
        """Whether it is the subject's, or the organisation's own."""
        plain = _plain(value)
        if not plain or plain in self._own or plain in self._public or self._matcher.in_text(value):
            return True
        if entity_type == "DATE_OF_BIRTH" and self._matcher.agrees_on_birth([value]):
            return True
        if entity_type in _NAMES:
            words = fold(value).split()
            return bool(words) and set(words) <= self._names
        return len(plain) >= 8 and any(plain in own or own in plain for own in self._own if len(own) >= 8)


def _plain(value: str) -> str:
    """Letters and digits, without case, accents and separators."""
    return re.sub(r"[\W_]+", "", fold(value))
