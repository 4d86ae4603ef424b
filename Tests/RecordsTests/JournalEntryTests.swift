import Records
import Testing
import Values

struct JournalEntryTests {
    @Test func `lines that sum to zero make an entry`() throws {
        let entry = JournalEntry(
            day: try #require(Day(2026, 3, 1)),
            text: "Payment 1001",
            currency: .sek,
            lines: [Posting(account: "1930", minor: 500), Posting(account: "1510", minor: -500)]
        )
        #expect(entry.lines.count == 2)
    }

    @Test func `lines that do not sum to zero stop the program`() async {
        await #expect(processExitsWith: .failure) {
            _ = JournalEntry(
                day: Day(number: 0),
                text: "",
                currency: .sek,
                lines: [Posting(account: "1930", minor: 500)]
            )
        }
    }
}
