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
    /// The first failure to write.
    ///
    /// A site that lacks a file must not be published, even if the caller forgot.
    var failure: DiskError?

    mutating func write(_ file: OutputFile) throws(DiskError) {
      if let failure { throw failure }
      do {
        for folder in try registry.add(file.path) { try staged.makeFolder(FileName(folder)) }
        try staged.writeFile(FileName(file.path), file.bytes)
      } catch {
        failure = error
        throw error
      }
    }

    func publish() throws(DiskError) -> PublicationReport {
      do {
        return report(try swap())
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

    private func report(_ method: SwapMethod) -> PublicationReport {
      var leftOver: DiskError?
      do throws(DiskError) { try work.close() } catch { leftOver = error }
      return PublicationReport(
        output: work.target.path, fileCount: registry.fileCount, method: method, leftOver: leftOver)
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
  /// - Throws: `DiskError.outputPath`, `.outputTwice`, `.outputFileAndFolder`, `.system`, or `.stageClosed`.
  package func write(_ file: OutputFile) throws(DiskError) {
    try opened.withLock { (opened) throws(DiskError) in
      guard opened != nil else { throw .stageClosed }
      try opened?.write(file)
    }
  }

  /// Puts the new site in the old one's place, deletes the old one and the work folder, and lets go of the lock.
  ///
  /// - Throws: the first failure of `write`, `DiskError.outputRefused` if the output has changed since `begin`,
  ///   `.system`, or `.stageClosed`. The old site stands then, and the new one is deleted.
  package func commit() throws(DiskError) -> PublicationReport {
    try opened.withLock { (opened) throws(DiskError) in
      guard let stage = opened.take() else { throw .stageClosed }
      return try stage.publish()
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
