package import Values
import Yams

/// One mapping of a settings file; each stage decodes its own.
///
/// A value of the wrong kind is noted as a fault with its line and column, and reads as absent;
/// keys that nobody asked for are faults once `finish()` is called.
package final class SettingsSection {
    /// Dotted path from the root, such as `creditors.classification`.
    package let path: String
    private let file: SettingsFile
    private let node: Node
    private var asked: [String] = []

    init(file: SettingsFile, path: String, node: Node) {
        self.file = file
        self.path = path
        self.node = node
    }

    /// Keys of the mapping, in the order of the file.
    package var keys: [String] {
        (node.mapping?.map(\.key) ?? []).compactMap { $0.scalar?.string }
    }

    /// Whether a key is there.
    package func has(_ key: String) -> Bool { find(key) != nil }

    /// Text of a key; nil when absent.
    package func string(_ key: String) -> String? {
        guard let value = find(key) else { return nil }
        guard let scalar = value.scalar else {
            file.fault(value.mark, "'\(key)' should be text")
            return nil
        }
        return scalar.string
    }

    /// Text of a key that has to be there and not empty; a fault and the empty string otherwise.
    package func required(_ key: String) -> String {
        guard let value = find(key) else {
            file.fault(node.mark, "'\(key)' is missing here")
            return ""
        }
        let text = string(key) ?? ""
        if text.isEmpty, value.scalar != nil {
            file.fault(value.mark, "'\(key)' must not be empty")
        }
        return text
    }

    /// Whole number of a key within a range; nil when absent.
    package func int(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = string(key) else { return nil }
        guard let value = Int(text), !text.hasPrefix("+"), range.contains(value) else {
            fault(
                key,
                "'\(key)' should be a whole number from \(range.lowerBound) to "
                    + "\(range.upperBound)"
            )
            return nil
        }
        return value
    }

    /// `true` or `false`; nil when absent.
    package func bool(_ key: String) -> Bool? {
        guard let text = string(key) else { return nil }
        switch text {
        case "true": return true
        case "false": return false
        default:
            fault(key, "'\(key)' should be true or false")
            return nil
        }
    }

    /// A day as `YYYY-MM-DD`; nil when absent.
    package func day(_ key: String) -> Day? {
        guard let text = string(key) else { return nil }
        guard let day = Day(iso: text) else {
            fault(key, "'\(key)' should be a day such as 2026-11-30")
            return nil
        }
        return day
    }

    /// An amount such as `50` or `49.50` in minor units of a currency; nil when absent.
    package func amount(_ key: String, _ currency: Currency) -> Money? {
        guard let text = string(key) else { return nil }
        guard let minor = DecimalText.scaled(text, decimals: currency.decimals) else {
            fault(key, "'\(key)' should be an amount such as 49.50")
            return nil
        }
        return Money(minor: minor, currency)
    }

    /// One of a closed list of words; nil when absent.
    package func choice<Value: RawRepresentable & CaseIterable>(
        _ key: String,
        of type: Value.Type = Value.self
    ) -> Value? where Value.RawValue == String {
        guard let text = string(key) else { return nil }
        if let value = Value(rawValue: text) { return value }
        let words = Value.allCases.map(\.rawValue)
        let hint = Spelling.nearest(to: text, among: words).map { "; did you mean '\($0)'?" } ?? ""
        fault(key, "'\(key)' should be one of \(words.joined(separator: ", "))\(hint)")
        return nil
    }

    /// A list of texts, empty when absent; one text counts as a list of one.
    package func strings(_ key: String) -> [String] {
        guard let value = find(key) else { return [] }
        if let scalar = value.scalar { return [scalar.string] }
        guard let sequence = value.sequence else {
            file.fault(value.mark, "'\(key)' should be a list")
            return []
        }
        return sequence.compactMap { item in
            if item.scalar == nil { file.fault(item.mark, "this should be text") }
            return item.scalar?.string
        }
    }

    /// A mapping below this one; nil when absent.
    package func section(_ key: String) -> SettingsSection? {
        guard let value = find(key) else { return nil }
        guard value.mapping != nil else {
            file.fault(value.mark, "'\(key)' should be a mapping of settings")
            return nil
        }
        return SettingsSection(file: file, path: below(key), node: value)
    }

    /// A list of mappings; empty when absent.
    package func sections(_ key: String) -> [SettingsSection] {
        guard let value = find(key) else { return [] }
        guard let sequence = value.sequence else {
            file.fault(value.mark, "'\(key)' should be a list of settings, each begun with '-'")
            return []
        }
        return sequence.compactMap { item in
            guard item.mapping != nil else {
                file.fault(item.mark, "this should be a mapping of settings")
                return nil
            }
            return SettingsSection(file: file, path: below(key), node: item)
        }
    }

    /// A mapping of names to mappings, in the order of the file; empty when absent.
    package func named(_ key: String) -> [(name: String, section: SettingsSection)] {
        guard let outer = section(key) else { return [] }
        return outer.keys.compactMap { name in outer.section(name).map { (name, $0) } }
    }

    /// Notes that a key's value will not do.
    package func fault(_ key: String, _ message: String) {
        file.fault(value(of: key)?.mark ?? node.mark, message)
    }

    /// Notes every key that nobody asked for.
    package func finish() {
        for pair in node.mapping?.map({ $0 }) ?? [] {
            guard let key = pair.key.scalar?.string, !asked.contains(key) else { continue }
            let hint =
                Spelling.nearest(to: key, among: asked).map { "; did you mean '\($0)'?" } ?? ""
            let place = path.isEmpty ? "" : " in '\(path)'"
            file.fault(pair.key.mark, "unknown key '\(key)'\(place)\(hint)")
        }
    }

    private func below(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

    private func find(_ key: String) -> Node? {
        if !asked.contains(key) { asked.append(key) }
        return value(of: key)
    }

    /// A key's value by the key's text: looked up as a node, a quoted `"1001"` is not `1001`.
    private func value(of key: String) -> Node? {
        node.mapping?.first { $0.key.scalar?.string == key }?.value
    }
}
