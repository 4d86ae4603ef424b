import Records
import XMLStream

/// Which message of ISO 20022 a file holds, by the namespace of its root.
enum CamtKind {
    /// What every message's namespace begins with.
    static let namespace = "urn:iso:std:iso:20022:tech:xsd:"

    /// Versions whose elements stand where `CamtTag` says.
    private static let versions = 2...10

    /// The format of a root element.
    ///
    /// - Returns: the format, or in words why the message is none that is read.
    static func format(of root: XMLRoot) -> (format: FileFormat?, refusal: String) {
        guard root.name == "Document", root.namespace.hasPrefix(namespace) else {
            return (nil, "not an ISO 20022 document, expected the namespace \(namespace)camt.053…")
        }
        // `camt.053.001.08`: area, message, variant, version.
        let parts = root.namespace.dropFirst(namespace.count).split(separator: ".")
        guard parts.count == 4, parts[0] == "camt" || parts[0] == "pain", isNumber(parts[1]),
            isNumber(parts[2]), isNumber(parts[3])
        else {
            return (nil, "not a message of the namespaces camt.053.001 and camt.054.001")
        }
        let name = "\(parts[0]).\(parts[1])"
        guard let version = Int(parts[3]), versions.contains(version), parts[2] == "001" else {
            return (
                nil, "\(name) of a version that is not known, expected 001.02 to 001.10"
            )
        }
        switch name {
        case "camt.053": return (.camt053, "")
        case "camt.054": return (.camt054, "")
        case "camt.052":
            return (
                nil,
                "an account report (camt.052) tells of what is not booked for certain, expected "
                    + "the statement (camt.053) or the notification (camt.054)"
            )
        default: return (nil, "a \(name) message, expected camt.053 or camt.054")
        }
    }

    /// A path of `CamtTag` as it stands in a message of one kind.
    static func element(_ path: String, format: FileFormat) -> String {
        let steps = path.split(separator: "/").enumerated().map { index, step in
            let names = step.split(separator: "|")
            // Only the first two steps differ by message; a date may stand with its time.
            return (index < 2 && format == .camt054 ? names.last : names.first) ?? step
        }
        return steps.joined(separator: "/")
    }

    private static func isNumber(_ part: Substring) -> Bool {
        (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
