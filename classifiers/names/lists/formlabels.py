"""Reads the labels of forms that ask for a name: `Nom de famille`, `Voornaam partner`, `Vor- und Nachname`.

A label counts for a person's name only if nothing in it speaks of another thing: `Nom du fichier`, `Naam van het
bedrijf`, `Company name` and `Host name` are none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from ..folding import fold
from ..words import word_set

LabelKind = Literal["given", "family", "maiden", "full", "name"]
"""What is asked for; `name` is a name of which only its form, or the labels beside it, tell which part it is."""

_GIVEN = word_set("prenom prenoms voornaam voornamen vorname vornamen roepnaam rufname forename forenames firstname "
                  "firstnames")  # fmt: skip
_FAMILY = word_set("achternaam familienaam nachname familienname zuname surname surnames lastname patronyme")
_MAIDEN = word_set("meisjesnaam geboortenaam geburtsname madchenname geborene nee")
_NAME = word_set("nom noms naam name names")
HEADS = _GIVEN | _FAMILY | _MAIDEN | _NAME
"""Words, folded, that a label for a name turns on."""

_ENGLISH: dict[str, LabelKind] = {
    **dict.fromkeys(("first", "given", "christian", "middle", "fore"), "given"),
    **dict.fromkeys(("last", "family", "sur", "second"), "family"),
    **dict.fromkeys(("maiden", "birth"), "maiden"),
    **dict.fromkeys(("full", "complete", "legal", "volledige", "vollstandiger", "ganzer"), "full"),
}
_OWN = word_set("your uw je jouw votre ihr ihre my mon mijn mein the le la de der die das het legal official eigen own")
_PEOPLE = word_set(
    """
    travailleur travailleuse travailleurs employe employee salarie salariee agent ouvrier collaborateur
    collaboratrice conjoint conjointe epoux epouse partenaire cohabitant cohabitante demandeur demandeuse requerant
    requerante assure assuree patient patiente enfant enfants pere mere parent tuteur candidat candidate
    beneficiaire titulaire medecin docteur responsable gestionnaire contact locataire bailleur proprietaire eleve
    etudiant etudiante membre participant participante client cliente declarant victime temoin abonne affilie usager
    personne signataire representant defunt donneur avocat notaire chauffeur conducteur stagiaire referent werknemer
    werkneemster medewerker medewerkster bediende arbeider partner echtgenoot echtgenote aanvrager aanvraagster
    verzekerde kind kinderen vader moeder ouder voogd kandidaat begunstigde titularis houder arts huisarts dokter
    verantwoordelijke contactpersoon huurder verhuurder eigenaar leerling student lid deelnemer deelneemster klant
    aangever slachtoffer getuige abonnee aangeslotene persoon ondertekenaar vertegenwoordiger overledene advocaat
    bestuurder stagiair referentie mitarbeiter mitarbeiters mitarbeiterin arbeitnehmer arbeitnehmers arbeitnehmerin
    ehepartner ehepartners ehegatte ehegatten ehefrau ehemann partners partnerin antragsteller antragstellers
    antragstellerin versicherter versicherten patienten patientin kindes kinder vaters mutter elternteil vormund
    bewerber bewerbers bewerberin inhaber inhabers kontoinhaber kontoinhabers arzt arztes hausarzt ansprechpartner
    ansprechpartners ansprechpartnerin mieter mieters vermieter vermieters schuler schulers schulerin studenten
    mitglied mitglieds mitgliedes teilnehmer teilnehmers teilnehmerin kunde kunden kundin person verstorbenen zeugen
    fahrer fahrers anwalt worker staff spouse applicant claimant insured child father mother guardian candidate
    beneficiary holder doctor physician gp manager tenant landlord owner pupil member customer declarant victim
    witness subscriber signatory representative deceased donor lawyer driver trainee referee next-of-kin husband
    wife user's employee's patient's child's spouse's applicant's customer's member's student's witness's"""
)
_LINKS = word_set("de du des la le les l d van het der den of the von vom dem s")
_BOTH = re.compile(
    r"[ ]?(?:\(s\)|s)?[ ]?(?:[,/&+-]|(?:et|en|und|and|ou|of)\b)[ ]?(?:de[ ]|le[ ]|(?:vor|nach|voor|achter)-\s)?"
    r"(?P<head>[^\W\d_]+)(?:\(s\)|\([a-z]{1,2}\))?(?:[ ](?:name|names|naam))?",
    re.IGNORECASE,
)
_FIRST_HALF = re.compile(r"([^\W\d_]+)(?:\(s\)|\([a-z]{1,2}\))?[ ]?([,/&+]|et|en|und|and)[ ]?$", re.IGNORECASE)
_COLON = re.compile(r"(?:\([a-z]{1,2}\))?[ \t\xa0]*[:=]")
_MORE = re.compile(
    r"(?:\([a-z]{1,3}\)|\(\*\))?"
    r"(?P<words>(?:[ _]?(?:[dl]['’]|[^\W\d_][\w'’-]{0,20}(?=[\W_]|$))){0,5})"
    r"(?P<close>[ ]?\([^()\n]{1,40}\))?[ ]?\*?",
)
_FRENCH: tuple[tuple[re.Pattern[str], LabelKind], ...] = (
    (re.compile(r"(?:de )?jeune fille|de fille|de naissance|a la naissance|bij (?:de )?geboorte|bei (?:der )?geburt"
                r"|at birth|before marriage|before marriage|voor (?:het )?huwelijk"), "maiden"),
    (re.compile(r"de famille|patronymique|d usage|d epouse|marital|d'usage|d'epouse|usuel"), "family"),
    (re.compile(r"complet|en entier|entier|voluit"), "full"),
)  # fmt: skip


@dataclass(frozen=True)
class Label:
    """A label for a name."""

    kind: LabelKind
    start: int
    end: int
    """Where the words of the label end; what parts it from its value comes after."""
    spelled: bool = False
    """The word is one that asks for a person's name in French or Dutch (`nom`, `naam`), where it is the family's."""


def label_at(text: str, start: int, end: int) -> Label | None:
    """The label that the word from `start` to `end` (one of `HEADS`) is the head of; None if it asks for no person."""
    head = fold(text[start:end])
    kind: LabelKind = (
        "given" if head in _GIVEN else "family" if head in _FAMILY else "maiden" if head in _MAIDEN else "name"
    )
    first = start
    if kind == "name":
        before = _before(text, start)
        if before is not None:
            word, first = before
            if word in _ENGLISH:
                kind = _ENGLISH[word]
            elif word not in _OWN and word not in _PEOPLE:
                return None
    if head == "nee" and text[end : end + 1] not in (":", " ", "\t"):
        return None
    if (both := _BOTH.match(text, end)) and _is_both(text, both, head):
        return Label("full", first, both.end())
    if text[max(0, first - 6) : first].lower().endswith(("- und ", "- en ")):
        kind = "full"  # `Vor- und Nachname`
    elif _is_second_half(text, first, end):
        return None
    return _with_more(text, first, end, kind, head)


def _is_both(text: str, both: re.Match[str], head: str) -> bool:
    """Whether two labels are one: `Nom et prénom`; with a comma only before a colon, else they head two columns."""
    other = fold(both["head"])
    if other not in HEADS or other == head:
        return False
    return "," not in both[0] or _COLON.match(text, both.end()) is not None


def _with_more(text: str, first: int, end: int, kind: LabelKind, head: str) -> Label | None:
    """With what the label says further: which name, and whose."""
    match = _MORE.match(text, end)
    words = fold(match["words"].replace("_", " ")).strip() if match else ""
    if match is None or not words:
        return Label(kind, first, match.end() if match else end, head in ("nom", "naam"))
    for pattern, said in _FRENCH:
        if kind == "name" and (found := pattern.match(words)):
            rest = words[found.end() :].split()
            return Label(said, first, match.end(), True) if _whose(rest) else None
    told = re.split(r"[ '’]+", words)
    if _whose(told):
        return Label(kind, first, match.end(), head in ("nom", "naam"))
    own = text[end + 1 : end + 2].isupper() and told[0] not in _LINKS
    if own or (kind != "name" and told[0] not in _LINKS):
        # the words belong to the value, or to the next label: `Vorname Maria`
        return Label(kind, first, end, head in ("nom", "naam"))
    return None


def _whose(words: list[str]) -> bool:
    """Whether words after a label only say whose name it is."""
    told = [word for word in words if word and word not in _LINKS and word not in _OWN]
    return not told or told[0] in _PEOPLE


def _before(text: str, start: int) -> tuple[str, int] | None:
    """The word right before, folded, with where it begins; None at the beginning of a line, cell or sentence."""
    match = re.search(r"([^\W\d_][\w'’]*)[ _-]$", text[max(0, start - 24) : start])
    return (fold(match[1].rpartition("_")[2]), max(0, start - 24) + match.start(1)) if match else None


def _is_second_half(text: str, start: int, end: int) -> bool:
    """Whether the label is the second of `Nom et prénom`."""
    before = _FIRST_HALF.search(text[max(0, start - 24) : start])
    if before is None or fold(before[1]) not in HEADS:
        return False
    return before[2] != "," or _COLON.match(text, end) is not None
