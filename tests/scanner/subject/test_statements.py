"""What a text says of each person: forms, cards, senders, signatures; and what merely stands in the same text."""

from __future__ import annotations

import pytest

from scanner.subject.reading.stating import Sayings, put_together

NISS, OTHER = "61.04.12-978.68", "88.02.21-960.79"


def said(text: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """By the name in one order, what a text says of whom."""
    return {one.name: dict(one.values) for one in put_together(Sayings().of(text))}


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        (
            f"Naam: Vanhaverbeke\nVoornaam: Ada\nGeboortedatum: 12/04/1961\nRijksregisternummer: {NISS}\n"
            "Gsm: 0475 12 34 56\nE-mail: ada@post.example\n",
            "ada vanhaverbeke",
            {
                "DATE_OF_BIRTH": ("1961-04-12",),
                "PHONE_NUMBER": ("0475 12 34 56",),
                "EMAIL_ADDRESS": ("ada@post.example",),
            },
        ),
        (
            f"Prescripteur: Dr Anne Delvigne\nPatiente : MAES Ada\nNé(e) le : 12/04/1961   Sexe : F\nNISS : {NISS}\n",
            "ada maes",
            {"DATE_OF_BIRTH": ("1961-04-12",), "BE_NATIONAL_NUMBER": (NISS,)},
        ),
        (
            "Naam kind: Bob Maes\nGeboortedatum: 17/03/2012\nNaam moeder: Ada Claes\nGsm moeder: 0475 12 34 56\n",
            "ada claes",
            {"PHONE_NUMBER": ("0475 12 34 56",)},
        ),
        (
            "BEGIN:VCARD\nVERSION:3.0\nN:Maes;Ada;;;\nFN:Ada Maes\nitem1.TEL;TYPE=CELL:+32475123456\n"
            "EMAIL:ada@post.example\nBDAY:1961-04-12\nEND:VCARD\n",
            "ada maes",
            {
                "PHONE_NUMBER": ("+32475123456",),
                "EMAIL_ADDRESS": ("ada@post.example",),
                "DATE_OF_BIRTH": ("1961-04-12",),
            },
        ),
        (
            'BEGIN:VEVENT\nATTENDEE;PARTSTAT=ACCEPTED;CN="Ada Maes":mailto:ada@post.example\nEND:VEVENT\n',
            "ada maes",
            {"EMAIL_ADDRESS": ("ada@post.example",)},
        ),
        (
            f"Mevrouw Ada Maes, geboren te Ronse op 12 april 1961, met rijksregisternummer {NISS}, bijgestaan door "
            "mr. Ingrid Coosemans, tel. 055 20 99 01.",
            "ada maes",
            {"DATE_OF_BIRTH": ("1961-04-12",), "BE_NATIONAL_NUMBER": (NISS,)},
        ),
        (
            "Past donderdag?\n\nVriendelijke groeten\nAda Maes\nGsm 0475 12 34 56\n",
            "ada maes",
            {"PHONE_NUMBER": ("0475 12 34 56",)},
        ),
        (
            f"Enfant | Naissance | NISS\nAda Maes | 12/04/1961 | {NISS}\nBob Maes | 21/02/1988 | {OTHER}\n",
            "ada maes",
            {"DATE_OF_BIRTH": ("1961-04-12",), "BE_NATIONAL_NUMBER": (NISS,)},
        ),
    ],
    ids=["form", "patient", "mother", "card", "attendee", "deed", "signature", "table"],
)
def test_what_is_said_of_one(text: str, name: str, told: dict[str, tuple[str, ...]]) -> None:
    found = said(text)[name]
    assert {kind: found.get(kind) for kind in told} == told
    assert not ({"PHONE_NUMBER", "EMAIL_ADDRESS", "BE_NATIONAL_NUMBER"} & set(found)) - {*told, "BE_NATIONAL_NUMBER"}


@pytest.mark.parametrize(
    "text",
    [
        "Ada Maes heeft gebeld, graag terugbellen op 055 20 99 01.",
        f"Guy Claes, echtgenoot van Ada Maes, geboren te Ronse op 3 september 1958, nummer {OTHER}.",
        f"Ada Maes, moeder van het kind met rijksregisternummer {OTHER}, is gehoord.",
        "Ada Maes en Guy Claes, tel. 055 20 99 01, wonen samen.",
        "Ada Maes\nKerkstraat 5\n9600 Ronse\nGeachte mevrouw,\nBel ons op 055 20 99 01.",
        "Naam: Ada Maes\nContactpersoon: Jan Claes\nTel: 055 20 99 01\nE-mail: jan@kantoor.example\n",
        "Tel: 055 20 99 01\nE-mail: info@kantoor.example\nNaam: Ada Maes\nGeboortedatum: 12/04/1961\n",
        "Naam: Ada Maes\nDossier: 7\nRekening: BE68 5390 0754 7034\n",
        "Ada Maes\nIngrid Coosemans\nAdvocaat\n055 20 99 01\n",
        "Ada Maes Guy Claes\nTel 055 20 99 01   Tel 055 20 99 02\n",
        "Naam: Ada Maes\nIn geval van nood: 055 20 99 01\nGsm mama: 0475 12 34 56\n",
    ],
    ids=["sentence", "spouse", "child", "two", "letter", "contact", "head", "bill", "below", "columns", "emergency"],
)
def test_what_only_stands_there_is_not_said_of_her(text: str) -> None:
    found = said(text).get("ada maes", {})
    assert not {"PHONE_NUMBER", "EMAIL_ADDRESS", "IBAN_CODE", "BE_NATIONAL_NUMBER"} & set(found)


def test_two_of_one_name_stay_two() -> None:
    text = "Ada Maes  0475 12 34 56\nBob Claes  0475 12 34 57\nAda Maes  0475 12 34 58\n"
    found = [one.values["PHONE_NUMBER"] for one in put_together(Sayings().of(text)) if one.name == "ada maes"]
    assert sorted(found) == [("0475 12 34 56",), ("0475 12 34 58",)]


def test_a_birth_that_is_spelled_out_is_a_day() -> None:
    assert said("Madame Ada Maes, née le 1er mai 1980 à Mons, est absente.")["ada maes"]["DATE_OF_BIRTH"] == (
        "1980-05-01",
    )
