"""Dates are dated whatever their spelling; digits that are none give no years."""

from __future__ import annotations

import pytest

from classifiers.columns.years import Years, latest_year, spelling


@pytest.mark.parametrize(
    ("value", "year"),
    [
        ("2023-01-05", 2023),
        ("2023-01-05 10:30:00", 2023),
        ("2023-01-05T10:30:00.123Z", 2023),
        ("05/01/2023", 2023),
        ("5.1.2023", 2023),
        ("5-1-23", 2023),
        ("01/03/85", 1985),
        ("12/31/2009", 2009),
        ("3 mars 2011", 2011),
        ("1er mars 2011", 2011),
        ("3 mrt. 2011", 2011),
        ("03-mrt-11", 2011),
        ("3. März 2011", 2011),
        ("March 3, 2011", 2011),
        ("Mon, 3 Jun 2009 10:00:00 +0200", 2009),
        ("2023-01", 2023),
        ("01/2023", 2023),
        ("mars 2011", 2011),
        ("2011-Q1", 2011),
        ("T1/2011", 2011),
        ("2011-W12", 2011),
        ("202301", 2023),
        ("012023", 2023),
        ("20230105", 2023),
        ("05012023", 2023),
        ("20230105103000", 2023),
        ("2019", 2019),
        ("43831", 2020),
        ("1262304000", 2010),
        ("1262304000000", 2010),
        ("0000-00-00", 0),
        ("9999-12-31", 0),
    ],
)
def test_the_year_of_a_date_in_any_spelling(value: str, year: int) -> None:
    found = spelling(value)
    assert found and found[1] == year


@pytest.mark.parametrize(
    "value", ["", "x", "12:30", "2023-13-01", "202313", "85073003328", "1,5", "31/31/2020", "v" * 99]
)
def test_what_shows_no_date(value: str) -> None:
    assert spelling(value) is None


def histogram(name: str, *values: str) -> dict[int, int]:
    years = Years()
    for value in values:
        years.add(value, 1)
    return dict(years.histogram(name))


def test_several_spellings_in_one_column_count_together() -> None:
    mixed = ("2011-03-12", "12/03/2011", "mars 2011", "inconnu", "12 mrt 2012", "2013-Q1", "2013-02")
    assert histogram("c7", *mixed) == {2011: 3, 2012: 1, 2013: 2}


def test_digits_are_dates_where_nearly_all_of_them_are() -> None:
    periods = [f"{year}{month:02d}" for year in (2010, 2011) for month in range(1, 13)]
    assert histogram("LN_PER", *periods) == histogram("c7", *periods) == {2010: 12, 2011: 12}
    assert histogram("order_no", *map(str, range(200_001, 200_090))) == {}
    assert histogram("short", *[f"{day:02d}/05/11" for day in range(1, 30)]) == {2011: 29}


def test_years_seconds_and_day_numbers_count_where_the_column_is_called_so() -> None:
    assert histogram("annee", "2019", "2020", "2020") == {2019: 1, 2020: 2}
    assert histogram("code_postal", "1970", "2000", "2018") == {}
    assert histogram("created_at", "1262304000", "1577836800") == {2010: 1, 2020: 1}
    assert histogram("amount", "1262304000", "1577836800") == {}
    assert histogram("Date achat", "43831", "44197") == {2020: 1, 2021: 1}


def test_a_date_that_stands_for_never_is_no_year() -> None:
    assert histogram("until", "9999-12-31", "9999-12-31", "2024-05-01") == {2024: 1}
    assert histogram("until", "9999-12-31") == {}


def test_the_latest_day_of_a_text() -> None:
    assert latest_year("Bruxelles, le 3 juin 2009. Né le 12/05/1971. Réf. 2031, du 2010-02-01.") == 2010
    assert latest_year("En 2019, rien.") == 0
