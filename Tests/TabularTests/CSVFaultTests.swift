import Tabular
import Testing

struct CSVFaultTests {
    @Test func `a quote that never closes is told where it opened`() throws {
        let table = try Table("a;b\n1;\"x\n2;y\n3;z\n")
        #expect(table.fault == CSVFault(.quoteOpen, line: 2))
        let later = try Table("a;b\n\"1\n1\";\"x\n2;y\n", block: 4)
        #expect(later.fault == CSVFault(.quoteOpen, line: 3))
    }

    @Test func `a byte 0 is refused where it stands`() throws {
        let table = try Table(Array("a;b\nc;".utf8) + [0] + Array("d\n".utf8))
        #expect(table.fault == CSVFault(.nul, line: 2, column: 3))
    }

    @Test func `a field, a row and a count of columns over the limit are refused`() throws {
        let limits = CSVLimits(fieldBytes: 20, rowBytes: 60, columns: 4)
        func fault(_ text: String) throws -> CSVFault? {
            try Table(Array(text.utf8), limits: limits).fault
        }
        let long = String(repeating: "x", count: 21)
        #expect(try fault("a;b\nc;\(long)\n") == CSVFault(.fieldTooLong, line: 2, column: 2))
        #expect(try fault("a;b\na;b;c;d;e\n") == CSVFault(.tooManyColumns, line: 2))
        let wide = String(repeating: "yyyyyyyyyyyyyyyyyyyy;", count: 3) + "z"
        #expect(try fault("a;b\n\(wide)\n") == CSVFault(.rowTooLong, line: 2))
        #expect(try fault("a;b\nc;d\n") == nil)
    }

    @Test func `a row larger than a block is read`() throws {
        let long = String(repeating: "x", count: 5000)
        let table = try Table("a;b\n\(long);\"\(long)\n\(long)\"\nc;d\n", block: 64)
        #expect(table.rows == [["a", "b"], [long, long + "\n" + long], ["c", "d"]])
        #expect(table.lines == [1, 2, 4])
    }

    @Test func `nothing is no table, and a mark alone is none either`() throws {
        #expect(try Table([]).rows.isEmpty)
        #expect(try Table([0xEF, 0xBB, 0xBF]).rows.isEmpty)
    }
}
