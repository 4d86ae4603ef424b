import Glibc

/// Names of the system's error numbers.
enum ErrorNumber {
    /// The symbol that manual pages use, such as `ENOSPC`; the bare number for a rare one.
    static func name(of number: Int32) -> String {
        names.first { $0.number == number }?.name ?? "errno \(number)"
    }

    private static let names: [(number: Int32, name: String)] = [
        (EACCES, "EACCES"), (EBADF, "EBADF"), (EBUSY, "EBUSY"), (EDQUOT, "EDQUOT"),
        (EEXIST, "EEXIST"), (EFBIG, "EFBIG"), (EINVAL, "EINVAL"), (EIO, "EIO"),
        (EISDIR, "EISDIR"), (ELOOP, "ELOOP"), (EMFILE, "EMFILE"), (EMLINK, "EMLINK"),
        (ENAMETOOLONG, "ENAMETOOLONG"), (ENFILE, "ENFILE"), (ENODEV, "ENODEV"),
        (ENOENT, "ENOENT"), (ENOLCK, "ENOLCK"), (ENOMEM, "ENOMEM"), (ENOSPC, "ENOSPC"),
        (ENOSYS, "ENOSYS"), (ENOTDIR, "ENOTDIR"), (ENOTEMPTY, "ENOTEMPTY"), (ENXIO, "ENXIO"),
        (EOPNOTSUPP, "EOPNOTSUPP"), (EPERM, "EPERM"), (EROFS, "EROFS"), (ESTALE, "ESTALE"),
        (ETXTBSY, "ETXTBSY"), (EXDEV, "EXDEV"),
    ]
}
