"""How four languages say what somebody works as, where and since when: what stands around the name of an office."""

from __future__ import annotations

import re

from ..matching.context import Surroundings
from ..occupations import DEPARTMENTS, WORD
from .forms import Form, Judgement, listed
from .labels import alternatives
from .somebody import Sentence
from .told import ToldRecognizer

_ADVERBS = listed("""
    depuis, actuellement, maintenant, désormais, toujours, déjà, aussi, encore, d'abord, ensuite, longtemps,
    autrefois, avant, à présent, aujourd'hui, tour à tour, successivement, le, la, les, l', du, en, une, un, plus, de,
    sinds, nu, momenteel, ondertussen, intussen, nog, ook, al, altijd, steeds, reeds, ooit, vroeger, eerst, daarna,
    voorheen, meer, dan, van, vorig, vorige, dit, seit, jetzt, zurzeit, derzeit, momentan, inzwischen, noch, auch,
    schon, bereits, immer, früher, zuvor, vorher, zuerst, mittlerweile, heute, dem, dieser, diesem, lang, lange, vor,
    kurzem, über, fast, since, now, currently, still, also, once, then, previously, already, always, formerly, for,
    over, almost, last, this, both, first, an, ans, mois, années, jaar, jaren, maand, maanden, week, weken, Jahr,
    Jahre, Jahren, Monat, Monate, Monaten, Wochen, year, years, month, months, weeks, deux, trois, quatre, cinq, dix,
    vingt, twee, drie, vier, vijf, tien, twintig, zwei, drei, fünf, zehn, zwanzig, two, three, four, five, ten,
    twenty, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi,
    januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, Januar,
    Februar, März, Dezember, January, February, March, May, June, July, August, October, tête, hoofd
""")
WHILE = rf"(?: (?:(?:{alternatives(_ADVERBS)})(?![^\W_])|[0-9]{{1,4}}(?:er|\.)?)){{0,6}}"
"""Since when, for how long: `elle est [depuis trois ans] comptable`."""
ARTICLE = r"(?:(?:une?|een|an?|eine?|einer|the|le|la|de|het|der|die|den|notre|onze|our|my|unsere?|cette?|this) |l['’])?"
_QUALITIES = listed("""
    bon, bonne, excellent, excellente, simple, jeune, ancien, ancienne, nouveau, nouvelle, petit, petite, vrai, vraie,
    futur, future, premier, première, ex, goed, goede, nieuw, nieuwe, jong, jonge, zelfstandig, zelfstandige,
    gediplomeerd, gediplomeerde, ervaren, voltijds, deeltijds, tijdelijk, tijdelijke, leidinggevend, toekomstig,
    toekomstige, hoofd, eerste, adjunct, gute, guter, neue, neuer, neuen, junge, junger, gelernter, gelernte,
    gelernten, ausgebildete, ausgebildeter, examinierte, examinierter, selbstständiger, selbstständige, selbständiger,
    selbständige, freie, freier, freiberufliche, freiberuflicher, leitende, leitender, stellvertretende,
    stellvertretender, staatlich, geprüfte, geprüfter, erfahrene, erfahrener, qualified, trained, retired, freelance,
    self-employed, experienced, good, great, new, young, part-time, full-time, former, temporary
""")
QUALITY = rf"(?:(?:{alternatives(_QUALITIES)}) ){{0,2}}"
HE_IS = (
    r"(?:(?:il|elle|lui) (?:est|était|fut|sera|devient|deviendra)|je (?:suis|serai)|j['’](?:étais|ai été|suis)|(?:il"
    r"|elle) a (?:longtemps |d['’]abord |déjà )?été|(?:hij|zij|ze|ik) (?:is|ben|was|wordt|word|werd)|(?:er|sie"
    r"|ich) (?:ist|bin|war|wird|wurde|werde)|(?-i:I)(?: am|['’]m| was)|(?:he|she)(?: is|['’]s| was| became| has been"
    r"|['’]ll be| will be)|(?:is|was|werd|wordt|ben) (?:hij|zij|ze|ik)|(?:ist|war|wird|wurde|bin) (?:er|sie|ich))"
)
"""A pronoun and what somebody is."""
OWN = (
    r"(?:mon|ma|son|sa|leur|mijn|zijn|haar|hun|meine?|seine?|ihre?|my|his|her|their|notre|onze|our|unsere?)"
    r" [^\W\d_][\w'’-]{1,20}(?: [^\W\d_][\w'’-]{1,20})?"
)
"""`ma sœur Julie`, `my husband`."""
COPULA = r"(?:est|était|fut|is|was|wordt|werd|ist|war|wird|wurde|became|has been|had been|['’]s)"
WORKS = (
    r"(?:travaill(?:e|es|ais|ait|er|é|era)|boss(?:e|ait|é|er)|exer(?:ce|çait|cé)|engagée?|embauchée?|recrutée?"
    r"|employée?|occupée?|affectée?|mutée?|transférée?|rattachée?|passée?|entrée?|entrer|arrivée?|carrière|signer"
    r"|signé|signe|mise?|placée?|commencé|débuté|débute|commence|rejoint|rejoindre|intègre|intégré|quitté|en poste"
    r"|postulé|contrat|poste|emploi|job|werk|werkt|werkte|werken|gewerkt|werkzaam|in dienst|aan de slag"
    r"|aangeworven|aangenomen|begonnen|begint|begon|gestart|startte|getekend|getreden|solliciteerde|gesolliciteerd"
    r"|overgeplaatst|tewerkgesteld|verhuisd|stage|arbeite|arbeitet|arbeitete|gearbeitet|schafft|jobbt|gejobbt|tätig"
    r"|angestellt"
    r"|eingestellt|beschäftigt|angefangen|versetzt|gewechselt|wechselte|wechselt|eingesetzt|Stelle|Job"
    r"|Ausbildung|works?|worked"
    r"|working|employed|hired|recruited|started|starts|joined|joins|joining|moved|transferred|seconded|signed|landed"
    r"|transfers|transferring|got|payroll|loonlijst|gehaltsliste|drives|drive|delivers|rijdt|rijd|put|career|temping"
    r"|temps)"
)
"""Verbs and words of working somewhere."""
_OF_KIND = listed("""
    société, firme, entreprise, commune, ville, mairie, asbl, groupe, garage, boulangerie, boucherie, pharmacie,
    clinique, hôpital, centre hospitalier, université, haute école, école, institut, lycée, collège, banque, maison,
    cabinet, étude, bureau, restaurant, hôtel, café, crèche, province, région, firma, bedrijf, gemeente, stad,
    provincie, OCMW, CPAS, bakkerij, slagerij, apotheek, groep, school, basisschool, hogeschool, universiteit,
    ziekenhuis, rusthuis, bank, vzw, kantoor, notariskantoor, aannemer, transportbedrijf, brouwerij, Firma, Gemeinde,
    Stadt, Klinik, Klinikum, Krankenhaus, Bäckerei, Metzgerei, Schule, Universität, Sparkasse, Kanzlei, Gruppe,
    Brauerei, Spedition, Verein, Athenäum, Café, Gasthof, Altenheim, Kita, Krankenkasse, Glashütte, bvba, cvba, nv, bv,
    sprl, srl, sa, scrl, council, city, university, hospital, bakery, brewery, company, firm, charity
""")
_NO_FIRM = frozenset(
    """
    bedarf regen nacht tag krankheit hitze kälte wind interesse problemen fragen uns ihnen ihm ihr mir dir euch sich
    arbeit vollzeit teilzeit noël pâques kerst pasen christmas easter home night work least last first once travail
    temps défendeur defendant employee employer company client claimant état etat eur gbp mme mlle mr mrs ms m frau
    herrn herr dr dhr mevr mevrouw meneer madame monsieur monday tuesday wednesday thursday friday saturday sunday lundi
    mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag maandag
    dinsdag woensdag donderdag vrijdag zaterdag zondag january february march april may june july august september
    october november december januar februar märz mai juni juli oktober dezember januari februari maart mei augustus
    ministère
    """.split()  # noqa: SIM905
)


