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
    Adedayo Adeel Adekunle Adenike Adeola Aderonke Aderyn Adesola Adetokunbo Adewale Adisu Adjoa Adom Adri Adunola
    Adwoa Aernoudt Afia Afolabi Afshin Afua Afzal Aggie Ágota Agus Ahsan Aike Ailsa Ajay Ajit Akari Akash Akbar
    Akhil Akhtar Akihiro Akiko Akinola Akintunde Akira Akke Akosua Akua Akwasi Alasdair Albertus Aldous Aled Aleena
    Aleid Aleida Aleksi Alemayehu Aletta Alfie Algernon Alie Alioune Alireza Alisdair Allie Almaz Aloysius Alun
    Alwyn Amaka Amarachi Ameer Amihan Aminu Amirhossein Amit Ampofo Amrit Anahera Analyn Anand Ananya Anatoly Andie
    Aneurin Angharad Aniket Anil Anindita Aniruddha Anjali Ankit Ankita Annegrit Annemiek Anong Anouchka Ansel
    Anshul Anske Antti Anuj Anuoluwapo Anupam Anupama Anurag Anwen Aodh Aoibhe Aparna Apinya Arabella Arash Archana
    Ardeshir Arezoo Ariadne Arinze Arjan Arjun Arnav Arnel Arnoud Aroha Arpita Arshad Artie Aruna Arvind Arwel Asad
    Asbjørn Ashish Ashkan Ashok Ashwin Ashwini Asif Asma Assane Asuka Atefeh Atie Atif Atsushi Atul Augustus Aukje
    Aung Austen Avinash Awino Ayaka Ayako Ayanda Aygül Ayo Ayobami Ayodeji Ayodele Ayokunle Ayomide Ayotunde Ayşegül
    Ayu Ayumi Azadeh Azam Azar Azhar Azlan Azubuike Baaba Babajide Babak Babatunde Bahman Bahram Balaji Balbir
    Baldev Baljit Balvinder Bamidele Bao Barend Barnaby Barney Bartel Bartje Bartłomiej Bartosz Bashir Bassam Bauke
    Baukje Bayani Baz Bazza Beathag Becca Behnam Behrouz Benedicta Benji Benjie Bep Berdien Berhane Berkay Bernie
    Berten Bertie Bertus Bess Bessie Betje Betsie Betsy Betül Bev Bex Bhavesh Bhupinder Bijan Binh Biniam Biodun
    Birhan Bisi Bláthnaid Blodwen Blythe Bobbie Bogumila Boguslaw Bogusława Bolaji Bolanle Bongani Borislav
    Boudewijn Bouke Brayden Brechtje Bregje Bri Brodie Brona Bronwen Bronwyn Brynlee Btissam Bubba Budi Bukola
    Bülent Bunmi Bunty Burcu Busayo Bushra Busisiwe Busola Büşra Çağla Caio Cait Cansu Caradog Carwyn Carys Caspian
    Cass Cassius Cath Caz Cecily Ced Cees Ceinwen Ceren Ceri Cerith Cerys Chaiwat Chandan Chandra Chandrika
    Charanjit Charu Chaz Chelle Chetan Chiamaka Chibuike Chibuzo Chidera Chidi Chidinma Chidozie Chiedza Chieko
    Chigozie Chihiro Chika Chike Chimamanda Chinaza Chinedu Chinelo Chinonso Chinwe Chioma Chipo Chisom Chizoba
    Chrissie Chrissy Chrysanthi Chuka Chukwudi Chukwuemeka Chukwuma Chunhua Cian Çiğdem Ciska Clasien Clem Clemmie
    Cletus Clyde Coen Coinneach Concepta Conchobhar Coosje Corin Cressida Crisanto Crispin Cuong Cuthbert Dafydd
    Daichi Daiki Daisuke Daithi Dalisay Daljit Damilola Danni Dănuț Darcey Dariush Darnell Darshan Davey Dawid Dawit
    Dayo Debashish Debs Dédé Dee Deepak Deepika Deian Deiniol Deirdre Delbert Dele Delilah Delroy Delyth Demelza
    Demola Denijs Denzil Déogratias Desdemona Deshawn Desislava Devante Devi Dewey Diab Dickie Dieuwertje Digby
    Dilip Dilraj Dilwyn Dilys Dimi Dimitris Dimphy Dinesh Dirkje Divya Djoeke Dmitri Dodie Dolapo Dongmei Donnacha
    Donncha Donnie Doortje Dorcas Dorrie Dottie Doug Dougie Doutzen Douwe Drusilla Duco Duggie Dulcie Dumisani Dunc
    Durk Duy Dyfan Dymphna Dympna Earlene Ebele Ebenezer Ebere Ebo Ebru Ebube Ebuka Edie Edna Edyta Eef Eefje Eelco
    Eelke Eero Efa Effie Efua Ehsan Eifion Eiji Eike Eilidh Eirian Eirlys Eithne Ejike Ekaette Ekene Eko Ekow Ekua
    Elaheh Eleri Elfed Elfrida Elgan Elham Elikem Elinor Elnaz Elsie Elsje Elske Elspeth Eluned Elwyn Emeka Emel
    Emlyn Emrys Emyr Endang Enid Eniola Enitan Enoch Enrica Ephraim Epke Erhan Eriko Erkki Ernie Eryl Esi Esohe
    Ethelbert Etim Etsuko Ettie Eudora Eugeen Eun-ji Eunji Eunjung Eurig Evadne Everard Eyasu Ezinne Fachtna Fadoua
    Faduma Fadwa Faisal Faizat Farai Faraja Farhad Farhan Fariba Faridah Farnaz Farooq Farquhar Farshid Farzaneh
    Fawad Fawzi Fayez Fearghas Felicity Femi Fenella Fenja Fereshteh Ferhat Feride Feyi Feyisayo Ffion Fiachra Fieke
    Fientje Fiete Fiifi Fikret Fikriye Finbarr Finley Finnian Fionn Fitri Fliss Floella Floribert Flossie Folake
    Folarin Folasade Foluke Fons Fonske Fotini Frankie Fraser Freda Freddie Frederica Frederiek Freke Fritzi Froukje
    Fumiko Fungai Funmi Funmilayo Fyodor Gabby Gaëtane Ganesh Garfield Gaurav Gawain Gayatri Gbemi Gbemisola Gbenga
    Gearoid Gede Gédéon Geerten Geertje Geesje Geeta Geetha Gennady Geoff Georgie Geraint Gerdien Gerjan Gerke
    Gertie Gethin Ghada Ghassan Ghazala Ghulam Giang Giannis Gielis Gigi Gijsje Ginny Girish Girma Giusy Gizem
    Glenys Glyn Glynis Gobnait Godspower Godswill Goedele Goldie Golnaz Gommaar Goossen Gopal Gopi Gordie Goronwy
    Govind Greetje Grigoris Grigory Gruffudd Gruffydd Guinevere Gülcan Gülsüm Guoqiang Guowei Gurbachan Gurdeep
    Gurinder Gurmeet Gurpreet Gursharan Gussie Guto Güven Gwen Gwenda Gwendolen Gwenllian Gwennie Gwil Gwilym Gwion
    Gwyn Gwyneth Habib Habibou Hadewych Haeun Hafiz Hafsa Haile Haiyan Halime Halit Halyna Hamad Hamidreza Hani
    Hanneke Hanneloes Hannibal Harbhajan Hardeep Hari Harinder Harish Harjit Harlan Harley Harmke Haroon Harpal
    Harpreet Harsha Haruka Haruki Haruko Haseeb Hattie Hatty Hauke Hauwa Håvard Havva Haziq Heba Heddwyn Hedley
    Hefin Heikki Hein Heinzi Heledd Hemant Hemi Henkie Henkjan Hennes Hennie Hepzibah Hermia Hermien Hessel Hetal
    Hettie Hibo Hideki Hideo Hien Hieu Hikaru Hilke Hillie Himanshu Hinewai Hinke Hinnerk Hippolyta Hiroaki Hiroki
    Hiroko Hiromi Hiroshi Hiroto Hiroyuki Hisako Hisham Hiske Hitomi Hlengiwe Hoa Hoang Hodan Homa Hongmei Honoria
    Horatio Howie Hryhoriy Huan Hubrecht Huey Hughie Humaira Huong Hussain Hussam Huw Hyacinth Hyejin Hyun Hyunjin
    Hyunwoo Hywel Ianthe Iarla Iarlaith Ibukun Ichabod Ichiro Idil Idowu Ieke Iestyn Ieuan Ifan Ifeanyi Ifeoma
    Ifeyinwa Ifor Ifrah Iftikhar Ifunanya Iggy Ignatius Ihab Ihor Ijaz Ijeoma Ijsbrand Ike Ikechukwu Ikenna İlker
    Ilknur Illtyd Immy Imogen Imtiaz Indah Inderjit Indi Ineke Ioan Iolanthe Iolo Iorwerth Iqbal Iqra Ireneusz
    Isadora Isambard Isamu Ishan Ishfaq Issouf Itunu Ivaylo Ivor Iyabo Izaäk Izaskun Izzy Jaap Jaapje Jabari Jaber
    Jabez Jacko Jaco Jacobien Jaehyun Jagdeep Jagdish Jago Jahangir Jamshid Janey Janneke Janske Jantje Jasbir
    Jasleen Jasmeet Jaspreet Jaswant Jaswinder Javad Javaid Javed Jaxon Jaya Jayant Jaydon Jayesh Jaz Jean-Bosco
    Jean-Mi Jean-Phi Jed Jefke Jejomar Jella Jelmer Jeltje Jem Jemima Jen Jerell Jess Jethro Jetske Jez Jezza Jhon
    Jhun Jiahao Jianguo Jianhua Jiaqi Jiayi Jide Jieun Jignesh Jihoon Jihye Jikke Jilles Jilly Jimin Jing Jingjing
    Jinwoo Jiro Jisoo Jitendra Jiwon Jiyoung Joanie Jocasta Joely Joko Jolyon Jomar Jonne Jonte Jop Jorrit Jorunn
    Jory Josje Joske Jovelyn Jowan Judd Juha Jukka Juliaan Jumoke Junaid Junho Junichi Junjie Junko Jupp Jurriaan
    Justyna Jyoti Jyotsna Kachi Kadek Kadidia Kahurangi Kaiden Kaija Kailash Kaisa Kaito Kajal Kaleem Kalpana Kambiz
    Kamran Kamsi Kamsiyochukwu Kanayo Kanchan Kanya Kaori Kaoru Karan Karly Karthik Kartik Kashif Kateryna Katsumi
    Kaushik Kaveh Kavita Kaye Kayode Kazimierz Kazuki Kazuko Kazuo Kazuya Kebede Keeley Keelin Kees Keesje Kehinde
    Keiichi Keiko Keir Keiran Keisha Keisuke Kel Kelechi Kemi Kenechukwu Kenichi Kenta Kerem Kerensa Ketan Ketut Kev
    Kevina Keyshawn Keyvan Kez Kezia Kezza Khadijah Khadra Khairul Khanh Khanyisile Khin Khoa Khrystyna Khurram
    Kianoush Kidane Kieron Kimmo Kimmy Kipchoge Kirsteen Kirti Kishore Kit Kitto Kitty Kiyoshi Kjersti Klaartje
    Klaasje Kobina Kofi Koichi Koji Kojo Kolawole Komal Koos Koosje Koray Kostas Krasimir Krijn Krishnan Ksenia
    Kübra Kudakwashe Kuddel Kudzai Kulbir Kuldeep Kuldip Kulsoom Kulwinder Kumiko Kunle Kurti Kwabena Kwadwo Kwaku
    Kwame Kwamena Kwasi Kweku Kwesi Kyaw Kyoko Kyriakos Kyrylo Kyson Kyung Kyungsoo Lachlan Ladan Ladi Lainey
    Lakeisha Lakshmi Lalita Lanre Larysa Lasairiona Lassina Lata Latha Latisha Leendert Leentje Lefteris Lekan
    Lemlem Lenchen Lenie Lerato Lettice Lettie Levke Liadh Libby Lientje Ligaya Lijuan Lindiwe Linh Liudmyla Livvy
    Lleucu Llewellyn Llewelyn Llinos Llyr Lobke Loesje Lolade Lorchen Lorne Lottie Louella Loulou Louwrens Loveday
    Lowenna Lowri Loz Luanne Lubna Lucasta Luk Lungile Lurleen Lutgard Luus Lwazi Lysander Lyubov Lyudmila Lyudmyla
    Maame Mabon Mabs Macdara Maciej Macsen Madelon Madge Madhuri Madiha Mado Madoka Magdalen Mahesh Mahmood Mahsa
    Maija Maiko Maïlys Mair Mairi Máirín Maisie Majella Makis Makoto Malee Malini Malwina Mamoru Manabu Mandeep
    Mandla Manish Manisha Manjit Manjula Manni Manoj Manolis Manpreet Maolra Maqsood Mared Marge Marged Margie
    Margriet Maricar Maricel Marijse Mariko Marites Marjolijn Markku Marlijn Marlinde Marloes Marmaduke Marnie
    Marsha Maruti Marv Masahiro Masako Masao Masaru Masashi Masato Masood Masoud Massamba Mateusz Matty Mave Mavis
    Mawuli Mayumi Maz Mbali Mbarka Mbuyi Mebrat Meena Megumi Mehmood Mehran Mehrdad Mehwish Meiling Meindert Meinir
    Meirion Mekonnen Mel Meleri Meltem Menna Mercè Mererid Merryn Mervat Meurig Mhairi Michiko Micky Mieczyslaw Miek
    Mieko Mientje Miep Miet Mihir Miho Mikey Mikko Mikolaj Milly Mingzhu Minho Minji Minjun Minnie Minoru Minseo
    Misaki Mitsuko Miyuki Mizuki Modupe Mofe Mohamud Mohan Mohit Mohsen Mohsin Mojgan Moji Mojisola Momme Momo
    Moniek Monty Morag Mordecai Morenike Morteza Mortimer Morven Morwenna Mpho Mubarak Mubashir Mudassar Muireann
    Mukesh Mukund Mulu Mumtaz Muna Munashe Muneeb Murdo Murrough Mushtaq Muthu Myfanwy Myint Mykhailo Mykola Myung
    Naa Nadeem Nadiya Naeem Nagesh Naledi Nalini Namrata Nandi Nanette Naoki Naoko Narayan Narendra Naresh Narinder
    Naseem Nasir Nasra Nasreen Nasrin Nataliya Natalya Natsuki Natsumi Navdeep Naveed Naveen Navjot Navneet Nazan
    Nazanin Nazia Nazma Ndeye Ndidi Neasa Necla Neelam Neele Neeltje Neeraj Neeta Negar Neha Nelleke Nerys Neslihan
    Netta Nev Neville Ngaire Ngalula Ngan Ngoné Ngoy Ngozi Nguyet Nhi Nhlanhla Nhung Nicolien Nige Nigella Nighat
    Nihat Nii Nikhil Nikos Nilesh Nilgün Niloofar Ninian Niran Nishant Nitin Nkechi Nkem Nkiru Nkiruka Nnamdi Nneka
    Nnenna Noboru Nobuhle Nobuko Nokuthula Nollaig Nompumelelo Nomsa Nomvula Nonie Nonso Nontando Noreen Noriko
    Norrie Nosipho Ntombi Ntumba Nuha Nunzia Nurcan Nusrat Nwando Nwanneka Nyasha Nyoman Obadiah Obiageli Obinna
    Obioma Octavius Oddvar Odunayo Ogechi Oğuz Ohene Okan Okechukwu Okke Oktay Olabisi Oladele Olajide Olamide
    Olanrewaju Olatunji Olayinka Oleg Oleh Oleksiy Olha Olly Olu Oluchi Olufemi Olufunke Olumide Olusegun Oluseyi
    Oluwadamilola Oluwafemi Oluwakemi Oluwaseun Oluwatobi Oluwatosin Olwen Olwyn Omolara Omotola Onyeka Onyinye
    Opeyemi Orest Orsino Osagie Osama Osamu Osaze Osbert Osian Ossama Ostap Otha Otje Ottoline Ouafa Ousseynou Outi
    Owain Oyinkan Oyinkansola Özcan Özge Ozzie Ozzy Padma Päivi Palesa Pammy Pankaj Paramjit Parisa Parminder
    Parthenia Parul Parvati Parveen Parvin Pascoe Patsy Patti Paudge Paudie Pavlo Pavlos Pawan Payam Pejman Pelin
    Penda Percival Percy Perdita Perran Petey Petroc Petronella Petula Phelim Phong Phuc Phumzile Phuong Phyl Piers
    Pieternel Pınar Pino Pip Pirjo Piyush Poldi Polleke Pooja Poppy Portia Prabhjot Prabhu Pradeep Prakash Pramod
    Prasad Prashant Pratap Pratik Praveen Precious Preeti Primrose Priti Priya Priyanka Proinsias Prue Prunella
    Przemyslaw Puja Puleng Puneet Purnima Putri Qais Qiang Quang Quanisha Queenie Quoc Quyen Quynh Rach Radoslaw
    Raed Raelene Rafal Rafe Rafi Rafiq Raghad Raghavendra Raghu Raheem Rahila Rahul Raj Rajan Rajani Rajeev Rajendra
    Rajesh Rajinder Rajiv Rajkumar Rakesh Rakhi Ralphie Raman Ramesh Rangi Ranjeet Ranjit Ranulph Rasha Rashed
    Rasheeda Rashid Rashida Rashmi Ratko Ratna Ravinder Raz Rebs Reena Refilwe Reg Reggie Reggy Rehana Rehman Reiko
    Reinier Rekha Rembert Renu Renuka Reshma Rhett Rhianwen Rhodri Rhona Rhydian Rianne Rieke Rieko Rietje Riitta
    Rika Rikkert Riky Rineke Rini Rinske Ríona Ritesh Ritu Rizalina Rizky Rizwan Roald Robina Roddy Rodel Roderick
    Rodge Roelie Roelof Rohit Rokhaya Romilly Romola Ronke Roopa Roosje Rosalind Rosamund Roscoe Rosheen Roshni
    Rosmah Rotimi Rowena Roya Roz Rozemarijn Ruaridh Ruba Rubina Ruchi Rudo Rudyard Rufus Rukhsana Rukiye Rukmini
    Rupa Rupal Rupinder Ruslan Rutendo Ruthie Ruud Ruvimbo Ryker Ryo Ryoko Ryota Ryuji Sabien Sabs Sachiko Sachin
    Sade Sadhana Sadhbh Sadie Saeed Safiya Saima Sajjad Sakda Sal Salim Samaneh Sameer Sameh Samina Sandeep Sandhya
    Sandrien Sangeeta Sangmin Sanjay Sanjeev Santi Santosh Sapna Sarfraz Satish Satnam Satoko Satomi Satoshi Saurabh
    Sav Savita Sawsan Sayaka Sayuri Saz Schorsch Scottie Şebnem Seema Seger Segun Selorm Semhar Senait Şengül
    Sennait Seoirse Seojun Seoyeon Sepideh Seppi Septimus Serap Seraphina Sercan Serdar Sergey Sergi Serhii Serhiy
    Servaas Setsuko Seun Seung Sevgi Sevil Seyi Shabana Shabnam Shafiq Shagufta Shahid Shahida Shahin Shahram
    Shahrul Shahzad Shailesh Shaista Shakeel Shalini Shamim Shaniqua Shankar Shanta Shaquille Sharad Sharmila Shashi
    Shaye Shaz Shazia Shazza Shefali Shelagh Sheldon Shez Shigeo Shigeru Shilpa Shinichi Shinji Shiori Shirin Shirl
    Shizuka Shoaib Shobha Shola Shota Shreya Shruti Shubham Shuggie Shweta Shyam Siavash Sibongile Sibusiso Sibyl
    Siddharth Sientje Sietse Sietske Siew Sifiso Siggi Sile Sima Simbarashe Simin Simke Simran Sindre Sioned Siphiwe
    Sipho Sireen Siriporn Sissel Siyabonga Sizwe Sjaak Sjaan Sjef Sjors Sjoukje Slamet Smita Sofiia Sohail Sohee
    Soheila Soji Sokhna Somhairle Somto Sonal Sonali Soojin Soph Sophronia Sota Sotiris Spiros Spyros Srđan Sridhar
    Srinivas Stace Steef Steffan Stelios Steph Stevie Stian Stientje Stijntje Stoyan Struan Stu Subhash Subin Subomi
    Sudha Sudhir Suhail Suhair Sujata Sukey Sukhdeep Sukhjit Sukhvinder Sukhwinder Sukie Şule Sumaira Suman Sumiko
    Sumit Sumita Sunanda Sunee Sungmin Sunil Sunita Sunkanmi Supaporn Suphat Suraj Suresh Surinder Surjit Sushil
    Sushila Sushma Suske Susumu Svein Svitlana Swapna Swati Sytske Szymon Tadashi Tadesse Tadhg Taehyung Tafadzwa
    Tahani Tahira Taichi Taidhgh Taiwo Takahiro Takako Takashi Takayuki Takeshi Takis Takudzwa Takuya Talal Taliesin
    Tallulah Tamati Tamer Tamika Tamsin Tanaka Tanisha Tansu Tansy Tapiwa Tariq Tarka Tarkan Tarquin Tarun Tash
    Tasneem Tatenda Tatsuya Tatyana Tawanda Tayfun Tayo Tayshaun Tayyab Tebogo Teemu Tegan Tegwen Teifion Teilo Temi
    Temitayo Temitope Tendai Terje Tesfay Tesfaye Tetiana Tetsuya Tetyana Teuntje Tez Thabang Thabo Thaddeus
    Thanakorn Thanasis Thandeka Thandi Thandiwe Thant Thelma Themba Theophilus Theun Thien Thomasina Thulani Thura
    Thurman Thuy Tibby Tiggy Tigist Tihomir Tinashe Tinus Tirion Tish Titilayo Tjark Tjeerd Tjitske Tobenna Tobi
    Tochukwu Tokunbo Tolu Tomiwa Tommo Tomoko Tomomi Tomos Toos Toosje Torquil Toshio Tosin Toyin Trang Trayvon
    Treesje Trev Treyvon Trijntje Trina Trinh Trish Trisha Trixie Trond Trudo Trudy Trui Truman Trung Truus Truusje
    Trygve Trystan Tsepo Tshala Tshepo Tsitsi Tsubasa Tsuyoshi Tsvetan Tuan Tudur Tuğba Tuncay Tunde Tunji Turlough
    Tushar Tuula Tuyet Tyrell Tyrese Uche Uchenna Uday Udoka Ufuk Ugochi Ugochukwu Uju Ulco Ulli Ultan Umair Umesh
    Ümit Unathi Upasana Urenna Uriah Urmila Usama Usha Usman Uzma Uzoma Vadym Vaibhav Vandana Vangelis Varun Vasant
    Vasilis Vasily Veena Vegard Veikko Venetia Venkat Venkatesh Verity Vern Vibha Vidya Vijay Vijaya Vikas Vikash
    Vikram Vimala Vimbai Vineet Vinod Vipul Vishal Vitaliy Vivek Vlatko Volodymyr Vonda Vyacheslav Wacław Wafaa
    Wahyu Wajid Wale Waqar Waqas Waseem Wasim Wayan Weilin Weiwei Wendel Wendell Wenjie Wenna Wes Wichai Wiebren
    Wieke Wieslawa Wieteke Wietske Wilbert Wilbur Wilf Willeke Willemien Willemijn Winifred Winnifred Winston
    Wioletta Wiremu Wivine Wojtek Wolfi Woojin Worku Wullie Xandra Xiaodong Xiaohong Xiaoling Xiaoming Xiaoyu Xin
    Xolani Xuan Xue Yaa Yaaba Yacouba Yahye Yanli Yanti Yared Yaroslav Yas Yasaman Yashwant Yass Yasuko Yasuo Yavuz
    Yeji Yejide Yejin Yemi Yeon Yetunde Yevgeny Yevhen Yewande Yiannis Yifan Ying Yinka Yke Ymke Ynyr Yogesh
    Yohannes Yoko Yong Yoona Yordan Yoshiko Yoshio Youngho Younis Yousef Ype Ysolde Yue Yui Yuichi Yuji Yuka Yukari
    Yukiko Yuliia Yumei Yumi Yumiko Yun Yuni Yuriy Yusuke Yuta Yutaka Yuto Yuxin Yvain Zachariah Zafar Zaheer Zainab
    Zaki Zandile Zanele Zaw Zaza Zdzislaw Zebedee Zed Zeeshan Zeke Zenzi Zewdu Zhen Zhiwei Zikora Zillah Zinaida
    Zinhle Zinzi Zivai Zlatan Zodwa Zohreh Zubaida Zubair Zuhair Zulekha Zulfiqar Zulkifli Zuzanna Zuzu Zweder
    Zygmunt
    """
    )
)
"""Folded."""
