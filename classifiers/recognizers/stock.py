"""Words that, right before a number, say it is a thing's: of stock, of an order, of a parcel, of an invoice."""

from __future__ import annotations

from .forms import listed

THINGS = listed("""
    article, articles, artikel, artikelnummer, artikelnr, produit, product, productnummer, produkt, lot, batch, charge,
    chargennummer, ean, gtin, barcode, code barres, streepjescode, sku, série, numéro de série, serie, serienummer,
    serienr, serial, serial number, serial no, seriennummer, seriennr, commande, bestelling, bestelnummer, bestelbon,
    bestellung, bestellnummer, bestellnr, order, ordernummer, ordernr, order no, purchase order, auftrag,
    auftragsnummer, auftragsnr, facture, factuur, factuurnummer, factuurnr, rechnung, rechnungsnummer, rechnungsnr,
    invoice, devis, offerte, angebot, colis, paquet, pakket, paket, zending, zendingsnummer, sendung, sendungsnummer,
    tracking, palette, palet, lieferschein, bon de livraison, leverbon, leveringsbon, warenausgang, wareneingang,
    compteur, meternummer, zähler, zählernummer, pièce, onderdeel, onderdeelnummer, teil, teilenummer, ersatzteil,
    part no, part number, modèle, modell, projet, projekt
""")
