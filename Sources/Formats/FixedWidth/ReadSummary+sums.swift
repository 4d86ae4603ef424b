import Records
import Values

extension ReadSummary {
    /// Adds an amount to the total of its currency; false when the total grows too large.
    @discardableResult
    mutating func add(_ amount: Money) -> Bool {
        guard let index = sums.firstIndex(where: { $0.currency == amount.currency }) else {
            sums.append(amount)
            sums.sort { $0.currency < $1.currency }
            return true
        }
        guard let sum = try? sums[index].adding(amount) else { return false }
        sums[index] = sum
        return true
    }
}
