"""What a decision says beside the words of the tables, in four languages: addresses, remedies, articles, days."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from ..languages import LANGUAGES, Language, written

__all__ = ["LANGUAGES", "Language", "cited", "on_day"]

_OFFICE = "+32 2 274 48 00, www.autoriteprotectiondonnees.be"
AUTHORITY: Mapping[Language, str] = {
    "en": "the Belgian Data Protection Authority (APD/GBA), Drukpersstraat 35 / rue de la Presse 35, 1000 Brussels, "
    + _OFFICE,
    "fr": "l’Autorité de protection des données (APD/GBA), rue de la Presse 35, 1000 Bruxelles, " + _OFFICE,
    "nl": "de Gegevensbeschermingsautoriteit (GBA/APD), Drukpersstraat 35, 1000 Brussel, +32 2 274 48 00, "
    "www.gegevensbeschermingsautoriteit.be",
    "de": "die belgische Datenschutzbehörde (APD/GBA), Drukpersstraat 35 / rue de la Presse 35, 1000 Brüssel, "
    + _OFFICE,
}
COURT: Mapping[Language, str] = {
    "en": "the president of the court of first instance, among others of the place where you live (law of 30 July "
    "2018, Art. 209)",
    "fr": "le président du tribunal de première instance, notamment celui de votre domicile (loi du 30 juillet 2018, "
    "art. 209)",
    "nl": "de voorzitter van de rechtbank van eerste aanleg, onder meer die van uw woonplaats (wet van 30 juli 2018, "
    "art. 209)",
    "de": "den Präsidenten des Gerichts erster Instanz, unter anderem den Ihres Wohnsitzes (Gesetz vom 30. Juli 2018, "
    "Art. 209)",
}
"""Who hears in Belgium whoever says that a right was not respected; GDPR Art. 79(2): the courts of the residence."""
CONTROLLER: Mapping[Language, str] = {
    "en": "the controller (employer)",
    "fr": "le responsable du traitement (employeur)",
    "nl": "de verwerkingsverantwoordelijke (werkgever)",
    "de": "Verantwortlicher (Arbeitgeber)",
}
REMEDIES: Mapping[Language, str] = {
    "en": "Tell the subject the reasons, and that a complaint (Art. 77) and a judicial remedy (Art. 79) are open, "
    "within one month (Art. 12(4)).",
    "fr": "Informer la personne, dans le mois, des motifs et des possibilités de réclamation (art. 77) et de recours "
    "juridictionnel (art. 79) (art. 12, § 4).",
    "nl": "Deel de betrokkene binnen een maand de redenen mee, en de mogelijkheid om een klacht in te dienen (art. 77) "
    "en beroep bij de rechter in te stellen (art. 79) (art. 12, lid 4).",
    "de": "Die betroffene Person ist innerhalb eines Monats über die Gründe sowie über die Möglichkeit der Beschwerde "
    "(Art. 77) und des gerichtlichen Rechtsbehelfs (Art. 79) zu unterrichten (Art. 12 Abs. 4).",
}
OPEN: Mapping[Language, str] = {
    "en": "Not decided yet; it depends on: ",
    "fr": "Pas encore décidé ; cela dépend de : ",
    "nl": "Nog niet beslist; dit hangt af van: ",
    "de": "Noch nicht entschieden; es hängt ab von: ",
}
ASKED: Mapping[str, Mapping[Language, str]] = {
    "role": {
        "en": "controller, processor or joint",
        "fr": "controller (responsable), processor (sous-traitant) ou joint (conjoint)",
        "nl": "controller (verwerkingsverantwoordelijke), processor (verwerker) of joint (gezamenlijk)",
        "de": "controller (Verantwortlicher), processor (Auftragsverarbeiter) oder joint (gemeinsam)",
    },
    "basis": {
        "en": "the legal bases, such as A6-1-f",
        "fr": "les bases juridiques, par exemple A6-1-f",
        "nl": "de rechtsgronden, bijvoorbeeld A6-1-f",
        "de": "die Rechtsgrundlagen, zum Beispiel A6-1-f",
    },
}
"""What is asked for and is no fact of the list."""
UNTIL: Mapping[Language, str] = {"en": " until {}", "fr": " jusqu’au {}", "nl": " tot {}", "de": " bis zum {}"}
TELL_BY: Mapping[Language, str] = {
    "en": ", by {}",
    "fr": ", au plus tard le {}",
    "nl": ", uiterlijk op {}",
    "de": ", spätestens am {}",
}

_RECITAL: Mapping[Language, str] = {"en": "Recital", "fr": "considérant", "nl": "overweging", "de": "Erwägungsgrund"}
_CITED = re.compile(r"Art\. (\d+)(?:\((\d)\))?(?:\(([a-z])\))?")


def cited(article: str, lang: Language) -> str:
    """`Art. 17(3)(b)` as the language cites it: `art. 17, lid 3, onder b)`."""
    told = article.replace("Recital", _RECITAL[lang])
    return told if lang == "en" else _CITED.sub(lambda found: _one(found, lang), told)


def _one(found: re.Match[str], lang: Language) -> str:
    number, paragraph, letter = found.groups()
    said = f"Art. {number}" if lang == "de" else f"art. {number}"
    if paragraph:
        first = "er" if paragraph == "1" else ""
        said += {"fr": f", § {paragraph}{first}", "nl": f", lid {paragraph}", "de": f" Abs. {paragraph}"}[lang]
    if letter:
        said += {"fr": f", {letter}", "nl": f", onder {letter})", "de": f" Buchst. {letter}"}[lang]
    return said


def on_day(day: date | None, words: Mapping[Language, str], lang: Language) -> str:
    """A day within the words around it; nothing where there is none."""
    return words[lang].format(written(day, lang)) if day else ""
