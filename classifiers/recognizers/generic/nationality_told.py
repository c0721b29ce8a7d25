"""Nationality told of a person in a sentence: `le chauffeur roumain`, `die Polin`, `is Belg`, `a Canadian passport`.

What is made in a country, its law and its language are nobody's: `Polish sausage`, `parle français`.
"""

from __future__ import annotations

from ..countries import COUNTRIES
from ..forms import listed
from ..kinship import DE_KIN, EN_KIN, FR_KIN, NL_KIN
from ..labels import alternatives
from ..nations import ANCHORS, NATIONS
from ..personal import PersonalRecognizer
from ..told import of_them, told

_FR_WHO = alternatives(
    dict.fromkeys(
        (
            *FR_KIN,
            *listed("""
                homme, dame, garçon, fillette, jeune, chauffeur, conducteur, conductrice, ouvrier, ouvrière,
                travailleur, travailleuse, infirmier, infirmière, étudiant, étudiante, médecin, maçon, plombier,
                soudeur, cuisinier, cuisinière, serveur, serveuse, vendeur, vendeuse, collègue, patient, patiente,
                 locataire, candidat, candidate, stagiaire, employé, employée, joueur, joueuse,
                footballeur, cycliste, chanteur, chanteuse, acteur, actrice, professeur, chercheur, chercheuse,
                ingénieur, avocat, avocate, journaliste, touriste, demandeur, réfugié, réfugiée, prévenu, prévenue,
                suspect, suspecte, victime, ressortissant, ressortissante, citoyen, citoyenne, voisin, voisine,
                camionneur, routier, saisonnier, saisonnière, technicien, technicienne, aide-soignante, nounou,
                artiste, auteur, coureur, entraîneur, attaquant, gardien, milieu, défenseur, peintre, écrivain,
                écrivaine, mécanicien, sujet
            """),
        )
    )
)
_NL_WHO = alternatives(
    dict.fromkeys(
        (
            *NL_KIN,
            *listed("""
                jongen, meisje, heer, dame, chauffeur, trucker, vrachtwagenchauffeur, bestuurder, bestuurster,
                arbeider, arbeidster, bouwvakker, lasser, metselaar, loodgieter, verpleegkundige, verpleegster,
                student, studente, arts, kok, ober, dienster, poetsvrouw, poetshulp, collega, patiënt, patiënte,
                cliënt, cliënte, huurder, huurster, kandidaat, stagiair, stagiaire, werknemer, werkneemster,
                medewerker, medewerkster, speler, speelster, voetballer, renner, zanger, zangeres, acteur, actrice,
                leraar, lerares, onderzoeker, ingenieur, advocaat, journalist, toerist, vluchteling, verdachte,
                slachtoffer, onderdaan, staatsburger, buur, buurman, buurvrouw, magazijnier, plukker,
                seizoensarbeider, technicus, schilder, schrijver, schrijfster, trainer, spits, keeper, verdediger,
                au pair, nanny, bewoner, bewoonster, schoonmaker, schoonmaakster, kapper, slager, bakker, monteur,
                elektricien
            """),
        )
    )
)
_DE_WHO = alternatives(
    dict.fromkeys(
        (
            *DE_KIN,
            *listed("""
                fahrer, lkw-fahrer, arbeiter, bauarbeiter, pfleger, krankenpfleger, student, arzt, koch, kellner,
                kollege, kollegen, patient, patienten, klient,  mieter, bewerber, praktikant,
                praktikanten, mitarbeiter, spieler, fußballer, sänger, schauspieler, lehrer, forscher, ingenieur,
                anwalt, journalist, tourist, flüchtling, junge, jungen, mädchen, verdächtiger, verdächtige, nachbar,
                nachbarn, techniker, maler, autor, trainer, stürmer, schweißer, maurer, erntehelfer, saisonarbeiter,
                staatsbürger, staatsangehöriger, staatsangehörige, staatsangehörigen, pass, reisepass, unternehmer,
                dame, herr, herrn, pflegekraft, haushaltshilfe, putzhilfe, azubi, auszubildender, rentner
            """),
        )
    )
)
_EN_WHO = alternatives(
    dict.fromkeys(
        (
            *EN_KIN,
            *listed("""
                man, woman, boy, girl, lady, gentleman, driver, lorry driver, truck driver, worker, builder, plumber,
                nurse, student, doctor, chef, cook, waiter, waitress, cleaner, colleague, patient, tenant,
                candidate, intern, trainee, employee, player, footballer, cyclist, singer, actor, actress, teacher,
                researcher, engineer, lawyer, journalist, tourist, refugee, suspect, victim, subject, resident,
                neighbour, neighbor, lodger, flatmate, roommate, housemate, carer, au pair, nanny, welder, mechanic,
                technician, painter, writer, coach, striker, goalkeeper, picker, passport, friend, guy, lad, couple,
                national, citizen, warehouse worker, care worker, electrician, baker, hairdresser
            """),
        )
    )
)
_FEW = r"(?:[\w'’\-]{1,14} ){0,2}"
_DOES = (
    r"(?:is|was|werd|wordt|heeft|had|kreeg|krijgt|werkt|werkte|woont|woonde|komt|kwam|wil|wilde|gaat|ging|en"
    r"|die|van|met"
    r"|zei|zegt|moet|moest|kan|kon|spreekt|sprak|vroeg|vraagt|diende|belde|tekende|verloor|zoekt|vertelt)"
)
"""What somebody does: behind a nation's adjective stands a thing."""
_FR_IS = r"(?:suis|est|était|sommes|sont|devenue?|né|née)"


