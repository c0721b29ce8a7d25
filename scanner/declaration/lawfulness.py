"""Holds activities against the law tables: special categories, access lists, agreements, transfers, legal retention."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Path_
from ..periods import parse_period
from ..problems import Problem, suggestion
from ..rights.tables import table
from .access import access_list_kinds, needs_access_list
from .activity import Activity
from .model import Declaration


def unlawful(declaration: Declaration) -> list[Problem]:
    """A warning for each thing that an activity lacks by law, or says against it."""
    found = [
        problem for index, one in enumerate(declaration.activities) for problem in _activity(declaration, index, one)
    ]
    return [*found, *_recipients(declaration), *_retention_rules(declaration)]


def _activity(declaration: Declaration, index: int, activity: Activity) -> Iterator[Problem]:
    at: Path_ = ("activities", index)
    yield from _special_law(declaration, at, activity)
    yield from _access_list(declaration, at, activity)
    yield from _abroad(declaration, at, activity)
    if activity.retention and activity.retention.document and activity.retention.period:
        path = (*at, "retention")
        yield from _legal_period(declaration, path, activity.retention.document, activity.retention.period)
    for ground in activity.legal_bases:
        if ground.balance_test and ground.balance_test.outcome == "failed":
            message = f"The activity {activity.id!r} rests on a legitimate interest whose balance test failed"
            yield _warning(declaration, (*at, "legal_bases"), message, "Art. 6(1)(f): take another basis, or end it")
    for number, joint in enumerate(activity.joint_controllers):
        if not (joint.arrangement or joint.responsibilities):
            message = f"Nothing is said of the arrangement with the joint controller {joint.name!r} of {activity.id!r}"
            yield _warning(declaration, (*at, "joint_controllers", number), message, "Art. 26(1): add `arrangement`")
    if activity.assessment and activity.assessment.required and not activity.assessment.document:
        message = f"The activity {activity.id!r} needs an impact assessment, and no `document` is named"
        yield _warning(declaration, (*at, "assessment"), message, "Art. 35")


def _special_law(declaration: Declaration, at: Path_, activity: Activity) -> Iterator[Problem]:
    grounds = table("special_grounds")["grounds"]
    laws = {ground.basis: ground.law for ground in activity.legal_bases if not ground.basis.startswith("A6-")}
    if activity.special_ground:
        laws[activity.special_ground.basis] = activity.special_ground.law
    for basis, law in laws.items():
        ground = grounds[basis]
        if ground["law"] == "needed" and not law:
            message = f"{basis} of {activity.id!r} ({ground['label']['en']}) names no law"
            yield _warning(declaration, (*at, "special_ground"), message, f"{ground['source']}: add `law`")


def _access_list(declaration: Declaration, at: Path_, activity: Activity) -> Iterator[Problem]:
    if activity.access_list is not None:
        return
    kinds = access_list_kinds()
    for name in needs_access_list(declaration, activity):
        message = f"The activity {activity.id!r} uses {kinds[name]['label']['en']} and has no `access_list`"
        yield _warning(declaration, at, message, f"{kinds[name]['source']}: name the categories of persons with access")


def _abroad(declaration: Declaration, at: Path_, activity: Activity) -> Iterator[Problem]:
    law = table("transfers")
    near = {*law["area"], *law["adequate"]}
    told = {transfer.country.upper() for transfer in (*activity.transfers, *declaration.transfers)}
    for number, transfer in enumerate(activity.transfers):
        country = transfer.country.upper()
        if len(country) == 2 and country not in near and transfer.instrument is None:
            message = f"The transfer of {activity.id!r} to {country} names no instrument"
            yield _warning(declaration, (*at, "transfers", number), message, "Arts. 46 and 49: add `instrument`")
    by_id = {recipient.id: recipient for recipient in declaration.recipients}
    for number, disclosure in enumerate(activity.recipients):
        named = by_id.get(disclosure.name.in_language(""))
        country = (disclosure.country or (named.country if named else None) or "").upper()
        if len(country) == 2 and country not in law["area"] and country not in told:
            message = f"A recipient of {activity.id!r} is in {country}, and no transfer there is declared"
            yield _warning(declaration, (*at, "recipients", number), message, "Art. 30(1)(e): add `transfers`")


def _recipients(declaration: Declaration) -> Iterator[Problem]:
    kinds = {ground.id: ground.is_kind for ground in declaration.disclosure_grounds}
    for index, recipient in enumerate(declaration.recipients):
        if kinds.get(recipient.ground or "", recipient.ground) == "processor" and recipient.agreement is None:
            message = f"The processor {recipient.id!r} has no agreement"
            yield _warning(declaration, ("recipients", index), message, "Art. 28(3): add `agreement`")


def _retention_rules(declaration: Declaration) -> Iterator[Problem]:
    for index, rule in enumerate(declaration.retention):
        if rule.document and rule.period:
            yield from _legal_period(declaration, ("retention", index), rule.document, rule.period)


def _legal_period(declaration: Declaration, path: Path_, document: str, period: str) -> Iterator[Problem]:
    """A period that is shorter than the law's, or a kind of document that no table knows."""
    documents = table("retention")["documents"]
    if document not in documents:
        message = f"No law table knows the document {document!r}"
        file, line, column = declaration.position(*path, "document")
        yield Problem(file, line, column, message, suggestion(document, documents), "reference")
        return
    years = documents[document]["periods"][0]["years"]
    if isinstance(years, int) and parse_period(period).months + parse_period(period).days / 30 < years * 12:
        message = f"{period} is less than the {years} years for which the law keeps a {document!r}"
        yield _warning(declaration, (*path, "period"), message, documents[document]["source"]["en"])


def _warning(declaration: Declaration, path: Path_, message: str, hint: str) -> Problem:
    file, line, column = declaration.position(*path)
    return Problem(file, line, column, message, hint, "warning")
