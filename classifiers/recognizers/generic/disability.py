"""Disability of a person, in four languages."""

from __future__ import annotations

from ..forms import listed
from ..terms import TermRecognizer
from ..vocabulary import words_of


class DisabilityRecognizer(TermRecognizer):
    """Terms of disability."""

    ENTITY = "DISABILITY"
    PERSONAL = listed("""
    handicap reconnu, grad der behinderung, wheelchair user, personne à mobilité réduite, reconnu handicapé,
    reconnue handicapée, handicapé à, handicapée à, erkend als persoon met een handicap,
    als schwerbehindert anerkannt, he is disabled, she is disabled,
    who is disabled, i am disabled, employee is disabled, person is disabled, registered disabled,
    en fauteuil roulant, en chaise roulante, in een rolstoel, im rollstuhl
    """)
    TERMS = (
        *listed("""
    handicap, handicapé, handicapée, personne handicapée, reconnaissance de handicap, travailleur handicapé, rqth,
    mobilité réduite, malvoyant, malvoyante, malentendant, malentendante, sourd, aveugle, fauteuil roulant,
    chaise roulante,
    taux d'invalidité, taux d'incapacité, invaliditeitspercentage, invaliditeitsgraad, aviq, phare, arbeidshandicap,
    gehandicapt, mindervalide, slechtziend, slechthorend, is doof, wordt doof, werd doof, doof geboren, doof aan,
    doof geworden, helemaal doof, volledig doof,
    bijna doof, half doof, stokdoof, dove vader, dove moeder, dove zoon, dove dochter, blind, rolstoel,
    rolstoelgebruiker, vaph,
    persoon met een handicap, personen met een handicap, beperking, autisme, autismespectrumstoornis, behinderung,
    schwerbehindert, schwerbehinderte, schwerbehinderter, schwerbehinderung, schwerbehindertenausweis,
    grad der behinderung, rollstuhl, sehbehindert, gehörlos, merkzeichen, disability, disabled, wheelchair user, deaf,
    wheelchair, rollstuhlfahrer*, rolstoelpatiënt*, doofblind, braille, gehörgeschädigt, schwerhörig, spastisch,
    verlamd, paraplégique, tétraplégique, gelähmt, querschnittsgelähmt, paralysed, paraplegic, visually impaired,
    hearing impaired, autism, dyslexia, dyslexie, adhd, tdah, surdité, sourde, sourd-muet, sourde-muette, muet,
    muette, aveugle de naissance, cécité, perdu la vue, perdu l'ouïe, perdu l'usage, perdu un bras, perdu une jambe,
    perdu un œil, amputé, amputée, amputation, paralysé, paralysée, paralysie, hémiplégique, hémiplégie, autiste,
    autistes, autistique, trouble du spectre autistique, asperger, trisomique, trisomie, syndrome de down,
    déficience intellectuelle, déficience mentale, déficient mental, retard mental, retard de développement,
    handicapé mental, infirmité motrice cérébrale, infirme, langue des signes, en fauteuil, chien guide,
    canne blanche, appareillé, dyspraxie, dyspraxique, dyscalculie, dysphasie, dyslexique, hyperactif, hyperactive,
    haut potentiel, manque deux doigts, nain, nanisme, bec-de-lièvre, myopathie, spina bifida, unijambiste,
    est borgne, devenu borgne, devenue borgne, borgne depuis,
    bègue, blinde, doofstom, geamputeerd, amputatie, verlamming, halfzijdig verlamd, autist*, autistisch,
    syndroom van down, downsyndroom, verstandelijke beperking, mentale beperking, mentale handicap,
    verstandelijk gehandicapt, motorische beperking, arbeidsbeperking, lichamelijke beperking, gebarentaal,
    geleidehond, witte stok, leerstoornis, hyperactief, hoogbegaafd, dwerggroei, mist twee vingers,
    rolstoelgebruikster, slechtziende, slechthorende, gezichtsverlies, gehoorverlies, stottert, stotteraar,
    spierziekte, spraakstoornis, buitengewoon onderwijs, enseignement spécialisé, förderschule, taub, taubstumm,
    erblindet, blindheit, gehörlosigkeit, amputiert, lähmung, halbseitig gelähmt, autistin, autistisch*, autismus,
    down-syndrom, trisomie 21, geistige behinderung, geistig behindert*, lernbehindert*, körperbehindert*,
    gehbehindert*, gebärdensprache, blindenhund, blindenstock, lernbehinderung, rechtschreibschwäche, legasthenie,
    legastheniker*, hyperaktiv*, kleinwüchsig*, gleichgestellt*, pflegegrad, sehbehinderung, schwerhörigkeit,
    gehstock, rollator, einbeinig, querschnittlähmung, prothesenträger*, blindness, deafness, lost her sight,
    lost his sight, lost his hearing, lost her hearing, amputated, amputee, paralysis, hemiplegia, autistic,
    autism spectrum, on the spectrum, asperger*, down's syndrome, down syndrome, learning disability,
    learning disabilities, learning difficulties, intellectual disability, special needs, sign language, guide dog,
    white cane, dyspraxia, dyspraxic, dyscalculia, dyslexic, dwarfism, cerebral palsy, muscular dystrophy, stutter,
    stammer, hard of hearing, registered blind, partially sighted, blue badge, attendance allowance,
    personal independence payment, walking frame, lost his leg, lost her leg, lost his arm, lost her arm,
    lost his left leg, lost her left leg, lost his right leg, lost her right leg, non-voyant, non-voyante,
    allocation d'intégration, allocation de handicap, inkomensvervangende tegemoetkoming, integratietegemoetkoming,
    zorgbudget, blijvend invalide, blijvende invaliditeit, bleibende invalidität, down's,
    lit sur les lèvres, lecture labiale, liest von den lippen, kan liplezen, lip-reads, lip reads, n'entend plus,
    n'entend pas, n'entend rien, ne voit plus, ne voit presque, hoort bijna niets, hoort niets meer, ziet bijna niets,
    sieht fast nichts, sieht nichts mehr, hört fast nichts, hört nichts mehr, hört schlecht, cannot hear,
    can't hear out of, cannot see out of, almost blind, nearly blind, almost deaf, bijna blind, fast blind,
    presque aveugle, presque sourd, presque sourde, école spécialisée, école d'enseignement spécialisé, type 9, buso,
    buitengewoon secundair, buitengewoon lager, ondersteuningsnetwerk, individuele begeleiding, schulbegleitung,
    integrationshelfer*, one-to-one support, ehc plan, sen support, verstandelijk beperkt, dysfasie, beenprothese,
    beinprothese, armprothese, prothèse de jambe, prosthetic leg, prosthetic arm, mit prothese, met een prothese
    """),
        *words_of("disability"),
    )
    PHRASES = (
        r"(?:invalide|handicapée?|reconnue?) à [0-9]{1,3}[ \u00a0]?%",
        r"[0-9]{1,3}[ \u00a0]?% (?:invalide|mindervalide|schwerbehindert|disabled)",
    )
    PHRASE_WORDS = listed("invalide, handicapé à, handicapée à, reconnu à, reconnue à, mindervalide")
    FRAMES = listed("""
    touche, perçoit, reçoit, bénéficie de, bénéficie, a, krijgt, ontvangt, heeft, bekommt, hat, gets, receives, claims,
    on, awarded, has
    """)
    FRAMED = listed("PIP, DLA, AAH, ESA, RQTH, IVT, PCH, WIA, WAO")
    LABELS = listed("""
    handicap, invalidité, beperking, behinderung, gdb, grad der behinderung, disability, disability status,
    reconnaissance handicap, taux d'invalidité, taux d'incapacité, invaliditeitspercentage, invaliditeitsgraad,
    degree of disability, handicap reconnu
    """)
    ANSWERS = rf"(?:{TermRecognizer.ANSWERS}|[0-9]{{1,3}}(?:[ ]?%)?(?![\w.,]))"
