from __future__ import annotations

import json
import re
from datetime import date

import pytest
from click.testing import CliRunner

from scanner.commands.deadline import deadline as command
from scanner.deadline_words import HOLIDAYS, WORDS
from scanner.deadlines import DeadlineError, add_months, deadline, easter, is_free, public_holidays, working_day
from scanner.languages import LANGUAGES, Language


@pytest.mark.parametrize(
    ("received", "due", "because"),
    [
        ("2026-03-05", "2026-04-07", "5 April 2026 is Easter Sunday, the 6th Easter Monday"),
        ("2026-03-10", "2026-04-10", "same date, a Friday"),
        ("2023-01-31", "2023-02-28", "no 31 February: its last day, a Tuesday"),
        ("2024-01-31", "2024-02-29", "leap year, a Thursday"),
        ("2026-01-31", "2026-03-02", "28 February is a Saturday"),
        ("2023-08-31", "2023-10-02", "30 September is a Saturday (EDPB's own example of a short month)"),
        ("2026-10-01", "2026-11-02", "1 November is a Sunday and a holiday"),
        ("2026-10-11", "2026-11-12", "11 November is Armistice Day, a Wednesday"),
        ("2026-11-25", "2026-12-28", "Christmas is a Friday, then the weekend"),
        ("2026-12-01", "2027-01-04", "1 January 2027 is a Friday, then the weekend"),
        ("2026-06-21", "2026-07-22", "National Day, a Tuesday"),
        ("2025-07-15", "2025-08-18", "Assumption, a Friday, then the weekend"),
        ("2026-04-14", "2026-05-15", "Ascension Day"),
        ("2026-04-25", "2026-05-26", "Whit Monday"),
        ("2026-04-01", "2026-05-04", "1 May is a Friday, then the weekend"),
        ("2026-02-28", "2026-03-30", "28 March is a Saturday; receipt on a last day does not make it a last day"),
        ("2025-12-31", "2026-02-02", "31 January is a Saturday"),
        ("2027-02-28", "2027-03-30", "28 March 2027 is Easter Sunday, the 29th Easter Monday"),
        ("2028-01-30", "2028-02-29", "no 30 February: its last day in a leap year, a Tuesday"),
        ("2027-07-15", "2027-08-16", "Assumption is a Sunday; the day off that replaces it is no public holiday"),
        ("2028-05-05", "2028-06-06", "Whit Monday of a late Easter"),
        ("2038-03-26", "2038-04-27", "Easter Monday of the latest Easter"),
        ("2026-03-03", "2026-04-03", "Good Friday is no public holiday in Belgium"),
        ("2028-11-26", "2028-12-26", "nor is the day after Christmas"),
        ("2027-10-02", "2027-11-02", "nor All Souls"),
        ("2026-12-25", "2027-01-25", "receipt on a holiday: the day itself does not count, whatever it is"),
    ],
)
def test_one_calendar_month(received: str, due: str, because: str) -> None:
    found = deadline(date.fromisoformat(received))
    assert found.due == date.fromisoformat(due), because
    assert "12(3)" in found.why and "1182/71" in found.why


@pytest.mark.parametrize(
    ("received", "told", "due", "because"),
    [
        ("2025-01-30", None, "2025-02-28", "no 30 February; Friday"),
        ("2028-01-31", None, "2028-02-29", "leap year, Tuesday"),
        ("2028-02-29", None, "2028-03-29", "same date"),
        ("2026-03-31", None, "2026-04-30", "same date"),
        ("2026-08-31", None, "2026-09-30", "EDPB's example"),
        ("2026-12-31", None, "2027-02-01", "31 Jan 2027 Sunday"),
        ("2026-04-15", None, "2026-05-15", "bridging Friday itself is a working day"),
        ("2026-04-24", None, "2026-05-26", "24 May Whit Sunday, 25 Whit Monday"),
        ("2026-07-15", None, "2026-08-17", "15 August 2026 is a Saturday"),
        ("2026-06-11", None, "2026-07-13", "11 July 2026 is a Saturday; no public holiday of the state"),
        ("2025-06-11", None, "2025-07-11", "Flemish holiday, Friday: no public holiday of the state"),
        ("2027-10-15", None, "2027-11-15", "King's feast, Monday: not a public holiday for all"),
        ("2025-11-26", None, "2025-12-26", "26 December is no Belgian public holiday; Friday"),
        ("2026-12-02", None, "2027-01-04", "2 January 2027 is a Saturday"),
        ("2027-08-27", None, "2027-09-27", "French Community's day is a working day (Monday)"),
        ("2026-07-21", None, "2026-08-21", "received on a holiday: counts"),
        ("2026-05-30", None, "2026-06-30", "same date"),
        ("2027-03-29", None, "2027-04-29", "same date"),
        ("2025-08-31", None, "2025-09-30", "same date"),
        ("2026-10-02", None, "2026-11-02", "1 Nov on a Sunday: its replacement day is labour law of each employer"),
        ("2026-03-05", "2026-03-25", "2026-06-05", "three months from receipt"),
        (
            "2026-01-31",
            "2026-03-02",
            "2026-04-30",
            "first month ended on Monday 2 March; three months from receipt: 30 April",
        ),
        ("2026-11-30", "2026-12-10", "2027-03-01", "28 Feb 2027 is Sunday"),
        ("2027-11-29", "2027-12-20", "2028-02-29", "three months from receipt"),
        ("2026-09-25", "2026-10-20", "2026-12-28", "three months from receipt"),
        ("2026-04-20", "2026-04-20", "2026-07-20", "three months from receipt"),
        ("2026-04-20", "2026-05-20", "2026-07-20", "told on the last day of the month"),
        ("2026-04-20", "2026-05-21", "2026-05-20", "told a day late"),
    ],
)
def test_days_judged_by_the_regulation_alone(received: str, told: str | None, due: str, because: str) -> None:
    found = deadline(date.fromisoformat(received), extended_on=date.fromisoformat(told) if told else None)
    assert found.due == date.fromisoformat(due), because


