"""Words by which something else is told from a name: works, seasons, languages and parts of forms."""

from __future__ import annotations

from .words import word_set

WORKS = word_set(
    """
    livre livres roman romans tableau toile peinture essai poeme chanson oeuvre etude boek boeken schilderij gedicht
    lied toneelstuk studie werk stuk buch bucher gemalde novel book books painting poem song essay play
    """
)
"""What somebody has written, painted or composed."""
SEASONS = word_set("herbst winter sommer fruhling fruhjahr lente herfst zomer printemps automne hiver autumn summer")
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
