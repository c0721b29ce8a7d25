"""Turns the marked texts of `marked/` into sets of JSON lines: `python tests/evaluation/mark.py`.

A case begins with `# id language`. `[Anne Dupont](PERSON)` marks a span; `[@iban](IBAN_CODE)` one whose value is
made: invented, with a right checksum, the same at every run.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from ruamel.yaml import YAML

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from classifiers.taxonomy import TAXONOMY  # noqa: E402
from sample_data.invented import bank, contact, identity, national, network  # noqa: E402

_CASE = re.compile(r"^# (?P<id>\S+) (?P<lang>fr|nl|de|en)\n", re.MULTILINE)
_MARK = re.compile(r"\[(?P<value>[^\[\]]+)\]\((?P<type>[A-Z_]+)\)")


def cases(text: str) -> Iterator[dict[str, Any]]:
    """The cases of one marked file."""
    heads = list(_CASE.finditer(text))
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        body = text[head.end() : following.start() if following else len(text)].strip("\n")
        plain, spans = _unmarked(body, Random(head["id"]))
        yield {"id": head["id"], "lang": head["lang"], "text": plain, "spans": spans}


def _unmarked(body: str, rng: Random) -> tuple[str, list[dict[str, Any]]]:
    parts, spans, last, length = [], [], 0, 0
    for match in _MARK.finditer(body):
        before = body[last : match.start()]
        made = match["value"].startswith("@") and match["type"] != "SOCIAL_HANDLE"
        value = _made(match["value"][1:], rng) if made else match["value"]
        start = length + len(before)
        spans.append({"start": start, "end": start + len(value), "entity_type": match["type"]})
        parts += [before, value]
        last, length = match.end(), start + len(value)
    plain = "".join([*parts, body[last:]])
    if left := re.search(r"\[@|\]\(", plain):
        raise SystemExit(f"a mark is not closed: …{plain[max(0, left.start() - 20) : left.end() + 20]}…")
    return plain, spans


def _made(recipe: str, rng: Random) -> str:
    name, *arguments = recipe.split(":")
    return RECIPES[name](rng, *arguments)


def _niss(layout: str) -> Callable[..., str]:
    def make(rng: Random, birth: str, sex: str) -> str:
        digits = national.national_number(rng, date.fromisoformat(birth), sex)
        return _laid(digits, layout)

    return make


def _laid(digits: str, layout: str) -> str:
    """`layout` has a `#` for each digit."""
    rest = iter(digits)
    return "".join(next(rest) if mark == "#" else mark for mark in layout)


def _grouped(iban: str) -> str:
    return " ".join(re.findall("....|.+", iban))


def _nir(rng: Random, year: str, department: str, sex: str) -> str:
    # commune 990 is allocated to no place
    thirteen = f"{1 if sex == 'M' else 2}{year[2:]}{rng.randrange(1, 13):02}{department}990{rng.randrange(1, 999):03}"
    return f"{_laid(thirteen, '# ## ## ## ### ###')} {97 - int(thirteen) % 97:02}"


def _tried(draw: Callable[[Random], str], valid: Callable[[str], bool]) -> Callable[[Random], str]:
    def make(rng: Random) -> str:
        while not valid(value := draw(rng)):
            pass
        return value

    return make


def _steuer_id(rng: Random) -> str:
    from stdnum.de import idnr

    digits = rng.sample("123456789", 1) + rng.sample("0123456789", 8)
    digits.append(rng.choice(digits))
    ten = "".join(digits)
    return next((f"{ten}{check}" for check in range(10) if idnr.is_valid(f"{ten}{check}")), "")


def _kvnr(rng: Random) -> str:
    letter, digits = rng.choice("ABCDEFGHKLM"), f"{rng.randrange(10**8):08}"
    weighted = [int(d) * (1 + place % 2) for place, d in enumerate(f"{ord(letter) - 64:02}{digits}")]
    return f"{letter}{digits}{sum(n // 10 + n % 10 for n in weighted) % 10}"


def _svnr(rng: Random, birth: str) -> str:
    day = date.fromisoformat(birth)
    # area 99 is allocated to no insurer
    head = f"65{day:%d%m%y}{rng.choice('BKMS')}{rng.randrange(100):02}"
    digits = f"{head[:8]}{ord(head[8]) - 64:02}{head[9:]}"
    products = [int(d) * w for d, w in zip(digits, (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1), strict=True)]
    return f"{head}{sum(n // 10 + n % 10 for n in products) % 10}"


def _fr_tax(rng: Random) -> str:
    ten = f"0{rng.randrange(10**9):09}"
    return f"{_laid(ten, '## ## ### ###')} {int(ten) % 511:03}"


def _national(number: str, layout: str) -> str:
    return _laid("0" + number.removeprefix("+32"), layout)


RECIPES: dict[str, Callable[..., str]] = {
    "niss": _niss("##.##.##-###.##"),
    "niss.plain": _niss("###########"),
    "niss.spaces": _niss("## ## ## ### ##"),
    "bis": lambda rng, birth, sex: _laid(national.bis_number(rng, date.fromisoformat(birth), sex), "##.##.##-###.##"),
    "iban": lambda rng: _grouped(bank.iban(rng)),
    "iban.plain": bank.iban,
    "iban.fr": lambda rng: _grouped(bank.foreign_iban(rng, "FR")),
    "iban.de": lambda rng: _grouped(bank.foreign_iban(rng, "DE")),
    "iban.nl": lambda rng: _grouped(bank.foreign_iban(rng, "NL")),
    "oldaccount": bank.old_account,
    "ogm": bank.structured_communication,
    "card": lambda _: "4111 1111 1111 1111",
    "eid": identity.identity_card,
    "bsn": identity.bsn,
    "nir": _nir,
    "frtax": _fr_tax,
    "steuerid": _tried(_steuer_id, bool),
    "svnr": _svnr,
    "kvnr": _kvnr,
    "mobile": lambda rng: _national(contact.mobile(rng), "#### ## ## ##"),
    "mobile.slash": lambda rng: _national(contact.mobile(rng), "####/##.##.##"),
    "mobile.intl": lambda rng: _laid(contact.mobile(rng)[1:], "+## ### ## ## ##"),
    "landline": lambda rng: _national(contact.landline(rng), "###/##.##.##"),
    "landline.nl": lambda rng: _national(contact.landline(rng, "nl"), "### ## ## ##"),
    "phone.nl": lambda rng: contact.phone(rng, "NL"),
    "phone.de": lambda rng: contact.phone(rng, "DE"),
    "phone.gb": lambda rng: contact.phone(rng, "GB"),
    "ip": lambda rng: network.ip_address(rng, private=0),
    "ip6": network.ipv6_address,
    "mac": network.mac_address,
    "client": lambda rng: f"{rng.randrange(10**5, 10**6)}",
}


def documents() -> Iterator[dict[str, Any]]:
    """The marked texts as whole documents, by `documents.yaml`."""
    marked = [case for source in sorted((HERE / "marked").glob("*.txt")) for case in cases(source.read_text("utf-8"))]
    by_id = {case["id"]: case for case in marked}
    for name, told in YAML(typ="safe").load((HERE / "documents.yaml").read_text("utf-8")).items():
        kind, persons, *categories = told.split()
        case = by_id[name]
        types = sorted({span["entity_type"] for span in case["spans"]})
        required = {category.lstrip("=") for category in categories if not category.startswith("?")}
        if not any(category.startswith("=") for category in categories):
            required |= {category for t in types for category in TAXONOMY.categories_of(t)}
        yield {
            "id": name,
            "lang": case["lang"],
            "text": case["text"],
            "categories": sorted(required),
            "also": sorted({category[1:] for category in categories if category.startswith("?")} - required),
            "entity_types": types,
            "kind": None if kind == "-" else kind,
            "persons": int(persons),
        }


def main() -> None:
    """Write a set beside this script for each marked file, and one of documents."""
    for source in sorted((HERE / "marked").glob("*.txt")):
        _write(source.stem, cases(source.read_text("utf-8")))
    _write("documents", documents())


def _write(name: str, made: Iterator[dict[str, Any]]) -> None:
    lines = (json.dumps(case, ensure_ascii=False) for case in made)
    (HERE / f"{name}.jsonl").write_text("".join(f"{line}\n" for line in lines), "utf-8")


if __name__ == "__main__":
    main()
