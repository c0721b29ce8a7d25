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

from .deadline_words import HOLIDAYS, said
from .languages import Language

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
    *,
    lang: Language = "en",
) -> Deadline:
    """The day by which a request received on `received` must be answered.

    `extended_on` is the day on which the subject was told of the extension and its reasons. Raises `DeadlineError`
    where the dates contradict each other.
    """
    _check(received, extended_on, identity_asked_on, identity_received_on)
    warnings = _warnings(received, identity_asked_on, lang)
    in_time = identity_asked_on is not None and identity_asked_on <= working_day(add_months(received, MONTHS))
    if identity_asked_on and in_time and identity_received_on is None:
        return _open(received, identity_asked_on, extended_on, warnings, lang)
    days = (identity_received_on - identity_asked_on).days if identity_asked_on and identity_received_on else 0
    return _running(received, extended_on, days if in_time else 0, warnings, lang)


def _running(
    received: date, extended_on: date | None, days: int, warnings: tuple[str, ...], lang: Language
) -> Deadline:
    open_for = timedelta(days=days)
    first = working_day(add_months(received, MONTHS) + open_for)
    extension = "none" if extended_on is None else "valid" if extended_on <= first else "late"
    months = EXTENDED_MONTHS if extension == "valid" else MONTHS
    last = add_months(received, months) + open_for
    due = working_day(last)
    words = [_period(received, months, lang), *_words_on_extension(extended_on, extension, first, lang)]
    if days:
        words.append(said("stood-still", lang, days=days))
    if due != last:
        words.append(said("moved", lang, last=last, free=_free_day(last, lang), due=due))
    return Deadline(due, " ".join(words), first, extension, False, days, None, due != last, warnings)


def _open(received: date, asked: date, extended_on: date | None, warnings: tuple[str, ...], lang: Language) -> Deadline:
    months = MONTHS if extended_on is None else EXTENDED_MONTHS
    left = (add_months(received, months) - asked).days
    named = said("one-month" if months == MONTHS else "three-months", lang)
    why = said("open", lang, asked=asked, left=left, months=named)
    return Deadline(None, why, None, "none" if extended_on is None else "valid", True, 0, left, False, warnings)


def _period(received: date, months: int, lang: Language) -> str:
    last = add_months(received, months)
    same = said("same-date" if last.day == received.day else "last-day", lang)
    return said("one" if months == MONTHS else "three", lang, received=received, last=last, same=same)


def _words_on_extension(extended_on: date | None, extension: str, first: date, lang: Language) -> list[str]:
    keys = {"valid": "extended", "late": "late"}
    return [said(keys[extension], lang, told=extended_on, first=first)] if extension in keys else []


def _warnings(received: date, asked: date | None, lang: Language) -> tuple[str, ...]:
    if asked is None:
        return ()
    if asked > working_day(add_months(received, MONTHS)):
        return (said("asked-too-late", lang),)
    days = (asked - received).days
    return (said("asked-slowly", lang, days=days),) if days > PROMPT_DAYS else ()


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


def _free_day(day: date, lang: Language) -> str:
    if named := _holidays(day.year).get(day):
        return said("holiday", lang, name=HOLIDAYS[named][lang])
    return said("saturday" if day.weekday() == calendar.SATURDAY else "sunday", lang)


def public_holidays(year: int) -> dict[date, str]:
    """The ten public holidays of Belgium in a year, by their English names."""
    return {day: HOLIDAYS[name]["en"] for day, name in _holidays(year).items()}


def _holidays(year: int) -> dict[date, str]:
    sunday = easter(year)
    return {
        date(year, 1, 1): "new-year",
        sunday + timedelta(days=1): "easter-monday",
        date(year, 5, 1): "labour-day",
        sunday + timedelta(days=39): "ascension",
        sunday + timedelta(days=50): "whit-monday",
        date(year, 7, 21): "national-day",
        date(year, 8, 15): "assumption",
        date(year, 11, 1): "all-saints",
        date(year, 11, 11): "armistice",
        date(year, 12, 25): "christmas",
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
