"""Somebody's leave or absence in sentences: `il a pris trois jours de congé`, `zij is met ouderschapsverlof`.

Where illness is the reason, that is another finding (HEALTH): here `until Friday` is told beside `off sick`. Not one:
the days off that a rule grants, an office that is closed for holidays.
"""

from __future__ import annotations

from ..forms import listed
from ..sayings import COUNT, SayingRecognizer, group, sayings
from ..wordings import Wording

_NUMBER = group("{count}( (halve|demi|half|halbe|volle|full|derniers?|autres|more))?", count=COUNT)
_FRENCH_LEAVE = r"""
    congés?( (parental|de paternité|de naissance|sans solde|éducation|d'adoption|annuels?|de circonstance|payés?|
    de deuil))?
    congés?( (d'ancienneté|sabbatique|politique|pour raisons? _|d'allaitement|palliatif|extralégaux|exceptionnel|
    d'aidant))?|vacances|récup(ération)?|rtt|repos( compensatoire)?|crédit-temps|interruption de carrière
    pause[- ]carrière|petits? chômages?|chômage (économique|temporaire)|congés? (prophylactique|d'accueil|thématique|
    formation|de formation|de solidarité familiale|de présence parentale|pour (aidant|proche|raisons|assistance|
    convenance)[^.,;\n]{0,30}|de proche aidant|syndical|de reclassement|prénatal|postnatal|jeunes|seniors?|
    compensatoire)
    jours? de (congé|récup|RTT|carence)|congé-éducation( payé)?|dispense de (service|prestations)
    mise en disponibilité|disponibilité pour _
"""
_DUTCH_LEAVE = r"""
    (ouderschaps|vaderschaps|geboorte|adoptie|zorg|rouw|studie|sabbats?|calamiteiten|pleegzorg|bevallings|partner|
    borstvoedings|anciënniteits|omstandigheids|kraam|palliatief|thematisch|compensatie|huwelijks|opvoedings|vakbonds|
    vormings|leeftijds|recuperatie|inhaal|bijzonder|medisch|stervensbegeleidings|wachtdienst|opleidings|
    mantelzorg)?verlof(dagen|dag)?
    (educatief|jaarlijks|onbetaald|sociaal|familiaal|klein|halftijds|palliatief) (ouderschaps)?verlof
    klein verlet|(jeugd|senior|jaar|zomer|aanvullende )vakantie|(kortdurend|langdurend|bijzonder|thematisch|palliatief|
    medisch|politiek|buitengewoon|onbezoldigd|betaald|doorbetaald) (zorg)?verlof|verlof (om|wegens|
    zonder) [^.,;\n]{3,25}
    inhaalrust|compensatiedag(en)?|technische werkloosheid|economische werkloosheid|tijdelijke werkloosheid
    vakantie(dagen|dag)?|tijdskrediet|loopbaanonderbreking|recup(eratie)?|adv(-dag(en)?)?|snipperdag(en)?|vrijaf
    sabbatical
"""
_GERMAN_LEAVE = r"""
    (sonder|bildungs|jahres|rest|erholungs|eltern|heimat|vaterschafts)?urlaub(s?tage?n?)?|unbezahlte[nrm]? urlaub
    (mutterschafts|erziehungs|zwangs|trauer|betriebs|adoptions|hochzeits|umzugs|forschungs|bildungs|tarif|zusatz|
    pflege|kur|genesungs|weihnachts|oster|sommer|winter)urlaub|überstundenabbau|zeitausgleich|kurzarbeit|bildungskarenz
    (väter|baby|eltern|pflege)?karenz|papamonat|familienzeit|(wochen|mutter)schutzfrist|altersfreizeit|gleittag
    brückentag
    elternzeit|(familien)?pflegezeit|sabbatical|sabbatjahr|überstundenfrei|freizeitausgleich
"""
_ENGLISH_LEAVE = r"""
    (annual|parental|paternity|unpaid|compassionate|bereavement|study|family|carer'?s|adoption|special|
    emergency)[- ]leave|(paid|extended|sabbatical|shared parental|garden|gardening)[- ]leave
    (a )?(sabbatical|career break)|holidays?|vacation|pto|jury (duty|service)|(a )?leave of absence|time off in lieu
    toil
    ((long|short)[- ]term )?(sick|sickness|medical)[- ]leave|(neonatal|kinship|dependant'?s|marriage|emergency|
    public duty|religious|volunteering|menopause|fertility|disability|stress|birthday|pre-retirement|
    phased)( care)?[- ]leave
    lieu (day|time)|duvet day|(a )?(day|week|fortnight|month)'s leave
"""


