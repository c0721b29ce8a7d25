"""Marital status behind a label, in four languages: `État civil : marié(e)`, `Burgerlijke staat: gehuwd`."""

from __future__ import annotations

from ...matching.context import Surroundings
from ..forms import Form, FormRecognizer, Judgement, listed
from ..labels import alternatives
from ..lists import ListRecognizer
from ..somebody import Sentence


class MaritalStatusRecognizer(ListRecognizer):
    """Answers to the question of marital status."""

    ENTITY = "MARITAL_STATUS"
    LABELS = listed("""
        état civil, etat civil, statut marital, statut matrimonial, situation matrimoniale, situation de famille,
        situation familiale, burgerlijke staat, burgerlijke stand, huwelijkse staat, familienstand, zivilstand,
        personenstand, burg. staat, burg. st, burg.st, burg. st., fam.-stand,
        fam. st., sit. fam., ehestand, relationship status, marital status, civil status,
        marital_status
    """)
    WORDS = 5
    ANSWERS = listed("""
        marié, mariée, marié(e), marie, mariee, célibataire, celibataire, divorcé, divorcée, divorcé(e), divorce,
        divorcee, veuf, veuve, veuf/veuve, séparé, séparée, séparé(e), séparé de fait, séparée de fait,
        séparé de corps, cohabitant, cohabitante, cohabitant légal, cohabitante légale, cohabitant(e) légal(e),
        cohabitation légale, pacsé, pacsée, pacsé(e), union libre, concubinage, remarié, remariée, gehuwd, getrouwd,
        ongehuwd, vrijgezel, alleenstaand, gescheiden, weduwe, weduwnaar, weduwe/weduwnaar, samenwonend,
        wettelijk samenwonend, wettelijk samenwonende, feitelijk samenwonend, feitelijk gescheiden,
        uit de echt gescheiden, geregistreerd partner, geregistreerd partnerschap, hertrouwd, verheiratet, ledig,
        geschieden, verwitwet, getrennt lebend, getrennt, eingetragene lebenspartnerschaft, lebenspartnerschaft,
        verpartnert, married, single, divorced, widowed, widow, widower, separated, civil partnership, cohabiting,
        legally cohabiting, engaged, never married, domestic partnership
    """)


class MaritalStatusInWordsRecognizer(FormRecognizer):
    """What a sentence says of somebody: `Elle est mariée`, `Hij is gehuwd`, `Sie ist verheiratet`, `He is divorced`."""

    ENTITY = "MARITAL_STATUS"
    SAID = listed("""
        marié, mariée, divorcé, divorcée, célibataire, veuf, veuve, séparé, séparée, pacsé, pacsée, gehuwd, getrouwd,
        ongehuwd,
        gescheiden, weduwe, weduwnaar, procédure de divorce, instance de divorce, echtscheidingsprocedure,
        in echtscheiding, scheidungsverfahren, in scheidung, divorce proceedings, getting divorced, plein divorce,
        verheiratet, geschieden, ledig, verwitwet, married, divorced, widowed, unmarried
    """)

    ANCHORS = (
        *SAID,
        *listed(
            "witwe, witwer, widow, widower, single, alleenstaande, alleinerziehend, alleinstehend, geschiedene, widowed"
        ),
        "verwitwete",
    )
    CONTEXT = listed("""
    né, née, geb, geboren, born, naissance, domicilié, domiciliée, demeurant, wonende, woonachtig, wohnhaft, residing,
    nationalité, nationaliteit, staatsangehörigkeit, staatsangehöriger, nationality, belge, belgische
    """)
    PATTERNS = (
        Form(
            "said of somebody",
            r"(?<![^\W_])(?:il|elle|je|hij|zij|ze|ik|er|sie|ich|he|she) (?:est|suis|était|is|ben|was|ist|bin|war)"
            rf"(?: [^\W\d_]{{2,10}})? (?P<value>{alternatives(SAID)})(?![^\W_])",
            0.8,
            alone=0.0,
        ),
        Form(  # `Hij heeft twee kinderen en is gescheiden`
            "said further on",
            r"(?<![^\W_])(?:il|elle|hij|zij|ze|er|sie|he|she) [^.;:\n]{2,60}? (?:et|en|und|and) (?:est|is|ist)"
            rf"(?: [^\W\d_]{{2,10}})? (?P<value>{alternatives(SAID)})(?![^\W_])",
            0.8,
            alone=0.0,
        ),
        Form(  # `a single mother of two`
            "lone parent",
            r"(?<![^\W_])(?P<value>single|alleenstaande|alleinerziehende[rnms]?|alleinstehende[rnms]?|divorced|gescheiden"
            r"|geschiedene[rnms]?|widowed|verwitwete[rnms]?)"
            r" (?:mother|father|mum|mom|dad|parent|moeder|vader|ouder|mutter|vater)(?![^\W_])",
            0.75,
            alone=0.0,
        ),
        Form(
            "to whom",
            r"(?<![^\W_])(?P<value>mariée?|gehuwd|getrouwd|verheiratet|married) (?:met|à|avec|mit|to)"
            r" (?-i:(?:M\.|[A-ZÀ-Þ])[^\W\d_])",
            0.92,  # more than a tagger gives `Mariée`
            alone=0.0,
        ),
        Form(  # `wonende te 2300 Turnhout, ongehuwd, bediende`
            "between commas",
            rf"(?<=, )(?P<value>{alternatives(SAID)})(?=[,.;]|$)",
            0.3,
            near=0.92,
            alone=0.0,
        ),
        Form(  # `Le demandeur, marié et père de trois enfants`
            "and a parent",
            rf"(?<![^\W_])(?P<value>{alternatives(SAID)}),?(?: (?:et|en|und|and))? (?:père|mère|papa|maman|vader|moeder"
            r"|mama|vater|mutter|(?:a )?father|(?:a )?mother)(?: (?:de|d['’]|van|von|of)| (?:zweier|dreier|eine))",
            0.92,
            alone=0.0,
        ),
        Form(
            "divorcing",
            r"(?<![^\W_])(?P<value>(?:procédure|instance) de divorce|echtscheidingsprocedure"
            r"|in echtscheiding|scheidungsverfahren|in scheidung|divorce proceedings|getting divorced|en plein divorce)"
            r"(?![^\W_])",
            0.75,
            alone=0.0,
        ),
        Form(  # `weduwe van VAN DE VELDE Omer`
            "of whom",
            r"(?<![^\W_])(?P<value>veuve|veuf|weduwe|weduwnaar|witwe|witwer|widow|widower)"
            r" (?:de|d['’]|van|von|of)[ ]?(?:feu |wijlen )?(?-i:(?:M\.|Mr\.?|dhr\.?)?[ ]?[A-ZÀ-Þ])[^\W\d_]",
            0.86,
            alone=0.0,
        ),
        Form(
            "with children",
            rf"(?<![^\W_])(?P<value>{alternatives(SAID)}),?(?: (?:met|avec|mit|with|et|en|und|and))?"
            r" (?:[0-9]{1,2}|une?|deux|trois|quatre|een|één|twee|drie|vier|eine?[mn]?|zwei|one|two|three|four)"
            r" (?:enfants?|kind(?:er(?:en|n)?)?|child(?:ren)?)(?![^\W_])",
            0.92,
            alone=0.0,
        ),
    )

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        """`A single parent may …` is a rule."""
        if form.name == "lone parent":
            sentence = Sentence.around(words.text, start, end)
            if sentence.is_of_a_role or sentence.is_of_anybody:
                return 0.0
        return super()._score(form, judgement, words, start, end, named)
