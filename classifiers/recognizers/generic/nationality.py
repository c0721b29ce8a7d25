"""Nationality behind a label: `Nationalité : belge`, `Staatsangehörigkeit: deutsch`. It is not ethnic origin."""

from __future__ import annotations

from ..forms import Form, FormRecognizer, listed
from ..labels import alternatives, labelled
from ..lists import ListRecognizer
from ..nations import NATIONS


class NationalityRecognizer(ListRecognizer):
    """Answers to the question of nationality."""

    ENTITY = "NATIONALITY"
    SEVERAL = True
    LABELS = listed("""
        nationalité, nationalite, nationaliteit, staatsangehörigkeit, staatsangehoerigkeit, nationalität,
        staatsbürgerschaft, staatsang., citizen of, nationality, citizenship, citoyenneté, staatsburgerschap,
        burgerschap
    """)
    ANSWERS = listed("""
        belge, française, français, néerlandaise, néerlandais, allemande, allemand, luxembourgeoise, luxembourgeois,
        italienne, italien, espagnole, espagnol, portugaise, portugais, marocaine, marocain, algérienne, algérien,
        tunisienne, tunisien, turque, turc, polonaise, polonais, roumaine, roumain, bulgare, grecque, grec,
        britannique, anglaise, irlandaise, suisse, congolaise, congolais, camerounaise, camerounais, sénégalaise,
        rwandaise, burundaise, syrienne, irakienne, iranienne, afghane, ukrainienne, ukrainien, russe, chinoise,
        indienne, brésilienne, américaine, canadienne, hongroise, tchèque, slovaque, autrichienne, suédoise, danoise,
        belg, belgisch, belgische, nederlands, nederlandse, nederlander, frans, franse, duits, duitse, luxemburgs,
        luxemburgse, italiaans, italiaanse, spaans, spaanse, portugees, portugese, marokkaans, marokkaanse, turks,
        turkse, pools, poolse, roemeens, roemeense, bulgaars, bulgaarse, grieks, griekse, brits, britse, iers, ierse,
        zwitsers, congolees, congolese, syrisch, syrische, iraaks, afghaans, afghaanse, oekraïens, oekraïense,
        russisch, russische, chinees, indiaas, surinaams, surinaamse, amerikaans, hongaars, deutsch, deutsche,
        deutscher, belgier, belgierin, französisch, niederländisch, luxemburgisch, italienisch, spanisch,
        portugiesisch, marokkanisch, türkisch, polnisch, rumänisch, bulgarisch, griechisch, britisch, österreichisch,
        schweizerisch, syrisch, ukrainisch, kroatisch, serbisch, ungarisch, tschechisch, amerikanisch, indisch,
        chinesisch, belgian, dutch, french, german, luxembourgish, italian, spanish, portuguese, moroccan, turkish,
        polish, romanian, bulgarian, greek, british, irish, swiss, congolese, syrian, iraqi, afghan, ukrainian,
        russian, chinese, indian, american, canadian, algerian, tunisian, austrian, hungarian, swedish, danish,
        brazilian, belgique, belgië, belgien, belgium, france, frankrijk, frankreich, nederland, pays bas, allemagne,
        duitsland, deutschland, luxembourg, italie, italië, italy, maroc, marokko, be, fr, nl, de, lu, it, es, pt,
        ma, tr, pl, ro, apatride, staatloos, staatenlos, stateless
    """)
    ALONE = 0.3


_ANY = (
    rf"(?:{NATIONS.french}|{NATIONS.dutch}|{NATIONS.dutch_men}|{NATIONS.german}|{NATIONS.german_men}"
    rf"|{NATIONS.german_women}|{NATIONS.english})(?![^\W_])"
)
WORDS = alternatives(answer for answer in NationalityRecognizer.ANSWERS if len(answer) > 3)
"""Adjectives and countries of four languages, as an expression."""


class NationalityInWordsRecognizer(FormRecognizer):
    """Nationality before its word: `van Belgische nationaliteit`, `of Irish nationality`."""

    ENTITY = "NATIONALITY"
    ANCHORS = (
        "nationaliteit*",
        "nationalité",
        "nationalités",
        "nationalities",
        "nationality",
        "staatsangehörig*",
        "nationalität",
        "national",
        "citizen",
        "citizenship",
    )
    PATTERNS = (
        Form("any behind its label", labelled(NationalityRecognizer.LABELS, _ANY, strict=True), 0.85, alone=0.0),
        Form(  # `deutsche und polnische Staatsangehörigkeit`: the first of two
            "first of two",
            rf"(?<![^\W_])(?P<value>(?:{WORDS})(?:e[rnms]?|[rnms])?) (?:und|en|et|and) (?:{WORDS})(?:e[rnms]?|[rnms])? "
            r"(?:nationaliteit|nationality|staatsangehörig\w{1,6}|nationalität|nationals?|citizens?|citizenship)(?![^\W_])",
            0.85,
        ),
        Form(  # `Nationaliteit: Marokkaanse/Belgische`: the second
            "second of two",
            rf"(?<![^\W_])(?:nationalités?|nationaliteit(?:en)?|nationality|nationalities"
            rf"|staatsangehörigkeit(?:en)?)[ ]?:?[ ](?:{WORDS})[ ]?(?:/|,|&|\+|et|en|und|and)[ ]?"
            rf"(?P<value>{WORDS})(?![^\W_])",
            0.85,
        ),
        Form(
            "before",
            rf"(?<![^\W_])(?P<value>(?:{WORDS})(?:e[rnms]?|[rnms])?) "
            r"(?:nationaliteit|nationality|staatsangehörig\w{1,6}|nationalität|nationals?|citizens?|citizenship)(?![^\W_])"
            r"(?! service)(?! number)(?! register)(?! id)(?! no)(?! identi)(?! insurance)",
            0.85,
        ),
    )
