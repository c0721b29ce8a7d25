"""Takes what Art. 20 gives: data that the subject provided, under consent or contract, in forms that machines read."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import orjson

from classifiers import Language
from classifiers.names.words import PARTICLES
from classifiers.taxonomy import TAXONOMY
from scanner import Activity, Declaration
from scanner.subject import Identity
from scanner.subject.identity.names import parse

from .gathering import RowFound

BASES = ("A6-1-a", "A6-1-b", "A9-2-a")
"""Consent, contract, explicit consent (Art. 20(1)(a))."""
PROVIDED = "subject"
"""The origin of what the subject gave; what he or she did with a service is observed, and counts as given (WP 242)."""

SCHEMA: Mapping[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Personal data, Art. 20 GDPR",
    "type": "object",
    "required": ["subject", "activities"],
    "properties": {
        "subject": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
        "types": {"type": "object", "additionalProperties": {"type": "string"}},
        "activities": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "label", "records"],
                "properties": {
                    "id": {"type": "string"},
                    "label": {"type": "string"},
                    "records": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["place", "values"],
                            "properties": {
                                "place": {"type": "string"},
                                "values": {"type": "object"},
                                "types": {"type": "object", "additionalProperties": {"type": "string"}},
                                "beside": {"type": "array", "items": {"type": "string"}},
                                "withheld": {"type": "array", "items": {"type": "string"}},
                            },
                        },
                    },
                },
            },
        },
    },
}


def is_portable(activity: Activity) -> bool:
    """Whether its data are for Art. 20: it rests on consent or contract, and the subject is an origin of the data."""
    bases = {ground.basis[:6] for ground in activity.legal_bases}
    provided = not activity.origin or PROVIDED in activity.origin
    return activity.role == "controller" and bool(bases & set(BASES)) and provided


def portable_rows(declaration: Declaration, rows: Iterable[RowFound]) -> list[RowFound]:
    """The rows about the person in activities whose data are for Art. 20."""
    allowed = {activity.id for activity in declaration.activities if is_portable(activity)}
    return [row for row in rows if row.own and row.activity in allowed]


def as_json(
    subject: Mapping[str, Sequence[str]], labels: Mapping[str, str], rows: Sequence[RowFound], language: Language
) -> bytes:
    """One document, of the form that `SCHEMA` tells; `types` says in that language what each type of value is."""
    activities = [
        {
            "id": activity,
            "label": labels.get(activity, activity),
            "records": [
                {
                    "place": row.asset,
                    "values": dict(row.values),
                    "types": dict(row.types),
                    "beside": list(row.beside),
                    "withheld": list(row.withheld),
                }
                for row in rows
                if row.activity == activity
            ],
        }
        for activity in dict.fromkeys(row.activity for row in rows)
    ]
    types = {kind: TAXONOMY.label(kind, language) for row in rows for kind in row.types.values()}
    whole = {"subject": dict(subject), "types": types, "activities": activities}
    return orjson.dumps(whole, default=str, option=orjson.OPT_INDENT_2)


def as_csv(rows: Sequence[RowFound]) -> Iterator[tuple[str, bytes]]:
    """One table a place: (public id, CSV)."""
    for asset in dict.fromkeys(row.asset for row in rows):
        alike = [row for row in rows if row.asset == asset]
        columns = list(dict.fromkeys(name for row in alike for name in row.values))
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(columns)
        writer.writerows([row.values.get(name, "") for name in columns] for row in alike)
        yield asset, out.getvalue().encode("utf-8-sig")


def as_card(called: str, identity: Identity, rows: Sequence[RowFound]) -> bytes:
    """Name, addresses, e-mails, phones and birth date as a vCard (RFC 2426): what rows that name the person say of him
    or her, and nothing of relatives or contacts."""
    import vobject

    given, family = _parted(called, identity)
    own = [row for row in rows if row.own and row.named and not row.family and not row.of_another]
    card = vobject.vCard()
    card.add("fn").value = called or "?"
    card.add("n").value = vobject.vcard.Name(family=family, given=given)
    for entity_type, name in (("EMAIL_ADDRESS", "email"), ("PHONE_NUMBER", "tel")):
        for value in _values(own, entity_type):
            card.add(name).value = value
    for day in sorted(identity.birth_dates())[:1]:
        card.add("bday").value = day.isoformat()
    for address in _values(own, "POSTAL_ADDRESS"):
        card.add("label").value = address
    for street, code, city in dict.fromkeys(_homes(rows)):
        card.add("adr").value = vobject.vcard.Address(street=street, code=code, city=city)
    return str(card.serialize()).encode()


def _parted(called: str, identity: Identity) -> tuple[str, str]:
    """Given and family name: as they were asked for, else by the particles and the lists of names (`Van den Eynde`)."""
    family = next(iter((*identity.married_name, *identity.family_name)), "")
    if identity.given_name and family:
        return identity.given_name[0], family
    before, comma, after = called.partition(",")
    if comma:
        return after.strip(), before.strip()
    words, ways = called.split(), parse(called)
    at = next((n for n, word in enumerate(words) if n and word.casefold() in PARTICLES), 0)
    if at and words[0].casefold() not in PARTICLES:
        return " ".join(words[:at]), " ".join(words[at:])
    count = len(ways[0].given) if ways else 0
    if ways and sum(map(len, (ways[0].given, ways[0].family))) == len(words):
        first = [word.casefold() for word in words[:count]] == list(ways[0].given)
        parts = (words[:count], words[count:]) if first else (words[-count:], words[:-count])
        return " ".join(parts[0]), " ".join(parts[1])
    return called.rpartition(" ")[0], called.rpartition(" ")[2]


def _homes(rows: Iterable[RowFound]) -> Iterator[tuple[str, str, str]]:
    """Street with number, postcode and town of each row that tells where the person lives, part by part."""
    for row in rows:
        if not row.own or row.family or row.of_another:
            continue
        told = {row.types[name]: str(row.values[name]) for name in row.types if name in _own_fields(row)}
        if "STREET_ADDRESS" in told:
            street = " ".join(filter(None, (told["STREET_ADDRESS"], told.get("HOUSE_NUMBER", ""))))
            yield street, told.get("POSTAL_CODE", ""), told.get("CITY", "")


def _own_fields(row: RowFound) -> set[str]:
    return {name for name in row.values if name not in row.of_others}


def _values(rows: Iterable[RowFound], entity_type: str) -> list[str]:
    found = (
        str(row.values[name]).strip()
        for row in rows
        for name, told in row.types.items()
        if told == entity_type and name in _own_fields(row)
    )
    return list(dict.fromkeys(value for value in found if value))
