"""Tells the days behind several names in turn for days of birth: `Jan Peeters (12/03/1988), Els Maes (4/11/1991)`.

Behind one name alone a day may be that of a letter or a decision.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..base import MIN_SCORE, Finding
from ..recognizers.told import TOLD

_DAY = re.compile(
    r"[ ]{0,2}(?:[(;|,–—-][ ]?)?(?P<day>[0-3]?[0-9][./-][01]?[0-9][./-](?P<year>19[2-9][0-9]|20[01][0-9]))(?![0-9./-])"
)
_FEWEST = 2
"""So many names with a day behind."""
_OF_AGE = 2004
"""Whoever was born until this year can work: half of the days at least, unless another day of birth is told."""
_ELSE = re.compile(
    r"(?<![^\W_])(?:in dienst|indiensttreding|entré|engag|embauch|eintritt|einstell|depuis|sinds|seit|since|hired"
    r"|joined|start|début|begin|aangeworven|ancienneté|anciënniteit|dienstjaren|signé|getekend|unterzeichnet|signed|décès"
    r"|overleden|verstorben|overlijden|died|deceased|†|diplom|examen|exam|prüfung|vergadering|réunion|sitzung)",
    re.IGNORECASE,
)
"""What else such days may be of, told above them."""
_ABOVE = 160
"""Characters before the first of them."""


def births(text: str, findings: Sequence[Finding]) -> Iterator[Finding]:
    """The days of birth behind the names among the findings."""
    days = [
        day
        for name in findings
        if name.entity_type == "PERSON" and name.score >= MIN_SCORE and (day := _DAY.match(text, name.end))
    ]
    if len(days) < _FEWEST or _ELSE.search(text, max(0, days[0].start() - _ABOVE), days[-1].end()):
        return
    told = any(f.entity_type == "DATE_OF_BIRTH" and f.score >= MIN_SCORE for f in findings)
    old = sum(int(day["year"]) <= _OF_AGE for day in days)
    if told or 2 * old > len(days):
        yield from (Finding(d.start("day"), d.end("day"), "DATE_OF_BIRTH", TOLD, "behind several names") for d in days)
