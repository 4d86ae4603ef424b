import Glibc

/// What the operating system objected to, as far as the answer to it differs.
package enum FilesProblem: Hashable, Sendable {
    case notFound
    case exists
    /// Rights are missing on the file or on its folder.
    case noRights
    /// Forbidden whatever the rights: an immutable file, or somebody else's in a sticky folder.
    case protected
    /// The disk, or the user's share of it, is full.
    case diskFull
    /// A rename would have to cross from one file system to another.
    case crossDevice
    case readOnly
    /// A part of the path is a file where a folder was expected.
    case notAFolder
    case isAFolder
    /// A symbolic link stands where none is followed.
    case link
    /// Something that is no regular file: a folder, a link, a pipe, a socket, a device.
    case notRegular
    case nameTooLong
    /// A name that is not made of letters, digits, `.`, `-` and `_`.
    case unsafeName
    case tooManyOpen
    case notEmpty
    /// The file system does not know the operation.
    case unsupported
    /// The device failed.
    case device
    /// Any other error number.
    case other

    /// Sorts an error number.
    init(errno number: Int32) {
        switch number {
        case ENOENT: self = .notFound
        case EEXIST: self = .exists
        case EACCES: self = .noRights
        case EPERM: self = .protected
        case ENOSPC, EDQUOT: self = .diskFull
        case EXDEV: self = .crossDevice
        case EROFS: self = .readOnly
        case ENOTDIR: self = .notAFolder
        case EISDIR: self = .isAFolder
        case ELOOP: self = .link
        case ENAMETOOLONG: self = .nameTooLong
        case EMFILE, ENFILE: self = .tooManyOpen
        case ENOTEMPTY: self = .notEmpty
        case EINVAL, ENOSYS, EOPNOTSUPP: self = .unsupported
        case EIO: self = .device
        default: self = .other
        }
    }
}