def is_firm(name: str) -> bool:
    """Whether a name may be one of a firm: no day and no common noun, nor a heading in capitals."""
    first = name.split()[0].rstrip("'’")
    return first.lower() not in _NO_FIRM and not (name.isupper() and len(name.split()) > 2)


OF_KIND = rf"(?:{alternatives(_OF_KIND)})"
"""What a firm is, before its name."""
_WORD = r"(?-i:[A-ZÀ-ÖØ-Þ])[\w&+'’-]{0,24}"
FIRM = (
    rf"(?:{OF_KIND} (?:d['’]|(?:de la|de l['’]|de|du|des|van|von|of) )?)?"
    rf"{_WORD}(?:(?: (?:&|et|en|und|and|de|du|des|van|of|von|for|für|the)){{0,2}} {_WORD}){{0,4}}"
)
"""The name of a firm, or of whoever else employs."""
ONCE = (
    r"(?:anciens?|ancienne|ex|voormalige?|gewezen|vroegere?|oud|ehemalige[rnms]?|frühere[rnms]?|former|retired"
    r"|retraitée?|gepensioneerde?|pensionierte[rnms]?)"
)
"""Of an office that somebody had."""
AT = (
    r"(?:chez|auprès de|au sein de|pour le compte de|bij|bij de|bij het|bei|bei der|bei dem|beim|bei den|at|at the"
    r"|for the|by the|door|pour|par la|par l['’]|par|durch|von der|voor|für|für die|with|for|by|à la|à l['’]|au|aan de"
    r"|in dienst van|d['’]|de la|de|in the)"
)
_SHORT = r"(?-i:HR|RH|GRH|IT|ICT|EDV|R&D|A&E|SAV)"
_UNIT = r"(?:service|département|équipe|cellule|pôle|rayon|atelier|division|direction|bureau|section)"
_NAMED = rf"(?:{_SHORT}|{alternatives(DEPARTMENTS)}"
_EMPLOYER_FR = (
    r"de la (?:d[ée]fend|demand|partie|sa |sprl|srl|asbl|scrl|snc )|du d[ée]fend|de l['’](?:appel|intim|employ|[ée]tat)"
    r"|de (?:son|sa|mon|ma|leur|notre|cette?|m\.|mme|monsieur|madame)[ ]"
)
"""`au service de la défenderesse`: whom somebody works for."""
DEPARTMENT = (
    rf"(?:{_UNIT} (?!de la soci|de l['’]entrep|de la firme|de la commune|de la ville|public|client|{_EMPLOYER_FR})"
    rf"(?:de la |de l['’]"
    rf"|du |des |de |d['’])?{_NAMED}|(?-i:[a-zà-ÿ])[\w'’-]{{4,20}})|(?:team|afdeling|dienst|ploeg|departement|rayon"
    rf"|abteilung|bereich|referat|station) (?:van de )?{_NAMED}|(?-i:[A-ZÀ-Þ])[\w'’-]{{3,20}})|(?:afdeling|dienst"
    rf"|ploeg"
    r"|rayon) (?-i:[a-zà-ÿ])[\w'’-]{4,20}|[^\W\d_](?:[\w&-]){2,20}(?:dienst|afdeling|abteilung|departement)"
    r"|(?:[^\W\d_][\w&'’-]{1,16} ){1,2}?(?:department|dept|team|division|unit|desk|ward)"
    r"|(?:succursale|agence|filiaal|vestiging|filiale|zweigstelle|niederlassung|branch) (?:d['’]|(?:de|van|in|of) )?"
    r"(?-i:[A-ZÀ-Þ])[\w'’-]{2,20})(?![^\W_])"
)
"""A part of a house as it is called."""
_MANY_THINGS = frozenset(
    """
    entretien formation personnel commercial financier technique juridique communication prévention transport montage
    réception emballage peinture découpe population clients client sécurité contrôle personeel bevolking spoed receptie
    onderzoek Personal Verkauf Forschung Entwicklung Konstruktion Montage Wartung sales research legal quality claims
    training surgery maternity operations engineering magasin qualité export recouvrement urgences chirurgie
    """.split()  # noqa: SIM905
)
"""What says of a department only beside that word."""
BARE = rf"(?:{_SHORT}|{alternatives(word for word in DEPARTMENTS if word not in _MANY_THINGS)})(?![^\W_])"
"""A department called by what it does: `she is in accounts`."""
_UNITS = frozenset(
    (
        *(word.split()[0].lower() for word in DEPARTMENTS),
        *"""service département équipe cellule pôle rayon atelier division direction bureau section afdeling dienst
        team ploeg departement abteilung bereich referat station department dept unit desk ward branch succursale agence
        filiaal filiale vestiging hr rh grh it ict edv r a sav
        """.split(),  # noqa: SIM905
    )
)
_UNIT_ENDS = ("dienst", "afdeling", "abteilung", "departement")
"""A word of which one is part of what a department is called."""


