"""What the payroll database tells of the self-employed, whose social insurance fund belongs to the group."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from ..invented import structured_communication
from ..people import TODAY
from ..records import Record, World


def affiliates(world: World) -> Iterator[Record]:
    """The self-employed, of whom the group keeps the social insurance file."""
    rng, words = world.rng("affiliates"), world.vocabulary.words
    people = world.public[: world.sizes()["affiliates"]]
    for number, person in enumerate(people, 300001):
        since = date(rng.randrange(2006, 2026), rng.randrange(1, 13), 1)
        ended = since + timedelta(days=rng.randrange(300, 3000)) if rng.random() < 0.25 else None
        yield {
            "kind_": "affiliate",
            "person": person,
            "number": f"{number}",
            "activity": rng.choice(words["trades"]),
            "since": since,
            "ended": ended if ended and ended < TODAY else None,
            "income": round(rng.uniform(4000, 78000), 2),
            "status": rng.choice(["main", "main", "side", "student"]),
        }


def contributions(world: World) -> Iterator[Record]:
    """What they owe and pay each quarter."""
    rng, number = world.rng("contributions"), 0
    for affiliate in affiliates(world):
        for back in range(rng.choice([4, 6, 8, 9])):
            number += 1
            quarter = 4 * 2026 + 2 - back
            amount = round(affiliate["income"] * 0.205 / 4, 2)
            yield {
                **affiliate,
                "kind_": "contribution",
                "affiliate": affiliate["number"],
                "number": number,
                "quarter": f"{quarter // 4}Q{quarter % 4 + 1}",
                "amount": amount,
                "paid": amount if rng.random() < 0.9 else round(amount / 2, 2),
                "communication": structured_communication(rng),
                "due": date(quarter // 4, quarter % 4 * 3 + 3, 28),
            }
