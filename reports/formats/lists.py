"""The terms that a declaration defines, as the lists that stand behind the register."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..record import Record


@dataclass(frozen=True)
class Term:
    """One term of one list."""

    list: str
    id: str
    label: str
    more: str = ""


def declared_lists(record: Record) -> Iterator[Term]:
    """Every term, list by list, in the language of the record."""
    it, present, words = record.declaration, record.present, record.wording.words

    def name(key: str) -> str:
        return present(f"record.lists.{key}")

    for category in it.categories:
        examples = ", ".join(words(example) for example in category.examples)
        more = " – ".join(part for part in (words(category.description), examples, ", ".join(category.dpv)) if part)
        yield Term(name("categories"), category.id, words(category.label) or category.id, more)
    for group in it.subjects:
        yield Term(name("subjects"), group.id, words(group.label) or group.id, words(group.description))
    for purpose in it.purposes:
        yield Term(name("purposes"), purpose.id, words(purpose.label) or purpose.id, ", ".join(purpose.dpv))
    for basis in it.legal_bases:
        yield Term(
            name("legal_bases"), basis.id, words(basis.label) or present.term(basis.id), present.article(basis.id)
        )
    for recipient in it.recipients:
        label = words(recipient.name or recipient.label) or recipient.id
        agreement = recipient.agreement.label if recipient.agreement else None
        yield Term(name("recipients"), recipient.id, label, words(agreement or recipient.description))
    for rule in it.retention:
        kept = present.period(rule.period) if rule.period else words(rule.criterion)
        more = " – ".join(part for part in (kept, words(rule.starts), words(rule.source)) if part)
        yield Term(name("retention"), rule.id, words(rule.label) or rule.id, more)
    for measure in it.measures:
        yield Term(name("measures"), measure.id, words(measure.label) or measure.id)
