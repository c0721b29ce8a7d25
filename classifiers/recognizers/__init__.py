"""The recognizers that ship with Vigie, found by name, one a file: as they are, or as genuine Presidio classes."""

from typing import Any

from connectors import Plugins


class Recognizers(Plugins):
    """Recognizers by name, built-in and installed."""

    def load(self, name: str) -> Any:
        """The Presidio class of that name, for an `AnalyzerEngine`; raises `UnknownPlugin` if there is none."""
        from .presidio import as_presidio

        return as_presidio(self.plain(name))

    def plain(self, name: str) -> Any:
        """The class as it was written: a `FormRecognizer`, without Presidio, or an `EntityRecognizer` of others."""
        return super().load(name)

    def made(self, name: str) -> Any:
        """One of that class, of ours without Presidio."""
        found = self.plain(name)
        return found.plain() if hasattr(found, "plain") else found()


RECOGNIZERS = Recognizers(
    "vigie.recognizers",
    {
        # every country
        "email_address": "classifiers.recognizers.generic.email_address:EmailAddressRecognizer",
        "phone_number": "classifiers.recognizers.generic.phone_number:PhoneNumberRecognizer",
        "labelled_phone": "classifiers.recognizers.generic.labelled_phone:LabelledPhoneRecognizer",
        "iban_code": "classifiers.recognizers.generic.iban_code:IbanCodeRecognizer",
        "misread_iban": "classifiers.recognizers.generic.misread:MisreadIbanRecognizer",
        "misread_national_number": "classifiers.recognizers.generic.misread:MisreadNationalNumberRecognizer",
        "bic_code": "classifiers.recognizers.generic.bic_code:BicCodeRecognizer",
        "credit_card": "classifiers.recognizers.generic.credit_card:PaymentCardRecognizer",
        "ip_address": "classifiers.recognizers.generic.ip_address:IpAddressRecognizer",
        "mac_address": "classifiers.recognizers.generic.mac_address:HardwareAddressRecognizer",
        "date": "classifiers.recognizers.generic.date:PlainDateRecognizer",
        "date_of_birth": "classifiers.recognizers.generic.date_of_birth:DateOfBirthRecognizer",
        "username": "classifiers.recognizers.generic.username:UsernameRecognizer",
        "password": "classifiers.recognizers.generic.password:PasswordRecognizer",
        "credential": "classifiers.recognizers.generic.credential:CredentialRecognizer",
        "date_of_death": "classifiers.recognizers.generic.life_events:DateOfDeathRecognizer",
        "cross": "classifiers.recognizers.generic.life_events:CrossRecognizer",
        "marriage_date": "classifiers.recognizers.generic.life_events:MarriageDateRecognizer",
        "age": "classifiers.recognizers.generic.age:AgeRecognizer",
        "salary": "classifiers.recognizers.generic.salary:SalaryRecognizer",
        "session_id": "classifiers.recognizers.generic.session_id:SessionIdRecognizer",
        "device_id": "classifiers.recognizers.generic.device_id:DeviceIdRecognizer",
        "named_device": "classifiers.recognizers.generic.device_id:NamedDeviceRecognizer",
        "user_agent": "classifiers.recognizers.generic.user_agent:UserAgentRecognizer",
        "geo_coordinates": "classifiers.recognizers.generic.geo_coordinates:GeoCoordinatesRecognizer",
        "social_handle": "classifiers.recognizers.generic.social_handle:SocialHandleRecognizer",
        "foreign_number": "classifiers.recognizers.generic.foreign_number:ForeignNumberRecognizer",
        "us_ssn": "classifiers.recognizers.generic.us_ssn:AmericanSocialSecurityRecognizer",
        "uk_nino": "classifiers.recognizers.generic.uk_nino:BritishInsuranceNumberRecognizer",
        "blood_type": "classifiers.recognizers.generic.blood_type:BloodTypeRecognizer",
        "marital_status": "classifiers.recognizers.generic.marital_status:MaritalStatusRecognizer",
        "title": "classifiers.recognizers.generic.title:TitleRecognizer",
        "country": "classifiers.recognizers.generic.country:CountryRecognizer",
        "gender": "classifiers.recognizers.generic.gender:GenderRecognizer",
        "gender_letter": "classifiers.recognizers.generic.gender:GenderLetterRecognizer",
        "nationality": "classifiers.recognizers.generic.nationality:NationalityRecognizer",
        "language_preference": "classifiers.recognizers.generic.language_preference:LanguagePreferenceRecognizer",
        "mrz": "classifiers.recognizers.generic.mrz:MrzRecognizer",
        "passport": "classifiers.recognizers.generic.passport:PassportRecognizer",
        "license_plate": "classifiers.recognizers.generic.license_plate:LicensePlateRecognizer",
        "chosen_plate": "classifiers.recognizers.generic.license_plate:ChosenPlateRecognizer",
        "driving_licence": "classifiers.recognizers.generic.driving_licence:DrivingLicenceRecognizer",
        "residence_permit": "classifiers.recognizers.generic.residence_permit:ResidencePermitRecognizer",
        "vat_number": "classifiers.recognizers.generic.vat_number:VatNumberRecognizer",
        "health": "classifiers.recognizers.generic.health:HealthRecognizer",
        "injury": "classifiers.recognizers.generic.injury:InjuryRecognizer",
        "condition": "classifiers.recognizers.generic.condition:ConditionRecognizer",
        "care": "classifiers.recognizers.generic.care:CareRecognizer",
        "disability": "classifiers.recognizers.generic.disability:DisabilityRecognizer",
        "trade_union": "classifiers.recognizers.generic.trade_union:TradeUnionRecognizer",
        "religion": "classifiers.recognizers.generic.religion:ReligionRecognizer",
        "ethnic_origin": "classifiers.recognizers.generic.ethnic_origin:EthnicOriginRecognizer",
        "political_opinion": "classifiers.recognizers.generic.political_opinion:PoliticalOpinionRecognizer",
        "sexual_orientation": "classifiers.recognizers.generic.sexual_orientation:SexualOrientationRecognizer",
        "biometric": "classifiers.recognizers.generic.biometric:BiometricRecognizer",
        "genetic": "classifiers.recognizers.generic.genetic:GeneticRecognizer",
        "criminal_record": "classifiers.recognizers.generic.criminal_record:CriminalRecordRecognizer",
        "customer_number": "classifiers.recognizers.generic.person_number:CustomerNumberRecognizer",
        "employee_number": "classifiers.recognizers.generic.person_number:EmployeeNumberRecognizer",
        "member_number": "classifiers.recognizers.generic.person_number:MemberNumberRecognizer",
        "card_security_code": "classifiers.recognizers.generic.card_details:CardSecurityCodeRecognizer",
        "card_expiry": "classifiers.recognizers.generic.card_details:CardExpiryRecognizer",
        "dependants": "classifiers.recognizers.generic.household:DependantsRecognizer",
        "household": "classifiers.recognizers.generic.household:HouseholdRecognizer",
        "fax_number": "classifiers.recognizers.generic.phone_number:FaxNumberRecognizer",
        "place_of_birth": "classifiers.recognizers.generic.place_of_birth:PlaceOfBirthRecognizer",
        "birth_in_words": "classifiers.recognizers.generic.birth_in_words:BirthInWordsRecognizer",
        "medication": "classifiers.recognizers.generic.medication:MedicationRecognizer",
        "medicine": "classifiers.recognizers.generic.medication:MedicineRecognizer",
        "diagnosis_code": "classifiers.recognizers.generic.health:DiagnosisCodeRecognizer",
        "blood_group": "classifiers.recognizers.generic.blood_type:BloodGroupRecognizer",
        "relative": "classifiers.recognizers.generic.relative:RelativeRecognizer",
        "job_title": "classifiers.recognizers.generic.job_title:JobTitleRecognizer",
        "career_line": "classifiers.recognizers.generic.work_history:CareerLineRecognizer",
        "trade": "classifiers.recognizers.generic.job_title:TradeRecognizer",
        "livelihood": "classifiers.recognizers.generic.livelihood:LivelihoodRecognizer",
        "employer": "classifiers.recognizers.generic.employer:EmployerRecognizer",
        "department": "classifiers.recognizers.generic.department:DepartmentRecognizer",
        "work_history": "classifiers.recognizers.generic.work_history:WorkHistoryRecognizer",
        "former_office": "classifiers.recognizers.generic.work_history:FormerOfficeRecognizer",
        "skill": "classifiers.recognizers.generic.skill:SkillRecognizer",
        "diploma": "classifiers.recognizers.generic.diploma:DiplomaRecognizer",
        "children": "classifiers.recognizers.generic.children:ChildrenRecognizer",
        "dependants_told": "classifiers.recognizers.generic.maintenance:DependantsToldRecognizer",
        "child_benefit_told": "classifiers.recognizers.generic.maintenance:ChildBenefitToldRecognizer",
        "household_told": "classifiers.recognizers.generic.living:HouseholdToldRecognizer",
        "age_told": "classifiers.recognizers.generic.age_told:AgeToldRecognizer",
        "minor": "classifiers.recognizers.generic.age_told:MinorRecognizer",
        "nationality_told": "classifiers.recognizers.generic.nationality_told:NationalityToldRecognizer",
        "birth_year_told": "classifiers.recognizers.generic.birth_told:BirthYearToldRecognizer",
        "birth_place_told": "classifiers.recognizers.generic.birth_told:BirthPlaceToldRecognizer",
        "gender_told": "classifiers.recognizers.generic.gender:GenderToldRecognizer",
        "marital_status_told": "classifiers.recognizers.generic.marriage:MaritalStatusToldRecognizer",
        "reference": "classifiers.recognizers.generic.reference:ReferenceRecognizer",
        "death_told": "classifiers.recognizers.generic.death_told:DeathToldRecognizer",
        "marriage_date_told": "classifiers.recognizers.generic.wedding:MarriageDateToldRecognizer",
        "nationality_in_words": "classifiers.recognizers.generic.nationality:NationalityInWordsRecognizer",
        "marital_status_in_words": ("classifiers.recognizers.generic.marital_status:MaritalStatusInWordsRecognizer"),
        "balance": "classifiers.recognizers.generic.money:BalanceRecognizer",
        "debt": "classifiers.recognizers.generic.money:DebtRecognizer",
        "tax": "classifiers.recognizers.generic.money:TaxRecognizer",
        "pay_element": "classifiers.recognizers.generic.money:PayElementRecognizer",
        "child_benefit": "classifiers.recognizers.generic.money:ChildBenefitRecognizer",
        "contract": "classifiers.recognizers.generic.contract:ContractRecognizer",
        "working_time": "classifiers.recognizers.generic.working_time:WorkingTimeRecognizer",
        "absence": "classifiers.recognizers.generic.absence:AbsenceRecognizer",
        "evaluation": "classifiers.recognizers.generic.evaluation:EvaluationRecognizer",
        "appraisal": "classifiers.recognizers.generic.appraisal:AppraisalRecognizer",
        "employment": "classifiers.recognizers.generic.employment:EmploymentRecognizer",
        "disciplinary": "classifiers.recognizers.generic.disciplinary:DisciplinaryRecognizer",
        "hobby": "classifiers.recognizers.generic.hobby:HobbyRecognizer",
        "physical_trait": "classifiers.recognizers.generic.physical_trait:PhysicalTraitRecognizer",
        "language_in_words": "classifiers.recognizers.generic.language_preference:LanguageInWordsRecognizer",
        "garnishment": "classifiers.recognizers.generic.enforcement:GarnishmentRecognizer",
        "earnings": "classifiers.recognizers.generic.earnings:EarningsRecognizer",
        "extras": "classifiers.recognizers.generic.earnings:ExtrasRecognizer",
        "account": "classifiers.recognizers.generic.account:AccountRecognizer",
        "account_number": "classifiers.recognizers.generic.account_number:AccountNumberRecognizer",
        "policy_number": "classifiers.recognizers.generic.account_number:PolicyNumberRecognizer",
        "owing": "classifiers.recognizers.generic.owing:OwingRecognizer",
        "taxes": "classifiers.recognizers.generic.taxes:TaxesRecognizer",
        "solvency": "classifiers.recognizers.generic.solvency:SolvencyRecognizer",
        "insured": "classifiers.recognizers.generic.insured:InsuredRecognizer",
        "login_time": "classifiers.recognizers.generic.login_time:LoginTimeRecognizer",
        "postal_code": "classifiers.recognizers.generic.postal_code:PostalCodeRecognizer",
        "street": "classifiers.recognizers.generic.postal_code:StreetRecognizer",
        "city": "classifiers.recognizers.generic.postal_code:CityRecognizer",
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
        "nl_identity_card": "classifiers.recognizers.nl.identity_card:NlIdentityCardRecognizer",
        "nl_education_number": "classifiers.recognizers.nl.education_number:NlEducationNumberRecognizer",
        "fr_nir": "classifiers.recognizers.fr.nir:FrNirRecognizer",
        "fr_tax_number": "classifiers.recognizers.fr.tax_number:FrTaxNumberRecognizer",
        "fr_identity_card": "classifiers.recognizers.fr.identity_card:FrIdentityCardRecognizer",
        "de_tax_id": "classifiers.recognizers.de.tax_id:GermanTaxIdRecognizer",
        "de_tax_number": "classifiers.recognizers.de.tax_number:GermanTaxNumberRecognizer",
        "de_id_card": "classifiers.recognizers.de.id_card:GermanIdCardRecognizer",
        "de_passport": "classifiers.recognizers.de.passport:GermanPassportRecognizer",
        "de_social_security": "classifiers.recognizers.de.social_security:GermanSocialSecurityRecognizer",
        "de_health_insurance": "classifiers.recognizers.de.health_insurance:GermanHealthInsuranceRecognizer",
        "lu_national_number": "classifiers.recognizers.lu.national_number:LuNationalNumberRecognizer",
    },
)

__all__ = ["RECOGNIZERS", "Recognizers"]
