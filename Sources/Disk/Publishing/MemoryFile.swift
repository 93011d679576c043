/// What a build leaves beside its output for the next one: a hidden file that no host publishes.
enum MemoryFile {
  /// The most bytes that are read: 256 MiB, more than a guide of a hundred thousand pages needs.
  private static let limit = 256 << 20

  /// What the last build left, and when; nil when there is nothing, or nothing that can be read.
  static func read(_ target: OutputTarget) -> (bytes: [UInt8], written: Int)? {
    guard let parent = try? Folder.open(target.parent), let status = try? parent.status(target.memoryName),
      let bytes = try? FileReader.read(target.memoryName, in: parent.descriptor, limit: limit)
    else { return nil }
    return (bytes, status.modified)
  }

  /// Puts a new memory in the place of the old one, in one step.
  ///
  /// - Throws: `DiskError.outputRefused` when the name is taken by something that no build made; it is left alone.
  static func write(_ bytes: [UInt8], for target: OutputTarget, in parent: Folder) throws(DiskError) {
    let name = target.memoryName
    if try parent.status(name) != nil {
      let old = try? FileReader.read(name, in: parent.descriptor, limit: limit)
      guard let old, old.starts(with: Marker.memory) else {
        throw .outputRefused(path: target.path, reason: .memoryTaken(parent.path(of: name)))
      }
    }
    let fresh = FileName("." + PathText.lastPart(target.path) + ".memory.new")
    if try parent.status(fresh) != nil { try parent.removeFile(fresh) }
    do {
      try parent.writeFile(fresh, Marker.memory + bytes)
      try parent.move(fresh, to: parent, as: name)
    } catch {
      try? parent.removeFile(fresh)
      throw error
    }
  }
}
