"""Family names that are frequent where the lists of the lexicon do not reach, written for this project from general
knowledge: of Britain, Ireland, Nigeria, Ghana, Kenya, South Africa, Zimbabwe, India, Pakistan, Sri Lanka, the Caribbean
and the United States.

The lexicon knows them as rare, or not at all. Names that are words of daily use or larger towns are left out.
"""

from __future__ import annotations

from ..folding import fold
from ..words import word_list

MORE_FAMILY = frozenset(
    fold(name)
    for name in word_list(
        """
    Abernethy Ackroyd Addison Adegoke Adeniyi Adesanya Afolabi Agyeman Ainscough Ainsworth Aitchison Aitken Akande
    Akinola Akpan Alderson Aldridge Allardyce Allsopp Ambedkar Amoah Ampofo Anderton Ankrah Appiah Appleby Arbuthnot
    Arkwright Armitage Arrowsmith Asamoah Ashcroft Ashworth Askew Aspinall Asquith Astbury Attwood Auchterlonie
    Awolowo Ayodele Azikiwe Babangida Babatunde Backhouse Baddeley Bagshawe Bainbridge Baldock Bamford Bandyopadhyay
    Bannerjee Barraclough Barrowclough Barrowman Bartholomew Batley Battersby Bawden Baxendale Beardsley Beckwith
    Bedingfield Beecroft Benbow Benthall Berwick Bethell Bickerton Biddle Biddulph Biggins Billington Birtwistle
    Blakeley Blakemore Blenkinsop Blenkinsopp Blewitt Bloodworth Bloxham Boddington Bolaji Bosanquet Boswell
    Bottomley Boughton Bowker Brackenridge Bradbury Braithwaite Bramhall Brannigan Breckenridge Brereton Brickell
    Bridgeman Brierley Brightwell Brindley Broadbent Broadhurst Brocklehurst Brotherton Broughton Buchan Buckland
    Bulstrode Burbidge Burgoyne Burkinshaw Burnside Burroughs Butterfield Buttigieg Bywater Cadwallader Cairncross
    Calladine Calthorpe Cannadine Capstick Carrington Carruthers Cartledge Caswell Catchpole Cathcart Catterall
    Cavendish Chalmers Chandrasekhar Charlesworth Chattopadhyay Cheetham Chenoweth Chetty Chigwedere Chikwanha
    Chilcott Chiwenga Cholmondeley Chukwuma Churchouse Claridge Clegg Clitheroe Clutterbuck Cochrane Cockburn
    Cockcroft Coghlan Colclough Coleridge Colquhoun Conteh Copperthwaite Cordingley Cornwallis Cotterill Coulson
    Coulthard Cowdrey Cowgill Crabtree Craddock Craigie Crankshaw Crawshaw Crichton Crockett Crompton Cronje
    Crookshank Crossley Crosthwaite Crowther Cruikshank Culshaw Cunliffe Curnow Cuthbertson Dadzie Dalgleish
    Dalrymple Dankwah Darbyshire Dawkins Deakin Dinsdale Dinwiddie Docherty Donaghy Dowding Drinkwater Duckworth
    Dudgeon Dugdale Dunbar Dungworth Dunwoody Duxbury Dwivedi Earnshaw Eastwood Ebanks Eccleston Eddowes Edmondson
    Egbe Ejiofor Ellsworth Elphick Emecheta Emerson Enahoro Endicott Entwhistle Entwistle Escott Essien Etherington
    Fadipe Fairbrother Fairclough Fairfax Fairhurst Fallowfield Fanshawe Farquhar Farquharson Farrar Fawcett
    Fazakerley Featherstone Fellowes Fitzherbert Fitzroy Flitcroft Fosbery Fothergill Fotheringham Foulkes Frobisher
    Frostick Galbraith Galsworthy Garside Gascoigne Gaskell Gaskin Gathercole Giddings Gilchrist Gilfillan Gilmour
    Gladwin Glaister Glasscock Glazebrook Glendinning Goldthorpe Golightly Gonsalves Goodall Goodbody Goodfellow
    Goodhew Gopalakrishnan Grainger Greenhalgh Greenslade Greig Grenville Grimshaw Gujral Gumede Gurnani Guthrie
    Habergham Haddon Hainsworth Halliday Halliwell Hambleton Hammersley Hampson Hardcastle Hardwick Hardwicke
    Harkness Haslam Hathaway Hattersley Hawkesworth Haworth Haythornthwaite Hazlitt Headley Heathcote Hebblethwaite
    Hemingway Hemsworth Henshaw Hepburn Hepplewhite Herriot Hesketh Hetherington Heywood Hickinbottom Higginbotham
    Higginbottom Higginson Hinchcliffe Hindle Hindmarsh Hobday Hodgkinson Hodgkiss Hogarth Holcombe Holdsworth
    Hollingsworth Hollingworth Holroyd Honeycutt Honeywell Hopkinson Hopwood Hornby Horsfall Huddleston Hudspeth
    Huggins Hutchings Huxtable Ibekwe Idowu Igwe Iheanacho Ijaz Ikpeba Ingham Ingleby Inkpen Ironside Isherwood
    Jadhav Jaggard Jaiswal Jamieson Jeavons Jeffreys Jellicoe Jephcott Jessop Jeyaratnam Jolliffe Jowett Kagwe Kalu
    Kaunda Keighley Kendrick Kenyatta Kerridge Kershaw Kettlewell Kibaki Kielty Kilpatrick Kipchoge Kirkham
    Kirkpatrick Kirkwood Knatchbull Knightley Koroma Kufuor Kumalo Kumarasamy Kumaratunga Kuti Laithwaite Lakhani
    Lambourne Langridge Langstaff Langton Latham Lathom Lawal Leadbeater Leadbetter Leatherbarrow Leckie Leggatt
    Leighton Lennox Leverett Lewthwaite Linklater Linthwaite Lithgow Littlechild Littlewood Lockhart Lockwood
    Lofthouse Longbottom Longfellow Longstaff Loveday Lovelace Lovelock Lowther Luckhurst MacAllister Macaulay
    Maccabe Macfarlane Maclaren Madikizela Mahlangu Mainwaring Makinde Makoni Malik Manderson Mangwana Mannering
    Marjoribanks Maseko Massingham Mathew Mathieson Matthewson Maunsell Mavuso Mawdsley Maxted McCallum McCartney
    McCormack McCrae McCutcheon McDonnell McDougall McEwan McGregor McLachlan McPhee McSweeney McTavish McVey Mehra
    Mehrotra Mehta Mellish Mensah Menzies Meredith Merriman Merryweather Micklethwait Middlemass Milburn Millership
    Millington Mitford Mnangagwa Mofokeng Mohapatra Mokoena Molefe Molyneaux Moncrieff Mortimer Mortlake Motlanthe
    Mountford Mountjoy Mthembu Mudenda Mugabe Muggeridge Muhoozi Mulholland Mulvaney Murgatroyd Musgrave Musonda
    Mutasa Muzenda Mwale Naidoo Nambiar Ncube Ndlovu Nehru Netherton Newbiggin Ngcobo Ngwenya Nkemelu Nkomo Nkosi
    Nkrumah Nnadi Nnamdi Norbury Norgrove Northcott Nottage Ntuli Nuttall Nwankwo Nwosu Nxumalo Nyerere Oakley Obasi
    Obiora Oddie Ofori Ogilvie Ogunbanjo Ogundipe Okeke Okereke Okonjo Okoro Okoye Okpara Oladipo Olajide Olaniyan
    Oldfield Oldroyd Olusanya Oluwole Omotayo Openshaw Oppong Orimoloye Ormerod Osgood Osinbajo Ostler Ottaway
    Ouseley Outhwaite Owusu Oyinlola Padgett Palliser Pankhurst Parfitt Parkhurst Partington Patwardhan Pauncefoot
    Peasgood Pendlebury Pepperell Philpott Pickersgill Pickford Pinkerton Plumpton Polkinghorne Pollitt Pomfret
    Postlethwaite Potgieter Pottinger Poulter Prendiville Priestley Priestnall Proudfoot Puttock Quarshie
    Quartermaine Quayle Raistrick Ramaphosa Ramsbottom Ramsden Rangarajan Ratcliffe Rathbone Rathore Ravenscroft
    Rawcliffe Rawlings Rawlinson Rawsthorne Redfearn Redmayne Renshaw Riddell Rigby Rimmer Ringrose Risebrough
    Robotham Rochford Roebuck Rosewarne Rothwell Rowbotham Rowlands Roxburgh Ruddock Rushworth Rutherford Rutledge
    Sackville Saddington Salako Sandiford Sandilands Sangster Sanyal Satterthwaite Scargill Scholefield Seabrook
    Sedgwick Selvaraj Serwaa Shackleton Shaftesbury Shanmugam Shekhar Shepherdson Shettleworth Shittu Shorrock
    Shuttleworth Sidebottom Silkin Simelane Simpkins Sisulu Sithole Skelton Skerritt Smallwood Smethurst Smithson
    Sobukwe Somani Southgate Sowerby Soyinka Spottiswoode Stackpole Stainton Stanhope Staniforth Starkey Staveley
    Steadman Stockdale Stockwell Stoddart Strachan Strangeways Stringfellow Sugden Summerfield Sumner Sutcliffe
    Sutherland Sweetman Swinburne Swindlehurst Tachie Tambo Tankersley Tattersall Tavener Teasdale Tembo Tennyson
    Thackeray Thackray Thistlethwaite Thistlewood Thorburn Thorndike Thornhill Threlfall Tinubu Titmuss Titterington
    Todhunter Townley Trelawney Tremayne Trevelyan Trevithick Trimble Trollope Trotman Truscott Tshabalala
    Tsvangirai Tunnicliffe Udoh Umunna Underhill Unsworth Upton Urquhart Venkatesan Vickery Vijayan Waddington
    Wadsworth Wagstaff Wainwright Walmsley Walpole Warburton Warnock Warrender Weatherall Weatherill Wedderburn
    Wentworth Westwood Wheatcroft Whitehurst Whitelaw Whiteley Whitmarsh Whittington Whitworth Widdowson
    Wigglesworth Wilberforce Wilcockson Willoughby Winstanley Winterbottom Winterbourne Wiseman Witherspoon
    Wolstenholme Womersley Woodhead Woodhouse Woodroffe Woodthorpe Wooldridge Woolgar Woollard Worsley Worthington
    Wraight Wrigglesworth Wrigley Wycherley Yarborough Yardley Yeates Yeboah Zimba Zondo Zuma
    """
    )
)
"""Folded."""
