import Testing

/// Who may import whom.
struct ImportTests {
    @Test func `a room imports only what its floor allows`() {
        var breaches: [String] = []
        for file in House.sources {
            let allowed = House.rooms[file.target] ?? []
            for (module, line) in file.imports where !allowed.contains(module) {
                breaches.append("\(file.place(line)): \(file.target) imports \(module)")
            }
        }
        House.expectNone(breaches, "imports outside the table in House.swift")
    }

    @Test func `no stage may import a stage`() {
        for stage in House.stages {
            #expect(House.rooms[stage]?.isDisjoint(with: House.stages) == true, "\(stage)")
        }
    }

    @Test(
        arguments: [
            ("Yams", "Settings"), ("GRDB", "Ledger"), ("Crypto", "Fingerprint"),
            ("CLibXML2", "XMLStream"), ("CScan", "Tabular"), ("Glibc", "Files"),
            ("ArgumentParser", "forfall"), ("CFiles", "Files"), ("CSQLite", "Ledger"),
            ("CXMLScan", "XMLStream"), ("CPrefetch", "Records"),
        ]
    )
    func `each outside world has one room`(module: String, room: String) {
        let rooms = House.rooms.filter { $0.key != "measure" && $0.value.contains(module) }
            .map(\.key)
        #expect(rooms == [room])
    }

    @Test func `every folder of sources is a room of the table`() {
        for target in Set(House.sources.map(\.target)).sorted() {
            #expect(House.rooms[target] != nil, "\(target) is not in House.swift")
        }
    }

    @Test func `the package gives a room no more than the table does`() throws {
        let names = [
            "arguments": "ArgumentParser", "crypto": "Crypto", "grdb": "GRDB",
            "sqlite": "GRDBSQLite", "yams": "Yams",
        ]
        let package = try #require(House.text(of: "Package.swift"))
        var seen: [String] = []
        for match in package.matches(of: #/room\(\s*"(\w+)"(?:,\s*\[([^\]]*)\])?/#) {
            let room = String(match.1)
            seen.append(room)
            for part in (match.2 ?? "").split(separator: ",") {
                let word = part.filter { !$0.isWhitespace && $0 != "\"" }
                guard !word.isEmpty else { continue }
                let module = names[word] ?? word
                #expect(House.rooms[room]?.contains(module) == true, "\(room) gets \(module)")
            }
        }
        #expect(seen.count > 10)
        for room in seen { #expect(House.rooms[room] != nil, "\(room) is not in House.swift") }
    }

    @Test func `only tests of commands look inside a room`() {
        // What is stored for ever and what has a twin to be held against are tested from inside.
        let inside = ["CSVScannerTests.swift", "CodecTests.swift"]
        var breaches: [String] = []
        for file in House.swiftFiles
        where file.target != "CommandTests" && !inside.contains(where: file.path.hasSuffix) {
            breaches += file.places(of: #/@testable/#)
        }
        House.expectNone(breaches, "'@testable' outside CommandTests")
    }
}
