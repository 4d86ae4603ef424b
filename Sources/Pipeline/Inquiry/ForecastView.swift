import Formats
package import Records
package import Values

/// A forecast as people and programs read it.
package struct ForecastView: Sendable {
    /// In order of day.
    package let lines: [ForecastLine]

    /// Shows some lines.
    package init(_ lines: [ForecastLine]) {
        self.lines = lines
    }

    /// What one day's steps of a kind come to in one currency; amounts in minor units.
    package struct Sum: Hashable, Sendable {
        package let day: Day
        package let action: Action
        package let currency: Currency
        package fileprivate(set) var claims = 0
        /// Compensation included.
        package fileprivate(set) var fees: Int64 = 0
        package fileprivate(set) var interest: Int64 = 0
        package fileprivate(set) var amount: Int64 = 0
    }

    /// Sums by day, kind and currency, in that order.
    package var sums: [Sum] {
        var sums: [Sum] = []
        for line in lines {
            let place = sums.firstIndex {
                $0.day == line.day && $0.action == line.action && $0.currency == line.currency
            }
            let index = place ?? sums.count
            if place == nil {
                sums.append(Sum(day: line.day, action: line.action, currency: line.currency))
            }
            sums[index].claims += 1
            sums[index].fees += line.fee + line.compensation
            sums[index].interest += line.interest
            sums[index].amount += line.amount
        }
        return sums.sorted {
            ($0.day, $0.action.rawValue, $0.currency) < ($1.day, $1.action.rawValue, $1.currency)
        }
    }

    /// A line for each claim and step.
    package var csv: String { text { try ForecastWriter.csv(lines, to: $0) } }

    /// One JSON document (`urn:forfall:forecast:1`).
    package var json: String { text { try ForecastWriter.json(lines, to: $0) } }

    private func text(_ write: (ByteSink) throws -> Void) -> String {
        var bytes: [UInt8] = []
        do {
            try write(ByteSink { bytes += $0 })
        } catch {
            preconditionFailure("a sink in memory refused: \(error)")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
