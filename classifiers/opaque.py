"""Drops readings of a part of an opaque token: in a GUID, a digest or a key digits and letters fit by chance.

So they do in an account whose check digits are wrong (`NL88 INGB 0931 6164 02` holds no phone), and in the token by
which Vigie's own reports show a personal name (`CV_‹PERSON:k7f3q2xa›.pdf`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .base import Finding
from .matching.prefilter import Sign
from .recognizers.generic.iban_code import STRUCTURES

_GUID = re.compile(r"(?<![0-9A-Za-z])[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![0-9A-Za-z])")
_GUID_LENGTH = 36
_SHOWN = re.compile("‹[A-Z_]{2,40}:[a-z2-7]{8}›")
"""What stands for a personal segment of a path: see `scanner.naming`."""
_SHOWN_LENGTH = 51
_RUN = re.compile(r"[A-Za-z0-9]+")
_DIGEST = re.compile(r"(?=.*[0-9])(?=.*[a-fA-F])[0-9a-fA-F]{16,}")
_ACCOUNT = re.compile(
    r"(?<![^\W_])(?P<country>[A-Z]{2})[0-9]{2}"
    r"(?:[A-Z0-9]{10,30}|(?:[ \u00a0][A-Z0-9]{4}){2,7}(?:[ \u00a0][A-Z0-9]{1,3})?)"
    r"(?![^\W_])"
)
_ACCOUNT_LENGTH = 44
_HELD = Sign(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-|[A-Z]{2}[0-9]{2}[A-Z0-9 \x{a0}]")
"""A part of each: most texts have none, which is asked once for all findings."""
_ENCODED = re.compile("%[0-9A-Fa-f]{2}")
"""A sign as addresses and cookies write it: a token may begin behind it (`s%3AXzKw0a…`)."""
_KINDS = re.compile(r"[0-9]+|[a-z]+|[A-Z]+")
_SHORTEST, _LONGEST = 16, 200
"""Characters of a key; a longer run is coded data, of which a part is looked at."""
_MIXED = 2.6
"""Characters of one kind in a row, on average, below which letters and digits are mixed as in no word or number."""


def outside_tokens(text: str, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings without those that are a part of a GUID, a hexadecimal digest, a key in base 64 or a shown token.

    What is the whole token stays: it may be a session id, a secret or the compact form of an account.
    """
    shown, held = "‹" in text, _HELD.is_in(text)
    for finding in findings:
        start, end = finding.start, finding.end
        # what is as long as a GUID is no part of one
        if end - start < _GUID_LENGTH and (
            _is_in_key(text, start, end)
            or (held and (_is_in_guid(text, start, end) or _is_in_account(text, start, end)))
            or (shown and _is_shown(text, start, end))
        ):
            continue
        yield finding


def _is_in_guid(text: str, start: int, end: int) -> bool:
    base = max(0, start - _GUID_LENGTH)
    if text.find("-", base, end + _GUID_LENGTH) < 0:
        return False
    return any(guid.start() < end and start < guid.end() for guid in _GUID.finditer(text, base, end + _GUID_LENGTH))


def _is_in_account(text: str, start: int, end: int) -> bool:
    """Whether a stretch is a part of what is written as an IBAN and as long as those of its country."""
    base = max(0, start - _ACCOUNT_LENGTH)
    for account in _ACCOUNT.finditer(text, base, end + _ACCOUNT_LENGTH):
        inside = account.start() <= start and end <= account.end() and end - start < account.end() - account.start()
        if inside and sum(map(str.isalnum, account[0])) == len(STRUCTURES.get(account["country"], "")) + 4:
            return True
    return False


def _is_shown(text: str, start: int, end: int) -> bool:
    base, limit = max(0, start - _SHOWN_LENGTH), end + _SHOWN_LENGTH
    if text.find("‹", base, end) < 0:
        return False
    return any(token.start() <= start and end <= token.end() for token in _SHOWN.finditer(text, base, limit))


def _is_in_key(text: str, start: int, end: int) -> bool:
    goes_on = _is_plain(text[end : end + 1])
    if not goes_on and (
        not start or not _is_plain(text[start - 1]) or _ENCODED.fullmatch(text, max(0, start - 3), start)
    ):
        return False  # no part of anything
    base = start
    while base > 0 and start - base < _LONGEST and _RUN.match(text, base - 1, base):
        base -= 1
    run = _RUN.match(text, base, end + _LONGEST)
    if run is None or run.end() < end or run.end() - base <= end - start or run.end() - base < _SHORTEST:
        return False
    token = run[0]
    if _DIGEST.fullmatch(token):
        return True
    kinds = _KINDS.findall(token)
    return len({_kind(part) for part in kinds}) == 3 and len(token) / len(kinds) < _MIXED


def _is_plain(sign: str) -> bool:
    """Whether it is a letter or digit of ASCII, as `_RUN` is made of."""
    return sign.isalnum() and sign.isascii()


def _kind(part: str) -> str:
    return "0" if part[0].isdigit() else "a" if part[0].islower() else "A"
