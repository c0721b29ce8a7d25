"""Says what was altered in the log: which entry, which detail, or that its end was cut off.

What cannot be told: that the end was cut off after the head file had been put back too (only manifests of reports kept
elsewhere show it), that entries were lost between a crash and the next writing of the head, and anything that was done
by whoever holds the signing key.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from .commitments import opens
from .entry import START, LedgerEntry
from .head import Head
from .log import Detail
from .signing import PublicKey


@dataclass(frozen=True)
class Alteration:
    """Something that is not as it was written, or that could not be checked."""

    where: str
    """`log entry 7`, `registre.xlsx` …"""
    what: str
    unproven: bool = False
    """It may be as it was written, but that could not be checked."""

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def named_keys(entries: Iterable[LedgerEntry]) -> dict[str, PublicKey]:
    """The keys that the log names itself: they prove that it hangs together, not who wrote it."""
    found = {}
    for entry in entries:
        if entry.kind == "key" and entry.hash == entry.expected_hash:
            key = PublicKey(bytes.fromhex(str(entry.data.get("public", ""))))
            found[key.id] = key
    return found


def check_log(
    entries: Sequence[LedgerEntry], details: Iterable[Detail], heads: Iterable[Head], keys: Mapping[str, PublicKey]
) -> list[Alteration]:
    """Everything in the log that is not as it was written; `keys` are those that are trusted, by id."""
    found = [*_chain(entries, dict(keys)), *_details(entries, list(details)), *_end(entries, list(heads), dict(keys))]
    return list(dict.fromkeys(found))


def _chain(entries: Sequence[LedgerEntry], keys: dict[str, PublicKey]) -> Iterator[Alteration]:
    before: LedgerEntry | None = None
    for entry in entries:
        expected = before.seq + 1 if before else 1
        if entry.seq != expected:
            yield Alteration("log", _missing(expected, entry.seq - 1))
        if entry.hash != entry.expected_hash:
            yield Alteration(f"log entry {entry.seq}", "it was altered: its hash does not fit what it says")
        elif entry.seq == expected and not _follows(entry, before):
            yield Alteration(f"log entry {entry.seq}", f"it does not follow entry {entry.seq - 1}: one was replaced")
        elif wrong := _signature(entry, keys):
            yield wrong
        before = entry


def _missing(first: int, last: int) -> str:
    if last < first:
        return f"entries are out of order at {first}"
    return f"entry {first} is missing" if first == last else f"entries {first} to {last} are missing"


def _follows(entry: LedgerEntry, before: LedgerEntry | None) -> bool:
    """Where the hash of the entry before was altered, that is told there and not here."""
    return entry.previous in ({before.hash, before.expected_hash} if before else {START})


def _signature(entry: LedgerEntry, keys: dict[str, PublicKey]) -> Alteration | None:
    where = f"log entry {entry.seq}"
    if entry.signer not in keys:
        return Alteration(where, f"it is signed by the key {entry.signer}, which nobody vouches for", unproven=True)
    if not keys[entry.signer].verifies(entry.signature, entry.signed):
        return Alteration(where, "its signature does not fit")
    return None


def _details(entries: Sequence[LedgerEntry], details: Sequence[Detail]) -> Iterator[Alteration]:
    kept = {(detail.seq, detail.name): detail for detail in details}
    sound = [entry for entry in entries if entry.hash == entry.expected_hash]
    erased = {(entry.data["of"], name) for entry in sound if entry.kind == "erasure" for name in entry.data["details"]}
    committed = {(entry.seq, name): value for entry in sound for name, value in entry.committed.items()}
    for (seq, name), value in committed.items():
        detail = kept.get((seq, name))
        where = f"log entry {seq}"
        if detail is None:
            if (seq, name) not in erased:
                yield Alteration(where, f"its detail {name!r} is gone, and no entry says that it was erased")
        elif (seq, name) in erased:
            yield Alteration(where, f"its detail {name!r} was erased and is there again")
        elif not opens(name, detail.value, detail.salt, value):
            yield Alteration(where, f"its detail {name!r} was altered")
    altered = {entry.seq for entry in entries} - {entry.seq for entry in sound}
    for seq, name in kept:
        if (seq, name) not in committed and seq not in altered:
            yield Alteration(f"log entry {seq}", f"a detail {name!r} lies beside it that the entry does not know")


def _end(entries: Sequence[LedgerEntry], heads: Sequence[Head], keys: dict[str, PublicKey]) -> Iterator[Alteration]:
    for head in heads:
        if head.signer in keys and not head.fits(keys):
            yield Alteration("log head", "the file that says how far the log had come was altered")
            return
    first = entries[0].hash if entries else ""
    ours = [head for head in heads if head.log == first or (entries and head.log == entries[0].expected_hash)]
    if not entries and heads:
        yield Alteration("log", f"it is empty, though it had come to entry {max(head.seq for head in heads)}")
    elif entries and not ours:
        told = "there is no head file" if not heads else "the head file speaks of another log"
        yield Alteration("log head", f"{told}: whether the end of the log was cut off cannot be told", unproven=True)
    for head in ours:
        yield from _reached(entries, head, keys)


def _reached(entries: Sequence[LedgerEntry], head: Head, keys: dict[str, PublicKey]) -> Iterator[Alteration]:
    if not head.fits(keys):
        yield Alteration("log head", f"it is signed by the key {head.signer}, which nobody vouches for", unproven=True)
    yield from reaches(entries, head.seq, head.hash)


def reaches(entries: Sequence[LedgerEntry], seq: int, hash_: str) -> Iterator[Alteration]:
    """What is wrong if the log is known to have had an entry of this number and hash."""
    last = entries[-1].seq if entries else 0
    if last < seq:
        yield Alteration("log", f"its end was cut off: it had come to entry {seq} and ends at {last}")
        return
    for entry in entries:
        if entry.seq == seq and hash_ not in (entry.hash, entry.expected_hash):
            yield Alteration(f"log entry {seq}", "it was replaced: it had another hash when that was written down")