def may_name_unit(text: str) -> bool:
    """Whether one of the words of a short text is part of a department."""
    return any(word in _UNITS or word.endswith(_UNIT_ENDS) for word in WORD.findall(text.lower()))


IN = (
    r"(?:(?:à l|de l|dans l|l)['’]|(?:au|à la|aux|du|de la|des|dans le|dans la|le|la|op de|in den|den|on the|in de"
    r"|in het|bij de|van de|naar de|aan de|de|van het|in der|im|ins|auf der|onder|aus der|in die|ins|aus dem|von der"
    r"|der|die|das|zur|zum"
    r"|in the|to the|to|in|from|at|the|from the|of the|van|naar|nach|into|our|notre|onze|unsere?) )"
)
LANGUAGES = listed("""
    français, néerlandais, allemand, anglais, espagnol, italien, portugais, arabe, turc, polonais, roumain, russe,
    ukrainien, chinois, mandarin, japonais, grec, bulgare, hongrois, tchèque, suédois, danois, luxembourgeois,
    flamand, catalan, berbère, swahili, lingala, wallon, persan, farsi, hindi, albanais, serbe, croate, langue des
    signes, hébreu, wolof, vietnamien, coréen, thaï, ourdou, bengali, tamoul, pachto, kurde, somali, tigrigna,
    amharique, peul, bambara, créole, finnois, norvégien, slovaque, slovène, bosniaque, serbo-croate, letton,
    lituanien, estonien, arménien, géorgien, latin, espéranto, basque, breton, corse, kinyarwanda, kirundi, malgache,
    afrikaans, gaélique, islandais, macédonien, maltais, yiddish, cantonais, philippin, indonésien, Frans, Nederlands,
    Duits, Engels, Spaans, Italiaans, Portugees, Arabisch, Turks, Pools, Roemeens, Russisch, Oekraïens, Chinees,
    Japans, Grieks, Bulgaars, Hongaars, Tsjechisch, Zweeds, Deens, Luxemburgs, Berbers, Mandarijn, Kantonees,
    Hebreeuws, Wolof, Catalaans, Vietnamees, Papiaments, Fries, Koreaans, Thais, Urdu, Hindi, Bengaals, Koerdisch,
    Farsi, Perzisch, Somalisch, Tigrinya, Amhaars, Fins, Noors, Slowaaks, Sloveens, Bosnisch, Servisch, Kroatisch,
    Servo-Kroatisch, Albanees, Lets, Litouws, Ests, Armeens, Georgisch, Latijn, Esperanto, Baskisch, Afrikaans,
    Sranantongo, Creools, Indonesisch, Maleis, Iers, IJslands, Macedonisch, Maltees, Jiddisch, Wit-Russisch, Vlaamse
    Gebarentaal, gebarentaal, Französisch, Niederländisch, Deutsch, Englisch, Spanisch, Italienisch, Portugiesisch,
    Türkisch, Polnisch, Rumänisch, Ukrainisch, Chinesisch, Japanisch, Griechisch, Bulgarisch, Ungarisch, Tschechisch,
    Schwedisch, Dänisch, Luxemburgisch, Kroatisch, Serbisch, Albanisch, Mandarin, Kantonesisch, Hebräisch, Suaheli,
    Farsi, Persisch, Kurdisch, Serbokroatisch, Koreanisch, Vietnamesisch, Thailändisch, Urdu, Hindi, Paschtu, Somali,
    Tigrinya, Amharisch, Finnisch, Norwegisch, Slowakisch, Slowenisch, Bosnisch, Lettisch, Litauisch, Estnisch,
    Armenisch, Georgisch, Latein, Esperanto, Katalanisch, Baskisch, Afrikaans, Indonesisch, Isländisch, Mazedonisch,
    Maltesisch, Jiddisch, Belarussisch, Arabisch, Russisch, Wolof, Gebärdensprache, French, Dutch, German, English,
    Spanish, Italian, Portuguese, Arabic, Turkish, Polish, Romanian, Russian, Ukrainian, Chinese, Japanese, Greek,
    Bulgarian, Hungarian, Czech, Swedish, Danish, Flemish, Welsh, Urdu, Punjabi, Bengali, Croatian, Albanian,
    Mandarin, Cantonese, Hindi, Lingala, Swahili, Berber, Catalan, Hebrew, Korean, Vietnamese, Thai, Tamil, Gujarati,
    Pashto, Farsi, Persian, Kurdish, Somali, Tigrinya, Amharic, Yoruba, Igbo, Hausa, Twi, Wolof, Zulu, Afrikaans,
    Finnish, Norwegian, Slovak, Slovenian, Serbian, Bosnian, Serbo-Croat, Latvian, Lithuanian, Estonian, Armenian,
    Georgian, Latin, Esperanto, Basque, Gaelic, Irish, Indonesian, Malay, Tagalog, Icelandic, Macedonian, Maltese,
    Yiddish, Creole, Papiamento, BSL, sign language
""")

