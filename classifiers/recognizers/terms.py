"""Recognizers of special categories (GDPR Art. 9 and 10) by their vocabulary in four languages.

A term in a manual or a policy says nothing about anybody: it scores low. Beside words that speak of a person
(`Madame`, `lijdt aan`, `diagnosed with`), or in the sentence of a person's name, it scores high.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import ClassVar

from ..matching.context import Surroundings
from .dates import FULL_DATE, MONTH
from .forms import Form, FormRecognizer, Judgement, listed
from .labels import alternatives, labelled
from .somebody import Sentence
from .topics import is_topic
from .wordings import Wording

TERM, ABOUT_A_PERSON = 0.35, 0.75
MEMBER = 0.97
"""Above what a tagger gives a name too: the union is none (`afgevaardigde van BBTK`)."""
SURE = 0.98
"""Above what a tagger gives a name: no name is written small or is several of these words (`bisexuell`)."""
_NO_NAME = re.compile(r"(?<![^\W_])[a-zà-öø-ÿ]| ")

PERSON_WORDS = listed("""
monsieur, madame, mademoiselle, mme, mlle, mr, mrs, ms, dhr, mevr, mevrouw, meneer, heer, herr, herrn, frau,
patiente, souffre, souffrant, souffrante, atteint, atteinte, diagnostique, diagnostiquee, hospitalise,
hospitalisee, lijdt, leidet, gediagnosticeerd, diagnostiziert, erkrankt, suffers, suffering, diagnosed,
hospitalised, hospitalized, ik, ich, je suis, i am, j ai, i have, mijn, mein, meine, my, mon, ma, epouse, epoux,
echtgenote, echtgenoot, ehefrau, ehemann, collegue, collega, kollege, kollegin, interesse, interessee, betrokkene
""")


_DATED = Wording(
    r"[^.;\n]{0,25}(?<![^\W_])(?:depuis|du|dès|jusqu['’]au|sinds|vanaf|van|tot|seit|ab|vom|bis|since|from|until|le"
    rf"|op|am|on)(?: le| au| zum)? {FULL_DATE}",
    rf"[^.;\n]{{0,12}}(?<![^\W_])(?:depuis|sinds|seit|since) (?:{MONTH} )?(?:19|20)[0-9]{{2}}",
)


_VOTES = r"vote|stemt|wählt|votes|steunt|joined|rejoint"
"""What one does for a party, and parties do themselves: `Vooruit stemt tegen`."""
_MEMBER = (
    r"membre|affilié\w?|adhérent\w?|délégué\w?|militant\w?|syndiqué\w?|candidat\w?|élu\w?|lid|leden|partijlid"
    r"|aangesloten bij"
    r"|afgevaardigde|kandidaat|mitglied\w?|abgeordnete\w?|delegierte\w?|kandidat\w{0,2}|member"
    r"|delegate|steward|represented by|assistée? par|bijgestaan door|vertreten (?:von|durch)"
    r"|candidate|stood for|standing for|campaign\w{0,5} for|canvass\w{0,4} for|liste|op de lijst van"
    r"|auf der Liste|encarté\w?|(?<!de )carte|cotis\w{1,6}|adh[èé]r\w{1,4}|permanente?|colistière?|lidkaart"
    r"|(?:affiches|tracts?) pour|liste électorale|bijdrage aan|contributie|militante?|vrijgestelde|bestuurslid"
    r"|folders?(?: uit)? voor|affiches voor|flyert? voor|campagne voor|partijkaart|organisiert|beigetreten"
    r"|Parteibuch|(?:Flyer|Plakate|Wahlkampf) für|Beitrag an|Vertrauens(?:mann|frau|leute)|subs|dues|activist"
    r"|leaflets? for|stands? for|sits for|donat\w{2,3} to"
    r"|milit\w{1,4} (?:au|pour|chez)|kandidier\w{1,3} für|kandidieert voor"
)
_REASON = Wording(
    r"(?<![^\W_])(?:motif|raison|cause|reden|oorzaak|grund|ursache|reason|remarque|opmerking|bemerkung|afwezigheid"
    r"|absence|fehlzeit|abwesenheit)[^:\n.;]{0,20}:[^\n.;]{0,25}$",
    r"[0-9]{1,3} ?% ?$",
)
"""A reason in a form, or a degree in per cent."""
_ABSENT_FOR = Wording(
    r"(?<![^\W_])(?:is|was|ist|war|est|était|fut|werd|been|were)[ ][^.;:\n]{0,25}?(?:ziek|afwezig|thuis|out|absente?"
    r"|malade|souffrante?|krank|abwesend|ausgefallen|arbeidsongeschikt|arbeitsunfähig|off|away|ill|sick)(?![^\W_])"
    r"[^.;:\n]{0,45}?[ ](?:wegens|door|vanwege|met|pour|suite à|à cause d|en raison d|wegen|aufgrund|nach|mit"
    r"|because of|due to|with|after|for)(?:[ ’'e][^\W\d_]{0,8}){0,3}[ ’']$"
)
"""`was ziek van 3 tot 7 mei wegens een …`: why somebody was away."""
_ASKED = Wording(
    r"(?<![^\W_])(?:(?:do|are|have|did|were) you|[êe]tes[- ]vous|souffrez[- ]vous|avez[- ]vous|bent u|heeft u"
    r"|hebt u|lijdt u|ben je|heb je|(?:haben|sind|leiden|waren) sie)(?![^\W_])[^.?:\n]{0,40}$"
)
"""`Do you have …?`, which nobody has answered yet."""
_COLON = re.compile(r"[:=|\t(]")
"""Behind a label."""
_MEASURED = re.compile(r"[ :\t]{1,6}(?:[a-z]{2,5} )?(?:€ ?)?[0-9]{1,4}[.,][0-9]{2}(?![0-9])|[ :]{1,3}[0-9]{1,3} ?%")
"""An amount, as on a pay slip, or a degree."""


_SAID_BY = re.compile(
    r"(?:(?:^|[ ,]{1,2})(?:selon|volgens|laut|gemäß|according to|par|door|durch|by|from|bij|bei|chez"
    r"|du|de la|van|von|of))?"
    r"(?:^|[ ,(]{1,3})(?:(?:de|der|het|le|la|the|dem|den) )?"
    r"(?:(?:dr|drs|prof|mme|mlle|mevr|dhr|mrs?|ms)(?:\.|(?= ))|docteur|dokter|doctor|doktor|mevrouw|monsieur|madame"
    r"|herrn?|frau)[ ]{1,2}(?:(?:dr|med)\.[ ]?){0,3}(?-i:[A-ZÀ-ÖØ-Þ])",
    re.IGNORECASE,
)
"""A doctor or somebody else by name, behind what he or she says of it: `depressie volgens dokter Peeters`."""

SENTENCE = re.compile(r"(?:(?<=[^\W\d_]{4})|(?<=[)\]]))[.!?][ ]{1,3}(?=[A-ZÀ-ÖØ-Þ])")
"""Where the next sentence begins: no part of an answer."""
_ADJECTIVE = re.compile(
    r"[a-zäöüß]{2,14}(?:ische|liche|ene|elle|are|ige|tiple|künstliche|kaputte|schwache|starke|neue) "
)
"""What a term begins with that German inflects."""
_NOUN = re.compile(r"[a-zà-ÿ]{3,20}[a-rt-wyà-ÿ]")
"""What may have an `s` more."""
_LONG = re.compile(r"[a-zà-ÿ]{5,30}\Z")
_CALLED = r"(?!(?:baptiste|pastoors|romanie)(?![^\W_]))"
"""Names that terms would be with an ending more."""
_ENDINGS = r"(?:e[ns]?|n|s)?"
"""Of plurals, genders and cases in four languages: `diabétique[s]`, `verlamd[e]`, `des Tumor[s]`."""
_OF_A_HOUSE = (
    r"\w{0,22}(?:gesetz(?:es)?|gesetzbuch|verordnung|ordnung|träger[ns]?|versicherung|kasse|recht|behörde|forschung|wesen|vertretung|verzeichnis"
    r"|statistik|wetgeving|verzekering|beleid|fonds|wet|onderzoek)(?![^\W_])"
)
"""How a longer word ends that is a law's, an institution's or a science's: `Rehabilitationsträger`."""
_NEXT = re.compile(
    rf"{_SAID_BY.pattern}|(?:(?<=[^\W\d_]{{4}})|(?<=[)\]]))[.!?][ ]{{1,3}}(?-i:[A-ZÀ-ÖØ-Þ])", re.IGNORECASE
)
"""Who said so, or the next sentence."""


