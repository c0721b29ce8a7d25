"""With whom somebody lives, loves and raises children, by frames: who moves in with whom, sleeps where,
has a new friend.

`Sa mère est venue s'installer chez eux`, `schläft in der Notunterkunft`, `has got a new partner`, `in zijn huwelijk`.
Not one: an advert for a flat, a shelter that opens, a marriage of firms.
"""

from __future__ import annotations

from ..forms import listed
from ..sayings import WIDE, SayingRecognizer, sayings
from ..wordings import Wording

_OWN = "son|sa|ses|mon|ma|leur|leurs|notre|nos|zijn|haar|mijn|hun|ons|onze|seine[rnms]?|ihre[rnms]?|meine[rnms]?"
r"|his|her|my|their|our"


class HomeToldRecognizer(SayingRecognizer):
    """Where and with whom somebody lives, or no longer does."""

    ENTITY = "HOUSEHOLD"
    SURE = WIDE
    ELSE = Wording(r"(?<![^\W_])(?:opens?|ouvre|opent|öffnet|capacity|capacité|plaatsen|plätze|places)(?![^\W_])")
    SAID = (
        sayings(
            r"""
        (hébergée?|accueillie?|recueillie?|logée?|relogée?) ~(par|chez|dans|au|à) (un|une|des|{own}|l'|la|le|les) ?_
        (dort|dormait|dormir|vit|loge) ~(dans (sa|la|une|un) (voiture|camionnette|tente|caravane|rue|squat|foyer)|
        à la rue|dehors|au centre d'accueil|à l'abri de nuit)
        sans domicile fixe|sans-abri|sans logement|se retrouve à la rue
        (s'installer|s'installe|installée?s?|emménagée?s?|emménager|emménage|venue? vivre|venue? habiter) ~(chez|
        avec) (elle|lui|eux|nous|moi|{own}) ?_?
        (occupe|loue|partage|habite) (l'|la |le |un |une )(appartement|étage|maison|logement|studio|chambre|kot|
        duplex|deux-pièces|colocation) (avec|seule?)( {own}| une?| des| deux)?( _)?
        (quitté|quitte|quitter) (le|la) (domicile (conjugal|familial|parental)|foyer|toit familial|maison familiale)
        """,
            own=_OWN,
        )
        + sayings(
            r"""
        (staat|leeft|zit|woont|slaapt|sliep|belandde) ~(op straat|in (zijn|haar|een|de) (auto|tent|caravan|
        kraakpand|nachtopvang|noodopvang|opvangcentrum|daklozenopvang|vluchthuis|opvang))
        dakloze?|thuisloos|zonder vaste woonplaats
        (woont|wonen|woonde) (_ )?(nog |weer |opnieuw )?(bij _ )?(?P<value>inwonend|in(?=[.,;]|$))|het huis uit
        op kot
        (is|zijn|was|trok|trekt|trekken|komt) ~bij (hem|haar|hen|ons|mij|{own}) (_ )?(ingetrokken|inwonen|
        komen wonen|in)
        (verliet|verlaat|verlaten) ~(de echtelijke woning|het ouderlijk huis|de gezinswoning)
        """,
            own=_OWN,
        )
        + sayings(
            r"""
        obdachlos|wohnungslos|ohne festen wohnsitz
        (schläft|wohnt|lebt|übernachtet|schlief) ~(auf der straße|in (der|einer|seinem|ihrem|einem) (notunterkunft|
        obdachlosenunterkunft|auto|zelt|wohnwagen|frauenhaus|wohnheim|wg|wohngruppe))
        (aus der gemeinsamen wohnung|von zu hause|bei {own} _) ausgezogen
        (zusammengezogen|ausgezogen)(?= ist|[.,;]|$)|zu (ihm|ihr|ihnen|uns|{own} _) gezogen
        teil(t|en) (sich )?(die|eine|ein) (wohnung|wg|zimmer) mit
        """,
            own=_OWN,
        )
        + sayings(
            r"""
        (sofa|couch)[- ]surf(ing|s)|sleeping rough|sleeps rough|(is|was|been|made|now|currently) homeless
        of no fixed abode|no fixed address
        (sleeps?|sleeping|lives|living|slept) (_ )?in (his|her|a|the|my) (car|van|tent|hostel|refuge|shelter|shed|
        squat|caravan)
        mov(ed|ing|es) (back )?(in|out)(?! of the (market|office))( with _)?
        left the (family|marital|matrimonial) home
        """
        )
    )
    ANCHORS = listed("""
        hébergé, hébergée, accueilli, accueillie, recueilli, recueillie, logé, logée, relogé, relogée, dort, dormait,
        dormir, à la rue, la voiture, sa voiture, un squat, un foyer, une tente, sans domicile, sans-abri,
        sans logement,
        s'installer, s'installe, installé, installée, installés, emménag*, venu vivre, venue vivre, venu habiter,
        venue
        habiter, occupe, loue, partage, habite, domicile conjugal, domicile familial, domicile parental, le foyer,
        toit
        familial, maison familiale, op straat, nachtopvang, noodopvang, kraakpand, opvangcentrum, daklozenopvang,
        vluchthuis,
        dakloos, dakloze, thuisloos, vaste woonplaats, inwonend, inwonen, woont nog, woont weer, wonen nog,
        woont opnieuw,
        huis uit, op kot, ingetrokken, trok bij, trekt bij, trok terug bij, echtelijke woning, ouderlijk huis,
        gezinswoning,
        zijn auto, haar auto, komen wonen, obdachlos, wohnungslos, festen wohnsitz, der straße, notunterkunft,
        obdachlosenunterkunft, frauenhaus, wohnheim, wohngruppe, seinem auto, ihrem auto, ausgezogen, zusammengezogen,
        gezogen, teilt sich, teilt die, teilen sich, sofa-surfing, sofa surfing, couch-surfing, couch surfing, rough,
        homeless, fixed abode, fixed address, hostel, refuge, shelter, squat, his car, her car, my car, a tent, a van,
        moved in, moved out, moved back, moving in, moving out, moves in, family home, marital home, matrimonial home
    """)


