"""What recognizers of somebody's money share: whose it is said to be.

Prices, tariffs, averages and what is offered to whoever applies are nobody's, nor is what firms earn and owe.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from ..base import Finding
from ..matching.context import Surroundings
from ..matching.expressions import Expression
from ..matching.lazily import lazily
from .amounts import AMOUNT, Beside
from .forms import Form, Judgement
from .parties import DE_PARTIES, EN_PARTIES, FR_PARTIES, NL_PARTIES
from .somebody import Sentence
from .terms import ABOUT_A_PERSON, TERM, TermRecognizer
from .wordings import Wording

WITHHELD = Wording(
    r"(?<![^\W_])(?:\w*beslag|saisie?s?|\w*pfänd\w*|garnish\w*|attach\w*|bailiffs?|deurwaarder|huissier"
    r"|gerichtsvollzieher"
    r"|te veel|en trop|zu viel|overpa\w+|trop[- ]perçu|cédée?|abgetreten|\w*abtretung|loonoverdracht|retenue?s?"
    r"|ingehouden"
    r"|einbehalten|deducted|withheld|retient|inhouden|taken|docked|gläubigern?|schuldeisers?|créanciers?|creditors?"
    r"|pension alimentaire|alimentatie|\w*unterhalt\w*|maintenance|child support"
    r"|allocations familiales|kinderbijslag|groeipakket|kindergeld|child benefit|(?:each|one) of (?:her|his"
    r"|the) (?:children"
    r"|kids)|loyer|huur|miete|rent)(?![^\W_])",
)
"""What of an amount beside pay says that it is withheld from it, or is no pay."""
IN_A_FORM = 0.34
"""Score of an amount whose label firms have too (`Loan : £15,000`): it counts where the form names somebody."""
_TAKEN_AS = re.compile(
    r"[ ](?:d['’]|de |aan |an |of |in )?(?:impôts?|précompte|bedrijfsvoorheffing|belasting|loonheffing|lohnsteuer"
    r"|steuern?"
    r"|einkommensteuer|kirchensteuer|income tax|tax)(?![^\W_])",
    re.IGNORECASE,
)
_GENERAL = Wording(
    r"(?<![^\W_])(?:moyen(?:ne)?s?|médian\w{0,2}|gemiddeld\w?|mediaan\w{0,3}|durchschnitt\w*|im schnitt|averages?"
    r"|median"
    r"|national (?:living|minimum) wage|typical\w{0,2}|minim\w{2,4}|maxim\w{2,4}|mindest\w*|höchst\w*|plafon\w{1,3}"
    r"|tarifs?|tariev?en|tariff?s?"
    r"|(?:nous|on) (?:offrons|proposons|vous offr\w+|vous propos\w+)|(?:wij|we) bieden|bieden (?:wij|we)|wir bieten"
    r"|bieten wir|we offer|we are offering|you (?:will|can) (?:earn|receive)|ten minste|minstens|ten hoogste|au moins"
    r"|au maximum|höchstens|at least|at most|(?<!went )(?<!gone )up to(?= [0-9€£$])|jusqu['’]à(?= [0-9])|par habitant"
    r"|dettes? publiques?|staatsschuld\w{0,2}|public debt|national debt|(?:begrensd|beperkt) tot|begrenzt auf"
    r"|gedeckelt"
    r"|begrenzt|limitée?s? à|capped at|project ?budget|budget du projet|projektbudgets?"
    r"|per inwoner|pro kopf|per capita|(?:tax|personal) allowance|freibetr\w+|fourchette)(?![^\W_])",
)
"""Statistics, norms and offers."""
_FIRM = Wording(
    r"(?<![^\W_])(?<!über )(?<!bei )(?<!für )(?<!durch )(?<!via )(?<!par )(?<!pour )(?<!door )(?<!voor )(?<!by )"
    r"(?<!for )(?<!through )(?:(?:le|la|notre|l['’]|cette|la petite) ?(?:société|entreprise|firme|commune|asbl"
    r"|association|club"
    r"|ville"
    r"|état|groupe|banque centrale)|(?:de|het|ons|onze|deze|dit) (?:onderneming|bedrijf|firma|gemeente|vzw|vereniging"
    r"|club|stad|staat|overheid|groep|vennootschap)|(?:die|der|das|unsere?|dieses?) (?:firma|unternehmen|gesellschaft"
    r"|gemeinde|verein|gmbh|stadt|staat|land|konzern)|(?:the|our|this) (?:company|firm|business|club|council|charity"
    r"|group|association|government|state)) (?:a|avait|doit|devait|heeft|had|is|was|moet|hat|hatte|schuldet|ist|war"
    r"|muss"
    r"|has|owes|owed|must|reported|made|maakte|verdient|verdiende|erzielte|réalise|compte|dispose)(?![^\W_])",
)
"""A firm that has, owes or earns."""
_FIRMS = Wording(
    r"(?<![^\W_])(?:(?:de la|de l['’]|du|van de|van het|der|des|of the) (?:société|entreprise|firme|commune|asbl"
    r"|association"
    r"|club|ville|état|fédération|région|onderneming|firma|gemeente|vzw|vereniging|stad|staat|overheid|vennootschap"
    r"|unternehmens|gesellschaft|vereins|stadt|staates|landes|konzerns|company|charity|council|association|state)"
    r"|the (?:company|firm|club|council|charity|association|government|state)['’]s)(?![^\W_])",
)
"""Whose money it is, if nobody is told of."""
_LAW = Wording(
    r"(?<![^\W_])(?:art(?:ikel|icle|\.)s? [0-9]|§|de wet|het koninklijk besluit|la loi|l['’]arrêté|das gesetz"
    r"|gesetzes|the act"
    r"|the law|by law|paragraf \w)",
)
_PER_HEAD = re.compile(
    r"(?: a week| a month| par mois| per maand| im Monat)?[ ](?:for|pour|voor|für) (?:(?:the|an?|each|every|le|la"
    r"|une?"
    r"|chaque|een|het|de|elk|eine?n?|das|jedes) )?(?:eldest|first|second|third|single|couples?|personne|ménage"
    r"|premier"
    r"|couple|alleenstaande|gezin|koppel|eerste|tweede|alleinstehende|paare|erste|zweite)(?![^\W_])"
    r"|(?: par mois| per maand| im Monat)?[ ](?:for|pour|voor|für) (?:each|every|chaque|elk|ieder|jedes) (?:child"
    r"|enfant|kind)"
    r"|[ ](?:par|per|je|pro)[ ](?:enfant|kind|child|travailleur|salarié|employé|werknemer|medewerker|personeelslid"
    r"|arbeitnehmer|mitarbeiter|kopf|employee|worker"
    r"|km|kilom[eè]t(?:re|er)|mile|stunde|uur|heure|hour)(?![^\W_])",
    re.IGNORECASE,
)
"""What whoever has a right to it gets for each, if nobody is told of."""
_ANY_PAY = re.compile(
    r"\W*(?:une?|een|eine?|an?) (?:[^\W\d_]{3,14} )?(?:pension|retraite|rente|salaire|revenu|traitement|pensioen|loon"
    r"|inkomen"
    r"|wedde|uitkering|gehalt|lohn|einkommen|salary|wage|income) (?:de|d['’]|van|von|of)[ ]?(?:€ ?|£ ?)?$"
    r"|\W*(?:poste|offre(?: d['’]emploi)?|vacature|stelle(?:nanzeige|nangebot)?|vacancy)[ ]?:[^:]{0,60}$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?: (?:nette?o?|brut(?:o|to)?|par mois|per maand|im monat|a month))*(?:,| (?:n['’]|est|sont|reste|donne|suffit"
    r"|wordt"
    r"|is|blijft|geeft|volstaat|ist|wird|bleibt|ergibt|reicht|remains|gives)(?![^\W_]))",
    re.IGNORECASE,
)
"""Before an amount that may be anybody's: `Een pensioen van … wordt niet belast`, `Poste : salaire de …`."""
_CITED = re.compile(
    r"(?<![^\W_])(?:wet|loi|act|gesetz)(?: (?:op|sur|on|über))?(?: [^\W\d_]{2,24}){0,4} $", re.IGNORECASE
)
"""The name of a law, before its year: `de Wet op de loonbelasting 1964`."""
_RANGE = re.compile(r"[ ]?(?:[\-–—/]|à|tot|bis|to|en|et|und|and)[ ]?(?:€|£|\$|eur )?[ ]?[0-9]{2}", re.IGNORECASE)
_FROM = re.compile(r"[0-9](?:[ ]?(?:€|£|euros?|eur))?[ ]?(?:[\-–—/]|à|tot|bis|to|en|et|und|and)[ ]?$", re.IGNORECASE)
_OFFERED = re.compile(r"[ ](?:[–—]|à|tot|bis|to)[ ](?:€|£|\$|eur )?[ ]?[0-9]{2}", re.IGNORECASE)
_OFFERING = re.compile(r"[0-9](?:[ ]?(?:€|£|euros?|eur))?[ ](?:[–—]|à|tot|bis|to)[ ]$", re.IGNORECASE)
"""A range of pay behind a label, as adverts have it."""
_STEMS = (
    r"(?:sala(?:ire|ris)|paye?|paie|revenu|pensi|retraite|compte|livret|épargne|économies|dette|crédit|prêt|emprunt"
    r"|loyer"
    r"|facture|assur|mutuelle|police|polis|prim|premi|bonus|impôt|précompte|chèque|voiture de|huissier|créanci|banque"
    r"|bank"
    r"|mensualit|solde|saldo|traitement|allocation|loon|wedde|inkom|uitkering|rekening|spaar|schuld|lening|krediet"
    r"|hypothe"
    r"|huur|spar|verzeker|belasting|maaltijd|bedrijfs|tank|over(?:uren|stunden)|rémun|remun|bezoldig|vergoed"
    r"|vergüt|bezüge|indemn|honora|ereloon|toelage|voorschot|vakantiegeld|gehalt|lohn"
    r"|rente|einkommen"
    r"|konto|erspar|kredit|darlehen|miete|rechnung|versicher|kranken|steuer|dienst|firmen|prämie|guthaben|bonität"
    r"|schufa"
    r"|überstunden|weihnachts|urlaubsgeld|haftpflicht|sinistre|schade|dossier|aanvraag|demande|antrag|prélèvement"
    r"|taux)"
)
_OWNED = re.compile(
    rf"(?<![^\W_])(?:son|sa|ses|mon|ma|mes|zijn|haar|mijn|(?:sein|mein|ihr)(?:e[rnms]?)?|his|her|my)"
    rf" (?:[^\W\d_]{{2,14}}[ -])?[^\W\d_]{{0,14}}{_STEMS}"
    r"|(?<![^\W_])(?:mein|sein|ihr|unser)e[rsnm] (?:sohn|bruder|vater|mann|tochter|schwester|mutter|frau|partner"
    r"|freund)",
    re.IGNORECASE,
)
"""Whose money it is: `seine Ersparnisse`, `zijn loon`."""
_PARTY = Wording(
    rf"(?<![^\W_])(?:(?:le|la|l['’]|du|au|à la|de la|de l['’]|cette?|ce) ?(?:{FR_PARTIES})"
    rf"|(?:de|het|deze|dit|aan|door|van) (?:{NL_PARTIES})|(?:der|die|das|dem|den|des|diese[rsmn]?) (?:{DE_PARTIES})"
    rf"|(?:the|this) (?:{EN_PARTIES}))(?![^\W_])",
)
"""Parties of a case, of which something certain is told."""
_TITLE = Wording(
    r"(?<![^\W_])(?:m\.|mme|mlle|mr|mrs|ms|miss|monsieur|madame|mevrouw|mevr|meneer|dhr|heer|herrn?"
    r"|frau)\.? (?-i:[A-ZÀ-Þ])",
    r"(?<![^\W_])(?:meneer|mevrouw|monsieur|madame) (?:a|est|avait|était|doit|n['’]a|heeft|had|is|was|kan"
    r"|moet)(?![^\W_])",
)
_OURS = Wording(
    r"(?<![^\W_])(?:nous|notre|nos|wij|we|ons|onze|wir|uns|unsere?[nrms]?|our|us)(?![^\W_])",
)
_QUESTION = re.compile(
    r"(?:do|are|have|did|were) you|[êe]tes[- ]vous|avez[- ]vous|bent u|heeft u|hebt u|ben je|heb je|(?:haben"
    r"|sind) sie",
    re.IGNORECASE,
)
_LABEL = re.compile(r"[:=|\t(][ \u00a0]{0,3}(?:[€£$]|EUR)?[ ]?$")
_MONEY = re.compile(AMOUNT, re.IGNORECASE)
_DAY = Wording(
    r"[0-3]?[0-9][./][01]?[0-9](?:[./](?:20)?[0-9]{2})?(?![0-9])|20[0-9]{2}(?![0-9])|(?:janvier|février|mars"
    r"|avril|juin"
    r"|juillet|août|septembre|octobre|novembre|décembre|januari|februari|maart|mei|juni|juli|augustus|oktober|januar"
    r"|februar|märz|mai|august|dezember|january|february|march|april|june|july|october|december)(?![^\W_])",
)
_PER = re.compile(
    r"/(?:jour|j|mois|an|h|heure|semaine|sem|uur|u|dag|week|maand|mnd|jaar|tag|monat|stunde|std|woche|jahr|day"
    r"|month|hour|hr"
    r"|year|yr)(?![^\W_])",
    re.IGNORECASE,
)
"""For how long an amount is: `68,33 €/jour`."""
_GAP = "   "
"""Between the columns of a line, which say nothing of one another."""


