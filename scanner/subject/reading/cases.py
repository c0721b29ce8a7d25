"""Finds the numbers of files in texts: `dossier 2024/1187`, `Aktenzeichen AZ-2023-0456`, `Our ref. C-4471/24`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.names.words import word_set

FILES = word_set("dossier dossiers zaak case file affaire akte aktenzeichen kenmerk referentie reference")
"""Words of columns for the file that is kept on a client, a patient, a family: its number may be all that one knows."""
_WORD = (
    r"\b(?:dossiers?|dossier(?:nummer|nr)|zaak(?:nummer)?|kenmerk|referte|referentie|r[ée]f[ée]rence|r[ée]f|affaire|"
    r"case|file|akte|aktenzeichen|gesch[äa]ftszeichen|sinistre|schadedossier|claim|klachtnummer|num[ée]ro|nummer|"
    r"number)\b"
)
_CITED = re.compile(
    _WORD + r"[.\s]{0,2}(?:(?:nr|n°|no|nummer|num[ée]ro|number)[.\s]{0,2})?[:#]?\s{0,2}"
    r"(?P<number>(?:[A-Z]{1,5}[-/.]?)?\d{2,6}(?:[-/.]\d{1,6}){0,2}(?:[-/.][A-Z]{1,3})?)(?![\w]|[-/.]\w)",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}")
_DIGITS = 5
"""Digits of which a number of a file has no fewer here: a shorter one is many another's."""


def cases_in(text: str) -> Iterator[str]:
    """The numbers of files that a text cites: long enough, parted or with letters, and no day."""
    for match in _CITED.finditer(text):
        number = match["number"]
        parted = re.search(r"[-/.A-Za-z]", number)
        if parted and sum(map(str.isdigit, number)) >= _DIGITS and not _DAY.fullmatch(number):
            yield number


def is_cited(number: str, text: str) -> bool:
    """Whether a text has the number of a file as one: with letters of its own, or behind a word for files."""
    if re.search(r"[a-z]", number, re.IGNORECASE):
        return True
    return any(found.casefold() == number.casefold() for found in cases_in(text))
