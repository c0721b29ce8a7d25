"""Somebody's insurance and claims: `privat krankenversichert`, `heeft een hospitalisatieverzekering`, `her insurer`."""

from __future__ import annotations

from ..amounts import beside, linked
from ..forms import listed
from ..labels import alternatives
from ..money import MoneyRecognizer
from ..wordings import Wording

_KINDS_FR = (
    r"(?:vie|groupe|auto|habitation|incendie|familiale|hospitalisation|décès|voyage|annulation|emprunteur|moto|santé"
    r"|maladie"
    r"|dentaire|revenu garanti|protection juridique|solde restant dû|responsabilité civile|rc|omnium|tous risques"
    r"|chômage)"
)


_INSURANCE = (
    r"(?:assurance|assureur|verzekering|verzekeraar|\w{3,18}verzekering|versicherung|versicherer|\w{3,18}versicherung"
    r"|insurance"
    r"|insurer|insurers|insurance company|sinistre|schade|schaden)"
)
_INSURERS = alternatives(
    listed("""
    ag insurance, ethias, axa, baloise, allianz, dkv, belfius, kbc, generali, p&v, vivium, argenta, partena,
    solidaris,
    helan, ohra, fbto, univé, interpolis, centraal beheer, nationale-nederlanden, zilveren kruis, menzis, vgz,
    ditzo, zorg en
    zekerheid, aegon, maif, maaf, macif, gmf, matmut, groupama, mma, harmonie mutuelle, mgen, malakoff humanis, aok,
    barmer,
    dak, techniker krankenkasse, huk-coburg, debeka, ergo, gothaer, signal iduna, r+v, hansemerkur, ikk,
    knappschaft, aviva,
    bupa, admiral, churchill, vitality, simplyhealth, direct line, legal & general, saga, foyer, lalux,
    la luxembourgeoise
""")
)
"""Who insures, in Belgium and around it."""
_SETTLED = (
    r"refusée?|refuse|tussen|tussenbeide|résiliée?|remboursée?|indemnisée?|déclarée?|weigert|weigerde|geweigerd"
    r"|opgezegd|stopgezet"
    r"|vergoed|aangegeven"
    r"|gemeld|gekündigt|übernimmt|übernommen|reguliert|abgelehnt|gemeldet|refused|rejected|cancelled|lapsed|expired"
    r"|settled"
    r"|paid out|written off"
)


