"""Somebody's employment in sentences: the contract, its beginning and end, trial, notice, resignation and dismissal.

`Son contrat à durée déterminée prend fin le 31 mars`, `sie hat gekündigt`, `was let go in May`. Not one: the contract
of a supplier, a subscription that was cancelled, an appeal that is dismissed.
"""

from __future__ import annotations

from ..contracts import DUTCH_KIND, ENGLISH_KIND, FRENCH_KIND, GERMAN_KIND
from ..forms import listed
from ..sayings import SayingRecognizer, sayings
from ..wordings import Wording

_FRENCH_OUT = "licenciée?|remerciée?|virée?|congédiée?|mise? à la porte|limogée?"
_FRENCH_IN = r"""
    engagée?|embauchée?|recrutée?|mutée?|transférée?|détachée?|titularisée?|réintégrée?|prolongée? dans son contrat
"""
_FRENCH_PLACE = r"""
    l'(entreprise|équipe|usine|agence|association)|la (société|boîte|maison|firme)
    notre (équipe|société|entreprise|service)|son (poste|emploi|employeur|boulot)|nos effectifs
    le (service|cabinet|groupe|bureau|département|magasin)
"""
_ENDS = r"""
    prend(ra)? fin|pris fin|se termin(e|era|ait)|expir(e|era|ait|é)|court|arriv(e|era|ait) à (échéance|(son )?terme)
    commence|débute|s'arrête|(est|été|sera|soit) (_ )?(renouvelé|prolongé|rompu|suspendu|reconduit|signé|transformé)e?
    (n'est|n'a|ne sera) pas (été )?(renouvelé|prolongé|reconduit)e?|était renouvelé
"""
_DUTCH_OUT = r"""
    ontslagen|buitengezet|buitengevlogen|wegbezuinigd|afgedankt|aan de deur gezet|aan de kant gezet
"""
_DUTCH_IN = r"""
    aangeworven|aangenomen(?! dat)|overgeplaatst|gedetacheerd|in dienst (genomen|getreden|gekomen)|gemuteerd
    vast benoemd
"""
_DUTCH_PLACE = r"""
    ons(?! land)|het bedrijf|de (firma|organisatie|dienst|ploeg|zaak|groep)|ons (bedrijf|team)
    onze (firma|dienst|ploeg)
"""
_GERMAN_OUT = r"""
    gekündigt|entlassen|gefeuert|rausgeworfen|rausgeschmissen|freigesetzt|vor die tür gesetzt|gegangen worden
"""
_GERMAN_IN = r"""
    ((fest|neu|unbefristet|befristet) )?eingestellt|versetzt|abgeordnet|entfristet|verbeamtet|fest übernommen
"""
_GERMAN_PLACE = r"""
    uns|das (unternehmen|haus|team)|die (firma|abteilung|kanzlei)|unser (unternehmen|haus|team)|unsere firma
"""
_ENGLISH_OUT = r"""
    let go|made redundant|dismissed|laid off|fired|sacked|given (his|her|my|their)? ?notice|given the (boot|sack|push)
    asked to leave|terminated|shown the door|pensioned off
"""
_ENGLISH_IN = r"""
    hired|taken on|rehired|recruited|seconded|transferred to|redeployed|made permanent|kept on|headhunted
"""
_ENGLISH_PLACE = r"""
    us|the (company|firm|business|organi[sz]ation|team|department|bank|practice)|our (team|company|firm)
"""


