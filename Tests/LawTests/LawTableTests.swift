import Law
import Settings
import TestSupport
import Testing
import Values

@Suite struct LawTableTests {
    @Test(arguments: LawTableSource.all.indices)
    func `The compiled table is the one that people edit`(index: Int) throws {
        let source = LawTableSource.all[index]
        try Golden.expect(Array(source.text(of: source.table()).utf8), source.swift)
    }
}