@dataclass(frozen=True)
class MoneySentence(Sentence):
    """What is said around an amount, or a word of money."""

    @classmethod
    def of(cls, words: Surroundings, start: int, end: int) -> MoneySentence:
        """The sentence; each is read once, whatever is met in it."""
        made = cls.around(words.text, start, end)
        known = words.read.setdefault(made.text, made)
        return known if isinstance(known, MoneySentence) and known.at == made.at else made

    @lazily
    def is_of_nobody(self) -> bool:
        """Whether it tells a statistic, a norm, an offer, or what a firm has."""
        return _GENERAL.search(self.text) is not None or _FIRM.search(self.text) is not None

    @lazily
    def is_owned(self) -> bool:
        """Whether it says whose money it is, or names somebody."""
        return _OWNED.search(self.text) is not None or _TITLE.search(self.text) is not None

    @lazily
    def is_told(self) -> bool:
        """Whether it tells of one person."""
        return self.is_owned or self.is_of_somebody

    @lazily
    def is_sure(self) -> bool:
        """Whether it tells an amount or a day of its reader, of a party of a case, or of us."""
        if not (_PARTY.search(self.text) is not None or _OURS.search(self.text) is not None or self.is_addressed):
            return False
        return self.is_certain

    @lazily
    def is_certain(self) -> bool:
        """Whether it tells an amount or a day."""
        return _MONEY.search(self.text) is not None or _DAY.search(self.text) is not None


