"""Reads from e-invoices, by the paths of their specifications, what a claim is made of.

Usage: extract.py FILE...; prints one JSON object a line for each invoice or credit note in UBL 2.1,
CII D16B, Svefaktura 1.0, Finvoice or Fortnox's XML, alone or in a frame.
It shares nothing with the readers: it builds a tree with the standard library and asks it.
"""

import json
import sys
import xml.etree.ElementTree as tree
from decimal import Decimal

UBL = "urn:oasis:names:specification:ubl:schema:xsd:"
CII = "urn:un:unece:uncefact:data:standard:"
SFTI = "urn:sfti:"
NAMES = {
    "cac": UBL + "CommonAggregateComponents-2",
    "cbc": UBL + "CommonBasicComponents-2",
    "rsm": CII + "CrossIndustryInvoice:100",
    "ram": CII + "ReusableAggregateBusinessInformationEntity:100",
    "udt": CII + "UnqualifiedDataType:100",
    "sfti": SFTI + "documents:BasicInvoice:1:0",
    "sac": SFTI + "CommonAggregateComponents:1:0",
    "sbc": "urn:oasis:names:tc:ubl:CommonBasicComponents:1:0",
}
# Credit notes by UNCL 1001, self-billed, factored and forwarded ones among them.
CREDITS = "81 83 261 262 296 308 381 396 420 458 532".split()
# Registers of organisations, Swedish and Norwegian (ISO 6523).
REGISTERS = ("0007", "0192")


class Document:
    """An invoice's tree, asked by path."""

    def __init__(self, root):
        self.root = root

    def nodes(self, path):
        return self.root.findall(path, NAMES)

    def texts(self, *paths):
        """All that stands at the paths, in the order of the paths, blanks joined."""
        found = [" ".join((n.text or "").split()) for path in paths for n in self.nodes(path)]
        return [text for text in found if text]

    def text(self, *paths):
        return next(iter(self.texts(*paths)), "")

    def amount(self, *paths):
        text = self.text(*paths).replace(",", ".")
        return Decimal(text) if text else None

    def with_scheme(self, path, schemes, attribute="schemeID"):
        """The first number at a path whose scheme is one of some."""
        for node in self.nodes(path):
            if node.get(attribute, "") in schemes and (node.text or "").strip():
                return node.text.strip()
        return ""


def number(text):
    """A number of an organisation as records have it, also out of a VAT number."""
    packed = "".join(text.split()).replace("-", "")
    digits = "".join(filter(str.isdigit, packed))
    if packed.startswith("SE") and len(packed) == 14 and len(digits) == 12:
        return digits[:10]
    if packed.startswith("NO") and len(digits) == 9:
        return digits
    if packed.isdigit() and len(packed) == 12 and packed.startswith("16"):
        return packed[2:]
    return packed


def organisation(*candidates):
    """The first number that is stated."""
    return number(next(filter(None, candidates), ""))


def vat(numbers):
    """The first that is written as a Nordic VAT number, which tax registrations need not be."""
    return next((n for n in numbers if n[:2] in ("SE", "NO", "DK", "FI")), "")


def day(text):
    return "-".join((text[:4], text[4:6], text[6:8])) if text.isdigit() else text[:10]


