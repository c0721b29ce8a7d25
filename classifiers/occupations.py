"""What people work as, in French, Dutch, German and English: words, and the phrase that an office is called by.

Such a phrase has a head that is listed, or that ends as such words do (`magazijnmedewerker`, `Lagerleiterin`), and
words that go with it: `infirmière en chef`, `senior payroll officer`, `responsable des achats`.
"""

from __future__ import annotations

import re

from .matching.alternatives import alternatives, listed
from .trades import DUTCH, ENGLISH, FRENCH, GERMAN, german

_DUTCH_HEADS = listed("""
    medewerker, medewerkster, bediende, arbeider, arbeidster, werker, werkster, assistent, assistente, leider,
    leidster, baas, hoofd, chef, manager, directeur, directrice, verantwoordelijke, beheerder, beheerster,
    coördinator, planner, adviseur, consulent, consulente, specialist, specialiste, deskundige, kundige, verzorger,
    verzorgster, begeleider, begeleidster, therapeut, therapeute, arts, chauffeur, bestuurder, monteur, technicus,
    technieker, technicien, ingenieur, operator, operateur, bouwer, maker, dekker, schilder, lasser, hersteller,
    bakker, kok, hulp, knecht, verkoper, verkoopster, inkoper, makelaar, boekhouder, analist, ontwikkelaar,
    programmeur, ontwerper, inspecteur, controleur, redacteur, leraar, lerares, leerkracht, docent, docente, trainer,
    wacht, agent, bewaker, bezorger, klerk, schoonmaker, poetser, secretaris, secretaresse, vertegenwoordiger
""")
_GERMAN_HEADS = (
    *german("""
        mitarbeiter, arbeiter, leiter, meister, pfleger, helfer, fahrer, führer, lehrer, berater, verkäufer, techniker,
        mechaniker, mechatroniker, elektroniker, installateur, ingenieur, macher, schlosser, bauer, decker, maler,
        bäcker, schneider, gärtner, zusteller, bote, wart, assistent, referent, sekretär, buchhalter, prüfer,
        bearbeiter, verwalter, manager, direktor, chef, entwickler, programmierer, administrator, architekt, therapeut,
        richter, redakteur, dozent, erzieher, betreuer, händler, makler, agent, inspektor, kontrolleur, disponent,
        planer, laborant, schweißer, monteur, trainer, übersetzer, pädagoge, sanitäter, reiniger, packer, werker,
        spezialist, beauftragter, koordinator, wirt, lehrling
    """),
    *listed("""
        kaufmann, kauffrau, fachmann, fachfrau, kraft, schwester, hilfe, arzt, ärztin, anwalt, anwältin, beamter,
        beamtin, angestellte, angestellter, koch, köchin
    """),
)

DEPARTMENTS = listed("""
    achats, ventes, comptabilité, compta, paie, personnel, ressources humaines, informatique, marketing,
    communication, logistique, expédition, expéditions, réception, production, fabrication, maintenance, entretien,
    qualité, contrôle qualité, juridique, contentieux, facturation, clientèle, clients, relations clients,
    après-vente, technique, commercial, financier, finances, recherche et développement, formation, sécurité,
    prévention, emballage, conditionnement, découpe, peinture, montage, magasin, entrepôt, accueil, secrétariat,
    voirie, population, état civil, urbanisme, export, transport, planning, trésorerie, recouvrement, sinistres,
    urgences, pédiatrie, cardiologie, gériatrie, oncologie, radiologie, chirurgie, néonatologie, soins intensifs,
    maternité, aankoop, inkoop, verkoop, boekhouding, personeel, personeelszaken, personeelsdienst, loonadministratie,
    payroll, logistiek, magazijn, expeditie, verzending, verpakking, productie, onderhoud, kwaliteit, kwaliteitszorg,
    kwaliteitscontrole, communicatie, financiën, facturatie, klantendienst, klantenservice, juridische zaken,
    juridische dienst, technische dienst, onthaal, receptie, secretariaat, administratie, onderzoek en ontwikkeling,
    preventie, preventiedienst, burgerzaken, bevolking, stedenbouw, spoed, spoedgevallen, intensieve zorgen,
    pediatrie, geriatrie, kraamafdeling, materniteit, aankoopdienst, verkoopdienst, groendienst, Einkauf, Verkauf,
    Vertrieb, Buchhaltung, Lohnbuchhaltung, Finanzbuchhaltung, Personalabteilung, Personalwesen, Personal, Logistik,
    Lager, Versand, Wareneingang, Warenausgang, Verpackung, Produktion, Fertigung, Montage, Instandhaltung, Wartung,
    Qualitätssicherung, Qualitätskontrolle, Kommunikation, Finanzen, Finanzabteilung, Controlling, Rechtsabteilung,
    Kundendienst, Kundenservice, Kundenbetreuung, Forschung und Entwicklung, Forschung, Entwicklung, Konstruktion,
    Verwaltung, Empfang, Sekretariat, Arbeitsvorbereitung, Außendienst, Innendienst, Bauamt, Sozialamt, Notaufnahme,
    Intensivstation, Kinderstation, Pädiatrie, Kardiologie, Geriatrie, Onkologie, Chirurgie, Marketingabteilung,
    IT-Abteilung, Einkaufsabteilung, Vertriebsabteilung, Exportabteilung, Buchhaltungsabteilung, Archiv, archives,
    archief, Inneren, accounts, accounting, payables, accounts payable, accounts receivable, finance, human resources,
    purchasing, procurement, sales, communications, logistics, dispatch, shipping, packaging, packing, manufacturing,
    quality, quality control, quality assurance, legal, compliance, customer service, customer services, customer
    support, customer care, research and development, research, engineering, facilities, catering, housekeeping,
    billing, claims, credit control, recruitment, operations, warehouse, goods-in, goods in, paediatrics, pediatrics,
    cardiology, oncology, geriatrics, radiology, intensive care, surgery, maternity, admissions, admin, after-sales,
    aftersales, internal audit, treasury, investor relations, public relations, merchandising, product management,
    business development, supply chain, IT support, helpdesk, service desk, dermatology, neurology, audit interne,
    service clientèle, contrôle de gestion, bureau d'études, relations publiques, relation client, espaces verts,
    travaux publics, dermatologie, neurologie, dialyse, médecine interne, orthopédie, ordonnancement,
    approvisionnement, interne audit, financiële dienst, inkoopafdeling, wagenpark, ruimtelijke ordening,
    groenvoorziening, intensieve zorg, kinderafdeling, orthopedie, poetsdienst, Innenrevision, Instandsetzung,
    Produktentwicklung, Orthopädie, Innere Medizin, Radiologie, Fuhrpark, Disposition, Poststelle
""")
"""What parts of a house are called in short."""

