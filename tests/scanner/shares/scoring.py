"""Searches the people of a share, and counts what is found by how it can be known, and what is somebody else's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from connectors import Source
from scanner.config import Config
from scanner.inventory import open_inventory
from scanner.keys import Keys
from scanner.naming import Naming
from scanner.subject import Answer, Identity, find

from .making import LINKED, NAMED, SURE, Person, Share, Truth

_NUMBERED = re.compile(r"(?:row|line|message) \d+")
FIRM = ("certain", "probable")


def searched(share: Share, folder: Path, one: Person) -> Answer:
    """The answer to a search by name, birth date, mail and phone, as somebody would ask."""
    root = folder / "share"
    for name, data in share.files.items() if not root.exists() else ():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    who = Identity(
        name=(one.name,), birth_date=(one.born,), email=(one.email,) if one.email else (), phone=(one.phone,)
    )
    keys = Keys(bytes(32))
    config = Config(folder / "v.yaml", None, "", folder / "key", {"s": Source("s", "files", {"url": str(root)})})
    url = f"sqlite:///{folder}/{one.key}.db"
    with open_inventory(url, naming=Naming(keys, lambda _: []), keys=keys, create=True) as inventory:
        return find(config, inventory, who)


def place(asset: str, locator: str) -> tuple[str, str]:
    """The file, and the row, line or message in it."""
    path, _, member = asset.removeprefix("s/").partition(" › ")
    unit = _NUMBERED.findall(f"{member} {locator}")
    return path, unit[0] if unit else ""


def scored(share: Share, answer: Answer, one: Person) -> tuple[Counter[str], list[tuple[str, Truth | tuple[str, str]]]]:
    """Found and due by kind of truth, and how much is surely taken that is others'; each miss and each false one."""
    best: dict[tuple[str, str], str] = {}
    for match in answer.matches:
        at = place(match.asset, match.locator)
        best[at] = min(best.get(at, "z"), match.certainty, key=("certain", "probable", "possible", "z").index)
    divided = {each.asset for each in share.truth if each.unit}
    best = _whole(best, divided)
    counts: Counter[str] = Counter()
    wrong: list[tuple[str, Truth | tuple[str, str]]] = []
    mine = set()
    for each in share.truth:
        how = each.whose.get(one.key)
        if not how:
            continue
        mine.add((each.asset, each.unit))
        certainty = best.get((each.asset, each.unit), "")
        counts[f"{how} due"] += 1
        counts[f"{how} found"] += bool(certainty)
        counts[f"{how} firm"] += certainty in FIRM
        if not certainty or (how == SURE and certainty not in FIRM):
            wrong.append((f"{how} {certainty or 'missed'}", each))
    for at, certainty in best.items():
        if at not in mine and not (at[1] == "" and at[0] in divided):
            counts[f"false {certainty}"] += 1
            wrong += [(f"false {certainty}", at)] if certainty in FIRM else []
    return counts, wrong


def _whole(best: dict[tuple[str, str], str], divided: set[str]) -> dict[tuple[str, str], str]:
    """A file that is one place has none within."""
    made: dict[tuple[str, str], str] = {}
    for (path, unit), certainty in best.items():
        at = (path, unit if path in divided else "")
        made[at] = min(made.get(at, "z"), certainty, key=("certain", "probable", "possible", "z").index)
    return made


def told(counts: Counter[str]) -> Iterator[str]:
    """For who watches."""
    for how in (SURE, NAMED, LINKED):
        yield f"{how} {counts[f'{how} firm']}+{counts[f'{how} found'] - counts[f'{how} firm']}/{counts[f'{how} due']}"
    yield f"false {counts['false certain']}/{counts['false probable']}/{counts['false possible']}"
