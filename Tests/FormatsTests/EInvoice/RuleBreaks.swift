import Records

/// Changes to `RuleSample.invoice`, with the rules that each breaks, in the order of the rules.
enum RuleBreaks {
    /// Rules that other tests break.
    static let others: Set<FindingCode> = [
        .br08, .br09, .br16, .brCO18, .brCO26, .noR001, .noR002,
    ]

    /// The buyer's address, and what follows it.
    private static let address = """
            <cac:PostalAddress>
              <cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country>
            </cac:PostalAddress>
            <cac:PartyLegalEntity>
              <cbc:RegistrationName>Sko
        """

    /// The amount of the second line with an allowance or charge of its own.
    private static func lineAllowance(_ isCharge: String, _ amount: String) -> String {
        ">44.15</cbc:LineExtensionAmount><cac:AllowanceCharge>"
            + "<cbc:ChargeIndicator>\(isCharge)</cbc:ChargeIndicator>"
            + "<cbc:Amount currencyID=\"EUR\">\(amount)</cbc:Amount></cac:AllowanceCharge>"
    }

    /// References to preceding invoices, some without a number.
    private static func preceding(_ numbers: String...) -> String {
        numbers.map { number in
            "<cac:BillingReference><cac:InvoiceDocumentReference>"
                + (number.isEmpty ? "" : "<cbc:ID>\(number)</cbc:ID>")
                + "</cac:InvoiceDocumentReference></cac:BillingReference>"
        }.joined() + "<cac:AccountingSupplierParty>"
    }

    static let all: [RuleTests.Break] = stated + rows + sums + decimals + peppol + sweden

    private static let stated: [RuleTests.Break] = [
        ([.br01], "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0", ""),
        ([.br02], "<cbc:ID>20260001</cbc:ID>", ""),
        ([.br03], "<cbc:IssueDate>2026-03-02</cbc:IssueDate>", ""),
        ([.br04], ">380<", "><"),
        ([.br05, .brCO15], "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>", ""),
        ([.br06], "Granbygg AB", " "),
        ([.br07], "Skogsbryn AB", ""),
        ([.br10, .br11], address, "<cac:PartyLegalEntity><cbc:RegistrationName>Sko"),
        (
            [.br11], address,
            "<cac:PostalAddress><cbc:CityName>Ås</cbc:CityName></cac:PostalAddress>"
                + "<cac:PartyLegalEntity><cbc:RegistrationName>Sko"
        ),
        (
            [.br12], "<cbc:LineExtensionAmount currencyID=\"EUR\">144.15</cbc:LineExtensionAmount>",
            ""
        ),
        ([.br13], "<cbc:TaxExclusiveAmount currencyID=\"EUR\">134.15</cbc:TaxExclusiveAmount>", ""),
        ([.br14], "<cbc:TaxInclusiveAmount currencyID=\"EUR\">161.95</cbc:TaxInclusiveAmount>", ""),
        ([.br15], "<cbc:PayableAmount currencyID=\"EUR\">101.00</cbc:PayableAmount>", ""),
        ([.br53, .peppolR051], "TaxAmount currencyID=\"SEK\"", "TaxAmount currencyID=\"NOK\""),
        ([.br62], " schemeID=\"0007\"", ""),
        ([.br63], " schemeID=\"0192\"", ""),
        (
            [.brCO03], "<cac:AccountingSupplierParty>",
            "<cac:InvoicePeriod><cbc:DescriptionCode>35</cbc:DescriptionCode></cac:InvoicePeriod>"
                + "<cac:AccountingSupplierParty>"
        ),
        ([.brCO25], "<cbc:DueDate>2026-04-01</cbc:DueDate>", ""),
    ]

