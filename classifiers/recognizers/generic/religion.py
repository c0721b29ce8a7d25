"""Religion or belief of a person, in four languages."""

from __future__ import annotations

from ..forms import listed
from ..terms import TermRecognizer


class ReligionRecognizer(TermRecognizer):
    """Terms of religion."""

    ENTITY = "RELIGION"
    PERSONAL = listed("""
    est musulman, est musulmane, est catholique, est protestant, est juif, est juive, de confession, is moslim,
    is katholiek, is joods, ist muslim, ist katholisch, ist evangelisch, is muslim, is catholic, is jewish,
    témoin de jéhovah, getuige van jehova, zeuge jehovas
    """)
    TERMS = listed("""
    catholique, catholiques, protestant, protestante, orthodoxe, musulman, musulmane, juif, juive, bouddhiste,
    hindouiste, athée, témoin de jéhovah, témoins de jéhovah, confession religieuse, pratiquant, pratiquante, ramadan,
    baptême, islam, judaïsme, halal, casher, katholiek, katholieke, protestants, moslim, moslima, joods, joodse,
    boeddhist, hindoe, ateïst, vrijzinnig, getuige van jehova, geloofsovertuiging, gelovig, doopsel, islamitisch,
    katholisch, evangelisch, muslim, muslima, muslimisch, jüdisch, buddhist, atheist, konfessionslos, kirchensteuer,
    kirchenzugehörigkeit, zeuge jehovas, religionszugehörigkeit, catholic, muslim, jewish, hindu, sikh,
    jehovah's witness, religious belief, church tax, kosher, hijab, hoofddoek, foulard islamique, voile islamique,
    kopftuch, sjiitisch, soennitisch, chiite, sunnite, schiitisch, sunnitisch, mormon, koosjer, koscher
    """)
    LABELS = listed("""
    religion, confession, culte, convictions religieuses, conviction philosophique, godsdienst, geloof,
    levensbeschouwing, konfession, religionszugehörigkeit, kirchensteuermerkmal, religious affiliation, faith,
    belief
    """)
