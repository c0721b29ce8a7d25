"""Composes the letters from a request, its decisions and the declaration."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal, get_args

from scanner import Declaration
from scanner.requests import Clock, Person, Request, clock
from scanner.requests.request import NO_MOTIVE
from scanner.rights import AUTHORITY, COURT

from ..errors import ReportError
from ..present import Presenter
from ..wording import Wording
from .letter import Block, Letter
from .verdicts import Noted, NotedVerdicts

Kind = Literal["acknowledgement", "identity", "extension", "answer", "refusal", "referral", "fee"]
KINDS: tuple[Kind, ...] = get_args(Kind)

_REFUSED = ("refuse", "fee_or_refuse")
_OF_EVERYTHING = ("deceased", "unidentifiable", "unidentifiable-objection", "unfounded-or-excessive")
"""Rules that decide on the request, not on one processing: no list is needed."""


def compose(
    kind: Kind, request: Request, declaration: Declaration, *, on: date, language: str = "", amount: str = ""
) -> Letter:
    """The letter of that kind, dated `on`; raises `ReportError` where what it must say is not known yet."""
    if request.person is None:
        raise ReportError(f"The person of request {request.number} was forgotten.", code="request-forgotten")
    return _Composer(kind, request, declaration, on, language or request.language, amount).letter()


class _Composer:
    def __init__(
        self, kind: Kind, request: Request, declaration: Declaration, on: date, language: str, amount: str
    ) -> None:
        self.kind = kind
        self.request = request
        self.declaration = declaration
        self.on = on
        self.amount = amount
        self.t = Presenter(language)
        self.wording = Wording(declaration, self.t)
        self.verdicts = NotedVerdicts(request, self.wording)
        self.clock: Clock = clock(request, on)

    def letter(self) -> Letter:
        person, t = self.request.person, self.t
        assert person is not None
        organisation, dpo = self.declaration.organisation, self.declaration.dpo
        sender = self.wording.entity(self.request.entity or None)
        called = person.called
        contact = ", ".join(self.wording.contact(dpo)[:3]) or organisation.email or ""
        blocks = [*self._opening(), *getattr(self, f"_{self.kind}")()]
        if contact:
            blocks.append(Block(t("letter.contact", contact=contact)))
        place = _place(organisation.address or self.wording.words(dpo.address if dpo else None))
        return Letter(
            language=t.language,
            day=self.on,
            sender=tuple(sender),
            recipient=tuple(line for line in (called, *self._address(person)) if line.strip()),
            dated=t("letter.dated", place=place, date=t.date(self.on)) if place else t.date(self.on),
            reference=t("letter.reference", number=self.request.number),
            subject=_first_upper(t(f"letter.subject.{self.kind}", right=t(f"letter.right.{self.request.kind}"))),
            salutation=t("letter.salutation"),
            blocks=tuple(blocks),
            closing=t("letter.closing"),
            signature=tuple(
                line for line in (self.wording.words(dpo.name if dpo else None), organisation.name or "") if line
            ),
            footer=" · ".join(sender[:2]),
        )

    def _address(self, person: Person) -> list[str]:
        """Where the letter goes; to the e-mail address of who wrote by mail or form, where no other is known."""
        by_mail = self.request.channel in ("email", "form")
        return person.address.splitlines() or ([*person.identity.get("email", [])[:1]] if by_mail else [])

    def _opening(self) -> Iterator[Block]:
        right = self.t(f"letter.right.{self.request.kind}")
        yield Block(self.t("letter.received", received=self.t.date(self.request.received), right=right))

    def _acknowledgement(self) -> Iterator[Block]:
        t, due = self.t, self.clock.deadline.due
        yield Block(t("letter.acknowledgement.deadline", due=t.date(due)) if due else t("letter.identity.clock"))
        free = t("letter.acknowledgement.free")
        yield Block(f"{free} {t('letter.acknowledgement.motive')}" if self.request.kind in NO_MOTIVE else free)
        if not self.request.last("identity-shown"):
            yield Block(t("letter.acknowledgement.identity"))
        if self.request.kind == "complaint":
            yield self._remedies("remedies_always")

    def _identity(self) -> Iterator[Block]:
        for part in ("doubt", "means", "clock"):
            yield Block(self.t(f"letter.identity.{part}"))

    def _extension(self) -> Iterator[Block]:
        event = self.request.last("extended")
        if event is None or not event.words or self.clock.deadline.due is None:
            raise _not_yet("extended", f"vigie request extend {self.request.number} --reason …")
        yield Block(self.t("letter.extension.reason", reason=_ended(event.words)))
        days = self.clock.deadline.suspended_days
        text = "deadline_suspended" if days else "deadline"
        yield Block(self.t(f"letter.extension.{text}", due=self.t.date(self.clock.deadline.due), days=days))
        yield self._remedies()

    def _referral(self) -> Iterator[Block]:
        if not any(one.role == "processor" for one in self.declaration.activities):
            raise ReportError("The declaration names no activity as processor: nobody is referred.", code="no-referral")
        yield Block(self.t("letter.referral.processor"), self.verdicts.lines(self.verdicts.of("refer")))
        yield Block(self.t("letter.referral.rest"))
        yield self._remedies()

    def _fee(self) -> Iterator[Block]:
        if self.request.earlier:
            yield Block(self.t("letter.fee.excessive", count=str(self.request.earlier + 1)))
        elif self.verdicts.of("fee_or_refuse"):
            yield Block(self.t("letter.fee.unfounded"))
        else:
            raise _not_yet("found unfounded or excessive", f"vigie request decide {self.request.number} --fact …")
        if self.amount:
            yield Block(self.t("letter.fee.amount", amount=self.amount))
        yield self._remedies()

    def _refusal(self) -> Iterator[Block]:
        if not self.verdicts.of(*_REFUSED, "partial"):
            raise _not_yet("refused in any activity", f"vigie request decide {self.request.number}")
        yield from self._answer()

    def _answer(self) -> Iterator[Block]:
        told = self.verdicts.of("grant", "partial", "restrict", "refuse", "fee_or_refuse", "refer", "none_found")
        if self.request.kind == "complaint":
            yield Block(self.t("letter.answer.complaint"))
            yield self._remedies("remedies_always")
            return
        unproven = [one for one in self.verdicts.of("fee_or_refuse") if one.get("rule") == "many-before"]
        if open_ones := [*self.verdicts.of("", "ask_identity", "extend"), *unproven]:
            missing = ", ".join(one["activity"] for one in open_ones)
            raise _not_yet(f"decided for {missing}", f"vigie request decide {self.request.number} --fact …")
        if not told:
            raise _not_yet("decided", f"vigie request decide {self.request.number}")
        yield from self._nobody()
        yield from self._granted()
        yield from self._refused()
        if referred := self._referred():
            yield Block(self.t("letter.answer.referred_title"), heading=True)
            yield Block(self.t("letter.referral.processor"), self.verdicts.lines(referred))
        yield self._remedies()

    def _referred(self) -> list[Noted]:
        """A processor's activities, but for those in which a complete search did not find the person."""
        return [one for one in self.verdicts.of("refer") if one["found"]]

    def _nobody(self) -> Iterator[Block]:
        told = self.verdicts.of("grant", "partial", "restrict", *_REFUSED)
        searched = self.request.last("searched")
        missed = bool(searched and searched.details.get("not_searched"))
        if not any(not self.verdicts.own(one) and one not in self._unseen() for one in told):
            text = "none_so_far" if missed else "none_own" if self._referred() else "none"
            yield Block(self.t(f"letter.answer.{text}"))
        if missed and not self._unseen():
            yield Block(self.t("letter.answer.unsearched"))

    def _unseen(self) -> list[Noted]:
        """What a copy is due of, if it is found yet: places that could not be searched may hold it."""
        if self.request.kind not in ("access", "portability"):
            return []
        return [one for one in self.verdicts.of("grant", "partial") if self.verdicts.unseen(one)]

    def _granted(self) -> Iterator[Block]:
        unseen = self._unseen()
        if unseen:
            yield Block(self.t("letter.answer.unseen"), self.verdicts.names(unseen))
        given = {
            name: [one for one in self.verdicts.of(name) if one not in unseen]
            for name in ("grant", "partial", "restrict")
        }
        if not any(given.values()):
            return
        yield Block(self.t("letter.answer.granted_title"), heading=True)
        granted = "restricted" if self.request.kind == "restriction" else "granted"
        for name, text in (("grant", granted), ("partial", "partial"), ("restrict", "restricted")):
            if given[name]:
                yield Block(self.t(f"letter.answer.{text}"), self.verdicts.lines(given[name]))
        if self.request.kind in ("access", "portability") and (given["grant"] or given["partial"]):
            yield Block(self.t(f"letter.answer.{self.request.kind}"))
        for reason in dict.fromkeys(self.verdicts.partly(one) for one in given["partial"]):
            yield Block(reason)
        if self.request.kind == "withdraw_consent" and given["grant"]:
            yield Block(self.t("letter.answer.withdrawn"))
        everything = [one for several in given.values() for one in several]
        for key in ("recipients", "others"):
            if any(one.get(key) for one in everything):
                yield Block(self.t(f"letter.answer.{'published' if key == 'others' else key}"))

    def _refused(self) -> Iterator[Block]:
        refused = self.verdicts.of(*_REFUSED)
        if not refused:
            return
        yield Block(self.t("letter.answer.refused_title"), heading=True)
        if self.request.kind == "withdraw_consent" and self.verdicts.of("grant"):
            yield Block(self.t("letter.answer.not_consent"))
            return
        if self.request.earlier and self.verdicts.of("fee_or_refuse"):
            yield Block(self.t("letter.answer.repeated", count=str(self.request.earlier + 1)))
        for reason in dict.fromkeys(self.verdicts.because(one) for one in refused):
            alike = [one for one in refused if self.verdicts.because(one) == reason]
            if alike[0].get("rule") in _OF_EVERYTHING:
                yield Block(f"{_first_upper(reason)} ({self.verdicts.cited(alike[0])}).")
            else:
                yield Block(_first_upper(reason) + self.t("colon").rstrip(), self.verdicts.lines(alike))

    def _remedies(self, text: str = "remedies") -> Block:
        authority = self.declaration.authority
        told = ", ".join(self.wording.contact(authority)) if authority else AUTHORITY[self.t.language]
        here = (self.declaration.organisation.country or "BE").upper() == "BE"
        court = COURT[self.t.language] if here else self.t("letter.courts")
        return Block(self.t(f"letter.{text}", authority=told, court=court))


def _not_yet(what: str, command: str) -> ReportError:
    return ReportError(f"The request has not been {what} yet.", code="letter-too-soon", hint=f"First: {command}")


def _place(address: str) -> str:
    """The town of an address: `Rue Ravenstein 36, 1000 Bruxelles` → Bruxelles."""
    found = re.search(r"\b(?:[A-Z]{1,2}-)?\d{4,5}\s+(?:[A-Z]{2}\s+)?(\D+?)\s*(?:,|$)", address)
    return found[1].strip() if found else ""


def _ended(words: str) -> str:
    """A reason that closes as a sentence does."""
    return words if words.rstrip().endswith((".", "!", "?", "…")) else f"{words.rstrip()}."


def _first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]
