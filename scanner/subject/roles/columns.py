"""What the columns of a table say of a person: whose name, whose number, the row's own subject or somebody else."""

from __future__ import annotations

import re
from functools import lru_cache

from classifiers.names.lexicon import Lexicon
from classifiers.names.words import word_set
from connectors.folding import fold

_NAME_WORDS = word_set(
    """
    name names nom noms prenom prenoms naam voornaam achternaam familienaam vorname nachname familienname zuname
    rufname last first given family sur surname lastname firstname fname lname fore forename full fullname middle
    initials initiales voorletters maiden birth geboorte naissance geburts geburtsname meisjesnaam usage de di of
    the tussenvoegsel nm vn nn
    """
)
SECONDARY = word_set(
    """
    partner spouse husband wife conjoint conjointe epoux epouse echtgenoot echtgenote ehegatte ehepartner ehefrau
    ehemann samenwonende cohabitant kind kinder kinderen child children enfant enfants son daughter fils fille zoon
    dochter sohn tochter father mother parent parents pere mere ouder vader moeder vater mutter eltern tuteur voogd
    guardian vormund manager mgr chef boss supervisor superior superieur leidinggevende vorgesetzter vorgesetzte
    responsable verantwoordelijke verantwortlicher responsible head lead reports teamleader approver approved
    approves approuve goedgekeurd genehmigt validator validated valide created creator createur cree creat aangemaakt
    gemaakt erstellt ersteller modified modifier modifie modif gewijzigd geandert updated updater editor edited deleted
    author auteur autor composer compositeur compositrice componist komponist writer ecrivain schrijver schriftsteller
    translator traducteur traductrice vertaler ubersetzer illustrator illustrateur photographer photographe fotograaf
    fotograf narrator doctor arts huisarts medecin docteur arzt hausarzt physician emergency urgence nood
    noodcontact notfall sender afzender expediteur absender reporter assignee assigned recruiter interviewer witness
    temoin getuige zeuge signed signataire signatory ondertekenaar replaced remplacant remplace vervanger vervangt
    vertreter substitute deputy backup referent reference referee owner eigenaar proprietaire handler handled agent
    rep salesperson seller vendeur verkoper verkaufer consultant advisor adviser conseiller raadgever berater
    creditor creancier schuldeiser glaubiger landlord verhuurder bailleur vermieter notary notaris notaire notar
    lawyer advocaat avocat anwalt bailiff huissier deurwaarder counterparty tegenpartij opposing opponent adverse
    adversaire wederpartij gegenpartei gegner defendant defendeur
    president presidente voorzitter voorzitster vorsitzender vorsitzende chair chairman chairperson treasurer tresorier
    tresoriere penningmeester kassierer schatzmeister secretary secretaire secretaris gerant gerante zaakvoerder
    geschaftsfuhrer director directeur directrice direktor administrateur bestuurder dirigeant captain capitaine
    kapitein juge judge rechter richter arbitre referee scheidsrechter schiedsrichter
    counsellor inspector auditor reviewer reviewed reviews beneficiary begunstigde beneficiaire begunstigter contact
    contactperson contactpersoon ansprechpartner caller driver interpreter trainer coach mentor buddy invited
    inviter contactpers interlocuteur interlocutrice by par door von garant guarantor borg burge dokter doktor
    geneesheer getekend ondertekend unterzeichnet
    behandelaar gestionnaire sachbearbeiter bearbeiter dossierbeheerder
    mama papa maman oma opa mum mom mommy dad daddy
    operator operateur bediener cashier caissier kassier clerk causer
    prescriber prescripteur voorschrijver verordner surgeon chirurgien chirurg anesthetist anaesthetist registrar
    examiner assessor authorizer authoriser dispenser
    """
)
"""Words in a column's name by which it speaks of somebody else than the subject of its row."""
ORGANISATIONS = word_set(
    """club clubs federation federations federatie verein vereine vereniging verenigingen association associations
    company companies firma firmas bedrijf bedrijven entreprise entreprises unternehmen societe societes organisation
    organisations organization organizations organisatie organisaties ecole ecoles school schools scholen schule
    schulen etablissement etablissements vestiging vestigingen employer employers employeur employeurs werkgever
    werkgevers arbeitgeber supplier suppliers fournisseur fournisseurs leverancier leveranciers lieferant lieferanten
    department departments departement departements afdeling afdelingen abteilung abteilungen team teams equipe
    equipes ploeg ploegen mannschaft branch branches filiaal filialen filiale kantoor kantoren class classes classe
    klas klassen klasse"""
)
"""Words for tables of organisations and groups: a person who is named there leads or represents them."""
HOUSEHOLDS = word_set(
    """gezin gezinnen huishouden huishoudens household households menage menages foyer foyers famille familles family
    families haushalt haushalte familie familien"""
)
"""Words for tables of those who live together, each row an address and a form of address: it is of all of them."""
COUNTERPARTS = word_set(
    """gegen gegenkonto gegenname gegeniban gegenpartei empfaenger empfanger auftraggeber zahler tegenrekening
    tegenpartij tegennaam ontvanger begunstigde betaler opdrachtgever contrepartie contre beneficiaire
    destinataire payeur donneur ordonnateur counterparty counter beneficiary recipient payee
    payer debtor creditor remitter other dest"""
)
"""Words by which a booking speaks of who is at its other end: the row is its account's."""
RELATED = word_set(
    """partner spouse husband wife conjoint conjointe epoux epouse echtgenoot echtgenote ehegatte ehepartner kind child
    enfant son daughter zoon dochter sohn tochter father mother parent pere mere ouder vader moeder vater mutter
    elternteil tuteur voogd guardian vormund sibling related relative payer payeur betaler zahler beneficiary
    begunstigde beneficiaire titulaire cotitulaire mandataire volmachthouder tenant huurder locataire mieter garant
    guarantor borg burge contact referrer parrain sponsor proxy procuration volmacht gevolmachtigde vollmacht"""
)
"""Words of keys by which a row about one person names another: who pays, a parent, a guarantor."""
_DONE_BY = re.compile(r"[a-z]{3,}edby")
_GLUED = sorted((word for word in SECONDARY if len(word) > 4 or word == "nood"), key=len, reverse=True)
_ANOTHERS = re.compile(
    rf"(?:alt|emergency|nood)?({'|'.join(_GLUED)})"
    r"(?:id|nr|no|number|nummer|s?(?:first|last|sur|voor|familie|achter|full)?na(?:me|am)|pre?nom|nom"
    r"|tele?(?:phone|foon|fon)?|phone|gsm|mobile|e?mail|address|adres|adresse)\d?"
)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[^\w]+|_+|(?<=[A-Za-z])(?=\d)|(?<=ID)(?=[A-Z][a-z])")

