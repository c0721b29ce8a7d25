"""Corrects what stands in several columns of a row: a name in its given and family part, an address in its four.

A column is known by its own name, as the scan reads it; nothing is changed but what holds exactly the old part, beside
the rest of the old value: another person's family name, a place of birth, the address of a shop stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

from classifiers.columns.names import NameReader
from connectors.folding import fold

from ..subject.roles.columns import others, tokens

_BOX = r"(?:[\s,]*(?:\b(?:bus|bte|bo[iî]te|box|b|postbus|app?t?|apt)\b\.?|/)\s*(?P<box>\w{1,6}))?"
_NUMBER = r"(?P<number>\d{1,4}(?:\s?[a-zA-Z](?![a-zA-Z]))?(?:-\d{1,4})?)"
_TOWN = (
    r"(?:[\s,;–-]+(?:[A-Z]{1,2}-)?(?P<postcode>\d{4}\s?[A-Z]{2}\b|\d{4,5})(?:[\s,]+(?P<city>[^\d,;\n]+?))?"
    r"(?:[,;\n]\s*[^\d,;\n]+)?|[,;\n]\s*(?P<town>[^\d,;\n]+?))?"
)
_ADDRESSES = (
    re.compile(rf"(?P<street>[^\d,;\n][^,;\n]*?)[\s,]+{_NUMBER}{_BOX}{_TOWN}\s*"),
    re.compile(rf"{_NUMBER}{_BOX}[\s,]+(?P<street>[^\d,;\n][^,;\n]*?){_TOWN}\s*"),
)
"""With the number behind the street, and before it."""
_REGIONS = frozenset("county departement district etat province provincie provinz region regio state".split())  # noqa: SIM905
"""Larger than a town, whatever else a scan takes them for."""
_NAMES = frozenset({"PERSON", "GIVEN_NAME", "FAMILY_NAME"})
_NAME = re.compile(r"[^\W\d_]+(?:[ '’.-]+[^\W\d_]+)+")


@lru_cache(maxsize=8192)
def _kind(column: str) -> str:
    """What a column holds by its name: `street`, `number`, `box`, `postcode`, `city`, `address`, `name`, or nothing."""
    own = column.rpartition(" › ")[2].rpartition("!")[2]
    reading = NameReader.shared().column(own)
    if not reading.hints or others(column) or tokens(column) & _REGIONS:
        return ""
    best = reading.hints[0].entity_type
    if "id" in tokens(column):
        return "key of a town" if best == "CITY" else ""
    if best == "HOUSE_NUMBER":
        return "box" if "box" in reading.concepts else "number"
    told = {"STREET_ADDRESS": "street", "POSTAL_CODE": "postcode", "CITY": "city", "POSTAL_ADDRESS": "address"}
    return "name" if best in _NAMES else told.get(best, "")


@dataclass(frozen=True)
class Parted:
    """An old and a new value that are a name or an address, part by part."""

    old: str = field(repr=False)
    new: str = field(repr=False)

    def of(self, cells: Mapping[str, Any]) -> dict[str, Any]:
        """The new values of a row, by column; nothing where it does not hold all of the old value."""
        held = {name: value for name, value in cells.items() if isinstance(value, str | int) and str(value).strip()}
        found: dict[str, Any] = {}
        if self._name:
            found |= self._names({name: str(value) for name, value in held.items() if _kind(name) == "name"})
        if self._addresses:
            found |= dict(self._whole(held))
            for column in (name for name in held if _kind(name) in ("street", "address")):
                found |= {name: value for name, value in self._address(column, cells).items() if name not in found}
        return {name: _typed(value, cells[name]) for name, value in found.items() if value != cells[name]}

    def left(self, cells: Mapping[str, Any], new: Mapping[str, Any]) -> str:
        """The column that says by a key in which town the address is, where the new one is in another."""
        if not self._addresses or not any(_kind(name) in ("street", "address") for name in new):
            return ""
        old, come = self._addresses
        if any(_kind(name) == "city" for name in new) or _same(old.get("city", ""), come.get("city", "")):
            return ""
        return next((name for name, value in cells.items() if value is not None and _kind(name) == "key of a town"), "")

    @cached_property
    def _name(self) -> tuple[list[tuple[str, str]], set[str]] | None:
        """What changes in a name, word by word or in one run; and the words that stay."""
        if not (_NAME.fullmatch(self.old.strip()) and _NAME.fullmatch(self.new.strip())):
            return None
        old, new = re.split(r"[\s,]+", self.old.strip()), re.split(r"[\s,]+", self.new.strip())
        begin = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if fold(a) != fold(b)), None)
        if begin is None:
            return None
        end = 0
        while end < min(len(old), len(new)) - begin and fold(old[-1 - end]) == fold(new[-1 - end]):
            end += 1
        gone, come = old[begin : len(old) - end], new[begin : len(new) - end]
        if not gone or not come:
            return None
        kept = {fold(word) for word in old[:begin] + old[len(old) - end :]}
        if not kept:  # all of it is another: by position, where each has two words
            return (list(zip(old, new, strict=True)), set()) if len(old) == len(new) == 2 else None
        return [(" ".join(gone), " ".join(come))], kept

    def _names(self, cells: Mapping[str, str]) -> dict[str, str]:
        assert self._name
        pairs, kept = self._name
        found = {}
        for column, text in cells.items():
            beside = {word for name, other in cells.items() if name != column for word in fold(other).split()}
            for gone, come in pairs:
                rest = kept | {fold(other) for other, _ in pairs if other != gone}
                if fold(text.strip()) == fold(gone) and rest <= beside:
                    found[column] = cased(come, text)
                elif len(fold(text).split()) > 1 and set(re.findall(r"\w+", fold(text))) == set(fold(self.old).split()):
                    found[column] = _put(found.get(column, text), gone, come)
        return found

    @cached_property
    def _addresses(self) -> tuple[dict[str, str], dict[str, str]] | None:
        old, new = taken_apart(self.old), taken_apart(self.new)
        return (old, new) if old and new and (old.get("postcode") or old.get("city")) else None

    def _whole(self, cells: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Cells that hold all of the address, in another spelling."""
        assert self._addresses
        old, _ = self._addresses
        for column, value in cells.items():
            if _kind(column) in ("street", "address") and (parts := taken_apart(str(value))):
                town = [part for part in ("postcode", "city") if part in parts and part in old]
                same = all(_same(parts.get(part, ""), old.get(part, "")) for part in ("street", "number", *town))
                if town and same and _same(parts.get("box", ""), old.get("box", "")):
                    yield column, cased(self.new, str(value))

    def _address(self, column: str, cells: Mapping[str, Any]) -> dict[str, str]:
        """The new parts in a row whose `column` holds the old street, with or without the number."""
        assert self._addresses
        old, _ = self._addresses
        beside = {
            part: name for part in ("number", "box", "postcode", "city") if (name := _beside(column, part, cells))
        }
        text = str(cells[column])
        number = f"{old['number']} {old['box']}" if "box" in old else old["number"]
        bare = fold(text.strip()) == fold(old["street"])
        with_number = not bare and _same(" ".join(re.findall(r"\w+", _unboxed(text))), f"{old['street']} {number}")
        if not (bare or with_number) or (bare and "number" not in beside):
            return {}
        told = [part for part in ("postcode", "city") if part in beside and part in old]
        compared = [*told, *(["number"] if bare else [])]
        if not told or not all(_same(str(cells[beside[part]] or ""), old[part]) for part in compared):
            return {}
        if bare and "box" in beside and not _same(str(cells[beside["box"]] or ""), old.get("box", "")):
            return {}
        return self._moved(column, cells, beside, with_number)

    def _moved(
        self, column: str, cells: Mapping[str, Any], beside: Mapping[str, str], with_number: bool
    ) -> dict[str, str]:
        assert self._addresses
        text = str(cells[column])
        _, new = self._addresses
        apart = "box" in beside and not with_number
        number = new["number"] if apart else new["house"]
        found: dict[str, str] = {part: new[part] for part in ("postcode", "city") if part in beside and part in new}
        if not with_number:
            found |= {"number": number, **({"box": new.get("box", "")} if apart else {})}
        own = cased(f"{new['street']} {number}" if with_number else new["street"], text)
        return {column: own, **{beside[part]: cased(value, str(cells[beside[part]])) for part, value in found.items()}}


