"""Goes through the tokens of a Rich Text file once and sorts its text by the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .words import (
    CELL_ENDS,
    CHARACTER_SETS,
    ENTERED,
    INFORMATION,
    PARAGRAPH_ENDS,
    PLACES,
    SIGNS,
    SKIPPED,
    TOKEN,
    code_page,
    decode,
    page_of_charset,
)

_BOTH, _INSERTED, _DELETED = 0, 1, 2


@dataclass
class _Group:
    """What a brace opens and its end undoes."""

    place: str = "body"
    """Empty: not read."""
    font: int = -1
    state: int = _BOTH
    fallback: int = 1
    """Signs that follow a Unicode character, for readers that know none."""
    starts: bool = False
    """Its text ends with the group, as a unit of its own."""
    label: str = ""
    """Of an entry of the information group."""

    def inside(self) -> _Group:
        """The state in which a group inside this one begins."""
        return _Group(self.place, self.font, self.state, self.fallback, starts=False, label=self.label)


@dataclass
class Parser:
    """The state of one pass; `lines` gives (place, line)."""

    data: bytes = field(repr=False)
    truncated: bool = False
    _group: _Group = field(default_factory=_Group, repr=False)
    _stack: list[_Group] = field(default_factory=list, repr=False)
    _runs: dict[str, list[tuple[int, str]]] = field(default_factory=dict, repr=False)
    """Text of the paragraph that is under way at each place."""
    _raw: bytearray = field(default_factory=bytearray, repr=False)
    _fonts: dict[int, str] = field(default_factory=dict, repr=False)
    _page: str = "cp1252"
    _default_font: int = -1
    _skip: int = 0
    _optional: bool = False
    _ready: list[tuple[str, str]] = field(default_factory=list, repr=False)
    _html: bool = False
    _token: tuple[int, int] = (0, 0)
    """Where the token stands that is being read."""

    def lines(self) -> Iterator[tuple[str, str]]:
        """Lines as they are finished; those of a note come after the paragraph it hangs on."""
        at = 0
        while match := TOKEN.match(self.data, at):
            self._token = match.span()
            at = match.end()
            word, number, byte, sign, brace, text = match.groups()
            if word is not None:
                at += self._word(word.decode("ascii"), int(number) if number else None)
            elif text is not None:
                self._text(text)
            elif byte is not None:
                self._text(bytes.fromhex(byte.decode("ascii")))
            elif brace is not None:
                self._brace(brace)
            elif sign is not None:
                self._sign(sign)
            yield from self._ready
            self._ready.clear()
        self.truncated = len(self._stack) > 0
        self._flush()
        for place in list(self._runs):
            self._end_line(place)
        yield from self._ready

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._skip, self._optional = 0, False
        if brace == b"{":
            self._stack.append(self._group)
            self._group = self._group.inside()
        elif self._stack:
            if self._group.starts:
                self._end_line(self._group.place)
            self._group = self._stack.pop()

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._optional = True
        elif sign in b"\\{}":
            self._text(sign)
        elif sign in b"\r\n":
            self._flush()
            self._end_line(self._group.place)
        elif sign == b"~":
            self._say(" ")
        elif sign == b"_":
            self._say("-")

    def _word(self, word: str, number: int | None) -> int:
        """Returns how many bytes to leave out after it."""
        optional, self._optional = self._optional, False
        if word == "u" and number is not None:
            self._unicode(number)
            return 0
        self._flush()
        if self._skip:
            self._skip -= 1
        if word == "bin":
            return max(number or 0, 0)
        if word in PLACES or word in SKIPPED or word in INFORMATION or optional:
            self._destination(word, optional)
        elif word in SIGNS:
            self._say(SIGNS[word])
        elif word in CELL_ENDS:
            self._say(" | ")
        elif word in PARAGRAPH_ENDS:
            self._end_line(self._group.place)
        else:
            self._format(word, number)
        return 0

    def _destination(self, word: str, optional: bool) -> None:
        group = self._group
        if not group.place or word in SKIPPED:
            group.place = ""
        elif word in PLACES:
            group.place, group.starts = PLACES[word], word != "info"
            group.label = "author of changes" if word == "revtbl" else ""
        elif word in INFORMATION and group.place == "properties":
            group.label, group.starts = word, True
        elif optional and word not in ENTERED:
            group.place = ""

    def _format(self, word: str, number: int | None) -> None:
        on = number != 0
        match word:
            case "f":
                self._group.font = number or 0
            case "fcharset" if self._group.place == "fonts":
                self._fonts[self._group.font] = page_of_charset(number or 0)
            case "cpg" if self._group.place == "fonts":
                self._fonts[self._group.font] = code_page(number or 0)
            case "plain":
                self._group.font, self._group.state = self._default_font, _BOTH
            case "deff":
                self._default_font = self._group.font = number or 0
            case "ansicpg":
                self._page = code_page(number or 1252)
            case "ansi" | "mac" | "pc" | "pca":
                self._page = CHARACTER_SETS[word]
            case "uc":
                self._group.fallback = max(number or 0, 0)
            case "deleted":
                self._group.state = _DELETED if on else _BOTH
            case "revised":
                self._group.state = _INSERTED if on else _BOTH
            case "htmlrtf":
                self._html = on

    def _unicode(self, number: int) -> None:
        self._flush()
        self._say(chr(number & 0xFFFF))
        self._skip = self._group.fallback

    def _text(self, raw: bytes) -> None:
        if self._skip:
            skipped = min(self._skip, len(raw))
            self._skip -= skipped
            raw = raw[skipped:]
        if self._group.place not in ("", "fonts") and not self._html:
            self._raw += raw

    def _flush(self) -> None:
        if self._raw:
            raw = bytes(self._raw)
            self._raw.clear()
            self._say(decode(raw, self._fonts.get(self._group.font, "") or self._page))

    def _say(self, text: str) -> None:
        if self._raw:
            self._flush()
        if self._group.place not in ("", "fonts") and not self._html:
            self._runs.setdefault(self._group.place, []).append((self._group.state, text))

    def _end_line(self, place: str) -> None:
        runs = self._runs.pop(place, [])
        present = _joined(text for state, text in runs if state != _DELETED)
        former = _joined(text for state, text in runs if state != _INSERTED)
        label = f"{self._group.label}: " if self._group.label and place == "properties" and present.strip() else ""
        if place and place != "fonts":
            self._ready.append((place, label + present))
            if former != present and former.strip():
                self._ready.append((place, former))


def _joined(texts: Iterator[str]) -> str:
    """Characters beyond the first plane come as two halves."""
    text = "".join(texts).removesuffix(" | ")
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
