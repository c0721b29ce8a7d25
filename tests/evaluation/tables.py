"""Fills the tables of `tables.yaml` with invented values, into `columns.jsonl`: `python tests/evaluation/tables.py`."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from ruamel.yaml import YAML

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

import mark  # noqa: E402

from classifiers.matching.alternatives import listed  # noqa: E402
from sample_data.invented import network  # noqa: E402

ROWS = 40
_GIVEN = listed("""
    Aurélie, Bastien, Corentin, Delphine, Elise, Florian, Gaspard, Hortense, Ingmar, Joke, Katleen, Lowie,
    Maaike, Niels, Oona, Pien, Quinten, Roos, Stijn, Tine, Ulrike, Veerle, Wietse, Xenia, Ylva, Zita, Anselm,
    Britta, Cord, Dörte, Ekkehard, Friederike, Nuno, Rachida, Bilal, Amandine, Kelly, Jordy, Mirjam, Oleg
""")
_FAMILY = listed("""
    Abrassart, Bogaert, Colson, Deceuninck, Englebert, Focant, Grégoire, Hoornaert, Ickx, Jacqmin, Kumps,
    Lievens, Meurisse, Naessens, Oosterlinck, Plancke, Quinet, Raskin, Soete, Tahiri, Uytdenhoef, Vrijens,
    Walravens, Yernaux, Zeebroek, Ehlers, Gatzweiler, Hinrichs, Jansohn, Kohlhaas, Lürkens, Mertes, Ossenbeck,
    Pesch, Rosenbaum, Sieben, Tewes, Aydin, Bouazza, Novak
""")
_STREETS = ("Molenstraat", "Kasteellaan", "Rue du Pont", "Avenue des Tilleuls", "Hoogveld", "Dorpsplein", "Rue Neuve")
_TOWNS = (("9800", "Deinze"), ("5300", "Andenne"), ("2440", "Geel"), ("4500", "Huy"), ("8500", "Kortrijk"))
_COMPANIES = ("Meubelen Callens NV", "Garage Toussaint SRL", "Bouw & Co BV", "Imprimerie Lannoy SA", "Optiek Plus BV")
_REMARKS = (
    "Belt liever na de middag.", "Vraagt uitstel van betaling.", "Verhuisd in mei, nieuw adres volgt.",
    "Heeft klacht ingediend over de levering.", "Wil geen reclame meer ontvangen.",
)  # fmt: skip


def tables() -> Iterator[dict[str, Any]]:
    """Every table with its values and labels."""
    for number, spec in enumerate(YAML(typ="safe").load((HERE / "tables.yaml").read_text("utf-8"))):
        columns, labels = {}, {}
        for name, (label, recipe) in spec["columns"].items():
            rng = Random(f"{spec['table']}.{name}")
            columns[name] = [_value(recipe, rng, row) for row in range(ROWS)]
            labels[name] = label
        yield {"id": f"t{number}", "lang": spec["lang"], "table": spec["table"], "columns": columns, "labels": labels}


def _value(recipe: str, rng: Random, row: int) -> str:
    if recipe in _RECIPES:
        return str(_RECIPES[recipe](rng, row))
    if recipe.startswith("niss"):
        return mark.RECIPES[recipe](rng, _birth(rng).isoformat(), rng.choice("MF"))
    if recipe in mark.RECIPES:
        return mark.RECIPES[recipe](rng)
    if recipe.startswith("#"):
        return str(rng.randrange(10 ** (int(recipe[1:]) - 1), 10 ** int(recipe[1:])))
    return rng.choice(recipe.split("/"))


def _birth(rng: Random) -> date:
    return date(1955, 1, 1) + timedelta(days=rng.randrange(18_000))


def _day(rng: Random) -> date:
    return date(2019, 1, 1) + timedelta(days=rng.randrange(2_600))


def _mail(rng: Random) -> str:
    return f"{rng.choice(_GIVEN)}.{rng.choice(_FAMILY)}@postvak.example".lower().replace("é", "e").replace("ö", "o")


_RECIPES: dict[str, Callable[[Random, int], object]] = {
    "given": lambda rng, _: rng.choice(_GIVEN),
    "family": lambda rng, _: rng.choice(_FAMILY),
    "full": lambda rng, _: f"{rng.choice(_GIVEN)} {rng.choice(_FAMILY)}",
    "birth.dmy": lambda rng, _: f"{_birth(rng):%d/%m/%Y}",
    "birth.dot": lambda rng, _: f"{_birth(rng):%d.%m.%Y}",
    "date.iso": lambda rng, _: _day(rng).isoformat(),
    "date.dot": lambda rng, _: f"{_day(rng):%d.%m.%Y}",
    "stamp": lambda rng, _: (
        f"{_day(rng).isoformat()} {rng.randrange(24):02}:{rng.randrange(60):02}:{rng.randrange(60):02}"
    ),
    "street": lambda rng, _: f"{rng.choice(_STREETS)} {rng.randrange(1, 180)}",
    "postcode": lambda rng, _: rng.choice(_TOWNS)[0],
    "town": lambda rng, _: rng.choice(_TOWNS)[1],
    "company": lambda rng, _: rng.choice(_COMPANIES),
    "email": lambda rng, _: _mail(rng),
    "login": lambda rng, _: (rng.choice(_GIVEN)[0] + rng.choice(_FAMILY)[:6]).lower().replace("é", "e"),
    "money": lambda rng, _: f"{rng.randrange(900, 4200)}.{rng.randrange(100):02}",
    "serial": lambda _, row: 10_001 + row,
    "sku": lambda rng, _: f"{rng.choice('ABCK')}-{rng.randrange(1000, 9999)}",
    "ean": lambda rng, _: f"541{rng.randrange(10**10):010}",
    "tracking": lambda rng, _: f"JD{rng.randrange(10**10):010}SE",
    "hex": lambda rng, _: f"{rng.getrandbits(128):032x}",
    "bcrypt": lambda rng, _: "$2b$12$" + "".join(rng.choices("abcdefghijklmnopqrstuvwxyzABCDEFGH0123456789./", k=53)),
    "agent": lambda rng, _: network.user_agent(rng),
    "plate": lambda rng, _: f"2-{''.join(rng.choices('ABCDEFGHK', k=3))}-{rng.randrange(100, 999)}",
    "bic": lambda rng, _: rng.choice(("GKCCBEBB", "KREDBEBB", "BBRUBEBB", "GEBABEBB")),
    "remark.nl": lambda rng, _: rng.choice(_REMARKS),
}


def main() -> None:
    """Write the set."""
    lines = (json.dumps(table, ensure_ascii=False) for table in tables())
    (HERE / "columns.jsonl").write_text("".join(f"{line}\n" for line in lines), "utf-8")


if __name__ == "__main__":
    main()
