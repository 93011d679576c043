/// What a folder holds, without a look into any file: two of them are the same where nothing has changed in between.
///
/// A file is known by its device, inode, size, permissions and times, as in `FileStamp`.
package struct FolderInventory: Hashable, Sendable {
  /// Every entry with its marks, in the order of the names.
  package private(set) var bytes: [UInt8] = []
  /// The latest time in it, in nanoseconds since the start of 1970.
  package private(set) var youngest = 0
  /// True where a time has parts of a second: on other disks two changes may have the same time.
  private(set) var hasFineTimes = false
  /// Whether the last change of a file's status counts too, which nobody can set back; a second name for it is one.
  private let countsStatus: Bool

  /// Looks at everything below a folder of sources; nil where it holds links or anything that is no file or folder, or cannot
  /// be seen: then nobody can tell.
  package static func ofSources(_ path: String) -> FolderInventory? {
    guard let real = try? RealPath.of(path), let folder = try? Folder.open(real) else { return nil }
    return FolderInventory(folder, countsStatus: true, passingOver: { $0.isHidden }, below: { $0.isHidden })
  }

  /// The same for a site, staged or published, without what every build keeps of it.
  static func ofSite(_ folder: Folder) -> FolderInventory? {
    FolderInventory(folder, countsStatus: false, passingOver: Preservation.keeps, below: { _ in false })
  }

  /// `below` says what is passed over in the folders inside.
  private init?(
    _ folder: Folder, countsStatus: Bool, passingOver isLeftOut: (FileName) -> Bool,
    below: (FileName) -> Bool
  ) {
    self.countsStatus = countsStatus
    do {
      guard try take(folder, passingOver: isLeftOut, below: below) else { return nil }
    } catch {
      return nil
    }
  }

  /// False where something is no file and no folder.
  private mutating func take(
    _ folder: Folder, passingOver isLeftOut: (FileName) -> Bool, below: (FileName) -> Bool
  ) throws(DiskError) -> Bool {
    let names = try folder.names().filter { !isLeftOut($0) }
      .sorted { $0.characters.lexicographicallyPrecedes($1.characters) }
    for name in names {
      guard let status = try folder.status(name) else { return false }
      switch status.kind {
      case .file: add(name, status)
      case .folder:
        begin(name, isFolder: true)
        guard try take(try folder.folder(name), passingOver: below, below: below) else { return false }
        bytes.append(Sign.end.rawValue)
      case .link, .special: return false
      }
    }
    return true
  }

  /// What comes next; a name ends with a zero, so that no two folders give the same bytes.
  private enum Sign: UInt8 {
    case end, file, folder
  }

  private mutating func begin(_ name: FileName, isFolder: Bool) {
    bytes.append(isFolder ? Sign.folder.rawValue : Sign.file.rawValue)
    for character in name.characters { bytes.append(UInt8(bitPattern: character)) }
  }

  private mutating func add(_ name: FileName, _ status: FileStatus) {
    begin(name, isFolder: false)
    let changed = countsStatus ? status.changed : 0
    for mark in [
      status.identity.device, status.identity.inode, UInt64(truncatingIfNeeded: status.size),
      UInt64(truncatingIfNeeded: status.modified), UInt64(truncatingIfNeeded: changed), UInt64(status.mode),
    ] {
      withUnsafeBytes(of: mark.littleEndian) { bytes += $0 }
    }
    youngest = max(youngest, status.modified, changed)
    if status.modified % 1_000_000_000 != 0 { hasFineTimes = true }
  }
}
