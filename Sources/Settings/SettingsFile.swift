import Yams

/// A settings file: a strict tree, and the list of everything wrong with it.
package final class SettingsFile {
    package let name: String
    package private(set) var faults: [SettingsFault] = []
    private var tree: Node?

    /// Parses YAML; a file that is no mapping, or no YAML, is a fault and has an empty root.
    ///
    /// - Parameters:
    ///   - name: the name that faults are told under.
    ///   - text: the file's text.
    package init(name: String, text: String) {
        self.name = name
        do {
            let node = try Yams.compose(yaml: text)
            if let node, case .mapping = node {
                tree = node
            } else {
                fault(node?.mark, "expected a mapping of settings, such as 'version: 1'")
            }
        } catch let error as YamlError {
            faults.append(Self.fault(of: error, file: name))
        } catch {
            fault(nil, "cannot be read as YAML")
        }
    }

    /// The whole file as a section.
    package var root: SettingsSection {
        SettingsSection(file: self, path: "", node: tree ?? Node.mapping(.init([])))
    }

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

    func fault(_ mark: Mark?, _ message: String) {
        faults.append(
            SettingsFault(
                file: name,
                line: mark?.line ?? 1,
                column: mark?.column ?? 1,
                message
            )
        )
    }

    /// Puts the parser's complaint into our words, without the text of the file.
    private static func fault(of error: YamlError, file: String) -> SettingsFault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            SettingsFault(
                file: file,
                line: mark.line,
                column: mark.column,
                "not valid YAML: \(problem)"
            )
        case .duplicatedKeysInMapping(_, let context):
            SettingsFault(
                file: file,
                line: context.mark.line,
                column: context.mark.column,
                "a key stands twice in this mapping"
            )
        default:
            SettingsFault(file: file, line: 1, column: 1, "cannot be read as YAML")
        }
    }
}
