/// Where a site is to be published, and what must not be harmed by it.
package struct OutputRequest: Hashable, Sendable {
  /// The output folder as the person gave it.
  package let output: String
  /// The folder the command was started in, as an absolute path.
  package let currentFolder: String
  /// The person's home folder (`$HOME`), if known.
  package let home: String?
  /// Folders that may neither be, hold, nor contain the output: sources, templates, `.git`.
  package let protected: [String]

  /// A request; paths that aren't absolute start at `currentFolder`.
  package init(output: String, currentFolder: String, home: String?, protected: [String]) {
    self.output = output
    self.currentFolder = currentFolder
    self.home = home
    self.protected = protected
  }
}

/// The folder to replace: an absolute path without links.
struct OutputTarget: Hashable, Sendable {
  let path: String

  var parent: String { PathText.parent(path) }
  var name: FileName { FileName(PathText.lastPart(path)) }
  /// The folder beside the output, on the same disk, where a build does its work.
  var workName: FileName { FileName("." + PathText.lastPart(path) + ".build") }
  /// The file beside the output in which a build leaves what the next one needs.
  var memoryName: FileName { FileName("." + PathText.lastPart(path) + ".memory") }
}

extension OutputRequest {
  /// The folder to replace, if replacing it can do no harm.
  ///
  /// Nothing is touched. Where it lies is judged here, what is in it by `OutputState`.
  func target() throws(DiskError) -> OutputTarget {
    if let reason = literalRefusal { throw .outputRefused(path: output, reason: reason) }
    let target = OutputTarget(path: try resolvedOutput())
    if let reason = refusal(of: target.path) { throw .outputRefused(path: output, reason: reason) }
    return target
  }

  private var literalRefusal: OutputRefusal? {
    if output.isEmpty { return .emptyPath }
    if PathText.hasNUL(output) { return .unusablePath }
    let plain = PathText.parts(output)
    return !PathText.isAbsolute(output) && (plain.isEmpty || plain == [".."]) ? .dots : nil
  }

  private func resolvedOutput() throws(DiskError) -> String {
    do {
      return try RealPath.nearest(PathText.joined(currentFolder, output))
    } catch {
      if error.isMissing || error.isLoop { throw .outputRefused(path: output, reason: .brokenLink) }
      if error.isNotFolder { throw .outputRefused(path: output, reason: .notFolder) }
      throw error
    }
  }

  private func refusal(of path: String) -> OutputRefusal? {
    if path == "/" { return .root }
    if let reason = refusal(of: path, against: home, same: .home, holding: .containsHome) { return reason }
    let current = refusal(
      of: path, against: currentFolder, same: .currentFolder, holding: .containsCurrentFolder)
    if let current { return current }
    for folder in protected {
      let real = resolved(folder)
      if PathText.areSame(path, real) { return .protected(folder) }
      if PathText.isInside(real, path) { return .containsProtected(folder) }
      if PathText.isInside(path, real) { return .insideProtected(folder) }
    }
    return nil
  }

  private func refusal(
    of path: String, against folder: String?, same: OutputRefusal, holding: OutputRefusal
  ) -> OutputRefusal? {
    guard let folder, !folder.isEmpty else { return nil }
    let real = resolved(folder)
    if PathText.areSame(path, real) { return same }
    return PathText.isInside(real, path) ? holding : nil
  }

  /// A folder that cannot be resolved is guarded under the path it was given.
  private func resolved(_ folder: String) -> String {
    let whole = PathText.joined(currentFolder, folder)
    return (try? RealPath.nearest(whole)) ?? PathText.normalised(whole)
  }
}
