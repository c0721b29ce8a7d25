"""How French, Dutch, German and English speak of one person, and of anybody."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .forms import END, START
from .who import (
    DE_ANYONE,
    DE_ROLE,
    DE_WHO,
    EN_ANYONE,
    EN_ROLE,
    EN_WHO,
    FR_ANYONE,
    FR_ROLE,
    FR_WHO,
    NL_ANYONE,
    NL_ROLE,
    NL_SUSPECT,
    NL_WHO,
    WHO,
)
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


def _any(*patterns: str) -> Wording:
    return Wording(*(rf"{START}(?:{pattern}){END}" for pattern in patterns))


_FAR, _NEAR = r"(?:,? [^.;:\n]{1,70})?", r"(?: [^.;:\n]{1,50})?"
"""What may stand between who it is and what he or she is or did."""

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
        r"(?:le petit|la petite|le gamin|la gamine|papy|mamy|mamie|maman|papa)(?= (?:a|est|fait|va|ne|n['’]|dort"
        r"|mange|refuse"
        r"|prend|vomit|tousse|se|s['’]|souffre|pleure))",
        # not of the weather or of what must be done
        r"il(?! (?:ne )?(?:faut|fallait|faudra|s['’]agit|y a|existe|convient|suffit|importe|pleut|vaut mieux"
        r"|reste à))"
        r"(?! (?:n['’])?est (?:interdit|possible|impossible|important|nécessaire|recommandé|conseillé|déconseillé"
        r"|obligatoire|préférable|prévu|question|utile|essentiel|permis|rappelé|demandé|à noter)\w?)",
        rf"(?:son|sa|ses|leur|notre|nos|cet|cette|ce|c['’]est une?"
        rf"|il s['’]agit d['’]une?) ?(?:[^\W\d_]{{3,12}} )?{FR_WHO}",
        rf"(?:le|la|l['’]|une?) ?{FR_WHO}{_FAR}(?: |,|[sn]['’])(?:est|était|a|avait|fut|vit|va|dit|porte|prend"
        rf"|suit|sort|refuse"
        r"|déclare|souffre|présente|reçoit|parle|portait|vivait|souffrait|chantait|disait|prenait|suivait"
        r"|voulait|allait|travaille|travaillait|conduit|conduisait|tient|tenait|dirige|enseigne|étudie|quitte"
        r"|maîtrise|souhaite|demande|préfère|comprend|mesure|pèse|possède)",
        rf"(?:le|la|l['’]|une?) ?{FR_ROLE}{_NEAR} (?:a été|avait|était|fut|s['’]est|est (?:tombée?|décédée?)"
        r"|a (?:eu|perdu|subi|reçu|fait))",
        rf"(?:notre|nos|mon|ma|cet|cette|ce) (?:[^\W\d_]{{3,12}} )?{FR_ROLE}",
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
        rf"(?:le|la|l['’]|une?|du|au) ?(?:{FR_ROLE}|{FR_ANYONE}){_FAR} (?:peu(?:t|vent)|doit|doivent|bénéficie"
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
        r"(?:[a-z]{2,14}t|is|was|had|kan|mag|zal|wil|werd|ging|kwam|kreeg|zei|[a-z]{2,12}[td]e) (?:ze|zij)",
        r"(?:op|in|van|met|aan|voor|door|tegen|over|naar|uit|na|sinds|wegens|onder|tijdens|vanwege|dankzij|bij)"
        r" zijn (?!er|is|de|het|een|wij|we|ze|zij)(?-i:[a-z])[^\W\d_]{2,20}",
        r"zijn (?=(?:rechter|linker)?(?:been|arm|rug|knie|hart|oog|ogen|oren|hand|voet|enkel|pols|schouder|heup"
        r"|lever|geloof"
        r"|afkomst|straf|strafblad|long|longen|nier|nieren|maag|nek|huid|bloed|bloeddruk|hartslag|gebit|gehoor"
        r"|ziekte|behandeling|operatie|herstel|medicatie|vonnis|veroordeling|vingerafdruk))",
        rf"(?:zijn|haar|hun|onze?|ons|deze|dit|die|dat|het gaat om een|dit is een) (?:[^\W\d_]{{2,12}}e )?{NL_WHO}",
        rf"(?:de|het|een) (?:[^\W\d_]{{2,10}}e )?(?:{NL_WHO}|{NL_SUSPECT}){_FAR} (?:is|was|heeft|had|werd"
        rf"|kreeg|klaagt|lijdt"
        r"|vertoont|meldt|onderging|draagt|woont|weigert|zegt|volgt|neemt|slikt|krijgt|komt|eet|spreekt|liet"
        r"|stelt|weigerde"
        r"|klaagde|verklaarde|vertelde|zei|woonde|droeg|toonde|stelde|volgde|meldde|deed|ging|kwam|viel|leed|kan"
        r"|werkt"
        r"|werkte|baatte|runde|leidt|leidde|geeft|gaf|rijdt|reed|studeert|studeerde|behaalde|vraagt|wenst"
        r"|begrijpt|verstaat|weegt|meet|bezit)",
        rf"(?:de|het|een) {NL_ROLE}{_NEAR} (?:was|werd|had|kreeg|liep|viel|onderging|is (?:gevallen|overleden"
        rf"|bevallen))",
        rf"(?:onze?|ons|mijn|deze|dit) (?:[^\W\d_]{{2,12}}e )?{NL_ROLE}",
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
        rf"(?:de|het|een) (?:[^\W\d_]{{4,14}}e )?(?:{NL_ROLE}|{NL_ANYONE}){_FAR} (?:kan|kunnen|mag|mogen|moet"
        rf"|moeten|dient|zal|zullen"
        r"|krijgt|ontvangt|behoudt|verliest|wordt geacht|wordt beschouwd)",
        rf"(?:kan|mag|moet|dient|zal|krijgt|ontvangt|behoudt|verliest) (?:de|het|een) (?:{NL_ROLE}|{NL_ANYONE})",
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
        r"(?:hat|ist|war|wurde|nimmt|trägt|leidet|muss|kann|darf|bei|mit|für|hatte|soll|will|wird|[a-zäöü]{3,14}te?"
        r"|bekam|kam|ging|man|er|ich|wir) (?-i:sie|ihr)(?! sind| haben| können| müssen| werden)",
        r"(?:mit|bei|von|seit|wegen|nach|für|durch|gegen|in|auf|an|aus|zu) (?:seine[rnms]?|seinem)"
        r" (?-i:[A-ZÄÖÜ])[^\W\d_]{2,24}",
        rf"(?:ihre?[rnms]?|seine?[rnms]?|unsere?[rnms]?"
        rf"|diese[rsnm]?) (?:(?:[^\W\d_]{{3,12}}e[rnms]? )?{DE_WHO}|(?:krank"
        r"|behand|therap|operation|diagnose|schwanger|lunge|niere|leber|blutdruck|hüfte|schulter|knie|glaube"
        r"|herkunft|finger|behinder|straf|rücken|herz)\w*)",
        rf"(?:der|die|das|den|dem|beim|eine?[rnm]?) (?:[\w ]{{2,12}} (?:tage|wochen|monate|jahre) alte[nrs]? )?"
        rf"(?:[^\W\d_]{{3,14}}e[rnms]? )?{DE_WHO}{_FAR} (?:ist|war"
        rf"|hat|hatte|wurden?"
        r"|wird|klagt|leidet|litt|zeigt|erlitt|trägt|wohnt|lebt|verweigert|nimmt|bekommt|gibt an|kam|befindet"
        r"|isst|spricht"
        r"|schläft|läuft|klagte|zeigte|sagte|lebte|wohnte|verweigerte|stürzte|erklärte|musste|konnte"
        r"|arbeitet|arbeitete|fährt|fuhr|leitet|leitete|studiert|studierte|besucht|besuchte|wünscht"
        r"|bittet|braucht|versteht|wiegt|misst)",
        rf"(?:der|die|das|dem|ein|eine) {DE_ROLE}{_NEAR} (?:war|hatte|wurde|erlitt|bekam|fiel|stürzte)",
        rf"(?:unsere?[rnms]?|mein\w{{0,2}}|diese[rsm]?) (?:[^\W\d_]{{3,12}}e[rnms]? )?{DE_ROLE}",
        r"(?:de[rmn]|die|diese[rmn]?|eine?[rmn]?) [1-9][0-9]?-jährige[nrm]?",
        rf"(?:es handelt sich um|bei(?:m)?|gegen) (?:de[rmn] |eine[nrm]? |unsere[nrm]? )?{DE_WHO}",
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
        rf"(?:de[rmns]|die|das|eine?[rnms]?) (?:[^\W\d_]{{4,18}}e[rn]? )?(?:{DE_ROLE}|{DE_ANYONE}){_FAR}"
        rf" (?:kann|können|darf|dürfen|muss"
        r"|müssen|soll|sollen|erhält|erhalten|verliert|gilt|gelten|ist verpflichtet)",
        rf"(?:kann|darf|muss|soll|erhält|verliert|gilt) (?:de[rmn]|die|das|eine?[rnm]?) (?:{DE_ROLE}|{DE_ANYONE})",
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
        rf"(?:our|their|this|that) (?:[^\W\d_]{{3,12}} )?{EN_WHO}(?:['’]s)?",
        rf"(?:the|an?) (?:[^\W\d_]{{3,14}} ){{0,2}}{EN_WHO}{_FAR} (?:is|was|has|had|says|said|told|complains"
        rf"|suffers|presents"
        r"|reports|denies|underwent|wears|refuses|lives|lost|broke|takes|came|went|eats|speaks|fears|suffered"
        r"|refused|wore"
        r"|developed|served|joined|described|explained|stated|complained|attended|received|slipped|fell|did|will"
        r"|works|worked|drives|drove|teaches|taught|runs|ran|studies|studied|graduated|holds|held|types"
        r"|knows|handles|sells|cooks|cleans|asked|asks|wants|prefers|needs|understands|weighs)",
        rf"(?:the|an?) {EN_ROLE}{_NEAR} (?:was|had|suffered|slipped|fell|broke|lost|collapsed|has been)",
        rf"(?:our|my|this) (?:[a-z]{{3,12}} )?{EN_ROLE}",
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
        r"^\W*(?:pregnant|expectant|disabled|married|divorced|widowed|single|bereaved|older|young|sick|night"
        r"|part-time"
        r"|full-time|temporary|agency|migrant|retired)"
        r" (?:parents|employees|workers|women|men|people|staff|fathers|mothers)",
    ),
    _any(
        r"^\W*(?:parents|employees|workers|couples|children|women|men|families|spouses)"
        r"(?! de| du| d['’]| van| von| of| der| des|,|:)",
        rf"(?:the|an?) (?:[^\W\d_]{{4,14}} )?(?:{EN_ROLE}|{EN_ANYONE}){_FAR} (?:may|must|can|shall|should"
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
    rf"|(?:{FR_ROLE}|{NL_ROLE}|{DE_ROLE}|{EN_ROLE}) (?:is|est|ist)(?: [^\W\d_]{{2,12}})?)[ ]$",
    re.IGNORECASE,
)
"""Right before what is somebody's, or what somebody is: `ses empreintes digitales`, `the employee is pregnant`."""
NOTE = re.compile(
    rf"^\W*{WHO}(?=[ :,][^\n]*)"
    r"(?! (?:die|qui|who|whose|dont|met|avec|with|mit|en|et|und|and|of|de|du|van|der|ou|oder|or|members?)(?![^\W_]))",
    re.IGNORECASE,
)
"""How a note begins: `Leerling heeft …`, `Bewohnerin klagte …`, `Verdachte: …`."""
