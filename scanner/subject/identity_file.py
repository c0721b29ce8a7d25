"""Reads an identity from YAML or JSON, so that nothing personal stands in a list of processes."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from typing import Any

from ..declaration.document import parse_document
from ..declaration.problems import InvalidDeclaration, Problem, suggestion
from ..errors import ConfigError
from .identity import Identity

_DAYS = ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y")


def read_identity(content: bytes, file: str) -> Identity:
    """The identity that a mapping `{name: …, email: […], birth_date: 1985-07-30 …}` tells.

    Raises `ConfigError` that names line and column of each mistake, and never a value.
    """
    try:
        document = parse_document(content.decode("utf-8-sig"), file)
    except UnicodeDecodeError:
        raise ConfigError(f"{file} is not UTF-8.", code="identity", hint="Save it as UTF-8.") from None
    except InvalidDeclaration as error:
        raise _wrong(list(error.problems)) from None
    problems = list(document.problems)
    data = document.data if isinstance(document.data, dict) else None
    if data is None:
        raise _wrong([Problem(file, 1, 1, "An identity is a mapping", "such as `name: …` and `email: …`")])
    parts: dict[str, tuple[Any, ...]] = {}
    known = [part.name for part in fields(Identity)]
    for key, value in data.items():
        name = str(key).strip().lower().replace("-", "_").replace(" ", "_")
        several = tuple(value) if isinstance(value, list) else () if value is None else (value,)
        try:
            if name not in known:
                raise ValueError(suggestion(name, known) or f"one of {', '.join(known)}")
            parts[name] = tuple(_part(name, one) for one in several)
        except ValueError as error:
            problems.append(
                Problem(file, *document.position((key,)), "This part of an identity is not known", str(error))
            )
    if problems:
        raise _wrong(problems)
    return Identity(**parts)


def _part(name: str, value: Any) -> Any:
    if isinstance(value, dict | list | bool):
        raise ValueError("a text is needed, or a list of texts")
    text = str(value).strip()
    if name != "birth_date":
        return text
    for form in _DAYS:
        try:
            return datetime.strptime(text, form).date()
        except ValueError:
            continue
    raise ValueError(f"a birth date is written {date(1985, 7, 30)} or 30/07/1985")


def _wrong(problems: list[Problem]) -> ConfigError:
    return ConfigError("\n".join(str(problem) for problem in sorted(problems)), code="identity")
