"""How French, Dutch, German and English speak of one person, and of anybody."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .forms import END, START, listed
from .labels import alternatives
from .wordings import Wording


@dataclass(frozen=True)
class Tongue:
    """One language."""

    common: frozenset[str]
    """Words that many sentences hold, and few of the other languages."""
    somebody: Wording
    anybody: Wording
    """What makes a rule of what follows: a condition, or whom it may be true of."""
    ruled: Wording
    """What makes a rule of the whole sentence."""
    role: Wording
    """Whoever has a role, with what he or she may, must or gets."""
    faq: re.Pattern[str]
    """How a question begins that anybody may ask."""
    addressed: Wording
    """What it calls its reader."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _one_of(text: str) -> str:
    return f"(?:{alternatives(listed(text))})"


def _any(*patterns: str) -> Wording:
    return Wording(*(rf"{START}(?:{pattern}){END}" for pattern in patterns))


_FAR, _NEAR = r"(?:,? [^.;:\n]{1,70})?", r"(?: [^.;:\n]{1,50})?"
"""What may stand between who it is and what he or she is or did."""

_FR_WHO = _one_of("""
    patient, patiente, candidat, candidate, résident, résidente, étudiant, étudiante, élève, prévenu, prévenue,
    accusé, accusée, plaignant, plaignante, intéressé, intéressée, requérant, requérante, défunt, défunte, suspect,
    suspecte, retraité, retraitée, associé, associée, appelant, appelante, détenu, détenue, blessé, blessée,
    demandeur, demanderesse, adolescent, adolescente, collègue, locataire, stagiaire, témoin, victime, propriétaire,
    secrétaire, comptable, caissier, caissière, ouvrier, ouvrière, infirmier, infirmière, voisin, voisine,
    chauffeur, entraîneur, entraîneuse, trésorier, trésorière, concierge, conducteur, conductrice, auteur,
    instituteur, institutrice, professeur, professeure, prof, gamin, gamine, garçon, fillette, fille, fils, homme,
    femme, monsieur, dame, nourrisson, nouveau-né, mari, époux, épouse, mère, père, maman, papa, frère, sœur, soeur,
    oncle, tante, cousin,
    cousine, grand-mère, grand-père, enfant, bébé, famille, couple, compagnon, compagne, jeune, aîné, aînée, cadet,
    cadette
""")
_NL_WHO = _one_of("""
    patiënt, patiënte, kandidaat, kandidate, cliënt, cliënte, student, studente, leerling, leerlinge, beklaagde,
    betrokkene, slachtoffer, getuige, verzoeker, verzoekster, eiser, eiseres, gedaagde, overledene, buurman,
    buurvrouw, collega, bewoner, bewoonster, huurder, huurster, sollicitant, sollicitante, stagiair, stagiaire,
    chauffeur, trainer, trainster, penningmeester, voorzitter, conciërge, bediende, arbeider, arbeidster,
    verpleegkundige, juf, meester, man, vrouw, heer, dame, jongen, meisje, zoon, zoontje, dochter, dochtertje,
    moeder, vader, mama, papa, broer, broertje, zus, zusje, oom, tante, neef, nicht, oma, opa, kind, kindje, baby,
    zuigeling, kleuter, peuter, pasgeborene, erflater, gezin, koppel, echtgenoot, echtgenote, partner, familie, puber,
    oudste, jongste
""")
_NL_SUSPECT = (
    r"verdachte(?= (?:is|was|werd|wordt|heeft|had|bekende|ontkent|verklaarde|zit|werkte|woonde|verdiende|reed|kwam)"
    r"(?![^\W_]))"
)
"""Not `de verdachte mail`."""
_DE_WHO = _one_of("""
    patient, patientin, patienten, bewerber, bewerberin, klient, klientin, klienten, student, studentin, studenten,
    schüler, schülerin, bewohner, bewohnerin, mieter, mieterin, angeklagte, angeklagter, angeklagten, beschuldigte,
    beschuldigter, beschuldigten, verdächtige, verdächtiger, verdächtigen, zeuge, zeugin, zeugen, opfer, täter,
    täterin, kläger, klägerin, antragsteller, antragstellerin, verstorbene, verstorbener, verstorbenen, betroffene,
    betroffener, betroffenen, nachbar, nachbarin, nachbarn, kollege, kollegin, kollegen, praktikant, praktikantin,
    praktikanten, fahrer, fahrerin, trainer, trainerin, kassenwart, kassenwartin, hausmeister, hausmeisterin,
    vorsitzende, vorsitzender, vorsitzenden, lehrer, lehrerin, mann, frau, herr, herrn, dame, junge, jungen,
    mädchen, sohn, tochter, mutter, vater, mama, papa, bruder, schwester, onkel, tante, neffe, nichte, oma, opa,
    säugling, kleinkind, neugeborene, neugeborenes, erblasser, erblasserin, kind, baby, ehemann, ehefrau, partner,
    partnerin, familie, lebensgefährte, lebensgefährtin
""")
_EN_WHO = _one_of("""
    patient, pt, candidate, client, student, pupil, resident, tenant, applicant, appellant, claimant, complainant,
    defendant, suspect, victim, witness, deceased, colleague, neighbour, neighbor, lodger, intern, trainee, driver,
    treasurer, caretaker, coach, manager, receptionist, secretary, lad, man, male, woman, female, lady, gentleman,
    boy, girl, son, daughter, mother, father, mum, dad, brother, sister, uncle, aunt, cousin, grandad, grandma,
    gran, nan, child, kid, infant, newborn, toddler, testator, testatrix, baby, husband, wife, partner, ex, boyfriend,
    girlfriend, family, couple, teenager, boss
""")
_FR_ROLE = _one_of("""
    travailleur, travailleuse, employé, employée, salarié, salariée, agent, agente, membre, client, cliente, assuré,
    assurée, affilié, affiliée, bénéficiaire
""")
_NL_ROLE = _one_of(
    "werknemer, werkneemster, medewerker, medewerkster, lid, klant, verzekerde, rechthebbende, personeelslid"
)
_DE_ROLE = _one_of("""
    arbeitnehmer, arbeitnehmerin, mitarbeiter, mitarbeiterin, mitglied, kunde, kundin, versicherte, versicherter,
    beschäftigte, beschäftigter, angestellte, angestellter
""")
_EN_ROLE = _one_of("employee, worker, staff member, member, customer, insured, policyholder, beneficiary")
"""Whom rules speak of: of one person only if something happened to him or her, or if it is ours."""

