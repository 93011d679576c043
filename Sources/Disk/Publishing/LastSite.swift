#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The site as it stands in the output folder, and what its build left for the next one.
package struct LastSite: Sendable {
  /// How long two changes of a file may have the same time: two seconds on the coarsest disks (FAT).
  private static let coarsestTime = 2_000_000_000

  private let folder: Folder
  /// What the last build left.
  package let memory: [UInt8]
  /// False while another build is at work, or where one was cut off and left its work folder behind.
  package let isTidy: Bool
  /// When it left it, in nanoseconds since the start of 1970.
  private let written: Int

  /// The site that a publication would replace; nil where there is none, or where no build has left anything for the next.
  ///
  /// Nothing is touched, and nothing is refused: that is for the publication.
  package static func find(_ request: OutputRequest) -> LastSite? {
    guard let target = try? request.target(), (try? OutputState.of(target)) == .marked,
      let folder = try? Folder.open(target.path), let (bytes, written) = MemoryFile.read(target),
      bytes.starts(with: Marker.memory)
    else { return nil }
    return LastSite(
      folder: folder, memory: Array(bytes.dropFirst(Marker.memory.count)), isTidy: isTidy(target),
      written: written)
  }

  private static func isTidy(_ target: OutputTarget) -> Bool {
    do {
      return try Folder.open(target.parent).status(target.workName) == nil
    } catch {
      return false
    }
  }

  /// The stamp of a file of the site; nil when there is no such file.
  package func stamp(of path: String) -> FileStamp? {
    guard let status = try? folder.status(FileName(path)), status.kind == .file else { return nil }
    return FileStamp(status)
  }

  /// True when a file may have been written to after its stamp was taken, and still have that stamp.
  ///
  /// The clock of a disk ticks: two changes in one tick cannot be told apart.
  package func isTooYoung(_ stamp: FileStamp) -> Bool { stamp.modified > written - Self.coarsestTime }

  /// What the site holds now, but for what every build keeps; nil where there is something that no build makes.
  package var inventory: FolderInventory? { FolderInventory.ofSite(folder) }

  /// The bytes of a file of the site; nil when it cannot be read.
  package func bytes(of path: String) -> [UInt8]? {
    try? FileReader.read(FileName(path), in: folder.descriptor, limit: FileReader.usualLimit)
  }
}