def ubl(document):
    is_danish = "oioubl" in document.text("cbc:CustomizationID").lower()
    is_credit = document.root.tag.endswith("}CreditNote")
    code = document.text("cbc:InvoiceTypeCode", "cbc:CreditNoteTypeCode")
    means = [Document(node) for node in document.nodes("cac:PaymentMeans")]
    ways = [danish_way(way) if is_danish else way_of(way) for way in means]
    terms = document.texts(
        "cac:PaymentTerms/cbc:PaymentDueDate", "cac:PaymentTerms/cbc:InstallmentDueDate"
    )
    due = document.text("cbc:DueDate", "cac:PaymentMeans/cbc:PaymentDueDate")
    total = "cac:LegalMonetaryTotal/cbc:"
    buyer = "cac:AccountingCustomerParty/cac:Party/"
    address = buyer + "cac:PostalAddress/"
    house = " ".join(document.texts(address + "cbc:StreetName", address + "cbc:BuildingNumber"))
    floor = " ".join(document.texts(address + "cbc:Floor", address + "cbc:Room"))
    others = document.nodes(buyer + "cac:PartyIdentification/cbc:ID")
    numbers = [node.text for node in others if not node.get("schemeID") and node.text]
    return {
        "number": document.text("cbc:ID"),
        "issued": document.text("cbc:IssueDate"),
        "due": due or max(terms, default=""),
        "currency": document.text("cbc:DocumentCurrencyCode"),
        "gross": document.amount(total + "TaxInclusiveAmount"),
        "prepaid": document.amount(total + "PrepaidAmount"),
        "rounding": document.amount(total + "PayableRoundingAmount"),
        "payable": document.amount(total + "PayableAmount"),
        "reference": next(filter(None, (way[0] for way in ways)), ""),
        "account": next(filter(None, (way[1] for way in ways)), ""),
        "seller": ubl_number(document, "cac:AccountingSupplierParty/cac:Party/"),
        "identifier": ubl_number(document, buyer),
        "customer": next(iter(numbers), "").strip(),
        "buyer": document.text(
            buyer + "cac:PartyLegalEntity/cbc:RegistrationName", buyer + "cac:PartyName/cbc:Name"
        ),
        "street": [house, floor]
        + document.texts(
            address + "cbc:Postbox",
            address + "cbc:AdditionalStreetName",
            address + "cac:AddressLine/cbc:Line",
        ),
        "postcode": document.text(address + "cbc:PostalZone"),
        "city": document.text(address + "cbc:CityName"),
        "country": document.text(address + "cac:Country/cbc:IdentificationCode"),
        "email": document.text(buyer + "cac:Contact/cbc:ElectronicMail"),
        "endpoint": endpoint(document, buyer + "cbc:EndpointID"),
        "credited": document.texts("cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID"),
        "is_credit": is_credit or code in CREDITS,
    }


def ubl_number(document, party):
    """By EN 16931: legal registration (BT-30, BT-47), other identifier of a register (BT-29,
    BT-46), electronic address of one (BT-34, BT-49), VAT number (BT-31, BT-48)."""
    return organisation(
        document.text(party + "cac:PartyLegalEntity/cbc:CompanyID"),
        document.with_scheme(party + "cac:PartyIdentification/cbc:ID", REGISTERS),
        document.with_scheme(party + "cbc:EndpointID", REGISTERS),
        vat(document.texts(party + "cac:PartyTaxScheme/cbc:CompanyID")),
    )


def way_of(means):
    return means.text("cbc:PaymentID"), means.text("cac:PayeeFinancialAccount/cbc:ID")


def danish_way(means):
    """OIOUBL guideline G24: forms (50, 93) and transfers (42) of the Danish banks."""
    account = means.text("cac:PayeeFinancialAccount/cbc:ID")
    if means.text("cbc:PaymentMeansCode") in ("50", "93"):
        return means.text("cbc:InstructionID"), (
            means.text("cac:CreditAccount/cbc:AccountID") or account
        )
    branch = means.text("cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID")
    if branch.isdigit() and len(branch) == 4 and account.isdigit() and len(account) <= 10:
        account = branch + account
    note = means.text("cac:PayeeFinancialAccount/cbc:PaymentNote")
    return means.text("cbc:PaymentID") or note, account


def endpoint(document, path, attribute="schemeID"):
    for node in document.nodes(path):
        if node.get(attribute) and (node.text or "").strip():
            return node.get(attribute) + ":" + node.text.strip()
    return ""


def cii(document):
    trade = "rsm:SupplyChainTradeTransaction/"
    paid = trade + "ram:ApplicableHeaderTradeSettlement/"
    agreed = trade + "ram:ApplicableHeaderTradeAgreement/"
    total = paid + "ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:"
    buyer = agreed + "ram:BuyerTradeParty/"
    address = buyer + "ram:PostalTradeAddress/ram:"
    account = paid + (
        "ram:SpecifiedTradeSettlementPaymentMeans/ram:PayeePartyCreditorFinancialAccount/ram:"
    )
    days = document.texts(
        paid + "ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/udt:DateTimeString"
    )
    return {
        "number": document.text("rsm:ExchangedDocument/ram:ID"),
        "issued": document.text("rsm:ExchangedDocument/ram:IssueDateTime/udt:DateTimeString"),
        # Terms with a discount have a day of their own; the last day is the due date.
        "due": max(days, default=""),
        "currency": document.text(paid + "ram:InvoiceCurrencyCode"),
        "gross": document.amount(total + "GrandTotalAmount"),
        "prepaid": document.amount(total + "TotalPrepaidAmount"),
        "rounding": document.amount(total + "RoundingAmount"),
        "payable": document.amount(total + "DuePayableAmount"),
        "reference": document.text(paid + "ram:PaymentReference"),
        "account": document.text(account + "IBANID", account + "ProprietaryID"),
        "seller": cii_number(document, agreed + "ram:SellerTradeParty/"),
        "identifier": cii_number(document, buyer),
        "customer": document.text(buyer + "ram:ID"),
        "buyer": document.text(buyer + "ram:Name"),
        "street": document.texts(address + "LineOne", address + "LineTwo", address + "LineThree"),
        "postcode": document.text(address + "PostcodeCode"),
        "city": document.text(address + "CityName"),
        "country": document.text(address + "CountryID"),
        "email": document.text(
            buyer + "ram:DefinedTradeContact/ram:EmailURIUniversalCommunication/ram:URIID"
        ),
        "endpoint": endpoint(document, buyer + "ram:URIUniversalCommunication/ram:URIID"),
        "credited": document.texts(paid + "ram:InvoiceReferencedDocument/ram:IssuerAssignedID"),
        "is_credit": document.text("rsm:ExchangedDocument/ram:TypeCode") in CREDITS,
    }


