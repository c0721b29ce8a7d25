"""The small parts: numbers with right check digits, and the language in which columns are described."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

import pytest
import stdnum.be.bis
import stdnum.be.eid
import stdnum.be.nn
import stdnum.be.ogm_vcs
import stdnum.be.vat
import stdnum.iban
import stdnum.luhn
import stdnum.nl.bsn
from stdnum.exceptions import ValidationError


@pytest.fixture
def rng() -> Random:
    return Random(4)


def test_national_numbers_of_both_centuries(rng: Random) -> None:
    from sample_data.invented import bis_number, national_number

    for birth in (date(1951, 1, 31), date(1999, 12, 31), date(2000, 1, 1), date(2012, 2, 29)):
        for sex in "MF":
            number = national_number(rng, birth, sex)
            assert stdnum.be.nn.get_birth_date(number) == birth
            assert stdnum.be.nn.get_gender(number) == sex
            assert 950 <= int(number[6:9]) <= 997
            bis = bis_number(rng, birth, sex)
            assert stdnum.be.bis.get_birth_date(bis) == birth
            assert 41 <= int(bis[2:4]) <= 52


def test_accounts_have_right_check_digits(rng: Random) -> None:
    from sample_data.invented import UNALLOCATED_BANK_CODES, foreign_iban, iban, old_account

    for _ in range(50):
        assert stdnum.iban.validate(iban(rng), check_country=False)
        digits = old_account(rng).replace("-", "")
        assert int(digits[:10]) % 97 in (int(digits[10:]), int(digits[10:]) - 97)
        assert int(digits[:3]) in UNALLOCATED_BANK_CODES
    for country in ("FR", "DE", "NL", "LU"):
        account = foreign_iban(rng, country)
        assert account.startswith(country)
        assert stdnum.iban.validate(account, check_country=False)


def test_invented_numbers_hold_their_checksums(rng: Random) -> None:
    from sample_data.invented import (
        TEST_CARDS,
        article_number,
        bsn,
        enterprise_number,
        identity_card,
        structured_communication,
    )

    for _ in range(50):
        assert stdnum.be.ogm_vcs.is_valid(structured_communication(rng))
        assert stdnum.be.vat.is_valid(enterprise_number(rng))
        assert stdnum.nl.bsn.is_valid(bsn(rng))
        assert identity_card(rng).startswith("999-")
        with pytest.raises(ValidationError):
            stdnum.be.nn.validate(str(article_number(rng)))
    assert all(stdnum.luhn.is_valid(card) for card in TEST_CARDS)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("person.niss|dots", "79.07.02-964.05"),
        ("person.niss|dash", "790702-964-05"),
        ("person.niss|int", 79070296405),
        ("person.birth|dmy", "02/07/1979"),
        ("person.birth|long", "2 juillet 1979"),
        ("person.mobile|national", "0450/12.34.56"),
        ("person.mobile|nat_digits", "0450123456"),
        ("person.mobile|intl", "+32 450 12 34 56"),
        ("person.family|upper|pad:8", "VAN DEN "),
        ("person.sex|code:sexes", "V"),
        ("amount|comma", "1.234,50"),
        ("amount|cents", 123450),
        ("'fixed'", "fixed"),
        ("person.iban|null:1", None),
        ("person.iban|blank:1", ""),
        ("gone.by|upper", None),
    ],
)
def test_an_expression_gives_its_value(text: str, value: Any, rng: Random) -> None:
    from sample_data.expressions import Expression

    person = {
        "kind_": "person", "niss": "79070296405", "birth": date(1979, 7, 2), "mobile": "+32450123456",
        "family": "Van den Bossche", "sex": "F", "iban": "BE43161474115301",
    }  # fmt: skip
    record = {"kind_": "element", "person": person, "amount": 1234.5}
    assert Expression(text, {"sexes": {"F": "V"}}).value(record, rng) == value


def test_an_attribute_that_nobody_described_is_a_mistake() -> None:
    from sample_data.expressions import Expression

    with pytest.raises(KeyError):
        Expression("person.shoe_size", {}).attribute({"kind_": "element", "person": {"kind_": "person"}})


def test_a_word_of_passing_is_no_subject_of_a_letter(rng: Random) -> None:
    from sample_data.prose import Prose
    from sample_data.vocabulary import load_vocabulary

    prose = Prose(load_vocabulary("example"))
    filled = prose.fill(
        "{c.kind} de {c.salary|comma}, en {month}", {"c": {"kind_": "contract", "kind": "CDI", "salary": 10}}, rng
    )
    assert filled.text.startswith("CDI de 10,00, en ")
    assert filled.types == {"SALARY"}
    assert filled.optional == {"CONTRACT"}


def test_blocks() -> None:
    from sample_data.share.blocks import parse

    blocks = parse("# One\n\ntwo\nlines\n\n- point\n| a | |\n| 1 | 2 |\n=== page\n^ head")
    assert [block.kind for block in blocks] == ["title", "paragraph", "bullet", "table", "page", "header"]
    assert blocks[1].text == "two\nlines"
    assert blocks[3].cells == (("a", ""), ("1", "2"))
