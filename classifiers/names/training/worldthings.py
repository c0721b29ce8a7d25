"""What newspapers and encyclopaedias speak of besides persons: teams, bands, titles of works, species, parties, lands.

Most of it looks like a person to whoever sees a capital: towns that play football, a film called after its hero, the
Latin name of a plant, a school named after a poet. The tagger learns them as what they are, or as nothing.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from ...base import Language
from ..words import word_list
from . import wares
from .pools import Pools

_CLUBS = word_list(
    "FC RC AC AS SC KV RSC KRC SK VfL SV TSV TuS Royal Real Sporting Dynamo Racing Inter Olympique Union Atlético Rapid"
)
_AFTER = word_list(
    "United City Rovers Wanderers Athletic Town Albion Rangers Bears Tigers Giants Sox Reds Hawks Eagles"
)
_NICKNAMES = word_list(
    "Ajax Juventus Lazio Arsenal Feyenoord Anderlecht Benfica Celtic Everton Fiorentina Schalke Sampdoria Heracles"
    " Vitesse"
    " Torino Juve Inter Milan Chelsea Bayern Barça Standard Westerlo Lierse Hertha Werder Yankees Lakers Packers"
)
_NOUNS: dict[Language, list[str]] = {
    "fr": word_list(
        "Nuit Jardin Ombre Lumière Voyage Étoile Silence Maison Roi Rivière Chemin Homme Femme Chien Mer Soleil Vent"
        " Paradis Enfant Secret Miroir Hiver Été Loup Train Pont Désert Château Fleur Guerre"
    ),
    "nl": word_list(
        "Nacht Tuin Schaduw Licht Reis Ster Stilte Huis Koning Rivier Weg Man Vrouw Hond Zee Zon Wind Paradijs Kind"
        " Geheim Spiegel Winter Zomer Wolf Trein Brug Woestijn Kasteel Bloem Oorlog Hemel Dood"
    ),
    "de": word_list(
        "Nacht Garten Schatten Licht Reise Stern Stille Haus König Fluss Weg Mann Frau Hund Meer Sonne Wind Paradies"
        " Kind Geheimnis Spiegel Winter Sommer Wolf Zug Brücke Wüste Schloss Blume Krieg Himmel Tod Freude Hirsch"
    ),
    "en": word_list(
        "Night Garden Shadow Light Journey Star Silence House King River Road Man Woman Dog Sea Sun Wind Paradise Child"
        " Secret Mirror Winter Summer Wolf Train Bridge Desert Castle Flower War Heaven Stone Blue Black Golden Iron"
    ),
}
_OF: dict[Language, tuple[str, str]] = {
    "fr": ("Le ", " de la "),
    "nl": ("De ", " van de "),
    "de": ("Der ", " und "),
    "en": ("The ", " of the "),
}
_NATIONS: dict[Language, list[str]] = {
    "fr": word_list(
        "belge néerlandais allemand anglais espagnol italien américain russe chinois japonais turc marocain polonais"
        " suédois brésilien argentin australien irlandais algérien israélien iranien Belge Français Allemand Italien"
    ),
    "nl": word_list(
        "Belg Nederlander Duitser Fransman Brit Spanjaard Italiaan Amerikaan Rus Chinees Japanner Turk Marokkaan Pool"
        " Zweed Braziliaan Argentijn Australiër Ier Kroaat Serviër Iraans Israëlisch Amerikaans Frans Duits"
    ),
    "de": word_list(
        "Belgier Niederländer Deutsche Franzose Brite Spanier Italiener Amerikaner Russe Chinese Japaner Türke Pole"
        " Schwede Brasilianer Argentinier Ire Kroate Serbe iranisch israelisch amerikanisch französisch russisch"
    ),
    "en": word_list(
        "Belgian Dutch German French British Spanish Italian American Russian Chinese Japanese Turkish Moroccan Polish"
        " Swedish Brazilian Argentine Australian Irish Croatian Serbian Iranian Israeli Algerian Indian Pakistani"
    ),
}
_LANDS: dict[Language, str] = {
    "fr": "Brésil|Argentine|Mexique|Chili|Pérou|Colombie|Japon|Chine|Inde|Pakistan|Iran|Irak|Syrie|Liban|Égypte|"
    "Algérie|Tunisie|Maroc|Sénégal|Mali|Congo|Kenya|Nigeria|Afrique du Sud|Australie|Nouvelle-Zélande|Sri Lanka|"
    "Bornéo|Hawaï|Floride|Californie|Illinois|Indiana|Sibérie|Tchétchénie|Andorre|Cuba|Haïti|Maurice|Géorgie|Jordanie",
    "nl": "Brazilië|Argentinië|Mexico|Chili|Peru|Colombia|Japan|China|India|Pakistan|Iran|Irak|Syrië|Libanon|Egypte|"
    "Algerije|Tunesië|Marokko|Senegal|Mali|Congo|Kenia|Nigeria|Zuid-Afrika|Australië|Nieuw-Zeeland|Sri Lanka|Borneo|"
    "Hawaï|Florida|Californië|Illinois|Indiana|Siberië|Tsjetsjenië|Andorra|Cuba|Haïti|Mauritius|Georgië|Jordanië|VS",
    "de": "Brasilien|Argentinien|Mexiko|Chile|Peru|Kolumbien|Japan|China|Indien|Pakistan|Iran|Irak|Syrien|Libanon|"
    "Ägypten|Algerien|Tunesien|Marokko|Senegal|Mali|Kongo|Kenia|Nigeria|Südafrika|Australien|Neuseeland|Sri Lanka|"
    "Borneo|Hawaii|Florida|Kalifornien|Illinois|Indiana|Sibirien|Tschetschenien|Andorra|Kuba|Haiti|Georgien|USA",
    "en": "Brazil|Argentina|Mexico|Chile|Peru|Colombia|Japan|China|India|Pakistan|Iran|Iraq|Syria|Lebanon|Egypt|"
    "Algeria|Tunisia|Morocco|Senegal|Mali|Congo|Kenya|Nigeria|South Africa|Australia|New Zealand|Sri Lanka|Borneo|"
    "Hawaii|Florida|California|Illinois|Indiana|Siberia|Chechnya|Andorra|Cuba|Haiti|Mauritius|Georgia|Jordan|U.S.",
}
_PARTIES = (
    "PS|MR|CDH|Ecolo|N-VA|CD&V|Open VLD|Vooruit|Groen|PVDA|VVD|PvdA|D66|CDA|GroenLinks|CDU|CSU|SPD|FDP|Die Linke|AfD|"
    "Bündnis 90|Labour|Tories|Liberal Democrats|Sinn Féin|Likud|Hamas|Hezbollah|ETA|IRA|Herri Batasuna|Fatah|Agalev|"
    "Reuters|Belga|AFP|dpa|Xinhua|IRNA|Tass|CNN|BBC|VRT|RTBF|ARD|Interfax|Greenpeace|Unicef|FIFA|UEFA|NYMEX|ILO|Solidarność"
)
_STEMS = word_list(
    "Aulo Cara Helio Psycho Palicou Duro Nysso Querco Rhodo Pseudo Chryso Melano Lepto Micro Holo Thema Ursa Hydro"
    " Calli"
)
_GENERA = word_list("cara nia tria rea phora carpus discus philus merus da lia pus sylva stoma themum dendron lus")
_EPITHETS = word_list(
    "hueseri discolor australis lupulus arctos horribilis sylvatica bicolor stricta standleyi bahiensis lasiantha"
    " hirsuta"
    " vulgaris officinalis maritima alpina japonica orientalis minor major nigra alba rubra montana palustris speciosus"
)

Maker = Callable[[Language, Pools, random.Random], str]


def _team(language: Language, pools: Pools, rng: random.Random) -> str:
    roll, town = rng.random(), pools.world_town(rng)
    if roll < 0.3:
        return town
    if roll < 0.55:
        return f"{rng.choice(_CLUBS)} {town}"
    if roll < 0.75:
        return f"{town} {rng.choice(_AFTER)}"
    return rng.choice(_NICKNAMES)


def _work(language: Language, pools: Pools, rng: random.Random) -> str:
    """The title of a film, a song, a game, a car; now and then the name of its hero."""
    roll, nouns = rng.random(), _NOUNS[language]
    first, of = _OF[language]
    if roll < 0.35:
        return f"{first}{rng.choice(nouns)}{of}{rng.choice(nouns)}" if roll < 0.2 else first + rng.choice(nouns)
    if roll < 0.6:
        return rng.choice(nouns)
    if roll < 0.75:
        return " ".join(rng.sample(_NOUNS["en"], 2))
    if roll < 0.9:
        return rng.choice((pools.given(language, rng), pools.given("en", rng)))
    return f"{rng.choice(('Super', 'Don', 'Alfa', 'Aston', 'Big', 'Little'))} {pools.given('en', rng)}"


def _band(language: Language, pools: Pools, rng: random.Random) -> str:
    one, other = rng.sample(_NOUNS["en"], 2)
    return rng.choice(
        (f"The {one}s", f"{one} {other}", f"The {one} {other}s", f"{pools.given('en', rng)} and the {one}s")
    )


def _species(language: Language, pools: Pools, rng: random.Random) -> str:
    genus = rng.choice(_STEMS) + rng.choice(_GENERA)
    roll = rng.random()
    name = f"{genus[0] + '.' if roll < 0.15 else genus} {rng.choice(_EPITHETS)}"
    if roll > 0.85:
        name += f" {rng.choice(_EPITHETS)}"
    return f'"{name}"' if rng.random() < 0.3 else name


def _named(language: Language, pools: Pools, rng: random.Random) -> str:
    """The part of a thing's name that a person gave: a prize, a school, a stadium."""
    family = pools.family(language, rng)
    return family if rng.random() < 0.4 else f"{pools.given(language, rng)} {family}"


