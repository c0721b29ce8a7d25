"""German passport numbers: as identity cards, beginning with C, F, G, H, J or K. Example: `C01X00T478`."""

from __future__ import annotations

from ..forms import END, START, Form, FormRecognizer, Judgement, listed
from .id_card import judge_document

_SET = "[CFGHJKLMNPRTVWXYZ0-9]"


class GermanPassportRecognizer(FormRecognizer):
    """Numbers of German passports."""

    ENTITY = "DE_PASSPORT"
    COUNTRY_CODE = "de"
    FLAGS = 0
    PATTERNS = (
        Form("with check", rf"{START}[CFGHJK]{_SET}{{8}}[ ]?[0-9]{END}", 0.55, near=0.96, alone=0.85),
        Form("without", rf"{START}[CFGHJK]{_SET}{{8}}{END}", 0.1, near=0.92, alone=0.5),
    )
    CONTEXT = listed("""
        reisepass*, pass, passnummer, pass nr, passport*, passeport*, paspoort*, reispas*, passnr, rp nr, rp nummer
    """)
    ELSEWHERE = listed("""
        nederlands*, niederländ*, néerlandais*, dutch, frans,
        franse, französisch*, français*, french, belg*, luxemb*,
        us, american, américain*, amerika*, british,
        brits*, britisch*, irish, swiss, suisse*, polish, polonais*, pools*,
        polnisch*, italian*, italien*, italiaans*, spanish, espagnol*, spaans*, spanisch*, portug*, romanian, roemeen*,
        turkish, türkisch*, turc, turque, turks*, moroccan, marokka*, marocain*, ukrain*, austrian, österreich*
    """)

    def judge(self, value: str) -> Judgement | None:
        """See `judge_document`."""
        return judge_document(value)
