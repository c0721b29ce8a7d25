"""Nothing that was generated can be somebody's: every shape of an identifier is in a range that is never given out."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

NISS = re.compile(r"(?<![\d.+/-])(\d{2})[ .]?(\d{2})[ .]?(\d{2})[ -]?(\d{3})[ ./-]?(\d{2})(?![\d/+])")
EMAIL = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
IBAN = re.compile(r"\b([A-Z]{2})(\d{2})((?: ?[A-Z0-9]){10,30})\b")
IPV4 = re.compile(r"(?<![\d./])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\d.])")
IPV6 = re.compile(r"(?<![\w:])(?:[0-9a-f]{1,4}:)+(?::[0-9a-f]{1,4})+\b")
MAC = re.compile(r"(?<![\w:])(?:[0-9a-f]{2}:){5}[0-9a-f]{2}(?![\w:])")
PHONE = re.compile(
    r"(?<![\w+/.-])(?:\+|00)(?:32|33|49|44|31)(?:[ ./]?\d){8,10}(?!\d)"
    r"|(?<![\w+/.-])0[1-9]\d{0,2}[/ ]\d{2,3}[ .]\d{2}[ .]\d{2}(?![ ./]?\d)"
)
CARD = re.compile(r"(?<![\w.+/-])[45]\d{3}(?:[ -]?\d{4}){3}(?![\d-])")
ENTERPRISE = re.compile(r"(?<![\d+])0\d{3}\.\d{3}\.\d{3}(?!\d)")
IDENTITY_CARD = re.compile(r"(?<![\d+])\d{3}-\d{7}-\d{2}(?!\d)")


@pytest.fixture(scope="module")
def values(estate: Any) -> list[tuple[str, str]]:
    found = list(estate.values())
    assert len(found) > 20_000
    return found


def test_national_numbers_are_of_the_sequences_950_to_997(values: Any) -> None:
    seen = _check(values, NISS, _is_national_number, lambda match: 950 <= int(match[4]) <= 997)
    assert seen > 1_000


def test_addresses_are_of_the_domain_example(values: Any) -> None:
    seen = _check(values, EMAIL, lambda match: True, lambda match: match[1].lower().endswith(".example"))
    assert seen > 1_000


def test_accounts_are_of_no_bank(values: Any) -> None:
    from stdnum import numdb

    from sample_data.invented import UNALLOCATED_BANK_CODES

    allocated = numdb.get("be/banks")
    assert not [code for code in UNALLOCATED_BANK_CODES if allocated.info(f"{code:03}")[0][1]]
    banks = {"FR": {"00000"}, "DE": {"00000000"}, "NL": {"XXXX"}, "LU": {"000"}}

    def unallocated(match: re.Match[str]) -> bool:
        account = match[3].replace(" ", "")
        if match[1] == "BE":
            return int(account[:3]) in UNALLOCATED_BANK_CODES
        return any(account.startswith(bank) for bank in banks[match[1]])

    assert _check(values, IBAN, _is_iban, unallocated) > 1_000


def test_old_accounts_and_identity_cards(values: Any) -> None:
    from sample_data.invented import UNALLOCATED_BANK_CODES

    def invented(match: re.Match[str]) -> bool:
        return match[0].startswith("999") or int(match[0][:3]) in UNALLOCATED_BANK_CODES

    assert _check(values, IDENTITY_CARD, lambda match: True, invented) > 300


def test_telephones_ring_nowhere(values: Any) -> None:
    from sample_data.invented import BLOCKS

    blocks = re.compile("|".join(BLOCKS))

    def international(match: re.Match[str]) -> str:
        digits = re.sub(r"[^\d+]", "", match[0])
        if digits.startswith("00"):
            return "+" + digits[2:]
        return digits if digits.startswith("+") else "+32" + digits[1:]

    assert _check(values, PHONE, lambda match: True, lambda match: bool(blocks.fullmatch(international(match)))) > 1_000


def test_network_addresses_are_for_documentation(values: Any) -> None:
    nets = ("192.0.2.", "198.51.100.", "203.0.113.", "10.", "127.0.0.1", "0.0.0.0")
    octets: Callable[[re.Match[str]], bool] = lambda match: all(int(part) < 256 for part in match.groups())  # noqa: E731
    assert _check(values, IPV4, octets, lambda match: match[0].startswith(nets)) > 1_000
    _check(values, IPV6, lambda match: not MAC.fullmatch(match[0]), lambda match: match[0].startswith("2001:db8:"))
    _check(values, MAC, lambda match: True, lambda match: match[0].startswith("00:00:5e:00:53:"))


def test_cards_are_published_for_testing(values: Any) -> None:
    from sample_data.invented.bank import TEST_CARDS

    _check(values, CARD, lambda match: _luhn(_digits(match)), lambda match: _digits(match) in TEST_CARDS)


def test_enterprise_numbers_are_of_a_block_not_given_out(values: Any) -> None:
    _check(values, ENTERPRISE, lambda match: True, lambda match: match[0].startswith("09"))


def test_dutch_numbers_are_of_the_test_range(example: Any) -> None:
    listed = next(path for path in example.files if path.name == "frontaliers_pays_bas.csv")
    rows = listed.read_text("utf-8-sig").splitlines()
    position = rows[0].split(";").index("BSN")
    assert len(rows) > 40
    assert all(row.split(";")[position].startswith("9999") for row in rows[1:])


def _check(
    values: list[tuple[str, str]],
    shape: re.Pattern[str],
    real: Callable[[re.Match[str]], bool],
    invented: Callable[[re.Match[str]], bool],
) -> int:
    seen, wrong = 0, []
    for place, text in values:
        for match in shape.finditer(text):
            if real(match):
                seen += 1
                if not invented(match):
                    wrong.append(f"{place}: {match[0]}")
    assert not wrong, wrong[:10]
    return seen


def _is_national_number(match: re.Match[str]) -> bool:
    year, month, day, sequence, check = map(int, match.groups())
    month %= 20
    nine = int(f"{match[1]}{match[2]}{match[3]}{match[4]}")
    if not (0 <= month <= 12 and day <= 31 and sequence):
        return False
    old = 97 - nine % 97 == check
    young = 97 - (2 * 10**9 + nine) % 97 == check and year <= date.today().year % 100
    return old or young


def _is_iban(match: re.Match[str]) -> bool:
    lengths = {"BE": 16, "FR": 27, "DE": 22, "NL": 18, "LU": 20}
    account = match[3].replace(" ", "")[: lengths.get(match[1], 99) - 4]
    if len(account) + 4 != lengths.get(match[1]):
        return False
    return int("".join(str(int(character, 36)) for character in account + match[1] + match[2])) % 97 == 1


def _digits(match: re.Match[str]) -> str:
    return re.sub(r"\D", "", match[0])


def _luhn(digits: str) -> bool:
    total = sum(sum(divmod(int(digit) * (1 + place % 2), 10)) for place, digit in enumerate(reversed(digits)))
    return total % 10 == 0
