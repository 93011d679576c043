/// What happened, and the cure, in plain words: lower case, no full stop, names in “ ”.
extension DiskError {
  /// What happened.
  package var message: String {
    switch self {
    case .system(let operation, let path, let code):
      "cannot \(operation.rawValue) “\(path)”: \(System.words(for: code))"
    case .unreadable(let path, let fault): "“\(path)” \(fault.message)"
    case .outputRefused(let path, let reason): "the output folder “\(path)” \(reason.message)"
    case .locked: "another build is publishing to the same output folder"
    case .outputPath(let path, let fault): "the site has a file called “\(path)”, which \(fault.message)"
    case .outputTwice(let path): "the site has two files called “\(path)”"
    case .outputFileAndFolder(let path): "the site needs “\(path)” both as a file and as a folder"
    case .stageClosed: "the site has been published or given up already"
    case .readerGone: "nobody reads what is written here any more"
    }
  }

  /// What to do about it.
  package var help: String? {
    switch self {
    case .system(_, _, let code): Self.help(for: code)
    case .unreadable(_, let fault): fault.help
    case .outputRefused(_, let reason): reason.help
    case .locked(let path):
      "wait until it has ended, then build again; it holds the lock “\(path)”, which needs no deleting"
    case .outputPath: "nothing has been published; rename what the file is made from"
    case .outputTwice: "nothing has been published; give one of them another address"
    case .outputFileAndFolder: "nothing has been published; rename one of the two"
    case .stageClosed, .readerGone: nil
    }
  }
}

extension FileFault {
  /// What happened, as words that follow the file's name.
  package var message: String {
    switch self {
    case .missing: "does not exist"
    case .vanished: "vanished while it was being read"
    case .changed: "changed while it was being read"
    case .isFolder: "is a folder, not a file"
    case .notFolder: "is not a folder"
    case .special(let kind): "is a \(kind.rawValue), not a file or a folder"
    case .tooLarge(let limit): "is larger than \(Self.size(limit))"
    case .nameNotUTF8: "has a name that is not UTF-8"
    case .linkOutside(let target): "is a link to “\(target)”, outside the folder"
    case .linkBroken: "is a link to something that does not exist"
    case .linkLoop: "is a link that leads back to itself"
    case .system(_, let code): "cannot be read: \(System.words(for: code))"
    }
  }

  /// What to do about it.
  package var help: String? {
    switch self {
    case .missing: "check the spelling, and the folder the command was started in"
    case .vanished, .changed: "let the other program finish, then build again"
    case .isFolder, .notFolder: "put the right one in its place"
    case .special: "move it out of the folder"
    case .tooLarge: "make it smaller, or move it out of the folder"
    case .nameNotUTF8: "rename it, best with plain letters, digits and hyphens"
    case .linkOutside: "put the file itself in the place of the link"
    case .linkBroken, .linkLoop: "delete the link, or make it lead to a file in the folder"
    case .system(_, let code): DiskError.help(for: code)
    }
  }

  private static func size(_ bytes: Int) -> String {
    let unit = 1 << 20
    return bytes >= unit && bytes % unit == 0 ? "\(bytes / unit) MiB" : "\(bytes) bytes"
  }
}

extension OutputRefusal {
  /// What is wrong, as words that follow the folder's name.
  package var message: String {
    switch self {
    case .emptyPath: "has no name"
    case .unusablePath: "has a name with a NUL character in it"
    case .dots: "is the folder the command was started in, or the one above it"
    case .root: "is the root of the disk"
    case .home: "is the home folder"
    case .containsHome: "contains the home folder"
    case .currentFolder: "is the folder the command was started in"
    case .containsCurrentFolder: "contains the folder the command was started in"
    case .protected(let folder): "is the folder “\(folder)”, which the build needs"
    case .containsProtected(let folder): "contains “\(folder)”, which the build needs"
    case .insideProtected(let folder): "lies inside “\(folder)”, which the build needs"
    case .notFolder: "is a file, or lies below one"
    case .brokenLink: "is a link that leads nowhere, or lies below one"
    case .mountPoint: "is where another disk is attached, so it cannot be exchanged in one step"
    case .noMarker: "holds files that no build made"
    case .holdsOneSite: "is the site of one guide, and cannot hold those of many"
    case .workFolderTaken(let path): "cannot be built: “\(path)”, where the work is done, is something else"
    case .memoryTaken(let path): "is made, but “\(path)”, where builds remember it, is something else"
    case .previousWaiting(let path): "is new, but an interrupted build left the last site in “\(path)”"
    }
  }

  /// What to do about it.
  package var help: String {
    switch self {
    case .brokenLink: "nothing has been touched; make the link lead to a folder, or delete it"
    case .mountPoint: "nothing has been touched; choose a folder inside it"
    case .noMarker:
      "nothing has been touched; if all of it may go, delete it yourself, else choose another folder"
    case .holdsOneSite: "nothing has been touched; choose another folder"
    case .workFolderTaken(let path): "nothing has been touched; move “\(path)” elsewhere"
    case .memoryTaken(let path): "move “\(path)” elsewhere"
    case .previousWaiting(let path):
      "nothing has been touched; move “\(path)” to the output folder’s place, or delete it"
    default:
      "nothing has been touched; choose a folder of its own, such as “public”: a build replaces all of it"
    }
  }
}

extension OutputPathFault {
  /// What is wrong, as words that follow “which”.
  package var message: String {
    switch self {
    case .empty: "is no name"
    case .absolute: "starts at the root of the disk"
    case .emptyPart: "has two slashes together, or one at its end"
    case .dots: "has “.” or “..” for a part"
    case .holdsNUL: "has a NUL character in it"
    case .partTooLong: "has a part longer than 255 bytes"
    case .reserved: "is kept for the marker of the output folder"
    }
  }
}
