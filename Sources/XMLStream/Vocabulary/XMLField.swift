/// One thing a format wants to hear of: an element's text, an attribute's, or where an element
/// begins and ends.
package struct XMLField: Sendable {
    /// The format's own number for it; every tape event carries one.
    package let tag: UInt16
    /// Steps below the root element, such as `cac:PaymentMeans/cbc:PaymentID`.
    package let path: String

    /// Asks for a field.
    ///
    /// A step is `prefix:Name`, where the vocabulary says what the prefix stands for, or `Name` in
    /// the root's own namespace; `One|Other` is either. A last step `@name` asks for an attribute
    /// without namespace, `@*:name` for one with any, and a path that ends in `/` for the element's
    /// begin and end.
    package init(_ tag: UInt16, _ path: String) {
        self.tag = tag
        self.path = path
    }
}
