"""What the people of each nation are called, in French, Dutch, German and English, as adjectives and as nouns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .labels import alternatives

_TABLE = """
belge belge belgisch Belg Belgische belgisch Belgier Belgierin Belgian Belgian
français française frans Fransman Française französisch Franzose Französin French Frenchman
néerlandais néerlandaise nederlands Nederlander Nederlandse niederländisch Niederländer Niederländerin Dutch Dutchman
hollandais hollandaise hollands Hollander Hollandse holländisch Holländer Holländerin Dutch Dutchwoman
allemand allemande duits Duitser Duitse deutsch Deutscher Deutsche German German
luxembourgeois luxembourgeoise luxemburgs Luxemburger Luxemburgse luxemburgisch Luxemburger Luxemburgerin +
Luxembourgish Luxembourger
italien italienne italiaans Italiaan Italiaanse italienisch Italiener Italienerin Italian Italian
espagnol espagnole spaans Spanjaard Spaanse spanisch Spanier Spanierin Spanish Spaniard
portugais portugaise portugees Portugees Portugese portugiesisch Portugiese Portugiesin Portuguese Portuguese
marocain marocaine marokkaans Marokkaan Marokkaanse marokkanisch Marokkaner Marokkanerin Moroccan Moroccan
algérien algérienne algerijns Algerijn Algerijnse algerisch Algerier Algerierin Algerian Algerian
tunisien tunisienne tunesisch Tunesiër Tunesische tunesisch Tunesier Tunesierin Tunisian Tunisian
égyptien égyptienne egyptisch Egyptenaar Egyptische ägyptisch Ägypter Ägypterin Egyptian Egyptian
turc turque turks Turk Turkse türkisch Türke Türkin Turkish Turk
polonais polonaise pools Pool Poolse polnisch Pole Polin Polish Pole
roumain roumaine roemeens Roemeen Roemeense rumänisch Rumäne Rumänin Romanian Romanian
bulgare bulgare bulgaars Bulgaar Bulgaarse bulgarisch Bulgare Bulgarin Bulgarian Bulgarian
grec grecque grieks Griek Griekse griechisch Grieche Griechin Greek Greek
britannique britannique brits Brit Britse britisch Brite Britin British Briton
anglais anglaise engels Engelsman Engelse englisch Engländer Engländerin English Englishman
irlandais irlandaise iers Ier Ierse irisch Ire Irin Irish Irishman
écossais écossaise schots Schot Schotse schottisch Schotte Schottin Scottish Scot
suisse suissesse zwitsers Zwitser Zwitserse schweizerisch Schweizer Schweizerin Swiss Swiss
autrichien autrichienne oostenrijks Oostenrijker Oostenrijkse österreichisch Österreicher Österreicherin +
Austrian Austrian
hongrois hongroise hongaars Hongaar Hongaarse ungarisch Ungar Ungarin Hungarian Hungarian
tchèque tchèque tsjechisch Tsjech Tsjechische tschechisch Tscheche Tschechin Czech Czech
slovaque slovaque slowaaks Slowaak Slowaakse slowakisch Slowake Slowakin Slovak Slovak
slovène slovène sloveens Sloveen Sloveense slowenisch Slowene Slowenin Slovenian Slovene
croate croate kroatisch Kroaat Kroatische kroatisch Kroate Kroatin Croatian Croat
serbe serbe servisch Serviër Servische serbisch Serbe Serbin Serbian Serb
bosnien bosnienne bosnisch Bosniër Bosnische bosnisch Bosnier Bosnierin Bosnian Bosnian
albanais albanaise albanees Albanees Albanese albanisch Albaner Albanerin Albanian Albanian
kosovar kosovare kosovaars Kosovaar Kosovaarse kosovarisch Kosovare Kosovarin Kosovan Kosovar
ukrainien ukrainienne oekraïens Oekraïner Oekraïense ukrainisch Ukrainer Ukrainerin Ukrainian Ukrainian
russe russe russisch Rus Russische russisch Russe Russin Russian Russian
lituanien lituanienne litouws Litouwer Litouwse litauisch Litauer Litauerin Lithuanian Lithuanian
letton lettone letlands Letlander Letlandse lettisch Lette Lettin Latvian Latvian
estonien estonienne estisch Estlander Estlandse estnisch Estländer Estländerin Estonian Estonian
suédois suédoise zweeds Zweed Zweedse schwedisch Schwede Schwedin Swedish Swede
danois danoise deens Deen Deense dänisch Däne Dänin Danish Dane
norvégien norvégienne noors Noor Noorse norwegisch Norweger Norwegerin Norwegian Norwegian
finlandais finlandaise fins Fin Finse finnisch Finne Finnin Finnish Finn
syrien syrienne syrisch Syriër Syrische syrisch Syrer Syrerin Syrian Syrian
irakien irakienne iraaks Irakees Iraakse irakisch Iraker Irakerin Iraqi Iraqi
iranien iranienne iraans Iraniër Iraanse iranisch Iraner Iranerin Iranian Iranian
afghan afghane afghaans Afghaan Afghaanse afghanisch Afghane Afghanin Afghan Afghan
libanais libanaise libanees Libanees Libanese libanesisch Libanese Libanesin Lebanese Lebanese
israélien israélienne israëlisch Israëliër Israëlische israelisch Israeli Israelin Israeli Israeli
palestinien palestinienne palestijns Palestijn Palestijnse palästinensisch Palästinenser Palästinenserin +
Palestinian Palestinian
pakistanais pakistanaise pakistaans Pakistaan Pakistaanse pakistanisch Pakistaner Pakistanerin Pakistani Pakistani
indien indienne indiaas Indiër Indiase indisch Inder Inderin Indian Indian
népalais népalaise nepalees Nepalees Nepalese nepalesisch Nepalese Nepalesin Nepali Nepali
chinois chinoise chinees Chinees Chinese chinesisch Chinese Chinesin Chinese Chinese
japonais japonaise japans Japanner Japanse japanisch Japaner Japanerin Japanese Japanese
coréen coréenne koreaans Koreaan Koreaanse koreanisch Koreaner Koreanerin Korean Korean
vietnamien vietnamienne vietnamees Vietnamees Vietnamese vietnamesisch Vietnamese Vietnamesin Vietnamese Vietnamese
thaïlandais thaïlandaise thais Thai Thaise thailändisch Thailänder Thailänderin Thai Thai
philippin philippine filipijns Filipijn Filipijnse philippinisch Filipino Filipina Filipino Filipina
congolais congolaise congolees Congolees Congolese kongolesisch Kongolese Kongolesin Congolese Congolese
rwandais rwandaise rwandees Rwandees Rwandese ruandisch Ruander Ruanderin Rwandan Rwandan
burundais burundaise burundees Burundees Burundese burundisch Burunder Burunderin Burundian Burundian
camerounais camerounaise kameroens Kameroener Kameroense kamerunisch Kameruner Kamerunerin Cameroonian Cameroonian
sénégalais sénégalaise senegalees Senegalees Senegalese senegalesisch Senegalese Senegalesin Senegalese Senegalese
ivoirien ivoirienne ivoriaans Ivoriaan Ivoriaanse ivorisch Ivorer Ivorerin Ivorian Ivorian
guinéen guinéenne guinees Guineeër Guinese guineisch Guineer Guineerin Guinean Guinean
malien malienne malinees Malinees Malinese malisch Malier Malierin Malian Malian
togolais togolaise togolees Togolees Togolese togoisch Togoer Togoerin Togolese Togolese
béninois béninoise beninees Beninees Beninse beninisch Beniner Beninerin Beninese Beninese
nigérian nigériane nigeriaans Nigeriaan Nigeriaanse nigerianisch Nigerianer Nigerianerin Nigerian Nigerian
ghanéen ghanéenne ghanees Ghanees Ghanese ghanaisch Ghanaer Ghanaerin Ghanaian Ghanaian
éthiopien éthiopienne ethiopisch Ethiopiër Ethiopische äthiopisch Äthiopier Äthiopierin Ethiopian Ethiopian
érythréen érythréenne eritrees Eritreeër Eritrese eritreisch Eritreer Eritreerin Eritrean Eritrean
somalien somalienne somalisch Somaliër Somalische somalisch Somalier Somalierin Somali Somali
kényan kényane keniaans Keniaan Keniaanse kenianisch Kenianer Kenianerin Kenyan Kenyan
angolais angolaise angolees Angolees Angolese angolanisch Angolaner Angolanerin Angolan Angolan
brésilien brésilienne braziliaans Braziliaan Braziliaanse brasilianisch Brasilianer Brasilianerin Brazilian Brazilian
argentin argentine argentijns Argentijn Argentijnse argentinisch Argentinier Argentinierin Argentinian Argentinian
colombien colombienne colombiaans Colombiaan Colombiaanse kolumbianisch Kolumbianer Kolumbianerin Colombian Colombian
mexicain mexicaine mexicaans Mexicaan Mexicaanse mexikanisch Mexikaner Mexikanerin Mexican Mexican
péruvien péruvienne peruaans Peruaan Peruaanse peruanisch Peruaner Peruanerin Peruvian Peruvian
américain américaine amerikaans Amerikaan Amerikaanse amerikanisch Amerikaner Amerikanerin American American
canadien canadienne canadees Canadees Canadese kanadisch Kanadier Kanadierin Canadian Canadian
australien australienne australisch Australiër Australische australisch Australier Australierin Australian Australian
géorgien géorgienne georgisch Georgiër Georgische georgisch Georgier Georgierin Georgian Georgian
arménien arménienne armeens Armeniër Armeense armenisch Armenier Armenierin Armenian Armenian
moldave moldave moldavisch Moldaviër Moldavische moldauisch Moldauer Moldauerin Moldovan Moldovan
surinamais surinamaise surinaams Surinamer Surinaamse surinamisch Surinamer Surinamerin Surinamese Surinamese
letton lettonne lets Let Letse lettisch Lette Lettin Latvian Latvian
estonien estonienne ests Est Estse estnisch Este Estin Estonian Estonian
azerbaïdjanais azerbaïdjanaise azerbeidzjaans Azerbeidzjaan Azerbeidzjaanse aserbaidschanisch Aserbaidschaner +
Aserbaidschanerin Azerbaijani Azerbaijani
bangladais bangladaise bengalees Bengalees Bengalese bangladeschisch Bangladescher Bangladescherin +
Bangladeshi Bangladeshi
biélorusse biélorusse wit-russisch Wit-Rus Wit-Russische weißrussisch Weißrusse Weißrussin Belarusian Belarusian
bélarusse bélarusse belarussisch Belarus Belarussische belarussisch Belarusse Belarussin Belarusian Belarusian
bolivien bolivienne boliviaans Boliviaan Boliviaanse bolivianisch Bolivianer Bolivianerin Bolivian Bolivian
burkinabè burkinabé burkinees Burkinees Burkinese burkinisch Burkiner Burkinerin Burkinabe Burkinabe
cambodgien cambodgienne cambodjaans Cambodjaan Cambodjaanse kambodschanisch Kambodschaner Kambodschanerin +
Cambodian Cambodian
cap-verdien cap-verdienne kaapverdisch Kaapverdiër Kaapverdische kapverdisch Kapverdier Kapverdierin +
Cape_Verdean Cape_Verdean
chilien chilienne chileens Chileen Chileense chilenisch Chilene Chilenin Chilean Chilean
chypriote chypriote cypriotisch Cyprioot Cypriotische zyprisch Zyprer Zyprerin Cypriot Cypriot
cubain cubaine cubaans Cubaan Cubaanse kubanisch Kubaner Kubanerin Cuban Cuban
dominicain dominicaine dominicaans Dominicaan Dominicaanse dominikanisch Dominikaner Dominikanerin Dominican Dominican
équatorien équatorienne ecuadoraans Ecuadoraan Ecuadoraanse ecuadorianisch Ecuadorianer Ecuadorianerin +
Ecuadorian Ecuadorian
gabonais gabonaise gabonees Gabonees Gabonese gabunisch Gabuner Gabunerin Gabonese Gabonese
gambien gambienne gambiaans Gambiaan Gambiaanse gambisch Gambier Gambierin Gambian Gambian
guatémaltèque guatémaltèque guatemalteeks Guatemalteek Guatemalteekse guatemaltekisch Guatemalteke Guatemaltekin +
Guatemalan Guatemalan
haïtien haïtienne haïtiaans Haïtiaan Haïtiaanse haitianisch Haitianer Haitianerin Haitian Haitian
hondurien hondurienne hondurees Hondurees Hondurese honduranisch Honduraner Honduranerin Honduran Honduran
indonésien indonésienne indonesisch Indonesiër Indonesische indonesisch Indonesier Indonesierin Indonesian Indonesian
islandais islandaise ijslands IJslander IJslandse isländisch Isländer Isländerin Icelandic Icelander
jamaïcain jamaïcaine jamaicaans Jamaicaan Jamaicaanse jamaikanisch Jamaikaner Jamaikanerin Jamaican Jamaican
jordanien jordanienne jordaans Jordaniër Jordaanse jordanisch Jordanier Jordanierin Jordanian Jordanian
kazakh kazakhe kazachs Kazach Kazachse kasachisch Kasache Kasachin Kazakh Kazakh
kirghize kirghize kirgizisch Kirgies Kirgizische kirgisisch Kirgise Kirgisin Kyrgyz Kyrgyz
koweïtien koweïtienne koeweits Koeweiti Koeweitse kuwaitisch Kuwaiter Kuwaiterin Kuwaiti Kuwaiti
laotien laotienne laotiaans Laotiaan Laotiaanse laotisch Laote Laotin Laotian Laotian
libérien libérienne liberiaans Liberiaan Liberiaanse liberianisch Liberianer Liberianerin Liberian Liberian
libyen libyenne libisch Libiër Libische libysch Libyer Libyerin Libyan Libyan
macédonien macédonienne macedonisch Macedoniër Macedonische mazedonisch Mazedonier Mazedonierin Macedonian Macedonian
malgache malgache malagassisch Malagassiër Malagassische madagassisch Madagasse Madagassin Malagasy Malagasy
malaisien malaisienne maleisisch Maleisiër Maleisische malaysisch Malaysier Malaysierin Malaysian Malaysian
maltais maltaise maltees Maltees Maltese maltesisch Malteser Malteserin Maltese Maltese
mauricien mauricienne mauritiaans Mauritiaan Mauritiaanse mauritisch Mauritier Mauritierin Mauritian Mauritian
mauritanien mauritanienne mauritaans Mauritaniër Mauritaanse mauretanisch Mauretanier Mauretanierin +
Mauritanian Mauritanian
mongol mongole mongools Mongool Mongoolse mongolisch Mongole Mongolin Mongolian Mongolian
monténégrin monténégrine montenegrijns Montenegrijn Montenegrijnse montenegrinisch Montenegriner Montenegrinerin +
Montenegrin Montenegrin
mozambicain mozambicaine mozambikaans Mozambikaan Mozambikaanse mosambikanisch Mosambikaner Mosambikanerin +
Mozambican Mozambican
néo-zélandais néo-zélandaise nieuw-zeelands Nieuw-Zeelander Nieuw-Zeelandse neuseeländisch Neuseeländer +
Neuseeländerin New_Zealand New_Zealander
nigérien nigérienne nigerees Nigerees Nigerese nigrisch Nigrer Nigrerin Nigerien Nigerien
nicaraguayen nicaraguayenne nicaraguaans Nicaraguaan Nicaraguaanse nicaraguanisch Nicaraguaner Nicaraguanerin +
Nicaraguan Nicaraguan
ougandais ougandaise oegandees Oegandees Oegandese ugandisch Ugander Uganderin Ugandan Ugandan
ouzbek ouzbèke oezbeeks Oezbeek Oezbeekse usbekisch Usbeke Usbekin Uzbek Uzbek
panaméen panaméenne panamees Panamees Panamese panamaisch Panamaer Panamaerin Panamanian Panamanian
paraguayen paraguayenne paraguayaans Paraguayaan Paraguayaanse paraguayisch Paraguayer Paraguayerin +
Paraguayan Paraguayan
salvadorien salvadorienne salvadoraans Salvadoraan Salvadoraanse salvadorianisch Salvadorianer Salvadorianerin +
Salvadoran Salvadoran
saoudien saoudienne saoedisch Saoediër Saoedische saudisch Saudi Saudin Saudi Saudi
sierra-léonais sierra-léonaise sierra-leoons Sierra-Leoner Sierra-Leoonse sierra-leonisch Sierra-Leoner +
Sierra-Leonerin Sierra_Leonean Sierra_Leonean
singapourien singapourienne singaporees Singaporees Singaporese singapurisch Singapurer Singapurerin +
Singaporean Singaporean
soudanais soudanaise soedanees Soedanees Soedanese sudanesisch Sudanese Sudanesin Sudanese Sudanese
sri-lankais sri-lankaise sri_lankaans Sri_Lankaan Sri_Lankaanse sri-lankisch Sri-Lanker Sri-Lankerin +
Sri_Lankan Sri_Lankan
sud-africain sud-africaine zuid-afrikaans Zuid-Afrikaan Zuid-Afrikaanse südafrikanisch Südafrikaner Südafrikanerin +
South_African South_African
sud-coréen sud-coréenne zuid-koreaans Zuid-Koreaan Zuid-Koreaanse südkoreanisch Südkoreaner Südkoreanerin +
South_Korean South_Korean
tadjik tadjike tadzjieks Tadzjiek Tadzjiekse tadschikisch Tadschike Tadschikin Tajik Tajik
taïwanais taïwanaise taiwanees Taiwanees Taiwanese taiwanisch Taiwaner Taiwanerin Taiwanese Taiwanese
tanzanien tanzanienne tanzaniaans Tanzaniaan Tanzaniaanse tansanisch Tansanier Tansanierin Tanzanian Tanzanian
tchadien tchadienne tsjadisch Tsjadiër Tsjadische tschadisch Tschader Tschaderin Chadian Chadian
tchétchène tchétchène tsjetsjeens Tsjetsjeen Tsjetsjeense tschetschenisch Tschetschene Tschetschenin Chechen Chechen
turkmène turkmène turkmeens Turkmeen Turkmeense turkmenisch Turkmene Turkmenin Turkmen Turkmen
uruguayen uruguayenne uruguayaans Uruguayaan Uruguayaanse uruguayisch Uruguayer Uruguayerin Uruguayan Uruguayan
vénézuélien vénézuélienne venezolaans Venezolaan Venezolaanse venezolanisch Venezolaner Venezolanerin +
Venezuelan Venezuelan
gallois galloise welsh Welshman Welshe walisisch Waliser Waliserin Welsh Welshman
yéménite yéménite jemenitisch Jemeniet Jemenitische jemenitisch Jemenit Jemenitin Yemeni Yemeni
zambien zambienne zambiaans Zambiaan Zambiaanse sambisch Sambier Sambierin Zambian Zambian
zimbabwéen zimbabwéenne zimbabwaans Zimbabwaan Zimbabwaanse simbabwisch Simbabwer Simbabwerin Zimbabwean Zimbabwean
antillais antillaise antilliaans Antilliaan Antilliaanse karibisch Antillaner Antillanerin Caribbean Antillean
écossais écossaise schots Schot Schotse schottisch Schotte Schottin Scottish Scotsman
slovène slovène sloveens Sloveen Sloveense slowenisch Slowene Slowenin Slovene Slovenian
monégasque monégasque monegaskisch Monegask Monegaskische monegassisch Monegasse Monegassin Monegasque Monegasque
"""


_ROWS = _TABLE.replace(" +\n", " ").strip().splitlines()


@dataclass(frozen=True)
class Nations:
    """The words of all nations, each sort as an expression."""

    french: str
    """`belge`, `polonaise`."""
    french_people: str
    """`Belge`, `Polonaise`."""
    dutch: str
    """`Belgisch`, `Poolse`."""
    dutch_people: str
    dutch_men: str
    dutch_women: str
    german: str
    """`belgische`, `polnischer`."""
    german_men: str
    german_women: str
    """`Polin`; not `Deutsche`, which is half the names of German firms."""
    english: str
    english_people: str
    words: frozenset[str]
    """All of them in lower case, as they stand before a name."""


def _read() -> Nations:
    rows = [_words(line) for line in _ROWS]
    columns = [list(dict.fromkeys(column)) for column in zip(*rows, strict=True)]
    french = alternatives(dict.fromkeys((*columns[0], *columns[1])))
    dutch = alternatives(dict.fromkeys((*columns[2], *(_inflected(word) for word in columns[2]))))
    return Nations(
        french=f"(?:{french})",
        french_people=f"(?:{alternatives(word.capitalize() for word in (*columns[0], *columns[1]))})",
        dutch=f"(?:{dutch})",
        dutch_people=f"(?:{alternatives(dict.fromkeys((*columns[3], *columns[4])))})",
        dutch_men=f"(?:{alternatives(columns[3])})",
        dutch_women=f"(?:{alternatives(columns[4])})",
        german=f"(?:(?:{alternatives(columns[5])})e[rnms]?)",
        german_men=f"(?:{alternatives(columns[6])})",
        german_women=f"(?:{alternatives(word for word in columns[7] if word != 'Deutsche')})",
        english=f"(?:{alternatives(columns[8])})",
        english_people=f"(?:{alternatives(dict.fromkeys(columns[9]))})",
        words=frozenset(_before_names(columns)),
    )


def _words(row: str) -> list[str]:
    """The ten words of a row; a `_` stands for the blank within one."""
    return [word.replace("_", " ") for word in row.split()]


def _before_names(columns: list[list[str]]) -> Iterator[str]:
    """`sénégalais`, `Poolse`, `polnische`, `Luxemburger`; of Dutch and German adjectives not the bare form."""
    for number, column in enumerate(columns):
        for word in column:
            if number == 2:
                yield _inflected(word).lower()
            elif number == 5:
                yield from (f"{word}e{ending}".lower() for ending in ("", "r", "n"))
            elif word not in _AMBIGUOUS:
                yield word.lower()


def _inflected(word: str) -> str:
    """`Frans`: `Franse`, `Marokkaans`: `Marokkaanse`, `Albanees`: `Albanese`."""
    return word[:-2] + "se" if word.endswith("ees") and len(word) > 5 else word + "e"


_AMBIGUOUS = (
    "Pool",
    "Pole",
    "Fin",
    "Fins",
    "Ire",
    "Ier",
    "Scot",
    "Schot",
    "Noor",
    "Rus",
    "Turk",
    "Brit",
    "iers",
    "indien",
    "lets",
    "Let",
    "ests",
    "Est",
    "Este",
    "Welshe",
    "Belarus",
)
"""What is a word of another language or of another kind: it is looked for behind what a nation stands behind."""
NATIONS = _read()
"""Of four languages."""
_BEHIND = (
    "een",
    "ein",
    "the",
    "is",
    "est",
    "un",
    "de",
    "der",
    "chauffeur",
    "ressortissant",
    "citoyen",
    "homme",
    "ist",
    "nationalité",
    "bin",
)
ANCHORS = (
    *dict.fromkeys(
        f"{word.lower()}*" if number in (2, 5) else word.lower()
        for line in _ROWS
        for number, word in enumerate(_words(line))
        if word not in _AMBIGUOUS
    ),
    *(f"{_words(line)[6].lower()}n" for line in _ROWS),
    *(f"{before} {word.lower()}" for word in _AMBIGUOUS for before in _BEHIND),
)
"""Each word; what adjectives of Dutch and German begin with."""
