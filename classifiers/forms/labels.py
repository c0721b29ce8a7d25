"""Reads lines of the form `Nom : …`: the label types its value, by the same lexicon as the names of columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ..base import MIN_SCORE, NAMES, Finding
from ..columns.names import NameReader
from ..columns.shapes import ClosedLists, form
from ..columns.tokens import PLAIN
from ..matching.wordlists import said, tokens

_LINE = re.compile(
    r"(?:^[ \t>*•\-–|]*|(?<=   ))([^\W\d_][^:=\n|\t]{1,44}?)[ \t\xa0]*(?:[:=]|\t|\|)[ \t\xa0.…_|]*"
    r"([^\n\t|]{1,120}?)(?:[ \t|\r]*$|[ ]{3,40}(?=[^\W\d_][^:=\n|\t ]{1,20}(?: [^:=\n|\t ]{1,20}){0,3} ?:))",
    re.MULTILINE,
)
"""One label and its value on a line, or several side by side, some blanks apart: `Nom : Piron     Prénom : Luc`."""
_COLON = re.compile(r"(?:[ ](?:et|en|und|and|/)[ ][^:\n]{1,20}?)?[ \t\xa0]{0,3}:[ \t\xa0]*\S")
"""What follows a label, or its first part: `Rue et n° : …`."""
_ANSWERED = re.compile(r"[0-9][ ][^\W\d_]{2}|[0-9]{2}[./-][0-9]{2}[./-][0-9]{2}")
"""A label that has its answer already: `Leave balance 8 days`."""
_FORM_LINE = re.compile(r"^[ \t>*•\-–]{0,8}[^\W\d_][^:\n.!?]{1,40}:[ \t\xa0]*\S", re.MULTILINE)
_PICTURE = re.compile(r"(?i)\.(?:bmp|gif|heic|jpe?g|png|tiff?|webp)\b")
_TO_VALUE = re.compile(
    r"[.:]{0,2}(?:[ ]?\([^()\n]{1,30}\))?(?:[ \t\xa0:;=|>→–\-*\"'\\{\[(]"
    r"|</?[a-z]{1,12}>|[ ]n[°o][ .]|[.…_]{3,60}){0,14}(?:\r?\n)?"
)
"""What stands between a label and its value: a colon, the edge of a cell, signs of JSON and HTML, an aside."""
_UNDER = re.compile(r"[^\n]{0,160}\n(?:[\s|:\-]{3,160}\n)?[^\n]{0,80}\Z")
"""The rest of a row of heads, and the row below it up to a value; or a list of columns in SQL."""
_COLUMNS = re.compile(r"[^\n;]{0,120}\)\s{0,3}VALUES\s{0,3}\([^\n;]{0,120}\Z", re.IGNORECASE)
_HEAD_REACH = 400
"""Characters between the head of a column and its first value."""
_LINES, _AROUND = 3, 600
"""So many such lines, within so many characters on either side, are a form."""
_BLANK = re.compile(r"[\s._…\-–/]*")
_IN_FORMS = {"table", "place", "work"}
_UNTYPED = {"EMPLOYER", "FREE_TEXT", "FORM_FIELD", "CREDIT_SCORE", "BANK_NAME", "CONSENT"}
"""Labels that say too little outside a table."""
_NUMBERS = {
    "DRIVING_LICENCE", "PASSPORT", "IDENTITY_CARD", "RESIDENCE_PERMIT", "LICENSE_PLATE", "EMPLOYEE_NUMBER",
    "CUSTOMER_NUMBER", "MEMBER_NUMBER", "NATIONAL_ID", "TAX_ID", "BANK_ACCOUNT",
}  # fmt: skip
"""What has a digit: `CTA+DL+:Niels Plancke` names who is asked for, and no licence."""
_FORMS = {
    "US_SSN": re.compile(r"[0-9]{3}-?[0-9]{2}-?[0-9]{4}"),
    "BIC_CODE": re.compile(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?"),
    "PAY_ELEMENT": re.compile(r"(?![^,.]*-[0-9]{2}$)[^\n]{0,40}[0-9][^\n]{0,40}"),
    "TITLE": re.compile(r"[^\W\d_]{1,12}\.?(?:[ ][^\W\d_]{1,12}\.?)?"),
    "CHILDREN": re.compile(
        r"[^\n]{0,20}[0-9][^\n]{0,40}|[^\W\d_a-zß-ÿ][^\n]{1,60}|(?:oui|ja|yes|une?|deux|trois|quatre|cinq"
        r"|aucune?|geen|keine?|none|no|néant|nihil|[eé]+n|twee|drie|vier|vijf|eine?s?|zwei|drei|fünf|one|two|three|four|five)"
    ),
}
"""What a value of these must look like: `ONSS : 0152-4478123-06` is no pay, `(le fils) : facture de …` no child."""
_TOLD = {"HEALTH", "EVALUATION", "SIGNATURE"}
"""What is told in words: `Date of accident: 6 October 2024` says when, and nothing else."""
_DAY = re.compile(r"[0-9]{1,4}[./ -][^\W_]{1,12}\.?[./ -][0-9]{2,4}")
_ROLES = {"JOB_TITLE", "DEPARTMENT"}
_HEAD = re.compile(
    r"(?i)^(.+?)\s+(?:à|au|aux|de|du|des|d['’]|en|pour|voor|van|naar|op|in|für|auf|um|zu|zur|for|of|to)\b"
)
_NO_ANSWER = re.compile(r"(?i)\W*(?:none|nihil|niets|geen|néant|rien|aucune?|keine?[rns]?|nichts|n/?a|nvt|n\.v\.t)\W*")
"""What stands where nothing is told: `Dietary wishes: none` is no health; `Kinder: keine` tells all the same."""
_COUNTED = {"CHILDREN", "DEPENDANTS"}
_CARRIES = {"neutral", "name", "title", "code", "number", "description", "kind", "level", "position", "job"}
"""What may stand before a function or a department without being another thing: `Nom du service`."""


def labelled(text: str, names: NameReader) -> Iterator[Finding]:
    """Values that a label on the same line types; what a label alone cannot settle has a lower score."""
    for match in _LINE.finditer(text):
        label, value = match[1].strip(), match[2]
        if len(label) > 40 or len(label.split()) > 5 or _BLANK.fullmatch(value) or _ANSWERED.search(label):
            continue
        reading = names.column(label)
        if (hint := reading.best) is None:
            continue
        unknown = hint.unknown + sum(unit.concepts == {PLAIN} for unit in reading.units)  # `… without a ground`
        if hint.entity_type in _UNTYPED or not hint.itself or unknown > 1:
            continue
        if not hint.sure and (unknown or hint.other):
            continue  # `Correspondance de service`
        if not (hint.sure or hint.level in _IN_FORMS) or not fits(hint.entity_type, value):
            continue
        if hint.entity_type in _ROLES and not _leads_to_role(label, names):
            continue
        if _NO_ANSWER.fullmatch(value) and hint.entity_type not in _COUNTED:
            continue
        if _is_same_label(names, value, hint.entity_type):
            continue
        score = 0.75 if hint.sure else 0.5
        yield Finding(match.start(2), match.end(2), hint.entity_type, score - 0.1 * unknown, "label")


def _is_same_label(names: NameReader, value: str, entity_type: str) -> bool:
    """Whether what follows is the label once more, as in the files of a translation: `username=Gebruikersnaam`."""
    hint = names.column(value).best
    return hint is not None and hint.entity_type == entity_type and hint.sure and not hint.unknown


def labels_a_line(text: str, start: int, end: int) -> bool:
    """Whether a stretch is the label of a line of a form, of which the text has more: `Essen: vegetarisch`."""
    line = text.rfind("\n", 0, start) + 1
    if text[line:start].strip(" \t>*•-–") or not _COLON.match(text, end):
        return False
    alone = "\n" not in text.strip()  # one field of a form
    return alone or len(_FORM_LINE.findall(text, max(0, line - _AROUND), end + _AROUND)) >= _LINES


def without_own_labels(text: str, findings: Sequence[Finding], naming: Mapping[str, int]) -> list[Finding]:
    """The findings without names that are the word by which the value right behind is known: `Sofinr 999916580`.

    `naming` has for each recognizer the list of these words, as a bit.
    """
    values: dict[int, int] = {}
    for f in findings:
        if f.recognizer in naming and f.score >= MIN_SCORE:
            values[f.start] = values.get(f.start, 0) | naming[f.recognizer]
    if not values:
        return list(findings)
    return [f for f in findings if f.entity_type not in NAMES or not _is_own_label(text, f, values)]


def _is_own_label(text: str, finding: Finding, values: Mapping[int, int]) -> bool:
    own = said(tokens(text[finding.start : finding.end]))
    if not own:
        return False
    gap = _TO_VALUE.match(text, finding.end)
    if gap and values.get(gap.end(), 0) & own:
        return True
    below = (at for at, words in values.items() if words & own and finding.end < at < finding.end + _HEAD_REACH)
    return any(_UNDER.match(text, finding.end, at) or _COLUMNS.match(text, finding.end, at) for at in below)


def _leads_to_role(label: str, names: NameReader) -> bool:
    """Whether the label is of a function, not of what goes with one: `Candidats à un emploi` is a group of persons."""
    head = _HEAD.match(label)
    concepts = names.column(head[1]).concepts if head else frozenset()
    return not concepts or bool(concepts & _CARRIES)


def fits(entity_type: str, value: str) -> bool:
    """Whether a value has a form that its type may have."""
    if (
        len(value.split()) > 9 or value.find(":") == len(value.rstrip()) - 1 > 0
    ):  # another label: `Signature : … Date :`
        return False
    if entity_type == "CREDIT_CARD":  # `N° de carte` is a member's or an identity card's too
        return 13 <= sum(map(str.isdigit, value)) <= 19
    if entity_type == "PHOTO":  # `image: mariadb:11` is no picture
        return bool(_PICTURE.search(value))
    if entity_type in _FORMS:
        return bool(_FORMS[entity_type].fullmatch(value.strip()))
    if entity_type in _NUMBERS:
        return any(map(str.isdigit, value))
    if entity_type in _TOLD:
        return not _DAY.fullmatch(value.strip())
    taken = ClosedLists.shared().shapes.get(entity_type)
    if entity_type in ("SALARY", "BALANCE", "DEBT", "TAX", "DEPENDANTS", "AGE"):
        return any(character.isdigit() for character in value)
    return taken is None or form(value) in taken or (form(value) == "address" and "date" in taken)
