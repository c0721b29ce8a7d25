"""Short notes of one person, as clerks take them, and whole papers: what of them is told, and what of nobody's is.

The lines of `tests/evaluation/notes/` are as those of `facts/`, special categories included; a paper of `long_*.txt`
stands under `# id language TYPE TYPE | TYPE`: the types that it tells, and those that it may. Both were written before
the rules were read, 309 lines about nobody of `read` after that; nobody reads what is missed in `kept` ones.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from classifiers.analysis import Analyzer

from .sentences import tell
from .test_facts import FACTS, KIN
from .test_special import SPECIAL

ROOT = Path(__file__).parents[1] / "evaluation" / "notes"
TOLD = FACTS | SPECIAL


@pytest.mark.parametrize(("name", "least", "most"), [("read", 0.95, 0.05), ("kept", 0.86, 0.13)])
def test_what_notes_tell_of_somebody_is_found(
    name: str, least: float, most: float, record_property: Callable[[str, object], None]
) -> None:
    told = tell(ROOT / f"{name}.txt", TOLD, KIN)
    record_property("figure", f"notes ({name}): {told}")
    assert told.right >= least * told.all
    assert told.alarms <= most * told.nobody


@pytest.mark.parametrize(("name", "least", "most"), [("long_read", 39, 4), ("long_kept", 43, 3)])
def test_what_papers_tell_of_somebody_is_found(
    name: str, least: int, most: int, record_property: Callable[[str, object], None]
) -> None:
    told = wanted = more = 0
    analyzer = Analyzer()
    for types, allowed, text in _papers(name):
        found = {f.entity_type for f in analyzer.analyze(text).findings} & TOLD
        told += sum(bool(found & KIN.get(kind, {kind})) for kind in types)
        wanted += len(types)
        more += len(found - types - allowed - set().union(*(KIN.get(kind, set()) for kind in types)))
    record_property("figure", f"papers ({name}): {told} of {wanted} types told, {more} that they do not tell")
    assert told >= least
    assert more <= most


def _papers(name: str) -> Iterator[tuple[set[str], set[str], str]]:
    for paper in ("\n" + (ROOT / f"{name}.txt").read_text("utf-8")).split("\n# ")[1:]:
        head, text = paper.split("\n", 1)
        types, _, allowed = head.partition("|")
        yield set(types.split()[2:]), set(allowed.split()), text.strip()
