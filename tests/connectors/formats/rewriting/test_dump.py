"""Rows go from SQL dumps, every other byte stays, and what is left can be restored."""

from __future__ import annotations

import sqlite3

import pytest

from connectors.editing import Edit
from connectors.formats import Unreadable
from connectors.formats.rewriting import records_of

MYSQL = r"""-- MariaDB dump 10.19  Distrib 10.11, for debian-linux-gnu (x86_64)
CREATE TABLE `clients` (
  `id` int(11) NOT NULL COMMENT 'number, of the client',
  `nom` varchar(50) DEFAULT 'x',
  PRIMARY KEY (`id`), KEY `k` (`nom`)
);
LOCK TABLES `clients` WRITE;
INSERT INTO `clients` VALUES
(1,'O\'Neil Ada'),
(2,'Bob \\ (x), y; z'),(3,'Ada');
INSERT INTO `clients` VALUES (4,'it''s Ada') ON DUPLICATE KEY UPDATE `nom` = `nom`;
REPLACE INTO `clients` (`nom`, `id`) VALUES ('Cy',5) , ('Ada',6), ('Ada',7);
UNLOCK TABLES;
"""
POSTGRESQL = (
    "--\n-- PostgreSQL database dump\n--\n\n"
    'CREATE TABLE public."Staff" (\n    id integer,\n    naam text\n);\n'
    'COPY public."Staff" (id, naam) FROM stdin;\n1\tJan\\tPeeters\n2\tAda\n3\t\\N\n\\.\n\n'
    "INSERT INTO public.pay VALUES (1, E'Ada\\'b', now());\n"
    "INSERT INTO public.pay VALUES (2, 'C:\\', '{\"a\": 1}') ON CONFLICT DO NOTHING;\n"
)
SERVER = (
    "USE [HR]\r\nGO\r\nINSERT [dbo].[Staff] ([Id], [Name], [Born]) VALUES "
    "(1, N'Ada', CAST(N'1985-03-12T00:00:00' AS DateTime))\r\nGO\r\n"
    "INSERT [dbo].[Staff] ([Id], [Name], [Born]) VALUES (2, N'Peeters', NULL)\r\nGO\r\n"
)


def without(text: str, said: str = "Ada", charset: str = "utf-8") -> str:
    book = records_of(text.encode(charset), "sql", "a.sql")
    gone = tuple(r.id for r in book.records if any(said in str(cell) for cell in r.cells.values()))
    assert gone
    return book.edited(Edit(gone)).decode(charset)


def test_rows_and_statements_of_mysql() -> None:
    head, tail = MYSQL.split("INSERT", 1)[0], "UNLOCK TABLES;\n"
    assert without(MYSQL) == (
        head + "INSERT INTO `clients` VALUES\n(2,'Bob \\\\ (x), y; z');\n"
        "REPLACE INTO `clients` (`nom`, `id`) VALUES ('Cy',5);\n" + tail
    )


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "cp1252"])
def test_lines_of_copy_and_rows_of_postgresql(charset: str) -> None:
    left = without(POSTGRESQL.replace("Jan", "Jän"), charset=charset)
    expected = POSTGRESQL.replace("Jan", "Jän").replace("2\tAda\n", "")
    assert left == expected.replace("INSERT INTO public.pay VALUES (1, E'Ada\\'b', now());\n", "")


def test_statements_of_sql_server() -> None:
    assert without(SERVER) == "USE [HR]\r\nGO\r\nGO\r\n" + SERVER[SERVER.rindex("INSERT") :]


def test_what_is_left_is_restored() -> None:
    made = sqlite3.connect(":memory:")
    made.executescript(
        "CREATE TABLE staff (id INTEGER PRIMARY KEY, name TEXT, note TEXT);"
        "CREATE TABLE pay (id INTEGER PRIMARY KEY, staff INTEGER, amount REAL);"
    )
    made.executemany("INSERT INTO staff VALUES (?, ?, ?)", [(1, "Bob", "a;b'c"), (2, "Ada", "x\ny"), (3, "Cy", None)])
    made.executemany("INSERT INTO pay VALUES (?, ?, ?)", [(1, 1, 10.5), (2, 3, 0)])
    again = sqlite3.connect(":memory:")
    again.executescript(without("\n".join(made.iterdump())))
    for table in ("staff", "pay"):
        rows = made.execute(f"SELECT * FROM {table} WHERE NOT (id = 2 AND '{table}' = 'staff')").fetchall()
        assert again.execute(f"SELECT * FROM {table}").fetchall() == rows
    made.close()
    again.close()


@pytest.mark.parametrize(
    "key",
    [
        "CREATE TABLE pay (n INT, staff INT, CONSTRAINT `x` FOREIGN KEY (`staff`) REFERENCES `staff` (`id`));",
        "CREATE TABLE pay (n INT, staff INT NOT NULL DEFAULT 0 REFERENCES public.staff(id) ON DELETE CASCADE);",
        "CREATE TABLE pay (n INT, staff INT);\nALTER TABLE ONLY public.pay\n    ADD CONSTRAINT x FOREIGN KEY (staff) "
        "REFERENCES public.staff(id);",
        'CREATE TABLE "pay" ("n" INT, "staff" INT REFERENCES staff);',
    ],
)
def test_a_row_that_others_refer_to_is_left_to_a_person(key: str) -> None:
    text = (
        f"CREATE TABLE staff (id INT, name TEXT);\n{key}\nINSERT INTO staff (id, name) VALUES (1, 'Ada'), (2, 'Bob');\n"
        "INSERT INTO pay (n, staff) VALUES (1, 2), (2, 1);\n"
    )
    with pytest.raises(Unreadable) as refused:
        without(text)
    assert "refer to the person" in refused.value.reason
    assert "(2, 'Bob')" in without(text.replace("(2, 1)", "(2, 2)"))


def test_values_are_written() -> None:
    for text, new, expected in (
        (
            MYSQL,
            "D'Ada\\",
            r"(1,'O\'Neil Ada'),",
        ),
    ):
        book = records_of(text.encode(), "sql", "a.sql")
        record = next(r for r in book.records if r.cells["nom"] == "Ada")
        found = book.edited(Edit((), {record.id: {"nom": new}})).decode()
        assert found == text.replace("(3,'Ada')", r"(3,'D''Ada\\')") and expected in found
    book = records_of(POSTGRESQL.encode(), "sql", "a.sql")
    found = book.edited(Edit((), {"2": {"naam": "E\tva\\"}})).decode()
    assert found == POSTGRESQL.replace("2\tAda", r"2	E\tva\\")
    with pytest.raises(Unreadable):
        book.edited(Edit((), {"4": {"column 2": "Eva"}}))  # a string with escapes of its own


@pytest.mark.parametrize("text", [MYSQL[:300], POSTGRESQL[: POSTGRESQL.index("3\t")], "SELECT 1;\n"])
def test_what_breaks_off_is_left_to_a_person(text: str) -> None:
    with pytest.raises(Unreadable):
        records_of(text.encode(), "sql", "a.sql")
