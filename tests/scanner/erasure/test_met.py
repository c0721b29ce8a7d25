"""Numbers that the person's own rows told: a row that mentions one is not the person's, and loses it with the name.

So it does with a phone, which may be a family's, where the person is named beside it.
"""

from __future__ import annotations

from sqlalchemy import create_engine, text

from .conftest import Estate
from .test_end_to_end import CONSENT

TABLES = (
    "CREATE TABLE members (member_number TEXT PRIMARY KEY, email TEXT, name TEXT, birth_date TEXT, phone TEXT)",
    "INSERT INTO members VALUES ('07512345', 'ada.janssens@example.be', 'Ada Janssens', '1985-07-30', '0475123456'),"
    " ('07512399', NULL, 'Ada Janssens', NULL, NULL)",
    "CREATE TABLE fixtures (id INTEGER PRIMARY KEY, title TEXT, remark TEXT)",
    "INSERT INTO fixtures VALUES (1, 'Spring cup', 'Ada Janssens (07512345) hurt her wrist, call +32 475 12 34 56'),"
    " (2, 'Autumn cup', 'rain, call 0475 12 34 56')",
)


def filled(lite: Estate) -> None:
    engine = create_engine(lite.url)
    with engine.begin() as connection:
        for statement in TABLES:
            connection.execute(text(statement))
    engine.dispose()


def test_a_row_that_mentions_a_number_that_was_met_stays_without_it(lite: Estate) -> None:
    filled(lite)
    plan = lite.plan(*CONSENT, "--name", "Ada Janssens", "--uncovered", "erase", expect=(0, 1, 3))
    (item,) = (item for item in plan["items"] if item["asset"].endswith("fixtures") and item["way"])
    assert (item["certainty"], item["way"]) == ("certain", "empty fields")
    lite.vigie("erase", "approve", "plan.json", "--as", "bert")
    lite.apply(plan, expect=(0, 3))
    engine = create_engine(lite.url)
    with engine.connect() as connection:
        rows = [tuple(row) for row in connection.execute(text("SELECT * FROM fixtures ORDER BY id"))]
        assert connection.execute(text("SELECT member_number FROM members")).scalars().all() == ["07512399"]
    engine.dispose()
    assert rows == [
        (1, "Spring cup", "[erased] ([erased]) hurt her wrist, call [erased]"),
        (2, "Autumn cup", "rain, call 0475 12 34 56"),  # a phone alone may be anybody's of a family
    ]


def test_whoever_may_be_somebody_else_in_a_table_keeps_no_tombstone_from_it(lite: Estate) -> None:
    """A bearer of the name stays in the table: when the person comes back there, it is noticed all the same."""
    filled(lite)
    plan = lite.plan(*CONSENT, "--name", "Ada Janssens", "--uncovered", "erase", expect=(0, 1, 3))
    staying = [one for one in plan["items"] if one["asset"].endswith("members") and not one["way"]]
    assert [one["certainty"] for one in staying] == ["possible"]
    lite.vigie("erase", "approve", "plan.json", "--as", "bert")
    lite.apply(plan, expect=(0, 3))
    engine = create_engine(lite.url)
    with engine.begin() as connection:
        connection.execute(text(TABLES[1].replace("07512399", "07512400")))
    engine.dispose()
    out = lite.vigie("scan", expect=(0, 3))
    assert "Erased persons are back" in out and "members" in out
