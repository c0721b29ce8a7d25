"""Which tag a person may give instead: a known entity type, in categories that the declaration knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from classifiers.taxonomy import TAXONOMY

from ..errors import ReviewError

if TYPE_CHECKING:
    from ..declaration import Declaration


def new_tag(
    entity_type: str, categories: Sequence[str], declaration: Declaration | None
) -> tuple[str, tuple[str, ...]]:
    """Entity type and categories of a re-tag; without categories, those that the declaration or the taxonomy gives.

    Raises `ReviewError` with the nearest known word.
    """
    from ..problems import suggestion

    kind = entity_type.strip().upper()
    if kind not in TAXONOMY:
        hint = suggestion(kind, [one.id for one in TAXONOMY]) or "`vigie entities` lists them."
        raise ReviewError(f"{entity_type!r} is no entity type.", code="review-type", hint=hint)
    known = {*TAXONOMY.categories, *(declaration.category_ids if declaration else ())}
    for category in categories:
        if category not in known:
            raise ReviewError(
                f"{category!r} is no category of the declaration.",
                code="review-category",
                hint=suggestion(category, known) or f"There are {', '.join(sorted(known))}.",
            )
    overrides = declaration.entity_types if declaration else {}
    return kind, tuple(categories) or tuple(overrides.get(kind, ())) or TAXONOMY.categories_of(kind)
