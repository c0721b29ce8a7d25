"""What streets are named after, in four languages; our own writing."""

from __future__ import annotations

from ...base import Language


def _list(text: str) -> list[str]:
    return [" ".join(entry.split()) for entry in text.replace("\n", " ").split("|")]


STREETS: dict[Language, list[str]] = {
    "fr": _list(
        """de la Loi|Royale|Neuve|des Écoles|du Moulin|de l'Église|de la Station|Haute|Basse|du Marché|Saint-Jean|
        de la Gare|des Tilleuls|Louise|Léopold|de Namur|de Wavre|de la Liberté|du Château|des Champs|Verte|
        Saint-Pierre|de la Chapelle|du Bois|de l'Hôpital|des Combattants|Albert Ier|du Centre|de Bruxelles|
        de la Reine|d'Italie|des Prés|du Pont|de la Fontaine|du Commerce|des Acacias|de la Paix|Joseph II|
        du Onze Novembre|des Alliés|du Trône|des Carmes|d'Arlon|de l'Industrie|du Progrès|de Lille|Gambetta|
        Victor Hugo|Jean Jaurès|Pasteur|de Verdun|des Lilas|de l'Abbaye|aux Fleurs|du Général de Gaulle|Foch|
        de la République|des Martyrs|des Cerisiers|du Lavoir|de la Cure|des Sorbiers|Grande|de Marche|de l'Yser|
        des Vétérans|du Chêne|Saint-Roch|du Parc|aux Laines|de la Montagne|Ravenstein|Émile Max|des Colonies"""
    ),
    "nl": _list(
        """Molen|Kerk|Station|Markt|Veldkant|Beukenlaan|Nieuwstraat|Dorpsplein|Heide|Kapel|Brug|Haven|Koestraat|
        Vismarkt|Zavel|Berg|Broek|Meir|Kouter|Akker|Wijngaard"""
    ),
    "de": _list(
        """Markt|Anger|Kirchplatz|Linden|Mühle|Bahnhof|Rathaus|Sonnenhang|Brunnen|Schlossgarten|Hang|Bach|Feld|
        Alten Markt|Kirchberg|Steinbruch|Weinberg|Stadtpark|Buchen|Eichen|Hafen"""
    ),
    "en": _list(
        """High|Church|Station|Victoria|King|Queen|Park|Mill|Baker|Oak|Elm|Maple|Green|Bridge|Castle|North|South|
        Albert|George|Manor|Windsor|York|London|Chapel|School|River|Hill|Spring|Orchard|Garden|Abbey|Cedar|
        Richmond|Stanley|Grange|Water|Market|New|Old Mill|St John's|St Mary's|Prince of Wales|Kings"""
    ),
}
GERMANIC: dict[Language, list[str]] = {
    "nl": _list(
        """Kerk|Molen|Stations|Nieuw|Hoog|Dorps|School|Kasteel|Beuken|Eiken|Linden|Kapel|Brugse|Leuvense|
        Mechelse|Antwerpse|Koningin|Prins|Burge|Heide|Veld|Bos|Haven|Kade|Vaart|Zee|Sint-Jans|Sint-Pieters|
        Onze-Lieve-Vrouw|Rozen|Tulpen|Berken|Populieren|Ooster|Wester|Noorder|Zuider|Gemeente|Bloemen|Wilgen|
        Merel|Vinken|Groen|Water|Brug|Oude|Abdij|Klooster|Industrie|Nijverheids|Vrijheids|Leopold|Albert-|
        Wilhelmina|Juliana|Keizers|Heren|Prinsen|Tol|Rijks|Boom|Mei|Tramweg|Guldensporen|Maria-Theresia"""
    ),
    "de": _list(
        """Haupt|Bahnhof|Kirch|Schul|Garten|Linden|Berg|Wald|Ring|Dorf|Mühlen|Goethe|Schiller|Mozart|Beethoven|
        Friedrich-|Wilhelm-|Karl-Marx-|Rosen|Tulpen|Birken|Eichen|Buchen|Feld|Wiesen|Markt|Burg|Schloss|Sonnen|
        Kaiser|König|Bismarck|Berliner |Münchner |Kölner |Frankfurter |Aachener |Leipziger |Industrie|Hafen|
        Ahorn|Tannen|Brunnen|Kant|Uhland|Eupener |Post|Kloster|Ost|West|Nord|Süd|Amsel|Fichten|Weiden"""
    ),
}
