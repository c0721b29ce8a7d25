"""Amounts as sentences spell them (`€ 2.850,-`, `2k`, `twaalfhonderd euro`), and what they are said to be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..matching.compiled import compiled
from .forms import listed
from .labels import alternatives
from .wordings import Wording

_CENTS = r"(?:[.,](?:[0-9]{1,2}(?![0-9])|[0-9]{4}(?![0-9])|[\-–—]{1,2}))?"
_DIGITS = rf"(?:[0-9]{{1,3}}(?:[ .,'’\u00a0\u202f][0-9]{{3}}){{1,3}}|[0-9]{{1,7}}){_CENTS}"
"""Pay by the hour has four decimals: `17,8340 €`."""
_SIGN = r"(?:€|eur|£|us\$|\$|chf|fr\.)"
_COIN = r"(?:€|euros?|eur|£|chf|fr\.|francs?|franken|frank|dollars?|us\$|\$|pounds?|quid|grand|balles|gulden)"
_THOUSAND = r"(?:[ ]?k(?![^\W_])|[ ](?:mille|duizend|tausend|thousand|grand)(?![^\W_]))"
_NUMBERS = alternatives(
    listed("""
    deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, vingt, vingts,
    trente, quarante, cinquante, soixante, septante, nonante, cent, cents, mille, een, één, twee, drie, vier, vijf, zes,
    zeven, acht, negen, tien, elf, twaalf, dertien, veertien, twintig, dertig, veertig, vijftig, zestig, zeventig,
    tachtig, negentig, honderd, duizend, ein, eine, zwei, fünf, sechs, sieben, neun, zehn, zwölf, zwanzig, dreißig,
    vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig, sech, sieb, hundert, tausend, a, one, two, three, four, five,
    seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety,
    hundred, thousand
""")
)
_IN_WORDS = rf"(?:{_NUMBERS})(?:(?:[ -]?(?:und|and|et|en|ën))?[ -]?(?:{_NUMBERS})){{0,6}}[ -]{_COIN}"
AMOUNT = (
    # what none may stand behind is asked first: within a word it is the one thing that `re` tries
    rf"(?<![^\W_])(?:{_SIGN}[ \u00a0]?{_DIGITS}{_THOUSAND}?"
    rf"|(?<![\w.,]){_DIGITS}{_THOUSAND}?[ \u00a0\u202f]?{_COIN}"
    rf"|(?<![\w.,]){_DIGITS}[ ]?k(?!€)"
    rf"|(?<![\w.,])[0-9]{{1,3}}[ ](?:cents?|pence|centimes|cts?)"
    rf"|{_IN_WORDS})(?![^\W_])(?![ ]?%)(?![ ]?mi[lo])(?![ ]?mrd)"
)
"""An amount that tells its currency, in digits or in words."""
BARE = (
    rf"(?:{AMOUNT}|(?<![\w.,/-])[0-9]{{1,3}}[ .,][0-9]{{3}}(?:[.,][0-9]{{2}})?(?![\w%/-])(?![.,][0-9])(?![ ]?%)"
    rf"|(?<![^\W_])(?:{_NUMBERS})(?:[ -]?(?:{_NUMBERS})){{0,4}}?[ -]?(?:cents|mille|honderd|duizend|hundert|tausend"
    rf"|hundred"
    rf"|thousand)(?:[ -]?(?:{_NUMBERS})){{0,3}}(?![^\W_]))"
)
"""The same, or a number in thousands that does without, beside what can only be money."""
_WIDEST = 40
"""Characters of an amount, or of what is said of a thing."""
_STOP = re.compile(r"[;!?\n]|(?<![0-9])(?<!St)(?<!Dr)(?<!Fr)(?<!Mr)(?<!Mw)\.(?![0-9])")
"""A sign that ends a sentence."""
_COLON = re.compile(r"[ \u00a0]?[:=|\t][ \t\u00a0]*")
_PASSES = re.compile(rf"{_STOP.pattern}| plus | and | et | und | [+] ")
"""… or passes on to another thing: `£42k plus a bonus`."""
_CURRENCY = Wording(r"[€£$]|eur|chf|fr\.|fran[ck]|[0-9] ?k|dollar|quid|pound|grand|gulden|balles|cent|pence|cts")
"""What every amount holds that tells its currency …"""
_THOUSANDS = Wording(
    *_CURRENCY.patterns, "[0-9][ .,][0-9]{3}|mille|cents|duizend|honderd|tausend|hundert|thousand|hundred"
)
"""… one that does without it …"""
_HINT = Wording(r"[0-9]|euro|grand|quid|pound|franc|mille|cents|duizend|honderd|tausend|hundert|thousand|hundred")
"""… and any other."""


def topic(words: Iterable[str]) -> str:
    """Any of the words; of those with a star, with any ending."""
    every = list(words)
    whole = alternatives(word for word in every if not word.endswith("*"))
    begun = alternatives(word for word in every if word.endswith("*"))
    return "|".join(part for part in (whole, rf"(?:{begun})\w{{0,20}}" if begun else "") if part)


@dataclass(frozen=True)
class Beside:
    """What is told where one thing stands near another in a sentence: an amount beside what it is, a loan refused."""

    topic: str
    sought: re.Pattern[str]
    after: int
    """So many signs may stand between the topic and what is sought behind it …"""
    before: int
    """… or before it."""
    is_topic: bool = False
    """Whether the topic tells, and not what stands beside it."""
    colon: bool = False
    """Whether nothing but a colon may stand between: what a label names others find."""
    hint: Wording | None = None
    """What is looked for first: it is found faster."""

    def spans(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where it is told, of a topic that stands between two places."""
        if self.after and self._may_be(text, end, end + self.after + _WIDEST):
            found = self.sought.search(text, end, end + self.after + _WIDEST)
            if found and found.start() - end <= self.after and not self._is_parted(text, end, found.start()):
                yield (start, end) if self.is_topic else found.span("value")
        low = max(0, start - self.before - _WIDEST)
        if self.before and self._may_be(text, low, start):
            last = None
            for found in self.sought.finditer(text, low, start):
                last = found
            if last and start - last.end() <= self.before and not _PASSES.search(text, last.end(), start):
                yield (start, end) if self.is_topic else last.span("value")

    def _is_parted(self, text: str, start: int, end: int) -> bool:
        """Whether a sentence ends between, or nothing but a colon stands there."""
        if not self.colon and _COLON.fullmatch(text, start, end):
            return True
        return _STOP.search(text, start, end) is not None

    def _may_be(self, text: str, start: int, end: int) -> bool:
        return self.hint is None or self.hint.search(text, start, end) is not None


def beside(
    topic: str,
    *,
    after: int = 45,
    before: int = 25,
    amount: str = AMOUNT,
    lead: str = "",
    unit: str = "",
    colon: bool = False,
) -> Beside:
    """An amount that stands so many signs after what it is, or before it, in one sentence."""
    hint = {AMOUNT: _CURRENCY, BARE: _THOUSANDS}.get(amount, _HINT)
    return Beside(
        topic, compiled(f"{lead}(?P<value>{amount}){unit}", re.IGNORECASE), after, before, colon=colon, hint=hint
    )


def linked(what: str, said: str, gap: int = 30, *, tells: bool = True) -> Beside:
    """A thing of which something is said so many signs further on, or before, in one sentence.

    `tells`: the thing does; otherwise what is said of it.
    """
    sought = compiled(rf"(?<![^\W_])(?P<value>{said})(?![^\W_])", re.IGNORECASE)
    return Beside(what, sought, gap, gap, is_topic=tells)