def cii_number(document, party):
    return organisation(
        document.text(party + "ram:SpecifiedLegalOrganization/ram:ID"),
        document.with_scheme(party + "ram:GlobalID", REGISTERS),
        document.with_scheme(party + "ram:URIUniversalCommunication/ram:URIID", REGISTERS),
        vat(document.texts(party + "ram:SpecifiedTaxRegistration/ram:ID")),
    )


def svefaktura(document):
    """The total with tax is what is to be paid, rounding in it."""
    buyer = "sac:BuyerParty/sac:Party/"
    address = buyer + "sac:Address/"
    account = "sac:PaymentMeans/sac:PayeeFinancialAccount/sac:"
    payable = document.amount("sac:LegalTotal/sbc:TaxInclusiveTotalAmount")
    rounding = document.amount("sac:LegalTotal/sac:RoundOffAmount")
    return {
        "number": document.text("sfti:ID"),
        "issued": document.text("sbc:IssueDate"),
        "due": document.text("sac:PaymentMeans/sbc:DuePaymentDate"),
        "currency": document.text("sfti:InvoiceCurrencyCode"),
        "gross": payable - (rounding or 0),
        "prepaid": None,
        "rounding": rounding,
        "payable": payable,
        "reference": document.text(account + "PaymentInstructionID"),
        "account": document.text(account + "ID"),
        "seller": svefaktura_number(document, "sac:SellerParty/sac:Party/"),
        "identifier": svefaktura_number(document, buyer),
        "customer": document.text(buyer + "sac:PartyIdentification/sac:ID"),
        "buyer": document.text(buyer + "sac:PartyName/sbc:Name"),
        "street": document.texts(address + "sbc:StreetName", address + "sbc:Postbox"),
        "postcode": document.text(address + "sbc:PostalZone"),
        "city": document.text(address + "sbc:CityName"),
        "country": document.text(address + "sac:Country/sac:IdentificationCode"),
        "email": document.text(buyer + "sac:Contact/sbc:ElectronicMail"),
        "endpoint": "",
        "credited": document.texts("sfti:InitialInvoiceDocumentReference/sac:ID"),
        "is_credit": document.text("sfti:InvoiceTypeCode") in CREDITS,
    }


def svefaktura_number(document, party):
    """Organisation numbers are registrations of the scheme SWT."""
    numbers = []
    for node in document.nodes(party + "sac:PartyTaxScheme"):
        registration = Document(node)
        stated = registration.text("sac:CompanyID")
        if registration.text("sac:TaxScheme/sac:ID") == "SWT":
            return number(stated)
        numbers.append(stated)
    return organisation(vat(numbers))


