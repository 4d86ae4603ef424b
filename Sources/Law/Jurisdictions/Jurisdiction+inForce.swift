package import Values

extension Jurisdiction {
    /// The rows in force on a day, in the order of the tables: of each question the latest answer.
    ///
    /// A row that goes by the due date is in force for claims due on the day.
    package func inForce(on day: Day) -> [LawRow] {
        Rule.allCases.flatMap { rule -> [LawRow] in
            let rows = all(rule).filter { $0.covers(day) && isOfRegime($0, on: day) }
            guard !rule.isList else { return rows }
            return rows.filter { row in
                rows.filter { $0.audience == row.audience && $0.above == row.above }.latest == row
            }
        }
    }
}