_ARTICLES = listed(
    "de la, la, l, une, un, du, de, een, het, die, den, der, das, dem, eine, einen, einer, einem, a, an, the"
)


def _framed(frames: tuple[str, ...], words: tuple[str, ...]) -> str:
    """A pattern for words behind a frame, or that are found: `bij Jan werd ALS vastgesteld`."""
    capitals = alternatives(word for word in words if word.isupper())
    written = rf"(?:(?-i:(?:{capitals})(?![ -][A-Z]))|{alternatives(word for word in words if not word.isupper())})"
    before = rf"(?:{alternatives(frames)})(?: (?:{alternatives(_ARTICLES)})| ?l['’])?[ ]?"
    return rf"(?<![^\W_])(?:{before})(?<![^\W_])(?P<value>{written})(?![^\W_])"


def _beside(frames: tuple[str, ...], words: tuple[str, ...]) -> tuple[str, ...]:
    """Each of the words behind the last of each frame: by itself it is too common to be looked for."""
    ends = dict.fromkeys((*(frame.split()[-1] for frame in frames), *(article.split()[-1] for article in _ARTICLES)))
    return tuple(f"{end} {word.lower()}" for word in words for end in ends)


def _inflected(terms: Iterable[str]) -> Iterator[str]:
    """The terms; those that begin with a German adjective in its other cases too: `wegen meiner Multiplen Sklerose`;
    and of two or three words with the first in the plural: `[prothèses] auditives`."""
    for term in terms:
        yield term
        first, _, rest = term.partition(" ")
        if _ADJECTIVE.match(term):
            yield from (f"{first}{ending} {rest}" for ending in "nrs")
        elif _NOUN.fullmatch(first) and rest and rest.count(" ") < 2:
            yield f"{first}s {rest}"


