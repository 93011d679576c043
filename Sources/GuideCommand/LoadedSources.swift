import Diagnostics
import Disk
import GuideSource

/// The content and the templates as they were read from the disk.
struct LoadedSources {
  let content: SourceFolder
  let templates: SourceFolder
  /// What could not be read, or may not be.
  let findings: [Diagnostic]

  /// Reads both folders.
  static func load(content: String, templates: String) throws(DiskError) -> LoadedSources {
    let (contentFolder, contentFindings) = try folder(content)
    let (templatesFolder, templatesFindings) = try folder(templates)
    return LoadedSources(
      content: contentFolder, templates: templatesFolder, findings: contentFindings + templatesFindings)
  }

  /// The bytes of a file that a report names.
  func bytes(at displayPath: String) -> [UInt8]? {
    for folder in [content, templates] where displayPath.hasPrefix(folder.displayPrefix) {
      if let bytes = folder.bytes(at: String(displayPath.dropFirst(folder.displayPrefix.count))) {
        return bytes
      }
    }
    return nil
  }

  private static func folder(_ path: String) throws(DiskError) -> (SourceFolder, [Diagnostic]) {
    let contents = try FolderReader.read(path)
    let prefix = path.hasSuffix("/") ? path : path + "/"
    let files = Dictionary(
      contents.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let findings = contents.findings.map { finding in
      Diagnostic(
        finding.fault.code, "the file " + finding.fault.message,
        at: SourceLocation(path: prefix + finding.path, line: 1, column: 1), help: finding.fault.help)
    }
    return (SourceFolder(displayPrefix: prefix, files: files, folders: contents.folders), findings)
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
