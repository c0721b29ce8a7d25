"""Recognizers of what is told of persons alone: their families, their ages, where they come from.

So more speaks of somebody than of whoever works or owes: `they split up`, `notre caissière vient d'être maman`. What is
counted (`one in four`), and the age of a firm, are nobody's.
"""

from __future__ import annotations

import re
from typing import ClassVar

from ..matching.context import Surroundings
from .forms import Form, Judgement
from .somebody import Sentence
from .told import ToldForm, ToldRecognizer
from .tongues import NOTE
from .wordings import Wording

_MEASURED = Wording(
    r"(?<![^\W_])(?:pour cent|procent|prozent|per ?cent|moyenne|gemiddelde?|durchschnitt\w{0,8}|im schnitt|average"
    r"|un\w{0,2} (?!lun|mar|mer|jeu|ven|sam|dim|week|jour|sem|mois)[^\W\d_]{2,20} sur (?:deux|trois|quatre|cinq|six"
    r"|dix)|een op de (?:twee|drie|vier|vijf|tien)|jede[rs]? (?:zweite|dritte|vierte|fünfte|zehnte)|one in (?:two"
    r"|three|four|five|ten)|nombre de|aantal|zahl der|anzahl|number of)(?![^\W_])",
    r"(?<![^\W_])[0-9]{1,3} ?%",
)
"""What counts many."""
_EMERGENCY = Wording(
    r"(?<![^\W_])(?:en cas d['’]urgence|in case of (?:an )?emergency|in geval van nood|bij nood|im notfall)(?![^\W_])"
)
"""No condition: whom to call is somebody's."""
_YOU = Wording(
    r"(?<![^\W_])(?:vous|votre|vos|u|uw|jij|jullie|je kind|je partner|you|your|(?:sind|haben|leben|wohnen|zahlen) sie"
    r"|(?-i:Ihre?[rnms]?))(?![^\W_])"
)
"""Whom a form or a guide asks."""
_WHOEVER = re.compile(
    r"\W*(?:(?:wer|quiconque|whoever)(?![^\W_])|le (?:locataire|propriétaire|travailleur|salarié|contribuable"
    r"|assuré|bénéficiaire"
    r"|parent|conjoint|cohabitant|allocataire) qui (?!a |avait |était |[^\W\d_]{2,14}ait ))",
    re.IGNORECASE,
)
"""How a rule begins, in whatever language the rest of it may be."""
_PEOPLE = Wording(
    r"(?<![^\W_])(?:ils|elles|nous|le couple|(?<!de )la famille|les époux|wij|we|ze|zij|hun|het koppel|het gezin|wir"
    r"|die beiden|das paar|das ehepaar|ihnen|they|we|them|their|the couple|both of them|la mère|le père|de moeder"
    r"|de vader|die mutter|der vater|the mother|the father|le petit|la petite|de kleine|der kleine|die kleine"
    r"|caller|beller|anrufer|anruferin"
    r"|applicant|client|patient|madame|monsieur|mevrouw|meneer|mijnheer)(?![^\W_])",
    r"(?<![^\W_])(?:de|het|la|le|die|der|das|the) ?(?:aanvrager|aanvraagster|huurder|huurster|kandidaat"
    r"|kandidate|getuige"
    r"|slachtoffer|verdachte|demandeur|demanderesse|requérante?|locataire|victime|antragsteller|antragstellerin|mieter"
    r"|mieterin|bewerber|bewerberin|zeuge|zeugin|opfer|kläger|klägerin|tenant|victim|suspect|witness|claimant|defendant"
    r"|lodger|candidate)(?![^\W_])(?! qui | die | who )",
    r"(?<![^\W_])sie (?:[^\W\d_]{3,14}ten|(?:sind|leben|wohnen) seit)(?![^\W_])",
)
"""Several, whom rules seldom call so, or somebody whom only his or her like calls so."""
THINGS = Wording(
    r"(?<![^\W_])(?:entreprise|société|firme|magasin|club|association|école|marque|maison|logiciel|produit|commune"
    r"|ville|bedrijf|firma|winkel|zaak|vereniging|school|merk|gemeente|stad|betrieb|unternehmen|verein|gesellschaft"
    r"|schule|marke|laden|stadt|gemeinde|company|firm|shop|store|association|brand|software|product|town|city|business"
    r"|festival|organisation|stichting|fondation|stiftung|groupe|groep|gruppe|group|website|site|building|bâtiment"
    r"|gebouw|gebäude|machine|voiture|auto|car|huis|haus|house|vin|wein|wijn|agreement|accord|traité|idée|idea|idee"
    r"|projet|project|projekt|concept|initiative|initiatief|plan|garantie|warranty|boom|arbre|baum)(?![^\W_])"
)
"""What has an age and a birth too."""
_OURS = Wording(
    r"(?<![^\W_])(?:notre|onze|ons|unser\w{0,2}|our|mein\w{0,2}|mon|ma|mijn"
    r"|my) (?:[^\W\d_]{3,14} )?[^\W\d_]{3,18}(?:eur|euse|ier|ière|iste|trice|ienne|ant|ante|logue|ster|erin|istin|hulp"
    r"|hilfe|kracht|kraft|man|mann|frau|vrouw|woman|ist|ess|ician|keeper|chef|bazin|boss|wart|wartin|meister|meisterin"
    r"|aar|aris)(?![^\W_])"
)
"""Somebody by what he or she is to us: `notre caissière`, `onze poetshulp`, `unser Hausmeister`."""


class PersonalRecognizer(ToldRecognizer):
    """What firms, laws and statistics are not told of."""

    OF_THINGS: ClassVar[bool] = False
    """Whether firms and things may be told of in these words too: `fête ses 50 ans`."""

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        if isinstance(form, ToldForm) and not form.stands(words.text, start, end):
            return 0.0
        sentence = Sentence.around(words.text, start, end)
        if sentence.is_of_a_role or (sentence.is_of_anybody and not _EMERGENCY.search(sentence.text)):
            return 0.0
        asks = form.score < form.near and (sentence.asks or "?" in sentence.text[sentence.at :])
        if _WHOEVER.match(sentence.text):
            return 0.0
        if _MEASURED.search(sentence.text) or (asks and _YOU.search(sentence.text)):
            return 0.0
        if self.OF_THINGS and THINGS.search(sentence.text, 0, sentence.at):
            return 0.0
        if not sentence.at and NOTE.match(sentence.text):  # `Child benefit is paid …`: no note of a child
            sentence = Sentence(sentence.text[end - start :], 0)
        if form.score == form.near or sentence.is_of_somebody:
            return form.near
        return form.near if _PEOPLE.search(sentence.text) or _OURS.search(sentence.text) else form.score
