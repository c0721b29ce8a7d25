"""Tells of each field of a person's row where it comes from: Art. 20 gives what the person provided, and no opinion.

Provided is what was typed in or handed over, and what was observed of the use of a service; not what others think of
the person, estimate or write down about him or her (Art. 20(1); WP 242 rev.01). Nothing in a database says which it is,
so the names of columns and tables do, and who wrote the row: what is doubtful stays out, is told, and the reviewer may
let it in.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from classifiers.names.words import word_set
from scanner.subject.roles.columns import parts, tokens

from .gathering import RowFound
from .remarks import is_remark, is_sentence

Origin = Literal["provided", "inferred", "staff", "others"]
"""Observed counts as provided. `inferred`: estimated or judged; `staff`: written down about the person; `others`: said
by somebody else, of whom the row is."""

_INFERRED = frozenset({"EVALUATION", "CREDIT_SCORE", "DISCIPLINARY"})
_JUDGED = word_set(
    """
    score scores scoring rating ratings risk risks risque risques risico risicos risiko risiken riskscore segment
    segmentation segmentatie segmentierung estimated estimate estime estimee geschat geschatte schatting geschatzt
    geschatzte schatzung predicted prediction prevision voorspeld voorspelling vorhersage prognose forecast probability
    probabilite waarschijnlijkheid wahrscheinlichkeit propensity likelihood churn evaluation evaluations evaluatie
    evaluaties beoordeling beoordelingen bewertung bewertungen beurteilung beurteilungen appreciation appreciations
    appraisal assessment oordeel urteil avis advice advies empfehlung recommendation recommandation aanbeveling
    conclusion conclusie fazit blacklist blacklisted zwartelijst fraud fraude betrug solvency solvabilite
    kredietwaardigheid bonitat creditworthiness creditscore ranking classement rangorde grade grades cote cotes mark
    marks cijfer cijfers zensur schulnote suspicion verdacht soupcon diagnosis diagnose diagnostic behaviour behavior
    comportement gedrag verhalten attitude houding haltung reliability fiabilite betrouwbaarheid zuverlassigkeit
    priority priorite prioriteit prioritat urgency urgence urgentie dringlichkeit
    potential potentiel potentieel potenzial vulnerability vulnerabilite kwetsbaarheid calculated calcule berekend
    berechnet
    """
)
"""Words of columns that hold what somebody, or a program, thinks of the person."""
_NOTES = word_set(
    """
    note notes nota notas notitie notities notiz notizen remark remarks remarque remarques opmerking opmerkingen
    bemerkung bemerkungen anmerkung anmerkungen comment comments commentaire commentaires kommentar kommentare memo
    internal interne intern internes observation observations observatie observaties bevinding bevindingen befund
    vaststelling feststellung followup suivi opvolging nachverfolgung verslag rapport report rendu entretien gesprek
    gesprach resolution traitement afhandeling behandeling bearbeitung solution oplossing losung
    """
)
"""Words of columns into which the staff write."""
_REPLIES = word_set("reply replies response reponse antwoord antwort")
_ASKING = word_set(
    """
    survey surveys enquete enquetes umfrage umfragen bevraging form forms formulier formulieren formulaire formulaires
    formular formulare quiz questionnaire questionnaires vragenlijst vragenlijsten fragebogen
    """
)
"""Words of tables where an answer is the person's."""
_HERS = word_set(
    """
    motivation motivatie message messages bericht berichten nachricht nachrichten question questions vraag vragen frage
    fragen request requests demande demandes verzoek verzoeken anfrage anfragen aanvraag aanvragen wish wishes wens
    wensen wunsch wunsche souhait souhaits complaint complaints klacht klachten plainte plaintes beschwerde
    beschwerden reclamation reclamations subject objet onderwerp betreff sujet letter lettre brief bio biography about
    application applications sollicitatie sollicitaties candidature candidatures bewerbung bewerbungen resume cv
    lebenslauf preference preferences voorkeur voorkeuren vorliebe vorlieben conversation conversations gesprekken
    ticket tickets melding meldingen signalement signalements meldung meldungen review reviews recensie recensies
    rezension rezensionen post posts forum instructions
    """
)
"""Words of columns and tables for what a person writes to an organisation."""
_JUDGING = _JUDGED | word_set(
    """
    suivis followups follow opvolgingen nota notas note notes notitie notities notiz notizen remark remarks remarque
    remarques opmerking opmerkingen bemerkung bemerkungen memo memos verslag screening screenings diagnoses warnings
    avertissements
    waarschuwingen verwarnungen sanctions sancties sanktionen verslagen gespreksverslagen rapports berichte
    """
)
"""Words of tables that say what is thought of persons, whatever their columns are called."""
_AUTHORS = word_set(
    """
    author auteur autor writer schrijver verfasser verfasst opsteller redacteur ersteller sender afzender expediteur
    absender evaluator evaluateur evaluatrice beoordelaar bewerter examiner examinateur assessor assessed reviewer
    trainer formateur formatrice mentor coach counsellor conseiller conseillere begeleider betreuer
    """
)
"""Words of columns that say who wrote a row, rather than who deals with it."""
_BY = word_set("by par door von")
_WRITTEN = word_set("written redige ecrit geschreven geschrieben created cree aangemaakt erstellt recorded noted")
_ROLES = word_set("type role rol rolle kind direction richting richtung sens from van von side")
_STAFF = word_set(
    """
    agent staff employee medewerker support admin administrator collaborateur mitarbeiter system systeem systeme bot
    helpdesk operator operateur conseiller beheerder out outgoing outbound uitgaand sortant ausgehend
    """
)
"""What a column says that tells the two sides of a conversation apart."""


