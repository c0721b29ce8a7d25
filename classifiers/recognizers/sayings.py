"""Recognizers of what plain sentences say of somebody's work and life: ways of saying it, and since or until when.

A saying is written as it is read: `(sa|ma) démission`, one a line. A `~` stands for a few words with the blank behind
them, a `_` for one word, an apostrophe for either kind, a name in braces for a part that several share. The time that
follows (`jusqu'au 3 mai`, `seit drei Wochen`) belongs to what is said and is not written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import ClassVar, Self

from ..base import Finding
from ..matching.context import Surroundings
from ..matching.expressions import Expression
from ..matching.lazily import lazily
from .dates import FULL_DATE, MONTH, SHORT_DATE
from .forms import Form, Judgement
from .labels import alternatives
from .somebody import Sentence
from .told import TOLD, UNTOLD, ToldRecognizer, of_them, told
from .wordings import Wording

WIDE = 0.6
"""Score of what a wide frame tells: below `TOLD`."""
_GROUP = re.compile(r"\((?!\?)")
_PART = re.compile(r"\{([a-z_]+)\}")
_NO_GROUP = re.compile(r"\\.|\[[^\]]*\]")
_ONE_WORD = re.compile(r"(?<![A-Za-z0-9])_")
_WORD, _WORDS = r"[^\W\d_]{2,41}", r"(?:[^\s.;:!?]{1,41} ){0,5}"
"""Repeated so often that the pre-filter leaves them open, which takes it fewer states."""


def sayings(text: str, **parts: str) -> tuple[str, ...]:
    """An expression for each line of a text; `parts` are written alike, or are expressions in a group."""
    known = {name: part if part.startswith("(?:") else group(part) for name, part in parts.items()}
    written = []
    for line in _whole_lines(text):
        line = _GROUP.sub("(?:", line).replace("'", "['’]").replace("~", _WORDS)
        line = _ONE_WORD.sub(lambda _: _WORD, line)
        written.append(f"(?:{_PART.sub(lambda part: known[part[1]], line)})")
    return tuple(written)


def group(text: str, **parts: str) -> str:
    """The lines of a text as one expression."""
    return f"(?:{'|'.join(sayings(text, **parts))})"


def one_of(words: Iterable[str]) -> str:
    """Any of some words or phrases."""
    return f"(?:{alternatives(words)})"


def _whole_lines(text: str) -> Iterator[str]:
    """The lines; one that ends within a group goes on in the next."""
    begun = ""
    for line in text.splitlines():
        begun += line.strip()
        plain = _NO_GROUP.sub("", begun)
        if begun and plain.count("(") == plain.count(")"):
            yield begun
            begun = ""


COUNT = group("""
    [0-9]{1,3}([.,][0-9])?
    une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quelques|plusieurs
    een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|enkele|paar|halve
    eine[nrm]?|ein|zwei|drei|fünf|sechs|sieben|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|einige|halben
    an?|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|some|half
""")
_LENGTH = group("""
    jours?|semaines?|mois|ans?|années?|heures?|matin|soir
    dag(en)?|week|weken|maand(en)?|jaar|uur|uren
    tage?n?|wochen?|monate?n?|jahre?n?|stunden?
    days?|weeks?|months?|years?|hours?|term
