"""SQL dumps of five makers: rows as tables, everything else as text; hostile ones cost themselves alone."""

from __future__ import annotations

import random
import sqlite3

import pytest

from connectors import Budget

from ...cost import cpu_seconds

MYSQL = r"""-- MariaDB dump 10.19  Distrib 10.11, for debian-linux-gnu (x86_64)
/*!40101 SET NAMES utf8mb4 */;
DROP TABLE IF EXISTS `clients`;
CREATE TABLE `clients` (
  `id` int(11) NOT NULL COMMENT 'number, of the client',
  `nom` varchar(50) DEFAULT 'x',
  `mail` varchar(80),
  `prix` decimal(8,2),
  PRIMARY KEY (`id`), KEY `k` (`nom`)
);
LOCK TABLES `clients` WRITE;
INSERT INTO `clients` VALUES
(1,'O\'Neil','ann@firma.example',12.50),
(2,'Dupont \\ (x), y; z',NULL,-3e2);
INSERT INTO `clients` VALUES (3,'it''s',_binary 'ab',0x0F);
UNLOCK TABLES;
-- asked for by Marie Dupont
UPDATE `clients` SET `mail` = 'late@firma.example' WHERE `id` = 2;
"""
POSTGRESQL = (
    "--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\n"
    'CREATE TABLE public."Staff" (\n    id integer,\n    naam text\n);\n'
    'COPY public."Staff" (id, naam) FROM stdin;\n'
    "1\tJan\\tPeeters\n2\t\\N\n3\t\n\\.\n\n"
    "INSERT INTO public.pay VALUES (1, E'a\\'b', now());\n"
    "INSERT INTO public.pay VALUES (2, 'C:\\', '{\"a\": 1}') ON CONFLICT DO NOTHING;\n"
)
SERVER = (
    "USE [HR]\r\nGO\r\nINSERT [dbo].[Employees] ([Id], [Last Name], [Born]) VALUES "
    "(1, N'Dupont', CAST(N'1985-03-12T00:00:00' AS DateTime))\r\nGO\r\n"
    "INSERT [dbo].[Employees] ([Id], [Last Name], [Born]) VALUES (2, N'Peeters', NULL)\r\nGO\r\n"
)
ORACLE = (
    "REM INSERTING into HR.EMPLOYEES\nSET DEFINE OFF;\n"
    "Insert into HR.EMPLOYEES (ID,NAME,HIRED) values (100,'O''Hara, Ann',to_date('17/06/03','DD/MM/RR'));\n"
)


def test_mysql(read_as) -> None:
    read = read_as(MYSQL.encode(), "backup.txt")
    assert read.format == "sql"
    assert [rows.locator.members for rows in read.rows] == [("clients",)]
    assert read.columns == ["id", "nom", "mail", "prix"]
    assert read.table() == [
        ("1", "O'Neil", "ann@firma.example", "12.50"),
        ("2", "Dupont \\ (x), y; z", None, "-3e2"),
        ("3", "it's", "ab", "0x0F"),
    ]
    assert "Marie Dupont" in read.text and "late@firma.example" in read.text and "O'Neil" not in read.text
    assert read.extent.rows_total == 3 and not read.omissions


def test_postgresql(read_as) -> None:
    read = read_as(POSTGRESQL.encode(), "dump.sql")
    assert {rows.locator.members: list(rows.frame.columns) for rows in read.rows} == {
        ("public.Staff",): ["id", "naam"],
        ("public.pay",): ["column 1", "column 2", "column 3"],
    }
    assert read.table(0) == [("1", "Jan\tPeeters"), ("2", None), ("3", "")]
    assert read.table(1) == [("1", "a'b", "now()"), ("2", "C:\\", '{"a": 1}')]
    assert [rows.named for rows in read.rows] == [True, False]


def test_sql_server_in_utf_16(read_as) -> None:
    read = read_as(SERVER.encode("utf-16"), "script.sql")
    assert read.rows[0].locator.members == ("dbo.Employees",)
    assert read.columns == ["Id", "Last Name", "Born"]
    assert read.table() == [("1", "Dupont", "1985-03-12T00:00:00"), ("2", "Peeters", None)]


def test_oracle(read_as) -> None:
    read = read_as(ORACLE.encode("cp1252"), "export.sql")
    assert read.table() == [("100", "O'Hara, Ann", "17/06/03")]


def test_sqlite(read_as) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute('CREATE TABLE "staff members" (id INTEGER PRIMARY KEY, nom TEXT, note TEXT)')
    rows = [("O'Neil, Ann", "first;\nsecond (x)"), ("Dupont", "C:\\temp\\"), (None, "")]
    connection.executemany('INSERT INTO "staff members" (nom, note) VALUES (?, ?)', rows)
    read = read_as("\n".join(connection.iterdump()).encode(), "x.sql")
    assert read.columns == ["id", "nom", "note"]
    assert [row[1:] for row in read.table()] == rows
    assert read.extent.rows_total == 3


def test_places_are_rows_and_lines_of_the_file(read_as) -> None:
    read = read_as(MYSQL.encode(), "x.sql")
    assert read.rows[0].first == 1
    place = str(read.passages[-1].locator)
    assert place.startswith("lines 1-"), place


def test_a_script_without_rows_and_a_program_with_sql_in_it_are_text(read_as) -> None:
    assert read_as(b"SELECT name FROM staff WHERE id = 1;\n", "q.sql").format == "text"
    program = b'import sqlite3\nQUERY = """\nINSERT INTO staff (name) VALUES (?)\n"""\n'
    assert read_as(program, "load.py").format == "text"
    assert read_as(b"Insert into the form (see below) values (1) and (2), then send it.\n", "help.txt").format == "text"


def test_a_long_table_is_sampled_and_counted(read_as) -> None:
    rows = ",\n".join(f"({n},'p{n}@firma.example')" for n in range(20_000))
    text = f"INSERT INTO t (id, mail) VALUES\n{rows};\n"
    read = read_as(text.encode(), "x.sql", Budget(rows=1_000))
    assert read.extent.rows_total == 20_000
    assert 1_200 < sum(len(block.frame) for block in read.rows) < 2_500
    assert "seed" in read.rows[-1].sampling and read.rows[0].sampling == "all"


@pytest.mark.parametrize(
    "tail",
    [
        "(3,'never closed",
        "(3,'x'",
        "(3,f(g(h(",
        "(3,'x') garbage ' and \" more",
        "(3," * 20_000,
        "('" * 50_000,
        "(" * 100_000,
    ],
)
def test_what_breaks_off_costs_itself(read_as, tail: str) -> None:
    text = "INSERT INTO t (a, b) VALUES (1,'one'),(2,'two')," + tail
    read = read_as(text.encode(), "x.sql")
    assert read.table()[:2] == [("1", "one"), ("2", "two")]
    assert read.codes in ([], [("partial", "broken")])
    assert cpu_seconds(lambda: read_as(text.encode(), "x.sql"), times=2) < 5


def test_chance_bytes_never_raise_nor_hang(read_as) -> None:
    rng = random.Random(4)
    pieces = ["INSERT INTO `t` VALUES ", "(", ")", ",", "'", '"', "`", "\\", ";", "\n", "1", "x", "NULL", "\t", "é"]
    pieces += ["COPY t (a, b) FROM stdin;\n", "\\.\n", "CREATE TABLE t (a int, ", "--", "/*", "*/", "N'", "E'"]
    for _ in range(300):
        text = "".join(rng.choice(pieces) for _ in range(rng.randrange(400)))
        read_as(("INSERT INTO t VALUES (1);\n" + text).encode(), "x.sql")
