"""Religion or belief of a person, in four languages."""

from __future__ import annotations

import re

from ...matching.context import Surroundings
from ..forms import Form, Judgement, listed
from ..somebody import Sentence
from ..terms import TermRecognizer
from ..vocabulary import words_of

_MANY = re.compile(r"(?:les |des )?témoins|zeugen|getuigen|jehovah['’]s witnesses|jehova['’]s getuigen", re.IGNORECASE)
_AMONG = re.compile(
    r"(?:chez les|parmi les|membre des|aux|sont|bei den|zu den|sind|bij de|lid van de|zijn|among the|with the|are"
    r"|one of)[ ]$",
    re.IGNORECASE,
)
"""What makes somebody one of many of the same belief: they themselves only ring at doors."""
_HOUSE = re.compile(
    r"[ -]{1,2}(?:et romaine )?(?:kirchen?|kerk(?:en)?|église|church|school|schule|université?|universiteit|universität"
    r"|university|école|collège|college|lycée|gymnasium|akademie|krankenhaus|ziekenhuis|hospital|hôpital|klinik|kita"
    r"|kindergarten|mutualité|mutualiteit|ziekenfonds|verlag|wohlfahrt|cemetery|cimetière|friedhof|begraafplaats"
    r"|kathedra\w{1,3}|cathedral|dom)(?![^\W_])",
    re.IGNORECASE,
)
"""What is of a religion itself: `die katholische Kirche St. Anna`."""


