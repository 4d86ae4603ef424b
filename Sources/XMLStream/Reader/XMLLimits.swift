/// How much of anything a reader takes before it refuses a document.
package struct XMLLimits: Sendable {
    /// Elements inside each other.
    ///
    /// UBL and ISO 20022 messages stay under 20 levels, signatures in
    /// their extensions under 30; libxml2 itself stops at 256.
    package var depth: Int
    /// Bytes of one text that is asked for.
    ///
    /// The longest that a format here asks for is a free text
    /// of 500 characters, four bytes each at most.
    package var textBytes: Int
    /// Bytes of one tag, comment or instruction, which must be held whole before it is understood.
    ///
    /// The library compares each attribute of a tag with each other: this is what bounds it.
    package var tokenBytes: Int
    /// Different names kept from file to file before the parser is made anew; a UBL invoice has
    /// some 150.
    package var names: Int

    /// Sets limits; those left out are the ones that fit every format here.
    package init(
        depth: Int = 64,
        textBytes: Int = 16_384,
        tokenBytes: Int = 262_144,
        names: Int = 8_192
    ) {
        self.depth = depth
        self.textBytes = textBytes
        self.tokenBytes = tokenBytes
        self.names = names
    }
}
