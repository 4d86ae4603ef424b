import Foundation
import TestSupport
import Testing

/// Small XML is read by a scan, and the same document followed by more blanks than a block holds by
/// libxml2: every file at hand has to come to the same both ways.
@Suite struct LibraryTwinTests {
    @Test(arguments: ["fixtures", "Tests/Files", "../shared/samples"])
    func `a document comes to the same by the scan and by libxml2`(folder: String) throws {
        guard FileManager.default.fileExists(atPath: Repository.root + folder) else {
            try Test.cancel("\(folder) is not beside the repository")
        }
        let blanks = [UInt8](repeating: 0x20, count: 70_000)
        var documents = 0
        for path in try Self.documents(in: Repository.root + folder) {
            let bytes = try Repository.bytes(of: path)
            guard bytes.count < 65_536, !bytes.prefix(4).contains(0) else { continue }
            let scanned = try Sampled.dropped(bytes)
            // What is refused is refused by libxml2 in either case.
            guard scanned.refusal == nil else { continue }
            documents += 1
            let parsed = try Sampled.dropped(bytes + blanks)
            let about = Comment(rawValue: path)
            #expect(scanned.summary == parsed.summary, about)
            #expect("\(scanned.batch)" == "\(parsed.batch)", about)
        }
        #expect(documents > 2)
    }

    private static func documents(in folder: String) throws -> [String] {
        let all = FileManager.default.enumerator(atPath: folder)
        let files = all?.compactMap { $0 as? String } ?? []
        return files.filter { $0.hasSuffix(".xml") }.sorted().map { folder + "/" + $0 }
    }
}