def _bent(terms: Iterable[str], labels: Collection[str]) -> str:
    """A pattern for terms, with the plural and the cases of those that are long enough to stay what they are; not of
    `labels`, which head what is told."""
    every = list(terms)
    bendable = {term for term in every if _LONG.search(term) and term not in labels}
    long = alternatives(term for term in every if term in bendable)
    phrases = alternatives(term for term in every if " " in term and term not in bendable)
    short = alternatives(term for term in every if " " not in term and term not in bendable)
    # a phrase goes before its first word: `veroordeeld tot`
    return "|".join(part for part in (phrases, rf"{_CALLED}(?:{long}){_ENDINGS}" if long else "", short) if part)


class TermRecognizer(FormRecognizer):
    """A vocabulary; subclasses give `TERMS` and, where a form asks for it, `LABELS` with their answers."""

    TERMS: ClassVar[tuple[str, ...]]
    PHRASES: ClassVar[tuple[str, ...]] = ()
    """Expressions of more terms, and the words that one of them holds."""
    PHRASE_WORDS: ClassVar[tuple[str, ...]] = ()
    ENDINGS: ClassVar[tuple[str, ...]] = ()
    """What longer words end with that are terms too: `Rückenschmerzen`, `longontsteking`, `nephrectomy`."""
    LABELS: ClassVar[tuple[str, ...]] = ()
    ANSWERS: ClassVar[str] = (
        r"(?!(?:où|waar|wo|where|comment|hoe|how|quand|wann|was ist|what|wat is)(?![^\W_]))"
        r"[^\W\d_][^\r\n:;|,<>{}\"]{2,60}"
    )
    """What may follow a label."""
    ALONE: ClassVar[float] = 0.6
    """Score of a term that is a whole cell."""
    DATED: ClassVar[bool] = True
    """Whether what has a date, or was a reason, happened to somebody; a feast has one too."""
    REST = _NEXT
    PERSONAL: ClassVar[tuple[str, ...]] = ()
    """Phrases that speak of one person by themselves."""
    FRAMED: ClassVar[tuple[str, ...]] = ()
    """What is a term only behind `FRAMES`, as it is a common word besides: `staar`, `goutte`; in capitals, as written:
    `ALS`."""
    FRAMES: ClassVar[tuple[str, ...]] = ()
    """What stands before these: `lijdt aan`."""
    GROUPS: ClassVar[tuple[str, ...]] = ()
    """Unions or parties that one is a member of: their name alone says nothing about anybody."""
    CONTEXT = PERSON_WORDS

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        terms = _bent(_inflected(term for term in cls.TERMS if not term.endswith("*")), cls.LABELS)
        stems = alternatives(term for term in cls.TERMS if term.endswith("*"))
        endings = rf"[^\W\d_](?:\w|-(?=\w)){{2,24}}(?:{alternatives(cls.ENDINGS)})" if cls.ENDINGS else ""
        words = "|".join(
            part
            for part in (
                rf"(?:{terms})" if terms else "",
                endings,
                rf"(?:{stems})(?!{_OF_A_HOUSE})\w{{0,25}}" if stems else "",
                *cls.PHRASES,
            )
            if part
        )
        forms = (
            [
                Form("personal", rf"(?<![^\W_])(?:{alternatives(cls.PERSONAL)})(?![^\W_])", 0.7, alone=0.7),
            ]
            if cls.PERSONAL
            else []
        )
        if words:
            forms.append(Form("term", rf"(?<![^\W_])(?:{words})(?![^\W_])", TERM, near=ABOUT_A_PERSON, alone=cls.ALONE))
        if cls.FRAMED:
            forms.append(Form("framed", _framed(cls.FRAMES, cls.FRAMED), TERM, near=ABOUT_A_PERSON, alone=0.0))
        if cls.LABELS:
            # `parti politique : PS`: what is one of the groups may be shorter than any other answer
            groups = rf"|(?:{alternatives(cls.GROUPS)})(?![^\W_])" if cls.GROUPS else ""
            # any words may be an answer: `le syndicat d'initiative de Durbuy est ouvert` gives none
            answers = labelled(cls.LABELS, rf"(?:{cls.ANSWERS}{groups})", strict=True, aside=False, whose=False)
            forms.append(Form("label", answers, 0.86, near=0.88, alone=0.0))
        if cls.GROUPS:
            groups = alternatives(cls.GROUPS)
            forms.append(
                Form(
                    "member",
                    rf"(?<![^\W_])(?:{_MEMBER}|{_VOTES})(?: [^\W\d]{{1,5}}['’]?){{0,3}} ?(?:{groups})(?![^\W_])",
                    MEMBER,
                )
            )
            # `Luc Evrard (Les Engagés), …`: who stands for it, in newspapers
            behind = rf"(?<=[^\W\d_] \()(?P<value>{groups})(?=[),/;:-])"
            forms.append(Form("behind a name", behind, TERM, near=TERM))
            forms.append(Form("compound", rf"(?<![^\W_])(?:{groups})[\- ](?:{_MEMBER})(?![^\W_])", MEMBER))
        cls.PATTERNS = tuple(forms)
        cls.ANCHORS = (
            *(w.lower() for w in (*cls.PERSONAL, *cls.PHRASE_WORDS, *cls.LABELS, *cls.GROUPS)),
            *(f"{w.lower()}*" if _LONG.search(w) else w.lower() for w in _inflected(cls.TERMS)),
            *(f"*{ending}" for ending in cls.ENDINGS),
            *_beside(cls.FRAMES, cls.FRAMED),
        )
        cls.FLAGS = re.IGNORECASE

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        """What speaks of one person by itself is but a term in a rule: `employees who have been off sick for …`."""
        if form.name == "label" and words.text.count("/", start, end) > 1:
            return 0.0  # `Religion: Catholic / Jewish / Muslim`: a choice
        if form.name == "term" and is_topic(words.text, start, end):
            return 0.0
        score = super()._score(form, judgement, words, start, end, named)
        if (
            score == form.near == ABOUT_A_PERSON
            and not self.GROUPS
            and (form.name == "framed" or _NO_NAME.search(words.text, start, end))
        ):
            return SURE
        if (
            form.name not in ("term", "framed")
            and score > TERM
            and not _COLON.search(words.text, max(0, start - 3), start)
        ):
            return TERM if Sentence.around(words.text, start, end).is_of_anybody else score
        return score

    def named(self, words: Surroundings, start: int, end: int) -> bool:
        """Beside words that speak of a person, or dated (`depuis le 3 mai 2023`), it happened to somebody."""
        text, before = words.text, max(0, start - 45)
        if _ASKED.search(text, before, start):
            return False
        sentence = Sentence.around(text, start, end)
        if not sentence.is_of_anybody and (words.near(start, end, self._context) or sentence.is_of_somebody):
            return True
        return self.DATED and bool(
            _ABSENT_FOR.search(text, max(0, start - 110), start)
            or _DATED.search(text, before, start)
            or _DATED.match(text, end, end + 60)
            or _REASON.search(text, before, start)
            or _MEASURED.match(text, end, end + 30)
        )
