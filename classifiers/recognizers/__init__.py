"""The recognizers that ship with Vigie: genuine Presidio classes, found by name, one a file."""

from connectors import Plugins

RECOGNIZERS = Plugins(
    "vigie.recognizers",
    {
        # every country
        "email_address": "classifiers.recognizers.generic.email_address:EmailAddressRecognizer",
        "phone_number": "classifiers.recognizers.generic.phone_number:PhoneNumberRecognizer",
        "iban_code": "classifiers.recognizers.generic.iban_code:IbanCodeRecognizer",
        "bic_code": "classifiers.recognizers.generic.bic_code:BicCodeRecognizer",
        "credit_card": "classifiers.recognizers.generic.credit_card:CreditCardRecognizer",
        "ip_address": "classifiers.recognizers.generic.ip_address:IpAddressRecognizer",
        "mac_address": "classifiers.recognizers.generic.mac_address:MacAddressRecognizer",
        "date": "classifiers.recognizers.generic.date:DateRecognizer",
        "date_of_birth": "classifiers.recognizers.generic.date_of_birth:DateOfBirthRecognizer",
        "username": "classifiers.recognizers.generic.username:UsernameRecognizer",
        "password": "classifiers.recognizers.generic.password:PasswordRecognizer",
        "credential": "classifiers.recognizers.generic.credential:CredentialRecognizer",
        # Belgium
        "be_national_number": "classifiers.recognizers.be.national_number:BeNationalNumberRecognizer",
        "be_enterprise_number": "classifiers.recognizers.be.enterprise_number:BeEnterpriseNumberRecognizer",
        "be_structured_communication": (
            "classifiers.recognizers.be.structured_communication:BeStructuredCommunicationRecognizer"
        ),
        "be_identity_card": "classifiers.recognizers.be.identity_card:BeIdentityCardRecognizer",
        "be_bank_account": "classifiers.recognizers.be.bank_account:BeBankAccountRecognizer",
        # neighbours
        "nl_bsn": "classifiers.recognizers.nl.bsn:NlBsnRecognizer",
        "fr_nir": "classifiers.recognizers.fr.nir:FrNirRecognizer",
    },
)

__all__ = ["RECOGNIZERS"]
