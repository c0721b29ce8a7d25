"""Criminal convictions and offences of a person (GDPR Art. 10), in four languages."""

from __future__ import annotations

from ..forms import listed
from ..terms import TermRecognizer


class CriminalRecordRecognizer(TermRecognizer):
    """Terms of criminal records."""

    ENTITY = "CRIMINAL_RECORD"
    PERSONAL = listed("""
    condamné pour, condamnée pour, condamné à, condamnée à, veroordeeld tot, veroordeeld voor, veroordeeld wegens,
    verurteilt wegen, verurteilt zu, vorbestraft, convicted of, sentenced to, casier judiciaire vierge, casier vierge,
    strafregister blanco, blanco strafregister, blanco strafblad, keine vorstrafen, nicht vorbestraft,
    condamnation pour, condamnations pour, veroordeling wegens, veroordelingen wegens, veroordeling voor,
    verurteilung wegen, verurteilungen wegen, conviction for, convictions for, clean criminal record,
    no criminal record, en détention préventive, in voorlopige hechtenis
    """)
    TERMS = listed("""
    casier judiciaire, extrait de casier judiciaire, condamnation pénale, condamné pour, condamnée pour,
    condamné à, condamnée à, peine de prison, emprisonnement, détention, détenu, détenue,
    libération conditionnelle, bracelet électronique, infraction pénale, mise en examen, inculpé, inculpée,
    garde à vue, bonnes vie et mœurs, tribunal correctionnel, strafblad, uittreksel strafregister,
    uittreksel uit het strafregister, strafregister, veroordeeld voor, veroordeeld tot, veroordeeld wegens,
    strafrechtelijke veroordeling, gevangenisstraf, celstraf, gedetineerd, gedetineerde,
    voorwaardelijke invrijheidstelling, enkelband, werkstraf, verdachte, aangehouden, correctionele rechtbank,
    verklaring omtrent het gedrag, bewijs van goed gedrag en zeden, vorbestraft, vorstrafe, vorstrafen,
    führungszeugnis, verurteilt wegen, verurteilt zu, freiheitsstrafe, haftstrafe, bewährungsstrafe, auf bewährung,
    untersuchungshaft, strafverfahren, straftat, ermittlungsverfahren, criminal record, criminal conviction,
    criminal convictions, convicted of, sentenced to, imprisonment, prison sentence, on probation, on parole,
    arrested for, criminal offence, criminal offense, criminal background check
    """)
    LABELS = listed("""
    casier judiciaire, strafblad, strafregister, vorstrafen, führungszeugnis, criminal record,
    antécédents judiciaires, condamnations, veroordelingen
    """)
