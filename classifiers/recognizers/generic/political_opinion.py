"""Political opinion, party membership or mandate, with Belgian and neighbouring parties."""

from __future__ import annotations

import re

from ...matching.context import Surroundings
from ..forms import Form, Judgement, listed
from ..terms import TermRecognizer
from ..vocabulary import words_of

_SMALL = re.compile(r"(?<= )(?:[a-zà-ÿ]{2,3}|Mr|Sp|Dp|Lr)$")
"""What parties with short names are not written like: `bijgestaan door mr. Claes`, `vertreten durch uns`."""
_COUNCIL = re.compile(
    r"[ ](?:(?:für|voor|pour|for|au|aux|in|im) )?(?:(?:de|het|den|dem|le|la|les|the) )?(?:Betriebsrat|Personalrat"
    r"|ondernemingsraad|CPBW|preventiecomité|comité|conseil d['’]entreprise|délégation|works council)(?![^\W_])",
    re.IGNORECASE,
)
"""Of those who work somewhere: a mandate in it is none of politics."""


class PoliticalOpinionRecognizer(TermRecognizer):
    """Terms of politics."""

    ENTITY = "POLITICAL_OPINION"
    PERSONAL = listed("""
    membre du parti, affilié au parti, lid van de partij, is lid van n-va, lid van vlaams belang, lid van groen,
    lid van de pvda, mitglied der spd, mitglied der cdu, member of the labour party, parteimitglied, candidat ps,
    partijlid
    """)
    # parties that are called like a word (`défi`, `groen`, `vooruit`) tell an opinion by membership alone: see GROUPS
    TERMS = (
        *listed("""
    membre du parti, affilié au parti, affiliée au parti, carte de parti, opinion politique, opinions politiques,
    conviction politique, mandat politique, militant politique, militante politique, parti socialiste, ecolo, ptb,
    vlaams belang, n-va, cd&v, open vld, pvda, politieke overtuiging, politieke mening, politieke voorkeur, partijlid,
    lid van de partij, partijkaart, lidmaatschap partij, groenlinks, pvv, politische meinung, politische überzeugung,
    parteimitglied, parteizugehörigkeit, parteibuch, mitglied der spd, mitglied der cdu, spd, cdu, fdp,
    die linke, political opinion, political views, party member, party membership, political affiliation,
    labour party, conservative party, rassemblement national, la france insoumise, extrême droite, extrême gauche,
    extrême-droite, extrême-gauche, communiste, communistes, marxiste, anarchiste, trotskiste, fasciste, néonazi,
    néonazie, royaliste, souverainiste, indépendantiste, flamingant, flamingante, écologiste convaincu,
    socialiste convaincu, libéral convaincu, milite au, milite pour, militant du, militante du, sympathisant du,
    colleur d'affiches, tracts électoraux, gilet jaune, gilets jaunes, extreemrechts*, extreem-rechts*, extreemlinks*,
    extreem-links*, communist*, marxist*, anarchist*, fascist*, neonazi*, vlaams-nationalist*, royalist*,
    republikein*, overtuigd socialist*, overtuigd liberaal, flamingant*, lijsttrekker, lijstduwer,
    gemeenteraadsverkiezingen, partijmilitant*, partijvoorzitter, zetelt voor, stemt links, stemt rechts,
    rechtsextrem*, rechtsradikal*, linksextrem*, linksradikal*, kommunist*, faschist*, reichsbürger*, querdenker*,
    sozialdemokrat*, christdemokrat*, ortsverein, ortsverband, wahlkampf, wahlkampfhelfer*, parteifreund*, genosse,
    genossin, die grünen, den grünen, far right, far-right, far left, far-left, hard left, communist, marxist,
    anarchist, fascist, neo-nazi, staunch tory, tory, tories, brexiteer, remainer, lifelong labour,
    lifelong conservative, labour voter, votes labour, votes conservative, voted labour, voted conservative,
    voted leave, voted remain, voted green, voted republican, voted democrat, green party, lib dem, lib dems,
    liberal democrats, republican party, democratic party, canvassing, canvassed, leafleting, extinction rebellion,
    zetelt in de gemeenteraad, siège au conseil communal, élu au conseil communal, élue au conseil communal,
    verkozen in de gemeenteraad, in den stadtrat gewählt, conseiller communal ps, gemeenteraadslid voor, député ps,
    conseiller communal, conseillère communale, gemeenteraadslid, carte du parti, sa carte du parti, jusos,
    junge union, antifa, sed, nsdap, parteisekretär*, parti communiste, communistische partij, kommunistische partei,
    dans l'opposition, bij de oppositie, in der opposition, opposant au, opposante au, opposant du,
    opposant politique, opposante politique, un opposant, une opposante, dissident,
    dissidente, regimekritiker*, réfugié politique, politiek vluchteling, politischer flüchtling, political refugee,
    anti-government, pro-democracy, groen gestemd, links gestemd, rechts gestemd, grün gewählt, links gewählt,
    rechts gewählt, voté à gauche, voté à droite, the greens, young greens, jongsocialisten, jeunes mr,
    jeunes socialistes, jongcd&v, jong n-va, jong groen, vlaams belang jongeren
    """),
        *words_of("politics"),
    )
    PHRASES = (r"(?-i:AfD)",)
    PHRASE_WORDS = ("afd",)  # not `afd.`, a department in Dutch
    GROUPS = listed("""
    ps, mr, cdh, les engagés, ecolo, ptb, défi, n-va, nva, cd&v, open vld, vld, vooruit, sp.a, groen, pvda, vlaams
    belang, vvd, d66,
    cda, groenlinks, pvv, sp, christenunie, cdu, csu, spd, fdp, grünen, bündnis 90, die linke, afd, labour, labour
    party, tories,
    greens, green party, conservatives, lib dems, liberal democrats, sinn féin, snp, rassemblement national, rn,
    lfi, la france insoumise,
    eelv, lr,
    parti communiste, pcf, npa, lutte ouvrière, place publique, les républicains, les écologistes, europe écologie,
    modem, en marche, lrem, reconquête, debout la france, udi, prg, front national, les insoumis,
    insoumis, jeunes insoumis, jeunes socialistes, les jeunes écologistes, jeunes écologistes, jeunes républicains,
    rassemblement wallonie france, listes destexhe, défi, vivant, vlott, lijst dedecker, volt, ptb-pvda, pvda-ptb, team
    fouad ahidar, pvdd, partij voor de dieren, bij1, ja21, forum voor democratie, fvd, bbb, nieuw sociaal
    contract, 50plus, sgp, groenlinks-pvda, gl-pvda, socialistische partij, leefbaar rotterdam, jongsocialisten, jonge
    democraten, jovd, cdja, bsw, freie wähler, ssw, npd, piratenpartei, linke, grüne,
    die grünen, den grünen, der linken, die afd, der afd, junge alternative, dei lenk, déi lénk, piratepartei,
    dei gréng, reform, reform uk, plaid cymru, plaid, dup, sdlp, uup, ukip, lib dem, liberal democrat, the greens,
    scottish national party, conservative party, workers party, socialist party, communist party,
    parti socialiste, lsap, csv, dp, déi gréng, prodg, csp, pff, vivant, adr, kpl, fokus, mcc, nsc, denk, pvdd, volt,
    psd, les verts, verts, uns, blanco, fouad ahidar, team fouad ahidar, piraten, bündnis90, grüne
    """)
    LABELS = listed("""
    opinions politiques, politieke overtuiging, politische meinung, opinion politique, parti, parti politique,
    partij, politieke partij, partei, parteizugehörigkeit,
    political party, political affiliation, politieke voorkeur
    """)

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        if _COUNCIL.match(words.text, end) or _SMALL.search(words.text, start, end):
            return 0.0
        return super()._score(form, judgement, words, start, end, named)
