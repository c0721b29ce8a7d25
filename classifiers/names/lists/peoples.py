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
