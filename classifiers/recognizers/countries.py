"""Countries that somebody comes from, in French, Dutch, German and English: `komt uit Marokko`, `vient du Brésil`."""

from __future__ import annotations

from .forms import listed
from .labels import alternatives

_NAMES = listed("""
    Afghanistan, Albanie, Albanië, Albanien, Albania, Algérie, Algerije, Algerien, Algeria, Allemagne, Duitsland,
    Deutschland, Germany, Angola, Angleterre, Engeland, England, Argentine, Argentinië, Argentinien, Argentina,
    Arménie, Armenië, Armenien, Armenia, Australie, Australië, Australien, Australia, Autriche, Oostenrijk, Österreich,
    Austria, Azerbaïdjan, Azerbeidzjan, Aserbaidschan, Azerbaijan, Bangladesh, Bangladesch, Belgique, België, Belgien,
    Belgium, Bénin, Benin, Biélorussie, Wit-Rusland, Weißrussland, Belarus, Bolivie, Bolivia, Bolivien, Bosnie, Bosnië,
    Bosnien, Bosnia, Brésil, Brazilië, Brasilien, Brazil, Bulgarie, Bulgarije, Bulgarien, Bulgaria, Burkina Faso,
    Burundi, Cambodge, Cambodja, Kambodscha, Cambodia, Cameroun, Kameroen, Kamerun, Cameroon, Canada, Kanada,
    Cap-Vert, Kaapverdië, Kap Verde, Cape Verde, Chili, Chile, Chine, China, Chypre, Cyprus, Zypern, Colombie,
    Colombia, Kolumbien, Congo, Kongo, Corée, Korea, Côte d'Ivoire, Ivoorkust, Elfenbeinküste, Ivory Coast, Croatie,
    Kroatië, Kroatien, Croatia, Cuba, Kuba, Danemark, Denemarken, Dänemark, Denmark, Écosse, Schotland, Schottland,
    Scotland, Égypte, Egypte, Ägypten, Egypt, Équateur, Ecuador, Érythrée, Eritrea, Espagne, Spanje, Spanien, Spain,
    Estonie, Estland, Estonia, États-Unis, Verenigde Staten, Vereinigten Staaten, United States, Éthiopie, Ethiopië,
    Äthiopien, Ethiopia, Finlande, Finland, Finnland, France, Frankrijk, Frankreich, Gabon, Gabun, Gambie, Gambia,
    Géorgie, Georgië, Georgien, Georgia, Ghana, Grèce, Griekenland, Griechenland, Greece, Guatemala, Guinée, Guinee,
    Guinea, Haïti, Haiti, Honduras, Hongrie, Hongarije, Ungarn, Hungary, Inde, India, Indien, Indonésie, Indonesië,
    Indonesien, Indonesia, Irak, Iraq, Iran, Irlande, Ierland, Irland, Ireland, Islande, IJsland, Island, Iceland,
    Israël, Israel, Italie, Italië, Italien, Italy, Jamaïque, Jamaica, Jamaika, Japon, Japan, Jordanie, Jordanië,
    Jordanien, Jordan, Kazakhstan, Kazachstan, Kasachstan, Kenya, Kenia, Kirghizistan, Kirgizië, Kirgistan, Kosovo,
    Koweït, Koeweit, Kuwait, Laos, Lettonie, Letland, Lettland, Latvia, Liban, Libanon, Lebanon, Liberia, Libéria,
    Libye, Libië, Libyen, Libya, Lituanie, Litouwen, Litauen, Lithuania, Luxembourg, Luxemburg, Macédoine, Macedonië,
    Mazedonien, Macedonia, Madagascar, Madagaskar, Malaisie, Maleisië, Malaysia, Mali, Malte, Malta, Maroc, Marokko,
    Morocco, Maurice, Mauritius, Mauritanie, Mauritanië, Mauretanien, Mauritania, Mexique, Mexico, Mexiko, Moldavie,
    Moldavië, Moldau, Moldova, Mongolie, Mongolië, Mongolei, Mongolia, Monténégro, Montenegro, Mozambique, Mosambik,
    Népal, Nepal, Nicaragua, Niger, Nigéria, Nigeria, Norvège, Noorwegen, Norwegen, Norway, Nouvelle-Zélande,
    Nieuw-Zeeland, Neuseeland, New Zealand, Oekraïne, Ukraine, Ouganda, Oeganda, Uganda, Ouzbékistan, Oezbekistan,
    Usbekistan, Uzbekistan, Pakistan, Palestine, Palestina, Palästina, Panama, Paraguay, Pays-Bas, Nederland,
    Niederlanden, Netherlands, Pérou, Peru, Philippines, Filipijnen, Philippinen, Pologne, Polen, Poland, Portugal,
    République dominicaine, Dominicaanse Republiek, Dominikanischen Republik, Dominican Republic, Roumanie, Roemenië,
    Rumänien, Romania, Royaume-Uni, Russie, Rusland, Russland, Russia, Rwanda, Ruanda, Salvador, Sénégal, Senegal,
    Serbie, Servië, Serbien, Serbia, Sierra Leone, Singapour, Singapore, Singapur, Slovaquie, Slowakije, Slowakei,
    Slovakia, Slovénie, Slovenië, Slowenien, Slovenia, Somalie, Somalië, Somalia, Soudan, Soedan, Sudan, Sri Lanka,
    Suède, Zweden, Schweden, Sweden, Suisse, Zwitserland, Schweiz, Switzerland, Suriname, Surinam, Syrie, Syrië,
    Syrien, Syria, Afrique du Sud, Zuid-Afrika, Südafrika, South Africa, Tadjikistan, Tadzjikistan, Tadschikistan,
    Taïwan, Taiwan, Tanzanie, Tanzania, Tansania, Tchad, Tsjaad, Tschad, Tchétchénie, Tsjetsjenië, Tschetschenien,
    Chechnya, Thaïlande, Thailand, Togo, Tunisie, Tunesië, Tunesien, Tunisia, Turquie, Turkije, Türkei, Turkey,
    Uruguay, Venezuela, Vietnam, Pays de Galles, Wales, Yémen, Jemen, Yemen, Zambie, Zambia, Sambia, Zimbabwe,
    Simbabwe, Tchéquie, Tsjechië, Tschechien, Czech Republic
""")
COUNTRIES = rf"(?-i:{alternatives(_NAMES)})"
"""Any of them, in capitals as it is written."""
