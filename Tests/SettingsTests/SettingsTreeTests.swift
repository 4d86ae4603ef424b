import Settings
import Testing

struct SettingsTreeTests {
    @Test func `sections know their path`() throws {
        let file = SettingsFile(name: "s.yml", text: "a:\n  b:\n    c: 1\n")
        let inner = try #require(file.root.section("a")?.section("b"))
        #expect(inner.path == "a.b")
        #expect(inner.string("c") == "1")
    }

    @Test func `a section is the same whoever asks for it`() throws {
        let file = SettingsFile(name: "s.yml", text: "a:\n  b: 1\n  c: 2\nlist:\n- d: 1\n")
        #expect(file.root.section("a")?.string("b") == "1")
        #expect(file.root.section("a")?.string("c") == "2")
        file.root.section("a")?.finish()
        _ = file.root.sections("list").first?.string("d")
        file.root.sections("list").first?.finish()
        file.root.finish()
        #expect(file.faults.isEmpty)
    }

    @Test func `a list of sections is read`() {
        let file = SettingsFile(
            name: "s.yml",
            text: "steps:\n- kind: reminder\n- kind: demand\n- text\nother: {a: 1}\n"
        )
        #expect(file.root.sections("steps").map { $0.required("kind") } == ["reminder", "demand"])
        #expect(file.root.sections("other").isEmpty)
        #expect(
            file.faults.map(\.description) == [
                "s.yml:4:3: this should be a mapping of settings",
                "s.yml:5:8: 'other' should be a list of settings, each begun with '-'",
            ]
        )
    }

    @Test func `named sections come in the order of the file, whatever their names look like`() {
        let file = SettingsFile(
            name: "s.yml",
            text: "creditors:\n  zebra: {a: 1}\n  'NO': {a: 2}\n  \"1001\": {a: 3}\n  bad: 4\n"
        )
        let named = file.root.named("creditors")
        #expect(named.map(\.name) == ["zebra", "NO", "1001"])
        #expect(named.map { $0.section.string("a") } == ["1", "2", "3"])
        #expect(named.first?.section.path == "creditors.zebra")
        #expect(
            file.faults.map(\.description) == [
                "s.yml:5:8: 'bad' should be a mapping of settings"
            ]
        )
    }

    @Test func `a wrong kind is told at the value`() {
        let file = SettingsFile(name: "s.yml", text: "a: [1]\nb: text\n")
        #expect(file.root.string("a") == nil)
        #expect(file.root.int("a", in: 0...9) == nil)
        #expect(file.root.required("a").isEmpty)
        #expect(file.root.section("b") == nil)
        #expect(
            file.faults.map(\.description) == [
                "s.yml:1:4: 'a' should be text", "s.yml:2:4: 'b' should be a mapping of settings",
            ]
        )
    }

    @Test func `a required text is there and not empty`() throws {
        let file = SettingsFile(name: "s.yml", text: "a:\n  id: ''\n")
        let inner = try #require(file.root.section("a"))
        #expect(inner.required("id").isEmpty)
        #expect(inner.required("name").isEmpty)
        #expect(
            file.faults.map(\.description) == [
                "s.yml:2:7: 'id' must not be empty", "s.yml:2:3: 'name' is missing here",
            ]
        )
    }

    @Test func `a stage may refuse a value itself`() {
        let file = SettingsFile(name: "s.yml", text: "a: 1\nb: 2\n")
        file.root.fault("b", "'b' must be larger than 'a'")
        file.root.fault("missing", "'missing' goes with 'a'")
        #expect(
            file.faults.map(\.description) == [
                "s.yml:2:4: 'b' must be larger than 'a'", "s.yml:1:1: 'missing' goes with 'a'",
            ]
        )
    }

    @Test func `a key that nobody asked for is told, with what was probably meant`() throws {
        let file = SettingsFile(
            name: "s.yml",
            text: "classification:\n  grace-dyas: 5\n  bogus: 1\n  fee: 60\n"
        )
        let section = try #require(file.root.section("classification"))
        _ = section.int("grace-days", in: 0...60)
        _ = section.string("fee")
        section.finish()
        section.finish()
        file.root.finish()
        #expect(
            file.faults.map(\.description) == [
                "s.yml:2:3: unknown key 'grace-dyas' in 'classification'; "
                    + "did you mean 'grace-days'?",
                "s.yml:3:3: unknown key 'bogus' in 'classification'",
            ]
        )
    }
}
