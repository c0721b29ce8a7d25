"""Everything that there is to say of a declaration that loads: what it lacks, contradicts, and promises."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from ..problems import Problem
from .completeness import incomplete
from .contradictions import contradictions
from .lawfulness import unlawful
from .model import Declaration
from .notices import untold
from .own import unlisted
from .promises import promise_problems
from .references import dead_references


def examine(declaration: Declaration, assets: Iterable[str] = (), kept: Collection[str] = ()) -> list[Problem]:
    """Every warning and note, as they stand in the file.

    With the ids of `assets`, what none of them answers to too; with what Vigie has `kept` of its own, what of that no
    activity lists.
    """
    known = list(assets)
    found = [
        *declaration.warnings,
        *incomplete(declaration),
        *untold(declaration),
        *unlawful(declaration),
        *contradictions(declaration),
        *promise_problems(declaration),
        *(dead_references(declaration, known) if known else ()),
        *unlisted(declaration, kept),
    ]
    return sorted(set(found))