@dataclass(frozen=True)
class LeftOut:
    """A field that Art. 20 does not give, in some rows of one place."""

    id: str
    """The same for the same field, so that a review can be applied again."""
    asset: str
    field: str
    origin: Origin
    entity_type: str
    rows: int
    kept: bool = False
    """The reviewer lets it in."""


class Provided:
    """Takes out of rows what their subject did not provide, and remembers what that was."""

    def __init__(self, reviewed: Mapping[str, bool]) -> None:
        self._reviewed = reviewed
        self._found: dict[tuple[str, str, Origin], LeftOut] = {}

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """In order of place and field."""
        return tuple(self._found[key] for key in sorted(self._found))

    def given(self, row: RowFound) -> RowFound:
        """The row with what its subject provided alone."""
        names = {name for name in row.values if self._is_given(row, name, origin_of(row, name))}
        return dataclasses.replace(
            row,
            values={name: value for name, value in row.values.items() if name in names},
            types={name: kind for name, kind in row.types.items() if name in names},
            beside=tuple(name for name in row.beside if name in names),
            withheld=tuple(name for name in row.withheld if name in names),
        )

    def _is_given(self, row: RowFound, name: str, origin: Origin) -> bool:
        if origin == "provided":
            return True
        key = hashlib.sha256(f"{row.asset}\0{name}\0{origin}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
        kept = self._reviewed.get(key, False)
        before = self._found.get((row.asset, name, origin))
        rows = 1 + (before.rows if before else 0)
        kind = row.types.get(name, "")
        self._found[row.asset, name, origin] = LeftOut(key, row.asset, name, origin, kind, rows, kept)
        return kept


def origin_of(row: RowFound, name: str) -> Origin:
    """Where one field of a row comes from."""
    if row.of_another:
        return "others"
    words, table, value = tokens(name), _table(row), str(row.values.get(name, ""))
    if words & _AUTHORS and words & (_NOTES | _JUDGED):  # `trainer_remark`, whatever it says
        return "staff"
    if _is_by_staff(row) or (_is_by(name) and name not in row.hers):
        return "staff"
    hers = any(_is_by(other) for other in row.hers)
    if row.types.get(name, "") in _INFERRED or words & _JUDGED or (table & _JUDGING and not hers):
        return "inferred"
    return _of_text(words, table, value, row.types.get(name, ""))


def _of_text(words: frozenset[str], table: frozenset[str], value: str, entity_type: str) -> Origin:
    """Who wrote a text: the staff, unless its column or table says that it is what persons write."""
    if words & _NOTES and (entity_type in ("", "FREE_TEXT") or _is_written(value, entity_type)):
        return "staff"
    if words & _REPLIES and table & _HERS and not table & _ASKING:
        return "staff"
    if entity_type == "FREE_TEXT" and not (words | table) & (_HERS | _ASKING):
        return "staff"
    return "provided"


def _is_by_staff(row: RowFound) -> bool:
    """Whether somebody else wrote the row: its author is not the person, and it holds a text."""
    every = {**row.keys, **row.values}
    strangers = [name for name in every if _is_by(name) and name not in row.hers and str(every[name]).strip()]
    sides = [name for name in every if tokens(name) & _ROLES and tokens(str(every[name])) & _STAFF]
    texts = any(_is_written(str(value), row.types.get(name, "")) for name, value in row.values.items())
    return texts and bool(strangers or (sides and not row.identifies))  # `role: employee` in her own account


def _is_by(name: str) -> bool:
    """Whether a column says who wrote its row: `author_id`, `written_by`; not `sender_type`, `trainer_remark`."""
    words = tokens(name)
    said = bool(words & _AUTHORS) and not words & (_ROLES | _NOTES | _JUDGED)
    return said or (bool(words & _BY) and bool(words & _WRITTEN))


def _is_written(value: str, entity_type: str) -> bool:
    return is_remark(value, entity_type) or is_sentence(value)


def _table(row: RowFound) -> frozenset[str]:
    """The words of what holds a row: the table, or the last part of a path without its ending."""
    last = row.asset.rpartition("/")[2]
    return frozenset(parts(last.partition(".")[0]))
