"""Given names that are frequent where the lists of the lexicon do not reach, written for this project from general
knowledge: Welsh, Irish and Scottish, Nigerian and Ghanaian, Indian, Turkish, Arabic and Polish names, Dutch pet names.

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
    Aafke Abdulaziz Abdulkadir Abdullahi Abdulrahman Abena Adaeze Adebayo Adewale Adjoa Adwoa Afua Ailsa Ajay Ajit
    Akosua Akua Akwasi Alasdair Aled Alfie Alun Amaka Aminu Amit Angharad Aniket Anil Anjali Anouchka Anwen Arjun
    Ashok Ashwin Asif Asma Aukje Ayodele Babatunde Baljit Bartosz Bauke Baukje Berkay Bertie Betül Boguslaw Bolaji
    Brona Bronwen Bukola Bülent Büşra Cansu Caradog Carys Ceinwen Ceren Ceri Cerith Cerys Chiamaka Chidi Chinedu
    Chinonso Chioma Cian Dafydd Daithi Damilola Dawid Deepika Deiniol Deirdre Dele Delyth Dilip Dinesh Divya
    Donnacha Donncha Dorcas Douwe Ebere Ebru Edna Efua Eifion Eilidh Eirian Eirlys Eithne Ekow Eleri Elfed Elikem
    Elinor Elsie Elske Eluned Elwyn Emeka Emel Emlyn Emrys Emyr Enid Erhan Eryl Faisal Farhan Farooq Femi Ferhat
    Feride Ffion Fiachra Fiifi Fikret Finbarr Fionn Folake Fons Froukje Funmi Funmilayo Ganesh Gaurav Gaëtane Gbenga
    Geertje Geeta Geoff Geraint Gethin Girish Gizem Glenys Gopal Govind Greetje Gruffudd Gruffydd Gurpreet Gwen
    Gwenda Gwenllian Gwilym Gwyneth Gülcan Habib Hafsa Harish Harjit Harpreet Hattie Hauke Hauwa Havva Heddwyn Hefin
    Heledd Hemant Hussain Huw Hywel Iestyn Ieuan Ifan Ifeanyi Ifeoma Ifor Ilknur Illtyd Imogen Ineke Ioan Iolo
    Iorwerth Iqra Ireneusz Jagdish Jaspreet Jaswinder Jeltje Jemima Jitendra Jorrit Jorunn Justyna Jyoti Kailash
    Kamran Karan Kavita Kayode Kazimierz Keeley Kehinde Kerem Khadijah Kobina Kofi Koray Kulwinder Kunle Kwabena
    Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi Kübra Lachlan Lakshmi Lekan Lleucu Llewellyn Llewelyn Llinos Llyr
    Lobke Lowri Maciej Macsen Mahesh Mahmood Mairi Maisie Malwina Manish Manoj Manpreet Mared Marged Mateusz Mavis
    Mawuli Maïlys Meena Meinir Meirion Meltem Meurig Mhairi Mieczyslaw Mikolaj Mohamud Mohan Morag Morenike Morwenna
    Muireann Mukesh Mukund Murdo Myfanwy Naeem Naresh Naseem Nasreen Navdeep Naveen Nazan Neha Nerys Neslihan Nihat
    Nikhil Nilgün Nitin Nkechi Nnamdi Nneka Nurcan Obinna Okan Okechukwu Oktay Olabisi Oladele Olajide Olamide
    Olayinka Olufemi Olumide Olusegun Oluwaseun Oluwatobi Olwen Olwyn Omolara Onyeka Opeyemi Osian Owain Oğuz Pankaj
    Parminder Pelin Phelim Pooja Pradeep Prakash Pramod Praveen Preeti Priti Priya Przemyslaw Puja Pınar Radoslaw
    Rafal Rahul Raj Rajeev Rajesh Rajiv Rakesh Ramesh Ranjeet Ranjit Rashid Rekha Rhianwen Rhodri Rhona Rhydian
    Ritesh Ritu Rohit Rotimi Rowena Ruaridh Rukhsana Rupinder Sachin Sadhbh Saeed Safiya Salim Sandeep Sanjay
    Sanjeev Satish Seema Selorm Serap Sercan Serdar Seun Sevgi Sevil Seyi Shabana Shabnam Shahid Shazia Shilpa
    Shreya Siddharth Sietske Simran Sioned Sjaak Sjors Smita Sridhar Struan Subhash Sudhir Sukhvinder Sunil Sunita
    Sunkanmi Suresh Sushma Swati Szymon Tadhg Taliesin Tamsin Tariq Tarkan Tegwen Teifion Temitope Thelma Tirion
    Titilayo Tjeerd Tomos Torquil Toyin Trudy Truus Trystan Tudur Tuncay Tunde Tushar Tuğba Ufuk Ugochukwu Umesh
    Usama Usman Vandana Vidya Vijay Vikram Vimala Vinod Vishal Vivek Wasim Wieslawa Wietske Winifred Yavuz Yemi
    Yetunde Yewande Yinka Ymke Ynyr Yogesh Yousef Yvain Zaheer Zainab Zdzislaw Zeeshan Zubair Zuzanna Zygmunt Çağla
    Çiğdem Özge Ümit Şengül
    """
    )
)
"""Folded."""
