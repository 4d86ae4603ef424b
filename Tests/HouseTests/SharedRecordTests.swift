import Testing

/// `Records` holds what two or more rooms use, and nothing else.
struct SharedRecordTests {
    /// Types that one room uses so far, with the reason that they stand there all the same.
    static let allowed: [String: String] = [:]

    @Test(
        .enabled(
            if: !House.sources.contains { $0.path.hasSuffix("/Placeholder.swift") },
            "some rooms are still empty"
        )
    )
    func `every record is used by two rooms, or is part of one that is`() {
        let records = House.sources.filter { $0.target == "Records" }
        let others = Dictionary(
            grouping: House.sources.filter { $0.target != "Records" },
            by: \.target
        ).mapValues { words(of: $0.flatMap(\.code)) }
        var home: [String: Set<String>] = [:]
        for file in records {
            let mentioned = words(of: file.code)
            for name in file.types { home[name] = mentioned }
        }
        var shared = Set(
            home.keys.filter { name in others.values.count { $0.contains(name) } >= 2 }
        )
        var size = -1
        while size != shared.count {
            size = shared.count
            for name in shared {
                shared.formUnion(home.keys.filter { home[name]?.contains($0) == true })
            }
        }
        let breaches = home.keys.filter { !shared.contains($0) && Self.allowed[$0] == nil }
        House.expectNone(breaches.sorted(), "records that fewer than two rooms use")
        let stale = Self.allowed.keys.filter { shared.contains($0) || home[$0] == nil }
        House.expectNone(stale.sorted(), "exceptions no longer needed")
    }

    private func words(of code: [String]) -> Set<String> {
        var found: Set<String> = []
        for line in code {
            for word in line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }) {
                found.insert(String(word))
            }
        }
        return found
    }
}

extension SwiftFile {
    /// Names of the package types that the file declares.
    fileprivate var types: [String] {
        code.compactMap { line in
            line.firstMatch(
                of: #/^package (?:final )?(?:struct|enum|class|protocol|typealias) (\w+)/#
            )
            .map { String($0.1) }
        }
    }
}
