import Law
import TestSupport
import Testing

@Suite struct LawPageTests {
    @Test func `The page of rules says what the tables say`() throws {
        try Golden.expect(Array(LawPage.text.utf8), LawPage.path)
    }

    @Test(arguments: Rule.allCases)
    func `Every rule has a test, and it is there`(rule: Rule) throws {
        let suites = LawPage.tests(of: rule)
        #expect(!suites.isEmpty)
        for suite in suites {
            let places = ["LawTests", "ClassificationTests"].map { "Tests/\($0)/\(suite).swift" }
            #expect(places.contains { (try? Repository.bytes(of: $0)) != nil }, "\(suite)")
        }
    }
}
