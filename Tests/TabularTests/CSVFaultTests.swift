import Tabular
import Testing
import Values

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

    @Test(arguments: [false, true])
    func `a cell of a hundred megabytes is refused early, in little memory`(isQuoted: Bool) throws {
        var given = 0
        let head = Array((isQuoted ? "a;b\n1;\"" : "a;b\n1;").utf8)
        let source = unsafe ByteSource { buffer in
            guard given < 100 << 20 else { return 0 }
            for index in buffer.indices {
                unsafe buffer[index] = given < head.count ? head[given] : 0x78
                given += 1
            }
            return buffer.count
        }
        let reader = CSVReader(source)
        var block = CSVBlock()
        let fault = #expect(throws: CSVFault.self) { while try reader.next(&block) {} }
        #expect(fault == CSVFault(isQuoted ? .quoteOpen : .rowTooLong, line: 2))
        #expect(given < 16 << 20)
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