def test_a_day_that_moves_is_explained() -> None:
    found = deadline(date(2026, 3, 5))
    assert found.moved and "2026-04-05" in found.why and "Sunday" in found.why
    assert not deadline(date(2026, 3, 10)).moved


@pytest.mark.parametrize(
    ("received", "told", "due", "state"),
    [
        ("2026-03-10", "2026-04-01", "2026-06-10", "valid"),
        ("2026-03-10", "2026-04-10", "2026-06-10", "valid"),
        ("2026-03-10", "2026-04-11", "2026-04-10", "late"),
        ("2026-03-05", "2026-04-07", "2026-06-05", "valid"),
        ("2026-03-05", "2026-04-08", "2026-04-07", "late"),
        ("2025-11-30", "2025-12-15", "2026-03-02", "valid"),
        ("2026-03-10", "2026-03-10", "2026-06-10", "valid"),
        ("2026-09-25", "2026-10-26", "2026-12-28", "valid"),
        ("2026-11-30", "2026-12-30", "2027-03-01", "valid"),
        ("2026-11-30", "2026-12-31", "2026-12-30", "late"),
        ("2023-11-29", "2023-12-29", "2024-02-29", "valid"),
    ],
)
def test_three_months_from_receipt_if_told_inside_the_first(received: str, told: str, due: str, state: str) -> None:
    found = deadline(date.fromisoformat(received), extended_on=date.fromisoformat(told))
    assert (found.due, found.extension) == (date.fromisoformat(due), state)
    assert ("no effect" in found.why) == (state == "late")


def test_the_extension_counts_from_receipt_not_from_the_end_of_the_first_month() -> None:
    """31 January and one month is 28 February; three months from receipt is 30 April, not 28 April."""
    assert deadline(date(2025, 1, 31), extended_on=date(2025, 2, 10)).due == date(2025, 4, 30)


def test_the_clock_stands_still_while_identity_is_open() -> None:
    found = deadline(date(2026, 3, 10), identity_asked_on=date(2026, 3, 12), identity_received_on=date(2026, 3, 23))
    assert (found.due, found.suspended_days) == (date(2026, 4, 21), 11)
    assert not found.suspended and not found.warnings


def test_no_due_day_before_identity_is_shown() -> None:
    found = deadline(date(2026, 3, 10), identity_asked_on=date(2026, 3, 12))
    assert found.due is None and found.suspended and found.days_left == 29


def test_suspension_moves_the_last_day_for_telling_an_extension_too() -> None:
    found = deadline(date(2026, 3, 10), date(2026, 4, 15), date(2026, 3, 12), date(2026, 3, 23))
    assert found.extension == "valid" and found.due == date(2026, 6, 22)  # 10 June and 11 days is a Sunday


def test_a_late_question_about_identity_suspends_nothing() -> None:
    found = deadline(date(2026, 3, 10), None, date(2026, 5, 1), date(2026, 5, 20))
    assert found.due == date(2026, 4, 10) and "suspends nothing" in found.warnings[0]
    assert deadline(date(2026, 3, 10), None, date(2026, 4, 2), date(2026, 4, 4)).warnings


@pytest.mark.parametrize(
    "dates",
    [
        {"extended_on": date(2026, 3, 1)},
        {"identity_received_on": date(2026, 3, 12)},
        {"identity_asked_on": date(2026, 3, 1)},
        {"identity_asked_on": date(2026, 3, 12), "identity_received_on": date(2026, 3, 11)},
        {"extended_on": date(9999, 12, 31)},
    ],
)
def test_dates_that_contradict_are_refused(dates: dict[str, date]) -> None:
    with pytest.raises(DeadlineError):
        deadline(date(2026, 3, 10), **dates)


