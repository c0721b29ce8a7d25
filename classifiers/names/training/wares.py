"""What business text speaks of besides persons: wares, shops, software and diseases, much of it called like somebody.

A chair is a *Bernard*, a mattress an *Emma*, a build server runs a *Jenkins*, and a disease is *Crohn's*. The words
around such names tell them from persons, so each name is drawn afresh, persons' names above all.
"""

from __future__ import annotations

import random

from ...base import Language
from ..lists.goods import WARES, WORKERS
from ..words import word_list
from .pools import Pools

_SOFTWARE = word_list(
    "Jenkins Hudson Jupyter Django Docker Ansible Gerrit Jira Confluence Grafana Kafka Maven Gradle Julia Ruby Pascal"
    " Ada Haskell Eiffel Elixir Swift Kotlin Scala Perl Lua Rust Oracle Adobe Siri Alexa Cortana Bixby Clippy Georgia"
    " Verdana Calibri Garamond Helvetica Futura Bodoni Caslon Lucida Tahoma Frutiger Citrix Veeam Sage Exact Odoo"
    " Salesforce Slack Teams Zoom Windows Ubuntu Debian Fedora Laravel Symfony Flask Celery Pandas Puppet Chef Vagrant"
    " Hermes Athena Apollo Magento Joomla Wordpress Drupal Mozilla Safari Firefox Chrome Opera Bob Winbooks Tableau"
)
_SHOPS = (
    "Darty|Krëfel|Brico|Hubo|Gamma|Etos|Hema|Kruidvat|Kiabi|Zeeman|Douglas|Rossmann|Müller|Saturn|Expert|Obi|"
    "Hornbach|Bauhaus|Deichmann|Hermes|Hellmann|Schenker|Argos|Currys|Boots|Clarks|Morrisons|Waitrose|Sainsbury's|"
    "Debenhams|Aviva|Reed|Hays|Tempo-Team|Manpower|Michael Page|Robert Half|Robert Walters|Ted Baker|Dorothy Perkins|"
    "Paul Smith|Tom Ford|Karen Millen|Jack Wills|Thomas Cook|Thomas Pink|William Hill|Max Mara|Marc Cain|Ernsting's|"
    "Gerry Weber|Herman Miller|Fritz Hansen|Ligne Roset|Willy Naessens|Franki|Besix|Eiffage|Colas|Bouygues|Goldbeck|"
    "Hochtief|Strabag|Morgan Sindall|Balfour Beatty|Laing O'Rourke|Eddie Stobart|Norbert Dentressangle|Martin Brower|"
    "Vandemoortele|Vandenborre|Van Marcke|Facq|Torfs|Vanden Borre|Marionnaud|Sephora|Nocibé|Picard|Grand Frais|"
    "Léon|Paul|Lunch Garden|Quick|Bruynzeel|Auping|Lavazza|Illy|Segafredo|Jura|Nivea|Labello|Lancôme|Chanel|Dyson|"
    "Kärcher|Stihl|Makita|Bartscher|Rational|Steelcase|Vitra|Sedus|Schüco|Velux|Grohe|Hansgrohe|Geberit|Villeroy"
)
_CARS = (
    "Skoda Fabia|Skoda Octavia|Renault Clio|Renault Zoé|Citroën Jumper|Opel Corsa|Opel Vivaro|Ford Transit|Ford Fiesta|"
    "Ford Focus|Seat Leon|Seat Ibiza|Volkswagen Caddy|VW Golf|Fiat Ducato|Fiat Panda|Alfa Giulia|Mercedes Vito|"
    "Mercedes Sprinter|Toyota Yaris|Nissan Juke|Peugeot Boxer|Dacia Duster|Tesla|Mini Cooper|Audi|Hyundai Kona|Kia Rio"
)
_ILLS = (
    "Crohn|Parkinson|Alzheimer|Down|Basedow|Hashimoto|Addison|Graves|Hodgkin|Kawasaki|Ménière|Raynaud|Sjögren|Cushing|"
    "Lyme|Bechterew|Scheuermann|Dupuytren|Charcot|Huntington|Tourette|Asperger|Turner|Marfan|Wilson|Paget|Bell|"
    "Mantoux|Heimlich|Foley|Kocher|Ringer|Hartmann|Glasgow|Barthel|Katz|Norton|Braden|Apgar|Trendelenburg|Babinski|"
    "Doppler|Holter|Petri|Bunsen|Gauss|Pareto|Richter|Gantt|Murphy|Moore|Ohm|Bernoulli"
)


def ware(language: Language, pools: Pools, rng: random.Random) -> str:
    """A ware by its own name, most often somebody's: `Bernard`, `Emma`, `Van Houten`."""
    roll = rng.random()
    if roll < 0.6:
        return pools.given(language, rng)
    if roll < 0.75:
        return pools.family(language, rng)
    if roll < 0.82:
        return f"{pools.given(language, rng)} {pools.family(language, rng)}"
    return rng.choice(rng.choice((_CARS, _SHOPS)).split("|"))


def shop(language: Language, pools: Pools, rng: random.Random) -> str:
    """A shop, a maker or a carrier that goes by a name without any legal form."""
    roll = rng.random()
    if roll < 0.3:
        return rng.choice(_SHOPS.split("|"))
    if roll < 0.75:
        return pools.brand(language, rng)
    if roll < 0.86:
        return pools.family(language, rng)
    return f"{pools.given(language, rng)} {pools.family(language, rng)}"


def noun(language: Language, pools: Pools, rng: random.Random) -> str:
    """What a ware, a dish or a room is."""
    return rng.choice([word for word in WARES[language] if pools.may_use(word)])


def worker(language: Language, pools: Pools, rng: random.Random) -> str:
    """What somebody is by trade or to somebody."""
    return rng.choice([word for word in WORKERS[language] if pools.may_use(word)])


def ill(language: Language, pools: Pools, rng: random.Random) -> str:
    """Whom a disease, a test, a scale or an instrument is called after."""
    return rng.choice(_ILLS.split("|")) if rng.random() < 0.6 else pools.world_family(rng)


def software(language: Language, pools: Pools, rng: random.Random) -> str:
    """A program, a typeface or a voice."""
    return rng.choice(_SOFTWARE)


def car(language: Language, pools: Pools, rng: random.Random) -> str:
    """A make and a model."""
    return rng.choice(_CARS.split("|"))


def code(language: Language, pools: Pools, rng: random.Random) -> str:
    """An article's or a machine's code that holds somebody's name: `BERNARD-05`, `MARS-02`."""
    name = rng.choice((pools.given(language, rng), pools.family(language, rng))).upper().replace(" ", "")
    return f"{name}-{rng.choice(('', 'S', 'X', 'C'))}{rng.randint(1, 400):02d}"
