"""Takes JSON apart as it streams: whole values where they fit in memory, the pieces of those that do not.

Python's own scanner reads a value at a place in a buffer. A value that is not complete even with 8 MB of text is
opened: its elements or entries are then read one by one in the same way. So a record costs one call, a file of any
size is read in bounded memory, and the place at which a text stops being JSON is known to the character.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator

from .text import Decoder

_OPENED = 8 * 1024 * 1024
"""Characters; a larger value is read piece by piece."""
_SPACE = re.compile(r"[ \t\r\n\ufeff\x00]*")
_RUN = re.compile(r'(?:[^"\\]+|\\(?:u[0-9a-fA-F]{4}|[^u]))*')
"""The inside of a string, up to an escape that is not complete."""
_HALF = re.compile(r"(?<!\\)\\u[dD][89abAB][0-9a-fA-F]{2}\Z")
_PIECE = 256 * 1024
_NEAR = 12
"""Characters from the end of the buffer within which an error may only mean that the text goes on."""

_decode = json.JSONDecoder(strict=False).raw_decode


class Broken(Exception):
    """From here on, the text is not JSON."""


class TooLarge(Exception):
    """The value at this place has to be opened, for its size or a damage in it."""


class Scanner:
    """A place in a text that moves forward."""

    def __init__(self, source: Decoder) -> None:
        self._texts = iter(source)
        self._buffer = ""
        self._place = 0
        self._ended = False
        self.taken = 0
        """Characters behind the place."""

    def peek(self) -> str:
        """The next character that is not white space; empty at the end."""
        while True:
            self._move(_end(_SPACE, self._buffer, self._place))
            if self._place < len(self._buffer):
                return self._buffer[self._place]
            if not self._more():
                return ""

    def take(self, character: str) -> None:
        """Step over a character that must be the next."""
        if self.peek() != character:
            raise Broken
        self._move(self._place + 1)

    def skip(self, character: str) -> None:
        """Step over a character if it is the next."""
        if self.peek() == character:
            self._move(self._place + 1)

    def value(self) -> object:
        """The whole value that comes next; raises `TooLarge` if it has to be opened, `Broken` if it is none."""
        self.peek()
        while True:
            try:
                value, end = _decode(self._buffer, self._place)
            except json.JSONDecodeError as error:
                if not self._may_go_on(error):
                    raise self._failure() from None
            except (RecursionError, ValueError):  # nested too deeply, a number of thousands of digits
                raise self._failure() from None
            else:
                if end < len(self._buffer) or self._ended or not self._more():
                    self._move(end)
                    return value
                continue
            if len(self._buffer) - self._place >= _OPENED:
                raise TooLarge
            if not self._more(_OPENED):
                raise self._failure()

    def long_string(self) -> Iterator[str]:
        """The characters of the string that comes next, however long, in pieces."""
        self.take('"')
        while True:
            end = _end(_RUN, self._buffer, self._place, self._place + _PIECE)
            piece = self._buffer[self._place : end]
            pair = _HALF.search(piece)
            if pair and pair.start():  # a surrogate pair stays together
                piece = piece[: pair.start()]
            elif pair and self._more():
                continue
            self._move(self._place + len(piece))
            if piece:
                yield _unescaped(piece)
            elif self._buffer[self._place : self._place + 1] == '"':
                self._move(self._place + 1)
                return
            elif not self._more():
                raise Broken

    def rest(self) -> Iterator[str]:
        """All that has not been taken."""
        yield self._buffer[self._place :]
        self._buffer, self._place = "", 0
        yield from self._texts

    def _failure(self) -> Exception:
        """A container that is damaged somewhere is opened too: what stands before the damage can be had."""
        return TooLarge() if self._buffer[self._place : self._place + 1] in ("{", "[") else Broken()

    def _may_go_on(self, error: json.JSONDecodeError) -> bool:
        """Whether the error may only come from the end of the buffer."""
        if self._ended:
            return False
        return error.pos >= len(self._buffer) - _NEAR or error.msg.startswith("Unterminated string")

    def _move(self, place: int) -> None:
        self.taken += place - self._place
        self._place = place

    def _more(self, count: int = 1) -> bool:
        """Lengthen the buffer by so many characters at least; False if nothing came."""
        pieces = []
        while count > 0:
            text = next(self._texts, None)
            if text is None:
                self._ended = True
                break
            pieces.append(text)
            count -= len(text)
        if not any(pieces):
            return False
        self._buffer = "".join([self._buffer[self._place :], *pieces])
        self._place = 0
        return True


def _end(pattern: re.Pattern[str], text: str, place: int, limit: int = sys.maxsize) -> int:
    """Where a run of characters ends, which may be none at all."""
    match = pattern.match(text, place, limit)
    return match.end() if match else place


def _unescaped(piece: str) -> str:
    try:
        return str(json.loads(f'"{piece}"', strict=False))
    except ValueError:  # an escape that JSON does not have
        return piece
