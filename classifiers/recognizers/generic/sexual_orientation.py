"""Sexual orientation or sexual life of a person, in four languages."""

from __future__ import annotations

from ..forms import listed
from ..terms import TermRecognizer
from ..vocabulary import words_of


class SexualOrientationRecognizer(TermRecognizer):
    """Terms of sexual life."""

    ENTITY = "SEXUAL_ORIENTATION"
    PERSONAL = listed("""
    est homosexuel, est homosexuelle, est lesbienne, est bisexuel, is homoseksueel, is lesbisch, is biseksueel,
    ist homosexuell, ist lesbisch, ist schwul, ist bisexuell, ist transgender, est gay, est bisexuelle, is homo,
    is bi, is een homo, is non-binair, is non-binary, ist nichtbinär, is a lesbian, is queer, is gay, is lesbian,
    is bisexual, est transgenre, is transgender
    """)
    TERMS = (
        *listed("""
    orientation sexuelle, vie sexuelle, homosexuel, homosexuelle, homosexualité, lesbienne, bisexuel, bisexuelle,
    transgenre, transsexuel, transsexuelle, hétérosexuel, hétérosexuelle, lgbt, lgbtq, changement de sexe,
    seksuele geaardheid, seksuele voorkeur, seksuele oriëntatie, homoseksueel, homoseksuele, lesbisch, lesbische,
    biseksueel, transgender, transseksueel, heteroseksueel, holebi, lhbti, geslachtsverandering,
    sexuelle orientierung, sexualleben, homosexuell, bisexuell, transsexuell, heterosexuell, schwul,
    geschlechtsumwandlung, sexual orientation, sexual preference, homosexual, gay, lesbian, bisexual, heterosexual,
    gender reassignment, coming out, ouvertement gay, gays, lesbiennes, pansexuel, pansexuelle, asexuel, asexuelle,
    personne trans, transidentité, changement de genre, transition de genre, non-binaire, non binaire, genre fluide,
    queer, intersexe, intersexué, intersexuée, pacsé avec un homme, préfère les hommes, préfère les femmes,
    attiré par les hommes, attirée par les femmes, échangiste, homo, homo's, homofiel, panseksueel, aseksueel,
    transvrouw, transman, transpersoon, geslachtstransitie, genderdysforie, genderfluïde, non-binair, nonbinair,
    non binair, intersekse, uit de kast, valt op mannen, valt op vrouwen, sekswerker, prostituee, seksleven, schwuler,
    lesbe, lesben, pansexuell, asexuell, transfrau, transmann, transident*, geschlechtsangleichung,
    geschlechtsdysphorie, nichtbinär*, nicht-binär*, genderfluid, intersexuell*, intergeschlechtlich*, geoutet,
    coming-out, sein outing, ihr outing, seinem outing, ihrem outing, seinem outing, son outing, sexarbeiter*,
    prostituierte*, geschlechtskrankheit, openly gay, came out as, trans woman,
    trans man, transwoman, is trans, transitioning, transitioned, non-binary, nonbinary, gender dysphoria, intersex,
    pansexual, asexual, they/them, sex worker, sexually transmitted, sex life, sleeps with men, attracted to men,
    attracted to women, est trans, ist trans, trans person, homme trans, femme trans,
    maladie sexuellement transmissible, seksueel overdraagbare aandoening, sexuell übertragbar*, is bi, est bi,
    ist bi, in transition to, transitioned to, haar vrouw, haar echtgenote, zijn man, zijn echtgenoot, her wife,
    his husband, mit einem mann verheiratet, mit einer frau verheiratet, met een man getrouwd, getrouwd met een man,
    getrouwd met een vrouw, marié à un homme, marié avec un homme, mariée à une femme, mariée avec une femme,
    married to a man, married to a woman, attiré par les garçons, attirée par les filles, op vrouwen valt,
    op mannen valt, steht auf männer, steht auf frauen, nicht auf frauen, nicht auf männer, likes men, likes women,
    prefers men, prefers women, fancies men, fancies women, regenbooggezin, regenbogenfamilie, homoparentale
    """),
        *words_of("sexual"),
    )
    LABELS = listed("""
    orientation sexuelle, seksuele geaardheid, sexuelle orientierung, sexual orientation, seksuele voorkeur
    """)
