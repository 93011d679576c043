/// What stands where the site is to go.
enum OutputState: Hashable, Sendable {
  case missing
  /// A folder with nothing in it but what every build keeps.
  case empty
  /// A folder a build made.
  case marked

  /// Looks at the output, and refuses what a build may not replace.
  static func of(_ target: OutputTarget) throws(DiskError) -> OutputState {
    guard let status = try FileStatus.of(target.path) else { return .missing }
    guard status.kind == .folder else { throw refused(target, .notFolder) }
    if let parent = try FileStatus.of(target.parent), parent.identity.device != status.identity.device {
      throw refused(target, .mountPoint)
    }
    let folder = try Folder.open(target.path)
    if try folder.status(FileName(Marker.name))?.kind == .file { return .marked }
    for name in try folder.names() where !Preservation.keeps(name) { throw refused(target, .noMarker) }
    return .empty
  }

  private static func refused(_ target: OutputTarget, _ reason: OutputRefusal) -> DiskError {
    .outputRefused(path: target.path, reason: reason)
  }
}
