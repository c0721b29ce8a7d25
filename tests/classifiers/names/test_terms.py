"""Firms, products and terms told from persons by the rest of the text; who is greeted and signs; small letters."""

import pytest

from classifiers.names import NameTagger
from classifiers.names.judging.firms import firms
from classifiers.names.tokens import tokenize


def persons(text: str) -> list[str]:
    found = NameTagger.shared().find(text)
    return [text[f.start : f.end] for f in found if f.entity_type in ("PERSON", "GIVEN_NAME", "FAMILY_NAME")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Offers came from Maddox Properties and others.", ("Maddox",)),
        ("Harlan Petty Voss LLP keeps the books.", ("Harlan", "Petty")),
        ("Bought from Whitlow & Sons of Truro.", ("Whitlow",)),
        ("De offerte van Van Rompuy Transport N.V. volgt.", ("Van", "Rompuy")),
    ],
)
def test_what_stands_before_a_trade_is_a_firm(text: str, name: tuple[str, ...]) -> None:
    words = tokenize(text).words
    assert any(firm[: len(name)] == name for firm in firms(words, frozenset(words)))


def test_a_firm_is_one_where_its_trade_is_left_out() -> None:
    text = (
        "Lot 2: Van Landeghem Cleaners Ltd, 40 points. Van Landeghem was the cheapest.\n"
        "Approved by Olga Dierckx for the committee."
    )
    assert persons(text) == ["Olga Dierckx"]


def test_who_bears_the_name_of_a_firm_of_the_text_stays() -> None:
    text = "Maddox Properties Ltd let the flat. Mr Maddox collects the rent himself."
    assert persons(text) == ["Maddox"]


def test_a_list_of_suppliers_names_nobody() -> None:
    text = (
        "No      Name                        City\n"
        "1002    Arthur J. Holroyd & Sons    Leeds\n"
        "1003    Maxwell Freight             Hull\n"
        "1004    Peter Lang Motors           Derby\n"
    )
    assert persons(text) == []


def test_a_term_of_a_contract_is_nobody() -> None:
    text = (
        "The holder of each share of Common Stock may vote. No Lien shall attach to the common stock of the Company; a "
        "lien is discharged on payment.\nIN WITNESS WHEREOF the parties have signed.\nDonna Parlapiano"
    )
    assert persons(text) == ["Donna Parlapiano"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Priyanka,\nI was wondering if you could send me the sheet.\nThanks\nDB", ["Priyanka", "DB"]),
        ("Apples,\npears and plums are in season again this week.", []),
        ("Thanks\nFYI", []),
    ],
)
def test_mails_greet_by_the_bare_name(text: str, expected: list[str]) -> None:
    assert persons(text) == expected


def test_given_names_in_a_careless_mail() -> None:
    text = "hi all\ncan someone tell me where we are? i signed it on Monday.\nwouter can approve it, thx"
    assert "wouter" in persons(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Aeron is by Herman Miller Aeron Ltd and the drill by Hilti.", []),
        ("Lunch at Mary's Meals, and the Allen key comes with the Harper footstool.", []),
        ("We met Hank and Rita at Britt's Pizza.", ["Hank", "Rita"]),
    ],
)
def test_brands_shops_and_wares_are_nobody(text: str, expected: list[str]) -> None:
    assert persons(text) == expected


def test_initials_of_those_present_stand_for_them() -> None:
    text = (
        "Hearing of 3 June\nEmployee: Gareth Llewellyn\nChair: Ms Oyinkansola Bakare\n\n"
        "OB explained the purpose. GL accepted that he had left. HR will write to GL."
    )
    assert persons(text) == ["Gareth Llewellyn", "Oyinkansola Bakare", "OB", "GL", "GL"]


def test_initials_of_one_alone_prove_nothing() -> None:
    assert persons("Present: Gareth Llewellyn. The GL was closed on Friday.") == ["Gareth Llewellyn"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Requester: Folake Adeyinka, Ghent office\nAgent: Joost", ["Folake Adeyinka", "Joost"]),
        ("Contact: Customer Service\nOwner: Data Team", []),
        ("Please vote by Thursday, all of you. – Priyanka\n", ["Priyanka"]),
    ],
)
def test_labels_and_ends_of_lines_ask_for_somebody(text: str, expected: list[str]) -> None:
    assert persons(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Host         OS          Owner\nleonardo     Ubuntu      Data team\nraphael      RHEL 9      Finance\n",
        "Category;Supplier;Phone\nTea;Blanchard Facility;02 55\nTravel;Carlson Wagonlit;02 77\nIce;Peeters Vries;01 12",
        "Well done, Team Rosalind! Go-live moved to 6 October.",
    ],
)
def test_columns_of_hosts_and_suppliers_hold_nobody(text: str) -> None:
    assert persons(text) == []
