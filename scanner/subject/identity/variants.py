"""Given names that one person may have in several spellings, since they were brought over from another script.

`Mohamed` on a card from Rabat is `Mohammed` on a pay slip from Ghent, and neither is a typing error. Written for this
project from general knowledge; a line is one name.
"""

from __future__ import annotations

from functools import lru_cache

_SPELLED = """
mohamed mohammed mohammad muhammad muhammed mohamad mouhamed mohamet mehmet muhamed
ahmed ahmad achmed ahmet
youssef yousef yusuf youcef yousuf yussuf yousif youssouf
hassan hasan hassane hacen
hussein hussain hossein husein hocine houssine huseyin hussien
mustapha mustafa moustapha moustafa mostafa
rachid rashid rachide
karim kareem kerim
jamal djamal gamal djamel jamel cemal
omar umar oumar omer
ibrahim brahim ibrahima ebrahim
abdallah abdullah abdoullah abdellah
abderrahman abdelrahman abdurrahman abdurahman abderahmane abderrahmane
abdelkader abdelkadir abdulkadir
abdelaziz abdulaziz
said sayed saeed saied sait
khalid khaled halid halit
yassine yasin yassin yacine
amine amin emin
bilal billal bilel
ayoub ayub eyup
zakaria zakariya zekeriya zacharia
soufiane sofian sofiane soufian
hicham hisham
nabil nabeel
tarik tarek tariq
anas enes
fatima fatma fadma fatimah fatoumata
aicha aisha ayse aissatou aysha
khadija khadidja hadija hatice khadijah
zineb zeynep zaynab zainab zeineb
meryem mariam maryam meriem miryam
naima naimah
latifa lateefa
samira sameera
houda huda hoda
leila laila layla lejla
yasmina yasmine jasmina yasemin jasmine
nour noor nur
sara sarah saara
alexander aleksandr alexandr aleksander oleksandr aleksandar alexandre
alexei aleksei alexey aleksey oleksiy alexej
sergei sergey serhiy sergej serguei
andrei andrey andriy andrej andrii
dmitri dmitry dmytro dimitri dmitrij dimitry
yuri yuriy youri juri yury iurii
vladimir wladimir volodymyr
mikhail michail mykhailo mihail
nikolai nikolay mykola nikolaj
evgeni evgeny yevgeny evgenij yevhen jevgeni evgueni
georgi georgy heorhii georgij
viktor victor
pavel pavlo
maxim maksim maksym
igor ihor
oleg oleh
ekaterina jekaterina katerina kateryna yekaterina
elena olena yelena jelena
natalia natalya nataliya natalja nataliia
tatiana tatyana tatjana tetiana
oksana oxana
olga olha
svetlana svitlana
irina iryna
yulia julia iuliia yuliya julija
anastasia anastasiya anastasiia
ksenia xenia kseniya
giorgos georgios yorgos yiorgos
ioannis yannis giannis iannis
dimitris dimitrios dimitri
konstantinos costas kostas
eleni helene
ekaterini aikaterini katerina
"""


def variants(word: str) -> frozenset[str]:
    """The other spellings of a folded given name, or none."""
    return _by_word().get(word, frozenset())


@lru_cache(maxsize=1)
def _by_word() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _SPELLED.strip().splitlines():
        same = frozenset(line.split())
        for word in same:
            found[word] = found.get(word, frozenset()) | (same - {word})
    return found
