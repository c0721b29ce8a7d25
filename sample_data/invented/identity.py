"""Identity cards, employers' and enterprises' numbers out of the ranges in use.

Belgian cards are issued from series 590 upward and are far from 999. Enterprise numbers of the block 09 have not been
given out: the register went from 08 back to 05, 06 and 07, and then on to 10. The Dutch keep 9999 for test BSNs.
"""

from __future__ import annotations

from random import Random


def identity_card(rng: Random) -> str:
    """`999-1234567-89`: the last two are the first ten modulo 97."""
    ten = 999 * 10**7 + rng.randrange(10**7)
    return f"999-{ten % 10**7:07}-{ten % 97 or 97:02}"


def enterprise_number(rng: Random) -> str:
    """Ten digits, the last two being 97 minus the first eight modulo 97."""
    eight = 9_000_000 + rng.randrange(10**6)
    return f"{eight:08}{97 - eight % 97:02}"


def nsso_number(rng: Random) -> str:
    """An employer's number at the social security office, `9123456-78`; it is a company's."""
    seven = 9_000_000 + rng.randrange(10**6)
    return f"{seven}-{96 - seven * 100 % 97:02}"


def article_number(rng: Random) -> int:
    """Eleven digits that are nobody's national number, whichever century one reads into them."""
    while True:
        number = rng.randrange(10**10, 10**11)
        nine, check = divmod(number, 100)
        if 97 - nine % 97 != check and 97 - (2 * 10**9 + nine) % 97 != check:
            return number


def bsn(rng: Random) -> str:
    """A Dutch citizen service number of the test range 9999, right by the eleven-proof."""
    while True:
        digits = [9, 9, 9, 9, *(rng.randrange(10) for _ in range(4))]
        last = sum(weight * digit for weight, digit in zip(range(9, 1, -1), digits, strict=True)) % 11
        if last < 10:
            return "".join(map(str, [*digits, last]))
