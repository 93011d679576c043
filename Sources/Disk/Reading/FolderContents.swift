/// A file read from a folder.
package struct FolderEntry: Hashable, Sendable {
  /// The path from the folder that was read, with `/` between its parts.
  package let path: String
  package let bytes: [UInt8]

  /// An entry, as read or, in a test, as imagined.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// An entry of a folder that could not be read, or may not be.
package struct FolderFinding: Hashable, Sendable {
  /// The path from the folder that was read; what isn't UTF-8 in it shows as “�”.
  package let path: String
  package let fault: FileFault

  package init(path: String, fault: FileFault) {
    self.path = path
    self.fault = fault
  }
}

/// Everything in a folder, each list sorted by the UTF-8 bytes of its paths.
package struct FolderContents: Hashable, Sendable {
  package let files: [FolderEntry]
  /// The paths of all folders below the one read, also of empty ones.
  package let folders: [String]
  package let findings: [FolderFinding]

  package init(files: [FolderEntry], folders: [String], findings: [FolderFinding]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.folders = folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.findings = findings.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