class NationalityToldRecognizer(PersonalRecognizer):
    """Of which nation somebody is."""

    ENTITY = "NATIONALITY"
    LIKE_NAMES = True
    ANCHORS = (
        *ANCHORS,
        *listed("""
            franse, luxemburgse, italiaanse, poolse, roemeense, britse, ierse, zwitserse, albanese, libanese,
            congolese, apatride, staatenlos, staatloos, stateless, naturalisation, naturalisé, naturalisée,
            genaturaliseerd, naturalisatie, eingebürgert, einbürgerung, naturalised, naturalized, comes from, come
            from, came from, hails from, is from, originally from, kommt aus, komme aus, stammt aus, ursprünglich aus,
            komt uit, kom uit, kwam uit, afkomstig uit, oorspronkelijk uit, vient de, vient du, vient des, vient d'*,
            viens de, viens du, originaire de, originaire du, originaire des, originaire d'*, double nationalité,
            dubbele nationaliteit, doppelte staatsangehörigkeit, doppelte staatsbürgerschaft, dual nationality, dual
            citizenship, dual national, citizenship ceremony
        """),
    )
    PATTERNS = (
        told("french is", NATIONS.french, before=rf"{_FR_IS} {_FEW}", after=r"(?! d['’]origine)"),
        of_them(
            "french who",
            NATIONS.french,
            before=(
                rf"(?:le|la|l['’]|une?|cet|cette|ce|du|au|notre|mon|ma|son|sa"
                rf"|jeune) ?(?:[^\W\d_]{{2,12}} )?(?:{_FR_WHO}) "
            ),
        ),
        of_them("french citizen", NATIONS.french, before=r"(?:ressortissante?|citoyen|citoyenne) "),
        told(
            "french noun", rf"(?-i:{NATIONS.french_people})", before=r"(?:le|la|une?|cet|cette|ce|du|au|notre|jeune) "
        ),
        told("french nationality", NATIONS.french, before=r"nationalité "),
        told("dutch nationality", NATIONS.dutch, after=" nationaliteit(?![^\\W_])"),
        told("german nationality", NATIONS.german, after=" (?:staatsangehörig|staatsbürger|nationalität)"),
        told("english nationality", NATIONS.english, after=" (?:nationality|citizen|national)(?![^\\W_])"),
        told(
            "comes from",
            rf"(?P<value>{COUNTRIES})",
            before=r"(?:comes?|came|is|hails) (?:originally )?from (?:the )?"
            r"|(?:kommt|komme|stammt|kam) (?:ursprünglich "
            r"|gebürtig )?aus (?:der |dem |den )?|(?:komt|kom|kwam|is afkomstig) (?:oorspronkelijk )?uit (?:de |het )?"
            r"|(?:vient|viens|venait|est (?:originaire|natif|native)) (?:de la |de l['’]|des |du |de |d['’])",
        ),
        told("french pass", NATIONS.french, before=r"passeport "),
        told("dutch pass", NATIONS.dutch, after=r" paspoort(?![^\W_])"),
        told("english pass", NATIONS.english, after=r" passport(?![^\W_])"),
        told("dutch is", rf"(?-i:{NATIONS.dutch_people})", before=rf"(?:is|ben|was|werd|wordt) {_FEW}"),
        of_them(
            "dutch who",
            NATIONS.dutch,
            before=r"(?:de|het|een|die|deze|onze|mijn|haar|zijn|jonge) (?:[^\W\d_]{2,12} )?",
            after=rf" (?:{_NL_WHO})(?![^\W_])",
        ),
        told(
            "dutch noun",
            rf"(?-i:{NATIONS.dutch_men})",
            before=r"(?:de|een|die|deze|onze|jonge|haar|zijn) ",
            after=r"(?! (?-i:[A-ZÀ-Þ]|[a-z]+(?:en|er|ing|heid|schap|wet|markt|taal|staat|ade|oord)(?![^\W_])))",
        ),
        told(
            "dutch woman",
            rf"(?-i:{NATIONS.dutch_women})",
            before=r"(?:de|een|die|deze|onze|jonge|haar|zijn) ",
            after=rf"[ ]?[.,;:!?\n]|$| {_DOES}(?![^\W_])",
        ),
        told(
            "german is",
            rf"(?-i:{NATIONS.german_men}|{NATIONS.german_women}|Deutsche)",
            before=rf"(?:ist|bin|war|sei|wurde|als) {_FEW}",
            after=r"(?! (?-i:[A-ZÄÖÜ]))",
        ),
        of_them(
            "german who",
            NATIONS.german,
            before=(
                r"(?:de[rmn]|die|das|eine?[nmr]?|unser\w{0,2}|mein\w{0,2}|sein\w{0,2}|ihr\w{0,2}"
                r"|junge[rn]?) (?:[^\W\d_]{2,12} )?"
            ),
            after=(
                rf" (?:(?:{_DE_WHO})(?![^\W_])|(?-i:[A-ZÄÖÜ][a-zäöüß\-]{{3,20}}(?:erin|istin|entin|antin|ärztin"
                rf"|aftin))(?![^\W_]))"
            ),
        ),
        told("german are", rf"(?-i:{NATIONS.german_men}(?:n|innen)?)", before=rf"sind {_FEW}"),
        of_them("german she", rf"(?-i:{NATIONS.german_women})", before=r"(?:die|eine|der|einer|junge|jungen|unsere) "),
        told(
            "german he",
            rf"(?-i:{NATIONS.german_men}n?)",
            before=r"(?:de[rnm]|eine?[nm]?|jungen?|unser) ",
            after=r"(?! (?-i:[A-ZÄÖÜ]))",
        ),
        told(
            "english is",
            NATIONS.english,
            before=(
                r"(?:is|was|am|[a-z]{1,15}['’]s|i['’]m|became|are) "
                r"(?:(?!(?:in|of|from|with|at|on) )[\w'’\-]{1,14} ){0,2}"
            ),
            after=r"[ ]?[.,;:!?]| (?:and|but|by|so|or|on) |\n|$",
        ),
        of_them(
            "english who",
            rf"(?-i:{NATIONS.english})",
            before=r"(?:the|an?|our|his|her|my|this|that|young) (?:[a-z\-]{2,12} )?",
            after=rf" (?:{_EN_WHO})(?![^\W_])(?! service| number| register| insurance| identi)",
        ),
        told("english the", rf"(?-i:{NATIONS.english_people})", before="the ", after=" (?:who|has|was|is|had) "),
        told(
            "english noun",
            rf"(?-i:{NATIONS.english_people})",
            before=r"(?:an?|our|young) ",
            after=r"[ ]?[.,;:!?]| (?:who|and|has|was|is|had) |\n|$",
        ),
        told("stateless", r"apatride|staatenlos|staatloos|stateless"),
        told(
            "naturalised",
            r"(?P<value>(?:obtenu|reçu|demandé|acquis) (?:la|sa|ma) naturalisation|naturalisée?|genaturaliseerd"
            r"|(?:haar|zijn|mijn) naturalisatie|eingebürgert|(?:ihre|seine|meine) einbürgerung|naturali[sz]ed"
            r"|citizenship ceremony)(?! persons?| citizens)",
        ),
        told(
            "of two",
            r"(?P<value>(?:la |de )?double nationalité|dubbele nationaliteit|doppelte (?:staatsangehörigkeit"
            r"|staatsbürgerschaft)|dual (?:nationality|citizenship|national))(?! (?:is|est|ist) )",
            after=rf"(?! (?:{NATIONS.french}))",
        ),
        of_them(
            "between commas",
            rf"(?-i:{NATIONS.french_people}|{NATIONS.dutch_people}|{NATIONS.german_men}|{NATIONS.german_women}"
            rf"|{NATIONS.english_people})",
            before=r"(?:de|le|la|l['’]|der|die|the|une?|een|ein|eine|an?) ?[^\W\d_]{4,18}, (?:une?|een|eine?|an?) ",
            after=r"(?:,| van [1-9]| de [1-9]| of [1-9])",
        ),
    )
