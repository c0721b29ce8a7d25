"""Words by which something else is told from a name: works, seasons, colours, money, languages, parts of forms."""

from __future__ import annotations

from ..words import word_set

WORKS = word_set(
    """
    livre livres roman romans tableau toile peinture essai poeme chanson oeuvre etude boek boeken schilderij gedicht
    lied toneelstuk studie werk stuk buch bucher gemalde novel book books painting poem song essay play
    """
)
"""What somebody has written, painted or composed."""
SEASONS = word_set("herbst winter sommer fruhling fruhjahr lente herfst zomer printemps automne hiver autumn summer")
COLOURS = word_set(
    """
    turquoise lavender lavande lavendel magenta indigo cyan maroon bordeaux khaki kaki aquamarine aquamarin
    chartreuse fuchsia crimson teal plum orchid salmon saumon lachs chocolate sienna ocker ocre ochre taupe ecru lilas
    flieder purpur karmin carmine azur azure beige
    """
)
CURRENCIES = word_set(
    """
    dollar dollars euro franc francs frank franken pound pounds pfund pond livre sterling krone kronen krona couronne
    kroon kruna kuna zloty forint hryvnia griwna rubel ruble rouble roebel peso pesos pataca gourde quetzal lempira
    balboa bolivar boliviano guarani cordoba colon florin gulden guilder afghani ariary cedi naira leone kwanza
    metical ouguiya shilling schilling lilangeni nakfa escudo dobra yuan renminbi yen won tugrik ngultrum rufiyaa
    somoni denar dinar dirham rial riyal rupee rupie roupie roepie rupiah ringgit baht kyat kip riel dong taka tenge
    som sum manat lari dram lek lira lire leu lev kwacha dalasi birr pula vatu tala loti rand sol real
    """
)
"""Behind a nation or a country: `Samoanische Tala`."""
FIELDS = word_set(
    """
    deutsch englisch franzosisch niederlandisch german english french dutch allemand anglais francais neerlandais
    duits engels frans nederlands feld felder champ champs veld velden field fields libelle bron hebergeur
    """
)
"""Languages, words for parts of forms, that some are called like."""
EVERYBODY = word_set("allemaal iedereen zusammen everyone everybody folks")
"""Who is greeted all at once: `Dag allemaal,`."""
GROWN = word_set("mann frau junge madchen man vrouw jongen meisje")
"""Who is so and so old."""
ORDERS = word_set(
    """
    prenez envoyez contactez appelez remplissez joignez indiquez signez payez versez cochez gardez rappelez demandez
    apportez choisissez verifiez consultez transmettez mettez tenez venez passez notez sachez soyez evitez pensez
    profitez decouvrez inscrivez reservez cliquez recevez suivez lisez ecrivez repondez renvoyez completez ouvrez
    fermez attendez dites faites allez voyez laissez ajoutez signalez conservez telechargez imprimez nettoyez rincez
    coupez melangez placez portez posez tirez poussez tournez utilisez veillez assurez essayez trouvez donnez parlez
    hou houd meng neem stuur vul kies breng gebruik druk laat geef zet meld plaats snijd roer kook giet leg trek
    """
)
"""What a sentence begins with that tells its reader to do something: `Prenez rendez-vous au …`."""
KIN = word_set(
    """
    papa mama maman mamie papy papi mami tonton tata tatie meme pepe mutti vati vater mutter bruder schwester oma opa
    onkel tante vader moeder broer bompa bomma nonkel neef dad mum mom daddy mummy mommy grandma grandpa grandad granny
    nana nan auntie uncle
    """
)
"""Whom only a child or a brother calls so."""
DUES = word_set(
    """
    taschengeld honorar miete kaution gehalt unterhalt beitrag rechnung nebenkosten honoraires loyer loyers caution
    acompte cotisation salaire facture argent huur waarborg voorschot zakgeld lidgeld factuur contributie alimentatie
    rent deposit wages salary invoice
    """
)
"""What is paid, behind whoever is paid or pays: `Dauerauftrag Leon Wrede Taschengeld`."""
