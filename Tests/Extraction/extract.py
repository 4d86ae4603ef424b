"""Reads from e-invoices, by the paths of their specifications, what a claim is made of.

Usage: extract.py FILE...; prints one JSON object a line, for files that are UBL or CII invoices.
It shares nothing with the readers: it builds a tree with the standard library and asks it.
"""

import json
import sys
import xml.etree.ElementTree as tree

UBL = "urn:oasis:names:specification:ubl:schema:xsd:"
CII = "urn:un:unece:uncefact:data:standard:"
NAMES = {
    "cac": UBL + "CommonAggregateComponents-2",
    "cbc": UBL + "CommonBasicComponents-2",
    "rsm": CII + "CrossIndustryInvoice:100",
    "ram": CII + "ReusableAggregateBusinessInformationEntity:100",
    "udt": CII + "UnqualifiedDataType:100",
}

UBL_PATHS = {
    "number": ["cbc:ID"],
    "issued": ["cbc:IssueDate"],
    "due": ["cbc:DueDate", "cac:PaymentMeans/cbc:PaymentDueDate"],
    "currency": ["cbc:DocumentCurrencyCode"],
    "payable": ["cac:LegalMonetaryTotal/cbc:PayableAmount"],
    "buyer": [
        "cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName",
        "cac:AccountingCustomerParty/cac:Party/cac:PartyName/cbc:Name",
    ],
    "postcode": ["cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cbc:PostalZone"],
    "city": ["cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cbc:CityName"],
    "country": [
        "cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cac:Country/"
        "cbc:IdentificationCode"
    ],
    "email": ["cac:AccountingCustomerParty/cac:Party/cac:Contact/cbc:ElectronicMail"],
    "reference": ["cac:PaymentMeans/cbc:PaymentID"],
    "account": ["cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID"],
    "credited": ["cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID"],
}

SETTLEMENT = "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/"
BUYER = (
    "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/"
)
CII_PATHS = {
    "number": ["rsm:ExchangedDocument/ram:ID"],
    "issued": ["rsm:ExchangedDocument/ram:IssueDateTime/udt:DateTimeString"],
    "due": [SETTLEMENT + "ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/udt:DateTimeString"],
    "currency": [SETTLEMENT + "ram:InvoiceCurrencyCode"],
    "payable": [
        SETTLEMENT
        + "ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:DuePayableAmount"
    ],
    "buyer": [BUYER + "ram:Name"],
    "postcode": [BUYER + "ram:PostalTradeAddress/ram:PostcodeCode"],
    "city": [BUYER + "ram:PostalTradeAddress/ram:CityName"],
    "country": [BUYER + "ram:PostalTradeAddress/ram:CountryID"],
    "email": [BUYER + "ram:DefinedTradeContact/ram:EmailURIUniversalCommunication/ram:URIID"],
    "reference": [SETTLEMENT + "ram:PaymentReference"],
    "account": [
        SETTLEMENT + "ram:SpecifiedTradeSettlementPaymentMeans/"
        "ram:PayeePartyCreditorFinancialAccount/" + name
        for name in ("ram:IBANID", "ram:ProprietaryID")
    ],
    "credited": [SETTLEMENT + "ram:InvoiceReferencedDocument/ram:IssuerAssignedID"],
}


def first(root, paths):
    """The first text at any of the paths that is not empty."""
    for path in paths:
        for node in root.findall(path, NAMES):
            text = " ".join((node.text or "").split())
            if text:
                return text
    return ""


def facts(path):
    """What a file states; None where it is no invoice of either syntax."""
    root = tree.parse(path).getroot()
    if root.tag in ("{%sInvoice-2}Invoice" % UBL, "{%sCreditNote-2}CreditNote" % UBL):
        paths = UBL_PATHS
    elif root.tag == "{%s}CrossIndustryInvoice" % NAMES["rsm"]:
        paths = CII_PATHS
    else:
        return None
    stated = {name: first(root, places) for name, places in paths.items()}
    if paths is CII_PATHS:
        # Terms with a discount have a day of their own; the last day is the due date.
        days = [node.text.strip() for node in root.findall(paths["due"][0], NAMES) if node.text]
        stated["due"] = max(days, default="")
    numbers = {node.text for node in root.findall(paths["credited"][0], NAMES)}
    stated["credits"] = len(numbers)
    for name in ("issued", "due"):
        day = stated[name]
        if len(day) == 8 and day.isdigit():
            stated[name] = "-".join((day[:4], day[4:6], day[6:]))
    return stated


for name in sys.argv[1:]:
    try:
        found = facts(name)
    except tree.ParseError:
        continue
    if found is not None:
        print(json.dumps({"file": name, **found}))
