"""Given names of Africa that few lists of ours have, written for this project from general knowledge."""

from __future__ import annotations

from ..words import word_list

AFRICAN = word_list(
    """
    Abimbola Abiodun Abiola Adaeze Adanna Adaobi Adebayo Adebola Adedayo Adekunle Ademola Adeola Adesola Adetokunbo
    Adewale Adwoa Afia Afua Akinyi Akosua Akua Akwasi Amaka Amarachi Amma Arinze Asantewaa Atieno Awuor Ayanda Ayodeji
    Ayodele Ayomide Azubuike Babajide Babatunde Baffour Bamidele Berhane Biniam Bintou Bineta Bolaji Bolanle Bongani
    Bukola Busisiwe Bwalya Chebet Cheikh Cheick Cherono Chiamaka Chibueze Chibuike Chibuzo Chidi Chidiebere Chidinma
    Chiedozie Chijioke Chika Chikondi Chilufya Chimamanda Chinasa Chinedu Chinelo Chinonso Chinwe Chinyere Chioma
    Chipo Chisom Chizoba Chuka Chukwudi Chukwuemeka Chukwuma Coumba Damilola Danjuma Dieudonne Djibril Dolapo Dumisani
    Ebele Ebuka Ebun Echezona Edem Efua Ekene Ekow Elikem Emeka Ezinne Faduma Fatoumata Femi Feven Fiifi Filmon
    Filsan Folake Folasade Folashade Freweini Funke Funmi Funmilayo Gbenga Getachew Guled Habibatou Hauwa Hibaq Hiwot
    Hodan Ibukun Idowu Ifeanyi Ifeoma Ifrah Ifunanya Ijeoma Ikechukwu Ikenna Ikran Iradukunda Ismahan Issouf Iyabo
    Izuchukwu Jepkosgei Jide Jumoke Kadidia Kadiatou Kagiso Kamau Karabo Kariuki Kavira Kayode Kehinde Kelechi Kemi
    Kenechukwu Khadra Khady Kibet Kidane Kipchoge Kiplagat Kiprono Kobina Kofi Kojo Kolawole Kondwani Kosisochukwu
    Kudakwashe Kudzai Kunle Kwabena Kwadwo Kwaku Kwame Kwasi Kweku Kwesi Lanre Lasha Lebogang Lemlem Lerato Liban
    Lindiwe Lungile Luwam Maame Maimouna Mamadou Mandla Mawuli Mbuyi Mekdes Merhawi Meron Mesfin Modou Modupe Morenike
    Mpho Mugisha Mukendi Mulenga Muthoni Mutsa Mwajuma Mwangi Mwila Naledi Ndeye Ndidi Ngalula Ngone Ngozi Niyi Njeri
    Njoroge Nkechi Nkem Nkemelu Nkiruka Nkosazana Nnamdi Nneka Nnenna Noluthando Nomsa Nomvula Nonhlanhla Nonso
    Nsimba Nthabiseng Ntombi Nwamaka Nwando Nyambura Nyasha Obinna Obioma Ochieng Odhiambo Ogechi Okechukwu Olabisi
    Oladele Olamide Olanrewaju Olayinka Olu Olufemi Olufunke Olumide Olusegun Olushola Oluwadamilola Oluwafemi
    Oluwakemi Oluwaseun Oluwatobi Oluwatosin Omolara Onyeka Onyekachi Onyinye Opeyemi Osinachi Otieno Oumar Oumou
    Ousmane Palesa Phumzile Rahwa Rehema Rokhaya Rokia Ronke Rotimi Rudo Rutendo Samrawit Segun Sekou Selam Selorm
    Semhar Senait Seun Seydou Seyi Sibongile Sibusiso Sihle Simisola Simphiwe Sipho Siyabonga Sizwe Sola Somtochukwu
    Souleymane Tadesse Tafadzwa Takudzwa Tapiwa Tatenda Tawanda Tayo Temilade Temitope Tendai Tesfaye Tewodros Thabo
    Thandeka Thandi Thandiwe Themba Thembi Thoko Thulani Tidiane Tigist Tinashe Titilayo Tobi Tochukwu Tolu Tolulope
    Toyin Tsegaye Tsepo Tshibola Tumelo Tunde Uche Uchenna Ugochi Ugochukwu Uju Umutoni Upendo Uwase Uwimana Uzoma
    Vimbai Vusi Wairimu Wambui Wangari Wanjiku Wanjiru Winta Xolani Yaa Yewande Yinka Yohannes Yonas Yordanos Zainabu
    Zandile Zanele Zawadi Zerihun Zinhle Zodwa
    """
)
