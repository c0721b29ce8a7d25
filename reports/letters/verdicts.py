"""What the register has noted of the decisions on a request, in the words of a letter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from scanner.requests import Request

from ..present import Presenter
from ..wording import Wording

Noted = Mapping[str, Any]
_ARTICLE = re.compile(r"(\d+)((?:\(\w+\))*)")


class NotedVerdicts:
    """The decisions, by activity."""

    def __init__(self, request: Request, wording: Wording) -> None:
        event = request.last("decided")
        self._noted: list[Noted] = event.details.get("activities", []) if event else []
        self.wording = wording
        self.t: Presenter = wording.present

    def of(self, *decisions: str) -> list[Noted]:
        """Those that are one of these; `""` is one not decided yet."""
        return [one for one in self._noted if one["decision"] in decisions]

    def lines(self, noted: Iterable[Noted]) -> tuple[str, ...]:
        """One line an activity, with its article and the day until which it holds."""
        return tuple(self._line(one) for one in noted)

    def because(self, article: str) -> str:
        """The reason, by the article that decides: the most precise that there is a text for."""
        found = _ARTICLE.search(article)
        number = "".join(found.groups()) if found else ""
        while number:
            if self.t.has(f"letter.because.{number}"):
                return self.t(f"letter.because.{number}")
            number = number.rpartition("(")[0]
        return self.t("letter.because.other")

    def _line(self, one: Noted) -> str:
        named = {"activity": self.wording.activity(one["activity"]), "article": self._cited(one["article"])}
        if not one["until"]:
            return self.t("letter.answer.line", **named)
        return self.t("letter.answer.line_until", until=self.t.date(date.fromisoformat(one["until"])), **named)

    def _cited(self, articles: str) -> str:
        """`Art. 17(3)(b)` in the language's own way of citing."""
        cited = [
            self.t.article("-".join(["A" + n, *re.findall(r"\w+", rest)])) for n, rest in _ARTICLE.findall(articles)
        ]
        return ", ".join(dict.fromkeys(cited)) or articles