""")
_DAY = group("""
    lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
    (maan|dins|woens|donder|vrij|zater|zon)dag
    (mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend
    (mon|tues|wednes|thurs|fri|satur|sun)day
    printemps|été|automne|hiver|pâques|noël|rentrée|lente|zomer|herfst|winter|pasen|kerst(mis)?
    frühjahr|frühling|sommer|herbst|ostern|weihnachten|spring|summer|autumn|easter|christmas
    hier|demain|aujourd'hui|gisteren|morgen|vandaag|gestern|heute|yesterday|tomorrow|today
""")
_BEFORE_A_TIME = group("""
    depuis|dès|jusqu'(en|à|au)|jusque|à partir du?|avant|après|fin|début|mi|au|du|le|en|pour|pendant|ce|cette|cet|la|les
    sinds|vanaf|tot|met|op|eind|begin|in|van|over|voor|deze|dit|volgende|vorige|het|de|sedert
    seit|ab|bis|am|im|zum|ende|anfang|mitte|vom|einschließlich|diese[nrsm]?|(nächste|letzte)[nrsm]?|zu|der|den|dem|für
    since|from|until|till|through|on|at|by|for|the|of|end|late|early|this|next|last|late|all|again
""")
_A_DATE = (
    rf"(?:{FULL_DATE}|{SHORT_DATE}|(?:[0-9]{{1,2}}(?:er|st|nd|rd|th|\.)? )?{MONTH}(?: (?:19|20)[0-9]{{2}})?(?![^\W_])"
    rf"|[0-9]{{1,2}}[./][0-9]{{1,2}}\.?|(?:19|20)[0-9]{{2}}|{_DAY}s?(?![^\W_]))"
)
_TIME = (
    rf"(?:(?:{_BEFORE_A_TIME}[ -]){{0,4}}(?:{_A_DATE}"
    rf"|[0-9]{{1,2}}(?:st|nd|rd|th|er|ste|de|\.)?(?![^\W_%]|[.,]?[0-9])|{COUNT} {_LENGTH}(?![^\W_])"
    rf"|{_LENGTH}(?![^\W_])(?: (?:de|d['’]) ?{MONTH}(?![^\W_]))?)"
    r"(?: (?:derni[eè]re?|prochaine?|suivante?)(?![^\W_]))?)"
)
_TIME_BEHIND = Wording(
    rf"[ ,]{{1,3}}{_TIME}(?:,? (?:au|à|tot en met|tot|bis zum|bis|to|till|until|-|–) {_TIME})?(?![^\W_])"
)
_LONGEST_TIME = 80
"""Characters of a time."""
_DATED = Wording(
    rf"(?<![^\W_])(?:{MONTH}|{_DAY}s?|(?:19|20)[0-9]{{2}}|[0-9]{{1,2}}[./][0-9]{{1,2}}|week [0-9]{{1,2}})(?![^\W_])"
)
_SOMEBODYS = re.compile(
    r"(?:son|sa|ses|mon|ma|mes|mijn|zijn|haar|mein(?:e[rnms]?)?|(?-i:ihre?[rnms]?|Ihre?[rnms]?)|seine?[rnms]?|his|her"
    r"|my)(?![^\W_])",
    re.IGNORECASE,
)
"""How what is said begins, if it is somebody's: `sa démission`."""
_AGENT = group(r"""
    (?-i:[a-zà-ÿ])[^\W\d_]{3,16}(eur|euse|trice|ier|ière|iste|ienne|ien|ante|able|aire|onne)|apprenti|apprentie|stagiaire|ouvrier|agent
    (?-i:[a-zà-ÿ])[^\W\d_]{3,16}(ster|aar|ist|iste|kracht|bediende|man|vrouw|cier|kundige|loog|knecht)|poetsvrouw|arbeider|leerling
    [^\W\d_]{3,22}(werker|bouwer|zetter|leider|meester|nemer|drijver|houder|voerder|bakker|slager|kok|jongen)
    (?-i:[A-ZÄÖÜ])[^\W\d_]{3,22}(erin|kraft|ist|istin|ling|leiter|helfer|fahrer|arbeiter|halter|pfleger|rin|nehmer)|azubi|lagerist|gesuchte
    [a-z]{0,14}(keeper|driver|worker|nurse|cleaner|clerk|ist|ian|man|woman|hand|assistant|tant|neer|apprentice|teacher|cook)
    chef|lehrling|temp|apprentice|au pair|nanny|nurse|pupil|lodger|starter
    victime|suspecte?|prévenue?|auteur|témoin|voleu(r|se)|homme|femme|slachtoffer|verdachte|dader|dief|man|vrouw|getuige
    gesuchte[rn]?|täter(in)?|opfer|verdächtige[rn]?|mann|frau|dieb(in)?|zeug(e|in)|suspect|victim|man|woman|attacker|thief|hausmeister(in)?
    travailleur|travailleuse|employée?|salariée?|agent|werknemer|werkneemster|medewerker|medewerkster|personeelslid
    arbeitnehmer(in)?|mitarbeiter(in)?|beschäftigte|angestellte|employee|worker|staff member
""")
_OURS = Wording(
    rf"(?<![^\W_])(?:notre|nos|ton|ta|votre|onze|jouw|uw|unsere?[rnm]?|deine?[rnm]?|eure?|our|your)"
    rf" (?:[^\W\d_]{{3,14}} )?(?:[^\W\d_]{{3,10}} )?{_AGENT}(?![^\W_])",
    r"^\W{0,4}(?:notre|onze|ons|unsere?|our|c['’]est une?) (?![^.;\n]{0,24}(?:entreprise|société|firm[ae]|magasin"
    r"|bureau|équipe|site|produit|service|client|contrat|système|bedrijf|winkel|kantoor|zaak|ploeg|team|product|dienst|klant"
    r"|contract|school|école|schule|club|unternehmen|laden|geschäft|büro|produkt|abteilung|vertrag|verein|company|shop"
    r"|store|office|department|website|business|policy))[^\W\d_]{3,24}",
)
"""Somebody who works for us."""
_YOU = Wording(
    r"(?<![^\W_])(?:votre|vos|vous|ton|ta|tu|jouw|uw|je|u|(?-i:Ihre?[rnms]?|Sie)|deine?[rnms]?|du|your|you)(?![^\W_])"
)
_PAST = re.compile(
    r"(?<![^\W_])(?:wurde|war|hatte|hat|gefallen|bestanden|werd|was|had|heeft|kreeg|a|ont|avait|était|été|fut|has|got"
    r"|[a-z]{3,12}ed|ge[^\W\d_]{3,12}(?:t|en))(?![^\W_])",
    re.IGNORECASE,
)
"""What has happened: rules are of the present."""
_MAY = Wording(
    r"(?<![^\W_])(?:pou(?:vez|rrez)|peux|pourras|devez|kunt|kan|mag|moet|dient|können|kannst|dürfen|darfst|müssen|can|may"
    r"|must|should|might|could)(?![^\W_])"
)
"""What a reader is allowed or told to do."""
_THE = Wording(rf"(?<![^\W_])(?:le |la |l['’]|de |der |die |the ){_AGENT}(?![^\W_])")


class SayingRecognizer(ToldRecognizer):
    """Sayings in four languages; `(?P<value>…)` marks the words that tell, where they are not all."""

    SAID: ClassVar[tuple[str, ...]]
    """What counts where the sentence is of one person."""
    OF_SOMEBODY: ClassVar[tuple[str, ...]] = ()
    """What is said of somebody by itself, unless the sentence is a rule."""
    DATED: ClassVar[tuple[str, ...]] = ()
    """What counts only with a time behind it."""
    TIMED: ClassVar[tuple[str, ...]] = ()
    """Of which the time behind it is told, as the words themselves are another finding."""
    ELSE: ClassVar[Wording | None] = None
    """Words before it, or in it, that make it another's: `the appeal was dismissed`."""

    SURE: ClassVar[float] = TOLD
    """Score of what counts where the sentence is of one person: less where frames are wide."""

    STATED: ClassVar[bool] = False
    """Whether it is never said in a rule, so that `the driver` is one."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.PATTERNS = (
            *(of_them("of somebody", said) for said in cls.OF_SOMEBODY),
            *(told("said", said, cls.SURE) for said in cls.SAID),
            *(told("dated", said) for said in cls.DATED),
            *(told("timed", said) for said in cls.TIMED),
        )

    def add(
        self,
        found: list[Finding],
        text: str,
        words: Surroundings,
        match: re.Match[str] | None,
        end: int,
        expression: Expression,
    ) -> None:
        """What was said, with the time that follows."""
        new: list[Finding] = []
        super().add(new, text, words, match, end, expression)
        for finding in new:
            time = _TIME_BEHIND.match(text, finding.end, finding.end + _LONGEST_TIME)
            if whose := _SOMEBODYS.match(text, finding.start, finding.end - 1):
                finding = replace(finding, start=whose.end() + 1)
            if expression.form.name == "timed" and time:
                start = finding.end + len(time[0]) - len(time[0].lstrip(" ,"))
                found.append(replace(finding, start=start, end=time.end()))
            elif expression.form.name not in ("timed", "dated") or time:
                found.append(replace(finding, end=time.end()) if time else finding)

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        text = words.text
        if self.ELSE and self.ELSE.search(text, max(0, start - 50), end):
            return 0.0
        score = super()._score(form, judgement, words, start, end, named)
        if score != UNTOLD or form.score == TOLD:
            return score
        said = _Said.of(Sentence.around(text, start, end).text)
        if _SOMEBODYS.match(text, start) or said.is_of_ours:
            return self.SURE
        if said.is_of_an_office:
            stated = self.STATED or said.is_dated or bool(_PAST.search(text, max(0, start - 30), end))
        else:
            stated = said.is_dated and said.is_news_to_its_reader
        return self.SURE if stated else score


@dataclass(frozen=True)
class _Said:
    """What a sentence says of whom it is; most sentences hold several sayings."""

    text: str

    @classmethod
    @lru_cache(maxsize=8)
    def of(cls, text: str) -> Self:
        """The sentence with this text."""
        return cls(text)

    @lazily
    def is_of_ours(self) -> bool:
        return _OURS.search(self.text) is not None

    @lazily
    def is_dated(self) -> bool:
        return _DATED.search(self.text) is not None

    @lazily
    def is_of_an_office(self) -> bool:
        return _THE.search(self.text) is not None

    @lazily
    def is_news_to_its_reader(self) -> bool:
        return _YOU.search(self.text) is not None and not _MAY.search(self.text)
