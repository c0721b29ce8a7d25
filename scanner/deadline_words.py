"""How a deadline is explained, in four languages: the months, what moved it, what stopped it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from .languages import Language, written

WORDS: Mapping[str, Mapping[Language, str]] = {
    "due": {"en": "Due {day}", "fr": "Échéance : {day}", "nl": "Uiterlijk op {day}", "de": "Fällig am {day}"},
    "standing": {
        "en": "The clock stands still.",
        "fr": "Le délai est suspendu.",
        "nl": "De termijn staat stil.",
        "de": "Die Frist ruht.",
    },
    "one": {
        "en": "One month from receipt on {received}, in calendar months: {last}, {same} (Art. 12(3) GDPR; Regulation "
        "1182/71, Art. 3(2)(c)).",
        "fr": "Un mois à compter de la réception le {received}, en mois calendrier : {last}, {same} "
        "(art. 12, § 3, RGPD ; "
        "règlement 1182/71, art. 3, § 2, c).",
        "nl": "Eén maand vanaf de ontvangst op {received}, in kalendermaanden: {last}, {same} (art. 12, lid 3, AVG; "
        "Verordening 1182/71, art. 3, lid 2, onder c)).",
        "de": "Ein Monat ab Eingang am {received}, in Kalendermonaten: {last}, {same} (Art. 12 Abs. 3 DSGVO; "
        "Verordnung 1182/71, Art. 3 Abs. 2 Buchst. c).",
    },
    "three": {
        "en": "Three months from receipt on {received}, in calendar months: {last}, {same} (Art. 12(3) GDPR; "
        "Regulation 1182/71, Art. 3(2)(c)).",
        "fr": "Trois mois à compter de la réception le {received}, en mois calendrier : {last}, {same} (art. 12, § 3, "
        "RGPD ; règlement 1182/71, art. 3, § 2, c).",
        "nl": "Drie maanden vanaf de ontvangst op {received}, in kalendermaanden: {last}, {same} (art. 12, lid 3, AVG; "
        "Verordening 1182/71, art. 3, lid 2, onder c)).",
        "de": "Drei Monate ab Eingang am {received}, in Kalendermonaten: {last}, {same} (Art. 12 Abs. 3 DSGVO; "
        "Verordnung 1182/71, Art. 3 Abs. 2 Buchst. c).",
    },
    "same-date": {"en": "the same date", "fr": "la même date", "nl": "dezelfde datum", "de": "derselbe Tag"},
    "last-day": {
        "en": "the last day of a month that has no such date",
        "fr": "le dernier jour d’un mois qui n’a pas cette date",
        "nl": "de laatste dag van een maand die deze datum niet heeft",
        "de": "der letzte Tag eines Monats, der diesen Tag nicht hat",
    },
    "extended": {
        "en": "The subject was told of the two further months on {told}, inside the first (until {first}).",
        "fr": "La personne a été informée des deux mois supplémentaires le {told}, dans le premier (jusqu’au {first}).",
        "nl": "De betrokkene werd op {told} in kennis gesteld van de twee bijkomende maanden, binnen de eerste "
        "(tot {first}).",
        "de": "Die betroffene Person wurde am {told} über die zwei weiteren Monate unterrichtet, innerhalb des ersten "
        "(bis {first}).",
    },
    "late": {
        "en": "The extension was told on {told}, after {first}: too late, it has no effect (Art. 12(3)).",
        "fr": "La prolongation a été annoncée le {told}, après le {first} : trop tard, elle est sans effet "
        "(art. 12, § 3).",
        "nl": "De verlenging werd op {told} meegedeeld, na {first}: te laat, zij heeft geen gevolg (art. 12, lid 3).",
        "de": "Die Verlängerung wurde am {told} mitgeteilt, nach dem {first}: zu spät, sie ist wirkungslos "
        "(Art. 12 Abs. 3).",
    },
    "stood-still": {
        "en": "The clock stood still for {days} days while identity was open (Art. 12(6) GDPR).",
        "fr": "Le délai a été suspendu {days} jours, tant que l’identité n’était pas établie (art. 12, § 6, RGPD).",
        "nl": "De termijn stond {days} dagen stil zolang de identiteit niet vaststond (art. 12, lid 6, AVG).",
        "de": "Die Frist ruhte {days} Tage, solange die Identität offen war (Art. 12 Abs. 6 DSGVO).",
    },
    "moved": {
        "en": "{last} is {free}: the next working day is {due} (Regulation 1182/71, Art. 3(4)).",
        "fr": "Le {last} est {free} : le jour ouvrable suivant est le {due} (règlement 1182/71, art. 3, § 4).",
        "nl": "{last} is {free}: de eerstvolgende werkdag is {due} (Verordening 1182/71, art. 3, lid 4).",
        "de": "Der {last} ist {free}: Der nächste Arbeitstag ist der {due} (Verordnung 1182/71, Art. 3 Abs. 4).",
    },
    "open": {
        "en": "The clock has stood still since {asked}, when identity was asked for (Art. 12(6) GDPR; EDPB Guidelines "
        "01/2022, section 5.3). Days left from the day on which it is shown, of {months}: {left}.",
        "fr": "Le délai est suspendu depuis le {asked}, jour où l’identité a été demandée (art. 12, § 6, RGPD ; lignes "
        "directrices 01/2022 de l’EDPB, section 5.3). Jours restants, sur {months}, dès qu’elle est établie : {left}.",
        "nl": "De termijn staat stil sinds {asked}, toen om identificatie werd gevraagd (art. 12, lid 6, AVG; "
        "EDPB-richtsnoeren 01/2022, punt 5.3). Dagen die van {months} resten zodra de identiteit "
        "is aangetoond: {left}.",
        "de": "Die Frist ruht seit dem {asked}, als die Identität erfragt wurde (Art. 12 Abs. 6 DSGVO; EDSA-Leitlinien "
        "01/2022, Abschnitt 5.3). Tage, die von {months} ab dem Nachweis der Identität bleiben: {left}.",
    },
    "one-month": {"en": "one month", "fr": "un mois", "nl": "één maand", "de": "einem Monat"},
    "three-months": {"en": "three months", "fr": "trois mois", "nl": "drie maanden", "de": "drei Monaten"},
    "asked-too-late": {
        "en": "Identity was asked for after the month had ended: that suspends nothing.",
        "fr": "L’identité a été demandée après la fin du mois : cela ne suspend rien.",
        "nl": "Om identificatie werd gevraagd nadat de maand om was: dat schorst niets.",
        "de": "Die Identität wurde nach Ablauf des Monats erfragt: Das hemmt nichts.",
    },
    "asked-slowly": {
        "en": "Identity was asked for {days} days after receipt; it suspends only if asked without undue delay.",
        "fr": "L’identité a été demandée {days} jours après la réception ; cela ne suspend que si "
        "c’est fait sans tarder.",
        "nl": "Om identificatie werd {days} dagen na de ontvangst gevraagd; dat schorst alleen als het "
        "onverwijld gebeurt.",
        "de": "Die Identität wurde {days} Tage nach Eingang erfragt; das hemmt nur, wenn es unverzüglich geschieht.",
    },
    "promised": {
        "en": "The declaration promises an answer by {day}, sooner than the law: that binds.",
        "fr": "La déclaration promet une réponse pour le {day}, plus tôt que la loi : cela lie.",
        "nl": "De verklaring belooft een antwoord tegen {day}, vroeger dan de wet: dat bindt.",
        "de": "Die Erklärung verspricht eine Antwort bis zum {day}, früher als das Gesetz: Das bindet.",
    },
    "saturday": {"en": "a Saturday", "fr": "un samedi", "nl": "een zaterdag", "de": "ein Samstag"},
    "sunday": {"en": "a Sunday", "fr": "un dimanche", "nl": "een zondag", "de": "ein Sonntag"},
    "holiday": {
        "en": "a public holiday ({name})",
        "fr": "un jour férié ({name})",
        "nl": "een feestdag ({name})",
        "de": "ein Feiertag ({name})",
    },
}

HOLIDAYS: Mapping[str, Mapping[Language, str]] = {
    "new-year": {"en": "New Year's Day", "fr": "Nouvel An", "nl": "Nieuwjaar", "de": "Neujahr"},
    "easter-monday": {"en": "Easter Monday", "fr": "lundi de Pâques", "nl": "paasmaandag", "de": "Ostermontag"},
    "labour-day": {"en": "Labour Day", "fr": "fête du Travail", "nl": "Dag van de Arbeid", "de": "Tag der Arbeit"},
    "ascension": {"en": "Ascension Day", "fr": "Ascension", "nl": "Hemelvaart", "de": "Christi Himmelfahrt"},
    "whit-monday": {"en": "Whit Monday", "fr": "lundi de Pentecôte", "nl": "pinkstermaandag", "de": "Pfingstmontag"},
    "national-day": {
        "en": "National Day",
        "fr": "fête nationale",
        "nl": "nationale feestdag",
        "de": "Nationalfeiertag",
    },
    "assumption": {
        "en": "Assumption",
        "fr": "Assomption",
        "nl": "Onze-Lieve-Vrouw-Hemelvaart",
        "de": "Mariä Himmelfahrt",
    },
    "all-saints": {"en": "All Saints' Day", "fr": "Toussaint", "nl": "Allerheiligen", "de": "Allerheiligen"},
    "armistice": {"en": "Armistice Day", "fr": "Armistice", "nl": "Wapenstilstand", "de": "Waffenstillstand"},
    "christmas": {"en": "Christmas Day", "fr": "Noël", "nl": "Kerstmis", "de": "Weihnachten"},
}


def said(key: str, lang: Language, **parts: Any) -> str:
    """The words of that key; days among the parts are written as the language does."""
    told = {name: written(part, lang) if isinstance(part, date) else part for name, part in parts.items()}
    return WORDS[key][lang].format_map(told)
