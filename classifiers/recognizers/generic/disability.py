"""Disability of a person, in four languages."""

from __future__ import annotations

from ..forms import listed
from ..terms import TermRecognizer


class DisabilityRecognizer(TermRecognizer):
    """Terms of disability."""

    ENTITY = "DISABILITY"
    PERSONAL = listed("""
    handicap reconnu, grad der behinderung, wheelchair user, personne à mobilité réduite, reconnu handicapé, reconnue
    handicapée, handicapé à, handicapée à, erkend als persoon met een handicap,
    als schwerbehindert anerkannt, grad der behinderung von, he is disabled, she is disabled,
    who is disabled, i am disabled, employee is disabled, person is disabled, registered disabled, gdb von,
    en fauteuil roulant, chaise roulante, in een rolstoel, im rollstuhl
    """)
    TERMS = listed("""
    handicap, handicapé, handicapée, personne handicapée, reconnaissance de handicap, travailleur handicapé, rqth,
    mobilité réduite, malvoyant, malvoyante, malentendant, malentendante, sourd, aveugle, fauteuil roulant,
    taux d'invalidité, taux d'incapacité, invaliditeitspercentage, invaliditeitsgraad, aviq, phare, arbeidshandicap,
    gehandicapt, mindervalide, slechtziend, slechthorend, doof, blind, rolstoel, rolstoelgebruiker, vaph,
    persoon met een handicap, personen met een handicap, beperking, autisme, autismespectrumstoornis, behinderung,
    schwerbehindert, schwerbehinderte, schwerbehinderter, schwerbehinderung, schwerbehindertenausweis,
    grad der behinderung, rollstuhl, sehbehindert, gehörlos, merkzeichen, disability, disabled, wheelchair user, deaf,
    wheelchair, rollstuhlfahrer*, rolstoelpatiënt*, doofblind, braille, gehörgeschädigt, schwerhörig, spastisch,
    verlamd, paraplégique, tétraplégique, gelähmt, querschnittsgelähmt, paralysed, paraplegic, visually impaired,
    hearing impaired, autism, dyslexia, dyslexie, adhd, tdah
    """)
    LABELS = listed("""
    handicap, invalidité, beperking, behinderung, gdb, grad der behinderung, disability, disability status,
    reconnaissance handicap, taux d'invalidité, taux d'incapacité, invaliditeitspercentage, invaliditeitsgraad,
    degree of disability, handicap reconnu
    """)
    ANSWERS = rf"(?:{TermRecognizer.ANSWERS}|[0-9]{{1,3}}(?:[ ]?%)?(?![\w.,]))"
