"""Reads an identity from YAML or JSON, so that nothing personal stands in a list of processes.

    name: [Katrien Claes, "Van den Bossche, Katrien"]
    national_number: 05.07.30-953.78
    birth_date: 2005-07-30

Everything is read as text: a number keeps its leading zeros, a date may be written in any usual form.
"""

from __future__ import annotations

import sys
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

from ...document import parse_document
from ...errors import ConfigError
from ...problems import InvalidDeclaration, Problem, suggestion
from . import births
from .identity import Identity

_KNOWN = tuple(part.name for part in fields(Identity))
_OTHER_WORDS = {
    "given": "given_name",
    "family": "family_name",
    "maiden": "maiden_name",
    "married": "married_name",
    "niss": "national_number",
    "insz": "national_number",
    "mail": "email",
    "e_mail": "email",
    "account": "iban",
    "user_name": "username",
    "ip_address": "ip",
    "date_of_birth": "birth_date",
}
_LONGEST = 100_000
_SUCH = "such as `name: …` and `email: …`"


def read_identity(content: bytes, file: str) -> Identity:
    """The identity that a mapping `{name: …, email: […], birth_date: 1985-07-30 …}` tells.

    Raises `ConfigError` that names line and column of each mistake, and never a value.
    """
    from ruamel.yaml import YAML

    try:
        text = content.decode("utf-8-sig")
        document = parse_document(text, file)
    except UnicodeDecodeError:
        raise ConfigError(f"{file} is not UTF-8.", code="identity", hint="Save it as UTF-8.") from None
    except InvalidDeclaration as error:
        raise _wrong(
            [replace(each, hint=_SUCH) if "declaration" in each.hint else each for each in error.problems]
        ) from None
    problems = list(document.problems)
    data = YAML(typ="base", pure=True).load(text) if isinstance(document.data, dict) and not problems else None
    if not isinstance(data, dict):
        raise _wrong(problems or [Problem(file, 1, 1, "An identity is a mapping", _SUCH)])
    parts: dict[str, tuple[Any, ...]] = {}
    for key, value in data.items():
        try:
            name = _name(str(key))
            several = value if isinstance(value, list) else [] if value is None else [value]
            parts[name] = (*parts.get(name, ()), *(_part(name, one) for one in several if one not in ("", None)))
        except ValueError as error:
            where = document.position((key,))
            problems.append(Problem(file, *where, "This part of an identity cannot be taken", str(error)))
    if problems:
        raise _wrong(problems)
    return Identity(**parts)


def open_identity(file: str) -> Identity:
    """The identity in a file, or in the standard input for `-`; raises `ConfigError`."""
    try:
        if file == "-":
            content = sys.stdin.buffer.read(_LONGEST + 1)
        else:
            with Path(file).open("rb") as stream:
                content = stream.read(_LONGEST + 1)
    except OSError as error:
        raise ConfigError(
            f"The identity cannot be read: {error.strerror or 'no such file'}.", code="identity"
        ) from None
    if len(content) > _LONGEST:
        raise ConfigError("The identity is too long to be one.", code="identity", hint="100,000 bytes at most.")
    return read_identity(content, "standard input" if file == "-" else file)


def joined(one: Identity, other: Identity) -> Identity:
    """What either says."""
    return Identity(**{key: tuple(dict.fromkeys((*getattr(one, key), *getattr(other, key)))) for key in _KNOWN})


def _name(key: str) -> str:
    """`Names`, `e-mail` and `NISS` are what they seem to be."""
    plain = key.strip().lower().replace("-", "_").replace(" ", "_")
    for word in (plain, plain.removesuffix("s"), plain.removesuffix("es")):
        if name := word if word in _KNOWN else _OTHER_WORDS.get(word):
            return name
    raise ValueError(suggestion(plain, _KNOWN) or f"one of {', '.join(_KNOWN)}")


def _part(name: str, value: Any) -> str | date:
    if not isinstance(value, str):
        raise ValueError("a text is needed, or a list of texts")
    if name != "birth_date":
        return value.strip()
    if day := births.parse(value):
        return day
    raise ValueError(f"a birth date is written {date(1985, 7, 30)} or 30/07/1985")


def _wrong(problems: list[Problem]) -> ConfigError:
    return ConfigError("\n".join(str(problem) for problem in sorted(problems)), code="identity")
