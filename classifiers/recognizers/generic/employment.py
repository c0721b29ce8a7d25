"""How somebody comes and goes at work, as colleagues say it: `claqué la porte`, `zoekt ander werk`, `cleared her desk`.

Not one: a supplier that one parts with, an advert that says when work begins.
"""

from __future__ import annotations

from ..forms import listed
from ..sayings import SayingRecognizer, sayings
from ..wordings import Wording

_FRENCH_NAMED = r"(mme|mlle|m\.|monsieur|madame|(?-i:[A-ZÀ-Þ])_)"
_FRENCH_ENDS = r"""
    se termine|se terminait|prend fin|prendra fin|finit|s'achève|commence|démarre|expire|a pris fin|est prolongée?
    sera prolongée?|a été prolongée?|a été renouvelée?|n'est pas (prolongée?|renouvelée?)|est terminée?
    touche à sa fin
"""
_DUTCH_TERM = "(week|weken|maand|maanden|dagen)"
_GERMAN_TURN = r"""
    versetzt|entlassen|gekündigt|übernommen|eingestellt|befördert|abgefunden|freigestellt|entfristet|abgemahnt
"""
_ENGLISH_ENDS = r"""
    (will be|is being|has been|was|is|were|won't be|wasn't|not been) (_ )?(extended|cut short|renewed|shortened|
    terminated|confirmed)
"""


