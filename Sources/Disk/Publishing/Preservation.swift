/// Carries over what a build keeps of the old site: `CNAME` and entries whose names start with a dot.
enum Preservation {
  static func keeps(_ name: FileName) -> Bool {
    name.isHidden || name == FileName("CNAME")
  }

  /// Puts the kept entries of `old` into `new` too; what `new` has already stays as it is.
  static func carry(from old: Folder, to new: Folder) throws(DiskError) {
    for name in try old.names() where keeps(name) && name != FileName(Marker.name) {
      try carry(name, from: old, to: new)
    }
  }

  /// What has vanished by the time its turn comes was deleted by its owner.
  private static func carry(_ name: FileName, from old: Folder, to new: Folder) throws(DiskError) {
    guard let status = try old.status(name) else { return }
    let present = try new.status(name)
    switch status.kind {
    case .folder where present == nil || present?.kind == .folder:
      try carryFolder(name, status, isNew: present == nil, from: old, to: new)
    case .link where present == nil:
      try new.makeLink(name, to: try old.linkTarget(name))
    case .file where present == nil, .special where present == nil:
      try carryFile(name, status, from: old, to: new)
    default: break
    }
  }

  /// The permissions come last: they may forbid the filling.
  private static func carryFolder(
    _ name: FileName, _ status: FileStatus, isNew: Bool, from old: Folder, to new: Folder
  ) throws(DiskError) {
    let source = try old.folder(name)
    if isNew { try new.makeFolder(name, mode: 0o700) }
    let copy = try new.folder(name)
    for child in try source.names() { try carry(child, from: source, to: copy) }
    if isNew { try new.setOwnerAndMode(status, of: copy.descriptor, name) }
  }

  private static func carryFile(
    _ name: FileName, _ status: FileStatus, from old: Folder, to new: Folder
  ) throws(DiskError) {
    do {
      try old.linkFile(name, into: new)
    } catch {
      if error.isMissing, try old.status(name) == nil { return }
      guard error.isLinkImpossible, status.kind == .file else { throw error }
      try old.copyFile(name, status, into: new)
    }
  }
}