def finvoice(document):
    details = "InvoiceDetails/"
    order = "EpiDetails/EpiPaymentInstructionDetails/"
    address = "BuyerPartyDetails/BuyerPostalAddressDetails/"
    gross = document.amount(details + "InvoiceTotalVatIncludedAmount")
    payable = document.amount(order + "EpiInstructedAmount")
    # The order of a credit note may be one of nothing.
    if payable is None or (payable == 0 and gross < 0):
        payable = gross
    prepaid = document.amount(details + "InvoicePaidAmount")
    # Before version 3 the total has the rounding in it.
    is_rounded = payable == gross and prepaid is None
    return {
        "number": document.text(details + "InvoiceNumber"),
        "issued": document.text(details + "InvoiceDate"),
        "due": document.text(
            details + "PaymentTermsDetails/InvoiceDueDate", order + "EpiDateOptionDate"
        ),
        "currency": document.nodes(details + "InvoiceTotalVatIncludedAmount")[0].get(
            "AmountCurrencyIdentifier"
        ),
        "gross": gross,
        "prepaid": prepaid,
        "rounding": None
        if is_rounded
        else document.amount(details + "InvoiceTotalRoundoffAmount"),
        "payable": payable,
        "reference": document.text(order + "EpiRemittanceInfoIdentifier"),
        "account": document.text(
            "EpiDetails/EpiPartyDetails/EpiBeneficiaryPartyDetails/EpiAccountID"
        ),
        "seller": organisation(
            document.text("SellerPartyDetails/SellerPartyIdentifier"),
            document.text("SellerPartyDetails/SellerOrganisationTaxCode"),
        ),
        "identifier": organisation(
            document.text("BuyerPartyDetails/BuyerPartyIdentifier"),
            document.text("BuyerPartyDetails/BuyerOrganisationTaxCode"),
        ),
        "customer": document.text(details + "SellersBuyerIdentifier"),
        "buyer": document.text("BuyerPartyDetails/BuyerOrganisationName"),
        "street": document.texts(
            address + "BuyerStreetName", address + "BuyerPostOfficeBoxIdentifier"
        ),
        "postcode": document.text(address + "BuyerPostCodeIdentifier"),
        "city": document.text(address + "BuyerTownName"),
        "country": document.text(address + "CountryCode"),
        "email": document.text("BuyerCommunicationDetails/BuyerEmailaddressIdentifier"),
        "endpoint": endpoint(
            document,
            "MessageTransmissionDetails/MessageReceiverDetails/ToIdentifier",
            "SchemeID",
        ),
        "credited": document.texts(details + "OriginalInvoiceNumber"),
        "is_credit": document.text(details + "InvoiceTypeCode") == "INV02",
    }


def fortnox(document):
    """The total has the share of Skatteverket in it, what is to be paid has not."""
    total = document.amount("Total")
    share = document.amount("TaxReduction") or None
    payable = document.amount("TotalToPay")
    countries = {"": "", "Sverige": "SE", "Norge": "NO", "Danmark": "DK", "Finland": "FI"}
    return {
        "number": document.text("DocumentNumber"),
        "issued": document.text("InvoiceDate"),
        "due": document.text("DueDate"),
        "currency": document.text("Currency"),
        "gross": total,
        "prepaid": share,
        "rounding": None,
        "payable": total - (share or 0) if payable is None else payable,
        "share": share,
        "remaining": document.amount("Balance"),
        "reference": document.text("OCR"),
        "account": "",
        "seller": "",
        "identifier": number(document.text("OrganisationNumber")),
        "customer": document.text("CustomerNumber"),
        "buyer": document.text("CustomerName"),
        "street": document.texts("Address1", "Address2"),
        "postcode": document.text("ZipCode"),
        "city": document.text("City"),
        "country": countries[document.text("Country")],
        "email": document.text("EmailInformation/EmailAddressTo"),
        "endpoint": "",
        "credited": [n for n in document.texts("CreditInvoiceReference") if n != "0"],
        "is_credit": document.text("Credit") == "true",
    }


SYNTAXES = {
    "{%sInvoice-2}Invoice" % UBL: ubl,
    "{%sCreditNote-2}CreditNote" % UBL: ubl,
    "{%s}CrossIndustryInvoice" % NAMES["rsm"]: cii,
    "{%s}Invoice" % NAMES["sfti"]: svefaktura,
    "Finvoice": finvoice,
    "Invoice": fortnox,
    "InvoiceSubset": fortnox,
}


def facts(root):
    """What a document states, as text."""
    stated = SYNTAXES[root.tag](Document(root))
    payable = stated["payable"]
    share = stated.setdefault("share", None)
    stated.setdefault("remaining", None)
    sums = (stated["gross"], -(stated.pop("prepaid") or 0), stated.pop("rounding") or 0)
    stated["adds_up"] = None not in sums and payable == sum(sums)
    stated["total"] = abs(payable + (share or 0))
    stated["is_credit"] = stated["is_credit"] or payable < 0
    stated["street"] = ", ".join(filter(None, stated["street"]))
    stated["credited"] = list(dict.fromkeys(stated["credited"]))
    for name in ("issued", "due"):
        stated[name] = day(stated[name])
    for name in ("gross", "payable", "total", "share", "remaining"):
        stated[name] = "" if stated[name] is None else format(stated[name], "f")
    return stated


def documents(path):
    """The invoices of a file, which may be several XML documents one after the other."""
    with open(path, "rb") as file:
        first, *others = file.read().split(b"<?xml ")
    for part in [first] + [b"<?xml " + other for other in others]:
        try:
            root = tree.fromstring(part)
        except tree.ParseError:
            continue
        yield from (node for node in root.iter() if node.tag in SYNTAXES)


for name in sys.argv[1:]:
    for found in documents(name):
        print(json.dumps({"file": name, **facts(found)}))
