"""What the portal tells: accounts, sessions, requests; and the settings and jobs of the machine itself."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from uuid import UUID

from .. import invented
from ..people import Person
from ..records import Record, World, moment

NAMELESS_EVERY = 1500
"""How often the visitor comes who is known by an address alone."""


def _holders(world: World) -> list[Person]:
    employees = [record["person"] for record in world.employees]
    people = employees[: world.sizes()["users"] // 2] + world.public[: world.sizes()["users"] // 2]
    return list({person.number: person for person in people}.values())


def _guid(rng: Random) -> str:
    return str(UUID(int=rng.getrandbits(128), version=4))


def users(world: World) -> Iterator[Record]:
    """Accounts of the portal."""
    rng = world.rng("users")
    for number, person in enumerate(_holders(world), 1):
        created = moment(rng, date(2016, 1, 1))
        yield {
            "kind_": "user",
            "person": person,
            "number": number,
            "role": rng.choice(["employee", "employee", "client", "visitor"]),
            "created": created,
            "last_login": moment(rng, created.date()) if rng.random() < 0.9 else None,
            "hash": "$2b$12$"
            + "".join(rng.choices("./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", k=53)),
            "active": rng.random() < 0.93,
            "guid": _guid(rng),
            "attempts": rng.choice([0, 0, 0, 1, 3]),
        }


def preferences(world: World) -> Iterator[Record]:
    """How each wants to see the portal."""
    rng = world.rng("preferences")
    for user in users(world):
        yield {
            **user,
            "kind_": "preference",
            "user": user,
            "theme": rng.choice(["light", "dark", "contrast"]),
            "language": user["person"].language,
            "page": rng.choice([10, 25, 50, 100]),
            "mails": rng.random() < 0.5,
            "zone": rng.choice(["Europe/Brussels", "Europe/Brussels", "Europe/Paris", "UTC"]),
        }


def sessions(world: World) -> Iterator[Record]:
    """Log-ins that were followed by something."""
    rng, accounts = world.rng("sessions"), list(users(world))
    for number in range(world.sizes()["sessions"]):
        user = accounts[number % len(accounts)]
        started = moment(rng, date(2025, 1, 1))
        yield {
            "kind_": "session",
            "person": user["person"],
            "user": user,
            "id": f"{rng.getrandbits(128):032x}",
            "ip": _ip(rng, user["person"]),
            "agent": invented.user_agent(rng),
            "started": started,
            "ended": started + timedelta(minutes=rng.randrange(1, 90)) if rng.random() < 0.8 else None,
        }


def _ip(rng: Random, person: Person) -> str:
    if person.subject or rng.random() < 0.7:
        return person.ip
    return invented.ipv6_address(rng) if rng.random() < 0.2 else invented.ip_address(rng)


def accesses(world: World) -> Iterator[Record]:
    """The access log of the web server, kept in a table."""
    rng, accounts, words = world.rng("accesses"), list(users(world)), world.vocabulary.words
    at = moment(rng, date(2026, 8, 1), date(2026, 8, 2))
    for number in range(1, world.sizes()["accesses"] + 1):
        at += timedelta(seconds=rng.randrange(1, 800))
        person = accounts[(number * 17) % len(accounts)]["person"]
        if number % NAMELESS_EVERY == 0:
            person = world.subjects.nameless
        known = rng.random() < 0.6 and person.username is not None
        yield {
            "kind_": "access",
            "person": person if known or person.subject else None,
            "number": number,
            "at": at,
            "ip": _ip(rng, person),
            "method": rng.choice(["GET", "GET", "GET", "POST", "PUT"]),
            "path": rng.choice(words["paths"]).format(n=rng.randrange(10**6)),
            "status": rng.choice([200, 200, 200, 304, 302, 403, 404, 500]),
            "bytes": rng.randrange(200, 90000),
            "ms": rng.randrange(2, 1900),
            "user": person.username if known else None,
        }


def attempts(world: World) -> Iterator[Record]:
    """Log-ins that failed or succeeded."""
    rng, accounts = world.rng("attempts"), list(users(world))
    for number in range(1, world.sizes()["attempts"] + 1):
        person = accounts[(number * 13) % len(accounts)]["person"]
        yield {
            "kind_": "attempt",
            "person": person,
            "number": number,
            "at": moment(rng, date(2026, 1, 1)),
            "ip": _ip(rng, person),
            "ok": rng.random() < 0.8,
            "user": person.username,
            "mac": invented.mac_address(rng),
        }


def resets(world: World) -> Iterator[Record]:
    """Forgotten passwords."""
    rng, accounts = world.rng("resets"), list(users(world))
    for _ in range(world.sizes()["resets"]):
        user = rng.choice(accounts)
        token = hashlib.sha256(f"{rng.random()}".encode()).hexdigest()[:40]
        yield {
            "kind_": "reset",
            "person": user["person"],
            "user": user,
            "token": token,
            "at": moment(rng, date(2024, 1, 1)),
            "used": rng.random() < 0.6,
        }


def documents(world: World) -> Iterator[Record]:
    """Files offered for download: ids, sizes and sums."""
    rng = world.rng("documents")
    for _ in range(world.sizes()["documents"]):
        yield {
            "kind_": "document",
            "guid": _guid(rng),
            "kind": rng.choice(world.vocabulary.words["document_kinds"]),
            "size": rng.randrange(12000, 4_000_000),
            "created": moment(rng, date(2018, 1, 1)),
            "sha": f"{rng.getrandbits(256):064x}",
            "pages": rng.randrange(1, 40),
        }


def settings(world: World) -> Iterator[Record]:
    """Settings of an application."""
    for key, value in world.vocabulary.words["settings"].items():
        yield {"kind_": "setting", "key": key, "value": str(value), "note": "", "updated": date(2025, 5, 20)}


def flags(world: World) -> Iterator[Record]:
    """Switches for new functions."""
    rng = world.rng("flags")
    for name in world.vocabulary.words["flags"]:
        share = rng.choice([0, 10, 50, 100])
        yield {"kind_": "flag", "name": name, "enabled": share > 0, "share": share, "note": "rollout"}


def migrations(world: World) -> Iterator[Record]:
    """Changes to the schema, as a tool logs them."""
    rng = world.rng("migrations")
    for number, script in enumerate(world.vocabulary.words["migrations"], 1):
        yield {
            "kind_": "migration",
            "id": number,
            "script": f"V{number:03}__{script}.sql",
            "checksum": rng.randrange(-(2**31), 2**31),
            "at": moment(rng, date(2006 + number // 3, 1, 1), date(2007 + number // 3, 1, 1)),
            "rows": rng.randrange(0, 90000),
            "ms": rng.randrange(3, 90000),
        }


def jobs(world: World) -> Iterator[Record]:
    """Work that waits or is done."""
    rng = world.rng("jobs")
    for _ in range(world.sizes()["jobs"]):
        yield {
            "kind_": "job",
            "id": 10**9 + rng.randrange(10**9),
            "kind": rng.choice(["pdf.render", "mail.batch", "index.rebuild", "dmfa.check", "cache.warm"]),
            "at": moment(rng, date(2026, 9, 1)),
            "state": rng.choice(["done", "done", "done", "failed", "queued"]),
            "retries": rng.choice([0, 0, 0, 1, 2]),
            "payload": f'{{"batch": {rng.randrange(10**9)}, "pages": {rng.randrange(90)}}}',
            "worker": f"wrk-{rng.randrange(1, 9):02}.{world.vocabulary.companies['domain']}",
        }


def nothing(world: World) -> Iterator[Record]:
    """An empty table."""
    yield from ()


def banner(world: World) -> Iterator[Record]:
    """Says that all this is invented."""
    for line in world.vocabulary.words["banner"]:
        yield {"kind_": "text", "value": line}


def code_table(world: World, name: str) -> Iterator[Record]:
    """Codes and labels, as legacy systems keep them."""
    for code, label in world.vocabulary.words[name]:
        yield {"kind_": "setting", "key": code, "value": label, "note": "", "updated": date(2004, 1, 1)}
