"""Nations and peoples by their English adjectives, which the tagger takes for names: `Kenyan`, `fluent in Czech`."""

from __future__ import annotations

from ..words import word_set

PEOPLES = word_set(
    """
    afghan african albanian algerian american andorran angolan arabian argentine argentinian armenian asian australian
    austrian azerbaijani bahraini bangladeshi barbadian basque belarusian belgian belizean bengali beninese bhutanese
    bolivian bosnian botswanan brazilian british bruneian bulgarian burkinabe burmese burundian cambodian cameroonian
    canadian catalan chadian chilean chinese colombian congolese cornish croatian cuban cypriot czech danish djiboutian
    dominican dutch ecuadorian egyptian emirati eritrean estonian ethiopian european fijian filipino finnish flemish
    gabonese gambian georgian ghanaian greek grenadian guatemalan guinean guyanese haitian hawaiian honduran hungarian
    icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan
    korean kosovan kurdish kuwaiti lankan laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian
    malagasy malawian malaysian maldivian malian maltese maori mauritanian mauritian mexican moldovan mongolian
    montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani
    palestinian panamanian paraguayan peruvian polish portuguese punjabi qatari romanian russian rwandan salvadoran
    samoan saudi scandinavian scottish senegalese serbian singaporean slovak slovakian slovenian somali spanish sudanese
    surinamese swahili swazi swedish swiss syrian tagalog taiwanese tajik tanzanian thai tibetan togolese tongan
    tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni yoruba zambian
    zimbabwean quebecois siberian tamil gujarati hindi urdu igbo zulu xhosa afrikaans mandarin cantonese arabic farsi
    """
)
"""Folded; those that many are called by (`French`, `Norman`, `Dane`, `Finn`) are left out."""
_NATIONALS = word_set(
    """
    briton brit swede dane finn pole turk scot dutchman dutchwoman englishman englishwoman frenchman frenchwoman
    irishman irishwoman welshman welshwoman scotsman scotswoman spaniard czech serb croat slovene german argentine
    argentinian kiwi aussie
    belg belge brit engelsman fransman nederlander vlaming waal duitser italiaan spanjaard zweed deen noor fin pool rus
    turk zwitser oostenrijker amerikaan canadees braziliaan argentijn australier ier schot portugees griek hongaar
    roemeen bulgaar tsjech slovaak kroaat serviër servier sloveen oekrainer marokkaan algerijn tunesier egyptenaar
    israeli japanner chinees koreaan indier keniaan ethiopier nigeriaan ghanees congolees colombiaan chileen mexicaan
    est let litouwer luxemburger limburger antwerpenaar gentenaar brusselaar west-vlaming oost-vlaming
    belgier englander franzose franzosin hollander niederlander italiener italienerin spanier spanierin schwede
    schwedin dane danin norweger norwegerin finne finnin russe russin schweizer schweizerin osterreicher
    osterreicherin amerikaner amerikanerin kanadier kanadierin brasilianer argentinier australier australierin ire
    schotte portugiese grieche griechin ungar rumane bulgare tscheche tschechin slowake kroate serbe slowene ukrainer
    ukrainerin marokkaner japaner japanerin chinese chinesin koreaner inder kenianer athiopier zurcher berner basler
    wiener tiroler brite britin israeli
    francais francaise belges anglais anglaise italien italienne espagnol espagnole allemand allemande neerlandais
    neerlandaise suisse suissesse autrichien autrichienne americain americaine canadien canadienne bresilien argentin
    australien australienne irlandais ecossais portugais portugaise grec grecque hongrois roumain bulgare tcheque
    slovaque croate serbe slovene ukrainien marocain algerien tunisien egyptien israelien japonais chinois coreen
    suedois suedoise danois danoise norvegien norvegienne finlandais russe polonais polonaise turc
    """
)
"""Whoever is of a nation or a region, in four languages, folded: before a whole name no part of it, though some are
given names too: `German Axel Schulz`, `de Brit Michael Aris`."""


def is_national(folded: str) -> bool:
    """Whether the word says of which nation or region somebody is."""
    return folded in PEOPLES or folded in _NATIONALS
