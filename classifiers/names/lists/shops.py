"""Nouns for firms, shops and works that go by the name behind them, in four languages."""

from __future__ import annotations

from ..words import word_set

MORE_SHOPS = word_set(
    """
    tuincentrum frituur takeldienst traiteur kapsalon herberg taverne auberge relais gite hostellerie friterie bistro
    ristorante trattoria osteria
    boulangeries boucheries pharmacies garages magasins bakkerijen slagerijen apotheken backereien metzgereien
    sportcentrum sportpark sportzentrum sporthalle complexe omloop
    magasin boutique enseigne supermarche supermarkt supermarket cuvee
    laiterie fromagerie scierie distillerie tannerie filature fonderie minoterie conserverie tuilerie verrerie
    papeterie teinturerie blanchisserie horlogerie chocolaterie confiserie poissonnerie charcuterie salaisons
    pepiniere autocars marbrerie serrurerie maconnerie charpente ebenisterie ferronnerie sabliere cimenterie
    zuivelfabriek zuivel houtzagerij kaasmakerij steenbakkerij weverij spinnerij wasserij chocolaterie viswinkel
    slachthuis meubelzaak kwekerij rijschool manege transportbedrijf bouwbedrijf
    molkerei kaserei sagewerk ziegelei weberei spinnerei wascherei brennerei glashutte konditorei fahrschule reiterhof
    mobelhaus bauunternehmung baumschule zimmerei
    """
)
"""Folded, beside `words.TRADES`: `la laiterie Besnier`, `zuivelfabriek De Smet`."""
