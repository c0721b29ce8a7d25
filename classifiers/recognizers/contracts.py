"""Kinds of employment contracts as Belgium, France, the Netherlands, Germany and the United Kingdom have them."""

FRENCH_KIND = r"""
    contrat (de (travail|remplacement|premier emploi|stage)|d'(intérim|étudiant|apprentissage|alternance|engagement|
    un an))|contrat (intérimaire|étudiant|temporaire|saisonnier|à l'essai|en alternance|à durée ((in)?déterminée|
    limitée))|cdi
    contrat (de professionnalisation|d'usage|titres-services|aidé|de chantier|d'insertion|flexi-job|à temps (partiel|
    plein)|de qualification|unique|article 60|rosetta|de mission|à zéro heure)|flexi-?jobs?|(en|d')(alternance|
    apprentissage)(?! de)
    cdd|période d'essai|mission (d'intérim|intérimaire)|rupture conventionnelle|convention de (stage|premier emploi)
"""
DUTCH_KIND = r"""
    (arbeids)?(contract|overeenkomst) (van|voor|met) (on)?bepaalde (duur|tijd)|arbeidscontract|arbeidsovereenkomst
    (vast|tijdelijk|vervangings|interim|uitzend|jaar|flexi?|nuluren|studenten|leer|stage|dag|week)[- ]?(job)?contract
    (oproep|min-max|minmax|payroll|freelance|seizoens?|dienstencheque|project|detacherings|deeltijds?|voltijds?|
    startbaan|gelegenheids|proef|maand|kwartaal|halftijds?|opleidings|vakantie|bepaald)[- ]?contract|flexi-?job
    (deeltijds|voltijds|deeltijd|voltijd|halftijds) contract|nul-?urencontract
    (vaste|tijdelijke) (aanstelling|benoeming)|proef(periode|tijd)|(opzeg|opzeggings)(termijn|periode)|vaste dienst
    (interim|uitzend)opdracht|vast benoemd|contract van ~(maanden|jaar)
"""
GERMAN_KIND = r"""
    (un)?befristete[rnms]? (arbeits)?(vertrag|vertrags|verhältnis|stelle|anstellung)|festanstellung|fest angestellt
    (arbeits|zeit|fest|ausbildungs|praktikums|werkstudenten|leih|leiharbeits|probe|jahres)vertrag(e?s)?|probezeit
    probearbeit|(un)?befristet (angestellt|beschäftigt|eingestellt)|kündigungsfrist|aufhebungsvertrag(es)?
    vertrag auf (zeit|ein jahr|(zwei|drei) jahre)
    (honorar|teilzeit|vollzeit|aushilfs|saison|nullstunden|minijob|volontariats|abruf|gleitzeit|studenten|ferienjob|
    zeitarbeits|anstellungs|dienst|einjahres|projekt)[- ]?vertrag(e?s)?|(eine[nm]? |als )(werkvertrag|minijob(ber)?|
    midijob)
    (450|520|538|556|400)[- ]euro[- ](job|basis|vertrag)|(mini|midi|ein-euro-)job(ber(in)?)?
"""
ENGLISH_KIND = r"""
    (permanent|fixed[- ]term|temporary|temp|zero[- ]hours?|employment|rolling|casual|open[- ]ended|
    maternity cover|agency|part[- ]time|full[- ]time|apprenticeship|freelance|seasonal|training|consultancy|
    replacement|
    indefinite|trainee|student|supply|short[- ]term|long[- ]term|annual|annualised hours|term-time|bank|relief|
    sessional|
    umbrella|graduate|probationary|minimum[- ]hours|executive|interim|fixed)[- ]contract|(one|two|three|six|nine|
    twelve|[0-9]{1,2})[- ](year|month)[- ]contract
    contract of employment|gard(en|ening) leave
    (permanent|fixed[- ]term|temporary|casual) (appointment|position|post|job|placement|assignment)
    (probation(ary)?|trial|notice) period|(temp|agency) (worker|assignment)|on a temporary basis
"""
