"""Gender behind a label, and told as a fact: `Sexe : F`, `Geslacht: man`, `is een meisje`, `a 17-year-old boy`."""

from __future__ import annotations

from ..forms import Form, FormRecognizer, listed
from ..lists import ListRecognizer
from ..nations import NATIONS
from ..numerals import EN_AGE, FR_AGE
from ..personal import PersonalRecognizer
from ..told import of_them, told


class GenderRecognizer(ListRecognizer):
    """Answers to the question of gender."""

    ENTITY = "GENDER"
    LABELS = listed("sexe, genre, geslacht, geschlecht, gender, sex, gender identity")
    ANSWERS = listed("""
        masculin, féminin, feminin, homme, femme, man, vrouw, mannelijk, vrouwelijk, männlich, weiblich, maennlich,
        divers, male, female, woman, non binaire, non-binair, non binary, nicht binär, x, m, f, v, w, h, m/f, d,
        autre, other, anders, intersexe
    """)
    ALONE = 0.3


class GenderLetterRecognizer(FormRecognizer):
    """A capital or an answer right after the word, without a colon: `sexe M`, `geslacht vrouw`."""

    ENTITY = "GENDER"
    ANCHORS = listed("sexe, geslacht, geschlecht, gender, sex")
    PATTERNS = (
        Form(
            "letter",
            r"(?<![^\W_])(?:sexe|geslacht|geschlecht|gender|sex) \(?(?P<value>(?-i:[MFVWXH]))(?![\w/'’\-]|\.[\w])",
            0.75,
            alone=0.0,
        ),
        Form(
            "word",
            r"(?<![^\W_])(?:sexe|geslacht|geschlecht) (?P<value>masculin|féminin|man|vrouw|mannelijk|vrouwelijk"
            r"|männlich|weiblich|divers|homme|femme|(?-i:[mwd])(?=[,;)]|\.?\s*$))(?![\w/'’\-]| ?(?:/|,? (?:of|ou|oder"
            r"|en|et|und)\b))",
            0.72,
            alone=0.0,
        ),
    )


_FR_SEX = r"(?:homme|femme|garçon|fille|fillette)"
_NL_SEX = r"(?:man|vrouw|jongen|meisje)"
_DE_SEX = r"(?:mann|frau|junge|jungen|mädchen)"
_EN_SEX = r"(?:man|woman|boy|girl|male|female|lad|lady)"


_PRONOUNS = (
    r"(?:he/him|she/her|they/them|he/they|she/they|hij/hem|zij/haar|die/hun|die/hen|hen/hun|il/lui|elle/elle|er/ihm"
    r"|sie/ihr)"
)