class InsuredRecognizer(MoneyRecognizer):
    """Insurance that somebody has, what it pays, what was claimed."""

    ENTITY = "INSURANCE"
    UNSAID = Wording(
        r"(?<![^\W_])(?:\w{0,8}(?:sozial|arbeitslosen|renten|pflege)versicherung|sociale verzekeringen"
        r"|volksverzekering\w{0,3})(?![^\W_])",
        # the label of a number
        r"(?<![^\W_])(?:assurance maladie|\w{0,12}verzekering|\w{0,12}versicherung|insurance) (?:n[°o]|number|no|nr"
        r"|nummer|id|card)(?![^\W_])",
    )
    TERMS = listed("""
    assurance-vie, assurance vie, assurance groupe, assurance auto, assurance habitation, assurance hospitalisation,
    assurance décès, assurance solde restant dû, assurance incendie, assurance familiale, assurance voyage, assurance
    dentaire, assurance revenu garanti, assurance protection juridique, assurance maladie, complémentaire santé,
    déclaration de sinistre, bonus-malus, hospitalisatieverzekering, autoverzekering, brandverzekering, familiale
    verzekering, levensverzekering, groepsverzekering, zorgverzekering, inboedelverzekering,
    aansprakelijkheidsverzekering, reisverzekering, uitvaartverzekering, rechtsbijstandverzekering, omniumverzekering,
    schuldsaldoverzekering, arbeidsongeschiktheidsverzekering, tandartsverzekering, overlijdensrisicoverzekering,
    ziekteverzekering, zorgverzekeraar, schadeclaim, schadegeval, schadedossier, schadeaangifte, lebensversicherung,
    krankenversicherung, zusatzversicherung, haftpflichtversicherung, hausratversicherung, rechtsschutzversicherung,
    unfallversicherung, kfz-versicherung, autoversicherung, berufsunfähigkeitsversicherung, risikolebensversicherung,
    sterbegeldversicherung, reiseversicherung, zahnzusatzversicherung, haftpflicht, vollkasko, teilkasko,
    schadensmeldung, schadenmeldung, schadensfall, versicherungsfall, versicherungsschein, krankenversichert,
    privatversichert, unversichert, life insurance, car insurance, home insurance, health insurance, travel insurance,
    contents insurance, dental insurance, pet insurance, medical insurance, private health insurance,
    income protection,
    critical illness cover, health plan, dental plan, life cover, house insurance, buildings insurance,
    phone insurance,
    bike insurance, funeral insurance, hospital insurance, hospital insurance policy, funeral plan,
    omnium, insurance claim, insurance payout, uninsured, no-claims bonus
""")
    ENDINGS = listed("verzekering, versicherung, versichert")
    PHRASE_WORDS = listed("""
    ethias, axa, baloise, allianz, dkv, belfius, generali, vivium, argenta, partena, solidaris, helan, ohra, fbto,
    univé,
    interpolis, centraal beheer, nationale-nederlanden, zilveren kruis, menzis, vgz, ditzo, aegon, maif, maaf,
    macif, gmf,
    matmut, groupama, harmonie mutuelle, mgen, malakoff humanis, aok, barmer, dak, techniker krankenkasse,
    huk-coburg, debeka,
    ergo, gothaer, signal iduna, hansemerkur, ikk, knappschaft, aviva, bupa, admiral, churchill, vitality,
    simplyhealth,
    direct line, foyer, lalux, luxembourgeoise, brandpolis, autopolis, levenpolis, levenspolis, hospitalisatiepolis,
    familiale
    polis, no-claims, no claims, medical cover, health cover, dental cover, funeral policy, life policy,
    home policy, contents
    policy, pet policy, familienversichert, mitversichert, krankenversichert,
    assurance, assurances, assureur, assuré, assurée, sinistre, police d'assurance, verzekering, verzekeringen,
    verzekeraar, verzekerd, polis, schadevergoeding, versicherung, versicherungen, versicherer, versichert, police,
    schaden, insurance, insurer, insurers, insured, insurance policy, his policy, her policy, my policy,
    policy lapsed,
    policy expired, policy number, policy was, cover was, cover lapsed, his claim, her claim, my claim, their claim, a
    claim, paid out, krankenkasse, krankenversicherung, mutualité, mutuelle, ziekenfonds, mutualiteit, my premium, his
    premium, her premium, mijn familiale, schade
""")
    PHRASES = (
        r"(?:son|sa|mon|ma|ton|votre|leur|notre) (?:assurance\w?|assureur|police d['’]assurance"
        r"|contrat d['’]assurance|compagnie"
        rf" d['’]assurances?|mutuelle)(?: {_KINDS_FR})?|assurée? (?:chez|auprès d[eu']|en omnium|tous risques)"
        r"|(?:déclaré|déclarer|signalé)(?-i:[a-zà-ÿ0-9 ,'’]{0,15}) sinistre"
        r"|sinistre(?-i:[a-zà-ÿ0-9 ,'’]{0,25}) (?:déclaré|refusé|indemnisé|pris en charge"
        r"|remboursé|du [0-9])|assurance(?-i:[a-zà-ÿ0-9 ,'’]{0,25}) (?:refus\w{1,16}|résili\w{1,16}|remboursé"
        r"|indemnis\w{1,16}|a payé)",
        r"(?:zijn|haar|mijn|hun|uw|je|jouw) (?:\w{2,20})?(?:verzekering|verzekeringen|verzekeraar|verzekeringspolis"
        r"|polis)"
        r"|verzekerd (?:bij|via|tegen)|(?:niet|dubbel|goed) verzekerd"
        r"|verzekering(?-i:[a-zà-ÿ0-9 ,'’]{0,25}) (?:weigert|weigerde|betaalde"
        r"|opgezegd|stopgezet|vergoedde|komt tussen|keerde)|schadevergoeding van|schade (?:aan)?ge(?:ge)?(?:ven|meld)"
        r"|bij (?:de|het) (?:ziekenfonds|mutualiteit|cm|solidaris)",
        rf"(?:assurée?|couverte?|affiliée?|police|contrat|verzekerd|aangesloten|polis|versichert|mitversichert"
        rf"|police|insured"
        rf"|covered|policy|cover)(?: [^\s.;:,]{{1,14}}){{0,3}} (?:la |de |der |die |the )?(?:{_INSURERS})",
        rf"(?:bij|bei|beim|bei der|chez|with|via) (?:{_INSURERS}) (?:[^\s.;:,]{{1,14}} ){{0,2}}?(?:aangesloten"
        rf"|verzekerd"
        rf"|versichert|mitversichert|familienversichert)|(?:i['’]m|am|is|she['’]s|he['’]s) with (?:{_INSURERS})",
        r"(?:brand|auto|leven|hospitalisatie|familiale )polis|no[- ]claims|(?:private )?(?:medical|health"
        r"|dental) cover"
        r"|(?:funeral|life|home|contents|pet) policy|familienversichert|mitversichert|privat krankenversichert",
        r"(?:seine?|ihre?|meine?|deine?)[rmn]? (?:\w{2,20})?(?:versicherung|versicherungen|versicherer"
        r"|versicherungspolice"
        r"|police|krankenkasse)|(?:privat|gesetzlich|freiwillig|familien)[- ]?(?:kranken)?versichert"
        r"|versichert (?:bei|über)|bei der \w{1,16} (?:kranken)?versichert"
        r"|versicherung(?-i:[a-zà-ÿ0-9 ,'’]{0,25}) (?:lehnt\w?|zahlt\w?|gekündigt"
        r"|übernommen|übernimmt|reguliert\w?)|schaden(?-i:[a-zà-ÿ0-9 ,'’]{0,25}) (?:gemeldet|reguliert|übernommen"
        r"|abgelehnt)",
        r"(?:his|her|my|their|your|our) (?:(?:car|home|health|life|travel|private|contents) )?(?:insurer|insurers"
        r"|insurance"
        r"(?: policy| company| claim| cover)?|policy)|insured (?:with|through|for|by)"
        r"|insurance(?-i:[a-zà-ÿ0-9 ,'’]{0,20}) (?:paid|refused"
        r"|rejected|cancelled|lapsed|expired|covered)|(?:insurer|insurers"
        r"|insurance company)(?-i:[a-zà-ÿ0-9 ,'’]{0,20}) (?:paid|refused"
        r"|rejected|settled|declined)|(?:made|filed|put in|submitted|lodged) a claim|(?:his|her"
        r"|my) (?:insurance )?premium|(?:mijn|zijn|haar) (?:familiale|omnium)|(?:policy|cover) (?:lapsed"
        r"|expired|was cancelled|number)|paid out(?-i:[a-zà-ÿ0-9 ,'’]{0,15}) (?:for|after) (?:the|a|his"
        r"|her) (?:stolen"
        r"|damage\w{0,16}|accident|theft|flood|fire|burglary)|(?:his|her|my|their) claim (?:for|was"
        r"|has been|against|with)",
    )
    BESIDE = (
        linked(_INSURANCE, _SETTLED),
        linked(
            r"krankenkasse|krankenversicherung|mutualité|mutuelle|ziekenfonds|mutualiteit",
            r"versichert|mitglied|affiliée?|aangesloten"
            r"|gewechselt|plus de|changé|veranderd",
            35,
        ),
        beside(
            r"assurance[- ]vie|assurances?|assureur|verzekering|\w{4,18}verzekering|verzekeraar|\w{4,18}versicherung"
            r"|versicherung"
            r"|insurance|insurer|sinistre|schadeclaim|schaden",
            after=35,
            before=25,
        ),
    )
