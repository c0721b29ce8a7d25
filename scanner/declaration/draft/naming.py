"""Recognises what parties are named by in running text: legal forms, addresses, telephones, dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .block import Block
from .words import Words, fold

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(r"(?<![\w.])(?:\+|00)?\(?\d[\d\s()./–-]{6,20}\d(?![\w])")
WEBSITE = re.compile(r"(?:https?://)?(?:www\.)[\w-]+(?:\.[\w-]+)+(?:/[\w/-]*)?")
_CAPITAL = r"[A-ZÀ-Ý][\w'’.-]+"
_STREET = (
    rf"(?:{_CAPITAL}(?:\s(?:[a-zà-ÿ]{{1,4}}['’]?|{_CAPITAL}))*"
    r"|(?:rue|avenue|chaussée|boulevard|place|quai|square|allée)\s[\w\s'’.-]+?)"
)
_NUMBER = r",?\s\d{1,4}\s?[a-zA-Z]?(?:\s(?:bte|boîte|bus)\s?\w+)?,?\s"
_TOWN = r"(?:[A-Z]{1,2}[- ])?\d{4,5}(?:\s[A-Z]{2})?\s[A-ZÀ-Ý][\w'’-]+(?:[- ][A-ZÀ-Ý][\w'’-]+)*"
_ADDRESS = re.compile(rf"{_STREET}{_NUMBER}(?:(?:à|te|in)\s)?{_TOWN}")
_POSTCODE = re.compile(r"\b\d{4,5}\s+[A-ZÀ-Ý]")
_BRITISH = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")
_BUILDING = r"\b(?:House|Court|Building|Hall|Centre|Street|Road|Lane|Row|Quay|Square)\b"
_LINK = r"de|du|des|la|le|les|et|van|der|den|für|und|of|and|for|d['’][\w-]+|l['’][\w-]+"
NAME = rf"[A-ZÀ-Ý][\w'’&.-]*(?:[ \u00a0](?:[A-ZÀ-Ý&0-9][\w'’&.-]*|{_LINK}))*"
_YEARS = range(1990, 2100)


def _forms(words: Words) -> str:
    dotted = [
        r"\.?".join(form) + r"\.?" if form.isalpha() and len(form) <= 4 else form
        for form in words.common["legal_forms"]
    ]
    return "(?:" + "|".join(sorted(dotted, key=len, reverse=True)) + ")"


def address_in(text: str) -> str:
    """The first postal address of a text: street, number, postcode and town; empty if there is none."""
    for postcode in _POSTCODE.finditer(text):
        near = text[max(0, postcode.start() - 100) : postcode.end() + 50]
        match = _ADDRESS.search(near)
        if match:
            return match[0].strip()
    for postcode in _BRITISH.finditer(text):  # the parts before it: house, street, town
        before = text[: postcode.end()].rsplit(". ", 1)[-1].rsplit(": ", 1)[-1].rsplit("(", 1)[-1].rsplit(";", 1)[-1]
        parts = [part.strip() for part in before.split(",")]
        named = [index for index, part in enumerate(parts) if re.search(rf"\d|{_BUILDING}", part)]
        if len(parts) > 1 and named and named[0] < len(parts) - 1:
            return ", ".join(parts[named[0] :])
    return ""


@dataclass(frozen=True)
class Stacked:
    """An address that stands over several lines."""

    address: str
    """With commas between the lines."""
    block: Block
    """That of its first line."""
    said: str
    """Its lines as they stand in the statement, with blanks between them."""


def stacked(blocks: Sequence[Block], words: Words) -> list[Stacked]:
    """The addresses of a statement whose street, town and postcode stand on lines of their own, in order."""
    found: list[Stacked] = []
    for index, block in enumerate(blocks):
        if found and found[-1].block.number + found[-1].address.count(",") >= block.number:
            continue
        if named_bodies(block.text, words):
            continue  # who lives there
        for longest in (4, 3, 2):
            lines = blocks[index : index + longest]
            if len(lines) < longest or any(not _is_line(one) for one in lines):
                continue
            address = address_in(", ".join(one.text.strip(" ,;") for one in lines))
            begins = address and fold(address).startswith(fold(lines[0].text.strip(" ,;")))
            if begins and _ends(address, lines[-1].text):
                found.append(Stacked(address, block, " ".join(one.said or one.text for one in lines)))
                break
    return found


def _is_line(block: Block) -> bool:
    """Whether a block may be a line of an address: short, no sentence, no telephone or e-mail."""
    text = block.text.strip()
    return len(text) < 60 and not re.search(r"[@:?!]|[a-zà-ÿ]\.$", text) and text[:1] not in "(«"


def _ends(address: str, line: str) -> bool:
    return fold(address).endswith(fold(line.strip(" ,;.")))


def named_bodies(text: str, words: Words) -> list[tuple[int, str]]:
    """(position, name) of each name that stands beside a legal form, as `Novalis SA` or `ASBL La Passerelle`."""
    forms = _forms(words)
    after = re.compile(rf"({NAME})[ \u00a0](?i:({forms}))(?![\w-])")
    before = re.compile(rf"(?<![\w-])(?i:({forms}))[ \u00a0]({NAME})")
    told = [(match.start(), f"{trimmed(match[1])} {match[2]}") for match in after.finditer(text) if trimmed(match[1])]
    taken = [(start, start + len(name) + 30) for start, name in told]
    for match in before.finditer(text):
        known = match[1].isupper() or match[1].lower() in ("asbl", "vzw", "sarl", "srl", "gmbh", "vog")
        if known and not any(start <= match.start() < end for start, end in taken):
            told.append((match.start(), trimmed(match[2])))
    return sorted(told)


def trimmed(name: str) -> str:
    """A name without the words of the sentence before it: `La société Atelier X` is `Atelier X`."""
    for _ in range(4):
        first, _, rest = name.partition(" ")
        if rest and fold(first) in _SENTENCE_WORDS:
            name = rest
    return re.sub(r"[ \u00a0](de|du|des|la|le|et|van|der|den|für|und|of|and|for)$", "", name.strip(" -–,"))


_SENTENCE_WORDS = frozenset(
    {
        "la",
        "le",
        "les",
        "l'",
        "the",
        "de",
        "het",
        "die",
        "der",
        "das",
        "societe",
        "firma",
        "bedrijf",
        "company",
        "vereniging",
        "association",
        "verein",
        "stichting",
        "asbl",
        "vzw",
        "wanneer",
        "when",
        "lorsque",
        "als",
        "wenn",
        "pour",
        "voor",
        "fur",
        "for",
        "si",
        "if",
        "nous",
        "wij",
        "wir",
        "we",
        "chez",
        "bij",
        "bei",
        "at",
    }
)
"""Words before a name that are not part of it."""


def date_in(text: str, words: Words) -> date | None:
    """The first date of a text, in figures or words."""
    folded = fold(text)
    months = {month: index + 1 for index, month in enumerate(words.table["months"])}
    names = "|".join(months)
    forms = (
        (rf"(\d{{1,2}})(?:er|st|nd|rd|th|\.)?\s+(?:de\s)?({names})\.?,?\s+(\d{{4}})", "dMy"),
        (rf"({names})\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})", "Mdy"),
        (rf"\b({names})\s+(\d{{4}})", "My"),
        (r"\b(\d{4})-(\d{2})-(\d{2})\b", "ymd"),
        (r"\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b", "dmy"),
        (r"\b(\d{1,2})/(\d{4})\b", "my"),
    )
    for pattern, order in forms:
        match = re.search(pattern, folded)
        if match:
            parts = dict(zip(order, match.groups(), strict=True))
            month = months[parts["M"]] if "M" in parts else int(parts["m"])
            try:
                day = date(int(parts["y"]), month, int(parts.get("d", "1")))
            except ValueError:
                continue
            return day if day.year in _YEARS else None
    return None
