import CLibXML2

/// The handlers that libxml2 calls: every other place of the table is empty.
enum SAXHandlers {
    static func table() -> xmlSAXHandler {
        var table = unsafe xmlSAXHandler()
        unsafe table.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe table.startElementNs = {
            user,
            name,
            _,
            namespace,
            _,
            _,
            count,
            _,
            attributes in
            unsafe walker(user)?.pointee
                .start(name, namespace, attributes, count: Int(count))
        }
        unsafe table.endElementNs = { user, _, _, _ in unsafe walker(user)?.pointee.end() }
        let characters: charactersSAXFunc = { user, bytes, count in
            unsafe walker(user)?.pointee.characters(bytes, count: Int(count))
        }
        unsafe table.characters = characters
        // The same function for both: the library then does not look ahead to tell them apart.
        unsafe table.ignorableWhitespace = characters
        unsafe table.cdataBlock = characters
        unsafe table.internalSubset = { user, _, _, _ in
            unsafe walker(user)?.pointee.refuse(.documentType)
        }
        unsafe table.serror = { user, error in
            guard let error = unsafe error?.pointee, unsafe error.level.rawValue >= 2 else {
                return
            }
            guard let walk = unsafe walker(user) else { return }
            let code = unsafe error.code
            let cause = unsafe XMLFault.cause(of: code, rootClosed: walk.pointee.isRootClosed)
            unsafe walk.pointee.refuse(cause, line: Int(error.line), column: Int(error.int2))
        }
        return unsafe table
    }
}

/// The walker that the parser was given.
@inline(__always)
private func walker(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Walker>? {
    unsafe user?.assumingMemoryBound(to: Walker.self)
}
