import Tabular
import Testing

struct CSVDialectTests {
    @Test(
        arguments: [
            ("nr;name;sum\n1;Åse;12,50\n2;Bo;3,00\n", UInt8(0x3B)),
            ("nr,name,sum\n1,Åse,12.50\n2,\"Bo; Co\",3.00\n", 0x2C),
            ("nr\tname\tsum\n1\tÅse\t12,50\n", 0x09),
            ("nr|name|sum\n1|Åse|12,50\n", 0x7C),
            ("nr;sum\n1;2,50\n2;3,50\n3;4,50\n", 0x3B),
            ("Report of 2026, all of it\n\nnr;name;sum\n1;a;2\n2;b;3\n", 0x3B),
            ("nr;\"a,b,c\nd,e,f\"\n1;\"x,y\"\n", 0x3B),
            ("sep=,\nnr;x,name\n1,2\n", 0x2C),
            ("alone\n", 0x3B),
        ]
    )
    func `the delimiter is the one that rows agree with`(text: String, delimiter: UInt8) {
        #expect(CSVDialect.detect(Array(text.utf8)).delimiter == delimiter)
    }

    @Test(
        arguments: [
            "a;b\nc;d\n", "a;b\r\nc;d\r\n", "a;b\rc;d\r", "a;b\nc;d", "a;b\r\nc;d", "a;b\rc;d",
            "'a';'b'\n'c';'d'\n",
        ]
    )
    func `line ends and quotes of every kind are told`(text: String) throws {
        let table = try Table(text)
        #expect(table.rows == [["a", "b"], ["c", "d"]])
        #expect(table.lines == [1, 2])
    }

    @Test func `a quote inside an unquoted field is a character like any other`() throws {
        let table = try Table("a;b\n5\" pipe;2\n\"say \"\"hi\"\"\";3\n")
        #expect(table.rows == [["a", "b"], ["5\" pipe", "2"], ["say \"hi\"", "3"]])
        #expect(table.broken.isEmpty)
    }

    @Test func `text after a closing quote breaks its row and no other`() throws {
        let table = try Table("a;b\n1;\"x\"y\n2;\"z\" \n3;w\n")
        #expect(table.broken == [[2, 2]])
        #expect(table.rows.count == 4)
        #expect(table.rows[2] == ["2", "z"])
        #expect(table.rows[3] == ["3", "w"])
    }

    @Test func `a stray quote does its damage only up to the next quotes`() throws {
        let table = try Table("a;b;c\n1;\"Bolt;2\n2;\"Nut\";3\n3;\"Pin\";4\n")
        #expect(table.rows.last == ["3", "Pin", "4"])
        #expect(table.broken.count == 1)
    }
}
