/// The folders above the output that had to be made.
struct MissingParents: Sendable {
  private var made: [(holder: Folder, name: FileName)] = []

  /// Makes the folders on the way to `path`, and `path` itself, where they are missing.
  init(of path: String, hook: StepHook?) throws(DiskError) {
    var existing = path
    var names: [FileName] = []
    while try FileStatus.of(existing) == nil {
      names.append(FileName(PathText.lastPart(existing)))
      existing = PathText.parent(existing)
    }
    guard !names.isEmpty else { return }
    var holder = try Folder.open(existing, hook: hook)
    do {
      for name in names.reversed() {
        try holder.makeFolder(name)
        made.append((holder, name))
        holder = try holder.folder(name)
      }
    } catch {
      remove()
      throw error
    }
  }

  /// Deletes those that are still empty, after a build that came to nothing.
  func remove() {
    for (holder, name) in made.reversed() { try? holder.removeFolder(name) }
  }
}
