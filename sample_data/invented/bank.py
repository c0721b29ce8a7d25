"""Bank accounts at banks that do not exist, and card numbers that payment providers publish for testing.

The National Bank of Belgium lists the bank codes that it has allocated (https://www.nbb.be, "bank identification
codes"; python-stdnum carries the list of 1 January 2026). The codes below are in no line of it. A consequence to know:
`stdnum.be.iban` refuses such accounts unless `check_country=False`, although their check digits are right.
"""

from __future__ import annotations

from random import Random

UNALLOCATED_BANK_CODES = tuple(range(151, 171)) + tuple(range(215, 220)) + tuple(range(526, 538)) + (502, 505, 511, 518)
"""Belgian bank codes without a bank."""

TEST_CARDS = ("4111111111111111", "4242424242424242", "5555555555554444", "5105105105105100", "378282246310005")
"""Published by card brands and payment providers for testing; no bank issues them."""


def iban(rng: Random) -> str:
    """A Belgian IBAN without blanks."""
    return _iban("BE", _account(rng))


def old_account(rng: Random) -> str:
    """A Belgian account number as written before 2008: `151-1234567-89`."""
    digits = _account(rng)
    return f"{digits[:3]}-{digits[3:10]}-{digits[10:]}"


def foreign_iban(rng: Random, country: str) -> str:
    """An account for a cross-border worker: bank codes of noughts, which no central bank allocates."""
    if country == "FR":
        return _iban("FR", _with_french_key("00000" + f"{rng.randrange(10**5):05}{rng.randrange(10**11):011}"))
    if country == "DE":
        return _iban("DE", "00000000" + f"{rng.randrange(10**10):010}")
    if country == "NL":
        return _iban("NL", "XXXX" + f"{rng.randrange(10**10):010}")
    return _iban("LU", "000" + f"{rng.randrange(10**13):013}")


def structured_communication(rng: Random) -> str:
    """`+++012/3456/78901+++`, with its modulo 97."""
    ten = rng.randrange(10**10)
    digits = f"{ten:010}{ten % 97 or 97:02}"
    return f"+++{digits[:3]}/{digits[3:7]}/{digits[7:]}+++"


def _account(rng: Random) -> str:
    ten = rng.choice(UNALLOCATED_BANK_CODES) * 10**7 + rng.randrange(10**7)
    return f"{ten:010}{ten % 97 or 97:02}"


def _iban(country: str, account: str) -> str:
    letters = "".join(str(int(character, 36)) for character in account + country)
    return f"{country}{98 - int(letters + '00') % 97:02}{account}"


def _with_french_key(account: str) -> str:
    bank, branch, number = int(account[:5]), int(account[5:10]), int(account[10:])
    return f"{account}{97 - (89 * bank + 15 * branch + 3 * number) % 97:02}"