class AbsenceRecognizer(SayingRecognizer):
    """Days off, leave and time away from work or school."""

    ENTITY = "ABSENCE"
    ELSE = Wording(
        r"(?<![^\W_])(?:(?:le|la|les|notre|nos|de|het|onze?|ons|der|die|das|unsere?|the|our) (?:magasin|boutique"
        r"|bureaux?|restaurant|winkel|kantoor|zaak|laden|geschäft|büro|praxis|shop|store|office|site|chantier|website)"
        r" (?:est|sera|seront|sont|reste|is|zijn|blijft|ist|sind|bleibt|was|are|will)|(?:car|order|delivery) is due"
        r"|(?:time|kick|set|turn|switch|power) off|(?:mention|donnée|information|champ|rubrique|signature|valeur)s?"
        r" [^.;:\n]{0,30}absente?s?)(?![^\W_])",
    )
    OF_SOMEBODY = (
        *sayings(r"""
        (n'est|n'était|ne s'est|ne s'était) (pas|plus) (venue?|présentée?)( (travailler|au (travail|bureau|boulot)|
        à (l'école|son poste)|en cours))?|(fehlt|fehlte|gefehlt) (_ )?(_ _ )?unentschuldigt
        unentschuldigt (gefehlt|ferngeblieben)
        (?P<value>(called|phoned|rang|calls|calling|phoning) in) sick\w{0,20}
        """),
    )
    SAID = (
        *sayings(
            r"""
        (ne )?(serai|serons|sera) (pas|plus) (là|présente?|disponible|joignable|au (bureau|travail))|(n'est|
        n'était) pas (encore )?revenue? depuis
        (n'est|n'était) (pas|plus) à son (poste|bureau)|certificat (_ )?(court|couvre|prolonge|valable|jusqu)~
        (est|suis|part|parti|partie|sera) (_ )?(au (soleil|ski)|à la mer|à l'étranger|en voyage|en week-end|
        en déplacement) (jusqu|du|pour|toute)
        (reprend|reprends|reprendra) (_ )?(doucement|le (travail|boulot|lundi|mardi|mercredi|jeudi|vendredi|
        [0-9]{1,2})|les cours)
        (sans|pas) donn(er|é) (signe de vie|de nouvelles)|(injoignable|indisponible) (jusqu|cette|toute|demain)
        clouée? au lit
        (?P<value>((est|suis|sera|part|reste|était|partie?|toujours) ~)?(en|de|son)) (congé (de maternité|de maladie|
        maladie|prénatal|postnatal)|arrêt|maladie)\w{0,20}
        (manqué|séché|raté) (_ )?(l'école|les cours|le (travail|cours))
        (prend|prends|prendra|pris) {number} (jours?|semaines?|mois)(?! de retard| pour| à )
        (est|sera|serai|reste|restée?) (_ )?(en|à la) (maison|maladie)(?! de repos)|(arrivée?|arrive) (_ )?en retard
        (ne (peut|peux|pourra|pourrai) (pas|plus)) venir( travailler)?|s'est absentée?|(s'absente|s'absentera)
        (manque|manquait) (_ )?(à l'appel|les cours|l'école)|(mise?|mettre) en congé
        (n'est|n'était|est|était|sera|serai|suis) (toujours |encore )?(pas|plus) (rentrée?|revenue?) (de|du)
        (n'est|n'était) (pas|plus) (là|à l'école|au (bureau|travail)|en classe)(?! pour)
        (a|ai) (_ )?(séché|manqué|raté) (le|la|les|un|son|sa|ses) (_ )?(cours|réunion|entraînement|répétition|examen|
        rendez-vous)|(demandé|obtenu|pris|posé) (un|son|une|sa|ses) (_ )?(congé|jour|vacances|semaine)
        (jours?|heures?) d'absence|(en|est) (arrêt|vacances)(?! maladie| de)
        {number} (jours?|semaines?|mois|heures?|matinées?|après-midis?|demi-journées?) (ouvrables? )?(de |d')({leave}|
        absences?)(?! de maladie)
        (?P<value>{number} (jours?|semaines?|mois)) (de maladie|d'incapacité|d'arrêt|de congé de maladie)\w{0,20}
        (est|était|suis|sera|serai|étais|part|partie?|partira|prend|prends|prendra|pris|prendre|revient|
        rentre) ~({leave})(?! de maladie| maladie| de maternité)
        (demandée?|demande|solde de|reste|obtenu|son|ses|mes|mon) ~({leave})(?! de maladie| maladie| de maternité|
        de l'école)|absente?s?(?! d'esprit| de )( ~(sans (justification|prévenir|motif|certificat)|non justifiée?))?
        (son|ses|mes|mon) absences?(?! de )
        (posée?s?|pose[rs]?|pris|prend|prends|prendre|prendra) ~(congé|{number} (jours?|semaines?)(?! de retard)|
        son (lundi|mardi|mercredi|jeudi|vendredi|après-midi))|{number} (jours?|semaines?) à (prendre|récupérer|poser)
        (a|ai|avait) (_ )?(manqué|raté|séché) ({number} (jours?|cours|heures?|entraînements?|réunions?)|l'école|
        les cours|le travail)
        (ne viendra|ne sera|ne vient) (pas|plus)(?! que)( (travailler|au (travail|bureau|boulot)|là|présente?))?
        on ne l'a (plus|pas) (re)?vue?
        """,
            number=_NUMBER,
            leave=_FRENCH_LEAVE,
        ),
        *sayings(
            r"""
        (lig|ligt|lag) (_ )?(plat|in bed|te bed|in het ziekenhuis)|briefje van de (dokter|huisarts)|verstek (laten |
        te )?gaan|(laat|liet) verstek
        (tot nader order|tot _|voorlopig|deze week|volgende week) thuis|(deze|volgende|heel de) week niet (komt|komen|
        kan|werken|werkt)
        (komt|kom|werkt|werk|kan) (deze|volgende|heel de) week niet|nog niet terug (van|uit|op)|(onbereikbaar|
        niet bereikbaar) (tot|deze|wegens)
        (?P<value>((is|gaat|ging|zit|blijft|was|ben) ~)?(in|met|op|uit)) (bevallings|moederschaps|zwangerschaps|
        ziekte)(verlof|rust)\w{0,20}
        (is|was|ben) er (_ )?(_ )?niet(?! meer in| van)|(komt|kwam) (_ )?(_ )?niet (naar|op) (school|het werk|kantoor)
        ongewettigd|thuis(gebleven| van school)
        (is|zit|blijft|was) (al |reeds |nog |sinds _ ){0,2}({number} (dagen|weken|maanden) )?thuis(?! van| voor| in)
        (heeft|had) zich ~niet (aangemeld|gemeld|afgemeld)|kan ~niet komen( werken)?|(komt|kwam) (_ )?te laat
        (kwam|komt) ~niet (af|meer)|nog {number} (verlof|vakantie)?dagen (over|tegoed|staan|te goed)
        (is|was|waren) (_ )?niet (op (school|het werk|kantoor)|in de les|aanwezig|komen opdagen)
        {number} (school)?dagen (gemist|afwezig|gespijbeld)
        (neemt|nam|neem|pakt) ~(een|twee|drie|enkele|haar|zijn|mijn) (_ )?(dag|dagen|week|weken|vrijdag|
        maandag)(?! mee)( (vrij|verlof|op))?|({number} (dagen|weken) )?met (verlof|vakantie)
        op (reis|vakantie)(?! gaan)|bleef ~thuis|blijft ~thuis
        (kwam|komt|kan) ~niet (naar het werk|naar school|komen werken)
        {number} ((betaalde|onbetaalde|extra|wettelijke|resterende) )?(verlof|vakantie|recup|adv|snipper)dagen
        {number} (dag(en)?|week|weken|maand(en)?|jaar|uur|uren|dagen) (({leave})|vrij(af)?|
        ((on)?gewettigde? )?afwezig(heid)?)
        (met|in|op|uit|van|neemt|nam|nemen|opgenomen|genomen|vraagt|vroeg|heeft|had|haar|zijn|mijn|zit|gaat|
        ging) ~({leave})( (op|opgenomen|aan|gevraagd)(?![^\W_]))?
        ((sinds|vanaf|al) [^\s.;]{2,41} )?((on)?gewettigd )?afwezig( zonder [^\W\d_]{5,41})?
        (zijn|haar|mijn) ((on)?gewettigde )?afwezighe(id|den)
        (niet|nooit) (_ )?((komen|gekomen) )?(opdagen|opgedaagd|komen werken|verschenen|op het werk)|daagde? ~niet op
        (neemt|nam|nemen|genomen|neem|pakt|krijgt) ~(vrij|vrijaf)( genomen)?|heeft ~vrij genomen|spijbelt|gespijbeld
        (?P<value>{number} (dagen|weken)) ziek\w{0,20}
        """,
            number=_NUMBER,
            leave=_DUTCH_LEAVE,
        ),
        *sayings(
            r"""
        (heute|morgen|diese woche) (leider )?abmelden|(muss|möchte|wollte|melde) mich ([^\s.;]{2,41} ){0,4}(ab|
        abmelden|krankmelden)(?![^\W_])
        (erst )?(am|ab) [0-9]{1,2}\.?( _)? wieder (im haus|da|im büro|zurück|erreichbar|hier|im dienst)|wieder im haus
        (fällt|fiel|falle|ausgefallen) (_ )?(bis|für|die ganze|mindestens|seit|länger|
        voraussichtlich) [^.;\n]{2,41} aus(?![^\W_])
        (?P<value>an [0-9]{1,3} (arbeits)?tagen) (arbeitsunfähig|krank)\w{0,20}
        (?P<value>(_mal )?nicht) krank ?gemeldet\w{0,20}
        meldet sich nicht
        (ist|war) (_ )?nicht erreichbar
        (?P<value>((ist|war|geht|ging|bleibt|befindet sich|bin) ~)?(in|im)) (mutterschutz|krankenstand)\w{0,20}
        nicht am unterricht (teilnehmen|teilgenommen)|(konnte|kann) ~nicht (teilnehmen|kommen|erscheinen)
        {number} resturlaubstage|(ist|war|bin) (_ )?bis _ (nicht )?(weg|verreist|im urlaub|zurück)
        (kann|konnte) ~nicht (kommen|zur arbeit|arbeiten)|(bleibt|blieb|ist) ~zu hause(?! an)
        (kommt|kam) ~(zu spät|nicht)|(meldete|meldet|hat) sich ~(ab|krank|abgemeldet)|noch {number} (urlaubs)?tage
        (?P<value>{number} tage) krank\w{0,20}
        (heute|morgen|gestern|diese woche|seit _|nicht mehr|wieder) nicht (da|im büro|in der schule|im dienst|
        zur arbeit)|nicht zur arbeit (gekommen|erschienen)|(habe|hat|hatte) ~urlaub
        {number} (schul)?tage (gefehlt|versäumt)|(ist|war) (_ )?(nicht )?(im urlaub|auf urlaub|verreist|in kur)
        (nimmt|nahm|hat) ~(tag|tage|woche|wochen) (frei|urlaub)|fehltage|fehlzeiten
        {number} (tage?n?|wochen?|monate?n?|jahre?n?|stunden) (({leave})|frei|fehlzeit(en)?|gefehlt|abwesend)
        {number} (urlaubs|fehl|kranken?)tage?n?|{number} fehlstunden
        (im|in|aus|nimmt|nahm|beantragt|beantragte|bekommt|genommen|hat|habe|hatte|auf) ~({leave})( (genommen|
        eingereicht|beantragt))?|(ihre?|seine?|meine?)n? ({leave})
        (?P<value>(seit|bis|ab|vom|am) [^\s,;]{2,41}( [^\s,;]{2,41}){0,4}) (krank|arbeitsunfähig)\w{0,20}
        (fehlt|fehlte|fehle|gefehlt)(?! es| an| uns| noch| in der| ein| der| die| das| nur| ihm| ihr| mir| jede|
        jegliche| zur| eine)( _)?( unentschuldigt)?|abwesend
        nicht ([^\s.;]{2,41} ){0,3}(erschienen|aufgetaucht|zur arbeit gekommen|zum dienst gekommen)
        (un)?bezahlt freigestellt|(hat|nimmt|nahm|habe|bekommt) ~frei( genommen)?(?! gegeben| von| zu)|schwänzt
        geschwänzt
        """,
            number=_NUMBER,
            leave=_GERMAN_LEAVE,
        ),
        *sayings(
            r"""
        missed (_ )?(mondays|tuesdays|wednesdays|thursdays|fridays|days|shifts)( since| this)?|phoned in (at|to)
        out (today|all week|this week|next week|all day|for the (week|day|rest of))|away (this|next|all) (week|month)
        not at (his|her) desk
        (takes?|took|taking|booked|have|has|having) (_ )?(next |this )?(monday|tuesday|wednesday|thursday|friday|
        week) off
        (goes|go|went|is|was|going|starts) (_ )?on maternity(?! leave)|(won't be|isn't|not) back (until|till|before|
        yet)|(has been|is|was|been|'s) off (since _|all week|again)
        (?P<value>((has been|is|was|been|goes|went|going|still|'s|back) ~)?(on|from|off)) (maternity|sick(ness)?) leave
        ((is|was|has been|been) )?signed off(?! (by|on|as|in|and))
        (skipped|skips|skipping|missing|bunking) (school|class|lessons|work)
        (got|have|has|having) {number} (days?|weeks?) off
        (can't|cannot|couldn't|won't be able to) (come in|make it in|be in|work)(?! out| with| on the)
        (late|turned up late) (for|to) (work|school|class|her shift|his shift)
        (staying|stayed|stay|kept) (at )?home( from (work|school))?|{number} (sick days|days sick|absences)
        (returns|returned|due back) (to work|from leave|on _)|bunks off
        (isn't|wasn't|not|won't be) (in|at (work|school)|here|back|coming in)(?= today| tomorrow| this| until| on|
        [.,])|(used up|run out of|carried over|has|have) ~(annual leave|holiday|leave)(?! a | the)
        (took|taking|takes|has|had|booked) (monday|tuesday|wednesday|thursday|friday|today|tomorrow|the (day|week|
        morning|afternoon)|next _|a (day|week|fortnight)|{number} (days|weeks)) off|(bunked|skived) off
        days? off(?! site)|away (on|for|until|from)|missed (_ )?(days|weeks|months) of (work|school)
        has been (off|absent|away)
        {number} (days?|weeks?|months?|years?|hours?)'? (of )?(({leave})|leave|off|absence|unauthori[sz]ed absence|
        time off|in lieu)( left| remaining)?
        (?P<value>{number} (days|weeks)'?( of)?) sick\w{0,20}
        {number} (days?|weeks?|months?|hours?)'? (compassionate|parental|unpaid|annual|study|paternity|
        bereavement) leave
        (on|from|took|take|takes|taken|taking|granted|given|refused|denied|approved for|booked|requested|begins?|
        starts?|started|his|her|my|for|
        unused) (_ )?({leave})|on (leave|furlough)|took (the )?(day|week|afternoon|morning|friday|monday) off
        (takes|taking|taken|take) ~off(?! from | the | to | your)|out of (the )?office
        absent( from (work|school|class))?( without (leave|reason|notice|explanation|permission))?|awol|no-show
        (hasn't|has not|didn't|did not|hadn't|never|not) (_ )?(turned up|turn up|shown up|show up|come in|
        been at work|been seen|came in)( for work)?|(hasn't|has not|didn't|did not|never) report(ed)? for (work|duty)
        heard from (him|her)|(off|away) on (holiday|leave)
        (missed|skipped|misses) {number} (days?|shifts?|lessons?|classes|sessions|trainings?|weeks?)( of (work|
        school))?
        """,
            number=_NUMBER,
            leave=_ENGLISH_LEAVE,
        ),
    )
    DATED = (
        *sayings(r"""
        de retour (au (travail|bureau) )?|(retour|rentrée?) de (vacances|congé)
        terug (van vakantie|uit verlof|op het werk)|(nicht|wieder) (da|zurück)
        (off|away|out)(?! of)( work| again| school)?|back (at work|in the office|from (leave|holiday)|on|in)
        """),
    )
    TIMED = (
        *sayings(r"""
        congé (de maternité|maladie|de maladie)|repos d'accouchement
        (bevallings|moederschaps|zwangerschaps)(verlof|rust)|mutterschutz|maternity leave|sickness absence
        krankenstand|certificat|en arrêt|arrêtée?|malade|maladie|incapacité|souffrante?|ziek|ziekenkas
        arbeidsongeschikt|ziektebriefje|ziekteverlof|doktersattest|attest|ziekgemeld|ziek thuis|krank ?geschrieben
        arbeitsunfähig|krank ?gemeldet|krank|inapte( au travail)?|sick|sick leave|ill|signed off( (with|sick) _)?
        sick note
        """),
    )
    ANCHORS = listed("""
        serai pas là, sera pas là, serai pas, serons pas, sera plus, revenu depuis, revenue depuis, à son poste, à son
        bureau, certificat, au soleil, au ski, à la mer, à l'étranger, en voyage, en week-end, en déplacement,
        reprend, reprends, reprendra, signe de vie, de nouvelles, injoignable, indisponible, cloué, clouée, congé de
        maladie, congé prénatal, postnatal, in bed, te bed, ziekenhuis, van de dokter, van de huisarts, verstek, order
        thuis, voorlopig thuis, week thuis, week niet, niet terug, bereikbaar, onbereikbaar, ziekteverlof,
        zwangerschapsverlof, zwangerschapsrust, moederschapsrust, abmelden, krankmelden, melde mich, im haus, wieder
        im büro, wieder erreichbar, wieder hier, fällt, fiel, tagen krank, tagen arbeitsunfähig, erreichbar, nicht
        krankgemeldet, meldet sich nicht, out today, out all, out this week, out next week, away this, away next, away
        all, his desk, her desk, on maternity, not back, won't be back, sick leave, sickness leave, signed off, prends
        deux, prends trois, prends une, prends quatre, prend deux, prend trois, prend quatre, prendra deux, manqué
        l'*, séché l'*, is er, was er, ben er, ongewettigd, thuisgebleven, naar school, am unterricht, teilnehmen,
        resturlaubstage, skipped school, skips school, skipping school, missing school, skipped class, week off, weeks
        off, got a week, à la maison, en retard, venir travailler, peut pas venir, s'est absenté, s'est absentée,
        s'absente, à l'appel, thuis, aangemeld, afgemeld, gemeld, te laat, tegoed, zu hause, zu spät, abgemeldet,
        nicht kommen, can't come, cannot come, couldn't come, can't make it, late for, stayed home, staying home,
        stayed at home, kept home, sick days, returned to work, returns to work, due back, absences, inapte, congé de
        maternité, congé maladie, repos d'accouchement, bevallingsverlof, moederschapsverlof, bevallingsrust,
        mutterschutz, maternity leave, krankenstand, rentré de, rentrée de, pas revenu, pas revenue, pas là, à
        l'école, au bureau, au travail, en classe, d'absence, niet op school, niet op kantoor, niet in de les, gemist,
        een dag, twee dagen, met vakantie, met verlof, op reis, op vakantie, bleef, blijft thuis, naar het werk, nicht
        da, nicht im büro, nicht in der schule, nicht im dienst, nicht zur arbeit, versäumt, verreist, in kur, isn't
        in, wasn't in, won't be in, not in today, wasn't at, isn't at, off, days off, day off, away on, away for, been
        away, annual leave, en vacances, congé, congés, vacances, récup, récupération, rtt, repos, crédit-temps,
        crédit temps, interruption de carrière, pause-carrière, pause carrière, absent*, absence*, posé, posés, posée,
        pose, poser, à prendre, à récupérer, à poser, pris trois, pris deux, pris une, pris quatre, pris cinq, pris
        quelques, pris son, prend son, prend une, manqué, raté, séché, est pas venu, est pas venue, est plus venu, est
        pas présenté, est pas présentée, était pas venu, viendra pas, viendra plus, a plus vu, a plus vue, a pas vu, a
        pas revu, a plus revu, sera pas, vient plus, vient pas, de retour, en arrêt, arrêté, arrêtée, malade, maladie,
        incapacité, souffrant, souffrante, *verlof, *verlofdag, *verlofdagen, *vakantie, *vakantiedagen, vakantiedag,
        recupdagen, snipperdag*, adv-dag*, tijdskrediet, loopbaanonderbreking, recup, recuperatie, adv, vrijaf, vrij,
        sabbatical, afwezig*, opdagen, opgedaagd, komen werken, verschenen, niet op, spijbelt, gespijbeld, terug op
        het werk, terug uit verlof, terug van vakantie, ziek, ziekenkas, arbeidsongeschikt, ziektebriefje, ziekgemeld,
        doktersattest, attest, *urlaub, *urlaubstage, *urlaubstagen, *urlaubstag, elternzeit, *pflegezeit, sabbatjahr,
        freizeitausgleich, überstundenfrei, frei, fehlzeit, fehlzeiten, fehltage*, krankentage*, kranktage,
        krankheitstage, fehlstunden, gefehlt, fehlt, fehlte, fehle, abwesend, unentschuldigt, erschienen, aufgetaucht,
        zur arbeit gekommen, zum dienst, freigestellt, schwänzt, geschwänzt, krankgeschrieben, krank geschrieben,
        krankgemeldet, krank gemeldet, krank, arbeitsunfähig, wieder da, wieder zurück, nicht zurück, petit chômage,
        chômage économique, chômage temporaire, disponibilité, klein verlet, inhaalrust, werkloosheid,
        compensatiedag*, überstundenabbau, zeitausgleich, kurzarbeit, bildungskarenz, karenz, papamonat, gleittag,
        brückentag, jury service, toil, lieu day, duvet day, leave, holiday, holidays, vacation, pto, career break,
        jury duty, furlough, out of office, out of the office, out until, out from, away until, away from, awol,
        no-show, in lieu, turn up, turned up, show up, shown up, come in, came in, called in, phoned in, rang in,
        calls in, calling in, phoning in, heard from him, heard from her, been at work, been seen, report for work,
        reported for work, report for duty, reported for duty, back at work, back in the office, back from leave, back
        from holiday, back on, sick, ill, missed, skipped, misses, time off, ich falle, lig plat, ligt plat, lag plat
    """)