class ReligionRecognizer(TermRecognizer):
    """Terms of religion."""

    ENTITY = "RELIGION"
    DATED = False
    PERSONAL = listed("""
    est musulman, est musulmane, est catholique, est protestant, est juif, est juive, de confession, is moslim,
    is katholiek, is joods, ist muslim, ist katholisch, ist evangelisch, is muslim, is catholic, is jewish,
    témoin de jéhovah, getuige van jehova, zeuge jehovas, zeugin jehovas, jehovah's witness, témoins de jéhovah,
    est hindou, est hindoue, est sikh, est bouddhiste,
    est orthodoxe, est athée, is hindoe, is boeddhist, is sikh, is protestant, is atheïst, is gereformeerd, is hindu,
    is buddhist, is christian, is anglican, ist hindu, ist sikh, ist buddhist, ist jude, ist jüdin, ist moslem,
    ist muslima, ist jüdisch, ist orthodox, ist atheist, allons à la messe, allons à l'église, allons à la mosquée,
    gaan naar de kerk, gaan naar de mis, gaan elke zondag naar de kerk, gaan elke zondag naar de mis, go to mass,
    go to church, attend mass, gehen in die kirche, gehen jeden sonntag in die kirche, gehen zur messe
    """)
    TERMS = (
        *listed("""
    catholique, catholiques, protestant, protestante, orthodoxe, musulman, musulmane, juif, juive, bouddhiste,
    hindouiste, athée, témoin de jéhovah, témoins de jéhovah, confession religieuse, pratiquant, pratiquante, ramadan,
    baptême, islam, judaïsme, halal, casher, katholiek, katholieke, protestants, moslim, moslima, joods, joodse,
    boeddhist, hindoe, ateïst, vrijzinnig, getuige van jehova, geloofsovertuiging, gelovig, doopsel, islamitisch,
    katholisch, evangelisch, muslim, muslima, muslimisch, jüdisch, buddhist, atheist, konfessionslos, kirchensteuer,
    kirchenzugehörigkeit, zeuge jehovas, religionszugehörigkeit, catholic, jewish, hindu, sikh, jehovah's witness,
    religious belief, church tax, kosher, hijab, hoofddoek, foulard islamique, voile islamique, kopftuch, sjiitisch,
    soennitisch, chiite, sunnite, schiitisch, sunnitisch, mormon, koosjer, koscher, porte le voile, voilée, burqa,
    niqab, kippa, croyant, croyante, croyants, agnostique, laïque convaincu, baptisé, baptisée, communiant,
    première communion, profession de foi, à la messe, office religieux, à la mosquée, mosquée, à la synagogue,
    synagogue, salle de prière, heure de prière, prière du vendredi, carême, shabbat, sabbat, yom kippour,
    pâque juive, pèlerinage, la mecque, hadj, enfant de chœur, cours de religion, religion protestante,
    religion catholique, religion islamique, religion israélite, morale laïque, sans porc, ne mange pas de porc,
    pas de porc, évangélique, évangéliste, pentecôtiste, mormone, témoin de jehovah, scientologue, franc-maçon,
    franc-maçonne, raisons de foi, raisons religieuses, motifs religieux, chrétien, chrétienne, anglican, anglicane,
    keppel, keppeltje, tulband, hidjab, boerka, gelovige, praktiserend*, ongelovig*, agnost*, atheïst*, bekeerd*,
    bekeerling*, gedoopt, communie, vormsel, plechtige communie, lentefeest, naar de mis, kerkganger*, misdienaar,
    moskee, synagoge, gebedsruimte, bidt, vrijdaggebed, vast tijdens, vasten, suikerfeest, offerfeest, bedevaart,
    mekka, godsdienstles, islamitische les, zedenleer, geen varkensvlees, varkensvlees, pinkstergemeente,
    jehova's getuige*, jehova getuige, getuigen van jehova, mormoon, vrijmetselaar, geloofsredenen,
    religieuze redenen, christen, christelijk opgevoed, gereformeerd, anglicaan*, soefi, hindoeïst*, boeddhist*,
    jodin, joodin, agnostiker*, konvertiert, konvertit*, getauft, taufe, kommunion, erstkommunion, konfirmation,
    konfirmiert, firmung, gottesdienst*, zur messe, kirchgang, aus der kirche ausgetreten, kirchenaustritt,
    kirchenmitglied*, moschee, gebetsraum, betet, freitagsgebet, fastet, fastenmonat, fastenbrechen, zuckerfest,
    opferfest, schabbat, pilgerfahrt, ministrant*, religionsunterricht, ethikunterricht, kein schweinefleisch,
    schweinefleisch, freikirch*, pfingstgemeinde, zeugen jehovas, zeugin jehovas, freimaurer*, glaubensgründen,
    religiösen gründen, lutherisch*, aleviti*, hinduistisch*, buddhistisch*, muslimin, jüdin, moslem, headscarf,
    yarmulke, kippah, rosary, devout, agnostic, baptised, baptized, christened, first communion, bar mitzvah,
    goes to church, go to church, churchgoer, attends mass, mass every, mosque, gurdwara, prayer room, prays, praying,
    friday prayers, fasting, fasts, sabbath, yom kippur, passover, diwali, pilgrimage, hajj, altar boy, no pork,
    eat pork, eats pork, born-again, pentecostal, jehovah's witnesses, quaker, freemason, religious reasons,
    religious grounds, faith reasons, raised catholic, raised muslim, methodist, sikhs, hindus, porte un foulard,
    porte le foulard, va à l'église, vont à l'église, gaat naar de kerk, gaan naar de kerk, geht in die kirche,
    gehe in die kirche, eid al-fitr, eid al-adha, for eid, aïd el-kebir, aïd el-fitr, fête de l'aïd, catholicisme,
    protestantisme, christianisme, bouddhisme, hindouisme, jodendom, christendom, boeddhisme, hindoeïsme,
    katholizismus, judentum, christentum, buddhismus, hinduismus, judaism, christianity, buddhism, hinduism,
    catholicism, practising catholic, practising muslim, practising christian, practising jew, practising hindu*,
    devout*, mormonin, streng gläubig, strenggläubig, tiefgläubig, wears a veil, wears the veil, wears a turban,
    porte un turban, draagt een tulband, trägt einen turban, erwachsenentaufe, als christ, wird christ,
    born again christian, jom kippur, pessach, chanukka, hanoukka, chanoeka, hanukkah, vrijzinnige, ontdopen,
    débaptiser, débaptisé, débaptisée, prie cinq fois, ouderling, adventkerk, adventist*, adventiste, ahmadi*,
    ahmadiyya, middagprayers, midday prayers, daily prayers, his prayers, her prayers, my prayers, salat prayers,
    sa prière,
    zijn gebed, haar gebed, gebed, prières, paroissien, paroissienne, chorale de la paroisse, parochiaan,
    parochiekoor, kirchenchor, kirchengemeinde, parishioner, parish choir, scouting catholique, non pratiquant,
    zoroastr*, bahá'í, jaïn, jainist*, taoïste, wicca, satanist*, scientolog*, gläubig, ungläubig
    """),
        *words_of("religion"),
    )
    LABELS = listed("""
    religion, confession, culte, convictions religieuses, conviction philosophique, godsdienst, geloof,
    levensbeschouwing, konfession, religionszugehörigkeit, kirchensteuermerkmal, religious affiliation, faith,
    belief, denomination, appartenance religieuse, religie, glaubensbekenntnis
    """)
    ANSWERS = rf"(?:{TermRecognizer.ANSWERS}|(?:r\.?-?k\.?|ev\.?|vd|vrz|nh|pkn)(?![^\W_]))"

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        """A house of a religion that a sentence names with somebody is not what he or she believes."""
        if _MANY.match(words.text, start, end) and not _AMONG.search(words.text, max(0, start - 16), start):
            return 0.0
        if _HOUSE.match(words.text, end, end + 30) and not Sentence.around(words.text, start, end).is_of_somebody:
            return 0.0
        return super()._score(form, judgement, words, start, end, named)