class ContractRecognizer(SayingRecognizer):
    """What binds somebody to an employer, and how it begins and ends."""

    ENTITY = "CONTRACT"
    ELSE = Wording(
        r"(?<![^\W_])(?:(?:appeals?|lawsuits?|complaints?|motion|petition|mietvertrag|huurcontract|leverancier|huurder"
        r"|verhuurder|abonnee|fournisseur|locataire|bailleur|abonné|lieferant|mieter|vermieter|supplier|provider|tenant"
        r"|landlord|subscriber|patient\w{0,2}|krankenhaus|klinik|wohnung|abo|abonnement|kredit|konto|versicherung"
        r"|leasing\w*|pacht\w*|mobilfunk\w*)(?![^\W_])|(?:claims?|case|action|suit|application|charges|alarm|shots?)"
        r" (?:is|was|were|be|been|are) )",
    )
    OF_SOMEBODY = (
        *sayings(
            r"""
            (a|ai|as|avait|aurait|ayant) (_ )?(démissionné|(donné|remis|présenté) (sa démission|son préavis)|
            quitté {place})
            (l'|m'|t')(a|ont|avait|avaient) (_ )?({out}|engagée?|embauchée?|recrutée?|mise? dehors|jetée? dehors)
            (a|ai|avait) (_ )?été ({out})(?! de sa| du collège| de l)|s'est fait (virer|licencier)
            """,
            place=_FRENCH_PLACE,
            out=_FRENCH_OUT,
        ),
        *sayings(r"""
        (heeft|had|heb) ~(ontslag (genomen|gegeven|ingediend)|(zijn|haar|mijn) (ontslag|opzeg) (gegeven|ingediend|
        gekregen))
        """),
        *sayings(r"""
        (hand|hands|handed|handing|sent|put) in (his|her|my|their) (notice|resignation)
        (was|been|got|were) (_ )?(let go|laid off|made redundant)|let (him|her|me) go(?! of| home| to| with)
        """),
    )
    SAID = (
        *sayings(
            r"""
            (sera|serai|est|était|suis|serait) pas (prolongée?|renouvelée?|gardée?|reconduite?|remplacée?)
            (travaille|bosse) (_ )?(chez nous|ici|dans la (maison|boîte)) depuis|(mois|semaines?) d'essai
            (vient|venait) d'être (_ )?({out}|{into})|(s'en va|nous quitte|quitte le navire)
            (lettre|courrier) de démission
            entrée? dans (la maison|la société|l'entreprise|le groupe|la fonction publique)
            (termine|terminé|finit|fini|arrête|achève) (son|sa|ses) (_ )?(contrat|cdd|mission|stage|préavis|
            remplacement)
            (touche|reçoit|reçu|négocié|négocie) (_ )?(indemnité|indemnités) de (rupture|licenciement|départ)
            (départ|fin de contrat) (prévue?|fixée?|le|au|en)
            (prend|pris|prendra|demandé) (_ )?(sa )?(pré)?(retraite|pension) anticipée|(pré)?retraite anticipée
            (travaille|bosse|est) (_ )?(comme|en tant qu'|en qualité d')?(intérimaire|saisonnier|saisonnière|
            remplaçante?|extra)|(nous|la) rejoint|rejoindra (notre|l')|remis(e)? son préavis
            (contrat|mission) (intérim )?(jusqu'|jusque)
            contrat de (mme|mlle|m\.|monsieur|madame|(?-i:[A-ZÀ-Þ])_) ((?-i:[A-ZÀ-Þ])_ )?(?P<value>(a |est |sera |
            ne )?({ends}))
            s'est (retrouvée?|fait mettre) (à la porte|dehors)
            (a|ai|avait) (_ )?perdu (son|mon) (emploi|travail|boulot|poste|job)
            chang(e|é|er) de (boulot|travail|job|emploi|employeur)
            (remplace|remplaçait|remplacera) [^.;\n]{3,41} (pendant|durant) (son|sa|ses)
            en remplacement de (mme|m\.|sa collègue|son collègue)|ne (le |la )?gard(e|ons|ez) pas
            (engagée?|embauchée?) (pour|comme|en tant que|à l'essai)
            (est|était) (_ )?(nouvelle?|nouveau) (chez nous|dans (l'équipe|la maison))
            {kind}( [^.;:!?\n]{1,41}?)? ({ends})|{kind}|(son|mon|ton) contrat(?! de | d'| avec)( ~|,? )({ends})
            démissionn(e|é|er|era|ait)|(sa|ma) démission|quitt(e|era|ait|er|é) {place}
            (est|était|fut|été|être|sera) (_ )?({out}|{into})(?! de sa| du collège| de l| dans)
            (son|sa|mon) (licenciement|préavis|embauche|engagement(?! pour| à)|mutation|date d'entrée|titularisation)
            (preste|effectue|prestait|en|fait) (son |un )?préavis|préavis de ~(semaines|mois)
            (pren(d|dra|dre|ds)|pris) sa (retraite|pension)
            (part|partira|partait|parti|partie|mise?|admise?) (_ )?(à la|en) (pré)?(retraite|pension)
            (est|comme|en tant qu') ?(intérim|intérimaire)|en intérim
            (via|par) (une|l') ?(agence|boîte) (d'|de l')intérim
            """,
            kind=FRENCH_KIND,
            ends=_ENDS,
            place=_FRENCH_PLACE,
            out=_FRENCH_OUT,
            into=_FRENCH_IN,
        ),
        *sayings(
            r"""
            (werkt|werk|werken) (_ )?(hier|bij ons|in het bedrijf) (al |reeds )?(sinds|sedert)|op te stappen|opgestapt
            (stapt|stapte) (_ )?(op|het af)|stopt ermee
            (contract|overeenkomst) (is|werd|wordt) (_ )?(_ )?(verlengd|beëindigd|stopgezet|opgezegd)
            (is|ging|gaat|mag|wil) ~op (brug)?pensioen|op pensioen (gegaan|gesteld)
            (vertrekt|vertrok|stopt|stopte) (_ )?(bij ons|bij de firma|hier|eind|in|op|na)
            (werkt|werk|werkte|begon|startte|gestart|begonnen|is|was) (_ )?als (interim|vervanger|vervangster|
            seizoenarbeider|flexijobber)|afscheid (genomen )?van (onze|ons) _
            (tekende|getekend|tekent|ondertekende|kreeg|krijgt|heeft) ~(vast |nieuw |tijdelijk )?(contract|
            werkcontract|arbeidscontract)(?! met| van de)|(opzegvergoeding|ontslagvergoeding|ontslagbrief|opzegbrief)
            proefmaand|vervroegd pensioen|(mocht|mag) (niet )?blijven
            (aan de slag|begonnen|gestart|begint) (als|bij) _
            (contract|overeenkomst) van (mevrouw|meneer|de heer|(?-i:[A-ZÀ-Þ])_) ~(af|verlengd|beëindigd|opgezegd|
            stopgezet|ten einde|eindigt|loopt)|(start|begint|begon|startte) [^.;\n]{2,41} (bij ons|als [^\s.;]{4,41})
            (gaat|ging|is|mag|wil) ~met (_ )?(brug)?pensioen|vervangt ~tijdens (haar|zijn)
            (is|was|kwam|komt) (_ )?als (vervanger|vervangster|vaste kracht|interim)
            (werk|job|baan) (verloren|kwijt|opgegeven)|(verloor|verliest) (haar|zijn|mijn) (werk|job|baan)
            verandert? van (werk|job|werkgever)|nieuw (bij ons|in het team)|vast (aangeworven|in dienst)
            {kind}( ~(af|verlengd|beëindigd|ten einde))?
            (zijn|haar|mijn|diens) (_e? )?(contract|overeenkomst|opdracht|proef)(?! met) ~(af|verlengd|beëindigd|
            opgezegd|stopgezet|ten einde)
            (zijn|haar|mijn|diens) (_e? )?(contract (loopt|eindigt|liep|wordt|is|werd)|ontslag|opzeg|aanwerving|
            in?diensttreding|uitdiensttreding)
            (neemt|nam|diende|dient|gaf|geeft|kreeg|krijgt|kondigde) ~(ontslag|opzeg)( in| aan)?
            ontslag (genomen|ingediend|gekregen|aangevraagd)
            (is|was|werd|wordt|worden|ben|heeft|hebben|zijn) ~({out}|{into})|uit dienst
            (komt|kwam|treedt|trad|gaat) ~(in|uit) dienst|zegde ~op|heeft ~opgezegd
            (verlaat|verliet|vertrekt bij|vertrok bij) {place}|(gaat|ging|is|mag) ~met (brug)?pensioen
            (via|van) (een|het|haar|zijn) (uitzend|interim)(bureau|kantoor)
            als (uitzendkracht|interimaris|interimkracht|jobstudent)
            (is|was|werkt) (_ )?(uitzendkracht|interimaris|interimkracht|jobstudent)
            """,
            kind=DUTCH_KIND,
            out=_DUTCH_OUT,
            into=_DUTCH_IN,
            place=_DUTCH_PLACE,
        ),
        *sayings(
            r"""
            (ihre?|seine?|meine?)[nrms]? (_ )?(vertrag|arbeitsvertrag|einsatz) (läuft|gilt|geht|endet) (_ )?(_ )?(bis|
            am|zum|ende|im)
            (arbeitet|arbeite|ist|bin) (_ )?(_ )?(_ )?(_ )?(bei uns|im haus|hier in der firma)(?! zu besuch)
            (ist|war) (_ )?(während|in) der probezeit gegangen|bei uns (angefangen|aufgehört|begonnen|eingestiegen)
            (fängt|fing|hört|hörte) ~bei uns (an|auf)|über (eine[rn]? )?(leihfirma|zeitarbeitsfirma|verleihfirma)
            (leihfirma|zeitarbeitsfirma)|(vorzeitig|frühzeitig) in (rente|pension)
            (altersrente|vorruhestand|abfindung)
            (kündigungsschreiben|kündigung) (bekommen|erhalten|abgegeben|unterschrieben|auf dem tisch)
            (unterschrieb|unterschrieben|unterschreibt) ~(arbeitsvertrag|vertrag|aufhebungsvertrag)
            ({out}|{into}) (worden|werden)|(sein|ihr|mein) (letzter|erster) (arbeits)?tag
            (als|auf) (krankheits|eltern)?vertretung|probezeit (bestanden|überstanden|verlängert)
            hat (gestern |heute |letzte woche |selbst |zum _ |von sich aus )?gekündigt
            vertrag von (frau|herrn|(?-i:[A-ZÄÖÜ])_) ~(aus|verlängert|endet|aufgelöst|ab)
            man hat (ihn|ihm|ihr|sie|mich|mir|uns) ~({out}|{into})|bei uns (angestellt|beschäftigt|tätig)
            (ihre?|seine?|meine?)[nrms]? (stelle|job|arbeit|posten|arbeitsplatz) ~(aufgegeben|gekündigt|verloren|
            gewechselt|hingeschmissen)|(unbefristet|nach der ausbildung|als _) übernommen|übernommen worden
            als (schwangerschafts|elternzeit|krankheits|urlaubs)?vertretung
            wechselt ~(den arbeitgeber|zu einem anderen arbeitgeber)
            (den|seinen|ihren|meinen) job (verloren|gekündigt|hingeschmissen)|{kind}( ~(aus|ab|verlängert))?
            (ihre?|seine?|meine?)[nrms]? (_e[rnms]? )?(vertrag|arbeitsvertrag|einsatz)( ~(aus|ab|verlängert|endet|
            beendet|aufgelöst)| endet| läuft aus)
            (ihre?|seine?|meine?)[nrms]? (_e[rnms]? )?(kündigung|einstellung(?! zu)|entlassung|versetzung|
            dienstantritt|übernahme)(?! des| der)
            (hat|habe|haben|hatte|ist|wurde|war|wird|werde) ([^\s.;:!?]{1,41} ){0,5}(?P<value>({out}|
            {into})( worden)?)
            (reicht|reichte) ~kündigung ein|kündigung (eingereicht|erhalten|bekommen|kassiert)|laufpass
            (verlässt|verließ) {place}|scheidet ~aus
            kündigte? (_ )?(zum|fristlos|gestern|selbst|den job|die stelle|ihre stelle|seine stelle)
            (ist|war) ~ausgeschieden|(geht|ging|ist) ~in (den (vor)?ruhestand|rente|pension|frührente)
            (seit|ab|am|im|zum) [^.;:!?\n]{2,41} (bei uns|in unserem hause?)( angestellt| beschäftigt| tätig)?
            (über|von) (eine[r]? )?(zeitarbeitsfirma|leiharbeitsfirma|zeitarbeit|leiharbeit)
            als (leiharbeiter|aushilfe)(in)?
            """,
            kind=GERMAN_KIND,
            out=_GERMAN_OUT,
            into=_GERMAN_IN,
            place=_GERMAN_PLACE,
        ),
        *sayings(
            r"""
            (contract|placement) is (_ )?(up|due|over)( for renewal)?
            (with|at|here|joined) (us|the (firm|company|business|team)) since|voluntary redundancy
            walked out(?! of the (room|meeting)| with)|(won't be|isn't|not) coming back|let (our|the|my) _ go
            (handed|given) (his|her|my) (marching orders|p45|cards)|(took|takes|taken|taking) (_ )?(early )?retirement
            early retirement
            (starts|started|starting|begins|joining) (with us|here|work|(the|her|his|my) new job)(?! at| by)
            (severance|redundancy) (pay|payment|package)
            (extended|renewed|not renewed|didn't renew|won't renew|ended|terminated) (_ )?(his|her|my|_'s) contract
            (his|her|my|_'s) (first|last) day( at work| with us| here)?
            (offered|given|signed|got) (_ )?(a |her |him )?(_ )?(_ )?contract(?! to build| for the)
            (been|worked|here) (with|for) (us|the company|the firm)|(stepping|stepped) down
            let (_ )?go (after|in|on|last|because)|{kind}
            (fired|sacked|dismissed|hired|rehired|recruited|let|kept|laid) (him|her|me|off [^\s.;]{2,41})( go| on|
            off)?(?! know| down| to)|(kept|keeping|let) (?-i:[A-Z])_ (on|go)
            (lost|loses|quit|left|gave up|walked out of) (his|her|my) (old )?job|(changed|changing|switched) jobs
            (covering|covers) for (_ )?(_ )?(maternity|leave)|maternity cover
            (pass(ed|es)?|finished|completed|extended|failed) (his|her|my) (probation|trial)
            out (of a job|at the end of the (month|week))|new (here|to the team)
            (still|currently|now|is|are|am|was|were|'s|'m) (_ )?on probation(?! for [a-z]+ing)(?! o(fficer|rder))
            (his|her|my|their|_'s) (_ )?(contract|placement|assignment|secondment|internship|
            apprenticeship)(?! with)( ~|[ ])(ends?|ended|expires?|expired|runs? out|ran out|starts?|started|began|
            begins|finishe[sd]|is up|renewed|extended|terminated)
            (his|her|my|_'s) (_ )?(notice|resignation|dismissal(?! of)|redundancy|start date|leaving date|last day)
            (was|been|got|were|being|is|get|be|gets) (_ )?({out}|{into})|resign(s|ed|ing)(?! to| oneself)
            (gave|given|giving|serving|working|works|served|work) (out )?(his|her|my|in|
            a)?( _ )?( ?[a-z0-9]{1,41} (days|weeks|months)'?)? ?notice
            (joined|joins|left|leaves|leaving|quit|quits) {place}(?! to | a )
            (retires|retired|retiring) (from|at|in|next|last|on|early|this)|quit (his|her|my|the) job
            started (with us|here|work(ing)? for us)|(here )?(through|via|from) an? (temp )?agency
            """,
            kind=ENGLISH_KIND,
            out=_ENGLISH_OUT,
            into=_ENGLISH_IN,
            place=_ENGLISH_PLACE,
        ),
    )
    DATED = (
        *sayings(r"""
        entrée? en (service|fonctions?)|(est|était) entrée? (chez nous|dans (la société|l'entreprise))|en service
        (a |ai )?(rejoint|rejoindra) (l'équipe|l'entreprise|la société|nos équipes|notre équipe)|occupée? chez nous
        (a commencé|commence|commencera|débute|a débuté) (chez|avec) nous
        (travaille|employée?|engagée?) (chez|pour) nous|nous (quitte|a quittés|quittera)|retraitée?|pensionnée?
        in dienst|(begon|begint|startte|start|begonnen|gestart) (_ )?bij ons|bij ons|gepensioneerd
        (fängt|fing|angefangen|beginnt|begann) (_ )?bei uns
        (bei uns|im unternehmen|im haus) (angestellt|beschäftigt|tätig)|(has been|worked|been|was|works) (with|for) us
        retires|retired|(starts|started) (here|with us|as _)|(is|was|been) employed( by us)?
        """),
    )
    ANCHORS = listed("""
        pas prolongé, pas prolongée, pas renouvelé, pas renouvelée, pas gardé, pas gardée, d'essai, s'en va, chez nous
        depuis, ici depuis, hier al, hier sinds, op te stappen, opgestapt, stapt, stapte, stopt ermee, vertrag läuft,
        vertrag gilt, vertrag geht, im haus, hier in der firma, for renewal, is up, us since, firm since, company
        since, business since, team since, redundancy, walked out, coming back, let our, marching orders, lettre de
        démission, dans la maison, dans la société, dans l'entreprise, dans le groupe, son remplacement, indemnité de,
        indemnités de, fin de contrat, retraite anticipée, pension anticipée, saisonnier, saisonnière, remplaçant,
        remplaçante, nous rejoint, op pensioen, vertrekt, vertrok, stopt, stopte, als interim, seizoenarbeider,
        flexijobber, afscheid van, getekend, tekende, ondertekende, opzegvergoeding, ontslagvergoeding, ontslagbrief,
        proefmaand, mocht blijven, mag blijven, aan de slag, gestart, begonnen, angefangen, aufgehört, fängt, hört
        auf, leihfirma, zeitarbeitsfirma, verleihfirma, altersrente, abfindung, kündigungsschreiben, unterschrieb,
        unterschrieben, letzter arbeitstag, erster arbeitstag, letzter tag, als vertretung, early retirement,
        retirement, starts with, started with, new job, severance, first day, last day, stepping down, stepped down,
        with us, extended her, extended his, renewed her, renewed his, new contract, l'a engagé, l'a engagée, l'a
        viré, l'a virée, mise dehors, mis dehors, jeté dehors, jetée dehors, son emploi, son boulot, son job, mon
        emploi, mon boulot, de boulot, de job, d'employeur, remplace, remplaçait, remplacera, en remplacement, garde
        pas, gardons pas, nouveau chez, nouvelle chez, nouvelle dans, nouveau dans, contract van, overeenkomst van,
        begint, begon, startte, als vervanger, als vervangster, vaste kracht, vervangt, job verloren, werk verloren,
        werk kwijt, job kwijt, haar job, zijn job, haar baan, zijn baan, van werk, van job, van werkgever, nieuw bij
        ons, nieuw in het team, vast aangeworven, seine stelle, ihre stelle, meine stelle, stelle zum, seinen job,
        ihren job, meinen job, übernommen, vertretung, schwangerschaftsvertretung, elternzeitvertretung,
        krankheitsvertretung, urlaubsvertretung, let her, let him, let me go, kept him, kept her, kept on, kept me,
        his job, her job, my job, changed jobs, changing jobs, switched jobs, maternity cover, covering for, out of a
        job, end of the month, new to the team, on after, lets, kept, his trial, her trial, contrat, cdi, cdd, période
        d'essai, mission d'intérim, mission intérimaire, rupture conventionnelle, convention de stage, convention de
        premier emploi, démission*, licenci*, remercié, remerciée, viré, virée, virer, congédié, congédiée, mis à la
        porte, mise à la porte, limogé, limogée, engagé, engagée, embauch*, recruté, recrutée, muté, mutée, mutation,
        détaché, détachée, transféré, transférée, titularis*, réintégré, réintégrée, préavis, en service, en fonction,
        en fonctions, est entré, est entrée, était entré, était entrée, rejoint, rejoindra, chez nous, pour nous, avec
        nous, engagement, date d'entrée, retraite, pension, préretraite, prépension, retraité, retraitée, pensionné,
        pensionnée, nous quitte, nous quittera, nous a quittés, quitte l'*, quitté l'*, quitte la, quitté la, quitte
        notre, quitté notre, quitte son, quitté son, quitte le, quitté le, quittera l'*, quittera la, intérim,
        intérimaire, *contract, arbeidsovereenkomst, vaste aanstelling, tijdelijke aanstelling, vaste benoeming,
        tijdelijke benoeming, proefperiode, proeftijd, opzegtermijn, opzeggingstermijn, opzegperiode, interimopdracht,
        uitzendopdracht, zijn opdracht, haar opdracht, haar proef, zijn proef, benoemd, ontslag, ontslagen, opzeg,
        opgezegd, aanwerving, indiensttreding, uitdiensttreding, aangeworven, aangenomen, overgeplaatst, gedetacheerd,
        in dienst, uit dienst, vaste dienst, bij ons, buitengezet, buitengevlogen, wegbezuinigd, afgedankt, aan de
        deur, aan de kant gezet, gemuteerd, verlaat, verliet, vertrekt bij, vertrok bij, zegde, pensioen,
        brugpensioen, gepensioneerd, uitzendbureau, uitzendkantoor, interimbureau, interimkantoor, uitzendkracht,
        interimaris, interimkracht, jobstudent, flexi-job, flexijob, alternance, apprentissage, nulurencontract,
        minijob*, midijob*, euro-job, *vertrag, *vertrags, *vertrages, befristet*, unbefristet*, festanstellung, fest
        angestellt, probezeit, probearbeit, kündigungsfrist, kündigung, kündigt, kündigte, gekündigt, entlassen,
        entlassung, gefeuert, rausgeworfen, rausgeschmissen, freigesetzt, vor die tür gesetzt, laufpass, eingestellt,
        ihre einstellung, seine einstellung, meine einstellung, versetzt, versetzung, abgeordnet, entfristet,
        verbeamtet, fest übernommen, dienstantritt, übernahme, einsatz endet, verlässt, verließ, scheidet,
        ausgeschieden, bei uns, in unserem haus*, im unternehmen, ruhestand, vorruhestand, rente, frührente,
        zeitarbeit*, leiharbeit*, als aushilfe, contract, permanent position, permanent post, permanent job, permanent
        appointment, temporary, temp assignment, temp worker, probation*, trial period, notice, gardening leave,
        garden leave, placement, secondment, internship, apprenticeship, assignment, fixed-term, casual, resigned,
        resigns, resigning, resignation, dismissal, dismissed, redundant, start date, leaving date, let go, let him
        go, let her go, laid off, fired, sacked, terminated, the boot, the sack, the push, asked to leave, shown the
        door, pensioned off, hired, taken on, rehired, recruited, seconded, transferred to, redeployed, made
        permanent, headhunted, joined us, joined the, joined our, joins us, joins the, joins our, left us, left the,
        left our, leaves us, leaves the, leaving us, leaving the, quit, quits, retires, retired, retiring, for us,
        started here, starts here, started as, starts as, started work*, employed, den arbeitgeber, anderen
        arbeitgeber, temp agency, an agency, agency worker, agency assignment
    """)
