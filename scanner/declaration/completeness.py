"""Tells what the record of processing will lack: what GDPR Art. 30 asks for and the declaration leaves open."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Path_
from ..problems import Problem
from .activity import Activity
from .model import Declaration

_CONTROLLER = {
    "purposes": "Art. 30(1)(b)",
    "subjects": "Art. 30(1)(c)",
    "categories": "Art. 30(1)(c)",
    "legal_bases": "Art. 6",
    "recipients": "Art. 30(1)(d)",
    "retention": "Art. 30(1)(f)",
}
_PROCESSOR = {"controllers": "Art. 30(2)(a)", "processing": "Art. 30(2)(b)"}
_GROUNDS = {
    "A6-1-a": ("consent_record", "Art. 7(1)", "where consents are recorded"),
    "A6-1-c": ("law", "Art. 6(3)", "the law that obliges"),
    "A6-1-e": ("law", "Art. 6(3)", "the law that gives the task"),
    "A6-1-f": ("interest", "Art. 13(1)(d)", "the interest pursued"),
}
"""What a legal basis has to name, by the article that asks for it."""


def incomplete(declaration: Declaration) -> list[Problem]:
    """A warning for each field that the law asks for and that nobody filled in."""
    return [*_organisation(declaration), *_measures(declaration), *_activities(declaration)]


def _organisation(declaration: Declaration) -> Iterator[Problem]:
    organisation = declaration.organisation
    if not organisation.name:
        yield _lacks(declaration, ("organisation",), "The organisation", "name", "Art. 30(1)(a)")
    if not (organisation.address or organisation.email):
        yield _lacks(declaration, ("organisation",), "The organisation", "address", "Art. 30(1)(a)")
    if declaration.dpo is None:
        yield _lacks(declaration, (), "The declaration", "dpo", "Art. 30(1)(a), where one is designated")


def _measures(declaration: Declaration) -> Iterator[Problem]:
    if not declaration.measures and not all(activity.measures for activity in declaration.activities):
        yield _lacks(declaration, (), "The declaration", "measures", "Art. 30(1)(g)")


def _activities(declaration: Declaration) -> Iterator[Problem]:
    for index, activity in enumerate(declaration.activities):
        at: Path_ = ("activities", index)
        whose = f"The activity {activity.id!r}"
        for key, article in (_CONTROLLER if activity.role == "controller" else _PROCESSOR).items():
            # an empty list that is written out says that there is none
            if not getattr(activity, key) and key not in activity.model_fields_set:
                yield _lacks(declaration, at, whose, key, article)
        yield from _retention(declaration, at, activity)
        for ground in activity.legal_bases:
            key, article, what = _GROUNDS.get(ground.basis[:6], ("", "", ""))
            if key and not getattr(ground, key) and activity.role == "controller":
                yield _lacks(
                    declaration, (*at, "legal_bases"), f"{ground.basis} of {activity.id!r}", key, article, what
                )


def _retention(declaration: Declaration, at: Path_, activity: Activity) -> Iterator[Problem]:
    kept = declaration.retention_of(activity)
    if activity.retention and activity.role == "controller" and not (kept.period or kept.criterion):
        whose = f"The retention of {activity.id!r}"
        yield _lacks(declaration, (*at, "retention"), whose, "period", "Art. 30(1)(f)", "or a `criterion`")


def _lacks(declaration: Declaration, path: Path_, whose: str, key: str, article: str, what: str = "") -> Problem:
    file, line, column = declaration.position(*path)
    hint = f"{article} asks for it" + (f": {what}" if what else "")
    return Problem(file, line, column, f"{whose} lacks {key!r}", hint, "warning")