LABELLED: dict[str, tuple[str, Maker]] = {
    "team": ("ORG", _team),
    "band": ("ORG", _band),
    "party": ("ORG", lambda c, p, r: r.choice(_PARTIES.split("|"))),
    "named": ("ORG", _named),
    "work": ("MISC", _work),
    "land": ("LOC", lambda c, p, r: r.choice(_LANDS[c].split("|"))),
    "wcity": ("LOC", lambda c, p, r: p.world_town(r)),
    "shop": ("ORG", wares.shop),
    "ware": ("MISC", wares.ware),
    "WARE": ("MISC", lambda c, p, r: wares.ware(c, p, r).upper()),
    "lware": ("MISC", lambda c, p, r: wares.ware(c, p, r).lower()),
    "fware": ("MISC", lambda c, p, r: p.family(c, r)),
    "SHOP": ("ORG", lambda c, p, r: wares.shop(c, p, r).upper()),
    "lshop": ("ORG", lambda c, p, r: wares.shop(c, p, r).lower()),
    "soft": ("MISC", wares.software),
    "car": ("MISC", wares.car),
    "ill": ("MISC", wares.ill),
}
"""Slots of things that the tagger knows as organisations, places or works."""

PLAIN: dict[str, Maker] = {
    "species": _species,
    "nat": lambda c, p, r: r.choice(_NATIONS[c]),
    "code": wares.code,
    "noun": wares.noun,
    "NOUN": lambda c, p, r: wares.noun(c, p, r).upper(),
    "lnoun": lambda c, p, r: wares.noun(c, p, r).lower(),
    "worker": wares.worker,
}
"""Slots of things that it learns as nothing at all."""
