/// Puts a finished site in the place of the old one, as a whole or not at all.
///
/// The new site is written to a work folder beside the output, and changes places with the old one when it is
/// complete. Whoever looks at the output sees all of the one or all of the other, also if the process is killed
/// (`SwapMethod.twoMoves` is the one exception). Files are not forced to the disk (fsync(2)): a build is repeated
/// easily, and a power cut in the few seconds after it is rare.
package enum Publication {
  /// Judges the output folder, takes the lock on it and opens a stage for the new site.
  ///
  /// - Throws: `DiskError.outputRefused` or `.locked` with nothing touched; `.system` with everything put back.
  package static func begin(_ request: OutputRequest) throws(DiskError) -> Stage {
    try begin(request, hook: nil)
  }

  /// Publishes `files` in one go.
  ///
  /// - Throws: as `begin`, `Stage.write` and `Stage.commit` do. The old site stands then.
  package static func publish(
    _ files: some Sequence<OutputFile>, to request: OutputRequest
  ) throws(DiskError) -> PublicationReport {
    try publish(files, to: request, hook: nil)
  }

  static func publish(
    _ files: some Sequence<OutputFile>, to request: OutputRequest, hook: StepHook?
  ) throws(DiskError) -> PublicationReport {
    let stage = try begin(request, hook: hook)
    for file in files { try stage.write(file) }
    return try stage.commit()
  }

  static func begin(_ request: OutputRequest, hook: StepHook?) throws(DiskError) -> Stage {
    let target = try request.target()
    _ = try OutputState.of(target)
    let parents = try MissingParents(of: target.parent, hook: hook)
    do {
      let work = try WorkFolder.acquire(for: target, hook: hook)
      return Stage(work: work, parents: parents, staged: try prepare(work))
    } catch {
      parents.remove()
      throw error
    }
  }

  /// Clears what a killed build left, and starts the new site with its marker.
  private static func prepare(_ work: WorkFolder) throws(DiskError) -> Folder {
    do {
      try work.settle()
      _ = try OutputState.of(work.target)
      try work.folder.makeFolder(WorkFolder.stagedName)
      let staged = try work.folder.folder(WorkFolder.stagedName)
      try staged.writeFile(FileName(Marker.name), Marker.bytes)
      return staged
    } catch {
      try? work.close()
      throw error
    }
  }
}

/// What a publication did.
package struct PublicationReport: Hashable, Sendable {
  /// The folder that was replaced: an absolute path without links.
  package let output: String
  /// How many files the site has, without the marker and what was kept.
  package let fileCount: Int
  package let method: SwapMethod
  /// Why the old site, or the work folder, could not be deleted.
  ///
  /// The new site stands; the next build tries again.
  package let leftOver: DiskError?
  /// Why what the next build needs could not be left for it.
  ///
  /// The new site stands; the next build makes all of it again.
  package let forgotten: DiskError?
}
