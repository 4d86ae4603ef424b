package import Values
import Yams

/// One mapping of a settings file; each stage decodes its own.
///
/// A value of the wrong kind is noted as a fault with its line and column, and reads as absent;
/// keys that nobody asked for are faults once `finish()` is called.
package final class SettingsSection {
    /// Dotted path from the root, such as `creditors.classification`.
    package let path: String
    /// Keys of the mapping, in the order of the file.
    package private(set) var keys: [String] = []
    private let list: FaultList
    private let mark: Mark?
    private var entries: [String: (key: Node, value: Node)] = [:]
    private var asked: [String] = []
    /// Sections handed out, so that a key is known to be asked for whoever asked for it.
    private var below: [String: [SettingsSection]] = [:]

    init(list: FaultList, path: String, node: Node) {
        self.list = list
        self.path = path
        mark = node.mark
        for (key, value) in node.mapping?.map({ $0 }) ?? [] {
            guard let name = key.scalar?.string else {
                list.note(key.mark, "a key should be text")
                continue
            }
            guard !PassedOver.has(name) else { continue }
            // To YAML 'NO' and NO are two keys, a text and a truth value.
            guard entries[name] == nil else {
                list.note(key.mark, "'\(name)' stands twice here")
                continue
            }
            keys.append(name)
            entries[name] = (key, value)
        }
    }

    /// Whether a key is there.
    package func has(_ key: String) -> Bool { find(key) != nil }

    /// Text of a key; nil when absent.
    package func string(_ key: String) -> String? {
        guard let value = find(key) else { return nil }
        guard let scalar = value.scalar else {
            list.note(value.mark, "'\(key)' should be text")
            return nil
        }
        guard !value.isBlank else {
            list.note(value.mark, "'\(key)' has no value: give one, or leave the line out")
            return nil
        }
        return scalar.string
    }

    /// Text of a key that has to be there and not empty; a fault and the empty string otherwise.
    package func required(_ key: String) -> String {
        guard let value = find(key) else {
            list.note(mark, "'\(key)' is missing here")
            return ""
        }
        guard let text = string(key) else { return "" }
        if text.isEmpty { list.note(value.mark, "'\(key)' must not be empty") }
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
        guard let value = find(key), !value.isBlank else { return [] }
        if let scalar = value.scalar { return [scalar.string] }
        guard let sequence = value.sequence else {
            list.note(value.mark, "'\(key)' should be a list")
            return []
        }
        return sequence.compactMap { item in
            guard let scalar = item.scalar, !item.isBlank else {
                list.note(item.mark, "this should be text")
                return nil
            }
            return scalar.string
        }
    }

    /// A mapping below this one, the same each time; nil when absent or without a line in it.
    package func section(_ key: String) -> SettingsSection? {
        guard let value = find(key), !value.isBlank else { return nil }
        if let known = below[key] { return known.first }
        guard value.mapping != nil else {
            list.note(value.mark, "'\(key)' should be a mapping of settings")
            return nil
        }
        return keep(key, [value]).first
    }

    /// A list of mappings, the same each time; empty when absent.
    package func sections(_ key: String) -> [SettingsSection] {
        guard let value = find(key), !value.isBlank else { return [] }
        if let known = below[key] { return known }
        guard let sequence = value.sequence else {
            list.note(value.mark, "'\(key)' should be a list of settings, each begun with '-'")
            return []
        }
        for item in sequence where item.mapping == nil {
            list.note(item.mark, "this should be a mapping of settings")
        }
        return keep(key, sequence.filter { $0.mapping != nil })
    }

    /// A mapping of names to mappings, in the order of the file; empty when absent.
    package func named(_ key: String) -> [(name: String, section: SettingsSection)] {
        guard let outer = section(key) else { return [] }
        return outer.keys.compactMap { name in outer.section(name).map { (name, $0) } }
    }

    /// Notes that a key's value will not do.
    package func fault(_ key: String, _ message: String) {
        list.note(entries[key]?.value.mark ?? mark, message)
    }

    /// Notes every key that nobody asked for.
    package func finish() {
        for name in keys where !asked.contains(name) {
            let hint = Spelling.nearest(to: name, among: asked).map { "; did you mean '\($0)'?" }
            let place = path.isEmpty ? "" : " in '\(path)'"
            list.note(entries[name]?.key.mark, "unknown key '\(name)'\(place)\(hint ?? "")")
        }
    }

    private func keep(_ key: String, _ nodes: [Node]) -> [SettingsSection] {
        let inner = path.isEmpty ? key : path + "." + key
        let sections = nodes.map { SettingsSection(list: list, path: inner, node: $0) }
        below[key] = sections
        return sections
    }

    private func find(_ key: String) -> Node? {
        if !asked.contains(key) { asked.append(key) }
        return entries[key]?.value
    }
}

extension Node {
    /// Whether nothing stands there: no value, `~` or `null`, without quotes.
    fileprivate var isBlank: Bool {
        guard let scalar, scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }
}
