"""Belgian national and BIS numbers with sequence 950 to 997, which the National Register does not reach in a day.

Check digits: 97 minus the first nine digits modulo 97, with a `2` before them for births from 2000 on
(royal decree of 25 November 1997); a BIS number adds 40 to the month (royal decree of 8 February 1991).
"""

from __future__ import annotations

from datetime import date
from random import Random


def national_number(rng: Random, birth: date, sex: str) -> str:
    """Eleven digits; odd sequence for `M`, even for `F`."""
    return _number(birth, birth.month, _sequence(rng, sex))


def bis_number(rng: Random, birth: date, sex: str) -> str:
    """Eleven digits, as given to somebody who is not in the National Register."""
    return _number(birth, birth.month + 40, _sequence(rng, sex))


def _sequence(rng: Random, sex: str) -> int:
    return rng.randrange(951, 998, 2) if sex == "M" else rng.randrange(950, 997, 2)


def _number(birth: date, month: int, sequence: int) -> str:
    nine = f"{birth.year % 100:02}{month:02}{birth.day:02}{sequence:03}"
    century = "2" if birth.year >= 2000 else ""
    return f"{nine}{97 - int(century + nine) % 97:02}"