_ADVERT = re.compile(
    r"(?<![^\W_])(?:vous (?:êtes|avez) (?:une?|le|la|de|des|titulaire|diplômée?|bilingue|à l['’]aise|capable|motivée?)"
    r"|vous (?:parlez|maîtrisez|possédez|disposez|justifiez|connaissez)|nous (?:re)?cherchons|nous (?:engageons"
    r"|recrutons)|candidat idéal|profil recherché|(?:est|constitue) un (?:atout|plus)|(?:exigée?|requise?"
    r"|souhaitée?)s?|(?:je|jij|u) (?:bent|hebt|heeft|spreekt|beschikt|beheerst|kent|werkt)|(?:wij|we) zoeken"
    r"|(?:ideale|geschikte) kandidaat|een pluspunt|vereist|gewenst|(?-i:Sie) (?:sind|haben|verfügen|bringen"
    r"|sprechen|beherrschen"
    r"|besitzen)|wir suchen|von Vorteil|erforderlich|vorausgesetzt|wünschenswert|Voraussetzung|(?:ideal|successful"
    r"|right) candidate|you (?:are|have|speak|hold)|(?:are|is) (?:looking for|hiring|seeking|recruiting)|required"
    r"|essential|desirable|is a plus|an asset|[hmfwv]/[fwvd]/[xd])"
    r"(?![^\W_])",
    re.IGNORECASE,
)


class WorkRecognizer(ToldRecognizer):
    """What is told of somebody's work; what an advert asks for is nobody's."""

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        score = super()._score(form, judgement, words, start, end, named)
        if score > 0 and _ADVERT.search(Sentence.around(words.text, start, end).text):
            return 0.0
        return score
