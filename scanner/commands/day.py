"""A date on the command line, as people write it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import click


class Day(click.ParamType[date]):
    """A date: 2026-03-05, 05/03/2026, or a date and time of which the date counts."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Refuse what is no date."""
        if isinstance(value, date):
            return value
        for form in ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y"):
            try:
                return datetime.strptime(str(value).strip(), form).date()
            except ValueError:
                continue
        try:
            return datetime.fromisoformat(str(value).strip()).date()
        except ValueError:
            return self.fail("That is no date; write 2026-03-05 or 05/03/2026.", param, ctx)
