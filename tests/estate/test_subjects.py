"""Each subject's trail is found by what is known of him or her, and the homonym is kept apart."""

from __future__ import annotations

import json
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("estate"), pytest.mark.timeout(290)]

OPTIONS = {
    "names": "--name",
    "national_numbers": "--national-number",
    "emails": "--email",
    "phones": "--phone",
    "ibans": "--iban",
    "ip_addresses": "--ip",
    "usernames": "--username",
    "birth_date": "--birth-date",
}
SOUGHT = {
    *("PERSON", "BE_NATIONAL_NUMBER", "EMAIL_ADDRESS", "PHONE_NUMBER", "IBAN_CODE", "IP_ADDRESS", "USERNAME"),
}
"""What the options above search for by value."""


def search(estate: Any, identity: dict[str, Any]) -> dict[str, Any]:
    """`vigie find` with all that is known."""
    args = []
    for key, option in OPTIONS.items():
        values = identity.get(key) or []
        for value in values if isinstance(values, list) else [values]:
            args += [option, str(value)]
    done = estate.vigie("find", *args, "--format", "json")
    assert done.returncode in (0, 3), done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def trail(estate: Any, subject: str) -> set[tuple[str, str]]:
    """Asset and entity type of each place that a search by identifier must find."""
    return {
        (estate.public(line["asset"]), line["entity_type"])
        for line in estate.truth["subjects"]
        if line.get("subject") == subject and line.get("identifier") and line["entity_type"] in SOUGHT
    }


def rows_of(estate: Any, subject: str) -> set[tuple[str, str, str]]:
    """Asset, place and field of each value of a subject's rows in databases with a key."""
    return {
        (
            estate.public(line["asset"]),
            ",".join(f"{name}={value}" for name, value in line["key"].items()),
            line["field"],
        )
        for line in estate.truth["subjects"]
        if line.get("subject") == subject and line.get("key") and line["source"] != "share"
    }


REACHED = 0.93
"""Share of the fields of a subject's rows that a search has to reach; not those that no verdict calls personal."""


def test_every_trail_is_found_and_homonyms_are_kept_apart(estate: Any, record_property: Any) -> None:
    subjects = {line["subject"]: line["identity"] for line in estate.truth["subjects"] if "identity" in line}
    assert len(subjects) == 6
    wrong, total, sure, reached, rows = [], 0, {}, 0, {subject: rows_of(estate, subject) for subject in subjects}
    for subject, identity in subjects.items():
        answer = search(estate, identity)
        found = {(match["asset"], match["entity_type"]) for match in answer["matches"]}
        sure[subject] = {(m["asset"], m["locator"]) for m in answer["matches"] if m["certainty"] != "possible"}
        reached += len(rows[subject] & {(m["asset"], m["locator"], m["field"]) for m in answer["matches"]})
        for place in trail(estate, subject):
            total += 1
            asset = place[0].partition(" › ")[0]
            if place not in found and (asset, place[1]) not in found:
                wrong.append(f"{subject}: {place}")
    fields = sum(map(len, rows.values()))
    record_property(
        "figure",
        f"{estate.folder.name} subjects: {total - len(wrong)}/{total} places found; missed {wrong};"
        f" {reached}/{fields} fields of their rows reached",
    )
    assert not wrong and reached >= REACHED * fields
    for one, identity in subjects.items():
        for other, other_identity in subjects.items():
            if one != other and set(identity["names"]) & set(other_identity["names"]):
                shared = sure[one] & {(asset, locator) for asset, locator, _ in rows[other]}
                assert not shared, f"rows of {other} are taken for {one}'s: {len(shared)}"
