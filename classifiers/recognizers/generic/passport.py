"""Passport numbers of Belgium, the Netherlands, France and neighbours: short codes that need the word beside them."""

from __future__ import annotations

from ..forms import END, START, Form, FormRecognizer, Judgement, listed


class PassportRecognizer(FormRecognizer):
    """Passport numbers; the country is told where the form allows only one."""

    ENTITY = "PASSPORT"
    FLAGS = 0
    PATTERNS = (
        Form("two letters six digits", rf"{START}[A-Z]{{2}}[ ]?[0-9]{{6}}{END}", 0.1, near=0.88, alone=0.5),
        Form("two letters seven digits", rf"{START}[A-Z]{{2}}[ ]?[0-9]{{7}}{END}", 0.1, near=0.88, alone=0.4),
        Form("french", rf"{START}[0-9]{{2}}[ ]?[A-Z]{{2}}[ ]?[0-9]{{5}}{END}", 0.2, near=0.9, alone=0.5),
        Form("letter and digits", rf"{START}[A-Z][0-9]{{7,8}}{END}", 0.05, near=0.8, alone=0.2),
        Form(
            "mixed", rf"{START}(?=[A-Z]{{0,6}}[0-9])[A-Z]{{1,2}}[A-Z0-9]{{6,7}}[0-9]?{END}", 0.0, near=0.89, alone=0.0
        ),
        Form("dutch", rf"{START}N[A-NP-Z][A-NP-Z0-9]{{6}}[0-9]{END}", 0.0, near=0.88, alone=0.0),
        Form("nine digits", rf"{START}[0-9]{{9}}{END}", 0.0, near=0.7, alone=0.0),
    )
    CONTEXT = listed("""
        passeport*, passport*, paspoort*, reisepass*, reispas*, passnummer, passnr, pass nr, travel document,
        reisdocument, document de voyage
    """)

    def judge(self, value: str) -> Judgement | None:
        """The country of the form."""
        compact = value.replace(" ", "")
        least = 1 if len(compact) == 9 and compact[0] == "N" and compact[-1].isdigit() else 2  # a Dutch one
        if len(compact) not in (8, 9) or sum(c.isdigit() for c in compact) < least:
            return None
        if compact[:2].isdigit() and compact[2:4].isalpha():
            return Judgement(subtype="FR")
        return Judgement(subtype="BE" if len(compact) == 8 and compact[:2].isalpha() else "")
