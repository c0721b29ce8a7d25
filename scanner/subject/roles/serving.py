"""Tells whom a row is about that names somebody of the staff beside somebody else: an order is the customer's.

`employee_id` in a table of orders says who served, though the word is what the table of persons is called. By the names
alone that is seen where a client, a patient, a tenant is named; else by whether another key of the row leads to
somebody else.
"""

from __future__ import annotations

from classifiers.names.words import word_set
from connectors import Asset

from . import columns

ID_WORDS = word_set(
    "id ids nr no num number numero nummer code cd key fk pk uuid guid ref sleutel schluessel cle ident identifier oid"
)
STAFF_WORDS = word_set(
    """staff employee employees emp personnel personeel medewerker medewerkers werknemer werknemers mitarbeiter user
    users gebruiker gebruikers utilisateur utilisateurs benutzer agent agents salarie salaries collaborateur
    collaborateurs consultant consultants salesperson salespeople seller doctor teacher"""
)
CLIENT_WORDS = word_set(
    """customer customers client clients klant klanten kunde kunden patient patients patienten student students etudiant
    etudiants leerling member members lid leden mitglied adherent guest guests passenger candidate candidates kandidaat
    sollicitant applicant applicants bewerber subscriber subscribers abonne donor tenant huurder mieter beneficiary
    insured assure verzekerde"""
)
_HELD = word_set("account accounts konto konten rekening rekeningen compte comptes debtor debtors debiteur debiteurs")
_PUPILS = word_set("pupil pupils eleve eleves scholier scholieren schuler")
_MEMBERS = word_set("member members lid leden mitglied")
PERSON_WORDS = (
    STAFF_WORDS
    | CLIENT_WORDS
    | word_set("person persons persoon personen personne personnes people")
    | word_set(
        """pupil pupils eleve eleves leerlingen schuler teachers leerkracht leerkrachten enseignant enseignants lehrer
        doctors praticien practitioner parent parents ouder ouders tenants huurders locataire locataires owner owners
        eigenaar proprietaire volunteer vrijwilliger benevole trainer coach joueur player speler"""
    )
)
_WORK = word_set(
    """timesheet timesheets timecard worklog worklogs labour labor attendance shift shifts uren urenstaat
    urenregistratie tijdsregistratie prestatie prestaties heures prestation prestations pointage pointages stunden
    stundenzettel zeiterfassung leistung leistungen"""
)
_HOURS = word_set(
    "hour hours uur uren heure heures stunde stunden worked gewerkt travaille gearbeitet catshours workdate"
)
_JOBS = word_set(
    """task job order project assignment mission intervention visit case dossier contract taak opdracht bestelling
    zaak bezoek tache commande projet affaire visite intervention auftrag aufgabe projekt besuch einsatz akte"""
)
"""What somebody of the staff works on, which is a customer's."""
_GOODS = word_set("quantity qty aantal quantite menge anzahl unitprice price prijs prix preis eenheidsprijs stukprijs")
_EMPLOYER = word_set(
    "employer employers employeur employeurs werkgever werkgevers arbeitgeber company companies firma bedrijf societe"
)


def is_staff(segments: tuple[str, ...]) -> bool:
    """Whether a table, by its name, is about those who work for the organisation."""
    words = columns.tokens(segments[-1])
    return bool(words & STAFF_WORDS) and not _has_accounts_of_clients(words)


def is_account(segments: tuple[str, ...]) -> bool:
    """Whether a table, by its name, holds the accounts under which the staff works."""
    words = columns.tokens(segments[-1])
    return bool(words & columns.USERS) and not _has_accounts_of_clients(words)


def _has_accounts_of_clients(words: frozenset[str]) -> bool:
    """Whether a table is called after clients who log in: `customer_user`, `patient_users`."""
    return (
        words & STAFF_WORDS <= columns.USERS and bool(words & columns.USERS) and bool(words & CLIENT_WORDS - _MEMBERS)
    )


def is_held(segments: tuple[str, ...]) -> bool:
    """Whether a table, by its name, holds the accounts that clients have."""
    return bool(columns.tokens(segments[-1]) & _HELD) or is_client(segments)


def is_client(segments: tuple[str, ...]) -> bool:
    """Whether a table, by its name, is about those for whom the organisation works; a `staff_member` is none."""
    words = columns.tokens(segments[-1]) & CLIENT_WORDS
    return bool(words - _MEMBERS) or (bool(words) and not is_staff(segments))


def is_served(column: str) -> bool:
    """Whether a column speaks of one for whom the organisation works: `PersonIDStudent`."""
    return bool(columns.tokens(column) & (CLIENT_WORDS | _PUPILS))


def says_persons(code: str, register: tuple[str, ...]) -> bool:
    """Whether a code says that what it stands beside is a key of persons, such as a register holds: `MEMBERS`."""
    words = columns.tokens(code)
    if len(words) != 1 or not words <= PERSON_WORDS:
        return False
    return is_staff(register) == bool(words & STAFF_WORDS)


def is_employer(segments: tuple[str, ...]) -> bool:
    """Whether a table, by its name, is about those for whom the persons in it work."""
    return bool(columns.tokens(segments[-1]) & _EMPLOYER)


def is_work(asset: Asset) -> bool:
    """Whether a table says, by its name or that of a column, how long somebody of the staff worked for somebody."""
    return bool(columns.tokens(asset.segments[-1]) & _WORK) or any(
        columns.tokens(column.name) & _HOURS for column in asset.columns
    )


def joins_to_the_house(asset: Asset) -> bool:
    """Whether a table says how long somebody of the staff worked, or how much of what was bought."""
    return is_work(asset) or any(columns.tokens(column.name) & _GOODS for column in asset.columns)


def says_who_works(column: str) -> bool:
    """Whether a column is a key to the one of the staff who works, and not to who made or approved the row."""
    words = columns.tokens(column)
    return bool(words & STAFF_WORDS and words & ID_WORDS) and not words & columns.MAKERS and not columns.others(column)


def is_done_for_somebody(asset: Asset) -> bool:
    """Whether hours in a table were worked for a customer, or on a job that is one's, as a key of it says."""
    words = [frozenset(key.target[-1:]) | frozenset(key.columns) for key in asset.foreign_keys]
    told = [frozenset().union(*map(columns.singular, each)) for each in words]
    told += [columns.singular(column.name) for column in asset.columns if columns.tokens(column.name) & ID_WORDS]
    return any(each & (CLIENT_WORDS | _JOBS) and not each & STAFF_WORDS for each in told)


def names_a_client(asset: Asset, but: tuple[str, ...] = ()) -> bool:
    """Whether a table is a client's by its own name or that of a key in it, other than these columns."""
    words = (columns.tokens(column.name) for column in asset.columns if column.name not in but)
    joins = bool(but) and set(but) < set(asset.key)  # the members of a team may be of the staff
    return any(each & CLIENT_WORDS and each & ID_WORDS for each in words) or (is_client(asset.segments) and not joins)
