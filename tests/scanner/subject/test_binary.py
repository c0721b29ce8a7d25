"""Shops and personnel systems key their rows with bytes and keep pictures in them: both are followed and told."""

from __future__ import annotations

import re
from typing import Any

import pytest

SHOP = """
CREATE TABLE customer (id KEYTYPE PRIMARY KEY, first_name varchar(40), last_name varchar(40), email varchar(60),
  photo BYTES);
CREATE TABLE orders (id KEYTYPE PRIMARY KEY, customer_id KEYTYPE, amount numeric(8,2), ordered_on date,
  FOREIGN KEY (customer_id) REFERENCES customer (id));
INSERT INTO customer VALUES
  (<0190a3f7c1d27e8fa2b34c5d6e7f8091>, 'Mary', 'Smith', 'mary.smith@mail.example', <PICTURE>),
  (<0190a3f7c1d27e8fa2b34c5d6e7f8092>, 'Tom', 'Smith', 'tom.smith@mail.example', NULL);
INSERT INTO orders VALUES
  (<ffeeddccbbaa00112233445566778801>, <0190a3f7c1d27e8fa2b34c5d6e7f8091>, 12.5, '2024-01-02'),
  (<ffeeddccbbaa00112233445566778802>, <0190a3f7c1d27e8fa2b34c5d6e7f8092>, 13.5, '2024-01-03'),
  (<ffeeddccbbaa00112233445566778803>, <0190a3f7c1d27e8fa2b34c5d6e7f8091>, 14.5, '2024-01-04');
"""
PICTURE = (b"\x89PNG\r\n\x1a\n" + bytes(range(256))).hex()
TYPES = {"sqlite": ("blob", "blob"), "postgresql": ("bytea", "bytea"), "mariadb": ("binary(16)", "longblob")}


def shop(store: Any) -> None:
    key, content = TYPES[store.kind]
    script = SHOP.replace("KEYTYPE", key).replace("BYTES", content).replace("PICTURE", PICTURE)
    written = r"'\\x\1'" if store.kind == "postgresql" else r"X'\1'"
    store.run(re.sub(r"<([0-9a-f]+)>", written, script))


def test_keys_of_bytes_lead_to_the_rows_of_the_person(store: Any) -> None:
    shop(store)
    answer = store.find(email="mary.smith@mail.example")
    assert store.rows(answer) == {
        ("customer", "id=0x0190a3f7c1d27e8fa2b34c5d6e7f8091"),
        ("orders", "id=0xffeeddccbbaa00112233445566778801"),
        ("orders", "id=0xffeeddccbbaa00112233445566778803"),
    }


def test_a_picture_in_a_row_is_told(store: Any) -> None:
    shop(store)
    answer = store.find(email="mary.smith@mail.example")
    told = [match for match in answer.matches if match.field == "photo"]
    assert [(match.entity_type, match.certainty) for match in told] == [("PHOTO", "certain")]
    assert told[0].row["photo"] == "image/png, 264 bytes"


@pytest.mark.parametrize("digits", ["264", "7809"])
def test_what_stands_for_bytes_is_not_searched(store: Any, digits: str) -> None:
    shop(store)
    assert store.rows(store.find(identifier=digits)) == set()
