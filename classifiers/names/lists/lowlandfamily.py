"""Family names of Flanders and the Netherlands, and of those who came to both from Turkey, Morocco, Poland and the
Balkans, written for this project from general knowledge.

The lexicon knows Flemish names by those who live in France, as rare, and of the Netherlands the thousand most frequent.
Names that are words, brands or places are left out.
"""

from __future__ import annotations

from ..folding import fold
from ..words import word_list

LOWLAND_FAMILY = frozenset(
    fold(name)
    for name in word_list(
        """
    Abeele Abeloos Achahbar Ackaert Aelbrecht Aelvoet Aerssens Aertgeerts Aertssen Akbulut Akgül Akhloufi Aktaş
    Akyol Akyüz Alaoui Alberda Alkan Alkema Allemeersch Altun Altıntaş Ameel Amezian Ampe Andriessens Andringa
    Ankersmit Anseeuw Anthonissen Antonissen Aouad Apers Appeltans Arbib Arentsen Arickx Arijs Arnauts Arnouts
    Arıkan Asrih Assaidi Asselman Ataş Ateş Atsma Augustyns Auwerx Avcı Avermaete Avonts Aydemir Aydoğan Azaoui
    Azzouzi Backx Baekeland Baekelandt Bakaj Bakali Bakkali Balcaen Balcı Ballegeer Barakat Barendregt Barends
    Bastiaens Bastiaensen Bauters Bavinck Bayrak Başaran Beeckmans Beenhakker Beerten Beirens Beirnaert Bekema
    Bektaş Belhaj Belien Beliën Benchekroun Bendaoud Benhaddou Benjelloun Benkirane Bennani Benoot Benschop
    Berckmans Berden Berrada Beuckelaers Beukema Beullens Beuselinck Biesemans Bijlstra Bleyen Blijleven Blockeel
    Bockstaele Boekema Boekhorst Boelsma Boerma Boertjes Boeykens Boeynaems Bogemans Boghaert Bolhuis Bollaert
    Bollens Bonnarens Bonnema Boogmans Boonaert Borgers Borkowski Borms Bortels Boschma Bossaert Bosscher Bouchikhi
    Bouchta Boudouh Bouhali Boujemaa Boulahfa Bourguiba Bovyn Bozkurt Braeckman Braeckmans Braet Breynaert Brinkhuis
    Brocatus Broeckaert Broekaert Broekmans Brouckaert Bruggemans Bruggink Brusselmans Bruyneel Bruynseels Brys
    Brzeziński Bulcke Bulens Bullens Bultinck Burggraeve Buseyne Buursma Buyck Buyl Buyle Buytaert Byttebier Caers
    Calewaert Callaert Cammaert Cammaerts Candan Cannaerts Cannoodt Capiau Casteels Catteeuw Cattoor Cauwelier
    Cauwenberghs Ceulaer Ceustermans Ceusters Chakir Chentouf Cherkaoui Chmielewski Claerhout Claeyssens Clauwaert
    Cleeren Cleiren Clerckx Clijsters Clinckemaillie Cloet Cloetens Cloots Cluyse Cocquyt Coeckelberghs Coeman
    Coemans Coenraads Coens Commers Coninckx Coninx Coolsaet Coomans Cooreman Coosemans Coppieters Coremans
    Corneillie Corstjens Corthals Corthouts Cosaert Cosemans Cottyn Coucke Courtens Crabbe Craeghs Craenen
    Craeymeersch Craeynest Crauwels Creten Criel Crols Crooijmans Croymans Curinckx Cuyle Czarnecki Czerwiński
    Cömert Daelemans Daenen Daeninck Daens Dalmeijer Damstra Dangreau Danneels Dauwe Debaene Debaere Debaets Debel
    Debeuckelaere Debeuf Debie Debo Debock Deboel Deboosere Debrabandere Debraekeleer Debrauwere Debrouwere Debruyn
    Debuysere Deckmyn Decloedt Decraene Decroos Decuyper Dedecker Dedeurwaerder Dedeyne Dedobbeleer Dedroog Deferm
    Deflo Defreyne Degraef Degrande Dehaes Dejaegere Dejaegher Dejonckheere Dekeersmaeker Dekeyzer Deklerck Deknudt
    Dekoninck Delaet Delbeke Deleersnyder Deliens Deloof Demaegd Demaeght Demarsin Demirci Demirtaş Denecker
    Deneckere Denolf Depaepe Depraetere Dequeecker Deraeve Derdeyn Deridder Deroose Deroover Deruyter Deryckere
    Desaever Deschacht Descheemaecker Descheemaeker Deschrijver Deschuyffeleer Deschuymer Desloovere Desmyter
    Desnyder Desoete Despiegelaere Desplenter Desplentere Detavernier Detemmerman Deturck Devadder Devaere Devalck
    Devisscher Devlieger Devliegher Devloo Devoldere Devoogdt Devreese Devriese Devroe Devroey Devuyst Dewachter
    Dewaegenaere Dewael Dewallef Dewandel Dewandeler Deweerdt Deweirdt Dewever Dewinter Dewit Dewolf Dewyspelaere
    Dhaene Dhaenens Dhaeyer Dhoore Diels Dieltiens Diepenbroek Dierckens Dierckxsens Dijkema Dijkshoorn Dijksma
    Dikkers Dilissen Dinç Dirckx Dohmen Domański Donckers Doomen Doornaert Dossche Douterlungne Drieghe Driesmans
    Driessens Droogmans Dubaere Dubbeldam Ducheyne Duerinck Duerinckx Duman Dupuydt Durmaz Durnez Dutré Duym
    Duytschaever Dyckmans Dziedzic Ebbers Echarki Eeckhoudt Eeckman Eelen Eertmans Egghe Eijkelenboom Eikelboom
    Ekinci Elferink Elmas Embrechts Engelsman Ensinck Erauw Ergin Ermens Eroğlu Ertürk Esselink Eyben Eyckerman
    Eyckmans Eyers Eysermans Eyskens Faraji Faseur Fassi Feyaerts Feyen Figeys Flamaing Flipts Fokkema Fokkens
    Folkerts Fonteyn Fonteyne Francken Franckx Franssens Frederickx Fremault Froyen Gajewski Geboers Geebelen
    Geerinckx Geirnaert Gelders Geldhof Gellens Gellynck Genç Gerits Geypen Geysels Geysen Geyskens Ghekiere Gheldof
    Gheysen Gheysens Ghijselen Ghijsels Ghyselen Ghyselinck Ghyselinckx Ghysels Gijbels Gijsberts Gijsbrechts
    Gijselinck Gijsen Gilissen Gillemans Gilops Goemaere Goemans Goethuys Goetry Goetschalckx Gommers Gooris Goosens
    Goossenaerts Gorissen Gotemans Goudeseune Govaert Goyens Grauls Grauwels Grietens Grootjans Gruwez Grymonprez
    Gryspeert Guerrab Gyselinck Gysels Górecki Górski Göktaş Gültekin Gündoğdu Gündüz Güneş Güngör Gürbüz Głowacki
    Haagsma Haarsma Habibi Haddouchi Haeck Haegeman Haegemans Haelterman Haerens Haesebrouck Haesen Haesendonck
    Haeverans Hajjaj Hallaert Hallemans Hammouti Hanegreefs Harrak Hassouni Haverals Haverbeke Heikoop Heiremans
    Heirman Heirwegh Hellinckx Hellings Helsmoortel Hemelaers Hemeleers Hemelsoet Hemmes Henderickx Henderyckx
    Hennebel Herbots Hermus Herrebout Herregods Herremans Herssens Herteleer Hertoghs Hertogs Heughebaert Heuninckx
    Heuts Heuvelmans Heyligen Heyman Heyndrickx Heyninck Heyrman Heyse Heyvaerts Hillaert Hillewaere Himschoot
    Hoebeke Hoeckx Hoedemaekers Hoefkens Hoeksema Hoeyberghs Hofkens Hogenboom Hollanders Hollevoet Holtkamp Holtrop
    Hombroeckx Hooghe Hoogmartens Hoogstoel Hooijer Hoorelbeke Horstink Houbrechs Houbrechts Houthoofd Houtmeyers
    Houwing Hubrechts Huizenga Hulpiau Hulsmans Hulstaert Hutsebaut Huybrecht Huyck Huyghebaert Huylebroeck Huyse
    Huysentruyt Huysman Ickx Iedema Ijpma IJzerman Imbrechts Impens Ingelbeen Ingelbrecht Ingels Isenborghs Iserbyt
    Issaoui Işık Jaarsma Jabri Jacqmin Jacquemyn Jansegers Jaspaert Jellema Jespers Jonckers Jooris Joosen Joossens
    Jordens Jorritsma Juchtmans Kaczmarczyk Kaczyński Kaesemans Kahraman Kalinowski Kalkan Kapteijn Karabulut
    Karadağ Karagöz Karakaya Karakoç Karakuş Karroum Karssen Kempenaers Kempeneers Kenens Keppens Kerckhoffs
    Kerckhofs Kerckhove Kerremans Keskin Kesteloot Kestens Keuning Keustermans Khalfi Khalidi Kharbach Khattabi
    Kieft Kiekens Kiers Kimpe Kindermans Kinnaer Kintaert Kiraz Kleinjan Klinkenberg Klompmaker Kloosterhuis Knaepen
    Kongs Koninckx Kools Kooy Korevaar Korkmaz Korteweg Korver Kosterman Kowalewski Kołodziej Krajewski Kruijff
    Kruit Kumpen Kumps Kuperus Kuyl Kuylen Köksal Köse Kılınç Labeeuw Laeremans Laermans Laevaert Laevens Lagae
    Lagaert Lagast Lagrou Lahlali Lahrach Lambaerts Lammertyn Lampaert Lamrabet Lamrini Lanckriet Landuyt Langendijk
    Lannoo Lansens Lanting Lauwaert Lauwereys Lauwerys Lavaert Lavrysen Lazaar Leempoels Leenaerts Lefevere Leirs
    Leliaert Lembrechts Lenaers Lenferink Lensink Lenssens Lernout Lesaffer Libbrecht Lievrouw Lissens Lodewijckx
    Lodewyckx Loenders Lohman Loman Loobuyck Looijen Loosveldt Lootens Lorrez Louagie Loukili Louwagie Louwyck
    Luypaert Luypaerts Luystermans Luyts Lybaert Lycke Lyen Lynen Lyssens Machiels Maebe Maenhaut Maenhout Maeseele
    Maesen Maeyaert Maeyens Makowski Malfliet Mampaey Mandersloot Mannaert Mannaerts Mannens Masschelein Masschelin
    Mathijssen Mattelaer Mattheeuws Matthyssens Maurissen Mechbal Meerschaert Meersschaut Meese Meesen Meeussen
    Meeuws Meganck Meinders Melotte Merchiers Merlevede Mermans Mestach Mestdag Meul Meulders Meulebroeck Meuleman
    Meulemans Meulemeester Meulenbergs Meulendijks Meulenyzer Meuwis Meynen Michielssen Mikołajczyk Milis Minnaert
    Minnebo Minnema Minten Mispelaere Moeremans Moerkerk Moermans Moeyaert Moeyersons Moeys Moldovan Molemans
    Mollekens Mollema Mommaerts Mommens Monballieu Mondelaers Monsma Moonens Moorman Moortgat Morabit Morrens
    Mortelmans Mosselmans Mostaert Mosterd Mostinckx Motmans Mouaden Mourabit Mróz Mulkens Muntinga Musschoot Mutlu
    Muylaert Muyldermans Muyllaert Muylle Muyshondt Myncke Naber Naciri Nackaerts Naets Neefs Neelen Neels Neirinck
    Nevejan Neyrinck Neyt Neyts Nicolaij Nijsmans Noeninckx Nolf Noordermeer Noorlander Nootens Noppe Nuyens Nuytens
    Nuyttens Olszewski Olthuis Ooghe Oosterlinck Oosterlynck Oosterom Oostvogels Oppelaar Opsomer Osinga Osselaer
    Ottevaere Ottoy Ouahabi Ouariachi Ouazzani Oulad Ovaere Overmars Paauw Paelinck Palmans Palstra Pannekoek
    Paredis Pareyn Paulissen Pauwaert Pauwelyn Peeraer Peerenboom Peerlinck Peetermans Pelckmans Pelgrims Pelssers
    Pennewaert Penninck Peperkamp Peremans Pestiaux Peumans Peuskens Pexsters Peys Piessens Pilaet Plasman
    Plasschaert Plessers Ploegaerts Pluym Podevyn Poelman Poels Poelstra Poelvoorde Polat Pollentier Popma
    Poppeliers Porrez Posthuma Postmus Praets Prenen Puttemans Puttevils Puype Quaegebeur Quaghebeur Quintelier
    Quintens Quisthoudt Rachidi Rademakers Raedschelders Ramael Ravijts Reekmans Reniers Renkema Reunbrouck
    Reynaerts Reyniers Reyntjens Reypens Reyskens Rijckaert Rijkaert Rijksen Rijnbeek Rijpma Rillaerts Ritsema
    Robberechts Robbrecht Robeyns Roefs Roegiers Roelandts Roelants Roelens Roeleveld Roelstraete Roggeman Rombauts
    Rommens Rondelez Roobaert Roorda Roosens Rossey Rousseeuw Rubbens Rusman Rutgeerts Ruttens Ruymen Ruyssinck
    Ryckaert Ryckeboer Rymenants Sadowski Saerens Saey Saeys Samaey Sampers Sanderse Savels Sawicki Sağlam Schaafsma
    Schaerlaecken Schaevers Schautteet Schelfaut Schelfhout Schellens Schellinck Schelstraete Schietecatte
    Schockaert Schoenmaekers Schoeters Schollaert Schoonbaert Schoonheydt Schoonjans Schoovaerts Schouppe Schouteden
    Schouterden Schraepen Schrauwen Schreuders Schrijvers Schrooten Schroyens Schryvers Schuddinck Schuerman
    Schuermans Schuitema Schurmans Schuyten Sebbar Seegers Segaert Selleslagh Sempels Senhaji Sercu Serneels
    Serroels Servaes Serwy Seuntjens Seurynck Sevenants Severijns Severins Seynaeve Seynhaeve Sibiel Sichien
    Siebelink Siebens Siemerink Sijbesma Sikkema Sikorski Sillis Sintobin Slabbaert Slabbinck Sledsens Sleeckx
    Sleurs Smeding Smeenk Smeesters Smekens Smeulders Smeyers Snoecks Snoeckx Snoeijs Snoeys Snyers Soens Soetaert
    Soetens Soeters Sokołowski Soubry Spaepen Spanhove Speeckaert Speleers Spiessens Spijkerman Spinnewyn Spitaels
    Spittael Sprenger Spruytte Stabel Staes Staessens Staljanssens Stalmans Stankiewicz Stassart Steegen Steegmans
    Steeman Steenackers Steenberghen Steenhaut Steenhoudt Steenhout Steenhuis Stessens Steurs Steverlynck Steylaerts
    Stinckens Stinissen Stockmans Stoffels Stokman Stouthuysen Stragier Straver Strijbos Strobbe Stroobant Strubbe
    Struyf Struys Struyven Stuyck Stuyts Stuyvaert Stępień Sucaet Suetens Sustronck Suykens Suys Swaelens Swaenepoel
    Swankaert Swerts Swolfs Symens Symoens Szewczyk Szulc Sönmez Tackaert Taelemans Taelman Taeymans Tahiri Tailleu
    Talsma Tamminga Taouil Teirlinck Teirlynck Tekeli Tekin Temmermans Teughels Thaçi Theuninck Theuwissen
    Thielemans Thielens Thienpondt Thienpont Thoelen Thoen Thomaes Thues Thybaut Thyssen Tiebout Tielens Tiemersma
    Tigchelaar Tijskens Timperman Tobback Tolsma Topal Toprak Topçu Torrekens Tosun Tourlouse Tournicourt Touzani
    Traets Trappeniers Trossaert Truyens Truyts Tuerlinckx Tunç Tuyaerts Tuytens Tyberghein Uijtdehaage Uysal
    Uytdenhouwen Uyttendaele Uyttenhove Uytterhoeven Uyttersprot Uzun Vaerenbergh Valckenaers Valgaeren Valkenborgh
    Vanackere Vanaken Vanassche Vanbaelen Vanbecelaere Vanbelle Vanbesien Vanbiervliet Vancauwenberghe Vancayzeele
    Vancoillie Vancompernolle Vancraeynest Vandeborne Vandecandelaere Vandecaveye Vandekerkhove Vandelanotte
    Vandemaele Vandemeulebroecke Vandenbempt Vandenberg Vandenboer Vandenbogaerde Vandenborre Vandenbosch
    Vandenbrande Vandenbroeck Vandenbroele Vandeneynde Vandenhaute Vandenheede Vandenhende Vandenheuvel Vandenhoeck
    Vandenhoudt Vandenhove Vandenplas Vandenreyt Vandenryt Vandensteen Vandenweghe Vandepitte Vandeplas Vanderauwera
    Vanderborght Vandereecken Vanderelst Vandereycken Vanderhaegen Vanderhaeghe Vanderhaeghen Vanderhoeven
    Vandermeeren Vandermeiren Vandermeulen Vanderperre Vanderplaetsen Vanderplancke Vanderroost Vanderschaeghe
    Vanderschueren Vanderslagmolen Vandersmissen Vanderspikken Vanderstappen Vanderstichelen Vanderveken
    Vandervelden Vandervorst Vanderwegen Vandesompele Vandeven Vandevenne Vandevijver Vandevoort Vandevyver
    Vandeweerd Vandeweghe Vandewiele Vandewijngaert Vandewoestyne Vandezande Vandoorne Vandorpe Vaneeckhout Vaneynde
    Vanfleteren Vangeel Vangeneugden Vangheluwe Vangronsveld Vanhaelewyn Vanhaesebrouck Vanhaverbeke
    Vanheerswynghels Vanhellemont Vanhemelryck Vanhengel Vanherck Vanhercke Vanherle Vanherpe Vanheule Vanheusden
    Vanhoof Vanhoorebeke Vanhooren Vanhoucke Vanhoudt Vanhoutvin Vanhulle Vanhuyse Vankeerberghen Vankeirsbilck
    Vankerckhove Vanlaer Vanlaere Vanlanduyt Vanlangenaeker Vanlommel Vanluchene Vanmaele Vanmarcke Vanmechelen
    Vanmeenen Vanmol Vanmolkot Vannieuwenborg Vannieuwenhuyse Vanoverbeke Vanoverschelde Vanpaemel Vanparys
    Vanpeteghem Vanpoucke Vanpraet Vanquathem Vanraes Vanrie Vanrobaeys Vanrompuy Vanroose Vanroye Vanrusselt
    Vansevenant Vansina Vanslambrouck Vansteelandt Vansteelant Vansteenlandt Vansteenvoort Vansteenwegen Vanstiphout
    Vanstraelen Vansweevelt Vantieghem Vantilborgh Vantomme Vantongerloo Vantournhout Vantyghem Vanuytsel Vanuytven
    Vanvlasselaer Vanvooren Vanwalleghem Vanwelden Vanwetswinkel Vanwijnsberghe Vanwynsberghe Vanzeebroeck Vanzeir
    Veenhuis Veestraeten Veldeman Vellekoop Veranneman Verbaenen Verbaeten Verbeken Verbelen Verbeurgt Verbouw
    Verbraeken Verbrigghe Verbunt Vercaemer Vercaemst Verckist Vercoutere Vercouteren Vercruyssen Verdegem Verdonckt
    Verdoodt Vereeken Vereertbrugghen Vergauwe Vergote Vergucht Verhaege Verhaeghen Verhaert Verhalle Verhamme
    Verhasselt Verhavert Verheecke Verheggen Verhelle Verhellen Verhenne Verherstraeten Verheylewegen Verhoest
    Verhofstadt Verhofstede Verholen Verkuijlen Verlaeckt Verleye Verleyen Verleysen Verlinde Verlodt Verloo Verlooy
    Vermaas Vermaelen Vermaete Vermander Vermandere Vermeesch Vermoere Vermoesen Vermoortele Vermote Vermylen
    Vernaillen Vernelen Vernimmen Verplaetse Verplancke Verplanken Verrept Verreth Verreyt Verriest Verryckt
    Verryken Verschaeren Verschaffel Verschakelen Verschelden Verschoore Verschooten Verschraegen Verschuuren
    Verslype Versmissen Verspecht Verspeeten Verspreet Verstichel Verstocken Verstockt Verstraelen Verstrepen
    Verstricht Verstuyft Verswijvel Vertessen Vertommen Vertongen Vervack Vervaecke Verveckken Verwaest Verween
    Verwichte Verwilghen Verwilst Verwulgen Vidts Vijfvinkel Vincke Vinckier Visschers Vissenaekens Vlaemynck
    Vlassenroot Vlayen Vleminckx Vlerick Vloebergh Vloeberghs Vlummens Vogelaers Volckaert Vollon Vonck Vorsselmans
    Voskuil Voskuilen Vounckx Vreys Vriens Vrijens Vrints Vuerinckx Vuylsteke Vyncke Vynckier Waaijer Waegeman
    Waelkens Waeyaert Waeytens Wagemaker Wagemakers Walravens Wasilewski Waterschoot Wauman Weckx Weemaels Weemaes
    Weets Welvaert Wensink Werbrouck Werniers Westerman Weyers Weyne Weyns Weyten Wiame Wicke Wiegers Wielandt
    Wielinga Wielockx Wierzbicki Wijbenga Wijma Wildeboer Willemen Willemot Willemyns Winderickx Windey Wittevrongel
    Wittouck Woestenborghs Wollaert Wouda Wyckmans Wyffels Wynsberghe Wyseur Wysocki Yaacoubi Yalçın Yazıcı Youssfi
    Ypma Ysebaert Yserbyt Ysewyn Yurt Zakrzewski Zalewski Zandstra Zantinge Zariouh Zawadzki Zeegers Zeeuws Zels
    Zemmouri Zerouali Ziegers Ziółkowski Zouhri Zrioual Zutterman Zwaenepoel Çakmak Çakır Çiftçi Özen Özer
    """
    )
)
"""Folded."""
