package import GuideModel

/// The files of an edition's folder that a seal covers.
///
/// All but the current range: that may be renewed, and the ledger holds each state of it.
package struct EditionFiles: Sendable {
  package let edition: EditionDate
  /// The bytes of each file, by its path below the edition's folder.
  package let contents: [String: [UInt8]]

  /// The files of one edition among those of a content folder.
  package init(of edition: EditionDate, in content: some Sequence<(path: String, bytes: [UInt8])>) {
    self.edition = edition
    let folder = Self.folder(of: edition)
    var contents: [String: [UInt8]] = [:]
    for file in content where file.path.hasPrefix(folder) && !file.path.hasSuffix("/observed.csv") {
      contents[String(file.path.dropFirst(folder.count))] = file.bytes
    }
    self.contents = contents
  }

  /// The folder of an edition below the content folder, with a `/` at its end.
  package static func folder(of edition: EditionDate) -> String { "editions/\(edition)/" }

  /// The digest of each file.
  package var digests: [String: ContentDigest] { contents.mapValues { ContentDigest(of: $0) } }
}