@pytest.mark.parametrize(
    ("year", "sunday"),
    [
        (2018, "04-01"), (2019, "04-21"), (2020, "04-12"), (2021, "04-04"), (2022, "04-17"), (2023, "04-09"),
        (2024, "03-31"), (2025, "04-20"), (2026, "04-05"), (2027, "03-28"), (2028, "04-16"), (2029, "04-01"),
        (2030, "04-21"), (2035, "03-25"), (2038, "04-25"), (2049, "04-18"), (2076, "04-19"),
    ],
)  # fmt: skip
def test_easter(year: int, sunday: str) -> None:
    assert easter(year) == date.fromisoformat(f"{year}-{sunday}")


def test_easter_is_a_sunday_between_22_march_and_25_april() -> None:
    for year in range(1600, 9901, 7):
        day = easter(year)
        assert day.weekday() == 6 and date(year, 3, 22) <= day <= date(year, 4, 25)


def test_belgium_has_ten_public_holidays() -> None:
    assert all(len(public_holidays(year)) == 10 for year in range(2018, 2100) if year != 2008)
    assert date(2026, 5, 14) in public_holidays(2026) and date(2026, 5, 25) in public_holidays(2026)


def test_months_and_working_days_over_many_dates() -> None:
    for ordinal in range(date(2023, 1, 1).toordinal(), date(2031, 1, 1).toordinal()):
        day = date.fromordinal(ordinal)
        later = add_months(day, 1)
        assert 28 <= (later - day).days <= 31 and later.day <= day.day
        due = working_day(later)
        assert not is_free(due) and (due - later).days <= 4


def test_the_command_gives_due_and_why() -> None:
    result = CliRunner().invoke(command, ["--received", "2026-03-05", "--format", "json"])
    told = json.loads(result.stdout)
    assert result.exit_code == 0 and told["due"] == "2026-04-07" and "Sunday" in told["why"]


def test_the_command_says_that_an_extension_is_late() -> None:
    arguments = ["--received", "10/03/2026", "--extended-on", "2026-04-20", "--format", "json"]
    told = json.loads(CliRunner().invoke(command, arguments).stdout)
    assert told["due"] == "2026-04-10" and told["extension"] == "late" and "no effect" in told["why"]


def test_the_command_refuses_what_is_no_date() -> None:
    result = CliRunner().invoke(command, ["--received", "2026-02-30"])
    assert result.exit_code == 2 and "no date" in result.stderr


def test_the_command_tells_a_person() -> None:
    result = CliRunner().invoke(command, ["--received", "2026-03-10", "--identity-asked-on", "2026-03-12"])
    assert result.exit_code == 0 and "stands still" in result.stdout


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_explains_the_same_day(lang: Language) -> None:
    asked, shown = date(2026, 3, 7), date(2026, 3, 17)
    cases = [
        (date(2026, 3, 5), {}),
        (date(2026, 1, 31), {"extended_on": date(2026, 2, 10)}),
        (date(2026, 3, 10), {"extended_on": date(2026, 5, 1)}),
        (date(2026, 3, 5), {"identity_asked_on": asked}),
        (date(2026, 3, 5), {"identity_asked_on": asked, "identity_received_on": shown}),
        (date(2026, 3, 5), {"identity_asked_on": date(2026, 3, 25)}),
        (date(2026, 10, 11), {}),
    ]
    for received, more in cases:
        found, english = deadline(received, **more, lang=lang), deadline(received, **more)
        assert found.due == english.due and len(found.warnings) == len(english.warnings)
        assert "{" not in found.why and (lang == "en" or found.why != english.why)
        assert "12" in found.why and all("{" not in warning for warning in found.warnings)


def test_the_words_of_a_deadline_are_there_in_every_language_with_the_same_parts() -> None:
    parts = re.compile(r"{\w+}")
    for key, by in {**WORDS, **HOLIDAYS}.items():
        assert set(by) == set(LANGUAGES), key
        assert len({tuple(sorted(parts.findall(text))) for text in by.values()}) == 1, key


@pytest.mark.parametrize(
    ("lang", "due", "standing"), [("fr", "Échéance : 07/04/2026", "suspendu"), ("de", "Fällig am 07.04.2026", "ruht")]
)
def test_the_command_tells_the_day_in_the_language_asked_for(lang: str, due: str, standing: str) -> None:
    run = CliRunner()
    assert due in run.invoke(command, ["--received", "2026-03-05", "--lang", lang]).stdout
    asked = ["--received", "2026-03-05", "--identity-asked-on", "2026-03-07", "--lang", lang]
    assert standing in run.invoke(command, asked).stdout.splitlines()[0]
