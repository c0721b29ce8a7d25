"""Disciplinary measures against somebody in sentences: warnings, suspensions, dismissal for a fault, in four languages.

Not one: what a rule says of warnings, a weather warning, a supplier who is put on notice.
"""

from __future__ import annotations

from ...matching.context import Surroundings
from ..forms import Form, Judgement, listed
from ..sayings import SayingRecognizer, sayings
from ..told import TOLD


class DisciplinaryRecognizer(SayingRecognizer):
    """Warnings, reprimands, suspensions and dismissals for a fault."""

    ENTITY = "DISCIPLINARY"
    OF_SOMEBODY = (
        *sayings(r"""
        (tucht(onderzoek|procedure|zaak|dossier)|disciplinair (onderzoek|dossier)) tegen|disziplinarverfahren gegen
        gegen (den|die|ihn|sie|herrn|frau|[^\W\d_]{2,41}) ~disziplinar(verfahren|maßnahme)(?!en)
        procédure disciplinaire (à l'encontre|contre)
        disciplinary (proceedings|case|action) against (him|her|the|mr|ms|mrs)
        """),
    )
    SAID = (
        *sayings(r"""
        (quitté|abandonné) (son|votre) (poste|travail|service)( de _)? sans (prévenir|autorisation|permission|avertir)
        (insulté|injurié|menacé|agressé|frappé|bousculé|harcelé) (une?|la|le|son|sa|votre|des|ses|vos) (_ )?(collègues?|
        client|cliente|clients|supérieure?|cheffe?|responsable|chef)
        (volé|dérobé|détourné|falsifié) ~(la caisse|le stock|au dépôt|l'entreprise|notes de frais)
        (sprak|spraken|spreekt|hebben) (u|hem|haar|_) ([^\s.;]{1,41} )?(aan )?op (uw|zijn|haar) (laattijdigheid|
        gedrag|afwezigheden)|aangesproken op (uw|zijn|haar) _
        (beledigde|bedreigde|sloeg|schold|pestte) (een|zijn|haar|uw) (_ )?(collega|klant|overste|leidinggevende|chef)
        (een|zijn|haar|uw) (_ )?(collega|klant|overste|leidinggevende|chef) (beledigd|bedreigd|uitgescholden|gepest)
        (stal|ontvreemdde|verduisterde) ~(kassa|magazijn)|(kassa|magazijn) (gestolen|ontvreemd|verduisterd)
        (aus|in) (dem|der) (lager|kasse|firma|werkstatt) (entwendet|gestohlen|unterschlagen|veruntreut)
        (ihren|seinen|einen|eine|ihre|seine) (_ )?(vorgesetzten?|kollegen|kollegin|kunden|chef|chefin) (beleidigt|
        bedroht|beschimpft|angegriffen)
        unentschuldigt (gefehlt|ferngeblieben|abwesend)|(arbeitsplatz|posten) ~unerlaubt verlassen
        lui (a|ont|avons|ai) (_ )?(remis|envoyé|adressé|notifié) (un |une |son )?(_ )?recommandée?|(a|
        ai) reçu son recommandé
        (écartée?|mise? à l'écart) ~(jours|semaines|sans solde)|(note|remarque|
        observation) (défavorable )?(_ )?(versée|consignée) ~dossier
        (versée?|consignée?|figure|figurera) (_ )?(à|dans) son dossier|passer? un savon|passé un savon|pris un savon
        remont(er|é|ée) les bretelles|taper sur les doigts|tapé sur les doigts|tiré les oreilles|(carton|
        dernier carton) (jaune|rouge)
        (enquête|procédure) (interne|disciplinaire) (contre|à l'encontre|ouverte|le vise|la vise)
        retirée? du (service|planning)
        s'est fait (incendier|engueuler|reprendre|épingler|coller)|(heures de |deux |trois )colles?
        convoquée? ~(entretien préalable)
        (l'a|m'a|l'ont|m'ont|s'est fait|a été|est|était|été) (_ )?(convoquée?|sermonnée?|rappelée? à l'ordre|
        recadrée?)|mise? à pied
        (infligé|infliger|écopé|écope|reçu|donné|valu) ~(blâme|avertissement|sanction|retenue|suspension|
        rappel à l'ordre)|(renvoyée?|exclue?|suspendue?) ~(jours?|semaines?|mois) (du|de la|de l'|de) _
        (passe|passera|passé|comparaît|comparu) ~(commission|conseil) (disciplinaire|de discipline)
        (dernière|ultime) (mise en garde|chance)|retiré de ses fonctions
        ((premier|deuxième|second|troisième|dernier|nouvel|énième) )?avertissements?( (écrits?|verbal|verbaux|oral|
        oraux|officiels?|formels?|disciplinaires?|recommandé))?|blâmes?|mises? à pied( (disciplinaire|conservatoire))?
        (rappel|rappelée?) à l'ordre|conseil de discipline|réprimandée?s?
        (sanctions?|procédure|dossier|mesure|peine|commission|audition) disciplinaires?|sanctionnée?(?! par| à)
        rétrogradée?
        (licenciée?|renvoyée?|virée?|remerciée?|congédiée?) ~(?P<value>pour (une? |des |ses )?(faute|motif|vol|fraude|
        retards?|absences?|insubordination|abandon|violences?)( graves?)?|sur-le-champ)
        (faute|motif|manquement) graves?(?! de)|licenciement pour (faute|motif) graves?
        (suspendue?|exclue?|renvoyée?|écartée?) (temporairement|définitivement|provisoirement|(pour|pendant) ~(jours|
        semaines|mois)|de (l'école|ses fonctions|cours|l'équipe)|du (collège|lycée|club))
        (suspendue?|exclue?) [^\s.;]{2,41} (jours|semaines|mois)( sans (traitement|solde|salaire))?
        exclusion (de [^\s]{1,6} jours|définitive|temporaire)|(son|de sa) (exclusion|renvoi|suspension)
        (a eu|eu|deux|trois) (heures de )?retenues?
        convoquée? ~(la direction|directeur|directrice|rh|ressources humaines|drh)
        """),
        *sayings(r"""
        (tucht|disciplinair)[^\s.;]{0,41}( onderzoek| procedure)? (tegen|van) (de|haar|hem|een|zijn|(?-i:[A-ZÀ-Þ])_)
        aangetekende (brief|zending|schrijven) (gekregen|(van|door) (de|zijn|haar) (directie|baas|werkgever|hr|
        personeelsdienst|school))
        (kreeg|krijgt|gekregen) ~aangetekend(e|schrijven)? ?(brief|zending)?|inhouding van (wedde|loon)
        de les gespeld|de levieten gelezen
        op de vingers getikt|(zijn|haar) vet gekregen|onder (zijn|haar) voeten gekregen|(intern|
        tuchtrechtelijk) onderzoek|uitbrander|bolwassing
        (gele|rode) kaart gekregen|(tot de orde|bij de directie|op het bureau|op de directie) geroepen|op (zijn|
        haar) plaats gezet
        (staat|komt|zit) (_ )?(_ )?(_ )?in (zijn|haar) (personeels)?dossier|(zijn|haar) laatste kans|mag ~(school|
        gebouw|zaak) niet (meer )?in
        van de les gestuurd|(werd|is|was) (_ )?(geschorst|gesanctioneerd|berispt|gewaarschuwd)
        (moest|moet) ~(op gesprek|bij de directie|uitleg geven)|(uit|naar) (de klas|huis) gestuurd
        uit (zijn|haar) functie (ontheven|gezet)|uitgesloten (voor|van) ~(dagen|school|de club)
        ((schriftelijke|mondelinge|laatste|officiële|eerste|tweede|derde|aangetekende|formele|
        ernstige) )?(verwittiging(en)?|berisping(en)?|blaam|reprimande|terechtwijzing)(?! van deze)
        ((schriftelijke|mondelinge|laatste|officiële|eerste|tweede|derde|formele) )waarschuwing(en)?
        (kreeg|krijgt|gekregen|gaf|geven) ~waarschuwing(en)?
        tucht(procedure|maatregel|sanctie|dossier|straf|onderzoek|zaak|commissie)
        op het matje (geroepen|roepen|moeten|komen)?|officieel gewaarschuwd|berispt|gesanctioneerd|op staande voet
        (ontslag|ontslagen|weggestuurd|buitengezet) ~(om|wegens|voor) (een )?(dringende reden(en)?|zware fout|
        diefstal|fraude|wangedrag|werkweigering|herhaaldelijk _|agressie|pesterijen|grensoverschrijdend _)
        dringende reden(en)?|zware fout|geschorst(?! door de| tot)|(zijn|haar|mijn) schorsing
        op non-actief( gesteld| gezet)?|van school gestuurd
        (kreeg|krijgt|moet) ~(nablijven|strafwerk|strafstudie|sanctie|schorsing)|teruggezet in graad|disciplinair _
        """),
        *sayings(r"""
        mit sofortiger wirkung (vor die tür|entlassen|gekündigt|freigestellt|suspendiert|beurlaubt)|(gelbe|
        rote) karte (gezeigt|bekommen)
        (internes|laufendes) verfahren|(läuft|lief) ~verfahren( gegen)?|keinen dienst (mehr )?(tun|verrichten|
        leisten)|standpauke
        post (von|vom) (_ )?(rechtsabteilung|personalabteilung|chef|direktor|anwalt des _)|den kopf gewaschen
        die leviten gelesen
        ins gebet genommen|(einen|ordentlichen|gehörigen) (einlauf|rüffel|anschiss|verweis)|zusammengestaucht
        angezählt|letzte chance bekommen
        (seine|ihre|meine) (letzte chance|personalakte)|in (der|die) personalakte|eintrag ins klassenbuch|strafarbeit
        zum (direktor|rektor|chef|schulleiter|abteilungsleiter) (zitiert|bestellt|gerufen|einbestellt)
        fliege? ich raus|fliegt (er|sie) raus
        disziplinar[^\s.;]{0,41} (gegen|wegen|läuft|eingeleitet)
        (bekam|bekommen|erhalten|kassiert|erhielt|hat) ~(verweis|abmahnung|rüge|ermahnung|tadel)(?! auf)
        vom (dienst|unterricht|spielbetrieb) (ausgeschlossen|suspendiert)|nach hause geschickt|zum chef zitiert
        ((schriftliche|zweite|letzte|erste|dritte|weitere|mündliche|förmliche)[nr]? )?(abmahnung(en)?|ermahnung(en)?|
        verwarnung(en)?|rüge|schulverweis|tadel)|(einen|mündlichen|schriftlichen|verschärften) verweis
        disziplinar(verfahren|maßnahme|strafe|gespräch)\w{0,2}|abgemahnt|ermahnt|verwarnt|gerügt
        fristlos(e[rnms]?)?( (entlassen|gekündigt|kündigung))?
        wegen ~(gekündigt|entlassen|gefeuert|suspendiert|strafversetzt)
        (gekündigt|entlassen|rausgeflogen|gefeuert) ~wegen [^\s.,]{4,41}
        verhaltensbedingt(e[rnms]?)?( kündigung| gekündigt)?|(vorläufig )?suspendiert
        (vom dienst|vom unterricht) (freigestellt|enthoben|suspendiert|ausgeschlossen)|strafversetzt|degradiert
        der schule verwiesen|nachsitzen|dienstvergehen
        """),
        *sayings(r"""
        (réprimandes?|rétrogradation|amende disciplinaire|suspension (de|pour) [^.,;\n]{3,25}|retenue sur (le |
        son )?salaire)
        (reçu|reçoit|infligé|notifié|écopé|subi) (_ )?(_ )?(réprimande|rétrogradation|amende|suspension)
        (kreeg|krijgt|gekregen|ontving|opgelegd) (in _ |op _ |_ )?(een )?(_e )?(degradatie|boete|schorsing|sanctie|
        waarschuwing|
        terugzetting|loonsinhouding)|schorsing van _ (dagen|weken|maanden)|disciplinaire (sanctie|maatregel|straf)
        aangetekende (waarschuwing|verwittiging|ingebrekestelling)
        (bekam|erhielt|bekommt|kassierte) (_ )?(_ )?(eine|einen) (_ )?(suspendierung|rückstufung|degradierung|
        geldbuße|
        strafversetzung|gehaltskürzung|kündigungsandrohung)
        (was |been )?(given|received|got|handed|issued) (_ )?(_ )?(a|an) (_ )?(suspension|fine|demotion|
        letter of reprimand|
        letter of warning|disciplinary|caution)(?! notice for parking)|(suspension|suspended) without pay
        letter of reprimand
        """),
        *sayings(r"""
        on (a |his |her )?final written|(had|have|having) (to have )?(stern |strong )?words with (him|her|
        (?-i:[A-Z])_)|dressing[- ]down
        (badge|access|pass|keys) (was|were|has been) (withdrawn|revoked|taken off him|taken off her)|stood down( for|
         from)?
        had it in writing|(read|reading) (him|her|_) the riot act|carpeted|(raked|hauled) over the coals
        over the knuckles|slap(ped)? on the wrist
        (gave|given|got|had) (_ )?(_ )?(a )?(talking[- ]to|earful|rollicking|bollocking|ticking[- ]off)|on (his|
        her) last (warning|chance|strike)
        put on report|(under|faces|facing|being) (an )?(internal )?investigat(ion|ed) (for|over|after|into)
        barred from (the|his|her) _
        (goes|going|went|gone|stays) (_ )?on (his|her) (_ )?(record|file)|(docked|fined|stopped) (_ )?(_ )?(day's|
        days'|week's|hour's|month's) (pay|wages)
        (hauled|called) (in|up|into|before|in front of) ([^\s.;]{2,41} ){0,3}(over|for|office|disciplinary|panel|head)
        (had|has|on|given|got) (_ )?(_ )?(final|verbal|written|formal|official) (_ )?(warnings?|caution)
        (stripped|relieved) of (his|her) (duties|rank|post)|(up for|facing|faces|faced|subject to) (_ )?disciplinary
        (got|given|serving|in|a|another) (_ )?detention|banned from (the club|matches|training)
        put on (a )?(pip|performance plan)
        (final|first|second|third|formal|official|last) (written |verbal |formal )?(warnings?|reprimands?)
        (written|verbal|oral) (warnings?|reprimands?|caution)
        (got|received|given|issued|had|has|gets|on) (_ )?(a |her |his |another )?(_ )?(warnings?|reprimands?)(?! of|
        signs?| lights?| about| system| message| that)
        disciplinary (hearing|action|procedure|proceedings|meeting|record|matter|investigation|process|panel|sanction|
        measure|offence|warning)s?|gross (misconduct|negligence|insubordination)|reprimanded|written up|telling[- ]off
        told off
        (sacked|dismissed|fired|let go) (_ )?(?P<value>(for|over|on the spot|without notice)( [^\s.,;]{2,41}){0,3})
        (disciplined|suspended|demoted|expelled|excluded|sent home|docked) (_ )?(for|on the spot|over|pending|
        without pay|with pay|on full pay)( [^\s.,;]{2,41}){1,3}
        (suspended|expelled|excluded|sent home) from (school|duty|work|the (team|club|course))|struck off
        summar(y|ily) dismiss(al|ed)|(was|been|got|is) (suspended|demoted|disciplined|expelled)
        (his|her|my) suspension|(got|given|in|a) (_ )?detention(?! cent)
        (noted|kept|stays|placed|put|goes) (_ )?(on|in) (his|her|my) (personnel |staff )?file
        placed on (a )?(pip|administrative leave)
        """),
    )
    ANCHORS = listed("""
        sans prévenir, sans autorisation, sans permission, sans avertir, insulté, injurié, menacé, agressé, frappé,
        bousculé, harcelé, volé, dérobé, détourné,
        falsifié,
        op uw laattijdigheid, op zijn laattijdigheid, op haar laattijdigheid, op uw gedrag, op zijn gedrag, op haar
        gedrag, op uw afwezigheden, op zijn afwezigheden, op haar afwezigheden, aangesproken op, beledigde, bedreigde,
        sloeg, schold, pestte, beledigd, bedreigd,
        geslagen,
        uitgescholden, gepest, ontvreemdde, verduisterde, gestolen, ontvreemd, verduisterd, entwendet, gestohlen,
        unterschlagen, veruntreut, beleidigt, bedroht, beschimpft, angegriffen, unentschuldigt, unerlaubt,
        réprimande, réprimandes, rétrogradation, amende, degradatie, boete, terugzetting, loonsinhouding,
        disciplinaire, aangetekende, suspendierung, rückstufung, degradierung, geldbuße, strafversetzung,
        gehaltskürzung, a suspension, day suspension, week suspension, month suspension, a fine, demotion, letter of,
        suspension without, a caution, recommandé, recommandée, sans solde, à l'écart, son dossier, savon, bretelles,
        les doigts, carton jaune, carton rouge, enquête interne, du planning, incendier, engueuler, épingler, se fait
        coller, est fait coller, colle, colles, aangetekende, aangetekend, inhouding van, de les gespeld, levieten,
        vingers getikt, vet gekregen, voeten gekregen, intern onderzoek, uitbrander, bolwassing, kaart gekregen,
        geroepen, plaats gezet, zijn dossier, haar dossier, personeelsdossier, laatste kans, niet meer in, sofortiger
        wirkung, karte gezeigt, karte bekommen, internes verfahren, laufendes verfahren, keinen dienst, standpauke,
        post von, post vom, kopf gewaschen, leviten, gebet genommen, einlauf, rüffel, anschiss, zusammengestaucht,
        angezählt, letzte chance, personalakte, klassenbuch, strafarbeit, zum direktor, zum rektor, zum schulleiter,
        fliege ich raus, fliegt er raus, fliegt sie raus, final written, words with, dressing-down, dressing down,
        withdrawn, revoked, stood down, in writing, riot act, carpeted, the coals, the knuckles, on the wrist,
        talking-to, talking to, earful, rollicking, bollocking, ticking-off, ticking off, his last, her last, on
        report, investigated, barred from, his record, her record, day's pay, days' pay, week's pay, week's wages,
        day's wages, sermonné, sermonnée, recadré, recadrée, mis à pied, infligé, infliger, écopé, écope, commission
        disciplinaire, mise en garde, de ses fonctions, renvoyé deux, renvoyé trois, tegen de, op gesprek, uit de
        klas, uit zijn functie, uit haar functie, van de les, uitgesloten, nach hause geschickt, zum chef,
        ausgeschlossen, hauled, called in, called into, warnings, relieved of, stripped of, banned from, performance
        plan, avertissement, avertissements, blâme, blâmes, mise à pied, mises à pied, rappel à l'*, rappelé à l'*,
        rappelée à l'*, disciplinaire, disciplinaires, conseil de discipline, sanctionné, sanctionnée, rétrogradé,
        rétrogradée, réprimandé, réprimandée, licencié, licenciée, renvoyé, renvoyée, viré, virée, remercié,
        remerciée, congédié, congédiée, faute grave, motif grave, manquement grave, fautes graves, motifs graves,
        licenciement, suspendu, suspendue, exclu, exclue, écarté, écartée, exclusion, son renvoi, suspension, retenue,
        retenues, convoqué, convoquée, verwittiging, verwittigingen, waarschuwing, waarschuwingen, berisping,
        berispingen, blaam, reprimande, terechtwijzing, tucht*, matje, gewaarschuwd, berispt, gesanctioneerd, staande
        voet, ontslag om, ontslag wegens, ontslagen om, ontslagen wegens, ontslagen voor, weggestuurd, buitengezet,
        dringende reden, dringende redenen, zware fout, geschorst, schorsing, non-actief, van school gestuurd,
        nablijven, strafwerk, strafstudie, een sanctie, teruggezet in graad, disciplinair, abmahnung*, ermahnung*,
        verwarnung*, rüge, schulverweis, tadel, verweis, disziplinar*, abgemahnt, ermahnt, verwarnt, gerügt,
        fristlos*, gekündigt, entlassen, rausgeflogen, gefeuert, verhaltensbedingt*, suspendiert, strafversetzt, vom
        dienst, vom unterricht, degradiert, der schule verwiesen, nachsitzen, dienstvergehen, warning, reprimand,
        reprimands, reprimanded, verbal caution, written caution, disciplinary, gross misconduct, gross negligence,
        gross insubordination, written up, telling-off, telling off, told off, sacked, dismissed, fired, disciplined,
        suspended, demoted, expelled, excluded, sent home, let go, docked, struck off, summary dismissal, summarily,
        detention, his file, her file, my file, his personnel file, her personnel file, placed on, his staff file, her
        staff file, retiré du service, retirée du service, under investigation, internal investigation, an
        investigation, school niet, gebouw niet, zaak niet, verfahren gegen, läuft ein, lief ein, tiré les oreilles
    """)

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        """A little more than a dismissal: `op staande voet ontslagen` is first of all a measure."""
        score = super()._score(form, judgement, words, start, end, named)
        return score + 0.01 if score >= TOLD else score
