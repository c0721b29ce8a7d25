"""Compares two versions of a declaration by their meaning: order, comments and the short forms of YAML do not count.

Parts are matched by their id; a part whose id alone has changed is told as renamed. What the persons have to be told
of is marked with the article: further purposes before the data are used for them (GDPR Arts. 13(3) and 14(4)), and what
Arts. 13 and 14 make part of the notice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from .fields import Part, Text
from .model import Declaration

Change = Literal["added", "removed", "changed", "renamed"]
_KEYS = ("id", "name", "asset", "country", "basis", "version", "place", "label")
"""By which the items of a list are matched, the first that they have."""
_TELL = {
    ("purposes", "added"): "Art. 13(3), 14(4): tell the persons before the data are used for it",
    ("recipients", "added"): "Art. 13(1)(e), 14(1)(e): the notice names recipients",
    ("transfers", "added"): "Art. 13(1)(f), 14(1)(f): the notice names transfers",
    ("categories", "added"): "Art. 14(1)(d): the notice names categories",
    ("legal_bases", "added"): "Art. 13(1)(c), 14(1)(c): the notice names the legal basis",
    ("legal_bases", "removed"): "Art. 13(1)(c), 14(1)(c): the notice names the legal basis",
    ("rights", "removed"): "Art. 13(2)(b): the right remains by law",
    ("period", "changed"): "Art. 13(2)(a), 14(2)(a): the notice tells how long data are kept",
}


@dataclass(frozen=True)
class Difference:
    """One thing that is another in the newer version."""

    change: Change
    section: str
    """The key at the top: `activities`, `categories`, `organisation`."""
    part: str
    """The id of the part, where the section is a list of them."""
    field: str
    """Where in the part, as `retention.period`; empty if the whole part came or went."""
    old: str = ""
    new: str = ""
    concerns: tuple[str, ...] = ()
    """Ids of the activities that refer to the part."""
    tell: str = ""
    """The article for which it matters to the persons."""


def differences(old: Declaration, new: Declaration) -> list[Difference]:
    """Every difference, section by section in the order of the model, parts in the order of the newer file."""
    found: list[Difference] = []
    for name in Declaration.model_fields:
        found += _section(name, getattr(old, name), getattr(new, name), (old, new))
    return found


def _section(name: str, old: Any, new: Any, both: tuple[Declaration, Declaration]) -> Iterator[Difference]:
    if _is_parts(old) or _is_parts(new):
        yield from _parts(name, old, new, both)
        return
    for change, field, before, after in _values((), old, new):
        last = (field or (name,))[-1]
        tell = _TELL.get((name, change)) or _TELL.get((last, change), "")
        yield Difference(change, name, "", ".".join(field), before, after, (), tell)


def _is_parts(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Part)


def _parts(
    name: str, old: tuple[Part, ...], new: tuple[Part, ...], both: tuple[Declaration, Declaration]
) -> Iterator[Difference]:
    before, after = _by_key(old), _by_key(new)
    renamed = _renamed(before, after)
    for key, part in after.items():
        earlier = renamed.get(key, key)
        concerned = _referring(name, {key, earlier}, both)
        if earlier not in before:
            yield Difference("added", name, key, "", "", _title(part), concerned, _TELL.get((name, "added"), ""))
            continue
        if earlier != key:
            yield Difference("renamed", name, key, "id", earlier, key, concerned)
        for change, field, was, now in _values((), before[earlier], part):
            if field[-1:] != ("id",):
                tell = _TELL.get((field[0], change)) or _TELL.get((field[-1], change), "")
                yield Difference(change, name, key, ".".join(field), was, now, concerned, tell)
    for key in (key for key in before if key not in after and key not in renamed.values()):
        tell = _TELL.get((name, "removed"), "")
        if name == "activities":
            tell = "an entry of the record is ended (`ended: DATE`), never deleted"
        yield Difference("removed", name, key, "", _title(before[key]), "", _referring(name, {key}, both), tell)


def _renamed(before: Mapping[str, Part], after: Mapping[str, Part]) -> dict[str, str]:
    """New key → old key of parts that are the same but for their id."""
    gone = {_without_id(before[key]): key for key in before if key not in after}
    return {key: gone[same] for key in after if key not in before and (same := _without_id(after[key])) in gone}


def _without_id(part: Part) -> str:
    dumped = part.model_dump(exclude={"id"}, exclude_defaults=True, mode="json")
    return repr(sorted(dumped.items())) if dumped else f"only {_key(part)}"


def _by_key(parts: Iterable[Part]) -> dict[str, Part]:
    """By their key; a second one of the same key gets a number."""
    found: dict[str, Part] = {}
    for part in parts:
        key = base = _key(part)
        number = 2
        while key in found:
            key, number = f"{base} ({number})", number + 1
        found[key] = part
    return found


def _key(part: Part) -> str:
    for name in _KEYS:
        value = getattr(part, name, None)
        if value:
            return value.in_language("") if isinstance(value, Text) else str(value)
    return type(part).__name__


def _title(part: Part) -> str:
    for name in ("label", "name", "change"):
        value = getattr(part, name, None)
        if value:
            return value.in_language("") if isinstance(value, Text) else str(value)
    return ""


_Found = tuple[Change, tuple[str, ...], str, str]


def _values(path: tuple[str, ...], old: Any, new: Any) -> Iterator[_Found]:
    """Where two values differ, down to the last key."""
    if old == new:
        return
    if isinstance(old, Text) and isinstance(new, Text):
        yield from _texts(path, old, new)
    elif isinstance(old, Part) and isinstance(new, Part):
        for name in type(new).model_fields:
            yield from _values((*path, name), getattr(old, name, None), getattr(new, name))
    elif isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys((*old, *new)):
            yield from _values((*path, str(key)), old.get(key), new.get(key))
    elif isinstance(old, tuple | None) and isinstance(new, tuple | None) and (old or new):
        yield from _lists(path, old or (), new or ())
    else:
        yield _single(path, _words(old), _words(new))


def _single(path: tuple[str, ...], old: str, new: str) -> _Found:
    return ("added" if not old else "removed" if not new else "changed"), path, old, new


def _texts(path: tuple[str, ...], old: Text, new: Text) -> Iterator[_Found]:
    first, second = dict[str, str](old.root.items()), dict[str, str](new.root.items())
    for language in sorted(old.languages | new.languages):
        before, after = (" ".join(one.get(language, "").split()) for one in (first, second))
        if before != after:
            yield _single((*path, language) if language else path, before, after)


def _lists(path: tuple[str, ...], old: tuple[Any, ...], new: tuple[Any, ...]) -> Iterator[_Found]:
    if _is_parts(old) or _is_parts(new):
        before, after = _by_key(old), _by_key(new)
        for key in dict.fromkeys((*after, *before)):
            if key not in before:
                yield "added", path, "", key
            elif key not in after:
                yield "removed", path, key, ""
            else:
                yield from _values((*path, key), before[key], after[key])
        return
    told_before, told_after = [_words(one) for one in old], [_words(one) for one in new]
    for word in told_after:
        if word not in told_before:
            yield "added", path, "", word
    for word in told_before:
        if word not in told_after:
            yield "removed", path, word, ""


def _words(value: Any) -> str:
    if value is None or value == ():
        return ""
    if isinstance(value, Text):
        return value.in_language("")
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Part):
        told = value.model_dump(mode="json", exclude_defaults=True, by_alias=True)
        return ", ".join(f"{key}: {_plain(one)}" for key, one in told.items())
    return str(value)


def _plain(value: Any) -> str:
    """A dumped value as words: of texts by language the first, of a list its items."""
    if isinstance(value, dict):
        return str(next(iter(value.values()), ""))
    return ", ".join(map(_plain, value)) if isinstance(value, list) else str(value)


_REFERENCES = {"entities": "entity", "origins": "origin"}
"""Section → key of an activity, where they differ."""


def _referring(name: str, keys: set[str], both: tuple[Declaration, Declaration]) -> tuple[str, ...]:
    """The activities of either version that refer to a part."""
    if name == "activities":
        return ()
    found = [one.id for version in both for one in version.activities if keys & _named(one, name)]
    return tuple(dict.fromkeys(found))


def _named(activity: Any, name: str) -> set[str]:
    if name == "retention":
        return {activity.retention.rule} if activity.retention and activity.retention.rule else set()
    value = getattr(activity, _REFERENCES.get(name, name), None)
    if name == "recipients":
        return {one.name.in_language("") for one in value or ()}
    if name == "legal_bases":
        return {one.basis for one in value or ()}
    return {value} if isinstance(value, str) else set(value) if isinstance(value, tuple) else set()
