import Books
import Settings
import Testing

@Suite struct BooksSettingsTests {
    private func decoded(
        _ text: String,
        over base: BooksSettings = .init()
    ) -> (settings: BooksSettings, faults: [String]) {
        let file = SettingsFile(name: "p.yml", text: "books:\n" + text)
        let settings = BooksSettings(file.root.section("books"), over: base)
        return (settings, file.faults.map { "\($0.line): \($0.message)" })
    }

    @Test func `a section is decoded over what holds without it`() {
        let base = BooksSettings(series: "F", accounts: .init(numbers: [.bank: "1931"]))
        let (settings, faults) = decoded(
            """
              book-payments: false
              book-charges: on-sending
              accounts: {fee-income: 3593}
              banks:
                - {account: 123-4567, books: 1940}
            """,
            over: base
        )
        #expect(faults.isEmpty)
        #expect(
            settings
                == BooksSettings(
                    booksPayments: false,
                    charges: .onSending,
                    series: "F",
                    accounts: .init(
                        numbers: [.bank: "1931", .feeIncome: "3593"],
                        banks: ["1234567": "1940"]
                    )
                )
        )
    }

    @Test(
        arguments: [
            (
                "  book-charges: on-payments",
                "2: 'book-charges' should be one of on-sending, on-payment, never; "
                    + "did you mean 'on-payment'?"
            ),
            (
                "  accounts: {bank: my bank}",
                "2: 'bank' should be an account number of 3 to 6 digits, such as 1510"
            ),
            (
                "  accounts: {banks: 1930}",
                "2: unknown key 'banks' in 'books.accounts'; did you mean 'bank'?"
            ),
            (
                "  banks: [{account: 1, books: x}]",
                "2: 'books' should be an account number of 3 to 6 digits"
            ),
        ]
    )
    func `what cannot be meant is a fault`(text: String, message: String) {
        #expect(decoded(text).faults == [message])
    }
}