_COMPOUND = "[^\\W\\d_](?:[^\\W\\d_]|-(?=[^\\W\\d_])){2,24}?"
_NO_PART = (
    "métier|profession|formation|nuit|son |mon |ma |mes |sa |ses |notre|nos |votre|vos |leur|cette|tout|tous|plus|chez"
    "|depuis|pour"
)
"""What is no part of an office: `infirmière de mon père`."""
_FRENCH_MORE = (
    r"(?: (?:principale?|adjointe?|senior|junior|indépendante?|qualifiée?|polyvalente?|générale?|sociale?|confirmée?"
    r"|administrati(?:f|ve)|financi(?:er|ère)|commerciale?|technique|juridique|fiscale?|industrielle?|civile?|agréée?"
    r"|spor(?:tif|tive)|routi(?:er|ère)|dentaire|médicale?|logistique|informatique|RH|HR|IT|marketing|export|spécialisée?|diplômée?))?"
    rf"(?: (?:de |d['’]|des |du |en )(?!{_NO_PART})(?-i:[a-zà-ÿ])[\w'’-]{{3,20}})?"
)
_ENGLISH_FUNCTION = (
    "of |my |the |to |and |or |with |for |by |in |at |on |who |than |her |his |our |your |their |as |is |was "
    "|that |a |an |from |like |but |not |no |if |so |what |which |about |after |before |when |where |any |every "
    "|each |all |uw |jouw |onze |ons |zijn |haar |hun |votre |notre |son |sa |ihr |ihre |sein |seine |mein "
    "|meine |volgens |aldus |laut |selon |als |de |het |een |der |die |das |le |la |un |une "
)
_ENGLISH_MORE = rf"(?:(?!{_ENGLISH_FUNCTION})[^\W\d_][\w&/-]{{1,18}} ){{0,3}}"
_AT_HEAD = (
    rf"(?:responsable|chef|cheffe|hoofd|verantwoordelijke|directeur|directrice|director|directeur|leiter|leiterin|head"
    rf"|manager|gestionnaire|teamleader|team leader|chargée?)(?: (?:du service|de la|de l['’]|du|des|de|d['’]|of"
    rf"|van de|van|der|des|of the|afdeling|dienst|Abteilung))? ?(?:{alternatives(DEPARTMENTS)}|HR|RH|IT|ICT)"
)
_NO_OFFICE = "(?!ehefrau)(?!ehemann)(?!mitarbeiter)(?!medewerk)(?!hausmann)(?!landsmann)"
_HEADS = alternatives((*_DUTCH_HEADS, *_GERMAN_HEADS))
JOB = (
    rf"(?:{_AT_HEAD}|(?:{alternatives(FRENCH)})(?![^\W_]){_FRENCH_MORE}|(?:{alternatives((*DUTCH, *GERMAN))})"
    rf"|{_NO_OFFICE}{_COMPOUND}(?:{_HEADS})|{_ENGLISH_MORE}(?:{alternatives(ENGLISH)}))(?![^\W_])"
)
"""An office as it is called."""
ANCHORS = tuple(
    dict.fromkeys(
        (
            *(word.lower() for word in (*FRENCH, *DUTCH, *GERMAN, *ENGLISH)),
            *(f"*{word.lower()}" for word in (*_DUTCH_HEADS, *_GERMAN_HEADS)),
            *listed("responsable, hoofd, verantwoordelijke, leiter, leiterin, head, head of"),
        )
    )
)
"""Words of which one is part of every such phrase."""
WORD = re.compile(r"[^\W\d_](?:[\w-]*[^\W_])?")
_KNOWN = frozenset(word.split()[0] for word in ANCHORS if not word.startswith("*"))
_TAIL = 3
_BY_TAIL: dict[str, tuple[str, ...]] = {}
for _end in ANCHORS:
    if _end.startswith("*"):
        _BY_TAIL[_end[-_TAIL:]] = (*_BY_TAIL.get(_end[-_TAIL:], ()), _end[1:])


def may_name_office(text: str) -> bool:
    """Whether one of the words of a short text is part of an office: asked before the phrase is looked for."""
    words = WORD.findall(text.lower())
    if not _KNOWN.isdisjoint(words):
        return True
    return any(word.endswith(ends) for word in words if (ends := _BY_TAIL.get(word[-_TAIL:])))
