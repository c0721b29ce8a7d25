"""Marriages and what became of them, told in sentences: `il a épousé …`, `ze zijn uit elkaar`, `lebt getrennt`."""

from __future__ import annotations

from ..forms import listed
from ..labels import alternatives
from ..personal import PersonalRecognizer
from ..told import of_them, told

_FEW = r"(?:[^\W\d_][\w'’\-]{0,14} ){0,3}"
"""What may stand between: `est toujours`, `is al jaren`."""
_MORE = r"(?:[\w'’\-.]{1,16} ){0,6}"
_FR_IS = (
    r"(?:suis|est|sommes|sont|étais|était|étaient|être|fut|reste|devenue?|redevenue?|vit|vis|toujours|encore"
    r"|maintenant)"
)
_FR_STATE = alternatives(
    listed("""
        marié, mariée, mariés, mariées, remarié, remariée, remariés, divorcé, divorcée, divorcés, célibataire,
        célibataires, veuf, veuve, veufs, séparé, séparée, séparés, pacsé, pacsée, pacsés, fiancé, fiancée, fiancés,
        cohabitant légal, cohabitante légale, cohabitants légaux, cohabitant de fait, cohabitante de fait, en couple,
        en concubinage, en union libre, en instance de divorce, en plein divorce, en cours de divorce,
        en procédure de divorce, en cohabitation légale, en ménage, vieux garçon, vieille fille
    """)
)
_NL_IS = r"(?:woont|wonen|is|ben|zijn|was|waren|werd|werden|blijft|bleef|nog|leeft|leven)"
_NL_STATE = alternatives(
    listed("""
        getrouwd, gehuwd, ongehuwd, gescheiden, hertrouwd, verloofd, weduwe, weduwnaar, vrijgezel, alleenstaand,
        feitelijk gescheiden, wettelijk samenwonend, uit elkaar, in scheiding, uit de echt gescheiden, single,
        samenwonend, ongetrouwd, geregistreerd partner, verweduwd, weer alleen, aan het scheiden, alleenstaande
    """)
)
_DE_IS = r"(?:ist|bin|sind|war|waren|wurde|wurden|bleibt|blieb|lebt|leben|lebe|noch|inzwischen)"
_DE_STATE = alternatives(
    listed("""
        verheiratet, unverheiratet, wiederverheiratet, geschieden, verwitwet, ledig, verlobt, getrennt,
        getrennt lebend, alleinstehend, verpartnert, witwe, witwer, single, in scheidung, frisch verheiratet,
        glücklich verheiratet, in einer beziehung, in einer partnerschaft, in eingetragener lebenspartnerschaft,
        in einer eingetragenen lebenspartnerschaft, junggeselle, junggesellin, in trennung, frisch geschieden, liiert
    """)
)
_EN_IS = (
    r"(?:is|am|are|was|were|been|got|getting|gets|get|became|still|[a-z]{1,15}['’](?:m|s|re|d|ve)|newly|recently"
    r"|happily)"
)
_EN_STATE = alternatives(
    listed("""
        in a relationship, newlywed, newly wed, cohabiting, spoken for,
        married, remarried, unmarried, divorced, separated, widowed, a widow, a widower, engaged, single, a bachelor,
        a divorcee, never married, in a civil partnership, cohabiting
    """)
)
_NOT_A_THING = (
    r"(?! in| point| par| by| from the| ingezameld| opgehaald| as| to provide| on a| on the| on b| market| source| use"
    r"| room| couple| people)"
)

_SPOUSE = (
    r"(?:mari|femme|épouse|époux|conjointe?|compagnon|compagne|man|vrouw|echtgenoot|echtgenote|partner|mannes|frau"
    r"|ehemannes|ehefrau|gatten|partners|partnerin|husband|wife|spouse)"
)
_ON_THE_ROCKS = r"(?:stuk|op de klippen|ontbonden|spaak|aufgelöst|annulliert|in die brüche|gescheitert|zerrüttet)"


