"""How much, when and where somebody works, in sentences: `werkt halftijds`, `on the late shift since May`.

Not one: an advert for part-time work, the hours of a shop, a rule on overtime.
"""

from __future__ import annotations

from ..forms import listed
from ..sayings import COUNT, SayingRecognizer, sayings

_HOURS = r"[1-9][0-9]?([.,:][0-9]{1,2})?"
_PERCENT = r"[1-9][0-9] ?(%|prozent|procent|pour ?cent|per ?cent)"
_FRENCH_DAYS = "(le |les )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end)s?"
_DUTCH_DAYS = "(op )?(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(en|s)?|het weekend"
_GERMAN_DAYS = r"""
    (am )?(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende)s?
    (nur )?(vormittags|nachmittags|abends|nachts)
"""
_ENGLISH_DAYS = "(on )?(mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?)"


class WorkingTimeRecognizer(SayingRecognizer):
    """Part or full time, hours a week, shifts, days and place of work of somebody."""

    ENTITY = "WORKING_TIME"
    SAID = (
        *sayings(
            r"""
            (vient|est là|bosse|travaille) (_ )?(plus )?que (le|les) {days}|{count} (matinées?|après-midis?|
            demi-journées?|matins?) par semaine
            (les )?(deux|trois|quatre)[- ]pauses|(finit|fini|finis|terminé) (_ )?à {hours} ?h( ?[0-9]{2})?
            ({count}|cent|_) heures à (récupérer|rattraper)|(fait|fais|faire) (des|ses|les) (extras|gardes|coupures|
            ouvertures|fermetures)
            (en |son |un )?(job|boulot) (étudiant|d'étudiant|d'appoint|de week-end)|prend son (service|poste|tour) à
            (trois|deux) jours (au|de) bureau
            (vient|viens|travaille|reprend) (_ )?(_ )?(_ )?{count} (matinées?|jours?|après-midis?|heures?|
            matins) (par|sur la) semaine
            (est|sont|passe|passée?) (de nuit|de jour|du matin|d'après-midi|de week-end|en équipe)
            (fait|fais|preste) (un|des|les) (mi-temps|temps plein|quatre cinquièmes?|{hours} heures?|longues journées|
            nuits|week-ends)|(journées?|semaines?) de ({hours}|_) heures
            (lève|quitte|arrive) ~à {hours} ?h [^.;]{0,20}(travail|bureau|service)
            (doubles?|triples?) (services?|postes?|pauses?)
            (fait|fais|faire) les (pauses|matins|soirs|week-ends|3x8|2x8)|en (3x8|2x8|trois-huit)
            (est|suis) (de garde|d'astreinte|de permanence|du (matin|soir)|de nuit|de jour)
            (preste|prestait|travaille|fait|fais) {hours} ?(h|heures)
            (réduit|réduire|diminué|augmenté|adapté) (son|ses|mon|mes) (horaires?|heures|temps de travail)
            passée? à {percent}|ne travaille (pas|plus|jamais) ~{days}|à {percent} (depuis|jusqu)
            demandé (un|à passer à) ~(quatre cinquièmes?|4/5|mi-temps|temps partiel)
            (commence|termine|finit) (toujours )?(à|vers) {hours} ?h
            (à|un|en|de|son|au|d'un) (mi-?[ ]?temps|temps (partiel|plein|réduit)|tiers[- ]temps|
            trois[- ]quarts?[- ]temps)|(à|un|en|de|son|au) (quatre[- ]cinquièmes?|[1-4]/5(e|è|ème|ième)?s?( temps)?)
            (un|son|en) horaires? (réduit|décalé|flexible|variable|coupé|aménagé|de (nuit|jour))s?
            dépass(e|é|ait) (de )?son horaire
            (travaill\w{1,4}|boss\w{1,3}|preste|presté|occupée?|passée?|passe|passera|reprend|repris) ~à {percent}
            (travaill\w{1,4}|boss\w{1,3}) ~((de|la) nuit|les (nuits|matins)|{days}|en (pauses?|équipes?|shifts?)|
            de jour|à domicile)
            (travaill\w{1,4}|boss\w{1,3}) ~(de chez (lui|elle|moi)|{count} jours (par|sur) (semaine|cinq|sept))
            (travaill\w{1,4}|boss\w{1,3}) ~de ({hours} ?h(eures)?\w{0,2} à {hours} ?h\w{0,5}|(lundi|mardi|
            mercredi) (à|au) \w{5,41})
            (commenc\w{1,3}|débute) ~à {hours} ?h\w{0,5} et (termine|finit|termine|quitte) ~{hours} ?h\w{0,5}
            {hours} ?(h|heures?)(/| par | la )(semaine|sem|mois)|{count} heures? supplémentaires
            (ses|mes|fait des|preste des) heures? supplémentaires
            (l'|en |son |dans l'|une )?(équipe|pause|poste|shift)s? (de (nuit|jour|week-end)|du (matin|soir|week-end)|
            de l'après-midi|tournante|fixe)|(fait|fais|faire|faisait|travaille) (les|la) nuits?
            en horaires? (flottants?|variables?)|à horaires? (décalés|flexibles?|variables?|réduits?|flottants?)
            (travaill\w{1,4}|boss\w{1,3}) ~((le|les) (matin|soir|après-midi|nuit)s? (uniquement|seulement)|
            de _ à _ heures)
            télétravaill(e|ait|era|er|é)(?! est)|(en|fait du|son|du) télétravail
            """,
            hours=_HOURS,
            percent=_PERCENT,
            days=_FRENCH_DAYS,
            count=COUNT,
        ),
        *sayings(
            r"""
            ({days}|weekends?|dagen) ~(vanaf|van) thuis( uit)?( werken| inloggen)?|(vanaf|van) thuis( uit)? (inloggen|
            werken|werkt)
            (begint|begin|start|staat|staat op) ~om ({hours}|_) uur( 's (morgens|ochtends|avonds))?|(blijft|blijf|
            werkt) (_ )?langer(?! wachten)
            (elke|iedere) [^\W\d_]{3,10}dag(voormiddag|namiddag|avond|morgen|ochtend|middag)? {count} uur
            {count} uur (elke|iedere|per) _
            (na|voor) de middag (_ )?(nooit|niet|pas|altijd) (op kantoor|bereikbaar|aanwezig|op het werk)
            dagen op vijf
            (bijverdient|bijverdienen|bijklust|klust bij|bijberoep)|(in|als) bijberoep|in het weekend (werkt|staat|
            klust|jobt)
            volcontinu[^\s.;]{0,41}
            (komt|werkt|werk) ~{count} (halve )?(dagen|voormiddagen|namiddagen|uur) (per|in de) week
            [^\W\d_]{3,41}tig (uur|uren)( per week)?
            (doet|doe|klopt|draait|maakt) ~({hours}|_) (uur|uren)( per (week|dag|maand))?
            (begint|stopt|eindigt) ~om {hours} (uur|u)|(vrij|thuis) op {days}
            (alleen|enkel) (in het weekend|'s (avonds|nachts|morgens)|{days})|dubbele shift(s|en)?|lange dagen
            (halftijds|deeltijds|voltijds|vier[- ]?vijfden?|drie ?kwart)e?|(half|part-?|full-?)time
            (een )?([1-4]/5(de|e)?)|(glijdende|flexibele|onregelmatige) uren|schooluren|landingsbaan
            (is|ben|heeft) (_ )?van (wacht|permanentie)|(heeft|had|al|staan|maakte) ~{hours} (over|plus|meer)uren
            overuren (opgebouwd|gemaakt|staan|gepresteerd)|{hours} overuren
            ({percent}|halftijds|deeltijds|voltijds) (gaan|komen|aan het) werken|van thuis( uit)?
            (werkt|werk|werken) (niet )?{days}|(vermindert|verminderde|verminderd) (haar|zijn|mijn) uren
            werkt {hours} (uur|uren)|(werkt|staat|draait|doet) ~(shiften|ploegen|nachten|weekends)
            stopt ~om {hours} uur|aan (het )?(thuiswerk|telewerk)|({hours}[- ]?)?urenweek|vierdaagse werkweek
            {hours} ?(u|uur|uren|u\.) ?/ ?(week|w|wk)
            {hours} ?(u|uur|uren) (per |in de )?(week|maand)|{count} dagen per week|tijdskrediet
            (werkt|werken|werkte|gaan werken|werk) ~(aan |voor )?{percent}|{percent} (werkt|werken|gaan werken)
            ({count}|zijn|haar|mijn) (over)?uren (gemaakt|gedraaid|gepresteerd|gedaan|staan)
            ({count}|zijn|haar|mijn|maakt) overuren
            (presteerde|presteert|draaide|klopte|gepresteerd) ~{hours} (uur|uren)
            (de |in de |met de )?(nacht|vroege|late|dag|avond|ochtend|weekend|middag|vroeg|laat)[- ]?(ploeg|shift|
            dienst(en)?)
            (doet|draait|draaien|heb|heeft|werkt|doe) ~de (nacht|late|vroege|vroegen|laten|nachten)(?! [a-z])
            in (twee |drie |vier )?ploegen
            (werkt|werk|werkte|werken) ~('s (nachts|avonds|ochtends|morgens)|van (_|[0-9]{1,2}) tot (_|
            [0-9]{1,2})(?! naar)|
            (on)?regelmatige (diensten|uren)|in (de )?(nacht|dag|avond|wissel)dienst|op (oproep|afroep))
            (werkt|werk|werken|werkte) ~(thuis|van thuis( uit)?|_'s (nachts|avonds)|{days}|volcontinu)
            (enkel|alleen) (voormiddagen|namiddagen|voor de middag|_'s morgens)|telewerkt|thuiswerkt
            (doet|aan) (telewerk|thuiswerk)|(werkt|werk) ~(van {hours} ?(u|uur)? tot {hours}|tot {hours} uur)
            """,
            hours=_HOURS,
            percent=_PERCENT,
            days=_DUTCH_DAYS,
            count=COUNT,
        ),
        *sayings(
            r"""
            [^\s.;]{0,8}(konti-?|rollende[nrms]? )?schicht(system|plan|modell|betrieb)|(diese|nächste|
            letzte) woche (nacht|früh|spät)(schicht)?
            (arbeitet|arbeite|arbeitete|schafft) ~(von _ bis (fünf|sechs|vier|drei|sieben|[0-9]{1,2})(?! nach)|
            im (wechsel|
            schicht|nacht|tag|spät|früh)?(schicht)?dienst|auf abruf)
            mit ({hours}|_) stunden (wieder |neu |voll )?(einsteigen|anfangen|starten|arbeiten|zurückkommen|
            weiterarbeiten|beginnen|eingestiegen)
            (sitze|sitzt|arbeite|arbeitet|bin|ist) (ich |sie |er )?(_ )?(daheim|zu hause) (am|vor dem) (rechner|
            schreibtisch|laptop|computer)
            {days} (kellnert|jobbt|putzt|arbeitet|bedient|kellnere|jobbe|hilft) ~|({count}|_) stunden am stück|(hat|
            macht|habe) (_ )?um ([0-9]{1,2}|_)( uhr)? (feierabend|schluss)
            (hat|als) (_ )?(einen )?(nebenjob|zweitjob|ferienjob)|(im|als) nebenjob|(arbeitet|arbeite) (_ )?(durch|
            länger)(?![^\W_])
            stunden (_ )?auf {hours} (reduziert|erhöht|aufgestockt|verringert)
            (bin|ist|kommt|arbeitet) (_ )?{days} (und {days} )?(da|im büro|im haus|zu hause|vor ort)
            (macht|hat) ~überstunden|(kommt|arbeitet) ~{count} (vormittage|tage|nachmittage) (die|in der|pro) woche
            (macht|arbeitet|schiebt|leistet) ~({hours}|_) stunden( (pro|in der|die) woche| am tag)?
            (nur|immer) (vormittags|nachts|am wochenende|in der nacht)|(im|in) (drei|zwei|vier)schicht(betrieb)?
            doppelschicht(en)?|(tage|tag) (die|in der|pro) woche|lange tage
            (in |auf |von )?(teilzeit|vollzeit|altersteilzeit|kurzarbeit|gleitzeit|halbtags|schichtdienst|
            wechselschicht)(?! arbeit)|(nacht|früh|spät|tag|wochenend|mittel)[- ]?(schicht|dienst)(en|e)?
            (macht|hat|auf) ~(minijob|midijob)|minijobber(in)?|bereitschafts(dienst|diensten)|rufbereitschaft
            {percent} (angestellt|beschäftigt|tätig|arbeiten)|(kommt auf|arbeitet|macht|schiebt) ~{hours} stunden
            (hat|macht|schiebt) (_ )?schicht
            (reduziert|reduzierte|aufgestockt|verkürzt) (_ )?(seine|ihre|meine|auf) (arbeitszeit|stunden)?
            (ihre|seine|meine) (arbeitszeit|wochenstunden|stundenzahl)|home-?office|telearbeit
            (nur )?(vormittags|nachmittags|nachts) (arbeiten|da|im büro)
            arbeitet ~(vormittags|nachmittags|nachts|in nachtschicht)|(fängt|beginnt) ~um {hours} uhr an
            {hours} ?(h|std\.?|stunden) ?/ ?(woche|wo\.?)|{hours} (std\.?|h) (pro|in der|die|je) woche
            {hours}[- ](stunden[- ]woche|stunden (pro|in der|die|je) woche|wochenstunden)|vier[- ]?tage[- ]?woche
            {count} überstunden|(ihre|seine|meine|macht|hat|viele) überstunden
            überstunden (gemacht|angesammelt|stehen|abbauen)
            (halbe|halben|volle|vollen|dreiviertel|[1-9][0-9] ?%|[1-9][0-9]-prozent)[- ]stelle|brückenteilzeit
            (eine )?reduzierung auf {hours}|((im|aus dem|macht|ins) )home[- ]?office|arbeitet (gerade |meist )?mobil
            mobiles arbeiten
            (arbeitet|arbeiten|arbeite|arbeitete|gearbeitet|jobbt) ~({days}|von zu hause|zu hause|schicht|
            {count} tage (pro|in der) woche)
            (arbeitet|arbeiten|arbeite) ~(von {hours}( uhr)? bis {hours} uhr|zu {percent}|{percent}|bis {hours} uhr)
            """,
            hours=_HOURS,
            percent=_PERCENT,
            days=_GERMAN_DAYS,
            count=COUNT,
        ),
        *sayings(
            r"""
            (on )?(a )?zero[- ]hours( contract)?|from {count} (to|till|until) {count} (every|each|on|in) _
            (comes|goes) in {count} (days|mornings|afternoons) a week|(does|doing|works) (his|her|my) hours
            (works?|working|on|does) (_ )?(mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?) (to|through|
            till|until|and) (mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)
            (long|twelve-hour|12-hour|double|extra|unsocial) (days|hours|shifts)
            ({hours}|_) hours'? (days?|weeks?|overtime)
            works (_ )?(late|early|weekends|mornings|evenings)(?! on the| in the project)
            (does|doing|did|do|on|works|working) (the )?(nights|earlies|lates|weekends|12-hour shifts)(?! of| a|ago)
            on call (this|all|every|until|tonight|for)|(contracted|employed|paid) for {hours} hours
            (dropped|gone|cut|went|down|reduced) (down )?(her |his |my )?(hours )?to ({count}|{hours}) (days|hours)
            (put in|racked up|did|owed) ~{hours} hours|(his|her|my) (working )?(hours|rota|shift pattern)(?! later)
            works? {hours} hours|(clocks|knocks) off at {hours}|starts (work )?at {hours}
            works? ~(mornings|evenings|nights|afternoons)|working remotely|(part|full|half)[- ]time(r)?(?! job)
            {hours}[- ](hours?|hrs|h) (a |per |each )(week|wk|month)|{hours}[- ]hour week|(three|four|3|4)[- ]day week
            job[- ]?shar(es?|ing)|(compressed|reduced|flexible|term-time) hours|(0?\.[1-9]|half) ?fte
            (his|her|my|_'s|of|hours|did|does|doing|worked) (_ )?overtime|{hours} hours'? (of )?overtime
            {percent} (contract|post)|(clocked|worked|did|does|works) ~{hours} hours
            (do|does|did|only) {count} days a week
            (the |a |an |on )?(late|early|night|day|morning|evening|graveyard|back|double|weekend|twilight|split|
            swing|rotating)[- ]shifts?|on (nights|earlies|lates)
            (only|just) (in|here|works?|working) (_ )?{days}|({days}|mornings|afternoons|evenings) only
            drop(s|ped|ping)? (back |down )?to {count} days|clocked (up )?(_|{hours}) hours|logs in from (his|her|
            home|my)
            does (the )?(weekends|saturdays|sundays|nights|evenings) (at|in|for)|phased return|easing back in|(in|
            into) the office {days}
            (finish(es)?|start(s)?|knock(s)? off|clock(s)? (off|on|in)) (work )?at ({hours}|six|seven|eight|nine|four|
            five)( ?(am|pm))?(?![a-z:])
            (works?|working|worked|work) ~((the )?(nights|mornings|evenings|afternoons|{days})|from home|remotely)
            (works?|working|worked) ~(shifts|{count} days a week|nine to five|every other _|alternate _|{percent})
            (works?|working|worked) ~(from )?{hours} ?(am)? ?(to|till|until|-) ?{hours}( ?pm)?(?! [a-z])|teleworks
            teleworking|wfh
            """,
            hours=_HOURS,
            percent=_PERCENT,
            days=_ENGLISH_DAYS,
            count=COUNT,
        ),
    )
    ANCHORS = listed("""
        horaire flottant, horaires flottants, à horaires, matin uniquement, soir uniquement, matin seulement, werkt
        's, 's nachts, van negen tot, van acht tot, van zeven tot, onregelmatige diensten, nachtdienst, dagdienst,
        wisseldienst, op oproep, op afroep, von neun bis, von acht bis, von sieben bis, wechselschichtdienst,
        schichtdienst, nachtdienst, auf abruf, flexitime, flexi-time, four-fifths, three-fifths, works nights, working
        nights, in on mondays, in on tuesdays, in on wednesdays, in on thursdays, in on fridays, only in, works
        mondays, dropped, drops to, drop to, drop down, clocked, logs in from, does weekends, does saturdays, does
        sundays, does nights, does evenings, does the weekends, phased return, easing back, the office on, finishes,
        finish at, knocks off, knock off, clocks on, clocks in, starts work, start at, starts at, que le lundi, que
        les lundis, que le mardi, que les mardis, que le mercredi, que les mercredis, que le jeudi, que les jeudis,
        que le vendredi, que le week-end, que le samedi, par semaine, les trois-pauses, trois-pauses, deux-pauses,
        trois pauses, fini à, finit à, finis à, terminé à, récupérer, rattraper, extras, ses gardes, des gardes, job
        étudiant, job d'étudiant, boulot d'appoint, son service, son tour à, jours au bureau, vanaf thuis, van thuis,
        uur 's, om vier, om vijf, om zes, om zeven, om acht, om negen, om twee, om drie, blijft langer, blijft altijd
        langer, werkt langer, uur elke, elke maandag*, elke dinsdag*, elke woensdag*, elke donderdag*, elke vrijdag*,
        elke zaterdag*, elke zondag*, iedere maandag*, iedere vrijdag*, iedere zaterdag*, de middag, op vijf,
        bijberoep, bijklust, klust, in het weekend, schichtsystem*, *schichtsystem, schichtplan, schichtmodell, woche
        nacht*, woche früh*, woche spät*, einsteigen, eingestiegen, zurückkommen, weiterarbeiten, daheim am, zu hause
        am, daheim vor, am stück, feierabend, nebenjob, zweitjob, ferienjob, matinées, matinée, volcontinu*, halve
        dagen, dertig uur, veertig uur, vijftig uur, zestig uur, stunden auf, montags, dienstags, mittwochs,
        donnerstags, freitags, samstags, sonntags, zero hours, zero-hours, until eight, till eight, every morning,
        every evening, mornings a week, de nuit, de jour, d'après-midi, en équipe, mi-temps, longues journées,
        journées de, semaines de, doet, klopt, dubbele shift, dubbele shiften, lange dagen, doppelschicht*,
        dreischicht*, zweischicht*, lange tage, die woche, pro woche, schiebt, leistet, long hours, long days, extra
        hours, unsocial hours, double shifts, extra shifts, twelve-hour, 12-hour, doubles services, double service,
        les pauses, les matins, trois-huit, 3x8, 2x8, de garde, d'astreinte, de permanence, du matin, du soir, ses
        heures, son temps de travail, ses horaires, quatre cinquièmes, van wacht, van permanentie, meeruren, plusuren,
        gaan werken, minder uren, zijn uren, haar uren, mijn uren, shiften, nachten, weekends, bereitschaftsdienst*,
        rufbereitschaft, angestellt, beschäftigt, überstunden, arbeitszeit, stundenzahl, telearbeit, vormittags,
        nachmittags, nachts, on call, contracted for, dropped to, down to, cut to, gone to, went to, reduced to,
        racked up, his hours, her hours, my hours, his rota, her rota, my rota, doing nights, do nights, did nights,
        remotely, clocks off, commence à, termine à, prestait, schicht, the weekends, mi temps, mitemps, temps
        partiel, temps plein, temps réduit, tiers-temps, tiers temps, quart temps, quarts temps, quart-temps,
        quarts-temps, cinquième, cinquièmes, 1/5*, 2/5*, 3/5*, 4/5*, horaire réduit, horaire décalé, horaires décalés,
        horaire flexible, horaires flexibles, horaire variable, horaires variables, horaire coupé, horaires coupés,
        horaire aménagé, horaire de nuit, horaire de jour, son horaire, travaille, travaillait, travaillé,
        travaillera, travaillent, bosse, preste, presté, à domicile, pour cent, pourcent, et termine, et finit, et
        quitte, la semaine, h/semaine, heures/semaine, h/sem, par mois, supplémentaires, équipe de, équipe du, équipes
        de, pause de, pause du, pause fixe, pauses, poste de nuit, poste de jour, poste du, les nuits, la nuit,
        télétravail*, halftijds*, deeltijds*, voltijds*, vier vijfde*, viervijfde*, drie kwart*, driekwart*, halftime,
        part-time, parttime, fulltime, full-time, glijdende uren, flexibele uren, onregelmatige uren, schooluren,
        landingsbaan, *urenweek, werkweek, per week, in de week, u/week, uur/week, uren/week, u/w, uur/w, per maand,
        tijdskrediet, procent, overuren,
        uren gemaakt, uren gedraaid, uren gepresteerd, gepresteerd, presteerde, presteert, draaide, klopte, *ploeg,
        ploegen, *shift, *shiften, *nachtdienst, nachtdiensten, avonddienst*, dagdienst*, late dienst, vroege dienst,
        late diensten, laatdienst, vroegdienst, de nacht, de late, de vroege, de nachten, thuis, volcontinu,
        telewerk*, thuiswerk*, werkt, voormiddagen, namiddagen, teilzeit, vollzeit, altersteilzeit, kurzarbeit,
        gleitzeit, halbtags, schichtdienst, wechselschicht, *schicht, *schichten, nachtdienst*, frühdienst*,
        spätdienst*, tagdienst*, minijob*, midijob, stunden-woche, stunden/woche, std./woche, std/woche, h/woche,
        std pro woche, std. pro woche, h pro woche,
        stundenwoche, stunden woche, stunden pro woche,
        stunden in der woche, stunden die woche, stunden je woche, wochenstunden, tage-woche, tagewoche,
        brückenteilzeit, reduzierung auf, homeoffice, home-office, home office, arbeitet, arbeite, jobbt, part time,
        full time, half time, half-time, part-timer, full-timer, hours a week, hours per week, hours each week, hrs a
        week, hrs per week, hour week, day week, days a week, job share*, job-share*, job sharing, compressed hours,
        reduced hours, flexible hours, term-time hours, fte, overtime, on nights, on earlies, on lates, shift, shifts,
        works, worked, from home, teleworks, teleworking, wfh, per cent, percent, hours a month, hours per month,
        mornings only, afternoons only, evenings only, mondays only, tuesdays only, wednesdays only, thursdays only,
        fridays only, weekends only, only works, only working, travailler à, travailler de, travailler en, travailler
        le, travailler la, travailler les, travailler chez, is working, was working, been working, 'm working, working
        nights, working days, working from, working part, working full, working weekends, working shifts, working
        mornings, working evenings, working hours, working late, working overtime, he working, she working, started
        working, prefers working, halbe stelle, halben stelle, volle stelle, vollen stelle, dreiviertelstelle,
        teilzeitstelle, vollzeitstelle, prozent-stelle, % stelle, %-stelle, dreiviertel-stelle, dreiviertel stelle, he
        put in, she put in, i put in, has put in, been put in, puts in, putting in
    """)
