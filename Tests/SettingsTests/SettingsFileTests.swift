import Settings
import Testing
import Values

struct SettingsFileTests {
    @Test func `a sound file has no faults`() throws {
        let file = SettingsFile(name: "pipeline.yml", text: "version: 1\n")
        #expect(file.root.int("version", in: 1...1) == 1)
        file.root.finish()
        try file.check()
        #expect(file.faults.isEmpty)
        #expect(file.root.path.isEmpty)
    }

    @Test(
        arguments: [
            ("", "s.yml:1:1: expected a mapping of settings, such as 'version: 1'"),
            ("# nothing\n", "s.yml:1:1: expected a mapping of settings, such as 'version: 1'"),
            ("- a\n- b\n", "s.yml:1:1: expected a mapping of settings, such as 'version: 1'"),
            ("just text", "s.yml:1:1: expected a mapping of settings, such as 'version: 1'"),
            ("a: 1\nb: [1, 2\n", "s.yml:3:1: not valid YAML: did not find expected ',' or ']'"),
            (
                "a: 1\n\tb: 2\n",
                "s.yml:2:1: not valid YAML: found a tab character that violates indentation"
            ),
            ("a: *nowhere\n", "s.yml:1:4: not valid YAML: found undefined alias"),
            ("a: 1\n---\nb: 2\n", "s.yml:2:1: not valid YAML: but found another document"),
            (
                "a: 1\nbc: x\u{7}y\n",
                "s.yml:2:6: not valid YAML: control characters are not allowed"
            ),
            ("[a, b]: 1\n", "s.yml:1:1: a key should be text"),
        ]
    )
    func `what is no settings file is told with its place`(text: String, fault: String) {
        let file = SettingsFile(name: "s.yml", text: text)
        #expect(file.faults.map(\.description) == [fault])
        #expect(throws: SettingsInvalid.self) { try file.check() }
    }

    @Test(
        arguments: [
            ("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n", ["'c'"]), ("'NO': 1\nNO: 2\n", ["'NO'"]),
            ("å: 1\na: 2\nå: 1\na: 2\n", ["'a'", "'å'"]), ("a: 1\na: 2\na: 3\n", ["'a'", "'a'"]),
            ("{a: 1, \"a\": 2}\n", ["'a'"]), ("b: [{c: 1, c: 2}, {c: 1}]\n", ["'c'"]),
            ("a:\r\n  x: 1\r\na: 2\r\n", ["'a'"]),
        ]
    )
    func `keys that stand twice are told, and the rest of the file is looked at`(
        text: String,
        keys: [String]
    ) {
        let file = SettingsFile(name: "s.yml", text: text)
        #expect(file.faults.map(\.message).sorted() == keys.map { "\($0) stands twice here" })
        #expect(!file.root.keys.isEmpty)
        #expect(file.root.required("name").isEmpty)
        #expect(file.faults.last?.message == "'name' is missing here")
    }

    @Test(
        arguments: [
            "key: s3cret\nkey: s3cret\n", "key: [s3cret\n", "key: s3cret\n\tbad: x\n",
            "key: s3cret\n---\nx: 1\n", "key: s3cret\u{7}\n", "s3cret", "- s3cret",
        ]
    )
    func `no text of the file stands in a fault`(text: String) {
        let file = SettingsFile(name: "s.yml", text: text)
        #expect(!file.faults.isEmpty)
        #expect(!file.faults.map(\.description).joined().contains("s3cret"))
    }

    @Test func `no value of a wrong kind stands in a fault`() {
        let text = """
            a: s3cret
            b: s3cret
            c: s3cret
            d: s3cret
            e: s3cret
            f: s3cret
            g: [s3cret, {h: s3cret}]
            """
        let file = SettingsFile(name: "s.yml", text: text)
        let root = file.root
        _ = root.int("a", in: 1...2)
        _ = root.bool("b")
        _ = root.day("c")
        _ = root.amount("d", .sek)
        _ = root.choice("e", of: Fruit.self)
        _ = root.section("f")
        _ = root.sections("f")
        _ = root.sections("g")
        _ = root.strings("g")
        _ = root.string("g")
        #expect(file.faults.count == 10)
        #expect(!file.faults.map(\.description).joined().contains("s3cret"))
    }

    @Test func `all faults are thrown at once, in order of place`() throws {
        let file = SettingsFile(
            name: "pipeline.yml",
            text: "version: 2\nnaem: x\nintake:\n  settle-seconds: soon\n"
        )
        let root = file.root
        let intake = try #require(root.section("intake"))
        _ = intake.int("settle-seconds", in: 0...3_600)
        intake.finish()
        _ = root.int("version", in: 1...1)
        #expect(root.required("name").isEmpty)
        root.finish()
        let error = #expect(throws: SettingsInvalid.self) { try file.check() }
        #expect(
            error?.description == """
                pipeline.yml:1:1: 'name' is missing here
                pipeline.yml:1:10: 'version' should be a whole number from 1 to 1
                pipeline.yml:2:1: unknown key 'naem'; did you mean 'name'?
                pipeline.yml:4:19: 'settle-seconds' should be a whole number from 0 to 3600
                """
        )
    }
}

/// A closed list of words for tests.
enum Fruit: String, CaseIterable {
    case apple
    case pear = "green-pear"
}