    private static let rows: [RuleTests.Break] = [
        (
            [.br24, .brCO10, .peppolR120],
            "<cbc:LineExtensionAmount currencyID=\"EUR\">44.15</cbc:LineExtensionAmount>", ""
        ),
        ([.br31, .brCO11], "<cbc:Amount currencyID=\"EUR\">20.00</cbc:Amount>", ""),
        ([.br36, .brCO12], "<cbc:Amount currencyID=\"EUR\">10.00</cbc:Amount>", ""),
        ([.br45, .brCO17], "<cbc:TaxableAmount currencyID=\"EUR\">90.00</cbc:TaxableAmount>", ""),
        ([.br46, .brCO14, .brCO17], "<cbc:TaxAmount currencyID=\"EUR\">22.50</cbc:TaxAmount>", ""),
        (
            [.br47], "<cbc:ID>S</cbc:ID><cbc:Percent>12.0</cbc:Percent>",
            "<cbc:Percent>12</cbc:Percent>"
        ),
        ([.br48, .brCO17, .seR006], "<cbc:Percent>12.0</cbc:Percent>", ""),
        ([.br49], "<cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>", ""),
        ([.br50, .br61], "<cbc:ID>99999991</cbc:ID>", ""),
        ([.br55], "<cac:AccountingSupplierParty>", preceding("")),
        ([.br55], "<cac:AccountingSupplierParty>", preceding("", "7")),
        ([.br55], "<cac:AccountingSupplierParty>", preceding("7", "")),
        ([], "<cac:AccountingSupplierParty>", preceding("7", "8")),
        ([.brCO04], "<cbc:ID>S</cbc:ID><cbc:Percent>12</cbc:Percent>", ""),
        ([.brCO09], "SE559999001601", "ZZ559999001601"),
    ]

    private static let sums: [RuleTests.Break] = [
        ([.brCO10], ">100.00</cbc:LineExtensionAmount>", ">100.01</cbc:LineExtensionAmount>"),
        ([.brCO11], "\"EUR\">20.00</cbc:Amount>", "\"EUR\">20.01</cbc:Amount>"),
        ([.brCO11, .brCO13], ">20.00</cbc:AllowanceTotal", ">20.01</cbc:AllowanceTotal"),
        ([.brCO12], "\"EUR\">10.00</cbc:Amount>", "\"EUR\">9.99</cbc:Amount>"),
        ([.brCO12, .brCO13], ">10.00</cbc:ChargeTotal", ">10.01</cbc:ChargeTotal"),
        ([.brCO13, .brCO15], ">134.15<", ">134.16<"),
        ([.brCO14, .brCO15], ">27.80<", ">27.81<"),
        ([.brCO14], ">5.30<", ">5.31<"),
        ([.brCO15, .brCO16], ">161.95<", ">161.96<"),
        ([.brCO16], ">0.05<", ">0.06<"),
        ([.brCO16], ">101.00<", ">101.01<"),
        ([.brCO17], ">90.00</cbc:TaxableAmount>", ">86.00</cbc:TaxableAmount>"),
        ([.brCO17], ">90.00</cbc:TaxableAmount>", ">94.00</cbc:TaxableAmount>"),
        ([], ">90.00</cbc:TaxableAmount>", ">93.90</cbc:TaxableAmount>"),
    ]

    private static let decimals: [RuleTests.Break] = [
        ([.brDEC01], "\"EUR\">20.00</cbc:Amount>", "\"EUR\">20.000</cbc:Amount>"),
        ([.brDEC05], "\"EUR\">10.00</cbc:Amount>", "\"EUR\">10.000</cbc:Amount>"),
        ([.brDEC09], ">144.15<", ">144.150<"),
        ([.brDEC10], ">20.00</cbc:AllowanceTotal", ">20.000</cbc:AllowanceTotal"),
        ([.brDEC11], ">10.00</cbc:ChargeTotal", ">10.000</cbc:ChargeTotal"),
        ([.brDEC12], ">134.15<", ">134.150<"),
        ([.brDEC13], ">27.80<", ">27.800<"),
        ([.brDEC14], ">161.95<", ">161.950<"),
        ([.brDEC15], ">305.80<", ">305.801<"),
        ([.brDEC16], ">61.00<", ">61.000<"),
        ([.brDEC17], ">0.05<", ">0.050<"),
        ([.brDEC18], ">101.00<", ">101.000<"),
        ([.brDEC19], ">90.00<", ">90.000<"),
        ([.brDEC20], ">22.50<", ">22.500<"),
        ([.brDEC23], ">100.00</cbc:Line", ">100.000</cbc:Line"),
        // A sum is rounded, halves up, before it is compared.
        ([.brDEC23], ">100.00</cbc:Line", ">100.0049</cbc:Line"),
        ([.brCO10, .brDEC23], ">100.00</cbc:Line", ">100.005</cbc:Line"),
    ]

