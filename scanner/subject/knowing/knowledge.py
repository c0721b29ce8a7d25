"""What a search knows of the person: what was asked, what certain rows told since, and how both are recognised."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping

from connectors import Wanted

from ..identity.identity import Identity
from ..reading.matching import Clue, Matcher
from ..weighing.collecting import FoundRow
from ..weighing.judging import CERTAIN, Judge
from .acquaintance import Acquaintance, acquainted, births_in, named
from .learning import addresses_in, clues, learned, names_in


class Knowledge:
    """Grows with every row that is certainly the person's; the matcher is made anew whenever it does."""

    def __init__(self, identity: Identity) -> None:
        self.asked = identity.wanted()
        self.identity = identity
        self.clues: dict[Wanted, Clue] = {}
        """The identifiers that were met on the way, each with the chain of reasons."""
        self.met = Acquaintance()
        self.matcher = Matcher(identity)
        self.judge = Judge(self.matcher)

    def learn(self, found: Iterable[FoundRow], told: Callable[[FoundRow], Iterable[Clue]]) -> list[Wanted]:
        """The identifiers that rows of the person tell, and that were not searched yet; `told` gives those of a row."""
        new = learned(found, self.matcher, told)
        self.extend(new)
        return list(new)

    def meet(self, found: Iterable[FoundRow]) -> list[Wanted]:
        """The name and birth date that certain rows tell, and that were not known."""
        more = acquainted(found, self.identity)
        self._know(more)
        return more.wanted(self.matcher) if more else []

    def meet_in_texts(self, found: Iterable[FoundRow]) -> bool:
        """Learn for texts alone what the person is called, where no birth is known; whether that is new."""
        more = named(found, self.identity, at_home=bool(self.judge.addresses))
        self._know(more)
        return bool(more)

    def _know(self, more: Acquaintance) -> None:
        if more:
            self.identity = more.told(self.identity)
            names, born = (*self.met.names, *more.names), self.met.births or more.births
            self.met = dataclasses.replace(self.met, names=names, births=born)
            self.extend({})

    def hear(self, found: Iterable[FoundRow]) -> None:
        """Learn what certain rows call the person, and when they say that he or she was born."""
        for row in found:
            if row.certainty == CERTAIN:
                self.judge.learn_names(names_in(row))
                self.judge.learn_births(births_in(row))
                own = row.held.roles.own("USERNAME") if row.direct else ()
                self.judge.logins[0].update(str(row.row[column]).strip() for column in own if row.row.get(column))

    def tell_logins_apart(self) -> bool:
        """Learn which user names are the person's but for capitals, and somebody else's; whether one is new."""
        others = self.judge.lookalikes() - {*self.identity.not_username, *self.identity.username}
        if others:
            told = tuple(sorted({*self.identity.not_username, *others}))
            self.identity = dataclasses.replace(self.identity, not_username=told)
            self.met = dataclasses.replace(self.met, not_username=told)
            self.extend({})
        return bool(others)

    def visit(self, found: Iterable[FoundRow]) -> None:
        """Learn where certain rows say that the person lives."""
        self.judge.learn_addresses(home for row in found if row.certainty == CERTAIN for home in addresses_in(row))

    def tells_more(self, found: FoundRow) -> bool:
        """Whether a row may tell an identifier that is not looked for yet."""
        return any(clue.wanted not in self.clues and clue.wanted not in self.asked for clue in clues(found))

    def extend(self, new: Mapping[Wanted, Clue]) -> None:
        """Look for these too from now on."""
        self.clues |= new
        self.matcher = Matcher(self.identity, list(self.clues.values()), self.met.names)
        self.judge.match_with(self.matcher)