_BESIDE_A_PATIENT = re.compile(r"(?:.* › )?(NK1|GT1)/")
"""Segments of HL7 version 2 about who stands beside the patient: the next of kin, who pays."""
_NUMBER_SIGN = re.compile(r"(?<![^\W_])n[°º]", re.IGNORECASE)


@lru_cache(maxsize=65536)
def tokens(column: str) -> frozenset[str]:
    """The words of a column's own name, folded; of `member › Sheet!Column` the last part."""
    return frozenset(parts(column))


def parts(column: str) -> tuple[str, ...]:
    """The same in their order."""
    own = _NUMBER_SIGN.sub("no ", column.rpartition(" › ")[2].rpartition("!")[2])
    return tuple(fold(part) for part in _CAMEL.split(own) if part)


@lru_cache(maxsize=65536)
def others(column: str) -> frozenset[str]:
    """The words by which a column speaks of another person than its row's subject; empty for the subject's own."""
    words = tokens(column)
    segment = _BESIDE_A_PATIENT.match(column)
    beside = frozenset({segment[1]}) if segment else frozenset()
    return words & SECONDARY | frozenset(filter(None, map(_glued, words))) | beside


def of_one_part(column: str, other: str, words: frozenset[str] | None = None) -> bool:
    """Whether two columns speak of the same other person, by the words that both have for one: `emergency1Number2` of
    whom `emergency1Name` names, and `emergency2Name` of the next."""
    shared = others(column) & others(other) if words is None else words
    counted = [(_counted(column, word), _counted(other, word)) for word in shared]
    return any(one == two or not (one and two) for one, two in counted)


def _counted(column: str, word: str) -> str:
    """The number behind the word for a person, which tells the first of several from the second."""
    told = parts(column)
    behind = told[told.index(word) + 1 :][:1] if word in told else ()
    return behind[0] if behind and behind[0].isdigit() else ""


