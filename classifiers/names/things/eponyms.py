"""Things that are called like persons: firms, brands, clubs, works, ships, towns; what bears such a name is nobody.

Whole names alone count (`Morgan Stanley`, never `Morgan`), and only such as hardly anybody bears. Written for this
project from general knowledge.
"""

from __future__ import annotations

from ..folding import fold


def _names(text: str) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in text.split(",") if name.strip())


FIRMS = _names("""
    Morgan Stanley, Goldman Sachs, Wells Fargo, Merrill Lynch, Lehman Brothers, JP Morgan, J.P. Morgan, Charles
    Schwab, Arthur Andersen, Ernst & Young, Johnson & Johnson, Procter & Gamble, Eli Lilly, Eli Lilly and Company,
    Abbott Laboratories, Baker Hughes, Booz Allen, Booz Allen Hamilton, Franklin Templeton, Franklin Mint, John
    Deere, Marks & Spencer, Harvey Nichols, Harvey Norman, Fortnum & Mason, Laura Ashley, Ralph Lauren, Calvin
    Klein, Tommy Hilfiger, Louis Vuitton, Yves Rocher, Yves Saint Laurent, Christian Dior, Hugo Boss, Jil Sander,
    Marc O'Polo, Marc Jacobs, Michael Kors, Pierre Cardin, Nina Ricci, Jimmy Choo, Kate Spade, Levi Strauss, Jack
    Wolfskin, Jack & Jones, Tom Tailor, Gerry Weber, Helly Hansen, Patek Philippe, Franck Muller, Girard-Perregaux,
    Harry Winston, Van Cleef & Arpels, Estée Lauder, Elizabeth Arden, Helena Rubinstein, Mary Kay, Max Factor,
    Harley Davidson, Harley-Davidson, Aston Martin, Alfa Romeo, Rolls Royce, Rolls-Royce, Austin Rover, Massey
    Ferguson, Ford Motor, Lockheed Martin, Northrop Grumman, Pratt & Whitney, Smith & Wesson, Black & Decker,
    Villeroy & Boch, Ben & Jerry's, Jack Daniel's, Jack Daniels, Jim Beam, Johnnie Walker, Johnny Walker, Captain
    Morgan, Laurent-Perrier, Moët & Chandon, Rémy Martin, Veuve Clicquot, Dom Pérignon, Piper- Heidsieck, Douwe
    Egberts, Albert Heijn, Van Marcke, Van Hool, Van Moer, Van Gend & Loos, Van den Bossche, Jan De Nul, Jan
    Linders, Joh. Enschedé, Vroom & Dreesmann, Peek & Cloppenburg, C&A Brenninkmeijer, Aldi Nord, Jules Destrooper,
    Leonidas Pralines, Ernst Klett, Fritz Hansen, Carl Zeiss, Robert Bosch, Heckler & Koch, Beiersdorf, Jacobs Douwe
    Egberts, Jacobs Kaffee, Giesecke & Devrient, Krauss-Maffei, Thyssenkrupp, Reckitt Philip Morris, Imperial
    Brands, Colgate-Palmolive, Kimberly-Clark, Kimberly Clark, Hewlett-Packard, Hewlett Packard, Dow Jones, Standard
    & Poor's, Thomson Reuters, Mandarin Oriental, Warner Bros, Warner Bros., Warner Brothers, Metro-Goldwyn-Mayer,
    Columbia Pictures, Simon & Schuster, Faber & Faber, Allen & Unwin, Harper & Row, HarperCollins, McGraw-Hill,
    Wolters Kluwer, Albin Michel, Robert Laffont, Crate & Barrel, Wendy's, Tim Hortons, Denny's, Domino's, Papa
    John's, Arby's, Carl's Jr., Duncan Hines, Betty Crocker, Aunt Jemima, Uncle Ben's, Sara Lee, Oscar Mayer,
    Pricewaterhouse Coopers, PricewaterhouseCoopers, Baker McKenzie, Allen & Overy, Clifford Chance, Pinsent Masons,
    Jenkins, Apache Jenkins, Saint-Gobain, Air Liquide, Leroy Merlin, Castorama, Jean-Claude Biguine, Franck
    Provost, Marie Claire, Paris Match, Charlie Hebdo, Vanity Fair, Rolling Stone, Jeff de Bruges, Léon de
    Bruxelles, Robert Half, Robert Walters, Michael Page, Page Personnel, Herman Miller, Ted Baker, Dorothy Perkins,
    Karen Millen, Jack Wills, Thomas Pink, Thomas Cook, Max Mara, Marc Cain, Tom Ford, Vanden Borre, Willy Naessens,
    Van den Borre,
    Norbert Dentressangle, Eddie Stobart, Martin Brower, Balfour Beatty, Morgan Sindall, Laing O'Rourke, Thomas &
    Piron, Tate & Lyle, Tyson Foods, Campbell Soup, Kraft Foods, Hershey Foods, Bang & Olufsen, Bowers & Wilkins,
    Harman Kardon, Jack Russell, Grand Marnier, Fred Perry, Ben Sherman, Jo Malone, Molton Brown, Penhaligon's,
    Abercrombie & Fitch, Brooks Brothers, Victoria's Secret, Bobbi Brown, Charlotte Tilbury, Alain Afflelou, Jean
    Louis David, Jacques Dessange, Jean-Louis David, Udo Walz, Vidal Sassoon, Paul Mitchell, Toni & Guy,
    Jean-Marc Maniatis, Pierre Fabre, Pierre & Vacances, Henri Lloyd, Julius Bär, Julius Baer, Sal.
    Oppenheim, Berenberg Gossler, Heinrich Böll Stiftung, Robert Koch-Institut, Johns Hopkins, Guillain-Barré,
    Creutzfeldt-Jakob, Skoda Fabia, Skoda Octavia, Mini Cooper, Alfa Giulia, Renault Mégane, Renault Zoé, Opel
    Corsa, Citroën Xsara Picasso, Seat Leon, Dacia Duster, Dr. Oetker, Dr. Pepper, Dr. Hauschka, Dr. Bronner, Dr.
    Scholl, Mr. Proper, Mr. Muscle, Mr. Clean, Mister Minit, Mrs. Butterworth, Meister Proper, Captain Iglo, Käpt'n
    Iglo, Frau Antje, Madame Tussauds, Mère Poulard, Martini Bianco, Martini Rosso, Martini Fiero, Bloody Mary, Tom
    Collins, Harvey Wallbanger, Jack Daniel, Jim Beam, Moscow Mule, Stinking Bishop, Baron Bigod, Maris Piper, King
    Alfred, Foster Wheeler, Aunt Bessie's, Shirley Temple, Bonne Maman, Père Dodu, Mère Denis, Granny Smith, Pink Lady,
    King Edward, Earl Grey, Lady Grey, Jacob's Creek, Robert Mondavi, Louis Jadot, Joseph Drouhin, Georges Duboeuf, Pol
    Roger, Charles Heidsieck, Louis Roederer, Nicolas Feuillatte, Eggs Benedict, Peach Melba, Pêche Melba, Belle
    Hélène, Poire Belle Hélène, Dame Blanche, Tarte Tatin, Crêpe Suzette, Beef Wellington, Don Papa, Jose Cuervo,
    Spencer Stuart, Egon Zehnder, Korn Ferry, Heidrick & Struggles, Arthur Cox, Slaughter and May, Herbert Smith
    Freehills, Norton Rose, Hogan Lovells, Kirkland & Ellis, Latham & Watkins, Jones Day, Sullivan & Cromwell, Mayer
    Brown, Morrison Foerster, King & Spalding, Bird & Bird, Taylor Wessing, Osborne Clarke, Baker Tilly, Grant
    Thornton, Moore Stephens, Mott MacDonald, Turner & Townsend, Oliver Wyman, Roland Berger, Kurt Salmon, Frost &
    Sullivan, Willis Towers Watson, Marsh McLennan, Cunningham Lindsey, Standard Life, Legal & General, John Lewis,
    Paul Smith, Dale Carnegie, Marie Curie, Marie Stopes, Dun & Bradstreet, T. Rowe Price, Eaton Vance, John
    Hancock, Raymond James, Edward Jones, Cantor Fitzgerald, Jones Lang LaSalle, Knight Frank, Cushman & Wakefield,
    BNY Mellon, Bank of New York Mellon, Johnson Controls, Johnson Matthey, Smith & Nephew, Parker Hannifin, Parker
    Pen, Parker Jotter, Becton Dickinson, Emerson Electric, Rockwell Collins, Reckitt Benckiser, Kraft Heinz,
    William Hill, Paddy Power, Burger King, Taco Bell, Carte Blanche, Reed Elsevier, Berkshire Hathaway, Sherwin
    Williams, Stanley Works, Bell Labs, Franklin Gothic, Gill Sans, Monte Carlo, Wilkinson Sword, Miller Lite, Tommy
    Bahama, Foot Locker, Peter Thomas Roth, Paul Mitchell, Ray-Ban, Lily Pulitzer, Vera Wang, Vera Bradley, Samuel
    Adams, Mercedes Benz, Mercedes-Benz
""")
CLUBS = _names("""
    Crystal Palace, Aston Villa, Nottingham Forest, Preston North End, Hertha BSC, Hertha Berlin, Willem II, Roda
    JC, Heracles Almelo, Go Ahead Eagles, Sparta Rotterdam, Vitesse Arnhem, Newell's Old Boys, Vélez Sarsfield,
    Deportivo Alavés, Juan Aurich, Jorge Wilstermann, Oriente Petrolero, Boca Juniors, Vasco da Gama, Colo-Colo,
    Kansas City Chiefs, St. Louis Cardinals, St. Louis Blues, Toronto Maple Leafs, Stade Rennais, Carl Zeiss Jena,
    Rot-Weiß Essen, Austria Wien, Rapid Wien, Ludogorets Razgrad, Slavia Prague, Sparta Prague, Dynamo Dresden,
    Arminia Bielefeld, Alemannia Aachen, Fortuna Düsseldorf, Eintracht Frankfurt, Borussia Dortmund, Viktoria Köln,
    Victoria Plzeň, Partick Thistle, Raith Rovers, Hamilton Academical, Queen of the South, Leyton Orient, Charlton
    Athletic, Sheffield Wednesday
""")
WORKS = _names("""
    Mary Poppins, Jane Eyre, Madame Bovary, Anna Karenina, Oliver Twist, Nicholas Nickleby, Martin Chuzzlewit,
    Barnaby Rudge, Little Dorrit, Moll Flanders, Robinson Crusoe, Silas Marner, Daniel Deronda, Adam Bede, Jude the
    Obscure, Mrs Dalloway, Peter Rabbit, Winnie-the-Pooh, Huckleberry Finn, Tom Sawyer, Moby-Dick, Moby Dick, Ethan
    Frome, Don Quixote, Don Quichotte, Don Giovanni, Don Carlos, Doctor Who, Doctor Zhivago, Doktor Schiwago, Donnie
    Darko, Forrest Gump, Erin Brockovich, Thelma & Louise, Bonnie and Clyde, Bonnie & Clyde, Harold and Maude, Ben
    Hur, Ben-Hur, Donkey Kong, Super Mario, Ally McBeal, Dawson's Creek, Will & Grace, Tom and Jerry, Max und
    Moritz, Hänsel und Gretel, Romeo and Juliet, Roméo et Juliette, Romeo und Julia, Romeo en Julia, Tristan und
    Isolde, Tristan et Iseult, Antony and Cleopatra, Titus Andronicus, Timon of Athens, Porgy and Bess, Peer Gynt,
    Hedda Gabler, Miss Julie, Fräulein Julie, Emilia Galotti, Wilhelm Meister, Effi Briest, Max Havelaar, Pietje
    Bell, Jip en Janneke, Suske en Wiske, Lucky Luke, Blake et Mortimer, Bob et Bobette, Spirou et Fantasio, Manon
    Lescaut, Paul et Virginie, Eugénie Grandet, Thérèse Raquin, Thérèse Desqueyroux, Jules et Jim, Cyrano de
    Bergerac, Père Goriot, Eleanor Rigby, Billie Jean, Ziggy Stardust, Alice in Wonderland, Alice im Wunderland,
    Lola rennt, Toni Erdmann, Faust II, Ernest et Célestine, Ernest en Célestine, Ernest und Célestine, Ernest and
    Celestine, Barry Lyndon, Stuart Little, Thelma et Louise, Thelma en Louise, Thelma und Louise, Thelma and Louise,
    Harry Potter, Le Petit Nicolas, Kapitein Winokio, Annie Hall, Dirty Harry, Jerry Maguire, Billy Elliot,
    Michael Kohlhaas, Nils Holgersson, Pippi Langstrumpf, Pippi Langkous, Emil und die Detektive
""")
PLACES = _names("""
    Mount Rainier, San Marino, Santa Barbara, Santa Monica, Santa Fe, Santa Clara, Santa Cruz, San Francisco, San
    Diego, San Antonio, San Jose, San José, São Paulo, Saint Louis, St. Louis, St Louis, Saint Paul, Saint Lucia,
    Saint Vincent, Saint Helena, Saint Kitts, Port Elizabeth, Port Stanley, Port Arthur, Port Harcourt, Fort Wayne,
    Fort Worth, Fort Lauderdale, Baton Rouge, Prince Edward Island, Queen Charlotte, Queen Maud Land, King George
    Island, Alice Springs, Victoria Falls, Lake Victoria, Lake Charles, Grand Rapids, Cedar Rapids, Virginia Beach,
    West Virginia, Carson City, Jefferson City, Kansas City, Jersey City, Salt Lake City, Colorado Springs, Palm
    Springs, Beverly Hills, Coral Gables, Silver Spring, College Station, Ann Arbor, Martha's Vineyard, Wall Street,
    Fleet Street, Downing Street, Abbey Road, Penny Lane, Times Square, Trafalgar Square, Leicester Square, Madison
    Square Garden, Madison Avenue, Park Lane, Bond Street, Carnaby Street, Charing Cross, King's Cross, Victoria
    Station, Kings Cross, Grace Bay, Jan Mayen, Franz Josef Land, Franz-Josef-Land, Christmas Island, Robben Island,
    Ellis Island, Rhode Island, Karl-Marx-Stadt, Ludwigshafen, Friedrichshafen, Wilhelmshaven, Bremerhaven,
    Baden-Baden, Marina di Carrara
""")
EPONYMS = frozenset(fold(name) for names in (FIRMS, CLUBS, WORKS, PLACES) for name in names if len(name.split()) > 1)
"""All of them that are of two words or more, folded."""
ILLS = frozenset(
    fold(name)
    for name in _names("""
    Addison, Alzheimer, Apgar, Asperger, Babinski, Barthel, Basedow, Bechterew, Bell, Braden, Braille, Charcot, Crohn,
    Cushing, Down, Doppler, Dupuytren, Foley, Gehrig, Glasgow, Graves, Hartmann, Hashimoto, Heimlich, Hodgkin, Holter,
    Huntington, Katz, Kawasaki, Kocher, Lyme, Mantoux, Marfan, Ménière, Norton, Paget, Parkinson, Petri, Raynaud,
    Ringer, Scheuermann, Sjögren, Tourette, Trendelenburg, Turner, Wilson, Wood, Beau, Dick, Korsakoff, Kaposi,
    Ehlers-Danlos, Guillain-Barré, Creutzfeldt-Jakob, Morbus Crohn, Morbus Bechterew, Schilling, Widal, Coombs, Wells,
    Rorschach, Stroop, Tinetti, Berg, Borg, Karnofsky, Gleason, Breslow, Binet, Wechsler, Tinel, Phalen, Schirmer,
    Schober, Lasègue, Romberg, Kernig, Brudzinski, Heberden, Bouchard, Horton, Brugada, Killip, Mobitz, Ortolani,
    Barlow, Rinne, Lachman, McMurray, Rovsing, Homans, Finkelstein, Spurling, Colles
""")
)
"""Those whose names medicine gave to diseases, tests, scales and instruments, folded."""
THINGS = frozenset(
    fold(name)
    for name in _names("""
    Vigie, Jenkins, Django, Jupyter, Docker, Siri, Cortana, Bixby, Adobe, Oracle, Lavazza, Ford, Ferrari,
    Lamborghini, Porsche, Mercedes, Bentley, Bugatti, Cadillac, Chrysler, Chevrolet, Citroën, Peugeot, Renault,
    Opel, Skoda, Fabia, Dacia, Tesla, Honda, Suzuki, Mazda, Dyson, Philips, Miele, Bosch, Siemens, Kärcher, Stihl,
    Makita, Benetton, Armani, Versace, Gucci, Prada, Dior, Chanel, Cartier, Rolex, Nestlé, Danone, Michelin, Heinz,
    Kellogg, Cadbury, Barclays, Lloyds, Darty, Rossmann, Douglas, Saturn, Deichmann, Hornbach, Marionnaud, Sephora,
    Hunkemöller, Etos, Vandemoortele, Vandenborre, Delhaize, Colruyt, Proximus, Aviva, Boots, Morrisons, Sainsbury,
    Waitrose, Tesco, Debenhams, Harrods, Hermes, Hellmann, Schenker, Verdana, Calibri, Garamond, Frutiger,
    Helvetica, Bodoni, Jackson, Houston, Dallas, Denver, Austin, Lincoln, Madison, Jefferson, Wellington,
    Washington, Chelsea, Everton, Jersey, Kone, Hilti, Jungheinrich, Hertz, Europcar, Hilton, Marriott, Hyatt,
    Novotel, Radisson, Sheraton, Leitz, Moleskine, Staedtler, Epson, Xerox, Ricoh, Lexmark, Sony, Samsung,
    Panasonic, Toshiba, Fujitsu, Lenovo, Logitech, Jabra, Garmin, Nokia, Motorola, Ericsson, Huawei, Cisco, Citrix,
    Deloitte, Accenture, Capgemini, Gallup, Gartner, McKinsey, Randstad, Adecco, Sodexo, Edenred, Nespresso,
    Unilever, Pfizer, Novartis, Sanofi, Saab, Chevy, Toyota, Hyundai, Nissan, Subaru, Volvo, Lancia, Jaguar,
    Ryanair, Eurostar, Jira, Trello, Grafana, Kibana, Splunk, Nagios, Ansible, Terraform, Kafka, Redis, Kubernetes,
    Gitlab, Bitbucket, Maven, Gradle, Tomcat, Kerberos, Thunderbird, Firefox, Safari, Kronos, Nando, MasterCard,
    Birdseye, Ramadan, Disney, Vauxhall, Pixar, Boeing, Airbus, Lufthansa, Pirelli, Goodyear, Nivea, Bartscher,
    Sedus, Grohe, Playboy, Zalando, Coolblue, Mediamarkt, Kruidvat, Blokker, Leonidas, Neuhaus, Godiva, Jupiler,
    Leffe, Duvel, Chimay, Orval, Westmalle, Hoegaarden, Heineken, Grolsch, Warsteiner, Bitburger, Krombacher,
    Erdinger, Paulaner, Evian, Vittel, Perrier, Badoit, Schweppes, Ricard, Campari, Aperol, Baileys, Bacardi,
    Smirnoff, Nutella, Haribo, Milka, Lindt, Toblerone, Maggi, Knorr, Bonduelle, Iglo, Findus, Barilla, Lipton,
    Twinings, Tetley, Senseo, Tupperware, Tefal, Rowenta, Moulinex, Krups, Delonghi, Gillette, Colgate, Pampers,
    Kleenex, Persil, Dettol, Rotring, Fellowes, Esselte, Bostik, Pritt, Tesa, Loctite, Dewalt, Festool, Metabo,
    Facom, Gedore, Scania, Iveco, Caterpillar, Komatsu, Liebherr, Manitou, Odoo, Securex, Acerta, Liantis, Attentia,
    Dimona, Limosa, Payconiq, Bancontact, Adyen, Klarna, Paypal, Mailchimp, Hubspot, Zendesk, Topdesk, Tableau,
    Databricks, Teradata, Cognos, Allianz, Ethias, Baloise, Vivium, Generali, Aegon, Belfius, Argenta, Crelan,
    Santander, Rabobank, Commerzbank, Cegeka, Econocom, Telenet, Vodafone, Mercure, Kempinski, Steigenberger,
    Dafalgan, Nurofen, Voltaren, Prozac, Zantac, Calpol, Piriton, Gaviscon, Strepsils, Lemsip, Bonjela, Sudocrem,
    Savlon, Germolene, Benylin, Imodium, Dioralyte, Movicol, Laxido, Ventolin, Greggs, Evri, Poundland, Wilko, Argos,
    Halfords, Asda, Ocado, Superdrug, Primark, Matalan, Boohoo, Asos, Dunelm, Wickes, Screwfix, Toolstation, Jewson,
    Howdens, Currys, Hotpoint, Zanussi, Smeg, Indesit, Beko, Dualit, Breville, Vaillant, Viessmann, Potterton, Baxi,
    Mazars, Okta, Datadog, Freshdesk, Asana, Figma, Canva, Dropbox, Rexroth, Festo, Krones, Schindler, Experian,
    Equifax, Monzo, Revolut, Natwest, Bupa, Serco, Capita, Mitie, Veolia, Biffa, Viridor, Skanska, Costain, Arup,
    Securitas, Wetherspoon, Wetherspoons, Wagamama, Zizzi, Deliveroo, Starbucks, Travelodge, Stagecoach, Arriva,
    Rummikub, Scrabble, Lego, Playmobil, Steinway, Yamaha, Fiskars, Rentokil, Bovril, Marmite, Hovis, Weetabix, Typhoo,
    Nescafé, Capex, Opex
""")
)
"""Brands, firms, programs and towns that stand alone for themselves, though somebody may be called so; folded."""
AMONG = frozenset(
    fold(name)
    for name in _names("""
    Alexa, Georgia, Hudson, Gerrit, Julia, Ruby, Pascal, Ada, Sage, Max, Min, Puppet, Chef, Athena, Apollo, Athene,
    Windows, Java, Excel, Word, Linux, Ubuntu, Debian, Python, Server, serveur, Schrift, police, lettertype, font
""")
)
"""Words beside which a lone name is likelier a program's or a typeface's; some of them are given names."""
UNITS = frozenset(
    fold(name)
    for name in _names("""
    Celsius, Kelvin, Fahrenheit, Ampere, Volt, Ohm, Watt, Joule, Newton, Hertz, Tesla, Weber, Siemens, Farad, Pascal,
    Becquerel, Sievert, Gray, Charpy, Vickers, Brinell, Rockwell, Knoop, Petri, Bunsen, Erlenmeyer, Pasteur, Wilcoxon,
    Kruskal, Bonferroni, Gauss, Poisson, Mohr, Wöhler, Eurocode, Härte, hardheid, dureté, hardness
""")
)
"""Units, tests and vessels that are called after who found them, and mean nobody beside two more."""
