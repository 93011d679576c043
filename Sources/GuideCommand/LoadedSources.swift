import Diagnostics
import Disk
import GuideSource

/// A folder of content or of templates as it was read from the disk.
struct ContentFolderOnDisk {
  /// As it was given.
  let path: String
  let folder: SourceFolder
  /// What could not be read, or may not be.
  let findings: [Diagnostic]

  /// Reads the folder.
  static func load(_ path: String) throws(DiskError) -> ContentFolderOnDisk {
    let contents = try FolderReader.read(path)
    let prefix = path.hasSuffix("/") ? path : path + "/"
    let files = Dictionary(
      contents.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let findings = contents.findings.map { finding in
      Diagnostic(
        finding.fault.code, "the file " + finding.fault.message,
        at: SourceLocation(path: prefix + finding.path, line: 1, column: 1), help: finding.fault.help)
    }
    return ContentFolderOnDisk(
      path: path, folder: SourceFolder(displayPrefix: prefix, files: files, folders: contents.folders),
      findings: findings)
  }

  /// The bytes of a file that a report names.
  func bytes(at displayPath: String) -> [UInt8]? {
    guard displayPath.hasPrefix(folder.displayPrefix) else { return nil }
    return folder.bytes(at: String(displayPath.dropFirst(folder.displayPrefix.count)))
  }
}

/// The content and the templates as they were read from the disk.
struct LoadedSources {
  let content: ContentFolderOnDisk
  let templates: ContentFolderOnDisk

  /// Reads both folders.
  static func load(content: String, templates: String) throws(DiskError) -> LoadedSources {
    LoadedSources(content: try .load(content), templates: try .load(templates))
  }

  var findings: [Diagnostic] { content.findings + templates.findings }

  /// The bytes of a file that a report names.
  func bytes(at displayPath: String) -> [UInt8]? {
    content.bytes(at: displayPath) ?? templates.bytes(at: displayPath)
  }
}

extension FileFault {
  /// The finding that a fault of one file becomes.
  fileprivate var code: DiagnosticCode {
    switch self {
    case .linkOutside, .linkBroken, .linkLoop: .fileLink
    case .nameNotUTF8: .fileName
    default: .fileUnreadable
    }
  }
}