    private static let peppol: [RuleTests.Break] = [
        ([.peppolR005, .peppolR051], ">SEK<", ">EUR<"),
        ([.peppolR010], "<cbc:EndpointID schemeID=\"0192\">999999026</cbc:EndpointID>", ""),
        ([.peppolR020], "<cbc:EndpointID schemeID=\"0007\">5599990016</cbc:EndpointID>", ""),
        ([.peppolR051], "PriceAmount currencyID=\"EUR\"", "PriceAmount currencyID=\"SEK\""),
        ([.peppolR051], "PrepaidAmount currencyID=\"EUR\"", "PrepaidAmount currencyID=\"eur\""),
        (
            [.br45, .br46, .br47, .br48, .peppolR053, .peppolR054], ">305.80</cbc:TaxAmount>",
            ">305.80</cbc:TaxAmount><cac:TaxSubtotal/>"
        ),
        ([.peppolR051, .peppolR054], "<cbc:TaxCurrencyCode>SEK</cbc:TaxCurrencyCode>", ""),
        (
            [.br53, .peppolR054],
            "<cac:TaxTotal><cbc:TaxAmount currencyID=\"SEK\">305.80</cbc:TaxAmount></cac:TaxTotal>",
            ""
        ),
        ([.peppolR055], ">305.80<", ">-305.80<"),
        ([.peppolR120], ">14.7167<", ">14.73<"),
        ([], ">14.7167<", ">14.72<"),
        ([.peppolR120], "unitCode=\"EA\">3<", "unitCode=\"EA\">4<"),
        (
            [], ">100</cbc:PriceAmount>",
            ">200</cbc:PriceAmount><cbc:BaseQuantity>2</cbc:BaseQuantity>"
        ),
        ([.peppolR120], ">44.15</cbc:LineExtensionAmount>", lineAllowance("false", "1.00")),
        ([.peppolR120], ">44.15</cbc:LineExtensionAmount>", lineAllowance("true", "1.00")),
        ([], ">44.15</cbc:LineExtensionAmount>", lineAllowance("true", "0.01")),
        ([.peppolGLN], "\"0192\">999999026<", "\"0088\">9429041098401<"),
        ([], "\"0192\">999999026<", "\"0088\">9429041098400<"),
        ([.peppolOrganisationNO], "999999026", "999999027"),
        ([.peppolOrganisationDK], "\"0192\">999999026<", "\"0184\">DK9999902<"),
        ([], "\"0192\">999999026<", "\"0184\">DK99999902<"),
        ([.peppolOrganisationSE], "\"0007\">5599990016<", "\"0007\">559999-0016<"),
    ]

    private static let sweden: [RuleTests.Break] = [
        ([.seR001], "SE559999001601", "SE5599990016"),
        ([.seR002], "SE559999001601", "SE55999900160A"),
        ([.seR003, .seR004, .seR013], "<cbc:CompanyID>5599990016<", "<cbc:CompanyID>559999-0016<"),
        ([.seR004], "<cbc:CompanyID>5599990016<", "<cbc:CompanyID>55999900160<"),
        ([.seR005], "GODKÄND för F-skatt", "Innehar F-skattsedel"),
        ([.seR006], ">12</cbc:Percent>", ">13</cbc:Percent>"),
        ([.seR007], "9999992", "999999-2"),
        ([.seR008], "99999991", "999-9991"),
        ([.seR009], "99999991", "999999"),
        ([.seR007, .seR010], "9999992", "999 999 92"),
        ([.seR011], "MeansCode>30<", "MeansCode>50<"),
        ([.seR012], "MeansCode>30<", "MeansCode>31<"),
        ([.seR013], "<cbc:CompanyID>5599990016<", "<cbc:CompanyID>5599990017<"),
    ]
}
