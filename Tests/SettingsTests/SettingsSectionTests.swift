import Settings
import Testing
import Values

struct SettingsSectionTests {
    @Test func `keys come in the order of the file`() {
        let root = section("b: 1\na: 2\n'no': 3\n1001: 4\n").root
        #expect(root.keys == ["b", "a", "no", "1001"])
        #expect(root.has("a"))
        #expect(!root.has("c"))
    }

    @Test(
        arguments: [
            ("NO", "NO"), ("no", "no"), ("010", "010"), ("1e3", "1e3"), ("yes", "yes"),
            ("2026-11-30", "2026-11-30"), ("'quoted: #'", "quoted: #"), ("\"\"", ""),
            ("'~'", "~"), ("å ä ö", "å ä ö"), ("12.50", "12.50"),
        ]
    )
    func `unquoted words and numbers are text`(written: String, text: String) {
        let file = section("key: \(written)\n")
        #expect(file.root.string("key") == text)
        #expect(file.faults.isEmpty)
    }

    @Test(arguments: ["key:", "key: ~", "key: null"])
    func `a key without a value is told for text and absent for sections and lists`(text: String) {
        let file = section(text + "\n")
        #expect(file.root.section("key") == nil)
        #expect(file.root.sections("key").isEmpty)
        #expect(file.root.strings("key").isEmpty)
        #expect(file.root.named("key").isEmpty)
        #expect(file.faults.isEmpty)
        #expect(file.root.string("key") == nil)
        #expect(file.root.required("key").isEmpty)
        #expect(
            file.faults.map(\.message) == ["'key' has no value: give one, or leave the line out"]
        )
    }

    @Test func `what is absent reads as nothing and is no fault`() {
        let file = section("other: 1\n")
        let root = file.root
        #expect(root.string("key") == nil)
        #expect(root.int("key", in: 0...1) == nil)
        #expect(root.bool("key") == nil)
        #expect(root.day("key") == nil)
        #expect(root.amount("key", .sek) == nil)
        #expect(root.choice("key", of: Fruit.self) == nil)
        #expect(root.strings("key").isEmpty)
        #expect(root.section("key") == nil)
        #expect(root.sections("key").isEmpty)
        #expect(root.named("key").isEmpty)
        #expect(file.faults.isEmpty)
    }

    @Test(
        arguments: [
            ("5", 5), ("0", 0), ("-3", -3), ("007", 7), ("10", 10), ("11", nil), ("-4", nil),
            ("+5", nil), ("5.0", nil), ("five", nil), ("0x5", nil), ("", nil),
            ("99999999999999999999", nil), ("1 000", nil),
        ] as [(String, Int?)]
    )
    func `a whole number stands within its range`(written: String, number: Int?) {
        let file = section("key: '\(written)'\n")
        #expect(file.root.int("key", in: -3...10) == number)
        #expect(
            file.faults.map(\.description)
                == (number == nil
                    ? ["s.yml:1:6: 'key' should be a whole number from -3 to 10"] : [])
        )
    }

    @Test(
        arguments: [
            ("true", true), ("false", false), ("yes", nil), ("True", nil), ("1", nil), ("NO", nil),
        ] as [(String, Bool?)]
    )
    func `a switch is true or false`(written: String, value: Bool?) {
        let file = section("key: \(written)\n")
        #expect(file.root.bool("key") == value)
        #expect(
            file.faults.map(\.message) == (value == nil ? ["'key' should be true or false"] : [])
        )
    }

    @Test(arguments: ["2026-02-31", "26-02-03", "today", "20260203"])
    func `a day that no calendar has is told`(written: String) {
        let file = section("key: \(written)\n")
        #expect(file.root.day("key") == nil)
        #expect(file.faults.map(\.message) == ["'key' should be a day such as 2026-11-30"])
    }

    @Test func `a day is read`() {
        #expect(section("key: 2026-11-30").root.day("key") == Day(2026, 11, 30))
    }

    @Test(
        arguments: [
            ("50", 5_000), ("49.50", 4_950), ("0.5", 50), ("-1", -100), ("49,50", nil),
            ("1 000", nil), ("0.005", nil), ("50 kr", nil),
        ] as [(String, Int64?)]
    )
    func `an amount is read exactly`(written: String, minor: Int64?) {
        let file = section("key: \(written)\n")
        #expect(file.root.amount("key", .nok) == minor.map { Money(minor: $0, .nok) })
        #expect(file.faults.count == (minor == nil ? 1 : 0))
    }

    @Test(
        arguments: [
            ("apple", .apple, nil), ("green-pear", .pear, nil),
            (
                "green-paer", nil,
                "'key' should be one of apple, green-pear; did you mean 'green-pear'?"
            ),
            ("plum", nil, "'key' should be one of apple, green-pear"),
        ] as [(String, Fruit?, String?)]
    )
    func `a word of a closed list is read`(written: String, fruit: Fruit?, message: String?) {
        let file = section("key: \(written)\n")
        #expect(file.root.choice("key", of: Fruit.self) == fruit)
        #expect(file.faults.map(\.message) == (message.map { [$0] } ?? []))
    }

    @Test func `a list of texts is read, and one text as a list of one`() {
        let file = section("one: a\nmany: [a, NO]\nwrong: {a: b}\nmixed: [a, [b], '', ~]\n")
        #expect(file.root.strings("one") == ["a"])
        #expect(file.root.strings("many") == ["a", "NO"])
        #expect(file.root.strings("wrong").isEmpty)
        #expect(file.root.strings("mixed") == ["a", ""])
        #expect(
            file.faults.map(\.description) == [
                "s.yml:3:8: 'wrong' should be a list", "s.yml:4:12: this should be text",
                "s.yml:4:21: this should be text",
            ]
        )
    }

    private func section(_ text: String) -> SettingsFile {
        SettingsFile(name: "s.yml", text: text)
    }
}
