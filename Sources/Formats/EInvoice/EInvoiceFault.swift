import Records

/// Why a document is refused; the rest of its file may be read.
struct EInvoiceFault: Error {
    let finding: Finding
}
