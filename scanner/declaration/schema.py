"""Writes the JSON Schema of a declaration, by which editors complete and check it while it is written."""

from __future__ import annotations

from typing import Any

from .model import Declaration


def json_schema() -> dict[str, Any]:
    """JSON Schema, draft 2020-12."""
    schema = Declaration.model_json_schema(mode="validation")
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "Vigie declaration"
    return schema
