"""Loads a declaration: from YAML to the typed whole, with every problem told at once and in its place."""

from __future__ import annotations

import typing
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from ..document import Document, Path_, parse_document, read_document
from ..problems import InvalidDeclaration, Problem, suggestion
from .model import Declaration
from .references import check_references

_ROUNDS = 20
"""Taking a wrong part out may show another; each round takes out every one that it sees."""


def load_declaration(path: Path, *, strict: bool = False) -> Declaration:
    """The declaration in `path`.

    Raises `InvalidDeclaration` with every error. What only makes a word stand for nothing (an unknown key, an id that
    is not defined) is kept in `Declaration.warnings`, since a scan needs the categories alone; with `strict`, as in
    `vigie declaration check`, it is an error too.
    """
    return _declaration(read_document(path), strict)


def parse_declaration(text: str, *, file: str = "declaration.yaml", strict: bool = False) -> Declaration:
    """As `load_declaration`, from a text."""
    return _declaration(parse_document(text, file), strict)


def _declaration(document: Document, strict: bool) -> Declaration:
    if not isinstance(document.data, dict):
        hint = "at least `categories:` with an `id` each; `vigie init` writes a declaration to start from"
        raise InvalidDeclaration([*document.problems, Problem(document.file, 1, 1, "This holds no declaration", hint)])
    problems = list(document.problems)
    declaration, document = _validated(document, problems)
    if declaration is not None:
        problems += check_references(declaration, document)
    if declaration is None or any(p.level == "error" or (strict and p.level == "reference") for p in problems):
        raise InvalidDeclaration(problem for problem in problems if problem.level != "warning")
    declaration._document = document
    declaration._warnings = tuple(sorted(problems))
    return declaration


def _validated(document: Document, problems: list[Problem]) -> tuple[Declaration | None, Document]:
    """The model and the document without the parts that are wrong; what is wrong goes to `problems`.

    Wrong parts are taken out and the rest is validated again, so that the references between the right ones are still
    checked, and everything is told at once.
    """
    for first in (True, *(False,) * _ROUNDS):
        try:
            return Declaration.model_validate(document.data), document
        except ValidationError as error:
            details = _root_causes(error.errors(include_url=False, include_input=False))
        # what is missing after the first round is missing because it was wrong, and taken out
        problems += [_problem(one, document) for one in details if first or one["type"] not in ("missing", "too_short")]
        culprits = {_culprit(detail) for detail in details}
        if any(len(path) == 0 for path in culprits):
            break
        for path in sorted(culprits, key=_from_the_end, reverse=True):
            document = document.without(path)
    return None, document


def _root_causes(details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Without the lists that are only empty because each of their items is wrong."""
    places = [_location(detail) for detail in details]
    return [
        detail
        for detail, place in zip(details, places, strict=True)
        if detail["type"] != "too_short" or not any(other[: len(place)] == place != other for other in places)
    ]


def _culprit(detail: ErrorDetails) -> Path_:
    """What has to go for the rest to be valid: the value, or the whole part that lacks a key."""
    path = _location(detail)
    return path[:-1] if detail["type"] == "missing" else path


def _from_the_end(path: Path_) -> list[str]:
    return [f"{part:09}" if isinstance(part, int) else part for part in path]


def _location(detail: ErrorDetails) -> Path_:
    """The path of an error in the file; pydantic's own marks for keys and unions are left out."""
    return tuple(part for part in detail["loc"] if part != "[key]")


def _problem(detail: ErrorDetails, document: Document) -> Problem:
    path = _location(detail)
    if detail["type"] == "extra_forbidden":
        return _unknown_key(path, document)
    line, column = document.position(path)
    message, hint = _words(detail, path)
    return Problem(document.file, line, column, message, hint)


_MESSAGES = {
    "missing": ("{where} lacks {key!r}", ""),
    "string_type": ("{key!r} must be a text", ""),
    "tuple_type": ("{key!r} must be a list", "start each item with `- `"),
    "dict_type": ("{key!r} must be a text, or texts by language", "as in {{fr: …, en: …}}"),
    "model_type": ("{key!r} must be a mapping", "write `key: value` pairs below it"),
    "bool_parsing": ("{key!r} must be true or false", ""),
    "bool_type": ("{key!r} must be true or false", ""),
    "too_short": ("{key!r} is empty", "at least one is needed"),
    "string_too_short": ("{key!r} is empty", ""),
}


def _words(detail: ErrorDetails, path: Path_) -> tuple[str, str]:
    kind, context = detail["type"], detail.get("ctx", {})
    key = next((str(part) for part in reversed(path) if isinstance(part, str)), "declaration")
    if kind == "literal_error" and detail["loc"][-1] == "[key]":
        return (
            f"Texts in the language {key!r} are not supported",
            "take fr, nl, de or en; a text without one serves all",
        )
    if kind == "literal_error":
        return f"{key!r} has a value that is not known here", f"take one of {context['expected']}"
    if kind in ("unknown_term", "bad_period"):
        return detail["msg"], str(context.get("hint", ""))
    if kind.startswith("date"):
        return f"{key!r} must be a date", "write it as 2026-11-23"
    message, hint = _MESSAGES.get(kind, ("{key!r} cannot be used as it stands", "compare it with the JSON Schema"))
    where = _where(path[:-1])
    return message.format(where=where, key=key), hint.format()


def _where(path: Path_) -> str:
    """`activities[2]`, in words that a person finds in the file."""
    if not path:
        return "The declaration"
    return "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path).lstrip(".")


def _unknown_key(path: Path_, document: Document) -> Problem:
    line, column = document.position(path)
    hint = suggestion(str(path[-1]), _known_keys(path[:-1]))
    return Problem(document.file, line, column, f"The key {str(path[-1])!r} is not known here", hint, "reference")


def _known_keys(path: Path_) -> set[str]:
    """The keys that the part at `path` takes."""
    model: type[BaseModel] = Declaration
    for part in path:
        if isinstance(part, str):
            found = next((f for name, f in model.model_fields.items() if part in _spellings(name, f)), None)
            inner = _model_in(found.annotation) if found else None
            if inner is None:
                return set()
            model = inner
    return {field.alias or name for name, field in model.model_fields.items()}


def _spellings(name: str, field: Any) -> set[str]:
    choices = getattr(field.validation_alias, "choices", [field.validation_alias])
    return {name, *(str(choice) for choice in choices if choice)}


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((model for inner in typing.get_args(annotation) if (model := _model_in(inner))), None)
