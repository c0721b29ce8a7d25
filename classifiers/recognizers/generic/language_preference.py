"""Preferred language behind a label: `Langue : FR`, `Taal van de correspondentie: Nederlands`."""

from __future__ import annotations

from ..forms import listed
from ..lists import ListRecognizer


class LanguagePreferenceRecognizer(ListRecognizer):
    """Answers to the question in which language somebody wants to be addressed."""

    ENTITY = "LANGUAGE_PREFERENCE"
    SEVERAL = True
    LABELS = listed("""
        langue, langue de correspondance, langue préférée, préférence linguistique, langue de contact,
        régime linguistique, rôle linguistique, taal, voorkeurtaal, voorkeurstaal, taalvoorkeur, correspondentietaal,
        taalrol, taal van correspondentie, taalregime, sprache, bevorzugte sprache, korrespondenzsprache,
        spracheinstellung, preferred language, language preference, language, correspondence language, pref_lang,
        preferred_language
    """)
    ANSWERS = listed("""
        fr, nl, de, en, fr-be, nl-be, fr_be, nl_be, de_be, en_gb, en-gb, en-us, de-de, fr-fr, nl-nl, français,
        francais, néerlandais, allemand, anglais, nederlands, frans, duits, engels, deutsch, französisch,
        niederländisch, englisch, french, dutch, german, english, f, n
    """)
    ALONE = 0.2
