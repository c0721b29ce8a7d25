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
_RECITAL = re.compile(r"Recital (\d+)")
_LAW = re.compile(r",?\s(?:GDPR|RGPD|AVG|DSGVO)$")
"""The name of the law behind an article: once is enough."""
_ARTICLE = re.compile(r"(\d+)((?:\(\w+\))*)")


class NotedVerdicts:
    """The decisions, by activity."""

    def __init__(self, request: Request, wording: Wording) -> None:
        event = request.last("decided")
        self._request = request
        self._noted: list[Noted] = event.details.get("activities", []) if event else []
        self.wording = wording
        self.t: Presenter = wording.present

    def of(self, *decisions: str) -> list[Noted]:
        """Those that are one of these; `""` is one not decided yet."""
        return [one for one in self._noted if one["decision"] in decisions and not self._beside(one)]

    def _beside(self, one: Noted) -> bool:
        """Whether it is Vigie's own, and the right asks for nothing there: no one corrects a log of searches."""
        return self._request.kind not in ("access", "erasure") and self.own(one)

    def unseen(self, one: Noted) -> bool:
        """Whether a search did not find the person there, and could not look everywhere; never of Vigie's own."""
        searched = self._request.last("searched") is not None
        return searched and not one.get("seen", True) and not self.own(one)

    def own(self, one: Noted) -> bool:
        """Whether it is about what Vigie keeps itself: the request, and what its handling leaves behind."""
        return bool(self.wording.declaration.activity(one["activity"]).vigie)

    def lines(self, noted: Iterable[Noted]) -> tuple[str, ...]:
        """One line an activity, with its article and the day until which it holds."""
        return tuple(self._line(one) for one in noted)

    def cited(self, one: Noted) -> str:
        """The articles of a decision, as the language cites them."""
        return self._cited(one["article"])

    def names(self, noted: Iterable[Noted]) -> tuple[str, ...]:
        """The activities alone."""
        return tuple(self.wording.activity(one["activity"]) for one in noted)

    def partly(self, one: Noted) -> str:
        """What a request that is met in part leaves out, and why."""
        kind = self._request.kind
        found = _ARTICLE.search(one["article"])
        article = "".join(found.groups()) if found else ""
        keys = (f"{kind}-{one.get('rule')}", f"{kind}-{article}", "other")
        return self.t(next(f"letter.partly.{key}" for key in keys if self.t.has(f"letter.partly.{key}")))

    def because(self, one: Noted) -> str:
        """The reason: by the rule where it has a text of its own, else by the most precise article that has one."""
        if self.t.has(key := f"letter.because.{self._request.kind}-{one.get('rule')}"):
            return self.t(key)
        if self.t.has(key := f"letter.because.{one.get('rule')}"):
            return self.t(key)
        found = _ARTICLE.search(one["article"])
        number = "".join(found.groups()) if found else ""
        while number:
            if self.t.has(f"letter.because.{number}"):
                return self.t(f"letter.because.{number}")
            number = number.rpartition("(")[0]
        return self.t("letter.because.other")

    def _line(self, one: Noted) -> str:
        named = {"activity": self.wording.activity(one["activity"]), "article": self._cited(one["article"])}
        law = self._law(one)
        if not one["until"]:
            return self.t("letter.answer.line", **named) + law
        return self.t("letter.answer.line_until", until=self.t.date(date.fromisoformat(one["until"])), **named) + law

    def _law(self, one: Noted) -> str:
        """The law that keeps the data, as the declaration names it (Art. 12(4): reasons)."""
        if not one["article"].startswith("Art. 17(3)(b)") or one.get("rule") == "public-task":
            return ""
        grounds = self.wording.declaration.activity(one["activity"]).legal_bases
        laws = [self.wording.words(ground.law) for ground in grounds if ground.basis == "A6-1-c" and ground.law]
        return self.t("letter.answer.law", law=", ".join(laws)) if laws else ""

    def _cited(self, articles: str) -> str:
        """`Art. 17(3)(b)` in the language's own way of citing."""
        if recital := _RECITAL.fullmatch(articles):
            return self.t("letter.recital", number=recital[1])
        cited = [
            self.t.article("-".join(["A" + n, *re.findall(r"\w+", rest)])) for n, rest in _ARTICLE.findall(articles)
        ]
        *first, last = dict.fromkeys(cited) or [articles]
        return ", ".join([*(_LAW.sub("", one) for one in first), last])