class MaritalStatusToldRecognizer(PersonalRecognizer):
    """Who married, is married or parted, in a sentence."""

    ENTITY = "MARITAL_STATUS"
    ANCHORS = listed("""
        cohabitation légale, en ménage, vieux garçon, vieille fille, samenwonend, ongetrouwd, geregistreerd partner,
        verweduwd, weer alleen, aan het scheiden, in einer beziehung, partnerschaft, lebenspartnerschaft, junggeselle,
        junggesellin, in trennung, liiert, in a relationship, newlywed, newly wed, cohabiting, spoken for,
        marié, mariée, mariés, mariées, remarié, remariée, remariés, marier, divorcé, divorcée, divorcés, divorcer,
        divorce, divorcent, divorced, célibataire, célibataires, veuf, veuve, séparé, séparée, séparés, pacsé, pacsée,
        pacsés, pacser, fiancé, fiancée, fiancés, fiancer, cohabitant*, concubinage, en couple, veuvage, mariage,
        die ehe, verheiratete, verwitwete, geschiedene, ledige, gehuwde, getrouwde, dissous, union libre,
        épousé, épouser, rompu, convol*, getrouwd, gehuwd, ongehuwd, gescheiden, hertrouwd*, verloofd*,
        weduwe*, weduwnaar*, vrijgezel*, alleenstaand*, samenwonend, uit elkaar, niet meer samen, niet langer samen,
        verlaten, verlassen, kein paar mehr, nicht mehr zusammen, auseinandergelebt, auseinandergegangen,
        plus ensemble, quitté, quittée, quittés, séparation, se marie, se marient, se pacse, se pacsent,
        vechtscheiding, is on his, is on her, was on his, was on her, third wife, married twice, scheiding,
        echtscheiding, scheiden, trouwde*, trouwt, trouwen, huwde*, huwelijk, verheiratet, unverheiratet,
        wiederverheiratet, geschieden, verwitwet, ledig, verlobt, getrennt, trennte*, alleinstehend, verpartnert,
        witwe, witwer, geheiratet, heirat*, scheidung, in zweiter ehe, in dritter ehe, ihre ehe, seine ehe, meine ehe,
        unsere ehe, married, remarried, unmarried, separated, widow*, engaged, single, bachelor, civil partnership,
        split up, broke up, tied the knot, tying the knot, marrying, marry, uitgemaakt, called off, schluss gemacht,
        nous marier, me marier, se marier, se sépare, se séparent, left her, left him, left me, verloor, perdu,
        verlor, lost his, lost her, lost my, begroef, cohabiting, marriage, her engagement, his engagement,
        their engagement, our engagement, separation, breakup, left her husband, left his wife, walked out on,
        popped the question, der trennung, die trennung, ihrer trennung, seiner trennung, ihre trennung, dit oui,
        bague au doigt, devant le maire, devant monsieur le maire, refait sa vie, refait ma vie, jawoord, ja-woord,
        ja-wort, jawort, ja gesagt, van hem af, van haar af, wettelijk samen, wettelijke samenwoning, in het
        huwelijksbootje, unter der haube, noch zu haben, wieder zu haben, decree absolute, decree nisi, walked out,
        got hitched, said i do, exchanged vows, exchanged rings, spoken for, quitté son, quitté sa, quitté mon,
        quitté ma, enterré son, enterré sa, enterré mon, enterré ma, décès de son, décès de sa, mort de son,
        mort de sa, overlijden van haar, overlijden van zijn, dood van haar, dood van zijn, tod ihres, tod seiner,
        death of her, death of his, her husband died, his wife died, her husband passed, his wife passed,
        on her own since, on his own since,
        maritalement, mis en ménage, mise en ménage, mis en couple, mise en couple, en ménage avec, liiert, ein paar,
        dating, seeing someone, been together, samen sinds, een koppel, relatie met, ensemble depuis, sort avec,
        zusammen seit, haar man is, zijn vrouw is, mijn man is, mijn vrouw is, haar man was, zijn vrouw was,
        son mari est, sa femme est, mon mari est, ma femme est, son épouse est, son époux est, ihr mann ist,
        seine frau ist, mein mann ist, meine frau ist, ihr mann starb, seine frau starb, haar man stierf,
        perdre son, perdre sa, perdre mon, perdre ma, enterrer son, enterrer sa, zijn vrouw stierf, haar man overleed,
        zijn vrouw overleed
    """)
    PATTERNS = (
        told("french state", rf"(?:{_FR_STATE}){_NOT_A_THING}", before=rf"{_FR_IS} {_FEW}"),
        of_them("french both", rf"(?:{_FR_STATE})", before=rf"(?:ils|elles) (?:sont|étaient) {_FEW}"),
        of_them(
            "ended by a court",
            r"(?P<value>(?:die ehe (?:der (?:beteiligten|parteien|eheleute)|zwischen [^.;\n]{3,60}?) (?:wird|wurde"
            r"|ist) (?:hiermit )?"
            r"(?:geschieden|aufgehoben)|prononce le divorce|spreekt de echtscheiding uit|le mariage"
            r" est dissous))",
        ),
        of_them(
            "divorce of",
            r"(?P<value>divorce|echtscheiding|scheidung)(?= (?:(?:des|entre(?: les)?) (?:époux|conjoints)|entre|de"
            r"|tussen|van"
            r"|zwischen|between|of|der eheleute|van de echtgenoten) (?:(?:m|mr|mrs|mme)\.? |mevrouw |de heer |herrn "
            r"|frau "
            r"|monsieur |madame )(?-i:[A-ZÀ-ÖØ-Þ])|"
            r" (?:des époux|der eheleute|van de echtgenoten|of the spouses|entre les époux) (?-i:[A-ZÀ-ÖØ-Þ]))",
        ),
        told(
            "before an office",
            r"(?P<value>verheiratete|verwitwete|geschiedene|ledige|gehuwde|getrouwde|gescheiden|alleenstaande)",
            before=r"(?:der|die|de|den|dem) ",
            after=r" (?:(?-i:[A-ZÄÖÜ])[^\W\d_]{4,24}(?:in|er|ist|mann|frau|kraft)"
            r"|[^\W\d_]{4,24}(?:ster|aar|ist|iste|er|ica|icus|man|vrouw))(?![^\W_])",
        ),
        of_them(
            "french did",
            r"(?P<value>(?:s['’](?:est|était)|se sont|s['’]étaient|me suis|nous sommes|nous nous sommes|va se|vont se"
            r"|vais me|viens? de (?:se|me)|viennent de se) (?:enfin )?(?:re)?(?:mariée?s?|marier|pacsée?s?|pacser"
            r"|fiancée?s?|fiancer))",
        ),
        told(
            "french parted",
            r"(?P<value>(?:s['’](?:est|était)|se sont|me suis|nous nous sommes) séparée?s?|(?:ont|avons) rompu"
            r"|rompu (?:avec|ses fiançailles)|divorcent?|(?:a|ont|ai|avons|avait|avaient|vient de|viennent de|va"
            r"|vont) divorcer?|divorcé)",
        ),
        of_them("french wed", r"(?P<value>(?:ai|a|avait|va|vient d['’]) ?(?:ré)?épous(?:é|er))(?! la| les| l['’])"),
        told(
            "between commas",
            rf"(?<=, )(?P<value>{_FR_STATE}|{_NL_STATE}|{_DE_STATE}|divorced|widowed|married|single)(?=[,.]| depuis"
            rf"| sinds| seit| since| with| met| avec| mit| sous| onder| unter| au | à | majeure?| en (?:premières"
            rf"|secondes"
            rf"|deuxièmes) noces| in (?:eerste|tweede) )",
        ),
        of_them(
            "french marries",
            r"(?P<value>se (?:re)?marie(?:nt)?|se pacse(?:nt)?) (?:le|la|en|à|avec|ce|cet|cette|demain|samedi"
            r"|vendredi|bientôt|l['’])",
        ),
        of_them(
            "french left",
            r"(?P<value>(?:m['’]|l['’])(?:a|avait) quittée?|(?:son mari|sa femme|son compagnon|sa compagne) (?:l['’]"
            r"|m['’])a quittée?|ne sont plus ensemble|se sont quittés)",
        ),
        told("french parting", r"(?:leur|la|sa|ma|notre|une) (?P<value>séparation)(?! de| des| du| d['’])"),
        told("french since", rf"(?P<value>{_FR_STATE}) (?:depuis|à nouveau|pour la)"),
        told("french its", r"(?:son|mon|leur|notre) (?P<value>divorce|veuvage|concubinage|mariage)(?! de| d['’])"),
        told("dutch state", rf"(?:{_NL_STATE}){_NOT_A_THING}", before=rf"{_NL_IS} {_MORE}"),
        of_them("dutch both", rf"(?:{_NL_STATE}){_NOT_A_THING}", before=rf"(?:ze|zij|wij|we) (?:zijn|waren) {_MORE}"),
        of_them(
            "dutch parted",
            rf"(?:gingen|ging|gaan|gaat|zijn|is|waren) {_MORE}(?P<value>uit elkaar)(?! te| ha| gev)",
        ),
        of_them(
            "dutch did",
            r"(?P<value>trouwden?|huwden?|hertrouwden?|verloofden? zich|(?:gaat|gaan"
            r"|ga) (?:[^\W\d_]{2,12} ){0,3}(?:trouwen|scheiden)|scheidden? van (?:zijn|haar)"
            r"|ligt in (?:een )?(?:vecht)?scheiding|vroeg de (?:echt)?scheiding aan)",
        ),
        told(
            "dutch parting",
            r"(?:de|een|zijn|haar|hun|onze|mijn|in) (?P<value>(?:echt|vecht)?scheiding)(?! van| tussen)",
        ),
        of_them(
            "dutch apart",
            r"(?P<value>(?:zijn|is|waren) niet (?:meer|langer) samen"
            r"|(?:heeft|had) (?:haar|hem|mij|me) (?:[\w'’]{1,12} ){0,3}verlaten)",
        ),
        told("dutch since", rf"(?P<value>{_NL_STATE}) sinds"),
        told(
            "dutch wed",
            r"(?P<value>trouwt|gehuwd|getrouwd|scheiding aangevraagd|(?:zijn|haar|hun|mijn|onze) (?:echt)?scheiding)",
        ),
        of_them(
            "failed",
            rf"(?:haar|zijn|hun|mijn|ons|ihre|seine|meine|unsere) (?P<value>huwelijk|ehe) {_MORE}{_ON_THE_ROCKS}",
        ),
        told("german state", rf"(?:{_DE_STATE}){_NOT_A_THING}", before=rf"{_DE_IS} {_MORE}"),
        told(
            "german parting",
            r"(?:der|die|ihrer|seiner|meiner|ihre|seine|meine|einer|in) (?P<value>scheidung|trennung)(?! von| der"
            r"| des| zwischen)",
        ),
        of_them(
            "german left",
            r"(?:mann|frau|partner|partnerin|freund|freundin|ehefrau|ehemann) (?P<value>hat (?:sie|ihn|mich|ihren?"
            r"|seine?) [^.;\n]{0,20}?verlassen)",
        ),
        of_them(
            "german apart",
            r"(?P<value>kein paar mehr|nicht mehr zusammen(?! mit der)|auseinandergelebt|auseinandergegangen)",
        ),
        told("german since", rf"(?P<value>{_DE_STATE}) seit"),
        told(
            "german did",
            r"(?P<value>heirate(?:te|ten|t|n)?|(?:lässt|lassen|ließ|ließen|lasse) (?:sich|mich"
            r"|uns) (?:[^\W\d_]{2,12} )?scheiden|scheiden lassen|getrennt lebende[rn]?|getrennt lebend|(?:ihre|seine"
            r"|meine|unsere) (?:scheidung|trennung)|scheidung (?:läuft|eingereicht)|in (?:zweiter|dritter) ehe"
            r"|trennten? sich von (?:ihrem|seiner))",
        ),
        of_them(
            "german has",
            rf"(?:hat|haben|habe|hatte) {_MORE}(?P<value>geheiratet|(?:sich|uns|mich) verlobt|verlobt"
            r"|(?:sich|uns|mich) (?:[\w'’]{2,14} ){0,4}(?:getrennt|scheiden lassen))",
        ),
        told("english state", rf"(?:{_EN_STATE}){_NOT_A_THING}", before=rf"{_EN_IS} {_FEW}"),
        of_them(
            "english we",
            rf"(?:{_EN_STATE}){_NOT_A_THING}",
            before=rf"(?:(?:we|they) (?:are|were|have been|got|are getting)|(?:we|they)['’](?:re|ve been)) {_FEW}",
        ),
        told("french separates", r"(?P<value>se séparent?)(?! d)"),
        of_them(
            "english left",
            r"(?:husband|wife|partner|he|she|boyfriend|girlfriend) (?P<value>left (?:her|him|me)) (?:for|two|three"
            r"|last|in)",
        ),
        told("after the divorce", r"(?:depuis|après|pendant|avant) (?:le|la) (?P<value>divorce|séparation)"),
        of_them("regime", r"(?P<value>mariée?s?) (?:sous le régime|en séparation de biens)"),
        of_them(
            "french will",
            r"(?:veu(?:x|t|lent)|ven(?:ons|ez|ir) de|viens de|allons|vais|va|vont) (?P<value>(?:me|nous"
            r"|se) (?:re)?marier)",
        ),
        of_them(
            "lost",
            r"(?P<value>verloor|verloren|perdu|perdit|verlor|lost|begroef) (?:zijn|haar|mijn|son|sa|mon|ma|seinen?"
            r"|ihren?|meinen?|his|her|my) (?:man|vrouw|echtgenoot|echtgenote|partner|mari|femme|épouse|époux|conjoint"
            r"|compagnon|compagne|mann|frau|ehemann|ehefrau|husband|wife)",
        ),
        told(
            "broke off",
            r"(?P<value>(?:heeft|had) het (?:[\w]{2,12} )?uitgemaakt|maakte het uit|uitgemaakt|called off (?:the"
            r"|their) (?:engagement|wedding)|hat schluss gemacht)",
        ),
        told(
            "english marries",
            r"(?P<value>(?:is|are|am) marrying|will marry|is to marry|civil partnership|tying the knot)",
        ),
        of_them(
            "again",
            r"(?P<value>(?:is|was) on (?:his|her) (?:second|third|fourth) (?:wife|husband|marriage)"
            r"|en est à son (?:deuxième|troisième) mariage|voor de (?:tweede|derde|vierde) keer (?:getrouwd|gehuwd)"
            r"|zum (?:zweiten|dritten|vierten) mal (?:verheiratet|geschieden)|married (?:twice|three times)"
            r"|pour la (?:deuxième|troisième) fois (?:marié|divorcé)e?)",
        ),
        told(
            "english did",
            r"(?P<value>never (?:re)?married|remarried|married|split up|broke up|breaking up|tied the knot"
            r"|filed for (?:a )?divorce|(?:he|she|they|i) divorced|popped the question|(?:his|her|their"
            r"|my) (?:divorce|separation|engagement|marriage|breakup)|separated from (?:his|her)|walked out on (?:his"
            r"|her|him|me)|left (?:his wife|her husband))(?! of| couple| status| them| us)",
        ),
        of_them(
            "left a spouse",
            rf"(?P<value>quitté (?:son|sa|mon|ma) {_SPOUSE}|(?:enterré|perdu|perdre|enterrer) (?:son|sa|mon"
            rf"|ma) {_SPOUSE})",
        ),
        of_them(
            "since a death",
            rf"(?P<value>(?:décès|mort) de (?:son|sa|mon|ma) {_SPOUSE}|(?:overlijden|dood) van (?:haar|zijn"
            rf"|mijn) {_SPOUSE}|tod (?:ihres|seiner|meines|meiner) {_SPOUSE}|death of (?:her|his|my) {_SPOUSE}"
            rf"|(?:her|his|my) {_SPOUSE} (?:died|passed))",
        ),
        told(
            "said yes",
            r"(?P<value>(?:s['’]est|se sont) dit oui|pass\w{1,4} la bague au doigt|devant (?:monsieur )?le maire"
            r"|refait (?:sa|ma) vie|ja-?woord|ja-?wort|ja gesagt|got hitched|said i do|exchanged (?:vows|rings)"
            r"|in het huwelijksbootje|unter der haube)",
        ),
        told(
            "parted or free",
            r"(?P<value>(?:is|ben) (?:[\w'’]{1,14} ){0,2}van (?:hem|haar) af|(?:noch|wieder) zu haben"
            r"|decree (?:absolute|nisi)|walked out|already spoken for)(?! of)",
        ),
        of_them(
            "alone since", r"(?P<value>on (?:her|his) own since) (?:he|she|her|his|[\w]{3,14} (?:passed|died|left))"
        ),
        told(
            "a couple",
            r"(?P<value>(?:vi[st]|vivent|vivait) maritalement|mise?s? en (?:ménage|couple)|en ménage avec|liiert"
            r"|(?:sind|waren) (?:[\w'’]{1,12} ){0,3}ein paar(?! [\w])|dating (?:someone|somebody|an?|his|her)"
            r"|seeing someone|been together (?:for|since)|samen sinds|(?:zijn|waren) (?:[\w'’]{1,12} ){0,2}een koppel"
            r"|relatie met (?:haar|zijn|een)|ensemble depuis|zusammen seit)",
        ),
        of_them(
            "a spouse died",
            rf"(?:haar|zijn|mijn|son|sa|mon|ma|ihr|seine|mein|meine) {_SPOUSE} (?P<value>(?:is|was|est|était|ist|war)"
            rf" (?:[\w'’]{{1,12}} ){{0,4}}(?:overleden|gestorven|morte?|décédée?|verstorben)|stierf|overleed|starb)",
        ),
        told(
            "divorce of somebody",
            r"(?P<value>scheiding|divorce|scheidung) (?:(?:van|de|d['’]|von) ?(?-i:[A-Z][a-z]{2,14})|(?:is|werd"
            r"|was|a été"
            r"|wurde|ist) (?:uitgesproken|rond|prononcé|final|finali[sz]ed|durch|rechtskräftig))",
        ),
        told(
            "english separated", r"(?P<value>(?:have|has|had) (?:just |recently |now |since )?separated)(?! the| out)"
        ),
        of_them("german ended", rf"(?:ihre|seine|meine|unsere) ehe {_MORE}(?P<value>geschieden)"),
        of_them(
            "marriage ended",
            r"(?:his|her|their|my|our) (?P<value>marriage (?:failed|ended|is over|was dissolved"
            r"|was annulled))",
        ),
        told(
            "legal cohabitation",
            r"(?P<value>(?:wonen|woont|woon|zijn|gaan) wettelijk samen(?:wonen)?|wettelijke samenwoning)"
            r"(?! (?:is|wordt|kan|als|en het))",
            0.7,
        ),
    )
