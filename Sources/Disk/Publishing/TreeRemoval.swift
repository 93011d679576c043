/// Deletes whole trees; a link is deleted, never followed.
enum TreeRemoval {
  /// Deletes an entry with everything below it; that it isn't there is no error.
  static func remove(_ name: FileName, in folder: Folder) throws(DiskError) {
    guard let status = try folder.status(name) else { return }
    guard status.kind == .folder else { return try folder.removeFile(name) }
    try open(name, status, in: folder)
    let inner = try folder.folder(name)
    for child in try inner.names() { try remove(child, in: inner) }
    try folder.removeFolder(name)
  }

  /// A folder its owner may not read, search or write in (such as one carried over with those permissions)
  /// could not be emptied.
  private static func open(_ name: FileName, _ status: FileStatus, in folder: Folder) throws(DiskError) {
    guard status.mode & 0o700 != 0o700 else { return }
    try folder.setMode(status.mode | 0o700, of: name)
  }
}
