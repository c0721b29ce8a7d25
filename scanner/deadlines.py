"""When a request must be answered: calendar months, weekends, Belgian public holidays, extension, suspension.

Sources: GDPR Art. 12(3) (one month of receipt; two further months if the subject is told, with reasons, inside the
first) and 12(6) (identity); Regulation (EEC, Euratom) No 1182/71, Art. 3(2)(c) (a period in months ends on the same
date, or on the last day of a month that has no such date) and 3(4) (a last day that is a Saturday, a Sunday or a public
holiday moves to the next working day); EDPB Guidelines 01/2022, section 5.3 (the day of receipt is the day from which
the month runs; time stands still while a person whose identity is in reasonable doubt has been asked, without undue
delay, for what is missing). Public holidays: Belgian Act of 4 January 1974 and Royal Decree of 18 April 1974, art. 1.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from connectors import VigieError

MONTHS, EXTENDED_MONTHS = 1, 3
"""Art. 12(3): one month; two further months make three, counted from receipt."""

PROMPT_DAYS = 7
"""Our own measure of "without undue delay" for a question about identity; later, the answer carries a warning."""

_FIRST, _LAST = 1600, 9900


class DeadlineError(VigieError):
    """Dates that cannot be true together."""


@dataclass(frozen=True)
class Deadline:
    """The last day on which a request can be answered in time."""

    due: date | None
    """None while the clock stands still because identity is open."""
    why: str
    first_month_ends: date | None
    """The last day on which an extension can still be told; None while identity is open."""
    extension: str
    """`none`, `valid`, or `late`: told after the first month, so without effect."""
    suspended: bool
    """Identity was asked for and has not been shown yet."""
    suspended_days: int
    days_left: int | None
    """While suspended: the days that remain when identity has been shown; else None."""
    moved: bool
    """The period's own last day was a Saturday, a Sunday or a public holiday."""
    warnings: tuple[str, ...] = ()


def deadline(
    received: date,
    extended_on: date | None = None,
    identity_asked_on: date | None = None,
    identity_received_on: date | None = None,
) -> Deadline:
    """The day by which a request received on `received` must be answered.

    `extended_on` is the day on which the subject was told of the extension and its reasons. Raises `DeadlineError`
    where the dates contradict each other.
    """
    _check(received, extended_on, identity_asked_on, identity_received_on)
    warnings = _warnings(received, identity_asked_on)
    in_time = identity_asked_on is not None and identity_asked_on <= working_day(add_months(received, MONTHS))
    if identity_asked_on and in_time and identity_received_on is None:
        return _open(received, identity_asked_on, extended_on, warnings)
    days = (identity_received_on - identity_asked_on).days if identity_asked_on and identity_received_on else 0
    return _running(received, extended_on, days if in_time else 0, warnings)


def _running(received: date, extended_on: date | None, days: int, warnings: tuple[str, ...]) -> Deadline:
    open_for = timedelta(days=days)
    first = working_day(add_months(received, MONTHS) + open_for)
    extension = "none" if extended_on is None else "valid" if extended_on <= first else "late"
    months = EXTENDED_MONTHS if extension == "valid" else MONTHS
    last = add_months(received, months) + open_for
    due = working_day(last)
    words = [_period(received, months), *_words_on_extension(extended_on, extension, first)]
    if days:
        words.append(f"The clock stood still for {days} days while identity was open (Art. 12(6) GDPR).")
    if due != last:
        words.append(f"{last} is {_free_day(last)}: the next working day is {due} (Regulation 1182/71, Art. 3(4)).")
    return Deadline(due, " ".join(words), first, extension, False, days, None, due != last, warnings)


def _open(received: date, asked: date, extended_on: date | None, warnings: tuple[str, ...]) -> Deadline:
    months = MONTHS if extended_on is None else EXTENDED_MONTHS
    left = (add_months(received, months) - asked).days
    why = (
        f"The clock has stood still since {asked}, when identity was asked for (Art. 12(6) GDPR; EDPB Guidelines "
        f"01/2022, section 5.3). {left} days of the {_months(months)} are left from the day on which it is shown."
    )
    return Deadline(None, why, None, "none" if extended_on is None else "valid", True, 0, left, False, warnings)


