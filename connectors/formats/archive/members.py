"""Hands one unpacked member on, and says in our words what was wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...base import Locator, Omission, Part
from ..base import Content, Reading
from ..inflate import Unsupported
from ..limits import Allowance, Exceeded, Spooled, spool

_DEEPEST = 64


def read_member(
    blocks: Iterable[bytes],
    name: str,
    locator: Locator,
    reading: Reading,
    allowance: Allowance,
    packed: int | None = None,
) -> Iterator[Part]:
    """The member's own parts; damage and limits as omissions at its locator. Raises `Exceeded` for the container."""
    allowance.member()
    member = spool(blocks, allowance, packed)
    with member.stream:
        if isinstance(member.failure, Unsupported):
            yield Omission("skipped", "unsupported", "It is packed in a way that is not read.", locator)
        elif member.exceeded and member.exceeded.code == "ratio":
            yield Omission("failed", "ratio", member.exceeded.reason, locator)
            allowance.refuse(member.size)
        elif member.failure and not member.size:
            yield Omission("failed", "broken", "The member is damaged: nothing of it could be unpacked.", locator)
        else:
            yield from _content(member, name, locator, reading)


def _content(member: Spooled, name: str, locator: Locator, reading: Reading) -> Iterator[Part]:
    yield from reading.descend(Content(member.stream, member.size, name), locator)
    if member.failure:
        yield Omission("partial", "broken", "The member is damaged or cut short; what came before was read.", locator)
    if member.exceeded:
        yield Omission("partial", member.exceeded.code, member.exceeded.reason, locator)


def parents_of(name: str) -> Iterator[str]:
    """The folders above a member, from the outside in; those of a name made to hurt only so far."""
    at = name.find("/")
    for _ in range(_DEEPEST):
        if not 0 <= at < len(name) - 1:
            return
        yield name[: at + 1]
        at = name.find("/", at + 1)


def container(exceeded: Exceeded, locator: Locator) -> Omission:
    """The archive as a whole was not read to its end."""
    return Omission("failed" if exceeded.code == "ratio" else "partial", exceeded.code, exceeded.reason, locator)
