import Yams

/// A settings file: a strict tree, and the list of everything wrong with it.
package final class SettingsFile {
    package let name: String
    /// The whole file as a section; without a key where the file is no mapping.
    package let root: SettingsSection
    private let list: FaultList

    /// Parses YAML; a file that is no mapping, or no YAML, is a fault and has an empty root.
    ///
    /// - Parameters:
    ///   - name: the name that faults are told under.
    ///   - text: the file's text.
    package init(name: String, text: String) {
        self.name = name
        list = FaultList(file: name)
        let tree = Self.tree(of: text, list)
        list.isClosed = tree == nil
        root = SettingsSection(list: list, path: "", node: tree ?? .mapping(.init([])))
    }

    /// The file's tree; nil, and a fault, where it is no mapping or no YAML.
    private static func tree(of text: String, _ list: FaultList) -> Node? {
        var passedOver = PassedOver(text)
        while true {
            do {
                let node = try Yams.compose(yaml: passedOver.text)
                if let node, case .mapping = node { return node }
                list.note(node?.mark, "expected a mapping of settings, such as 'version: 1'")
                return nil
            } catch let error as YamlError {
                note(error, in: list)
                guard passedOver.mark(error) else { return nil }
            } catch {
                list.note(nil, "cannot be read as YAML")
                return nil
            }
        }
    }

    /// Everything found wrong so far, in the order it was found.
    package var faults: [SettingsFault] { list.faults }

    /// Throws every fault found so far, in order of place.
    package func check() throws(SettingsInvalid) {
        guard faults.isEmpty else {
            throw SettingsInvalid(
                faults.sorted {
                    ($0.line, $0.column, $0.message) < ($1.line, $1.column, $1.message)
                }
            )
        }
    }

    /// Puts the parser's complaint into our words, without the text of the file.
    private static func note(_ error: YamlError, in list: FaultList) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            list.note(mark, "not valid YAML: \(problem)")
        case .reader(let problem, let offset, _, let text):
            let before = text.prefix(offset ?? 0)
            let line = before.reduce(1) { $1.isNewline ? $0 + 1 : $0 }
            let column = before.reversed().prefix { !$0.isNewline }.count + 1
            list.note(line: line, column: column, "not valid YAML: \(problem)")
        case .duplicatedKeysInMapping(let keys, let context):
            list.note(context.mark, "'\(keys.first ?? "")' stands twice here")
        default:
            list.note(nil, "cannot be read as YAML")
        }
    }
}
