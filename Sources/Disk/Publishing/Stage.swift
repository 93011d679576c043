import Synchronization

/// A site being written, out of everybody's sight until `commit`.
///
/// Every call may come from any thread; they take turns. None may come from inside a signal handler.
package final class Stage: Sendable {
  private struct Opened: Sendable {
    let work: WorkFolder
    let parents: MissingParents
    let staged: Folder
    var registry = OutputRegistry()
    var old: Folder?
    /// The first failure to write.
    ///
    /// A site that lacks a file must not be published, even if the caller forgot.
    var failure: DiskError?

    mutating func write(_ file: OutputFile) throws(DiskError) -> FileStamp {
      try add(file.path) { (staged, name) throws(DiskError) in
        try staged.writeFile(name, file.bytes)
        return try Self.stamp(of: name, in: staged)
      }
    }

    mutating func carry(_ path: String, _ stamp: FileStamp) throws(DiskError) -> FileStamp {
      let old = try oldSite()
      return try add(path) { (staged, name) throws(DiskError) in
        let isCopy = try Self.carry(name, from: old, to: staged)
        // Looked at afterwards: until then somebody might have put another in its place.
        guard try Self.stamp(of: name, in: isCopy ? old : staged) == stamp else {
          throw .unreadable(path: path, fault: .changed)
        }
        return isCopy ? try Self.stamp(of: name, in: staged) : stamp
      }
    }

    /// - Returns: true when the disk allows no second name, so that the file was copied.
    private static func carry(
      _ name: FileName, from old: Folder, to staged: Folder
    ) throws(DiskError) -> Bool {
      do throws(DiskError) {
        try old.linkFile(name, into: staged)
        return false
      } catch {
        guard error.isLinkImpossible, let status = try old.status(name), status.kind == .file else {
          throw error
        }
        try old.copyFile(name, status, into: staged)
        return true
      }
    }

    /// The old site, opened when the first file is carried over from it.
    private mutating func oldSite() throws(DiskError) -> Folder {
      if let old { return old }
      let opened = try work.parent.folder(work.target.name)
      old = opened
      return opened
    }

    /// Adds a file with the folders it needs.
    private mutating func add(
      _ path: String, _ make: (_ staged: Folder, _ name: FileName) throws(DiskError) -> FileStamp
    ) throws(DiskError) -> FileStamp {
      if let failure { throw failure }
      do {
        for folder in try registry.add(path) { try staged.makeFolder(FileName(folder)) }
        return try make(staged, FileName(path))
      } catch {
        failure = error
        throw error
      }
    }

    private static func stamp(of name: FileName, in folder: Folder) throws(DiskError) -> FileStamp {
      guard let status = try folder.status(name), status.kind == .file else {
        throw .unreadable(path: folder.path(of: name), fault: .changed)
      }
      return FileStamp(status)
    }

    /// What is staged, once the disk's clock is past it all: whoever changes a file later gives it another time.
    func inventory() -> FolderInventory? {
      guard failure == nil, Clock.pass(Clock.diskTime()),
        let inventory = FolderInventory.ofSite(staged), inventory.hasFineTimes
      else { return nil }
      return inventory
    }

    func publish(_ memory: [UInt8]?) throws(DiskError) -> PublicationReport {
      do {
        let method = try swap()
        return report(method, forgotten: leave(memory))
      } catch {
        giveUp()
        throw error
      }
    }

    /// Carries over what is kept as late as possible, so that little can change there in between.
    private func swap() throws(DiskError) -> SwapMethod {
      if let failure { throw failure }
      if try OutputState.of(work.target) != .missing {
        try Preservation.carry(from: try work.parent.folder(work.target.name), to: staged)
      }
      return try work.swap()
    }

    /// Leaves the memory for the next build; it is of no use to anybody else, so that failing is no failure.
    private func leave(_ memory: [UInt8]?) -> DiskError? {
      guard let memory else { return nil }
      do throws(DiskError) {
        try MemoryFile.write(memory, for: work.target, in: work.parent)
        return nil
      } catch {
        return error
      }
    }

    private func report(_ method: SwapMethod, forgotten: DiskError?) -> PublicationReport {
      var leftOver: DiskError?
      do throws(DiskError) { try work.close() } catch { leftOver = error }
      return PublicationReport(
        output: work.target.path, fileCount: registry.fileCount, method: method, leftOver: leftOver,
        forgotten: forgotten)
    }

    func giveUp() {
      try? work.close()
      parents.remove()
    }
  }

  private let opened: Mutex<Opened?>

  init(work: WorkFolder, parents: MissingParents, staged: Folder) {
    opened = Mutex(Opened(work: work, parents: parents, staged: staged))
  }

  // A stage let go of without a commit, for example because an error was thrown past it, is given up.
  deinit {
    discard()
  }

  /// Writes one file of the new site, making the folders it needs.
  ///
  /// After a failure every further `write`, and `commit`, fails in the same way.
  /// - Returns: the stamp of the file that was made.
  /// - Throws: `DiskError.outputPath`, `.outputTwice`, `.outputFileAndFolder`, `.system`, or `.stageClosed`.
  @discardableResult
  package func write(_ file: OutputFile) throws(DiskError) -> FileStamp {
    try withOpened { (stage) throws(DiskError) in try stage.write(file) }
  }

  /// Takes over a file of the site that is to be replaced: the very same one, under a second name, or a copy where the disk
  /// allows no second name.
  ///
  /// - Returns: the stamp that the file has in the new site.
  /// - Throws: as `write` does, and `.unreadable` when the file is no longer what the stamp says.
  package func carry(_ path: String, stamp: FileStamp) throws(DiskError) -> FileStamp {
    try withOpened { (stage) throws(DiskError) in try stage.carry(path, stamp) }
  }

  private func withOpened(
    _ use: (inout Opened) throws(DiskError) -> FileStamp
  ) throws(DiskError) -> FileStamp {
    try opened.withLock { (opened) throws(DiskError) in
      guard var stage = opened else { throw .stageClosed }
      // Two owners of the registry would make it copy itself at every file.
      opened = nil
      defer { opened = stage }
      return try use(&stage)
    }
  }

  /// What is staged so far, by which the published site is known again (`LastSite.inventory`); nil where the disk's times are
  /// too coarse to tell.
  package func inventory() -> FolderInventory? {
    opened.withLock { $0?.inventory() }
  }

  /// Puts the new site in the old one's place, deletes the old one and the work folder, and lets go of the lock.
  ///
  /// `memory` is left beside the output for the next build.
  /// - Throws: the first failure of `write`, `DiskError.outputRefused` if the output has changed since `begin`,
  ///   `.system`, or `.stageClosed`. The old site stands then, and the new one is deleted.
  package func commit(memory: [UInt8]? = nil) throws(DiskError) -> PublicationReport {
    try opened.withLock { (opened) throws(DiskError) in
      guard let stage = opened.take() else { throw .stageClosed }
      return try stage.publish(memory)
    }
  }

  /// Deletes the new site and the work folder, and lets go of the lock; the old site stays.
  ///
  /// It waits for a `write` or `commit` on another thread to end. After `commit`, or a second time, it does nothing.
  package func discard() {
    opened.withLock { opened in
      opened.take()?.giveUp()
    }
  }
}