def _glued(word: str) -> str:
    """The word for another person that a glued one begins with (`altcontactfirstname`), or `by` of `suggestedby`."""
    if _DONE_BY.fullmatch(word):
        return "by"
    found = _ANOTHERS.fullmatch(word)
    return found[1] if found else ""


def head(table: str) -> str:
    """The last word of a table's name, which says what its rows are: leaves in `EmployeeLeaves`."""
    return next((part for part in reversed(_CAMEL.split(table)) if part and not part.isdigit()), "")


def singular(table: str) -> frozenset[str]:
    """The words of a table's name, and each without its plural ending."""
    words = tokens(table)
    more = {f"{word.removesuffix('ies')}y" for word in words if word.endswith("ies")}
    return words | more | {word.removesuffix(ending) for word in words for ending in ("s", "en", "es", "n")}


def same_person(one: str, other: str) -> bool:
    """Whether two columns may hold the two halves of one name: `partner_last_name` goes not with `first_name`."""
    if others(one) != others(other):
        return False
    if not (_named(one) and _named(other)):
        return True
    first, second = tokens(one) - _NAME_WORDS, tokens(other) - _NAME_WORDS
    return first <= second or second <= first


def is_part_of_a_name(words: frozenset[str]) -> bool:
    """Whether words say no more than which part of a name a column holds: `name` of `NAME2`, a second line of it."""
    return words <= _NAME_WORDS


def is_family_name(word: str) -> bool:
    """Whether a folded word is known as a family name rather than as a given name."""
    lexicon = Lexicon.shared()
    return lexicon.family_grade(word) > lexicon.given_grade(word)


def _named(column: str) -> bool:
    return bool(tokens(column) & _NAME_WORDS)


_BIRTH = word_set(
    "birth naissance naiss geboorte geboortedatum geburt geburtsdatum geburtstag birthdate birthday dob ddn"
)


def is_birth(column: str) -> bool:
    """Whether a column's name says that it holds a birth date."""
    return bool(tokens(column) & _BIRTH) and not tokens(column) & {"place", "lieu", "plaats", "ort", "country", "pays"}


MAKERS = word_set(
    """by par door von author auteur autor creator createur ersteller editor approver validator handler assignee owner
    agent reviewer reporter assigned opsteller verfasser redacteur behandelaar gestionnaire sachbearbeiter
    prescriber prescripteur voorschrijver verordner surgeon chirurgien chirurg examiner assessor authorizer authoriser
    dispenser registrar"""
)
"""Words for whoever made a row or acted on it, in the work of the organisation: it is not about that person."""
USERS = word_set("user users login logon operator operateur gebruiker utilisateur benutzer uid userid username usr")
"""Words for the account under which somebody works."""
_ACCOUNTS = word_set(
    """user users login logins account accounts session sessions gebruiker gebruikers utilisateur utilisateurs benutzer
    konto konten compte comptes access token tokens device devices"""
)
WHO = word_set("who wie qui wer")
"""Columns that say who did what their row tells, and nothing else."""
_LOGS = word_set(
    """log logs logboek logging audit audits trail trails journal protokoll protokolle consultation consultations
    raadpleging raadplegingen zoekopdracht zoekopdrachten zoeklog zoekacties search searches recherche recherches
    abfrage abfragen"""
)
_LOGGED = re.compile("audit|logboek|protokoll|[a-z]{4,}slog$")
ACTING = frozenset({"USERNAME", "EMPLOYEE_NUMBER", "PERSON_ID"})
"""Entity types of accounts, by which a log names who acted."""


def logs(table: str) -> bool:
    """Whether a table, by its name, says who did what to which row: `audittrail`, `action_logs`."""
    return bool(tokens(table) & _LOGS) or _LOGGED.search(fold(table)) is not None


def operates(table: str, column: str) -> bool:
    """Whether a column says under which account its row was made: `user` of an order, though not of a session."""
    return tokens(column) <= USERS and not tokens(table) & _ACCOUNTS


def may_operate(table: str, column: str) -> bool:
    """The same where the name says more: `original_user`."""
    return bool(tokens(column) & USERS) and not tokens(table) & _ACCOUNTS


def acts(table: str, column: str, entity_type: str) -> bool:
    """Whether a column says who did what its row tells: by its name, or as the account in a log.

    The person may be the one who acted: a row that was found by that very account is his or hers.
    """
    return tokens(column) <= WHO or (entity_type in ACTING and logs(table))
