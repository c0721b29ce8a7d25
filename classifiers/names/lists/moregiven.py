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
    Aafke Aaltje Aarti Abdulaziz Abdulkadir Abdullahi Abdulrahman Abebe Abena Abhijit Abhishek Abida Abiodun Abiola
    Abosede Achmed Adaeze Adaora Addi Addie Adebayo Adebisi Adebola Adeel Adekunle Adenike Adeola Aderonke Aderyn
    Adesola Adetokunbo Adewale Adisu Adjoa Adom Adwoa Afia Afolabi Afshin Afua Afzal Aggie Ágota Agus Ahsan Ailsa
    Ajay Ajit Akari Akash Akbar Akhil Akhtar Akihiro Akiko Akinola Akira Akosua Akua Akwasi Alasdair Aled Aleid
    Aleksi Alemayehu Aletta Alfie Alioune Alireza Allie Almaz Alun Alwyn Amaka Amarachi Ameer Amihan Aminu
    Amirhossein Amit Ampofo Analyn Ananya Anatoly Andie Aneurin Angharad Aniket Anil Aniruddha Anjali Ankit Ankita
    Annegrit Anong Anouchka Anshul Antti Anuj Anuoluwapo Anupama Anurag Anwen Aodh Aparna Apinya Arash Archana
    Ardeshir Arezoo Arinze Arjan Arjun Arnav Arnel Arnoud Arpita Arshad Artie Aruna Arvind Arwel Asad Asbjørn
    Ashish Ashkan Ashok Ashwin Ashwini Asif Asma Assane Asuka Atefeh Atie Atif Atsushi Atul Aukje Aung Avinash
    Awino Ayaka Ayako Aygül Ayo Ayobami Ayodele Ayokunle Ayomide Ayşegül Ayu Ayumi Azadeh Azam Azar Azhar Azlan
    Azubuike Baaba Babajide Babak Babatunde Bahman Bahram Balaji Baljit Bao Barney Bartje Bartłomiej Bartosz Bashir
    Bassam Bauke Baukje Bayani Baz Bazza Beathag Becca Behnam Behrouz Benji Bep Berhane Berkay Bernie Bertie Bertus
    Bess Bessie Betje Betsie Betül Bev Bhavesh Bhupinder Bijan Binh Biniam Biodun Birhan Bisi Bláthnaid Blodwen
    Bobbie Boguslaw Bogusława Bolaji Bolanle Bongani Borislav Boudewijn Brechtje Bregje Bri Brodie Brona Bronwen
    Budi Bukola Bülent Bunmi Burcu Bushra Busola Büşra Çağla Caio Cait Cansu Caradog Carwyn Carys Caspian Cass Cath
    Caz Ced Ceinwen Ceren Ceri Cerith Cerys Chaiwat Chandan Chandrika Charu Chaz Chelle Chetan Chiamaka Chibuike
    Chibuzo Chidera Chidi Chidinma Chidozie Chieko Chigozie Chihiro Chika Chike Chimamanda Chinaza Chinedu Chinonso
    Chinwe Chioma Chipo Chizoba Chrissie Chrissy Chrysanthi Chuka Chukwudi Chukwuemeka Chukwuma Chunhua Cian Çiğdem
    Clem Clemmie Coinneach Crisanto Cuong Dafydd Daichi Daiki Daisuke Daithi Dalisay Damilola Danni Dănuț Darcey
    Dariush Darshan Davey Dawid Dawit Dayo Debashish Debs Dédé Dee Deepak Deepika Deian Deiniol Deirdre Dele Delroy
    Delyth Demelza Demola Denzil Déogratias Diab Dickie Dieuwertje Dilip Dilraj Dilwyn Dilys Dimitris Dinesh Dirkje
    Divya Dmitri Dodie Dolapo Dongmei Donnacha Donncha Donnie Doortje Dorcas Dorrie Dottie Doug Dougie Doutzen
    Douwe Duggie Dulcie Dunc Duy Dyfan Ebere Ebru Ebube Edie Edna Edyta Eef Eefje Eero Efa Effie Efua Ehsan Eifion
    Eiji Eike Eilidh Eirian Eirlys Eithne Ejike Ekaette Ekene Eko Ekow Ekua Elaheh Eleri Elfed Elgan Elham Elikem
    Elinor Elnaz Elsie Elsje Elske Elspeth Eluned Elwyn Emeka Emel Emlyn Emrys Emyr Endang Enid Eniola Enitan
    Enrica Erhan Eriko Erkki Ernie Eryl Esi Esohe Etim Etsuko Ettie Eun-ji Eunji Eunjung Eurig Eyasu Ezinne Faduma
    Fadwa Faisal Farai Farhad Farhan Fariba Faridah Farnaz Farooq Farshid Farzaneh Fawad Fawzi Fayez Fearghas Femi
    Fenja Fereshteh Ferhat Feride Feyi Ffion Fiachra Fieke Fientje Fiete Fiifi Fikret Fikriye Finbarr Finley Fionn
    Fitri Fliss Floribert Flossie Folake Folasade Foluke Fons Fotini Frankie Fraser Freda Freddie Fritzi Froukje
    Fumiko Funmi Funmilayo Fyodor Gabby Gaëtane Ganesh Gaurav Gbemi Gbenga Gede Gédéon Geertje Geeta Geetha Gennady
    Geoff Georgie Geraint Gertie Gethin Ghada Ghassan Ghulam Giang Giannis Gigi Gijsje Ginny Girish Girma Giusy
    Gizem Glenys Glyn Godspower Golnaz Gopal Gopi Gordie Govind Greetje Grigoris Grigory Gruffudd Gruffydd Gülcan
    Gülsüm Guoqiang Guowei Gurdeep Gurmeet Gurpreet Gursharan Guto Güven Gwen Gwenda Gwenllian Gwennie Gwil Gwilym
    Gwion Gwyn Gwyneth Habib Habibou Haeun Hafiz Hafsa Haile Haiyan Halime Halit Halyna Hamad Hamidreza Hani
    Hanneke Harbhajan Hardeep Hari Harish Harjit Harley Haroon Harpal Harpreet Harsha Haruka Haruki Haruko Haseeb
    Hattie Hatty Hauke Hauwa Håvard Havva Haziq Heba Heddwyn Hefin Heikki Hein Heinzi Heledd Hemant Hennes Hettie
    Hibo Hideki Hideo Hien Hieu Hikaru Hilke Himanshu Hinnerk Hiroaki Hiroki Hiroko Hiromi Hiroshi Hiroto Hiroyuki
    Hisako Hisham Hiske Hitomi Hoa Hoang Hodan Homa Hongmei Howie Hryhoriy Huan Huey Hughie Humaira Huong Hussain
    Hussam Huw Hyejin Hyun Hyunjin Hyunwoo Hywel Iarla Ibukun Ichiro Idil Idowu Iestyn Ieuan Ifan Ifeanyi Ifeoma
    Ifeyinwa Ifor Iftikhar Ihab Ihor Ijaz Ijeoma Ikechukwu Ikenna İlker Ilknur Illtyd Immy Imogen Imtiaz Indah Indi
    Ineke Ioan Iolo Iorwerth Iqbal Iqra Ireneusz Isamu Ishan Ishfaq Issouf Itunu Iyabo Izaskun Izzy Jaap Jaapje
    Jaber Jacko Jaehyun Jagdeep Jagdish Jago Jahangir Jamshid Janey Janneke Jantje Jasbir Jasleen Jasmeet Jaspreet
    Jaswant Jaswinder Javad Javed Jaya Jayant Jaydon Jayesh Jaz Jean-Bosco Jean-Mi Jean-Phi Jed Jejomar Jella
    Jelmer Jeltje Jem Jemima Jen Jess Jez Jezza Jhon Jianguo Jianhua Jiayi Jide Jieun Jignesh Jihoon Jihye Jilles
    Jilly Jimin Jing Jingjing Jinwoo Jiro Jisoo Jitendra Jiwon Jiyoung Joanie Joely Joko Jomar Jonte Jop Jorrit
    Jorunn Jory Jovelyn Juha Jukka Jumoke Junaid Junho Junichi Junjie Junko Jupp Jurriaan Justyna Jyoti Jyotsna
    Kachi Kadek Kadidia Kaiden Kaija Kailash Kaisa Kaito Kajal Kaleem Kalpana Kambiz Kamran Kamsi Kanayo Kanchan
    Kanya Kaori Kaoru Karan Karly Karthik Kashif Kateryna Katsumi Kaushik Kaveh Kavita Kaye Kayode Kazimierz Kazuki
    Kazuko Kazuo Kazuya Kebede Keeley Keelin Kehinde Keiichi Keiko Keir Keiran Keisuke Kel Kelechi Kemi Kenechukwu
    Kenichi Kenta Kerem Kerensa Ketan Ketut Kev Keyvan Kez Kezia Khadijah Khadra Khairul Khanh Khin Khoa Khrystyna
    Khurram Kianoush Kidane Kieron Kimmo Kimmy Kipchoge Kirsteen Kishore Kitto Kiyoshi Kjersti Klaasje Kobina Kofi
    Koichi Koji Kolawole Komal Koray Kostas Krishnan Ksenia Kübra Kuddel Kudzai Kulbir Kuldeep Kulsoom Kulwinder
    Kumiko Kunle Kurti Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi Kyaw Kyoko Kyriakos Kyrylo Kyung
    Kyungsoo Lachlan Ladan Lainey Lakshmi Lalita Lanre Larysa Lassina Lata Latha Lefteris Lekan Lemlem Lenchen
    Lerato Lettie Levke Libby Lientje Lijuan Lindiwe Linh Liudmyla Livvy Lleucu Llewellyn Llewelyn Llinos Llyr
    Lobke Loesje Lorchen Lorne Lottie Loulou Loveday Lowenna Lowri Luanne Lubna Lwazi Lyubov Lyudmila Lyudmyla
    Maame Mabon Mabs Maciej Macsen Madge Madhuri Madiha Mado Madoka Mahesh Mahmood Mahsa Maija Maiko Maïlys Mair
    Mairi Máirín Maisie Makis Makoto Malee Malini Malwina Mamoru Manabu Mandeep Mandla Manish Manisha Manjit
    Manjula Manni Manoj Manolis Manpreet Maqsood Mared Marge Marged Margie Margriet Maricar Maricel Mariko Marites
    Markku Marlijn Marloes Marnie Marv Masahiro Masako Masao Masaru Masashi Masato Masood Masoud Massamba Mateusz
    Matty Mave Mavis Mawuli Mayumi Maz Mbali Mbuyi Mebrat Meena Megumi Mehmood Mehran Mehrdad Meiling Meinir
    Meirion Mekonnen Mel Meleri Meltem Menna Mercè Mererid Merryn Mervat Meurig Mhairi Michiko Micky Mieczyslaw
    Mieko Mientje Miep Mihir Miho Mikey Mikko Mikolaj Milly Mingzhu Minho Minji Minjun Minnie Minoru Minseo Misaki
    Mitsuko Miyuki Mizuki Modupe Mohamud Mohan Mohit Mohsen Mohsin Mojgan Mojisola Momme Momo Monty Morag Morenike
    Morteza Morven Morwenna Mpho Mubashir Mudassar Muireann Mukesh Mukund Mulu Mumtaz Muna Munashe Muneeb Murdo
    Mushtaq Muthu Myfanwy Myint Mykhailo Mykola Myung Naa Nadeem Nadiya Naeem Nagesh Naledi Nalini Namrata Nandi
    Naoki Naoko Narayan Narendra Naresh Narinder Naseem Nasir Nasra Nasreen Nasrin Nataliya Natalya Natsuki Natsumi
    Navdeep Naveed Naveen Navjot Navneet Nazan Nazanin Nazia Ndeye Neasa Necla Neelam Neele Neeltje Neeraj Neeta
    Negar Neha Nerys Neslihan Netta Nev Ngalula Ngan Ngoné Ngoy Nguyet Nhi Nhlanhla Nhung Nige Nighat Nihat Nii
    Nikhil Nikos Nilesh Nilgün Niloofar Niran Nishant Nitin Nkechi Nkem Nkiru Nnamdi Nneka Nnenna Noboru Nobuko
    Nokuthula Nomsa Nomvula Nonso Noreen Noriko Norrie Nosipho Ntumba Nuha Nunzia Nurcan Nusrat Nwando Nyasha
    Nyoman Obinna Obioma Oddvar Ogechi Oğuz Okan Okechukwu Okke Oktay Olabisi Oladele Olajide Olamide Olanrewaju
    Olatunji Olayinka Oleg Oleh Oleksiy Olha Olly Olu Oluchi Olufemi Olufunke Olumide Olusegun Oluseyi
    Oluwadamilola Oluwafemi Oluwakemi Oluwaseun Oluwatobi Oluwatosin Olwen Olwyn Omolara Omotola Onyeka Onyinye
    Opeyemi Orest Osagie Osama Osamu Osaze Osian Ossama Ostap Ousseynou Outi Owain Oyinkan Özcan Özge Ozzie Ozzy
    Padma Päivi Palesa Pammy Pankaj Parisa Parminder Parul Parvati Parveen Parvin Patsy Patti Pavlo Pavlos Pawan
    Payam Pejman Pelin Penda Perran Petey Petroc Phelim Phong Phuc Phumzile Phuong Phyl Pieternel Pınar Pino Pirjo
    Piyush Poldi Pooja Prabhu Pradeep Prakash Pramod Prasad Prashant Pratik Praveen Preeti Priti Priya Priyanka
    Prue Przemyslaw Puja Puneet Purnima Putri Qais Qiang Quang Queenie Quoc Quyen Quynh Rach Radoslaw Raed Rafal
    Rafe Rafiq Raghad Raghu Rahila Rahul Raj Rajan Rajeev Rajendra Rajesh Rajinder Rajiv Rajkumar Rakesh Rakhi
    Ralphie Raman Ramesh Ranjeet Ranjit Rasha Rashed Rashid Rashmi Ratko Ratna Ravinder Raz Rebs Reena Reggie Reggy
    Rehana Rehman Reiko Rekha Renu Reshma Rhianwen Rhodri Rhona Rhydian Rianne Rieke Rieko Rietje Riitta Rika
    Rineke Rini Ríona Ritesh Ritu Rizalina Rizky Rizwan Robina Roddy Rodel Rodge Rohit Rokhaya Ronke Roopa Roosje
    Rosmah Rotimi Rowena Roya Roz Ruaridh Ruba Rubina Ruchi Rudo Rukhsana Rukiye Rupa Rupinder Ruslan Rutendo
    Ruthie Ruud Ryo Ryoko Ryota Ryuji Sabs Sachiko Sachin Sade Sadhana Sadhbh Sadie Saeed Safiya Saima Sajjad Sakda
    Salim Samaneh Sameer Sameh Samina Sandeep Sandhya Sangeeta Sangmin Sanjay Sanjeev Santi Santosh Sapna Sarfraz
    Satish Satoko Satomi Satoshi Saurabh Sav Savita Sawsan Sayaka Sayuri Saz Schorsch Scottie Şebnem Seema Segun
    Selorm Semhar Senait Şengül Sennait Seojun Seoyeon Sepideh Seppi Serap Sercan Serdar Sergey Sergi Serhii Serhiy
    Setsuko Seun Seung Sevgi Sevil Seyi Shabana Shabnam Shafiq Shagufta Shahid Shahida Shahin Shahram Shahrul
    Shahzad Shailesh Shaista Shakeel Shalini Shamim Shankar Shanta Sharad Sharmila Shashi Shaye Shaz Shazia Shazza
    Shefali Shez Shigeo Shigeru Shilpa Shinichi Shinji Shiori Shirin Shirl Shizuka Shoaib Shobha Shola Shota Shreya
    Shruti Shubham Shweta Siavash Sibusiso Siddharth Sientje Sietske Siew Sifiso Siggi Sima Simin Simran Sindre
    Sioned Sipho Sireen Siriporn Sissel Siyabonga Sjaak Sjaan Sjef Sjors Sjoukje Slamet Smita Sofiia Sohail Sohee
    Soheila Sokhna Somto Sonal Sonali Soojin Soph Sota Sotiris Spiros Spyros Srđan Sridhar Srinivas Stace Steffan
    Stelios Steph Stevie Stian Stientje Stijntje Struan Stu Subhash Subin Subomi Sudha Sudhir Suhail Suhair Sujata
    Sukhdeep Sukhjit Sukhvinder Şule Sumaira Suman Sumiko Sumit Sumita Sunee Sungmin Sunil Sunita Sunkanmi Supaporn
    Suphat Suraj Suresh Surinder Surjit Sushil Sushma Susumu Svein Svitlana Swapna Swati Sytske Szymon Tadashi
    Tadesse Tadhg Taehyung Tafadzwa Tahani Tahira Taichi Taiwo Takahiro Takako Takashi Takayuki Takeshi Takis
    Takuya Talal Taliesin Tamer Tamsin Tanaka Tansu Tariq Tarkan Tarun Tash Tasneem Tatenda Tatsuya Tatyana Tawanda
    Tayfun Tayo Tayyab Teemu Tegwen Teifion Temi Temitope Tendai Terje Tesfay Tesfaye Tetiana Tetsuya Tetyana
    Teuntje Tez Thabo Thanakorn Thanasis Thandeka Thandi Thandiwe Thant Thelma Themba Theun Thien Thulani Thura
    Thuy Tibby Tigist Tihomir Tinashe Tinus Tirion Titilayo Tjark Tjeerd Tjitske Tobenna Tobi Tochukwu Tokunbo Tolu
    Tommo Tomoko Tomomi Tomos Toos Toosje Torquil Toshio Tosin Toyin Trijntje Trina Trinh Trish Trisha Trixie Trond
    Trudy Trung Truus Truusje Trygve Trystan Tshala Tshepo Tsitsi Tsubasa Tsuyoshi Tuan Tudur Tuğba Tuncay Tunde
    Tunji Tushar Tuula Tuyet Uche Uchenna Uday Ufuk Ugochi Ugochukwu Uju Ulco Ulli Umair Umesh Ümit Unathi Upasana
    Urenna Usama Usman Uzma Uzoma Vadym Vaibhav Vandana Vangelis Varun Vasilis Vasily Veena Vegard Veikko Venkat
    Venkatesh Vern Vidya Vijay Vikas Vikram Vimala Vineet Vinod Vipul Vishal Vitaliy Vivek Vlatko Volodymyr
    Vyacheslav Wafaa Wahyu Wajid Wale Waqar Waqas Waseem Wasim Wayan Weiwei Wenjie Wenna Wes Wichai Wiebren
    Wieslawa Wieteke Wietske Wilf Willeke Willemien Willemijn Winifred Wioletta Wojtek Wolfi Woojin Worku Xandra
    Xiaodong Xiaohong Xiaoling Xiaoming Xin Xolani Xuan Xue Yaa Yacouba Yahye Yanli Yanti Yared Yaroslav Yas
    Yasaman Yashwant Yass Yasuko Yasuo Yavuz Yeji Yejide Yejin Yemi Yeon Yetunde Yevgeny Yevhen Yewande Yiannis
    Ying Yinka Ymke Ynyr Yogesh Yohannes Yoko Yong Yoona Yoshiko Yoshio Youngho Younis Yousef Yue Yui Yuichi Yuji
    Yuka Yukari Yukiko Yuliia Yumei Yumi Yumiko Yun Yuni Yuriy Yusuke Yuta Yutaka Yvain Zafar Zaheer Zainab Zaki
    Zandile Zanele Zaw Zaza Zdzislaw Zed Zeeshan Zenzi Zewdu Zhen Zhiwei Zikora Zinaida Zinhle Zlatan Zodwa Zohreh
    Zubair Zuhair Zulfiqar Zulkifli Zuzanna Zygmunt
    """
    )
)
"""Folded."""
