"""Residence permit numbers of Belgium and its neighbours (`B 1234567 89`, a letter or two and digits): by label."""

from __future__ import annotations

from ..forms import END, START, Form, FormRecognizer, listed

_MIXED = "|".join(f"[A-Z]{{{n}}}[0-9][A-Z0-9]{{{8 - n}}}" for n in range(1, 8))
"""Nine letters and digits, a letter first; with a digit after some letters, so that no word of nine letters is one."""


class ResidencePermitRecognizer(FormRecognizer):
    """Residence permit numbers that a label names."""

    ENTITY = "RESIDENCE_PERMIT"
    PATTERNS = (
        Form("number", rf"{START}[A-Z]{{1,3}}[ \-]?[0-9]{{7}}(?:[ \-]?[0-9]{{2}})?{END}", 0.0, near=0.88, alone=0.0),
        Form(
            "mixed",
            rf"{START}(?=[A-Z0-9]{{0,7}}[0-9][A-Z]{{0,6}}[0-9])(?:{_MIXED}){END}",
            0.0,
            near=0.85,
            alone=0.0,
        ),
        Form("digits", rf"{START}[0-9]{{10}}{END}", 0.0, near=0.75, alone=0.0),
    )
    CONTEXT = listed("""
        titre de séjour, carte de séjour, autorisation de séjour, numéro étranger, n étranger, numéro d'étranger,
        agdref,
        vls ts, carte de résident, carte de résidence, permis de séjour, verblijfstitel*, verblijfskaart*,
        verblijfsvergunning*,
        verblijfsdocument*, aufenthaltstitel*, aufenthaltserlaubnis*, aufenthaltskarte*, niederlassungserlaubnis*,
        residence permit, residence card, v nummer, vnummer, blaue karte, carte bleue européenne, blauwe kaart,
        blue card, vreemdelingenkaart, carte d'étranger, permis unique
    """)
