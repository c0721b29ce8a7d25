"""What somebody did before, by frames: a time that is over with an office, a house of one's own, years at a trade.

`Früher war Lutz Zeitsoldat`, `daarvoor had hij een eigen zaak`, `après vingt ans d'usine`, `twenty years on the tools`.
Not one: the years of a firm, what a rule asks of experience.
"""

from __future__ import annotations

from ...occupations import JOB
from ..forms import listed
from ..sayings import COUNT, WIDE, SayingRecognizer, sayings
from ..told import told
from ..working import WorkRecognizer

_BEFORE = (
    r"(?:avant(?: cela| ça)?|auparavant|autrefois|jadis|vroeger|voorheen|daarvoor|ervoor|destijds|früher|davor"
    r"|zuvor|vorher"
    r"|before (?:that|this|then)|previously|formerly|at one time|in a past life)"
)


class OnceRecognizer(WorkRecognizer):
    """An office of another time."""

    ENTITY = "WORK_HISTORY"
    ANCHORS = listed("""
        avant, auparavant, autrefois, jadis, vroeger, voorheen, daarvoor, ervoor, destijds, früher, davor, zuvor,
        vorher, before
        that, before this, before then, previously, formerly, at one time, past life
    """)
    LIKE_NAMES = True
    PATTERNS = (
        told(
            "before",
            rf"{_BEFORE},? (?:[^.;:,\n]{{1,24}} )?(?P<value>(?:était|a été|was|war|had been|used to be)"
            rf"(?: [^\s.;:,]{{1,16}}){{0,2}}? (?:(?:une?|een|eine?|an?) )?{JOB})",
        ),
    )


class PastWorkRecognizer(SayingRecognizer):
    """A business of one's own that is over, and years at a trade."""

    ENTITY = "WORK_HISTORY"
    SURE = WIDE
    SAID = sayings(
        r"""
        avait ~(son|sa) propre (commerce|boîte|entreprise|magasin|restaurant|cabinet|garage|affaire)
        (était|s'était mise?|a été) à son compte|a roulé sa bosse|a bourlingué|fait (toute )?sa carrière
        {count} (ans|années) (d'|de |à l'|à la |au |en |dans (le|la|les) )(usine|chantiers?|bureau|terrain|métier|
        caisse|banque|enseignement|bâtiment|horeca|carrière|guichet|cuisine|salle|chaîne)
        had ~(een|zijn|haar) eigen (zaak|bedrijf|winkel|praktijk|café|restaurant|garage|firma)
        {count} jaar (in (de|het)|aan de|op de|op) (fabriek|bouw|zorg|horeca|onderwijs|kantoor|lijn|band|kassa|
        werf|winkel|bank|haven|zee)
        hatte ~eigene[nsr]? (laden|geschäft|betrieb|firma|praxis|restaurant|werkstatt|café)
        {count} jahre (_ )?(am band|auf dem bau|in der (fabrik|pflege|küche|gastronomie|bank|verwaltung|schule)|
        im (büro|lager|einzelhandel|außendienst|verkauf)|an der kasse|zur see)
        (hat|habe|hatte|früher) ~(gekellnert|gejobbt)
        had (his|her|my) own (shop|business|company|practice|garage|firm|salon|pub)
        {count} years (on the (line|tools|buses|railways|tills|shop floor|road)|in (the )?(factory|trade|army|navy|
        police|force|retail|nursing|teaching|banking|construction|kitchens))
        (waitressed|temped|nannied|freelanced|bartended)( _)?
        """,
        count=COUNT,
    )
    ANCHORS = listed("""
        propre commerce, propre boîte, propre entreprise, propre magasin, propre restaurant, propre cabinet,
        propre garage,
        propre affaire, à son compte, sa bosse, bourlingué, sa carrière, d'usine, chantier, chantiers, bureau,
        terrain,
        métier, caisse, de banque, enseignement, bâtiment, horeca, de carrière, guichet, cuisine, en salle, chaîne,
        eigen zaak,
        eigen bedrijf, eigen winkel, eigen praktijk, eigen café, eigen restaurant, eigen garage, eigen firma,
        fabriek, bouw,
        zorg, onderwijs, kantoor, de lijn, de band, kassa, werf, haven, de winkel, de bank, eigenen laden,
        eigenes geschäft,
        eigenen betrieb, eigene firma, eigene praxis, eigenes restaurant, eigene werkstatt, eigenes café, am band,
        dem bau,
        der fabrik, der pflege, der küche, der gastronomie, der bank, der verwaltung, im büro, im lager, einzelhandel,
        außendienst, im verkauf, der kasse, zur see, gekellnert, gejobbt, own shop, own business, own company,
        own practice,
        own garage, own firm, own salon, own pub, the line, the tools, the buses, the railways, the tills,
        shop floor, the
        road, factory, in the trade, the army, the navy, the police, the force, retail, nursing, teaching, banking,
        construction, kitchens, waitressed, temped, nannied, freelanced, bartended
    """)
