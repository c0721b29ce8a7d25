"""Cells that hold several values are judged by their elements; every value is invented."""

import pytest

from classifiers.columns.arrays import tells, unfolded

MAILS = ["els.vdb@voorbeeld.be", "els@thuis.be"]
NAMES = ["Els Vandenberghe", "Jan Peeters"]


@pytest.mark.parametrize(
    "cell",
    [
        '["els.vdb@voorbeeld.be", "els@thuis.be"]',
        "{els.vdb@voorbeeld.be,els@thuis.be}",
        '{"els.vdb@voorbeeld.be",NULL,"els@thuis.be"}',
        "els.vdb@voorbeeld.be; els@thuis.be",
        "els.vdb@voorbeeld.be|els@thuis.be",
    ],
)
def test_every_spelling_of_an_array_gives_its_elements(cell):
    assert unfolded({cell: 2}) == dict.fromkeys(MAILS, 2)


@pytest.mark.parametrize(
    "cell", ['{"mail": "els@thuis.be"}', "Dupont, Marie", "Rue Haute 3, 1000 Bruxelles", "[1, [2]]", "{a:1}", "[open"]
)
def test_what_is_no_array_stays_whole(cell):
    assert unfolded({cell: 1}) == {cell: 1}


def test_empty_arrays_hold_nothing_and_one_array_in_many_cells_is_none():
    assert unfolded({'["a@x.be"]': 1, "[]": 5}) == {"a@x.be": 1}
    mixed = {"one": 1, "two": 1, "[3]": 1}
    assert unfolded(mixed) == mixed


@pytest.mark.parametrize(
    "cells", [[str(MAILS).replace("'", '"'), "[]"], ["{" + ",".join(MAILS) + "}", "{}"], [MAILS, []]]
)
def test_an_array_of_addresses_is_addresses_and_no_text(judge, cells):
    tags = judge("persons", {"name": NAMES, "emails": cells})
    assert [tag.entity_type for tag in tags["emails"]] == ["EMAIL_ADDRESS"]


def test_nested_data_without_a_sentence_is_no_text(judge):
    payload = ['{"type": "order", "qty": 3}', '{"type": "refund", "qty": 1}']
    assert "payload" not in judge("persons", {"name": NAMES, "payload": payload})
    assert tells('{"note": "Belt liever na de middag terug"}') and not tells('{"theme": "dark", "lang": "nl"}')


def test_numbers_cut_short_are_read_where_the_table_is_about_persons(judge):
    tags = judge("T_ABS", {"ID": ["1"], "MATR": ["000123"], "MOTIF": ["MAL"], "DEBUT": ["2024-01-02"]})
    assert tags["MATR"][0].entity_type == "EMPLOYEE_NUMBER" and tags["DEBUT"][0].entity_type == "ABSENCE"