def _period(received: date, months: int) -> str:
    last = add_months(received, months)
    same = "the same date" if last.day == received.day else "the last day of a month that has no such date"
    return (
        f"{_months(months).capitalize()} from receipt on {received}, in calendar months: {last}, {same} "
        "(Art. 12(3) GDPR; Regulation 1182/71, Art. 3(2)(c))."
    )


def _months(months: int) -> str:
    return "one month" if months == MONTHS else "three months"


def _words_on_extension(extended_on: date | None, extension: str, first: date) -> list[str]:
    if extension == "valid":
        return [f"The subject was told of the two further months on {extended_on}, inside the first (until {first})."]
    if extension == "late":
        return [f"The extension was told on {extended_on}, after {first}: too late, it has no effect (Art. 12(3))."]
    return []


def _warnings(received: date, asked: date | None) -> tuple[str, ...]:
    if asked is None:
        return ()
    if asked > working_day(add_months(received, MONTHS)):
        return ("Identity was asked for after the month had ended: that suspends nothing.",)
    if (asked - received).days > PROMPT_DAYS:
        days = (asked - received).days
        return (f"Identity was asked for {days} days after receipt; it suspends only if asked without undue delay.",)
    return ()


def _check(received: date, extended_on: date | None, asked: date | None, shown: date | None) -> None:
    told = [day for day in (received, extended_on, asked, shown) if day is not None]
    if any(not _FIRST <= day.year <= _LAST for day in told):
        raise _wrong(f"A year must lie between {_FIRST} and {_LAST}.")
    if extended_on and extended_on < received:
        raise _wrong("The extension was told before the request was received.")
    if shown and not asked:
        raise _wrong("Identity was shown, but it is not said when it was asked for.", "Add --identity-asked-on DATE.")
    if asked and asked < received:
        raise _wrong("Identity was asked for before the request was received.")
    if asked and shown and shown < asked:
        raise _wrong("Identity was shown before it was asked for.")


def _wrong(message: str, hint: str = "Check the dates.") -> DeadlineError:
    return DeadlineError(message, code="dates-contradict", hint=hint)


def add_months(day: date, months: int) -> date:
    """The same date `months` later, or the last day of that month if it has no such date."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def working_day(day: date) -> date:
    """The day itself, or the first one after it that is no Saturday, Sunday or Belgian public holiday."""
    while is_free(day):
        day += timedelta(days=1)
    return day


def is_free(day: date) -> bool:
    """Whether it is a Saturday, a Sunday or a public holiday in Belgium."""
    return day.weekday() >= calendar.SATURDAY or day in public_holidays(day.year)


def _free_day(day: date) -> str:
    named = public_holidays(day.year).get(day)
    return f"a public holiday ({named})" if named else f"a {day:%A}"


def public_holidays(year: int) -> dict[date, str]:
    """The ten public holidays of Belgium in a year."""
    sunday = easter(year)
    return {
        date(year, 1, 1): "New Year's Day",
        sunday + timedelta(days=1): "Easter Monday",
        date(year, 5, 1): "Labour Day",
        sunday + timedelta(days=39): "Ascension Day",
        sunday + timedelta(days=50): "Whit Monday",
        date(year, 7, 21): "National Day",
        date(year, 8, 15): "Assumption",
        date(year, 11, 1): "All Saints' Day",
        date(year, 11, 11): "Armistice Day",
        date(year, 12, 25): "Christmas Day",
    }


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (anonymous algorithm, as printed by Meeus, Astronomical Algorithms)."""
    golden = year % 19
    century, in_century = divmod(year, 100)
    leap_centuries, rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon + 15) % 30
    leap_years, year_rest = divmod(in_century, 4)
    to_sunday = (32 + 2 * rest + 2 * leap_years - epact - year_rest) % 7
    correction = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * correction + 114, 31)
    return date(year, month, day + 1)
