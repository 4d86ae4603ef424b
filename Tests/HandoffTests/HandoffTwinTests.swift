import Foundation
import FoundationXML
import Records
import TestSupport
import Testing

/// XML and CSV are twins: each says all that the other says.
@Suite struct HandoffTwinTests {
    private let files: [String: [UInt8]]

    init() throws {
        files = try HandoffTests.written()
    }

    /// Where each column of the table of cases stands in the XML.
    private static let places: [(column: String, path: String)] = [
        ("batch", "/@batch"), ("date", "/@date"), ("agency-id", "/Agency/Id"),
        ("agency", "/Agency/Name"), ("creditor-id", "/Creditor/Id"),
        ("creditor", "/Creditor/Name"),
        ("creditor-organisation-number", "/Creditor/OrganisationNumber"),
        ("creditor-street", "/Creditor/Street"), ("creditor-postcode", "/Creditor/Postcode"),
        ("creditor-city", "/Creditor/City"), ("creditor-country", "/Creditor/Country"),
        ("creditor-email", "/Creditor/Email"), ("creditor-phone", "/Creditor/Phone"),
        ("case-number", "@number"), ("attempt", "@attempt"), ("debtor-kind", "Debtor/@kind"),
        ("customer-number", "Debtor/CustomerNumber"), ("debtor-identifier", "Debtor/Identifier"),
        ("debtor-name", "Debtor/Name"), ("street", "Debtor/Street"),
        ("postcode", "Debtor/Postcode"), ("city", "Debtor/City"), ("country", "Debtor/Country"),
        ("email", "Debtor/Email"), ("language", "Debtor/Language"),
        ("invoice", "Invoice/Number"), ("reference", "Invoice/Reference"),
        ("issued", "Invoice/Issued"), ("due", "Invoice/Due"), ("currency", "Claim/@currency"),
        ("original", "Claim/Original"), ("principal", "Claim/Principal"), ("fees", "Claim/Fees"),
        ("interest", "Claim/Interest"), ("total", "Claim/Total"),
        ("last-letter", "LastLetter/Sent"), ("last-deadline", "LastLetter/Deadline"),
        ("collection-cost", "CollectionCost/Amount"),
        ("collection-cost-heavy", "CollectionCost/Heavy"),
        ("collection-cost-second", "CollectionCost/Second"),
        ("collection-cost-cap", "CollectionCost/Cap"),
    ]

    @Test(arguments: ["cases-001", "cases-002"])
    func `a row says what its case says, column by column`(name: String) throws {
        let root = try #require(try document(name + ".xml").rootElement())
        let table = CSVTable(try #require(files[name + ".csv"]))
        let cases = root.elements(forName: "Case")
        #expect(table.rows.count == cases.count)
        let columns = Self.places.map(\.column).inserting("creditor-accounts", at: 13)
        #expect(table.columns == columns + ["collection-cost-law", "compensation"])
        for (index, one) in cases.enumerated() {
            for (column, path) in Self.places {
                let value =
                    path.hasPrefix("/") ? root.value(String(path.dropFirst())) : one.value(path)
                #expect(table.text(index, column) == value, "\(column) of row \(index)")
            }
            let accounts = root.elements(forName: "Creditor").flatMap {
                $0.elements(forName: "Account").map { $0.value("@kind") + ":" + $0.value("") }
            }
            #expect(table.cell(index, "creditor-accounts") == accounts.joined(separator: " "))
            let law = one.elements(forName: "CollectionCost").flatMap {
                $0.elements(forName: "Law").map { $0.value("") }
            }
            #expect(table.cell(index, "compensation") == one.value("Claim/Compensation"))
            #expect(table.cell(index, "collection-cost-law") == law.joined(separator: " "))
        }
    }

    @Test(
        arguments: [
            (
                "InterestPeriod", "interest",
                ["FirstDay", "LastDay", "Principal", "Rate", "Amount", "Law"]
            ),
            ("Settlement", "settlements", ["Day", "Principal", "Fees", "Interest"]),
        ]
    )
    func `lists of a case stand in tables of their own`(
        element: String,
        table: String,
        fields: [String]
    ) throws {
        let root = try #require(try document("cases-001.xml").rootElement())
        let wanted = root.elements(forName: "Case").flatMap { one in
            one.elements(forName: element).map { [one.value("@number")] + fields.map($0.value) }
        }
        #expect(!wanted.isEmpty)
        let bytes = try #require(files["cases-001-\(table).csv"])
        #expect(CSVTable(bytes).rows == wanted)
    }

    @Test func `nothing in the XML is without a column`() throws {
        let root = try #require(try document("cases-001.xml").rootElement())
        var paths = Set(
            Self.places.map { $0.path.hasPrefix("/") ? String($0.path.dropFirst()) : $0.path }
        )
        paths.formUnion([
            "@cases", "@xmlns", "Total", "Creditor/Account", "CollectionCost/Law",
            "Claim/Compensation",
        ])
        for child in root.elements where child.name != "Case" {
            for path in child.leaves(child.name ?? "") { #expect(paths.contains(path), "\(path)") }
        }
        for one in root.elements(forName: "Case") {
            for child in one.elements
            where child.name != "InterestPeriod" && child.name != "Settlement" {
                for path in child.leaves(child.name ?? "") {
                    #expect(paths.contains(path), "\(path)")
                }
            }
        }
    }

    @Test func `totals for control are the sums of the cases`() throws {
        let root = try #require(try document("cases-001.xml").rootElement())
        #expect(root.value("@cases") == "2")
        #expect(root.elements(forName: "Total").map { $0.value("") } == ["2289.36"])
    }

    private func document(_ name: String) throws -> XMLDocument {
        try XMLDocument(data: Data(try #require(files[name])))
    }
}

extension XMLElement {
    fileprivate var elements: [XMLElement] { (children ?? []).compactMap { $0 as? XMLElement } }

    /// Text at a path such as `Debtor/Name` or `Debtor/@kind`; empty where there is none.
    fileprivate func value(_ path: String) -> String {
        let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
        guard let first = parts.first else { return stringValue ?? "" }
        if first.hasPrefix("@") {
            let name = String(first.dropFirst())
            return (attributes ?? []).first { $0.name == name }?.stringValue ?? ""
        }
        return elements(forName: first).first?.value(parts.count > 1 ? parts[1] : "") ?? ""
    }

    /// Paths of all leaves below, this element's own path given.
    fileprivate func leaves(_ path: String) -> [String] {
        elements.isEmpty
            ? [path] : elements.flatMap { $0.leaves(path + "/" + ($0.name ?? "")) }
    }
}

extension [String] {
    fileprivate func inserting(_ element: String, at index: Int) -> [String] {
        var copy = self
        copy.insert(element, at: index)
        return copy
    }
}