class GenderToldRecognizer(PersonalRecognizer):
    """What sex somebody is said to be of, with an age, a nation, or as what he or she is; not by pronouns."""

    ENTITY = "GENDER"
    ANCHORS = listed("""
        homme, femme, garçon, fille, fillette, man, vrouw, jongen, meisje, mann, eine frau, junge frau, jährige frau,
        als frau, einzige frau, die frau, deutsche frau, junge, jungen, mädchen, woman, boy, girl, male, female, lad,
        lady, masculin, féminin, mannelijk, mannelijke, vrouwelijk, vrouwelijke, männlich, männlichen, männlicher,
        weiblich, weiblichen, weiblicher, non binaire, non-binaire, non-binair, non-binary, nonbinary, nicht-binär*,
        nichtbinär, genderfluid, transition, transitie, geschlechtsangleichung, geslachtsaanpassing, divers, als mann,
        he/him, she/her, they/them, he/they, she/they, hij/hem, zij/haar, die/hun, die/hen, hen/hun, il/lui, elle/elle,
        er/ihm, sie/ihr, pronouns, voornaamwoorden, pronoms, mevrouw, meneer, vent, kerel, bloke, kerl, mec,
        monsieur, madame, herr eingetragen, frau eingetragen, dame
    """)
    PATTERNS = (
        of_them(
            "french age",
            rf"(?:une?|l['’]|la|cet|cette|jeune) ?(?:jeune |vieil "
            rf"|vieille )?(?P<value>{_FR_SEX}) (?:[^\W\d_]{{2,14}} )?(?:de|âgée? de) {FR_AGE} ans",
        ),
        of_them("dutch age", rf"[1-9][0-9]?-jarige (?:[^\W\d_]{{2,14}} )?(?P<value>{_NL_SEX})"),
        of_them("dutch of age", rf"(?:de|een) (?:[a-z]{{4,14}}e )?(?P<value>{_NL_SEX}) van [1-9][0-9]?(?: jaar)?"),
        of_them("german age", rf"[1-9][0-9]?[ \-]?jährige[rnms]? (?:[^\W\d_]{{2,14}} )?(?P<value>{_DE_SEX})"),
        of_them("english age", rf"{EN_AGE}[ \-]years?[ \-]old (?:[^\W\d_]{{2,14}} )?(?P<value>{_EN_SEX})"),
        of_them(
            "note",
            rf"(?:patiente?|client|cliënt|kandidaat|bewerber|patiënt|candidat|subject|suspect"
            rf"|victim),? (?P<value>{_EN_SEX}|{_FR_SEX}|{_NL_SEX}|männlich|weiblich|mannelijk|vrouwelijk|masculin"
            rf"|féminin), [1-9][0-9]",
        ),
        of_them("french nation", rf"(?:une?|la|cette|cet|l['’]) ?(?:jeune )?(?P<value>{_FR_SEX}) {NATIONS.french}"),
        of_them("dutch nation", rf"(?:de|een|deze|jonge) {NATIONS.dutch} (?P<value>{_NL_SEX})"),
        of_them("german nation", rf"(?:die|der|das|eine?[nrms]?|jungen?) {NATIONS.german} (?P<value>{_DE_SEX})"),
        of_them("english nation", rf"(?:the|an?|young) (?-i:{NATIONS.english}) (?P<value>{_EN_SEX})"),
        told(
            "is",
            rf"(?:est|is|ist|was|était|war|bin|ben|suis|am|['’]s|['’]m) (?:bien |wel |ja |now |nu "
            rf"|jetzt )?(?:gewoon |just |einfach |juste )?(?:une?"
            rf"|een|eine?|an?) (?P<value>{_FR_SEX}|{_NL_SEX}|{_DE_SEX}|{_EN_SEX}|vent|kerel|kerl|bloke|mec|dame)"
            rf"(?=[ ]?[.,;:!?]| hoor| in (?:his|her)| d['’]une| mittleren| met een| with an?| avec une?"
            rf"| van middelbare| and | et | en | und |\n|$)",
        ),
        told(
            "as",
            rf"(?:comme|als|as|ab?) (?:une? |een |eine? |a )?(?P<value>{_FR_SEX}|{_NL_SEX}|{_DE_SEX}"
            rf"|{_EN_SEX}) (?:au registre|dans le|in het|ingeschreven|geregistreerd|eingetragen|registriert"
            rf"|registered|recorded|in the)",
        ),
        told(
            "listed as",
            rf"(?:inscrite?|enregistrée?|listed|registered|recorded|registriert|geführt|geregistreerd"
            rf"|ingeschreven) (?:comme|en tant que?|as|als) (?:une? |een |eine? |a )?(?P<value>{_FR_SEX}|{_NL_SEX}"
            rf"|{_DE_SEX}|{_EN_SEX})",
        ),
        of_them(
            "only",
            rf"(?:seule|seul|enige|einzige|only) (?P<value>{_FR_SEX}|{_NL_SEX}|{_DE_SEX}|{_EN_SEX}) (?:de|du|des|van"
            rf"|in|im|on|der|op|parmi|among|bij)",
        ),
        told(
            "sex",
            r"(?:de sexe|du sexe|van het|van) (?P<value>masculin|féminin|mannelijke?|vrouwelijke?)(?: geslacht"
            r"| kunne)?(?! collega| staf| perso)",
        ),
        told("german sex", r"(?P<value>männlichen|weiblichen) geschlechts"),
        of_them(
            "caller",
            r"(?:person|kind|enfant|child|kandidat|kandidatin|bewerber|caller|anrufer|anrufende|patiente?|victim"
            r"|slachtoffer|suspect|verdachte) (?:was|is|ist|war|est|était) (?P<value>fe?male|weiblich|männlich"
            r"|vrouwelijk|mannelijk|masculin|féminin)",
        ),
        told("pronouns", rf"(?P<value>{_PRONOUNS})(?!/|,? (?:or|of|ou|oder|/))"),
        told(
            "neither",
            r"(?P<value>(?:(?:identifies|identify|identifie|identificeert zich|leven|leeft|lebt|vit|bin|ben|am|is|est"
            r"|suis|ist) (?:[\w'’]{1,12} )?(?:(?:as|als|comme) )?)(?:non[- ]?binaire?|non[- ]?binary"
            r"|nicht[- ]?binär|gender ?fluid))",
            0.7,
        ),
        told(
            "changed",
            r"(?:sa|ma|son|haar|zijn|mijn|ihrer|seiner|meiner|ihre|seine|meine|his|her|their|my) (?P<value>(?:gender )?"
            r"transition|transitie|geslachtsaanpassing|geschlechtsangleichung)(?! to| vers| naar| zu | into| from"
            r"| plan)",
        ),
        told(
            "registered otherwise", r"(?:auf|als) (?P<value>divers) (?:ändern|geändert|eintragen|eingetragen|umstellen)"
        ),
        of_them(
            "lives as",
            rf"(?:leben?|lebe|lebt|leeft|leef|vit|vis|lives?|living) (?:[\w'’]{{1,12}} ){{0,5}}(?:als|as|comme|en tant"
            rf" que?) (?:een |eine |a |une? )?(?P<value>{_FR_SEX}|{_NL_SEX}|{_DE_SEX}|{_EN_SEX})",
        ),
        told(
            "born as",
            rf"(?:assigned|born|als|née?) (?:as )?(?:a |een )?(?P<value>{_EN_SEX}|{_FR_SEX}|{_NL_SEX}|mädchen|junge)"
            rf"(?: geboren| at birth|(?=[.,;]))",
        ),
        told(
            "card says",
            rf"(?:card|kaart|paspoort|rijksregister|ausweis|pass|passport|passeport|carte|certificate|acte|akte|licence"
            rf"|systeem|dossier|system)[^.;:\n]{{0,25}}?(?:staat|steht|says?|indique"
            rf"|mentionne)[^.;:\n\w]{{0,3}}(?:nog |noch"
            rf" |encore |still )?[\"'“«‘„]? ?(?P<value>{_FR_SEX}|{_NL_SEX}|{_DE_SEX}|{_EN_SEX}|féminin|masculin"
            rf"|weiblich"
            rf"|männlich|vrouwelijk|mannelijk)(?=[\"'”»’“ .,;]|$)",
        ),
        told(
            "called",
            r"(?:staat|stehe|steht|listed|inscrite?|registered|mettre|mette|mis|registré|geregistreerd|geführt"
            r"|dise|appelle|noemt|nennt)"
            r" (?:[\w'’]{1,14} ){0,4}(?:als|as|comme|en tant que?)? ?(?P<value>(?-i:mevrouw|meneer|Monsieur|Madame|Mx))"
            r"(?= (?:in|sur|dans|on|op|im)|[.,;])",
        ),
        told(
            "said",
            r"(?:ist|is|est|also|,) (?P<value>weiblich|männlich|vrouwelijk|mannelijk|female|male)(?=[ ]?[.,;]| and "
            r"| und | en |\n|$)",
        ),
    )
