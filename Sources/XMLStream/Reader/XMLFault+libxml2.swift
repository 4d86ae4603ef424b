import CLibXML2

extension XMLFault {
    /// Words for the codes of libxml2 that real files lead to; its own messages quote the document.
    static func words(of code: Int32) -> String {
        let words =
            switch xmlParserErrors(rawValue: UInt32(bitPattern: code)) {
            case XML_ERR_TAG_NAME_MISMATCH: "an end tag does not match its start tag"
            case XML_ERR_GT_REQUIRED, XML_ERR_TAG_NOT_FINISHED, XML_ERR_LTSLASH_REQUIRED:
                "a tag is not closed"
            case XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED,
                XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_LT_IN_ATTRIBUTE, XML_ERR_SPACE_REQUIRED:
                "an attribute is not written as name=\"value\""
            case XML_ERR_ATTRIBUTE_REDEFINED: "an attribute stands twice in one tag"
            case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
                "an entity that XML does not define"
            case XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_SEMICOL_MISSING:
                "a '<' or '&' is not followed by a name; in text they are &lt; and &amp;"
            case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF:
                "a character that XML does not allow, or bytes that are not of the encoding stated"
            case XML_NS_ERR_UNDEFINED_NAMESPACE: "a namespace prefix is not declared"
            case XML_ERR_XMLDECL_NOT_STARTED, XML_ERR_XMLDECL_NOT_FINISHED, XML_ERR_VERSION_MISSING,
                XML_ERR_RESERVED_XML_NAME:
                "the XML declaration is not well-formed, or does not stand first"
            case XML_ERR_DOCUMENT_EMPTY: "there is no element, expected an XML document"
            default: "not well-formed XML"
            }
        return "\(words) (libxml2 error \(code))"
    }

    /// The cause that a code of libxml2 stands for.
    ///
    /// - Parameters:
    ///   - code: of a `xmlError`.
    ///   - rootClosed: whether the root element was complete by then.
    /// - Returns: the cause.
    static func cause(of code: Int32, rootClosed: Bool) -> XMLFaultCause {
        switch xmlParserErrors(rawValue: UInt32(bitPattern: code)) {
        case XML_ERR_DOCUMENT_END: rootClosed ? .trailing : .truncated
        case XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_INVALID_ENCODING,
            XML_I18N_CONV_FAILED, XML_I18N_NO_HANDLER:
            .encoding
        default: .malformed(code: code)
        }
    }
}