class EmploymentRecognizer(SayingRecognizer):
    """Beginnings, moves and ends of somebody's work."""

    ENTITY = "CONTRACT"
    ELSE = Wording(
        r"(?<![^\W_])(?:fournisseur|locataire|leverancier|huurder|lieferant|mieter|supplier|tenant|abonn\w{2,6}|abo"
        r"|subscription|mietvertrag|huurcontract|bail|lease|insurance|versicherung|verzekering|assurance|league|match"
        r"|film|movie|série|serie|school|école|schule)(?![^\W_])",
    )
    SAID = (
        *sayings(
            r"""
            (claqué|claque) la porte|(rendu|rend|rendre) son (tablier|badge)|plié bagages?|nous a lâchés?( pour)?
            (passée?|parti|partie|va|passe) (_ )?à la concurrence|(parti|partie|part|va|partira) travailler (chez|
            ailleurs|pour)
            à (l'issue|la fin|l'expiration) de (son|sa) (essai|période d'essai|contrat|stage|mission|intérim|
            apprentissage)
            (l'avons|l'ont|l'a|l'ai|la|le) (_ )?pas (gardée?|reprise?|confirmée?|renouvelée?|prolongée?)
            (avons|ont|a|ai|avait) (prolongé|engagé|recruté|embauché|licencié|remercié|titularisé|débauché) {named}
            (son|sa|mon|ma) (intérim|mission|stage|remplacement|essai|alternance|apprentissage|contrat|
            cdd)( _)? ({ends})
            (commence|commencera|démarre|débute|commencé) (là|chez|comme|en tant que|à l'essai|au service) _
            (prend|prendra|a pris|pris|reprend) (_ )?ses fonctions( le| chez| au| à la)?|(son|mon) (premier|
            dernier) jour( de travail)?
            (son|mon|sa) (pot|cadeau|fête|prime|lettre|courrier) de (départ|démission)|de départ fin _
            (proposé|offert|signé|promis|décroché) (_ )?(un |le |son )?(?P<value>contrat fixe|cdi|cdd|
            contrat|temps plein|poste fixe)
            (mis|mettre|met|mettons) fin à (son|sa) (contrat|collaboration|mission|stage|essai|engagement)
            (se séparer|sommes séparés|suis séparée?|s'est séparée?) d(e lui|'elle|e mme|e m\.)|rupture à l'amiable
            (est|suis|était|actuellement|toujours|désormais) (_ )?(sans emploi|au chômage|demandeu(r|se) d'emploi)
            retrouvé (du |un )?(travail|boulot|emploi|poste)|(sans|cherche un|cherche du) (emploi|boulot) depuis
            (mute|muter|mutent|réaffecte|transfère) (_ )?(à|au|vers|dans)|(promue?|nommée?) (_ )?(à titre définitif|
            responsable|chef)
            (sera|est|était|a été) (_ )?(mutée?|transférée?|réaffectée?|promue?|affectée?) (à|au|vers|comme|chef)
            (ne )?(continue|poursuit|reste) (pas|plus) (chez nous|avec nous|dans l'équipe)|(quitte|quittera|
            quitté) ses fonctions
            """,
            named=_FRENCH_NAMED,
            ends=_FRENCH_ENDS,
        ),
        *sayings(
            r"""
            (zette|zet|zetten|gezet) ([^\s.;]{1,41} ){0,9}(aan de deur|op straat|buiten)(?! te)|aan de deur (gezet|
            zetten)
            (gaat|ging|stapt|stapte|is) ([^\s.;]{1,41} ){0,4}over naar (de |het |een )?(dienst|afdeling|concurrentie|
            team|concurrent)
            (overgestapt|overgegaan) naar|({term}|dagen) uitdoen|(vervangt|vervangen|verving) (?-i:[A-ZÀ-Þ])_
            (mag|mocht|kan|kon) (_ )?(_ )?(beginnen|starten|blijven)(?! met| aan)|(mag|mocht) ~blijven
            na (een|twee|drie|zes|enkele) {term} (interim|proef|stage)|van (haar|hem|_) (_ )?afscheid (genomen|
            moeten nemen)
            afscheid (moeten nemen )?van (haar|hem|(?-i:[A-ZÀ-Þ])_)( genomen)?|(vliegt|vloog|gevlogen) (er ?)?(uit|
            buiten)
            de laan uit(gestuurd)?|(haar|zijn|mijn) c4|c4 (gekregen|gehad|gegeven)|vertrekpremie|(laatste|
            eerste) werkdag
            (trekt|trok) de deur (achter zich )?dicht|(heeft|vond|vindt|zoekt|gevonden) (_ )?(ander|nieuw|een andere|
            een nieuwe) (werk|job|baan)
            (tekent|tekende|getekend) (_ )?bij(?! de notaris)|(gaat|ging) (_ )?(_ )?(werken|beginnen|
            aan de slag) bij _
            (is|wordt|werd) (_ )?(_ )?(gepromoveerd|bevorderd|vastbenoemd|overgeplaatst|gedetacheerd) (tot|naar|bij|
            als|in)
            (zijn|haar) (bevordering|promotie|overplaatsing|benoeming|aanstelling|vertrek bij)|promotie (gemaakt|
            gekregen)
            (wordt|werd|is|worden) (_ )?niet (verlengd|vervangen|hernieuwd)|(werkloos|zonder werk) (sinds|geworden|
            sedert)|(is|ben|was|nu) (_ )?(werkloos|werkzoekend)|(werkt|werk|werkte) (_ )?als (zelfstandige|
            freelancer|uitzendkracht|jobstudent|interimkracht|flexijobber)
            (zijn|haar|mijn) (_e )?(interim|stage|proef|opdracht|contract) (is|loopt|liep|eindigt|stopt|
            wordt) (_ )?(af|ten einde|gedaan|
            verlengd|afgelopen|in juni|eind _)|(op|van) eigen (vraag|initiatief) (gaat|vertrekt|weg|over)
            """,
            term=_DUTCH_TERM,
        ),
        *sayings(
            r"""
            zum (quartalsende|monatsende|jahresende|halbjahr|(?-i:[A-Z])_ende|ersten|fünfzehnten) (_ )?(geht|gehe|
            aufhört|kündigt|verlässt|
            ausscheidet|aufhöre|weg|entlassen)|befristung (des |der |ihre[rs] |seine[rs] )?([^\s.;]{2,41} )?(läuft|
            lief|endet|endete|wurde)
            (einen|den|ihren|seinen) (auflösungs|aufhebungs|änderungs|festen )vertrag|(auflösungsvertrag|
            änderungskündigung)
            (?P<value>wechselt|wechselte|gewechselt) ([^\s.;]{1,41} ){0,4}(von uns|zu uns|zu (?-i:[A-ZÄÖÜ])_|
            zur konkurrenz|
            in die _abteilung)
            (fängt|fing|beginnt|begann|startet|startete) ([^\s.;]{1,41} ){0,5}(bei uns|in unserem|ihre ausbildung|
            seine ausbildung)
            (will|wollen|soll|sollen|wollte|sollte) (mich|ihn|sie|er|ich|man mich) ([^\s.;]{1,41} ){0,4}(?P<value>
            {turn}|versetzen|entlassen|loswerden|übernehmen)
            (ordentlich|fristgerecht|fristgemäß|außerordentlich|betriebsbedingt|krankheitsbedingt|
            ordentlich zum [0-9]{1,2}\. _) gekündigt
            zum [0-9]{1,2}\. _ gekündigt|(nimmt|nahm|genommen) (_ )?(seinen|ihren) hut|(seinen|ihren) hut genommen
            handtuch geworfen
            (alles |den job |die lehre |die ausbildung )hingeschmissen|(seine|ihre) papiere (bekommen|abgeholt)
            fliegt (_ )?raus|rausgeflogen
            (auf die|vor die) (straße|tür) (gesetzt|setzen|gestellt)|(seinen|ihren|meinen) (ausstand|letzten tag|
            ersten tag|einstand)
            (befördert|aufgestiegen) (worden )?(zum|zur)|(zum|zur) [^\W\d_]{4,41} befördert|(ihre|seine|
            meine) (beförderung|einarbeitung)
            (neue|andere|ihre|seine) stelle (gefunden|angetreten|an|bei|als|antreten)|(tritt|
            trat) ([^\s.;]{1,41} ){0,4}(stelle|dienst) an
            (hört|hörte) ([^\s.;]{1,41} ){0,3}(bei uns )?auf(?= ?[,.]| und| weil)(?! zu)|(arbeitslos|ohne job) (seit|
            gemeldet|geworden)|(ist|bin|war|und|derzeit) arbeitslos|arbeitslose[rn]?(?= (?-i:[A-ZÄÖÜ])_)
            (vertrag|stelle|ausbildung|praktikum) (wird|wurde|wird wohl) (nicht )?(verlängert|aufgelöst|abgebrochen|
            entfristet|beendet)
            (ihr|sein|mein) (praktikum|einsatz|vertrag|probejahr|volontariat) (endet|läuft|beginnt|lief|dauert)
            nicht übernommen
            """,
            turn=_GERMAN_TURN,
        ),
        *sayings(
            r"""
            (probation|trial period|contract|placement|internship|assignment|secondment|apprenticeship) ({ends})
            (?P<value>transfers?|transferring|transferred|moves|moving|moved) (across |over )?to (?-i:[A-Z])_ (on|
            from|in|next|
            after)
            (covers?|covering|covered|filling in|fills in|stepping in) for (?-i:[A-Z])_|(jumping|jumped) ship
            (cleared|clearing) (his|her) desk
            (handed|hands|handing) (in|back) (his|her) (badge|pass|keys|laptop)|(got|get|given) the (chop|axe|push|
            boot)|walking papers
            (his|her|my) (leaving (do|drinks|party|card)|(last|first) (working )?day|exit interview|start date|
            new job|contract (is|ends|runs))
            new starter|starts (_ )?(as|in) (_ )?(?-i:[A-Z])?_ (on|in|from) (?-i:[A-Z])_|(promoted|promotion) to
            (got|been offered|turned down) (a |his |her |the )(_ )?(promotion|new job|job (at|with))|been (promoted|
            transferred|poached|reassigned)
            between jobs|(is|am|was|currently|been) (_ )?(unemployed|jobless)|out of work( since| for)?|(found|got|
            landed|started) (a |another |the |a new |her new |
            his new ){1,2}(job|position|post) (at|with|in|as)
            (won't be|aren't|are not|not) (keeping|renewing|extending|replacing) (him|her|(?-i:[A-Z])_)
            (keep|kept|take|took|taken|taking|keeping) (him|her|(?-i:[A-Z])_) on(?! the | a | hold| board)
            (is|'s|was|been|are) (_ )?(moving on|leaving us|joining us|off to pastures new|retiring|emigrating)
            (part|parted|parting) (company|ways) with (him|her|(?-i:[A-Z])_)|(brought|bringing|take[ns]?) (him|
            her) on as
            (goes|gone|went|going|switched|moved) (freelance|self-employed|permanent|over to (?-i:[A-Z])_)|jacked (it|
            the job|his job|her job) in
            (won't|will not|doesn't|isn't) (be )?(coming|come) back (after|from|to us)|(is|'s) (_ )?temping
            came to us (from|through|via)
            """,
            ends=_ENGLISH_ENDS,
        ),
    )
    ANCHORS = listed("""
        sans emploi, au chômage, demandeur d'emploi, demandeuse d'emploi, werkloos, werkzoekend, als zelfstandige, als
        freelancer, als uitzendkracht, als jobstudent, als interimkracht, als flexijobber, arbeitslos, arbeitslose,
        arbeitsloser, arbeitslosen, unemployed, jobless, la porte, son tablier, son badge, bagages, nous a lâchés, nous
        a lâché, à la concurrence, parti travailler, partie travailler, va travailler, part travailler, partira
        travailler, l'issue de, la fin de son, la fin de sa, l'expiration de, pas gardée, pas gardé, pas repris, pas
        reprise, pas confirmé, pas confirmée, pas renouvelée, pas renouvelé, pas prolongée, pas prolongé, avons
        prolongé, avons engagé, avons recruté, avons embauché, avons licencié, avons remercié, a engagé, a prolongé, a
        recruté, a embauché, a licencié, ont engagé, ont prolongé, ont recruté, ont licencié, ai engagé, a débauché,
        avons titularisé, son intérim, sa mission, son stage, son remplacement, son essai, son alternance, son
        apprentissage, son contrat, son cdd, ma mission, mon stage, mon contrat, mon intérim, mon apprentissage,
        commence là, commence chez, commence comme, commencera chez, commencera comme, commencé chez, commencé comme,
        débute chez, débute comme, démarre chez, démarre comme, en tant que, à l'essai, ses fonctions, premier jour,
        dernier jour, son pot, cadeau de départ, prime de départ, lettre de départ, lettre de démission, fête de
        départ, de départ fin, cdi, cdd, temps plein, contrat fixe, poste fixe, fin à son, fin à sa, séparés, séparée,
        séparé, rupture à l'amiable, retrouvé du, retrouvé un, emploi depuis, boulot depuis, mute, muter, mutent,
        réaffecte, transfère, promu, promue, nommée, muté, mutée, transféré, transférée, réaffecté, réaffectée,
        affecté, affectée, continue pas, continue plus, poursuit pas, reste pas, reste plus, aan de deur, op straat,
        over naar, overgestapt, overgegaan naar, uitdoen, vervangt, vervangen, verving, maand interim, maanden interim,
        weken interim, week interim, proef, stage, afscheid, vliegt, vloog, gevlogen, de laan uit, c4, vertrekpremie,
        werkdag, deur achter, deur dicht, ander werk, nieuw werk, andere job, nieuwe job, andere baan, nieuwe baan,
        tekent, tekende, getekend, werken bij, beginnen bij, aan de slag, gepromoveerd, bevorderd, vastbenoemd,
        overgeplaatst, gedetacheerd, bevordering, promotie, overplaatsing, zijn benoeming, haar benoeming, haar
        aanstelling, zijn aanstelling, vertrek bij, niet verlengd, niet vervangen, niet hernieuwd, werkloos sinds,
        werkloos geworden, zonder werk, zijn interim, haar interim, zijn stage, haar stage, zijn proef, haar proef,
        zijn opdracht, haar opdracht, zijn contract, haar contract, mijn contract, mijn stage, zijn tijdelijke, haar
        tijdelijke, eigen vraag, eigen initiatief, zum quartalsende, zum monatsende, zum jahresende, zum ersten, zum
        halbjahr, zum fünfzehnten, auflösungsvertrag, aufhebungsvertrag, änderungsvertrag, änderungskündigung,
        wechselt, wechselte, gewechselt, fängt, fing, beginnt, begann, startet, startete, versetzen, versetzt,
        loswerden, übernehmen, übernommen, entlassen, gekündigt, befördert, seinen hut, ihren hut, handtuch geworfen,
        hingeschmissen, seine papiere, ihre papiere, fliegt raus, fliegt hier raus, fliegt jetzt raus, rausgeflogen,
        straße gesetzt, tür gesetzt, straße gestellt, ausstand, einstand, letzten tag, ersten tag, aufgestiegen,
        beförderung, einarbeitung, neue stelle, andere stelle, ihre stelle, seine stelle, hört, hörte, arbeitslos seit,
        arbeitslos gemeldet, arbeitslos geworden, ohne job, wird nicht verlängert, wurde nicht verlängert, verlängert,
        aufgelöst, abgebrochen, entfristet, ihr praktikum, sein praktikum, mein praktikum, ihr einsatz, sein einsatz,
        ihr vertrag, sein vertrag, mein vertrag, probejahr, volontariat, probation, trial period, contract will,
        contract was, contract is, contract has, contract won't, contract wasn't, placement, internship, assignment,
        secondment, apprenticeship, transfers to, transferring to, transferred to, moves to, moving to, moved to, moves
        across, moving across, moved across, moves over, moving over, moved over, covers for, covering for, covered
        for, filling in for, fills in for, stepping in for, jumping ship, jumped ship, his desk, her desk, his badge,
        her badge, his pass, her pass, his keys, her keys, his laptop, her laptop, the chop, the axe, the push, the
        boot, walking papers, leaving do, leaving drinks, leaving party, leaving card, last day, first day, last
        working day, first working day, exit interview, start date, new job, his contract, her contract, my contract,
        new starter, starts as, starts in, starts here as, promoted, promotion, been transferred, poached, reassigned,
        turned down, job at, job with, job in, job as, position at, position with, position in, position as, post at,
        post in, post as, post with, between jobs, out of work, keeping her, keeping him, renewing her, renewing him,
        extending her, extending him, replacing her, replacing him, her on, him on, moving on, leaving us, joining us,
        pastures new, is retiring, 's retiring, emigrating, company with, ways with, freelance, self-employed, went
        permanent, gone permanent, goes permanent, over to, jacked, coming back, come back, temping, came to us,
        befristung des, befristung der, ihre befristung, seine befristung, ihrer befristung, stelle an, dienst an,
        ausbildung beendet, praktikum beendet, vertrag beendet, mag blijven, mocht blijven, plié bagage, plié bagages,
        mag beginnen, mocht beginnen, kan beginnen, mag starten, mocht starten, maandag beginnen, morgen beginnen,
        maandag starten, morgen starten, interim mocht, signé un contrat, offert un contrat, proposé un contrat,
        séparer de lui, séparer d'elle, séparés de lui, séparés d'elle, nommé à titre, nommé responsable, nommé chef,
        vloog buiten, nicht übernommen, übernommen werden, blijven

    """)