def taken_apart(text: str) -> dict[str, str]:
    """Street, number, box, postcode and city of an address, and number and box as written; empty for what is none."""
    for form in _ADDRESSES:
        if match := form.fullmatch(text.strip()):
            parts = {name: part.strip(" ,") for name, part in match.groupdict().items() if part}
            if town := parts.pop("town", ""):
                parts["city"] = town
            return parts | {"house": match.string[match.start("number") : max(match.end("number"), match.end("box"))]}
    return {}


def _beside(column: str, part: str, cells: Mapping[str, Any]) -> str:
    """The column of the same address that holds another part: of all such the one that is called alike."""
    every = [name for name in cells if name != column and _kind(name) == part]
    own = _owner(column)
    alike = [name for name in every if _owner(name) == own]
    return (alike or every)[0] if len(alike) == 1 or len(every) == 1 else ""


def _owner(column: str) -> frozenset[str]:
    """The words of a column's name but those for a part of an address: `home` of `home_street`."""
    reading = NameReader.shared().column(column.rpartition(" › ")[2].rpartition("!")[2])
    parts = {fold(word) for hint in reading.hints[:1] for word in hint.words}
    return tokens(column) - parts


def _unboxed(text: str) -> str:
    return re.sub(r"(?i)\b(?:bus|bte|bo[iî]te|box)\b\.?", " ", text)


def _same(one: str, other: str) -> bool:
    return re.sub(r"\W", "", fold(one)) == re.sub(r"\W", "", fold(other))


def _put(text: str, gone: str, come: str) -> str:
    """The text with one word, or run of words, in place of another, as it was written there."""
    pattern = r"[\s,]+".join(map(re.escape, gone.split()))
    return re.sub(rf"(?i)(?<!\w){pattern}(?!\w)", lambda found: cased(come, found[0]), text)


def cased(text: str, like: str) -> str:
    """A text in capitals where what it replaces is."""
    return text.upper() if like.isupper() and any(map(str.isalpha, like)) else text


def _typed(text: str, old: Any) -> Any:
    return int(text) if isinstance(old, int) and text.isdecimal() else text
