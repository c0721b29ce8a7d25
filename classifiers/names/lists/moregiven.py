"""Given names that are frequent where the lists of the lexicon do not reach, written for this project from general
knowledge: of Wales, Ireland and Scotland, West, East and South Africa, South and East Asia, Iran, Turkey, Arabia
and Eastern Europe, and names for short in Dutch, German, French and English.

The lexicon knows most of them as rare, or not at all, and some as words. Names that are words of daily use or towns
(`Tope`, `Bello`, `Mali`) are left out.
"""

from __future__ import annotations

from ..folding import fold
from ..words import word_list

MORE_GIVEN = frozenset(
    fold(name)
    for name in word_list(
        """
    Aafke Aaltje Aart Aarti Abdulaziz Abdulkadir Abdullahi Abdulrahman Abebe Abeltje Abena Abhijit Abhishek Abida
    Abiodun Abiola Abner Abosede Absalom Achmed Adaeze Adanna Adaobi Adaora Addi Addie Adebayo Adebisi Adebola
    Adedayo Adeel Adekunle Adenike Adeola Aderonke Aderyn Adesola Adetokunbo Adewale Adisu Adjoa Adom Adri
    Adriaantje Adunola Adwoa Aernoudt Afia Afolabi Afshin Afua Afzal Aggie Ágota Agron Agus Ahsan Aike Ailsa Aivars
    Ajay Ajit Akari Akash Akbar Akhil Akhtar Akihiro Akiko Akinola Akintunde Akira Akke Akosua Akua Akwasi Alasdair
    Albertje Albertus Albie Aldona Aldous Aled Aleena Aleid Aleida Aleksi Alemayehu Aletta Alfie Algernon Alie
    Alioune Alireza Alisdair Allie Almaz Aloïs Aloysius Alun Alwyn Amaka Amandine Amarachi Ameer Amihan Aminu
    Amirhossein Amit Ampofo Amrit Anahera Analyn Anand Ananya Anatoly Andie Andris Aneurin Angharad Ania Aniket Anil
    Anindita Aniruddha Anjali Ankit Ankita Annegrit Anneke Annemiek Anong Anouchka Ansel Anshul Anske Antek Antti
    Anuj Anuoluwapo Anupam Anupama Anurag Anwen Aodh Aoibhe Aparna Apinya Arabella Arash Arben Archana Ardeshir
    Ardian Arek Arezoo Ariadne Arinze Arjan Arjun Arnav Arnel Arnoud Aroha Arpita Arshad Artie Aruna Arvind Arwel
    Asad Asbjørn Ashish Ashkan Ashok Ashwin Ashwini Asif Asma Assane Asuka Atefeh Atie Atif Atsushi Atul Augustus
    Aukje Aung Austen Avinash Awino Ayaka Ayako Ayanda Aygül Ayo Ayobami Ayodeji Ayodele Ayokunle Ayomide Ayotunde
    Ayşegül Ayu Ayumi Azadeh Azam Azar Azhar Azlan Azubuike Baaba Babajide Babak Babatunde Babsi Bahman Bahram
    Balaji Balbir Baldev Baljit Balvinder Bamidele Bao Barend Barnaby Barney Bartek Bartel Bartje Bartłomiej Bartosz
    Bashir Basia Bassam Bauke Baukelien Baukje Bayani Baz Bazza Beathag Beatka Becca Behnam Behrouz Benedicta Benji
    Benjie Bep Berdien Berhane Berkay Bernie Bert-Jan Berten Bertie Bertus Besnik Bess Bessie Betje Betsie Betsy
    Betül Bev Bex Bhavesh Bhupinder Biggi Bijan Biljana Binh Biniam Biodun Birhan Bisi Bláthnaid Blerim Blodwen
    Blythe Bobbie Bogumila Bogusia Boguslaw Bogusława Bolaji Bolanle Bolu Bongani Borislav Boudewijn Bouke Bożena
    Bram Brayden Brechtje Bregje Bri Brodie Brona Bronwen Bronwyn Brynlee Btissam Bubba Budi Bukola Bülent Bunmi
    Bunty Burcu Busayo Bushra Busisiwe Busola Büşra Çağla Caio Cait Camiel Cansu Caradog Carwyn Carys Caspian Cass
    Cassius Cătălin Cătălina Cath Caz Cecily Ced Cees Ceinwen Ceren Ceri Cerith Cerys Cesarine Chaiwat Chandan
    Chandra Chandrika Charanjit Charelke Charu Chaz Chelle Chetan Chiamaka Chibuike Chibuzo Chidera Chidi Chidinma
    Chidozie Chiedza Chieko Chigozie Chihiro Chika Chike Chimamanda Chinaza Chinedu Chinelo Chinonso Chinwe Chioma
    Chipo Chisom Chizoba Chrissie Chrissy Chrysanthi Chuka Chukwudi Chukwuemeka Chukwuma Chunhua Cian Çiğdem Ciska
    Clasien Clem Clemmie Cletus Clyde Coby Coen Coinneach Concepta Conchobhar Coosje Corin Corrie Costel Cressida
    Crisanto Crispin Cuong Cuthbert Dace Daciana Dafydd Daichi Daiki Daisuke Daithi Daiva Dalisay Daljit Damilola
    Danni Danusia Dănuț Darcey Darek Dariush Darnell Darshan Davey Dawid Dawit Dayo Daz Debashish Debs Dédé Dee
    Deepak Deepika Deian Deiniol Deirdre Delbert Dele Delilah Delroy Delyth Demelza Demola Denijs Denzil Déogratias
    Desdemona Deshawn Desislava Devante Devi Dewey Dez Diab Dickie Dieuwertje Dieuwke Digby Dilip Dilraj Dilwyn
    Dilys Dimi Dimitris Dimphy Dinesh Diny Dirkje Divya Djoeke Dmitri Dodie Dolapo Dolf Dongmei Donnacha Donncha
    Donnie Doortje Dorcas Dorrie Dorus Dottie Doug Dougie Doutzen Douwe Dragan Dragica Dragoș Drita Drusilla Duco
    Duggie Dulcie Dumisani Dunc Durk Duy Dyfan Dymphna Dympna Earlene Ebele Ebenezer Ebere Ebo Ebru Ebube Ebuka Edek
    Edgars Edie Edna Edyta Eef Eefje Eelco Eelke Eero Efa Effie Efua Ehsan Eifion Eiji Eike Eilidh Eirian Eirlys
    Eithne Ejike Ekaette Ekene Eko Ekow Ekua Elaheh Eleri Elfed Elfrida Elgan Elham Elikem Elinor Elnaz Elodie Elsie
    Elsje Elske Elspeth Eluned Elwyn Emeka Emel Emerence Emilija Emlyn Emrys Emyr Endang Enid Eniola Enitan Enoch
    Enrica Ephraim Epke Erhan Eriko Erkki Ermal Ernie Eryl Esi Esohe Ethelbert Etim Etsuko Ettie Eudora Eugeen
    Eulalie Eun-ji Eunji Eunjung Eurig Evadne Everard Evert-Jan Ewelina Eyasu Ezinne Fachtna Fadil Fadoua Faduma
    Fadwa Faisal Faizat Farai Faraja Farhad Farhan Fariba Faridah Farnaz Farooq Farquhar Farshid Farzaneh Fawad
    Fawzi Fayez Fearghas Felicity Femi Fenella Fenja Fereshteh Ferhat Feride Feyi Feyisayo Ffion Fiachra Fieke
    Fientje Fiete Fiifi Fikret Fikriye Filomeen Finbarr Finley Finnian Fionn Fitri Fliss Floella Floribert Flossie
    Flutura Fokje Folake Folarin Folasade Foluke Fonne Fonneke Fons Fonske Fotini Franek Frania Frankie Fraser Freda
    Freddie Frederica Frederiek Freke Fritzi Froukje Fumiko Fungai Funmi Funmilayo Fyodor Gabby Gaëtane Ganesh
    Garfield Gaurav Gawain Gayatri Gbemi Gbemisola Gbenga Gearoid Gede Gédéon Geerten Geertje Geesien Geesje Geeta
    Geetha Gène Gennady Geoff Georgie Gepke Geraint Gerdien Gerdine Gerjan Gerke Gert-Jan Gertie Gethin Ghada
    Ghassan Ghazala Gheorghe Ghulam Giang Giannis Gielis Gienek Gigi Gijsje Ginny Gintaras Girish Girma Gitti Giusy
    Gizem Glenys Glyn Glynis Gobnait Godspower Godswill Goedele Goldie Golnaz Gommaar Gonny Goossen Gopal Gopi Goran
    Gordie Goronwy Gosia Govind Grażyna Greetje Griet Grietje Grigoris Grigory Gruffudd Gruffydd Guinevere Gülcan
    Gülsüm Guntis Guoqiang Guowei Gurbachan Gurdeep Gurdip Gurinder Gurmeet Gurpreet Gursharan Gussie Gustaaf Guto
    Güven Gwen Gwenda Gwendolen Gwenllian Gwennie Gwil Gwilym Gwion Gwyn Gwyneth Habib Habibou Hadewych Haeun Hafiz
    Hafsa Haile Haiyan Halime Halinka Halit Halyna Hamad Hamidreza Hani Hanneke Hanneloes Hannibal Hansi Harbhajan
    Harbinder Hardeep Hari Harinder Harish Harjit Harlan Harley Harmke Haroon Harpal Harpreet Harsha Haruka Haruki
    Haruko Haseeb Hattie Hatty Hauke Hauwa Håvard Havva Haziq Heba Heddwyn Hedley Hefin Heikki Hein Heinzi Heledd
    Hemant Hemi Hendrika Heniek Henk-Jan Henkie Henkjan Hennes Hennie Hepzibah Hermia Hermien Herre Hessel Hetal
    Hettie Hibo Hideki Hideo Hien Hieu Hikaru Hilke Hillie Hiltje Himanshu Hinewai Hinke Hinnerk Hippolyta Hiroaki
    Hiroki Hiroko Hiromi Hiroshi Hiroto Hiroyuki Hisako Hisham Hiske Hitomi Hlengiwe Hoa Hoang Hodan Homa Hongmei
    Honoria Horatio Hortense Howie Hryhoriy Huan Hubrecht Huey Hughie Humaira Huong Hussain Hussam Huw Hyacinth
    Hyejin Hyun Hyunjin Hyunwoo Hywel Ianthe Iarla Iarlaith Ibukun Ichabod Ichiro Idil Idowu Ieke Iestyn Ieuan Ifan
    Ifeanyi Ifeoma Ifeyinwa Ifor Ifrah Iftikhar Ifunanya Iggy Ignatius Ihab Ihor Ijaz Ijeoma Ijsbrand Ike Ikechukwu
    Ikenna İlker Ilknur Illtyd Ilze Immy Imogen Imtiaz Indah Inderjit Indi Ineke Inese Ioan Ioana Iolanthe Iolo
    Iorwerth Iqbal Iqra Irène Ireneusz Isadora Isambard Isamu Ishan Ishfaq Issouf Itunu Ivaylo Ivor Iwona Iyabo
    Izaäk Izaskun Izzy Jaak Jaakske Jaap Jaapje Jabari Jaber Jabez Jacek Jacko Jaco Jacobien Jacomien Jadzia Jaehyun
    Jagdeep Jagdish Jago Jahangir Jamshid Jan-Peter Jan-Willem Janek Janey Jānis Janneke Jannie Janske Jantien
    Jantje Jasbir Jasleen Jasmeet Jaspreet Jaswant Jaswinder Javad Javaid Javed Jaxon Jaya Jayant Jaydon Jayesh Jaz
    Jean-Bosco Jean-Mi Jean-Phi Jeanne Jeanneke Jed Jefke Jejomar Jella Jelmer Jeltje Jem Jemima Jen Jerell Jess
    Jethro Jetske Jez Jezza Jhon Jhun Jiahao Jianguo Jianhua Jiaqi Jiayi Jide Jieun Jignesh Jihoon Jihye Jikke
    Jilles Jilly Jimin Jing Jingjing Jinwoo Jiro Jisoo Jitendra Jiwon Jiyoung Joanie Joasia Jocasta Joely Joko
    Jolanta Jolyon Jomar Jonne Jonte Jop Jopie Jorrit Jorunn Jory Josje Joske Joukje Jovelyn Jowan Judd Juha Jukka
    Juliaan Julleke Jumoke Junaid Junho Junichi Junjie Junko Jupp Jurek Jurriaan Justyna Jyoti Jyotsna Kachi Kadek
    Kadidia Kahurangi Kaiden Kaija Kailash Kaisa Kaito Kajal Kaleem Kalpana Kambiz Kamiel Kamran Kamsi Kamsiyochukwu
    Kanayo Kanchan Kanya Kaori Kaoru Karan Karly Karthik Kartik Kashif Kasia Katarzyna Kateryna Katsumi Kaushik
    Kaveh Kavita Kaye Kayode Kaz Kazimierz Kazuki Kazuko Kazuo Kazuya Kebede Keeley Keelin Kees Keesje Kehinde
    Keiichi Keiko Keir Keiran Keisha Keisuke Kel Kelechi Kemi Kenechukwu Kenichi Kenta Kerem Kerensa Ketan Ketut Kev
    Kevina Keyshawn Keyvan Kez Kezia Kezza Khadijah Khadra Khairul Khanh Khanyisile Khin Khoa Khrystyna Khurram
    Kianoush Kidane Kieron Kimmo Kimmy Kipchoge Kirsteen Kirti Kishore Kit Kitto Kitty Kiyoshi Kjersti Klaartje
    Klaas-Jan Klaasje Kobina Kofi Koichi Koji Kojo Kolawole Komal Koos Koosje Koray Kostas Krasimir Krasimira Krijn
    Krijna Krishnan Kristaps Krysia Ksenia Kübra Kudakwashe Kuddel Kudzai Kulbir Kuldeep Kuldip Kulsoom Kulwinder
    Kumiko Kunle Kurti Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi Kyaw Kyoko Kyriakos Kyrylo Kyson Kyung
    Kyungsoo Lachlan Lăcrămioara Ladan Ladi Lainey Lakeisha Lakshmi Lalita Lammie Lanre Larysa Lasairiona Lassina
    Lata Latha Latisha Leendert Leentje Lefteris Lekan Lemlem Lenchen Lenie Leonie Leopoldine Lerato Leszek Lettice
    Lettie Leuntje Levke Liadh Libby Lientje Lieske Ligaya Lijuan Lindiwe Linh Liridon Liudmyla Livvy Ljiljana
    Lleucu Llewellyn Llewelyn Llinos Llyr Lobke Loekie Loesje Lolade Lomme Lorchen Lorne Lottie Louella Louis-Marie
    Loulou Louwrens Loveday Lowenna Lowie Lowri Loz Luanne Lubna Lucasta Ludovica Luk Łukasz Lungile Lurleen Lutgard
    Luus Lwazi Lysander Lyubov Lyudmila Lyudmyla Maame Mabon Mabs Macdara Maciej Maciek Macsen Madelon Madge Madhuri
    Madiha Mado Madoka Magdalen Mahesh Mahmood Mahsa Maija Maiko Maïlys Mair Mairi Máirín Maisie Majella Makis
    Makoto Malee Malini Malwina Mamoru Manabu Mandeep Mandla Manish Manisha Manjit Manjula Manni Manoj Manolis
    Manpreet Maolra Maqsood Marcelleke Marcelline Mared Marge Marged Margie Margriet Maricar Maricel Marijse Mariko
    Māris Marites Marjolijn Markku Marlijn Marlinde Marloes Marmaduke Marnie Marrie Marsha Maruti Marv Marysia
    Masahiro Masako Masao Masaru Masashi Masato Masood Masoud Massamba Mateusz Matty Mave Mavis Mawuli Mayumi Maz
    Mbali Mbarka Mbuyi Mebrat Meena Megumi Mehmood Mehran Mehrdad Mehwish Meiling Meindert Meinir Meirion Mekonnen
    Mel Melanieke Meleri Meltem Menna Mercè Mererid Merryn Mervat Meurig Mhairi Michał Michiko Micky Mieczyslaw Miek
    Mieko Mieleke Mientje Miep Miet Mihir Miho Mikey Mikko Mikolaj Milly Mingzhu Minho Minji Minjun Minnie Minoru
    Minseo Miodrag Mirek Mirela Misaki Mitje Mitsuko Mitteke Miyuki Mizuki Modupe Mofe Mohamud Mohan Mohit Mohsen
    Mohsin Mojgan Moji Mojisola Momme Momo Moni Moniek Monty Morag Mordecai Morenike Morteza Mortimer Morven
    Morwenna Mpho Mubarak Mubashir Mudassar Muireann Mukesh Mukund Mulu Mumtaz Muna Munashe Muneeb Murdo Murrough
    Mushtaq Muthu Myfanwy Myint Mykhailo Mykola Mykolas Myung Naa Naant Nadeem Nadiya Naeem Nagesh Naledi Nalini
    Namrata Nand Nandi Nandje Nanette Naoki Naoko Narayan Narendra Naresh Narinder Naseem Nasir Nasra Nasreen Nasrin
    Nataliya Natalya Nate Natsuki Natsumi Navdeep Naveed Naveen Navid Navjot Navneet Nazan Nazanin Nazia Nazma Ndeye
    Ndidi Neasa Necla Neelam Neele Neeltje Neeraj Neeta Negar Neha Nelleke Nenad Nerys Neslihan Netta Nev Neville
    Ngaire Ngalula Ngan Ngoné Ngoy Ngozi Nguyet Nhi Nhlanhla Nhung Nicoleta Nicolien Nige Nigella Nighat Nihat Nii
    Nikhil Nikos Nilesh Nilgün Niloofar Ninian Niran Nishant Nitin Nkechi Nkem Nkiru Nkiruka Nnamdi Nneka Nnenna
    Noboru Nobuhle Nobuko Nokuthula Nollaig Nompumelelo Nomsa Nomvula Nonie Nonso Nontando Norbert Noreen Noriko
    Norrie Nosipho Ntombi Ntumba Nuha Nunzia Nurcan Nusrat Nwando Nwanneka Nyasha Nyoman Obadiah Obiageli Obinna
    Obioma Octavie Octavius Oddvar Odilon Odunayo Ogechi Oğuz Ohene Okan Okechukwu Okke Oktay Olabisi Oladele
    Olajide Olamide Olanrewaju Olatunji Olayinka Oleg Oleh Olek Oleksiy Olha Olly Olu Oluchi Olufemi Olufunke
    Olumide Olusegun Oluseyi Oluwadamilola Oluwafemi Oluwakemi Oluwaseun Oluwatobi Oluwatosin Olwen Olwyn Omolara
    Omotola Onyeka Onyinye Opeyemi Orest Orsino Osagie Osama Osamu Osaze Osbert Osian Ossama Ostap Otha Otje Ottavia
    Ottoline Ouafa Ousseynou Outi Owain Oyinkan Oyinkansola Özcan Özge Ozzie Ozzy Padma Päivi Palesa Pammy Pankaj
    Paramjit Parisa Parminder Parthenia Parul Parvati Parveen Parvin Pascoe Patsy Patti Paudge Paudie Pavlo Pavlos
    Pawan Payam Pejman Pelin Penda Penka Percival Percy Perdita Perran Petey Petroc Petronella Petula Phelim Phong
    Phuc Phumzile Phuong Phyl Pierke Piers Piet-Hein Pieternel Pınar Pino Pip Pirjo Piyush Plamen Pol Poldi Polle
    Polleke Pooja Poppy Portia Prabhjot Prabhu Pradeep Prakash Pramod Prasad Prashant Pratap Pratik Praveen Precious
    Preeti Primrose Priti Priya Priyanka Proinsias Prue Prunella Przemyslaw Puja Puleng Puneet Purnima Putri Qais
    Qiang Quang Quanisha Queenie Quoc Quyen Quynh Rach Rachelle Radek Radoslaw Raed Raelene Rafal Rafe Rafi Rafiq
    Raghad Raghavendra Raghu Raheem Rahila Rahul Raimonds Raj Rajan Rajani Rajeev Rajendra Rajesh Rajinder Rajiv
    Rajkumar Rakesh Rakhi Ralphie Raman Ramesh Rangi Ranjeet Ranjit Ranulph Rasa Rasha Rashed Rasheeda Rashid
    Rashida Rashmi Ratko Ratna Ravinder Raz Răzvan Rebs Reena Refilwe Reg Reggie Reggy Rehana Rehman Reiko Reinier
    Reintje Rekha Rembert Renu Renuka Reshma Rhett Rhianwen Rhodri Rhona Rhydian Rianne Richard Rieke Riekie Rieko
    Rietje Riitta Rika Rikkert Riky Rineke Rini Rinie Rinske Ríona Ritesh Ritu Rizalina Rizky Rizwan Roald Robina
    Roddy Rodel Roderick Rodge Roelie Roelof Roger Rohit Rokhaya Romilly Romola Ronke Roopa Roosje Rosalind Rosamund
    Roscoe Rosheen Roshni Rosmah Rotimi Rowena Roya Roz Rozemarijn Ruaridh Ruba Rubina Ruchi Rudo Rudyard Ruffin
    Rufus Rukhsana Rukiye Rukmini Rupa Rupal Rupinder Ruslan Rutendo Ruthie Ruud Ruvimbo Ryker Ryo Ryoko Ryota
    Rysiek Ryuji Sabien Sabs Sachiko Sachin Sade Sadhana Sadhbh Sadie Saeed Safiya Saima Sajjad Sakda Sal Salim
    Samaneh Sameer Sameh Samina Sandeep Sandhya Sandrien Sangeeta Sangmin Sanjay Sanjeev Santi Santosh Sapna Sarfraz
    Satish Satnam Satoko Satomi Satoshi Saurabh Sav Savita Sawsan Sayaka Sayuri Saz Schorsch Scottie Şebnem Seema
    Seger Segun Selorm Semhar Senait Senga Şengül Sennait Seoirse Seojun Seoyeon Sepideh Seppi Septimus Serap
    Seraphien Seraphina Sercan Serdar Sergey Sergi Serhii Serhiy Servaas Setsuko Seun Seung Sevgi Sevil Seyi Shabana
    Shabnam Shafiq Shagufta Shahid Shahida Shahin Shahram Shahrul Shahzad Shailesh Shaista Shakeel Shalini Shamim
    Shaniqua Shankar Shanta Shaquille Sharad Sharmila Shashi Shaye Shaz Shazia Shazza Shefali Shelagh Sheldon Shez
    Shigeo Shigeru Shilpa Shinichi Shinji Shiori Shirin Shirl Shizuka Shoaib Shobha Shola Shota Shpresa Shreya
    Shruti Shubham Shuggie Shweta Shyam Siavash Sibongile Sibusiso Sibyl Siddharth Sientje Sietse Sietske Siew
    Sifiso Siggi Sile Sima Simbarashe Simin Simke Simran Sindre Sioned Siphiwe Sipho Sireen Siriporn Sissel
    Siyabonga Sizwe Sjaak Sjaan Sjef Sjors Sjoukje Slamet Slavica Sławek Smita Sofiia Sohail Sohee Soheila Soji
    Sokhna Somhairle Somto Sonal Sonali Sooi Soojin Soph Sophronia Sota Sotiris Spiros Spyros Srđan Sridhar Srinivas
    Stace Staf Stasiek Staszek Steef Ștefania Steffan Stelios Steph Stevie Stian Stientje Stijntje Stoyan Stoyanka
    Struan Stu Subhash Subin Subomi Sudha Sudhir Suhail Suhair Sujata Sukey Sukh Sukhdeep Sukhjit Sukhvinder
    Sukhwinder Sukie Şule Sumaira Suman Sumiko Sumit Sumita Sunanda Sunee Sungmin Sunil Sunita Sunkanmi Supaporn
    Suphat Suraj Suresh Surinder Surjit Sushil Sushila Sushma Suske Susumu Svein Svitlana Swapna Swati Sytske Szymon
    Tadashi Tadesse Tadhg Taehyung Tafadzwa Tahani Tahira Taichi Taidhgh Taiwo Takahiro Takako Takashi Takayuki
    Takeshi Takis Takudzwa Takuya Talal Taliesin Tallulah Tamati Tamer Tamika Tamsin Tanaka Tanisha Tansu Tansy
    Tapiwa Tariq Tarka Tarkan Tarquin Tarun Tash Tasneem Tatenda Tatsuya Tatyana Tawanda Tayfun Tayo Tayshaun Tayyab
    Tebogo Teemu Tegan Tegwen Teifion Teilo Temi Temitayo Temitope Tendai Terje Tesfay Tesfaye Tetiana Tetsuya
    Tetyana Teunie Teuntje Tez Thabang Thabo Thaddeus Thanakorn Thanasis Thandeka Thandi Thandiwe Thant Thelma
    Themba Theophilus Theun Thien Thomasina Thulani Thura Thurman Thuy Tibby Tietje Tiggy Tigist Tihomir Tinashe
    Tineke Tinus Tirion Tish Tist Titilayo Tjark Tjeerd Tjitske Tobenna Tobi Tochukwu Tokunbo Tolu Tomek Tomiwa
    Tommo Tomoko Tomomi Tomos Toos Toosje Torquil Toshio Tosia Tosin Toyin Trang Trayvon Treesje Treske Trev Treyvon
    Trezeke Trijnie Trijntje Trina Trinh Trish Trisha Trixie Trond Trudo Trudy Trui Truman Trung Truus Truusje
    Trygve Trystan Tsepo Tshala Tshepo Tsitsi Tsubasa Tsuyoshi Tsvetan Tuan Tudur Tuğba Tuncay Tunde Tunji Turlough
    Tushar Tuula Tuur Tuyet Tyrell Tyrese Uche Uchenna Uday Udoka Ufuk Ugochi Ugochukwu Uju Ulco Ulli Ultan Umair
    Umesh Ümit Unathi Upasana Urenna Uriah Urmila Usama Usha Usman Uzma Uzoma Vadym Vaibhav Valère Valon Vandana
    Vangelis Varun Vasant Vasilis Vasily Veena Veerle Vegard Veikko Venetia Venkat Venkatesh Verity Vern Vibha Vidya
    Vijay Vijaya Vikas Vikash Vikram Viktor Vimala Vimbai Vineet Vinod Vipul Vishal Vitaliy Vivek Vjosa Vlad Vlatko
    Volodymyr Vonda Vyacheslav Vytautas Wacek Wacław Wafaa Wahyu Wajid Wale Wannes Waqar Waqas Waseem Wasim Wayan
    Weilin Weiwei Wendel Wendell Wenjie Wenna Wes Wichai Wiebren Wieke Wiesiek Wieslawa Wieteke Wietske Wilbert
    Wilbur Wilf Willeke Willemien Willemijn Willie Wilmie Winifred Winnifred Winston Wioletta Wiremu Wiske Wivine
    Wojtek Wolfi Woojin Worku Wullie Xandra Xiaodong Xiaohong Xiaoling Xiaoming Xiaoyu Xin Xolani Xuan Xue Yaa Yaaba
    Yacouba Yahye Yanli Yanti Yared Yaroslav Yas Yasaman Yashwant Yass Yasuko Yasuo Yavuz Yeji Yejide Yejin Yemi
    Yeon Yetunde Yevgeny Yevhen Yewande Yiannis Yifan Ying Yinka Yke Ymke Ynyr Yogesh Yohannes Yoko Yong Yoona
    Yordan Yordanka Yoshiko Yoshio Youngho Younis Yousef Ype Ysolde Yue Yui Yuichi Yuji Yuka Yukari Yukiko Yuliia
    Yumei Yumi Yumiko Yun Yuni Yuriy Yusuke Yuta Yutaka Yuto Yuxin Yvain Zachariah Zafar Zaheer Zainab Zaki Zandile
    Zane Zanele Zaw Zaza Zbyszek Zdravka Zdzislaw Zebedee Zed Zeeshan Zeke Zenobie Zenzi Zewdu Zhen Zhiwei Zikora
    Zillah Zinaida Zinhle Zinzi Zivai Zlatan Zodwa Zoë Zohreh Zoran Zorica Zosia Zubaida Zubair Zuhair Zulekha
    Zulfiqar Zulkifli Zulma Zuzanna Zuzu Zweder Zygmunt
    """
    )
)
"""Folded."""
