"""Proposes messages by what they answer: those of a thread in which another message certainly holds the person's data.

Messages belong together that name each other's id (`Message-ID`, `In-Reply-To`, `References`; RFC 5322, 3.6.4),
wherever they lie.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from connectors import Locator
from connectors.locator import join_members

from .answer import Match
from .weighing.collecting import Collected
from .weighing.judging import CERTAIN, POSSIBLE

HEADERS = "technical headers"
"""The place at which readers of mail give these headers."""
_NAMING = re.compile(r"^(?:message-id|in-reply-to|references):(.*)$", re.IGNORECASE | re.MULTILINE)
_ID = re.compile(r"<[^<>\s@]{1,400}@[^<>\s]{1,200}>")

Mail = tuple[Collected, tuple[str, ...]]
"""An asset, and the members down to the message in it."""


def ids_in(headers: str) -> frozenset[str]:
    """The ids of messages that the headers of one name, its own among them."""
    return frozenset(found for line in _NAMING.findall(headers) for found in _ID.findall(line))


def in_threads(held: Sequence[Collected]) -> None:
    """Propose the messages in which nothing was found, and that answer or are answered by one about the person."""
    for mails in _threads(held):
        sure = [match for one, members in mails for match in _matches(one, members) if match.certainty == CERTAIN]
        for one, members in mails if sure else ():
            if not _matches(one, members) and not _is_somebody_else(one, members):
                kind = sure[0].entity_type
                via = f"in a thread with a message that holds {kind}"
                one.propose(kind, POSSIBLE, via, Locator(members))


def _threads(held: Sequence[Collected]) -> list[list[Mail]]:
    """Messages that name an id in common, directly or through others; alone they are no thread."""
    root: dict[str, str] = {}

    def find(name: str) -> str:
        while root.setdefault(name, name) != name:
            root[name] = root[root[name]]
            name = root[name]
        return name

    mails = [((one, members), sorted(ids)) for one in held for members, ids in one.mails.items() if ids]
    for _, ids in mails:
        for other in ids[1:]:
            root[find(other)] = find(ids[0])
    threads: dict[str, list[Mail]] = {}
    for mail, ids in mails:
        threads.setdefault(find(ids[0]), []).append(mail)
    return [found for found in threads.values() if len(found) > 1]


def _matches(one: Collected, members: tuple[str, ...]) -> list[Match]:
    return [match for match in one.found.values() if match.members[: len(members)] == members]


def _is_somebody_else(one: Collected, members: tuple[str, ...]) -> bool:
    """Whether a bearer of the same name was found in it."""
    place = join_members(members)
    return any(known == place or known.startswith(place) for known in one.homonyms)