class PartnerToldRecognizer(SayingRecognizer):
    """New partners, and marriages that go wrong."""

    ENTITY = "MARITAL_STATUS"
    SURE = WIDE
    SAID = sayings(
        r"""
        (a|ont|ai|s'est trouvé|trouvé|rencontré|fréquente|heeft|heb|had|hat|habe|has|have|got|found|met|
        's got) ~(un|une|een|einen?|eine|a|son|sa) (nouvel|nouveau|nouvelle|nieuwe?|neue[nr]?|neues|new) (compagne|
        compagnon|copain|copine|conjointe?|partenaire|amie?|amour|vriend|vriendin|partner|lief|freund|freundin|
        partnerin|lebensgefährte|lebensgefährtin|boyfriend|girlfriend|husband|wife|man|bloke|fiancée?)
        {own} (mariage|couple|union|huwelijk|relatie|ehe|beziehung|marriage|relationship) ~(bat de l'aile|en crise|
        va mal|finie?|terminée?|à bout|échoué|strandde|gestrand|stuk|klippen|slecht|niet goed|am ende|gescheitert|
        kaputt|vorbei|kriselt|on the rocks|over|falling apart|broke down|broken down|ended|in trouble|failed)
        (niet goed|slecht|moeilijk|spanningen|problemen|kriselt|problème|crise|trouble) ~(in|dans|mit|
        with) {own} (huwelijk|relatie|ehe|beziehung|couple|mariage|marriage)
        in {own} (ehe|beziehung|partnerschaft) (kriselt|läuft|stimmt)~
        (go|gone|going|went) (their|our) separate ways
        (leeft|lebt|leben|vit|vivent) (_ )?(gescheiden|getrennt|séparée?s?) (van|von|de)
        """,
        own=_OWN,
    )
    ANCHORS = listed("""
        nouvel ami, nouvelle amie, nouveau copain, nouvelle copine, nouveau compagnon, nouvelle compagne,
        nouveau conjoint,
        nouvelle conjointe, nouveau partenaire, nouvelle partenaire, nouvel amour, nieuwe vriend, nieuwe vriendin,
        nieuwe
        partner, nieuw lief, neuen freund, neue freundin, neuen partner, neue partnerin, neuen lebensgefährten, neue
        lebensgefährtin, neuer freund, new boyfriend, new girlfriend, new partner, new husband, new wife, new man,
        new bloke,
        mariage, couple, union, huwelijk, relatie, ehe, beziehung, marriage, relationship, separate ways,
        gescheiden van,
        getrennt von, séparé de, séparée de, séparés de
    """)


class OffspringToldRecognizer(SayingRecognizer):
    """Children by what people call them, and the next one by its number."""

    ENTITY = "CHILDREN"
    SURE = WIDE
    SAID = sayings(
        r"""
        (une?|deux|trois|quatre|cinq|twee|drie|vier|zwei|drei|vier|two|three|four|five|{own}|les|de|
        the) (_ )?(marmots?|mioches?|gosses?|adolescente?s|ados|bengels?|koters?|spruiten|spruit|deugnieten|racker|
        knirpse|bengel|gören|nippers?|sprogs?|tots|bairns?|teens|youngsters|little ones)
        (père|mère|papa|maman) (de|d') ?{count} (adolescente?s|ados|petits|grands)
        (enceinte|zwanger|schwanger|expecting|pregnant) ~(?P<value>(de|van|mit|with|her|the|haar|
        zijn) (_ )?(premier|première|deuxième|second|troisième|quatrième|eerste|tweede|derde|vierde|ersten|zweiten|
        dritten|vierten|first|second|third|fourth))
        (nachwuchs|das zweite|das dritte|das erste) (ist )?(unterwegs|im anmarsch)
        """,
        own=_OWN,
        count="deux|trois|quatre|cinq|[2-9]",
    )
    ANCHORS = listed("""
        marmot, marmots, mioche, mioches, gosse, gosses, adolescents, adolescentes, ados, bengels, bengel, koters,
        spruiten,
        spruit, deugnieten, racker, knirpse, gören, nippers, nipper, sprogs, sprog, tots, bairns, bairn, teens,
        youngsters,
        little ones, enceinte, zwanger, schwanger, expecting, pregnant, unterwegs, im anmarsch
    """)
