"""Says things in four languages at once, from the tables of `texts/`; what connectors say in English too.

A plan is made once and read by several people, each in his or her own language: so every sentence of it is kept in all
four. Connectors know one language, as drivers and programs do: their sentences are the keys of a table here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from connectors import load_yaml

from .languages import LANGUAGES, Language, numbered, typeset, written

Said = Mapping[Language, str]
"""A text in each of the four languages; empty where nothing is said."""
NOTHING: Said = {}
TEXTS = Path(__file__).with_name("texts")
_SENTENCES = ("obstacles", "performing", "searching")
_PART = r"(\S+(?:, \S+)*)"
"""A number, a name or a short list: nothing that goes over the end of a sentence."""


def said(key: str, **parts: Any) -> Said:
    """The text of that key, `table.name` or `table.group.name`; dates, numbers and what was said go into it as each
    language writes them. A key that does not exist is a mistake of ours."""
    return {lang: _filled(forms[lang], lang, parts) for forms in (_forms(key),) for lang in LANGUAGES}


def counted(key: str, number: int, **parts: Any) -> Said:
    """The text of that key in the form, `one` or `other`, that each language wants for the number."""
    one, other = _forms(f"{key}.one"), _forms(f"{key}.other")
    return {
        lang: _filled((one if _is_one(number, lang) else other)[lang], lang, {**parts, "n": number})
        for lang in LANGUAGES
    }


def has(key: str) -> bool:
    """Whether there is a text of that key."""
    table, _, name = key.partition(".")
    return name in _table(table)


def joined(*parts: Said) -> Said:
    """Sentences one after the other, without those that say nothing."""
    told = [part for part in parts if part]
    return {lang: " ".join(part[lang] for part in told) for lang in LANGUAGES} if told else NOTHING


def everywhere(text: str) -> Said:
    """What is the same in each language: an id, a name."""
    return dict.fromkeys(LANGUAGES, text) if text else NOTHING


def translated(text: str) -> Said:
    """What a connector or the search says, sentence by sentence; one that no table knows stays as it is."""
    return joined(*(_sentence(one) for one in _sentences(text)))


def unread(code: str, reason: str) -> Said:
    """Why something was not read: in English as it was told, in the others by its sentences, else by its code."""
    if all(map(_known, _sentences(reason))):
        return translated(reason)
    return {**(by_code(code) or said("unread.other", code=code or "?")), "en": reason}


def failed(code: str, text: str) -> Said:
    """What went wrong, sentence by sentence; one that no table knows is told by the code of the failure, if it can."""
    return joined(*(_known(one) or {**(by_code(code) or everywhere(one)), "en": one} for one in _sentences(text)))


def by_code(code: str) -> Said:
    """Why something was not read, by the code of the reason alone; empty for a code that has no text."""
    return said(f"unread.{code}") if has(f"unread.{code}") else NOTHING


def _filled(form: str, lang: Language, parts: Mapping[str, Any]) -> str:
    return typeset(form.format_map({name: _part(value, lang) for name, value in parts.items()}), lang)


def _part(value: Any, lang: Language) -> str:
    if isinstance(value, Mapping):
        return str(value.get(lang, ""))
    if isinstance(value, date):
        return written(value, lang)
    return numbered(value, lang) if isinstance(value, int) else str(value)


def _is_one(number: int, lang: Language) -> bool:
    return number in (0, 1) if lang == "fr" else number == 1


def _forms(key: str) -> Said:
    table, _, name = key.partition(".")
    return _table(table)[name]


@cache
def _table(name: str) -> Mapping[str, Said]:
    """Texts by their keys, groups joined by a dot."""
    return dict(_flat(_read(name)))


def _flat(tree: Mapping[Any, Any], prefix: str = "") -> Iterator[tuple[str, Said]]:
    for key, value in tree.items():
        if set(value) == set(LANGUAGES):
            yield f"{prefix}{key}", value
        else:
            yield from _flat(value, f"{prefix}{key}.")


def _read(name: str) -> Mapping[Any, Any]:
    found: Mapping[Any, Any] = load_yaml((TEXTS / f"{name}.yaml").read_text("utf-8"))
    return found


def _sentence(text: str) -> Said:
    return _known(text) or everywhere(text)


def _known(text: str) -> Said | None:
    """The sentence in four languages; numbers and names stand where the table has `{}`."""
    if found := _exact().get(text):
        return found
    for pattern, forms in _patterns():
        if match := pattern.fullmatch(text):
            told = [_exact().get(group, {}) for group in match.groups()]
            return {"en": text, **{lang: _with(form, lang, match.groups(), told) for lang, form in forms.items()}}
    return None


def _with(form: str, lang: Language, groups: Iterable[str], told: Iterable[Said]) -> str:
    """A sentence with its parts: as they are, or in the language where they are words of the operating system."""
    return typeset(form.format(*(words.get(lang, group) for group, words in zip(groups, told, strict=True))), lang)


@cache
def _exact() -> Mapping[str, Said]:
    return {
        text: {"en": text, **{lang: typeset(form, lang) for lang, form in forms.items()}}
        for text, forms in _all_sentences()
        if "{}" not in text
    }


@cache
def _patterns() -> list[tuple[re.Pattern[str], Said]]:
    return [(re.compile(_pattern(text)), forms) for text, forms in _all_sentences() if "{}" in text]


def _pattern(text: str) -> str:
    """What matches a sentence; behind a colon at its end stand words of the operating system."""
    head, system, _ = text.partition(": {}.")
    pattern = _PART.join(map(re.escape, head.split("{}")))
    return pattern + (r": ([\w/ -]+)\." if system else "")


def _all_sentences() -> Iterable[tuple[str, Said]]:
    return [pair for name in _SENTENCES for pair in _read(name).items()]


def _sentences(text: str) -> Iterator[str]:
    """A text cut where a sentence ends, unless all of it is known as one."""
    if _known(text):
        yield text
        return
    yield from filter(None, re.split(r"(?<=[.!?]) (?=[A-Z0-9{])", text))
