#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The few answers of the system that are not the end of the matter.
extension DiskError {
  var isMissing: Bool { code == ENOENT }

  var isAlreadyThere: Bool { code == EEXIST }

  /// A folder that was to be deleted (rmdir(2) allows both answers).
  var isNotEmpty: Bool { code == ENOTEMPTY || code == EEXIST }

  /// A file or a link where a folder was to be opened: O_NOFOLLOW gives ELOOP or ENOTDIR (open(2)).
  var isNotFolder: Bool { code == ENOTDIR || code == ELOOP }

  /// A chain of links without end.
  var isLoop: Bool { code == ELOOP }

  var isHeldByAnother: Bool { code == EWOULDBLOCK || code == EAGAIN }

  /// Answers of linkat(2) that leave copying as the way.
  var isLinkImpossible: Bool {
    [EXDEV, EPERM, EMLINK, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(code)
  }

  /// Answers of renameat2(2) where the file system, or a container around the process, knows no exchange.
  ///
  /// EPERM comes from old container rules that forbid unknown calls; a plain rename then shows whether the
  /// folder may really not be moved.
  var isExchangeImpossible: Bool {
    [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP, EXDEV, EPERM].contains(code)
  }

  private var code: CInt? {
    if case .system(_, _, let code) = self { code } else { nil }
  }
}

extension DiskError {
  /// The cure for an `errno` value.
  static func help(for code: CInt) -> String {
    switch code {
    case ENOSPC, EDQUOT: "make room on the disk, then try again"
    case EACCES, EPERM: "check who owns it and who may read and write it, then try again"
    case EROFS: "the disk can only be read; choose a folder on another one"
    case EMFILE, ENFILE: "close some programs, then try again"
    case ENAMETOOLONG: "shorten the name, or the names of the folders above it"
    case EIO: "the disk may be failing; make sure that there is a copy, then try again"
    case EBUSY: "another program uses it, or another disk is attached there; choose another folder"
    case EXDEV:
      "the folder cannot be moved on this kind of disk, such as a layer of a container; "
        + "delete it yourself, or choose another folder"
    case ENOTDIR, EEXIST, EISDIR: "something else has that name; move it away, then try again"
    default: "put this right, then try again"
    }
  }
}
