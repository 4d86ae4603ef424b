import CLibXML2
import CXMLScan

/// Names as documents write them, prefix and all, each taken apart once and kept from file to file.
///
/// Only names of ASCII letters, digits, `.`, `_` and `-` are taken, with one prefix at most.
@safe struct NameTable: ~Copyable {
    /// A name, by pointers of the parser's dictionary, which has each name once.
    @safe struct Name {
        /// The name as it is written; 16 bytes may be read beyond its end.
        fileprivate let written: UnsafePointer<UInt8>?
        let count: Int
        let local: UnsafePointer<UInt8>?
        /// nil for none.
        let prefix: UnsafePointer<UInt8>?
    }

    private let dictionary: xmlDictPtr?
    private let slots: UnsafeMutableBufferPointer<Name>
    private let letters: UnsafeMutableBufferPointer<UInt8>
    private var used = 0
    private var lettersUsed = 0

    private static let slotCount = 1_024
    private static let longest = 128

    init(_ dictionary: xmlDictPtr?) {
        unsafe self.dictionary = dictionary
        unsafe slots = .allocate(capacity: NameTable.slotCount)
        unsafe slots.initialize(
            repeating: Name(written: nil, count: 0, local: nil, prefix: nil)
        )
        unsafe letters = .allocate(capacity: 1 << 16)
        unsafe letters.initialize(repeating: 0)
    }

    deinit {
        unsafe slots.deallocate()
        unsafe letters.deallocate()
    }

    /// The name that stands at a place of a document; nil where none does, or one of a kind that
    /// is not taken here.
    @inline(__always)
    mutating func name(at place: UnsafePointer<UInt8>) -> Name? {
        let count = unsafe cxml_name(place)
        guard count > 0, count <= NameTable.longest else { return nil }
        var slot = unsafe NameTable.slot(place, count)
        while let written = unsafe slots[slot].written {
            let name = unsafe slots[slot]
            if name.count == count, unsafe cxml_equal(written, place, count) != 0 { return name }
            slot = (slot + 1) & (NameTable.slotCount - 1)
        }
        return unsafe add(UnsafeBufferPointer(start: place, count: count), at: slot)
    }

    /// Where a name is looked for first: by its length, its first eight bytes and its last eight,
    /// in which most names of a format differ.
    @inline(__always)
    private static func slot(_ place: UnsafePointer<UInt8>, _ count: Int) -> Int {
        let raw = unsafe UnsafeRawPointer(place)
        var first = unsafe raw.loadUnaligned(as: UInt64.self)
        var last: UInt64 = 0
        if count < 8 {
            first &= (1 << UInt64(count * 8)) - 1
        } else {
            last = unsafe raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        }
        let mixed = (first &* 0x9E37_79B9_7F4A_7C15) ^ (last &* 0xC2B2_AE3D_27D4_EB4F)
        let spread = (mixed &+ UInt64(count)) &* 0xFF51_AFD7_ED55_8CCD
        return Int(spread >> 54)
    }

    /// Takes a new name apart and keeps it.
    @inline(never)
    private mutating func add(_ written: UnsafeBufferPointer<UInt8>, at slot: Int) -> Name? {
        let colon = unsafe written.firstIndex(of: 0x3A)
        let start = colon.map { $0 + 1 } ?? 0
        guard unsafe NameTable.isPlain(UnsafeBufferPointer(rebasing: written[start...])) else {
            return nil
        }
        var prefix: UnsafePointer<UInt8>?
        if let colon {
            let part = unsafe UnsafeBufferPointer(rebasing: written[..<colon])
            guard unsafe NameTable.isPlain(part) else { return nil }
            unsafe prefix = xmlDictLookup(dictionary, part.baseAddress, Int32(part.count))
        }
        var place = slot
        let room = unsafe letters.count - lettersUsed - 16
        if used >= NameTable.slotCount / 2 || written.count > room {
            forget()
            place = unsafe NameTable.slot(written.baseAddress.unsafelyUnwrapped, written.count)
        }
        let kept = unsafe letters.baseAddress.unsafelyUnwrapped + lettersUsed
        unsafe kept.update(from: written.baseAddress.unsafelyUnwrapped, count: written.count)
        lettersUsed += written.count
        used += 1
        let local = unsafe UnsafeBufferPointer(rebasing: written[start...])
        let name = unsafe Name(
            written: UnsafePointer(kept),
            count: written.count,
            local: xmlDictLookup(dictionary, local.baseAddress, Int32(local.count)),
            prefix: prefix
        )
        unsafe slots[place] = name
        return name
    }

    /// Begins anew: a table that strange names have filled is of no use to anyone.
    private mutating func forget() {
        unsafe slots.update(repeating: Name(written: nil, count: 0, local: nil, prefix: nil))
        used = 0
        lettersUsed = 0
    }

    private static func isPlain(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = unsafe name.first, isLetter(first) else { return false }
        return unsafe name.allSatisfy {
            isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
    }
}
