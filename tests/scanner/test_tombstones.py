"""Whoever was erased is met again by number, address, phone, account, or name with birth date; nobody else is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pandas
import pytest

from connectors import Passage, Rows
from scanner.inventory import Inventory, open_inventory
from scanner.keys import Keys
from scanner.naming import Naming
from scanner.subject import Identity
from scanner.tombstones import ANYWHERE, bury, tombstones, watch

WHO = Identity(
    name=("Müller, Katrien",),
    birth_date=(date(1985, 7, 30),),
    email=("k.muller@mail.example",),
    phone=("0475 12 34 56",),
    iban=("BE71 0961 2345 6769",),
)
UNTIL = date(2999, 1, 1)


@pytest.fixture
def inventory(tmp_path: Path) -> Iterator[Inventory]:
    keys = Keys(bytes(32))
    with open_inventory(f"sqlite:///{tmp_path}/i.db", naming=Naming(keys, lambda _: []), keys=keys, create=True) as one:
        yield one


def rows(**cells: Any) -> Rows:
    return Rows(pandas.DataFrame([{"id": 7, **cells}], dtype=object))


@pytest.mark.parametrize(
    "part",
    [
        rows(phone="+32 475 12 34 56"),
        rows(phone="0032 (0)475/12.34.56"),
        rows(phone=475123456),
        rows(account="BE71096123456769"),
        rows(account="096-1234567-69"),
        rows(mail="K.Muller@mail.example"),
        rows(name="MULLER Katrien", born="30/07/1985"),
        rows(given="Katrien", family="Mueller", born=date(1985, 7, 30)),
        Passage("Betaald op BE71 0961 2345 6769 GEBABEBB van mevrouw."),
        Passage("Contract van Katrien Müller, geboren op 30/07/1985 te Gent."),
    ],
)
def test_who_was_erased_is_met_again(inventory: Inventory, part: Any) -> None:
    bury(inventory, "plan", WHO, [ANYWHERE], UNTIL)
    assert watch(inventory).seen(part, "any/where")


@pytest.mark.parametrize(
    "part",
    [
        rows(name="Katrien Müller", born="1990-03-02"),
        rows(name="Katrien Müller", phone="0475 12 34 57"),
        rows(name="Jan Müller", born="1985-07-30"),
        rows(born="1985-07-30", town="Gent", street="Kerkstraat"),
        rows(account="BE71 0961 2345 6770", phone="09 225 55 01"),
        Passage("Katrien Müller belde. Geboren: 30/07/1985."[:22]),
        Passage("Op 30/07/1985 werd Jan Peeters geboren, buur van Luc Müller."),
    ],
)
def test_nobody_else_is(inventory: Inventory, part: Any) -> None:
    bury(inventory, "plan", WHO, [ANYWHERE], UNTIL)
    assert not watch(inventory).seen(part, "any/where")


def test_what_others_have_too_is_no_sign_of_the_person(inventory: Inventory) -> None:
    held = {"crm/clients": {"PHONE_NUMBER", "PERSON"}}
    count = bury(inventory, "plan", WHO, ["crm/clients", "crm/leads"], UNTIL, held)
    seen = watch(inventory).seen
    phone, named = rows(phone="0475123456"), rows(name="Katrien Müller", born="1985-07-30")
    assert not seen(phone, "crm/clients") and seen(phone, "crm/leads")
    assert not seen(named, "crm/clients") and seen(named, "crm/leads")
    assert seen(rows(mail="k.muller@mail.example"), "crm/clients")
    assert not seen(phone, "crm/others")
    assert (
        count == len(tombstones(inventory)) == bury(inventory, "plan", WHO, ["crm/clients", "crm/leads"], UNTIL, held)
    )


def test_a_tombstone_ends(inventory: Inventory) -> None:
    bury(inventory, "plan", WHO, [ANYWHERE], date(2026, 1, 1))
    assert not watch(inventory, on=date(2026, 1, 2)).names and not tombstones(inventory)