_FR_ANYONE = _one_of("""
    parent, parents, conjoint, conjointe, citoyen, citoyenne, demandeur, demandeuse, allocataire, contribuable,
    titulaire, usager, personne, candidat, candidate, partenaire, père, mère, enfant, enfants, époux, épouse,
    locataire, intéressé, conjoint survivant
""")
_NL_ANYONE = _one_of("""
    ouder, ouders, partner, ambtenaar, burger, aanvrager, belastingplichtige, persoon, kandidaat, echtgenoot,
    echtgenoten, vader, moeder, kind, kinderen, minderjarige, huurder, betrokkene, gehuwde, verzoeker
""")
_DE_ANYONE = _one_of("""
    elternteil, eltern, ehegatte, ehegatten, ehepartner, lebenspartner, bürger, antragsteller, steuerpflichtige,
    person, personen, bewerber, vater, mutter, kind, kinder, kindes, jugendliche, leistungsberechtigte,
    leistungsberechtigten, beamte, beamter, mieter, berechtigte, berechtigten
""")
_EN_ANYONE = _one_of("""
    parent, parents, spouse, partner, citizen, applicant, claimant, taxpayer, person, candidate, mother, father,
    child, children, minor, tenant, participant, dependant, dependent
""")
"""Whom rules speak of besides."""

