"""French identity card numbers: twelve digits (until 2021) or nine characters, by label: no open check."""

from __future__ import annotations

from ..forms import END, START, Form, FormRecognizer, Judgement, listed


class FrIdentityCardRecognizer(FormRecognizer):
    """Numbers of French identity cards."""

    ENTITY = "FR_IDENTITY_CARD"
    COUNTRY_CODE = "fr"
    FLAGS = 0
    PATTERNS = (
        Form("old", rf"{START}[0-9]{{2}}(?:0[1-9]|1[0-2])[0-9A-Z]{{3}}[0-9]{{5}}{END}", 0.05, near=0.85, alone=0.2),
        Form("new", rf"{START}[A-Z0-9]{{9}}{END}", 0.0, near=0.75, alone=0.0),
    )
    CONTEXT = listed("""
        carte nationale d'identité, carte d'identité, cni, carte nationale, cnie, pièce d'identité, french identity
        card, french id card,
        franse identiteitskaart, französische identitätskarte, französischer personalausweis,
        französische personalausweis, französischen personalausweis*
    """)
    ELSEWHERE = listed("allemand*, néerlandais*, belge*, luxembourgeois*")

    def judge(self, value: str) -> Judgement | None:
        """The new form mixes letters and digits."""
        if len(value) == 9 and (value.isdigit() or not any(c.isdigit() for c in value)):
            return None
        return Judgement()
