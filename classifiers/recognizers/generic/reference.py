"""What a reference or a certificate says of somebody: `zu unserer vollsten Zufriedenheit`, `a donné satisfaction`.

The formulas are those of the trade, in which a missing word is a mark; an overall grade is one (`Gesamturteil: gut`).
Not one: a customer who is satisfied, an advert.
"""

from __future__ import annotations

from ..forms import listed
from ..sayings import SayingRecognizer, sayings
from ..wordings import Wording


class ReferenceRecognizer(SayingRecognizer):
    """Judgements in letters of recommendation and certificates."""

    ENTITY = "EVALUATION"
    ELSE = Wording(
        r"(?<![^\W_])(?:kunden|gäste|clients|clientèle|klanten|customers|produkte?|produits?|producten|products?|hotel"
        r"|logement|lieferung|livraison|levering|delivery)(?![^\W_])"
    )
    OF_SOMEBODY = (
        *sayings(r"""
        (appréciation|note|évaluation|cotation) (globale|finale|générale) ?: (très )?(satisfaisant|satisfaisante|
        suffisant|suffisante|insuffisant|insuffisante|bon|bonne|excellent|excellente|conforme aux attentes)
        (eindoordeel|eindbeoordeling|eindevaluatie|algemene beoordeling|totaaloordeel) ?: (zeer )?(goed|voldoende|
        onvoldoende|matig|uitstekend|zwak|gunstig|ongunstig)
        (gesamturteil|gesamtnote|gesamtbeurteilung|gesamtbewertung|endnote) ?: (sehr )?(gut|befriedigend|ausreichend|
        mangelhaft|ungenügend|hervorragend|zufriedenstellend)
        (overall|final) (rating|assessment|grade|performance) ?: ((un)?satisfactory|(meets|exceeds|below) expectations|
        needs improvement|outstanding|underperforming)
        """),
    )
    SAID = (
        *sayings(r"""
        à (notre|mon|sa|leur) (entière |pleine |plus grande )?satisfaction
        (a|avait) (toujours |pleinement |entièrement )?donné (pleine |entière |toute )?satisfaction
        (s'entend|s'entendait|s'est entendue?|s'intègre|s'intégrait|s'est intégrée?) (_ )?(bien|parfaitement|vite|
        facilement) (avec|dans|à) (_ )?(ses|toute|l'|les|notre|tous) ?(_ )?(équipe|collègues)
        (nous|je) (le|la) recommand(e|ons) (_ )?(vivement|chaleureusement|sans réserve)?
        (ponctuelle?|sérieu(x|se)|soigneu(x|se)|consciencieu(x|se)|rigoureu(x|se)|honnête|dynamique|discr(et|ète)|
        fiable|assidue?|dévouée?|travailleu(r|se)) et (_ )?(ponctuelle?|sérieu(x|se)|soigneu(x|se)|
        consciencieu(x|se)|rigoureu(x|se)|honnête|dynamique|discr(et|ète)|fiable|assidue?|dévouée?|appliquée?)
        s'est (toujours )?(acquittée?|montrée?|révélée?|distinguée?) (?!(positi|négati)(f|ve))[^.;\n]{3,41}
        """),
        *sayings(r"""
        (tot|naar) (onze|mijn|ieders|zijn|haar|hun) (volle |volste |grote |algehele )?tevredenheid
        (ik|wij|we) (kan|kunnen|beve(el|len)) (haar|hem|mevrouw _|de heer _|_) (_ )?(van harte |warm |ten zeerste )?
        (aanbevelen|aan)(?![^\W_])
        (leert|leerde) (_ )?(snel|vlot|graag bij)(?! [a-z]+en)|(heeft|gaf|geeft) blijk van _
        (is|was) (_ )?(stipt|nauwgezet|plichtsbewust|klantvriendelijk|leergierig|collegiaal|betrouwbaar|gedreven) en
        ( _)?(stipt|nauwgezet|plichtsbewust|klantvriendelijk|leergierig|collegiaal|betrouwbaar|gedreven|vriendelijk)
        (wij|we|ik) (leerden?|kennen|ken|kende) (haar|hem) (kennen )?als (een )?(gewaardeerde?|hardwerkende?|stipte?|
        betrouwbare?|gemotiveerde?|loyale?) _
        """),
        *sayings(r"""
        (stets |jederzeit |immer )?zu (unserer|meiner) (vollsten |vollen |größten |uneingeschränkten )?zufriedenheit
        (sein|ihr|das) (persönliches )?verhalten (gegenüber|zu) ~(war|ist) (stets |jederzeit |immer )?(einwandfrei|
        vorbildlich|korrekt|tadellos|höflich|freundlich)
        (zeichnete|zeichnet) sich ~durch ~aus|hat sich (stets |immer )?bemüht
        (war|ist) (stets |jederzeit |immer )(pünktlich|zuverlässig|fleißig|engagiert|höflich|ehrlich|hilfsbereit|
        vorbildlich|freundlich)
        (zeigte|bewies) (stets |jederzeit |immer )?(_ )?(einsatz|initiative|engagement|interesse|fleiß|verständnis|
        fachwissen|belastbarkeit)
        (wir|ich) (können|kann|empfehlen|empfehle) (ihn|sie|frau _|herrn _) (_ )?(uneingeschränkt|wärmstens|
        bestens|nur) (weiter)?(empfehlen|weiter)?
        (bedauern|bedauere) (seinen|ihren) (weggang|austritt|ausscheiden)
        """),
        *sayings(r"""
        to (our|my|the) (full|complete|entire|utmost) satisfaction|(i|we) (can )?(highly |warmly |wholeheartedly |
        strongly )recommend (him|her|mr _|ms _|mrs _|_)|(was|is) a pleasure to work with|would (gladly |happily )?
        (re-employ|re-hire|rehire|employ) (him|her) again
        """),
    )
    ANCHORS = listed("""
        appréciation globale, note globale, évaluation globale, cotation globale, appréciation finale, note finale,
        évaluation finale, appréciation générale, eindoordeel, eindbeoordeling, eindevaluatie, algemene beoordeling,
        totaaloordeel, gesamturteil, gesamtnote, gesamtbeurteilung, gesamtbewertung, endnote, overall rating,
        overall assessment, overall grade, overall performance, final rating, final assessment, final grade,
        satisfaction, s'entend, s'entendait, s'entendue, entendu, entendue, intègre, intégrait, intégré, intégrée,
        recommande, recommandons, ponctuel et, ponctuelle et, sérieux et, sérieuse et, soigneux et, soigneuse et,
        consciencieux et, consciencieuse et, rigoureux et, rigoureuse et, honnête et, dynamique et, discret et,
        discrète et, fiable et, assidu et, assidue et, dévoué et, dévouée et, travailleur et, travailleuse et,
        acquitté, acquittée, s'est montré, s'est montrée, est montré, est montrée, révélé, révélée, distingué,
        distinguée, tevredenheid, kennen als, aanbevelen, beveel, bevelen, leert, leerde, blijk van, stipt en,
        nauwgezet en,
        plichtsbewust en, klantvriendelijk en, leergierig en, collegiaal en, betrouwbaar en, gedreven en, haar als,
        hem als, zufriedenheit, verhalten, zeichnete sich, zeichnet sich, sich stets bemüht, sich immer bemüht,
        sich bemüht, stets pünktlich, stets zuverlässig, stets fleißig, stets engagiert, stets höflich, stets ehrlich,
        stets hilfsbereit, stets vorbildlich, stets freundlich, jederzeit pünktlich, jederzeit zuverlässig,
        jederzeit fleißig, jederzeit engagiert, jederzeit hilfsbereit, jederzeit vorbildlich, jederzeit freundlich,
        jederzeit höflich, jederzeit ehrlich, immer pünktlich, immer zuverlässig, immer fleißig, immer engagiert,
        immer hilfsbereit, immer vorbildlich, immer freundlich, immer höflich, immer ehrlich, zeigte, bewies,
        uneingeschränkt, wärmstens, bestens, weiterempfehlen, weggang, ausscheiden, austritt, highly recommend,
        warmly recommend, wholeheartedly recommend, strongly recommend, a pleasure to, employ him, employ her,
        hire him, hire her, rehire him, rehire her
    """)