_FRENCH = Tongue(
    _words(
        """
        le la les de des du un une et est dans pour pas qui que sur au aux avec ce cette sont ne se plus été par il
        elle nous à depuis son sa ses d l n s qu mais ou mon ma mes j m suis a chez leur en on lui
        """
    ),
    _any(
        r"(?:monsieur|madame) (?:a|est|n['’]a|n['’]est|(?!et |est-ce|cette )(?-i:[a-zà-ÿ]{3,14}(?:e|t|d)))"
        r"(?= [a-zà-ÿ0-9]|[.,]|$)",
        r"j['’](?=\w)[^\W_]+|m['’](?=[aeéè])[^\W_]+|l['’](?:a|ont|avai(?:t|ent))",
        r"je|moi|mon|ma|mes|elle|lui|celui-ci|celle-ci",
        # not of the weather or of what must be done
        r"il(?! (?:ne )?(?:faut|fallait|faudra|s['’]agit|y a|existe|convient|suffit|importe|pleut|vaut mieux"
        r"|reste à))"
        r"(?! (?:n['’])?est (?:interdit|possible|impossible|important|nécessaire|recommandé|conseillé|déconseillé"
        r"|obligatoire|préférable|prévu|question|utile|essentiel|permis|rappelé|demandé|à noter)\w?)",
        rf"(?:son|sa|ses|leur|notre|nos|cet|cette|ce|c['’]est une?"
        rf"|il s['’]agit d['’]une?) ?(?:[^\W\d_]{{3,12}} )?{_FR_WHO}",
        rf"(?:le|la|l['’]|une?) ?{_FR_WHO}{_FAR}(?: |,|[sn]['’])(?:est|était|a|avait|fut|vit|va|dit|porte|prend"
        rf"|suit|sort|refuse"
        r"|déclare|souffre|présente|reçoit|parle|portait|vivait|souffrait|chantait|disait|prenait|suivait"
        r"|voulait|allait|travaille|travaillait|conduit|conduisait|tient|tenait|dirige|enseigne|étudie|quitte"
        r"|maîtrise|souhaite|demande|préfère|comprend|mesure|pèse|possède)",
        rf"(?:le|la|l['’]|une?) ?{_FR_ROLE}{_NEAR} (?:a été|avait|était|fut|s['’]est|est (?:tombée?|décédée?)"
        r"|a (?:eu|perdu|subi|reçu|fait))",
        rf"(?:notre|nos|mon|ma|cet|cette|ce) (?:[^\W\d_]{{3,12}} )?{_FR_ROLE}",
        r"(?:un|une|cet|cette|le|la) [^\W\d_]{3,16},? (?:âgée? )?de [1-9][0-9]? ans",
    ),
    _any(
        r"(?:l['’]employeur|le preneur|le bailleur|le créancier|le débiteur) qui (?!a |avait |est |m['’]|l['’]a )",
        r"si|s['’](?:il|elle|ils|elles|on)|lorsqu['’]?\w*|quand (?:on|un|une|le|la|vous)|en cas d[e'’]\w*"
        r"|quiconque|nul ne",
        r"(?:chaque|toute?|aucune?) (?:travailleu|membre|candidat|salarié|employé|agent|patient|parent|citoyen"
        r"|personne|collab"
        r"|femme|homme|enfant|élève|étudiant)\w*|une personne",
        r"(?:les|des|aux|de) (?:femmes|travailleu[rs]\w*|personnes|employés|patient\w*|salariés|agents|membres)",
        r"(?:personnes|patients|enfants|ceux) (?:souffrant|ayant|avec|qui|dont|en|atteints?)|une? [^\W\d_]{4,25} qui",
    ),
    _any(
        r"interdi\w+(?! bancaire)|discriminat\w+|discriminer|le droit|(?<![Ee]lle )(?<!il )a droit|ont droit",
    ),
    _any(
        r"^\W*(?:(?:les|des) )?(?:parents|travailleurs|employés|salariés|conjoints|couples|enfants|femmes"
        r"|hommes)(?! de| du| d['’]| van| von| of| der| des|,|:)",
        rf"(?:le|la|l['’]|une?|du|au) ?(?:{_FR_ROLE}|{_FR_ANYONE}){_FAR} (?:peu(?:t|vent)|doit|doivent|bénéficie"
        r"|reçoit|perçoit|perd|est tenue?|communique|introduit|choisit|est considérée?|sera|pourra|devra)",
    ),
    re.compile(r"\W*(?:puis|peut|comment|qu[e'’]|quand|combien|faut|est-ce|dois|ai|où)(?![^\W_])", re.IGNORECASE),
    _any(r"vous|votre|vos|tu|ton|ta|tes|toi|t['’](?:as|es)"),
)
_DUTCH = Tongue(
    _words(
        """
        de het een en van is op te dat voor met zijn niet aan er om ook bij naar wordt werd heeft haar hij zij
        ze ik door uit over nog sinds dan die of geen was mijn tijdens wegens in kan
        """
    ),
    _any(
        r"(?:mevrouw|mevr\.|meneer|mijnheer|dhr\.) (?:is|was|had|wil|kan|(?!met |het |dat |niet |uit )"
        r"(?-i:[a-z]{3,14}[td]))(?= [a-z0-9]|[.,]|$)",
        r"ik|mij|mijn|hij|hem|haar(?! (?:leden|personeel|werknemers|werking|diensten))",
        r"(?:zij|ze)(?! [^\W\d_]+en(?![^\W_]))(?! zijn(?![^\W_]))",  # not several
        r"zijn (?=(?:rechter|linker)?(?:been|arm|rug|knie|hart|oog|ogen|oren|hand|voet|enkel|pols|schouder|heup"
        r"|lever|geloof"
        r"|afkomst|straf|strafblad|long|longen|nier|nieren|maag|nek|huid|bloed|bloeddruk|hartslag|gebit|gehoor|ziekte|behandeling|operatie|herstel|medicatie|vonnis|veroordeling|vingerafdruk))",
        rf"(?:zijn|haar|hun|onze?|ons|deze|dit|die|dat|het gaat om een|dit is een) (?:[^\W\d_]{{2,12}}e )?{_NL_WHO}",
        rf"(?:de|het|een) (?:[^\W\d_]{{2,10}}e )?(?:{_NL_WHO}|{_NL_SUSPECT}){_FAR} (?:is|was|heeft|had|werd"
        rf"|kreeg|klaagt|lijdt"
        r"|vertoont|meldt|onderging|draagt|woont|weigert|zegt|volgt|neemt|slikt|krijgt|komt|eet|spreekt|liet"
        r"|stelt|weigerde"
        r"|klaagde|verklaarde|vertelde|zei|woonde|droeg|toonde|stelde|volgde|meldde|deed|ging|kwam|viel|leed|kan|werkt"
        r"|werkte|baatte|runde|leidt|leidde|geeft|gaf|rijdt|reed|studeert|studeerde|behaalde|vraagt|wenst"
        r"|begrijpt|verstaat|weegt|meet|bezit)",
        rf"(?:de|het|een) {_NL_ROLE}{_NEAR} (?:was|werd|had|kreeg|liep|viel|onderging|is (?:gevallen|overleden"
        rf"|bevallen))",
        rf"(?:onze?|ons|mijn|deze|dit) (?:[^\W\d_]{{2,12}}e )?{_NL_ROLE}",
        r"(?:de|deze|een) [1-9][0-9]?-jarige",
    ),
    _any(
        r"de (?:werkgever|verhuurder|schuldeiser|schuldenaar|werknemer) die (?!mij|haar|hem|ons)",
        r"indien|als(?= (?:ik|je|u|hij|zij|ze|een|de|het|er|iemand|men|werknemer))|wanneer|bij ziekte"
        r"|in geval van|iedereen",
        r"(?:elke|iedere?) (?:werknemer|persoon|lid|kandidaat|patiënt|burger|ouder|kind|leerling|student"
        r"|medewerker|vrouw"
        r"|man)\w*|eenieder|wie|iemand|niemand|een persoon",
        r"(?:werknemers|patiënten|medewerkers|zwangeren|vrouwen)|(?:personen|mensen|kinderen|leden) (?:met|die"
        r"|zonder)",
        r"(?:een|elke|iedere) [^\W\d_]{4,25} die",
    ),
    _any(
        r"verboden|discriminatie|recht op",
    ),
    _any(
        r"^\W*(?:ouders|werknemers|medewerkers|partners|koppels|kinderen|vrouwen|mannen|gezinnen"
        r"|huishoudens)(?! de| du| d['’]| van| von| of| der| des|,|:)",
        rf"(?:de|het|een) (?:[^\W\d_]{{4,14}}e )?(?:{_NL_ROLE}|{_NL_ANYONE}){_FAR} (?:kan|kunnen|mag|mogen|moet"
        rf"|moeten|dient|zal|zullen"
        r"|krijgt|ontvangt|behoudt|verliest|wordt geacht|wordt beschouwd)",
        rf"(?:kan|mag|moet|dient|zal|krijgt|ontvangt|behoudt|verliest) (?:de|het|een) (?:{_NL_ROLE}|{_NL_ANYONE})",
    ),
    re.compile(r"\W*(?:kan|mag|moet|hoe|wat|wanneer|hoeveel|waar|heb ik|krijg)(?![^\W_])", re.IGNORECASE),
    _any(r"u|uw|je|jij|jou|jouw"),
)
_GERMAN = Tongue(
    _words(
        """
        der die das und ist ein eine einen in den von zu mit sich auf für nicht dem des im am er sie ich hat
        wurde bei aus nach seit war wird als ihr wegen beim zum zur mein meine unser gegen
        """
    ),
    _any(
        r"ich|mir|mich|mein(?:e[rnms]?)?|er|ihm|ihn",
        r"sie(?= (?:[^\W\d_]+te?|war|kam|ging|litt|fiel|starb|nahm|bekam|trug|saß|muss|kann|darf|soll|will|wird|wurde"
        r"|sei|habe)(?![^\W_]))",
        r"(?:arbeitet|jobbt|kellnert|putzt|unterrichtet|fährt|verkauft|studiert|hilft|lernt|wohnt) sie",
        r"(?:hat|ist|war|wurde|nimmt|trägt|leidet|muss|kann|darf|bei|mit|für) (?:sie|ihr)",
        rf"(?:ihre?[rnms]?|seine?[rnms]?|unsere?[rnms]?"
        rf"|diese[rsnm]?) (?:(?:[^\W\d_]{{3,12}}e[rnms]? )?{_DE_WHO}|(?:krank"
        r"|behand|therap|operation|diagnose|schwanger|lunge|niere|leber|blutdruck|hüfte|schulter|knie|glaube|herkunft|finger|behinder|straf|rücken|herz)\w*)",
        rf"(?:der|die|das|den|dem|beim|eine?[rnm]?) (?:[\w ]{{2,12}} (?:tage|wochen|monate|jahre) alte[nrs]? )?"
        rf"(?:[^\W\d_]{{3,14}}e[rnms]? )?{_DE_WHO}{_FAR} (?:ist|war"
        rf"|hat|hatte|wurden?"
        r"|wird|klagt|leidet|litt|zeigt|erlitt|trägt|wohnt|lebt|verweigert|nimmt|bekommt|gibt an|kam|befindet"
        r"|isst|spricht"
        r"|schläft|läuft|klagte|zeigte|sagte|lebte|wohnte|verweigerte|stürzte|erklärte|musste|konnte"
        r"|arbeitet|arbeitete|fährt|fuhr|leitet|leitete|studiert|studierte|besucht|besuchte|wünscht"
        r"|bittet|braucht|versteht|wiegt|misst)",
        rf"(?:der|die|das|dem|ein|eine) {_DE_ROLE}{_NEAR} (?:war|hatte|wurde|erlitt|bekam|fiel|stürzte)",
        rf"(?:unsere?[rnms]?|mein\w{{0,2}}|diese[rsm]?) (?:[^\W\d_]{{3,12}}e[rnms]? )?{_DE_ROLE}",
        r"(?:de[rmn]|die|diese[rmn]?|eine?[rmn]?) [1-9][0-9]?-jährige[nrm]?",
        rf"(?:es handelt sich um|bei(?:m)?|gegen) (?:de[rmn] |eine[nrm]? |unsere[nrm]? )?{_DE_WHO}",
    ),
    _any(
        r"wenn|falls|sofern|im Falle?|bei (?:Krankheit|Schwangerschaft|Erkrankung|Arbeitsunfähigkeit)|wer"
        r"|niemand|jemand",
        r"jede[rsnm]? (?:Arbeitnehmer|Mitarbeiter|Beschäftigte|Person|Mensch|Patient|Bürger|Kind|Schüler"
        r"|Student|Frau|Mann"
        r"|Bewerber)\w*",
        r"(?:Arbeitnehmer(?:innen)?|Beschäftigte|Frauen|Patienten|Mitarbeitende)|(?:Menschen|Personen"
        r"|Kinder) (?:mit|die|ohne)",
        r"(?:eine?|eines|jede[rsnm]?) [^\W\d_]{4,25},? (?:der|die|das|welche[rs]?)",
    ),
    _any(
        r"Diskriminierung|Recht auf|verboten|benachteiligt",
    ),
    _any(
        r"^\W*(?:eltern|mitarbeiter|beschäftigte|paare|ehepaare|kinder|frauen|männer|familien)"
        r"(?! de| du| d['’]| van| von| of| der| des|,|:)",
        rf"(?:de[rmns]|die|das|eine?[rnms]?) (?:[^\W\d_]{{4,18}}e[rn]? )?(?:{_DE_ROLE}|{_DE_ANYONE}){_FAR}"
        rf" (?:kann|können|darf|dürfen|muss"
        r"|müssen|soll|sollen|erhält|erhalten|verliert|gilt|gelten|ist verpflichtet)",
        rf"(?:kann|darf|muss|soll|erhält|verliert|gilt) (?:de[rmn]|die|das|eine?[rnm]?) (?:{_DE_ROLE}|{_DE_ANYONE})",
    ),
    re.compile(r"\W*(?:kann|darf|muss|wie|was|wann|wo|bekomme|habe ich|soll)(?![^\W_])", re.IGNORECASE),
    _any(r"(?-i:Sie|Ihnen|Ihr(?:e[rnms]?)?)|du|dir|dich|dein(?:e[rnms]?)?"),
)
_ENGLISH = Tongue(
    _words(
        """
        the of and to in is was a an for on with he she at by his her from has have had been not this that i my
        since after be as or are it who because our we him will
        """
    ),
    _any(
        r"(?-i:I)(?:['’](?:m|ve|d|ll))?|my|me|he|him|his|she|her|hers|himself|herself",
        rf"(?:our|their|this|that) (?:[^\W\d_]{{3,12}} )?{_EN_WHO}(?:['’]s)?",
        rf"(?:the|an?) (?:[^\W\d_]{{3,14}} ){{0,2}}{_EN_WHO}{_FAR} (?:is|was|has|had|says|said|told|complains"
        rf"|suffers|presents"
        r"|reports|denies|underwent|wears|refuses|lives|lost|broke|takes|came|went|eats|speaks|fears|suffered"
        r"|refused|wore"
        r"|developed|served|joined|described|explained|stated|complained|attended|received|slipped|fell|did|will"
        r"|works|worked|drives|drove|teaches|taught|runs|ran|studies|studied|graduated|holds|held|types"
        r"|knows|handles|sells|cooks|cleans|asked|asks|wants|prefers|needs|understands|weighs)",
        rf"(?:the|an?) {_EN_ROLE}{_NEAR} (?:was|had|suffered|slipped|fell|broke|lost|collapsed|has been)",
        rf"(?:our|my|this) (?:[a-z]{{3,12}} )?{_EN_ROLE}",
        r"(?:the|this|an?) [1-9][0-9]?-year-old (?:[a-z]{3,12} )?[a-z]{3,12}(?= (?:has|had|is|was|with|who|suffer"
        r"|present|from"
        r"|lives|told|came)|,)",
    ),
    _any(
        r"if|in (?:the )?(?:case|event) of|unless|whether|anyone|everyone|someone|anybody|whoever|nobody",
        r"(?:any|every|each|no) (?:worker|employee|person|member|patient|citizen|parent|child|pupil|student|woman|man"
        r"|applicant|candidate|staff)",
        r"(?:employees|workers|patients|those|applicants)|(?:people|persons|children|women|members) (?:with|who"
        r"|without|suffering|living|diagnosed)",
        r"(?:an?|any|every|each) [^\W\d_]{4,25} (?:who|that)",
    ),
    _any(
        r"discriminat\w+|prohibit\w*|right to",
        r"^\W*(?:pregnant|expectant|disabled|married|divorced|widowed|single|bereaved|older|young|sick|night|part-time"
        r"|full-time|temporary|agency|migrant|retired)"
        r" (?:parents|employees|workers|women|men|people|staff|fathers|mothers)",
    ),
    _any(
        r"^\W*(?:parents|employees|workers|couples|children|women|men|families|spouses)"
        r"(?! de| du| d['’]| van| von| of| der| des|,|:)",
        rf"(?:the|an?) (?:[^\W\d_]{{4,14}} )?(?:{_EN_ROLE}|{_EN_ANYONE}){_FAR} (?:may|must|can|shall|should"
        rf"|will|receives?|is entitled"
        r"|are entitled|needs? to|is required|is eligible)",
    ),
    re.compile(r"\W*(?:can|could|may|how|what|when|where|do|does|will|should|am)(?![^\W_])", re.IGNORECASE),
    _any(r"you|your|you['’](?:ve|re|d|ll)"),
)
TONGUES = (_FRENCH, _DUTCH, _GERMAN, _ENGLISH)

OWN = re.compile(
    r"(?<![^\W_])(?:(?:son|sa|ses|mon|ma|mes|mijn|zijn|haar|mein(?:e[rnms]?)?|ihre?[rnms]?|seine?[rnms]?|his|her|my)"
    r"(?: [^\W\d_]{2,14})?"
    rf"|(?:{_FR_ROLE}|{_NL_ROLE}|{_DE_ROLE}|{_EN_ROLE}) (?:is|est|ist)(?: [^\W\d_]{{2,12}})?)[ ]$",
    re.IGNORECASE,
)
"""Right before what is somebody's, or what somebody is: `ses empreintes digitales`, `the employee is pregnant`."""
WHO = rf"(?:{_DE_WHO}|{_FR_WHO}|{_NL_WHO}|{_EN_WHO})"
"""Who somebody is, in all four."""
NOTE = re.compile(
    rf"^\W*{WHO}(?=[ :,][^\n]*)"
    r"(?! (?:die|qui|who|whose|dont|met|avec|with|mit|en|et|und|and|of|de|du|van|der|ou|oder|or|members?)(?![^\W_]))",
    re.IGNORECASE,
)
"""How a note begins: `Leerling heeft …`, `Bewohnerin klagte …`, `Verdachte: …`."""
