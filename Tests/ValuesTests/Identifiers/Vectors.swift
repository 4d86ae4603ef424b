import Foundation
import TestSupport
import Testing

/// The third-party check-digit vectors that lie beside the repository, where they do.
enum Vectors {
    static let isThere = Repository.shared("samples/checkdigits") != nil

    /// Skips a suite, saying so, where the vectors are absent.
    static let trait = ConditionTrait.enabled(
        if: isThere,
        "the check-digit vectors are not beside the repository"
    )

    /// One list of texts; where an entry is an object, its `v`.
    static func strings(_ section: String, _ list: String) throws -> [String] {
        let entries = try #require(try value(section, list) as? [Any])
        return try entries.map { entry in
            if let text = entry as? String { return text }
            return try #require((entry as? [String: String])?["v"])
        }
    }

    /// One list of pairs.
    static func pairs(_ section: String, _ list: String) throws -> [[String]] {
        try #require(try value(section, list) as? [[String]])
    }

    /// One list of objects.
    static func objects(_ section: String, _ list: String) throws -> [[String: Any]] {
        try #require(try value(section, list) as? [[String: Any]])
    }

    static func value(_ section: String, _ list: String) throws -> Any {
        let folder = try #require(Repository.shared("samples/checkdigits"))
        let bytes = try Repository.bytes(of: folder + "/vectors/check_digit_vectors.json")
        let all = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        let part = try #require(all?[section] as? [String: Any])
        return try #require(part[list])
    }
}
