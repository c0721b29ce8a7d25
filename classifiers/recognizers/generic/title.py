"""How somebody is addressed, behind a label: `Civilité : Madame`, `Aanspreking: Dhr.`, `Anrede: Frau`, `Title: Dr`."""

from __future__ import annotations

from ..forms import Form, FormRecognizer, listed
from ..labels import alternatives, labelled

_LABELS = listed("""
    civilité, civilite, titre de civilité, titre de politesse, formule de politesse, aanspreking, aanspreektitel,
    aanspreekvorm, aanhef, anrede, briefanrede, salutation, form of address, courtesy title, titre, titel, title
""")
_TITLES = listed("""
    madame, monsieur, mademoiselle, mme, mme., mlle, mlle., m., mr, mr., mevrouw, mevr, mevr., mw, mw., mej, mej.,
    juffrouw, de heer, dhr, dhr., heer, herr, herrn, frau, fräulein, mrs, mrs., ms, ms., miss, mister, mx, sir, madam,
    dr, dr., docteur, dokter, doctor, doktor, prof, prof., professeur, professor, maître, me, ir., ing., dipl.-ing.,
    drs., mag., prof. dr., prof. dr. ir., dr. ir., herr dr., frau dr., herr prof. dr., frau prof. dr.
""")
_WHOLE = rf"(?:{alternatives(_TITLES)})(?=[ \t]*(?:[\n|;,]|$))"


class TitleRecognizer(FormRecognizer):
    """A title as the whole answer: the title of a book is none."""

    ENTITY = "TITLE"
    ANCHORS = _LABELS
    PATTERNS = (Form("label", labelled(_LABELS, _WHOLE, strict=True), 0.86, alone=0.9),)
