"""Reads a published statement, of any format that Vigie reads, in the sandbox; and tells its language."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from classifiers.language import identify
from connectors import Budget, Omission, Part, Passage, Rows
from connectors.files.local import open_quietly
from connectors.sandbox import Claims, Sandbox

from ...errors import DeclarationError
from .words import LANGUAGES, Language

_MOST = 600_000
"""Characters of a statement that are read; the longest published ones have a fifth of it."""
_LEAST = 80


@dataclass(frozen=True)
class Statement:
    """The text of a statement."""

    name: str
    language: Language
    passages: tuple[tuple[str, str], ...]
    """(where, text), as `page 2`."""


def read_statement(path: Path, language: Language | None = None) -> Statement:
    """The statement in a file; raises `DeclarationError` if it holds no text, or none in a language that is known."""
    passages = tuple(_passages(path))
    text = "\n".join(text for _, text in passages)[:_MOST]
    if len(text.strip()) < _LEAST:
        raise _unreadable(path, "it holds no text", "A scan without a text layer has to be recognised first.")
    return Statement(path.name, language or _language(path, text), passages)


def read_text(text: str, language: Language | None = None, name: str = "text") -> Statement:
    """A statement that is already text."""
    return Statement(name, language or _language(Path(name), text), (("", text),))


def _language(path: Path, text: str) -> Language:
    foreign = _foreign(text)
    if foreign:
        names = {"es": "Spanish", "it": "Italian", "pt": "Portuguese", "pl": "Polish", "da": "Danish", "sv": "Swedish"}
        told = names.get(foreign, foreign)
        raise _unreadable(
            path, f"its language seems to be {told}", "French, Dutch, German and English are read; else say --lang."
        )
    return identify(text)


def _foreign(text: str) -> str:
    """The code of a language that Vigie does not read; empty if it is one of ours, or not to be told."""
    code, share = _every_language().classify(text[:20_000])
    return "" if code in (*LANGUAGES, "lb", "af") or share < 0.9 else str(code)


@lru_cache(maxsize=1)
def _every_language() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _passages(path: Path) -> list[tuple[str, str]]:
    sandbox = Sandbox()
    try:
        parts = _parts(path, sandbox)
    finally:
        sandbox.close()
    found = [_text(part) for part in parts if isinstance(part, Passage | Rows)]
    if not found:
        refused = next((part for part in parts if isinstance(part, Omission)), None)
        raise _unreadable(path, refused.reason.rstrip(".") if refused else "it holds no text")
    return found


def _parts(path: Path, sandbox: Sandbox) -> list[Part]:
    try:
        descriptor = open_quietly(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    except FileNotFoundError:
        raise _unreadable(path, "there is no such file") from None
    except (OSError, ValueError):
        raise _unreadable(path, "this account may not read it") from None
    try:
        status = os.fstat(descriptor)
        if path.is_dir():
            raise _unreadable(path, "it is a folder")
        return list(sandbox.read(descriptor, status.st_size, Budget(seconds=120), Claims(path.name)))
    finally:
        os.close(descriptor)


def _text(part: Passage | Rows) -> tuple[str, str]:
    if isinstance(part, Passage):
        return str(part.locator), part.text
    frame = part.frame.astype(object).where(part.frame.notna(), "")
    lines = [" | ".join(map(str, frame.columns)), *(" | ".join(map(str, row)) for row in frame.itertuples(index=False))]
    return str(part.locator), "\n".join(lines)


def _unreadable(path: Path, why: str, hint: str = "") -> DeclarationError:
    return DeclarationError(f"No statement can be read from {path}: {why}.", code="statement-unreadable", hint=hint)
