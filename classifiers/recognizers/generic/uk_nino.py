"""UK national insurance numbers: two letters, six digits, a letter A to D."""

from __future__ import annotations

from ..forms import END, FITS, START, Form, FormRecognizer, Judgement, listed


class BritishInsuranceNumberRecognizer(FormRecognizer):
    """UK national insurance numbers."""

    ENTITY = "UK_NINO"
    COUNTRY_CODE = "uk"
    FLAGS = 0
    PATTERNS = (
        Form(
            "nino",
            rf"{START}[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ ]?[0-9]{{2}}[ ]?[0-9]{{2}}[ ]?[0-9]{{2}}[ ]?[A-D]{END}",
            0.7,
            near=0.97,
            alone=0.85,
        ),
        Form(
            "hyphens",
            rf"{START}[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:-[0-9]{{2}}){{3}}-[A-D]{END}",
            0.7,
            near=0.97,
            alone=0.85,
        ),
        Form(
            "lower case",
            rf"{START}[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z][ ]?[0-9]{{2}}[ ]?[0-9]{{2}}[ ]?[0-9]{{2}}[ ]?[a-d]{END}",
            0.3,
            near=0.95,
            alone=0.6,
        ),
    )
    CONTEXT = listed("""
    nino, national insurance, national insurance number, ni number, ni no, insurance number, hmrc, assurance nationale,
    national insurance no
    """)
    AGAINST = listed("""
    ref, réf, reference, référence, referentie, referenz, code, article, artikel*, product*, produit, produkt*, part,
    model, modèle, serial, série, serie*, sku, item, order, commande, bestel*, catalogue, lot, batch
    """)

    def judge(self, value: str) -> Judgement | None:
        """Prefixes that are never given."""
        return None if value[:2].upper() in ("BG", "GB", "KN", "NK", "NT", "TN", "ZZ") else FITS