class MoneyRecognizer(TermRecognizer):
    """What is said of somebody's money."""

    TERMS: ClassVar[tuple[str, ...]] = ()
    ALONE = 0.0
    SURE: ClassVar[float] = ABOUT_A_PERSON
    """Score of what is said of somebody: of two types that claim an amount the one with more to go by is kept."""
    UNSAID: ClassVar[Wording | None] = None
    """What in the sentence says that the amount is another thing."""

    BESIDE: ClassVar[tuple[Beside, ...]] = ()
    """What tells beside something else."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        forms = [
            Form("term", rf"(?<![^\W_])(?:{b.topic})(?![^\W_])", TERM, near=cls.SURE, alone=0.0) for b in cls.BESIDE
        ]
        cls._told = dict(zip(forms, cls.BESIDE, strict=True))
        cls.PATTERNS = (*cls.PATTERNS, *forms)

    _told: ClassVar[dict[Form, Beside]]

    def add(
        self,
        found: list[Finding],
        text: str,
        words: Surroundings,
        match: re.Match[str] | None,
        end: int,
        expression: Expression,
    ) -> None:
        """As for any form; of one that tells beside something, where that stands."""
        if (told := self._told.get(expression.form)) is None:
            return super().add(found, text, words, match, end, expression)
        while match and match.start() < end:
            for first, last in told.spans(text, *match.span()):
                judgement = self.judge(text[first:last])
                if judgement and (score := self._score(expression.form, judgement, words, first, last, None)) > 0:
                    found.append(self._finding(first, last, score, judgement))
            match = expression.again(text, match.end(), end) if match.end() < end else None
        return None

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        """Nothing for statistics, offers and firms, though a name may stand beside them."""
        text = words.text
        if form.name != "term":
            return super()._score(form, judgement, words, start, end, named)
        in_address = text[start - 1 : start] == "/" or (text[end : end + 1] == "/" and not _PER.match(text, end))
        if in_address or text.startswith("](", end):
            return 0.0  # a part of an address of a page, or of a reference to one
        sentence = MoneySentence.of(words, start, end)
        if sentence.is_of_nobody or _is_offered(sentence, text, start, end):
            return 0.0
        if self.UNSAID is not None and self.UNSAID.search(sentence.text):
            return 0.0
        return self.SURE if self.named(words, start, end) else TERM

    def named(self, words: Surroundings, start: int, end: int) -> bool:
        """In a sentence about somebody; or to its reader, of a party or of us, if that tells something certain."""
        sentence = MoneySentence.of(words, start, end)
        if not (sentence.is_told or sentence.is_sure) or sentence.is_of_anybody or _LAW.search(sentence.text):
            return False
        if _QUESTION.match(sentence.text.strip()):
            return False
        return not sentence.is_of_a_role or (sentence.is_certain and not sentence.asks)


def _is_offered(sentence: MoneySentence, text: str, start: int, end: int) -> bool:
    """Whether an amount is one end of a range, of nobody."""
    ranged = _RANGE.match(text, end) or _FROM.search(text, max(0, start - 12), start)
    return bool(ranged) and not sentence.is_told


def is_labelled(text: str, start: int) -> bool:
    """Whether a colon, a tab or a bracket stands right before."""
    return _LABEL.search(text, max(0, start - 6), start) is not None


def is_in_a_rule(words: Surroundings, start: int, end: int) -> bool:
    """Whether an amount that a label names in running text is nobody's: behind a colon or in a form it is taken."""
    text = words.text
    if is_labelled(text, start):
        return _OFFERED.match(text, end) is not None or _OFFERING.search(text, max(0, start - 14), start) is not None
    if _CITED.search(text, max(0, start - 60), start):
        return True
    sentence = MoneySentence.of(words, start, end)
    ruled = _LAW.search(sentence.text) is not None or _FIRMS.search(sentence.text) is not None
    if ruled and not (sentence.is_told or sentence.is_sure):
        return True
    if _PER_HEAD.match(text, end) and not (sentence.is_owned or sentence.is_sure):
        return True
    if _ANY_PAY.fullmatch(sentence.text, 0, sentence.at) and _GOES_ON.match(text, end) and not sentence.is_told:
        return True
    return sentence.is_of_nobody or sentence.is_of_anybody or _is_offered(sentence, text, start, end)


def is_withheld(words: Surroundings, start: int, end: int) -> bool:
    """Whether running text says of an amount beside pay that it is taken from it, or is no pay."""
    if is_labelled(words.text, start):
        return False
    if _TAKEN_AS.match(words.text, end):
        return True
    sentence = MoneySentence.of(words, start, end)
    before, _, _ = sentence.text[sentence.at :].partition(_GAP)
    column = sentence.text[sentence.text.rfind(_GAP, 0, sentence.at) + 1 : sentence.at] + before
    return WITHHELD.search(column) is not None
