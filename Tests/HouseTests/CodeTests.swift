import Testing

/// What is not written here.
struct CodeTests {
    @Test func `nothing is public`() {
        House.expectNone(
            House.swiftFiles.flatMap { $0.places(of: #/\b(public(?! import)|open)\s+[a-z]/#) },
            "'public' or 'open'; 'package' is for what another room needs"
        )
    }

    @Test func `nothing is forced`() {
        House.expectNone(
            House.swiftFiles.flatMap { $0.places(of: #/\b(try|as)!|[\w)\]}"?]!(?!=)/#) },
            "'try!', 'as!' or a forced value"
        )
    }

    @Test func `no safety is switched off`() {
        House.expectNone(
            House.swiftFiles.flatMap {
                $0.places(of: #/@unchecked|nonisolated\(unsafe\)|\bfatalError\b|@preconcurrency/#)
            },
            "safety switched off"
        )
    }

    @Test func `what is left to do has an issue`() {
        let words = #/\b(TO|FIX)(DO|ME)\b(?!\(#\d+\))/#
        House.expectNone(
            House.swiftFiles.flatMap { file in
                file.lines.indices.filter { file.lines[$0].contains(words) }.map(file.place)
            },
            "work left without the number of an issue, as in '(#12)'"
        )
    }

    @Test func `only commands touch the screen and read the clock`() {
        let screen = #/\b(print|debugPrint|dump)\(/#
        let clock = #/\b(Date\(\)|Date\.now|clock_gettime|ContinuousClock|SuspendingClock|time\()/#
        House.expectNone(
            House.sources.filter { !House.commands.contains($0.target) }.flatMap {
                $0.places(of: screen) + $0.places(of: clock)
            },
            "screen or clock below the commands"
        )
    }

    @Test func `only the pipeline starts tasks`() {
        let tasks = #/\b(Task\s*[{(.]|TaskGroup\b|Thread\(|DispatchQueue\b|async\s+let\b)/#
        House.expectNone(
            House.sources.filter {
                !["Pipeline", "forfall", "measure"].contains($0.target)
            }.flatMap { $0.places(of: tasks) },
            "tasks started below the pipeline"
        )
    }

    @Test func `no amount is a floating-point number`() {
        House.expectNone(
            House.sources.filter { !House.commands.contains($0.target) }.flatMap {
                $0.places(of: #/\b(Double|Float|Decimal|CGFloat)\b/#)
            },
            "floating-point or decimal types below the commands"
        )
    }

    @Test func `no code is commented out`() {
        let code = #/^\s*\/\/ *(let|var|func|if|guard|return|import|for|struct|\}|\w+\()/#
        House.expectNone(
            House.swiftFiles.flatMap { file in
                file.lines.indices.filter {
                    file.lines[$0].contains(code) && file.lines[$0].contains(#/[({=}]\s*$/#)
                }.map(file.place)
            },
            "commented-out code"
        )
    }

    @Test func `a placeholder stands only in a room that is still empty`() {
        let filled = Dictionary(grouping: House.swiftFiles, by: \.target)
        let breaches = filled.values.filter { $0.count > 1 }.flatMap { files in
            files.map(\.path).filter { $0.hasSuffix("/Placeholder.swift") }
        }
        House.expectNone(breaches.sorted(), "placeholders beside code")
    }
}
